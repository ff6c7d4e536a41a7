"""Who instructs and who is told, by case and place: the subject, datives after it, "бірлесіп" with whom."""

from __future__ import annotations

from tapsyrma.loaders.kazakh.actors import Actor
from tapsyrma.loaders.kazakh.heads import is_separator, verbal_noun
from tapsyrma.loaders.kazakh.lexicon import lexicon, word_set
from tapsyrma.loaders.kazakh.morphology import cases, forms
from tapsyrma.loaders.kazakh.rows import JOINTS, Rows
from tapsyrma.loaders.kazakh.tokens import Token
from tapsyrma.ontology.records import Addressee, Mention, Person, Post, Role

_PARTICIPLES = ("атын", "етин", "итин", "ытын")
_PAST_PARTICIPLES = ("ган", "ген", "кан", "кен")
_POSSESSIVES = ("сы", "си", "ры", "ри", "гы", "ги", "сын", "син", "рын", "рин", "гын", "гин")
_DONE_BY = ("уын", "уин")
"""Endings of a verbal noun whose doer stands in the genitive."""
_HIS = ("тапсырмасын", "тапсырмалары", "жолдауын", "жарлыгын", "бастамасын", "ундеуин", "саиасаты", "нускауы")
"""What belongs to whoever stands before it, in any case."""
_OF = ("нын", "нин", "дын", "дин", "тын", "тин")
_NEAR_ACT = 5
"""Words from the one who is told behind an object to the end of the act."""
_TOLD = frozenset(("body", "collective"))
_CONVERBS = ("ып", "ип", "ап", "еп", "оп")
_ATTENDED = frozenset(("катысуымен", "кемегимен", "колдауымен"))
"""A party in the genitive before these takes part: "полиция бөлімінің қатысуымен"."""
_FRONT = frozenset(("алдына", "назарына", "мойнына", "еншисине"))
"""A body in the genitive before these is told: "институтының алдына … міндеті қойылды"."""


class Parties(Rows):
    """Finds issuers and addressees among the actors of one sentence."""

    def subject(self, first: int, last: int) -> Actor | None:
        """The person or post in the nominative that acts between two tokens."""
        acting = [
            actor
            for actor in self.within(first, last)
            if actor.case == "nominative"
            and (isinstance(actor.mention, Person | Post) or actor.mention.kind == "collective")
            and not self._is_owner(actor)
            and not self._joins_dative(actor, last)
        ]
        single = next((actor for actor in acting if actor.mention.kind != "collective"), None)
        if single is not None and self.plain(single.last + 1) in word_set("service_ranks"):
            # "министрі генерал | Қайрат Ташимов"
            single = next((a for a in acting if a.first in (single.last + 1, single.last + 2)), single)
        return single or next(iter(acting), None)

    def body(self, first: int, last: int) -> Actor | None:
        """The body in the nominative that orders, if those told follow at once: "комиссия әкімдерге …"."""
        row = self.within(first, last)
        if len(row) > 1 and row[0].case == "nominative" and row[0].mention.kind == "body":
            told = row[1].case == "dative" and row[1].first == row[0].last + 1
            return row[0] if row[0].first == first and told else None
        return None

    def first_body(self, last: int) -> Actor | None:
        """The body with which a sentence opens and that acts: "Мәслихат комиссиясы | шешім шығарды"."""
        first = next(iter(self.within(0, last)), None)
        acts = first is not None and first.first == 0 and first.case == "nominative"
        return first if acts and first is not None and first.mention.kind == "body" else None

    def _is_owner(self, actor: Actor) -> bool:
        """Whether the next word makes an actor an owner or the doer of a past act: "Президент тапсырған"."""
        after = self.plain(actor.last + 1)
        return after in self._owners or after.startswith(_HIS)

    def _joins_dative(self, actor: Actor, last: int) -> bool:
        """Whether an actor is the first of several who are told: "А мен Б-ға"."""
        return self._joins(actor, last, "dative")

    # --- those who are told ---------------------------------------------------------------------------

    def _addressee(self, actor: Actor, role: Role = "lead") -> Addressee:
        """An actor as one who is told; inferred where a bare head stands for a body named before."""
        bare = isinstance(actor.mention, Mention) and actor.mention.span in self.inferred
        return Addressee(actor.mention, role, "inferred" if bare else "stated")

    def told(self, first: int, last: int) -> tuple[tuple[Addressee, ...], int]:
        """Who is told at the beginning of a stretch, and the token after them."""
        found: list[Addressee] = []
        at = first
        for actor in self.within(first, last):
            if actor.first < at or not self._is_open(at, actor.first):
                break
            role = self._role(actor)
            if role is None:
                if actor.case == "genitive" and any(o.first == actor.last + 1 for o in self.everyone):
                    at = actor.last + 1  # "министрлігінің | комитетіне"
                    continue
                if self._joins_dative(actor, last) or self._fronts(actor, last):
                    found.append(self._addressee(actor))
                    after = self._next(actor)
                    at = after.first if after is not None else actor.last + 2
                    continue
                break
            found.append(self._addressee(actor, role))
            at = self._after(actor, role)
        return tuple(found), at

    def named(self, first: int, last: int) -> tuple[tuple[Addressee, ...], int]:
        """Who is told in the nominative at the head of a stretch, if others help or a term follows at once.

        "министр Су комитеті әкімдіктермен бірлесіп, … тексеруді тапсырды".
        """
        row: list[Actor] = []
        at = first
        for actor in self.within(first, last):
            if actor.first != at or actor.case != "nominative" or actor.mention.kind not in _TOLD:
                break
            row.append(actor)
            at = actor.last + 1 + (self.plain(actor.last + 1) in JOINTS)
        if not row:
            return (), first
        after = row[-1].last + 1
        partner = any(a.first == after and self._is_partner(a) for a in self.everyone)
        if not partner and after not in self._times:
            return (), first
        helped, end = self.told(after, last) if partner else ((), after)
        return (*(self._addressee(actor) for actor in row), *helped), end

    def charged(self, first: int, last: int) -> tuple[Addressee, ...]:
        """Who is told behind what the act is done to: "құрылысты | әкімге бақылауға алуды"."""
        charges = tuple(sorted(word_set("charges")))
        for actor in self.within(first, last):
            if actor.case != "dative" or actor.mention.kind not in ("person", "post", "body"):
                continue
            behind = [self.plain(at) for at in range(actor.last + 1, last + 1)]
            near = next(
                (at for at, word in enumerate(behind) if verbal_noun(word) == "accusative"), len(behind)
            )
            acts = any(word.startswith(charges) for word in behind[: near + 1])
            marked = cases(self.plain(actor.first - 1))[1:]
            if acts and any(case == "accusative" for _, case in marked) and len(behind) <= _NEAR_ACT:
                return (self._addressee(actor),)
        return ()

    def asked(self, first: int, last: int) -> tuple[tuple[Addressee, ...], int]:
        """Of whom something is demanded: "басқармалардан … талап етті", behind a clause of ground too."""
        for actor in self.within(first, last):
            opens = actor.first == first or self.plain(actor.first - 1) in (",", *self._closers)
            row = self._row(actor, last, "ablative") if opens else []
            if row:
                return tuple(self._addressee(one) for one in row), row[-1].last + 1
        return (), first

    def obliged(self, first: int, last: int, *, passive: bool) -> tuple[tuple[Addressee, ...], int]:
        """Who is obliged to act: "әкімдікті … тексеруге міндеттеді", "басшы … тексеруге міндеттелді"."""
        case = "nominative" if passive else "accusative"
        rows = (self._row(actor, last, case) for actor in self.within(first, last))
        row: list[Actor] = next((row for row in rows if row), [])
        if not row or any(self._is_object(at) for at in range(first, row[0].first)):
            return (), first
        helped, at = self.told(row[-1].last + 1, last)
        partners = tuple(one for one in helped if one.role == "with")
        leads = tuple(self._addressee(one) for one in row)
        return (*leads, *partners), at if partners else row[-1].last + 1

    def meant(self, first: int, last: int) -> tuple[tuple[Addressee, ...], int]:
        """Who is told by a pronoun or a genitive: "министрді қабылдап, | оған …", "әкімнің … бақылауын"."""
        if self.plain(first) in word_set("told_pronouns"):
            before = [actor for actor in self.everyone if actor.last < first and actor.case == "accusative"]
            told = (Addressee(before[-1].mention, "lead", "inferred"),) if before else ()
            return told, first + bool(told)  # "оларға көмек көрсетуді" gives them something
        owner = next((actor for actor in self.within(first, last) if actor.first == first), None)
        if owner is None or owner.case != "genitive" or self._owns(owner):
            return (), first
        nouns = (at for at in range(owner.last + 1, last + 1) if verbal_noun(self.plain(at)) == "accusative")
        done = next(nouns, None)
        if done is None or not self.plain(done).endswith(_DONE_BY):
            return (), first
        return (self._addressee(owner),), owner.last + 1

    def opening(self, first: int, last: int) -> int:
        """Where those who are told begin behind a clause that says when or after what; else ``first``.

        "Ауданды аралап шыққан соң | басқармаға …", "нысандарды аралап, | бөлім басшыларына …".
        """
        for actor in self.within(first, last):
            if any(verbal_noun(self.plain(at)) == "accusative" for at in range(first, actor.first)):
                break
            behind = self.plain(actor.last + 1)
            if verbal_noun(behind) and behind.startswith(tuple(sorted(word_set("giving")))):
                break  # "тізімді жаңартып, | хатшыға беруді": it is handed over
            if self._role(actor) == "lead" or self._fronts(actor, last):
                return actor.first if self._follows_clause(actor.first) else first
        return first

    def _follows_clause(self, at: int) -> bool:
        before = at - 1
        if self.plain(before) == ",":
            before -= 1
            if self.plain(before).endswith(_CONVERBS):
                return True
        return self.plain(before) in self._closers

    def _role(self, actor: Actor) -> Role | None:
        if actor.case == "dative":
            governed = self.plain(actor.last + 1) in word_set("cues", "governors")
            return None if governed or self._takes(actor) else "lead"
        if actor.case == "genitive" and self.plain(actor.last + 1) in _FRONT:
            return "lead"
        return "with" if self._is_partner(actor) else None

    def _fronts(self, actor: Actor, last: int) -> bool:
        """Whether an actor is the first of several before whom a task is set: "А мен Б-нің | алдына"."""
        after = self._next(actor)
        if after is None or after.last > last:
            return False
        return after.case == "genitive" and self.plain(after.last + 1) in _FRONT

    def _takes(self, actor: Actor) -> bool:
        """Whether an unnamed group gets what is ordered: "кәсіпкерлерге | көмек көрсетуді тапсырды"."""
        if actor.mention.kind != "collective" or self._is_judged(actor):
            return self._is_judged(actor)
        takers = word_set("taking_groups")
        told = word_set("collective_openers") - takers
        if not any(form.stem in takers for form in forms(self.plain(actor.last))):
            return False
        if any(self.plain(at) in told for at in range(actor.first, actor.last)):
            return False
        benefits, giving = (tuple(sorted(word_set(name))) for name in ("benefits", "giving"))
        near = (self.plain(actor.last + i) for i in range(1, _NEAR_ACT))
        return any(word.startswith(benefits) for word in near) or self._is_given(actor, giving)

    def _is_given(self, actor: Actor, giving: tuple[str, ...]) -> bool:
        """Whether the act behind an actor gives or brings something."""
        for at in range(actor.last + 1, len(self.tokens)):
            shape = verbal_noun(self.plain(at))
            chained = self.plain(at).endswith(_CONVERBS) and self.plain(at + 1) == ","
            if chained and self.plain(actor.last).startswith(tuple(sorted(word_set("contractors")))):
                return False  # "мердігерлерге жұмысты бітіріп, | ел игілігіне беруді"
            if shape is not None and self.plain(at).startswith(giving):
                return True
            if shape == "accusative" or (shape and is_separator(self.tokens[at + 1])):
                return False
        return False

    def _is_judged(self, actor: Actor) -> bool:
        """Whether somebody is to be punished or praised: "әкімдерге | ескерту жариялау"."""
        return any(self.plain(actor.last + i) in word_set("verdicts") for i in (1, 2, 3))

    def _is_partner(self, actor: Actor) -> bool:
        """As in "…басқармасымен бірлесіп": the one with whom something is to be done."""
        if actor.case == "instrumental" and self.plain(actor.last + 1) in self._with:
            return True
        if actor.case == "genitive" and self.plain(actor.last + 1) in _ATTENDED:
            return True
        if actor.case not in ("instrumental", "nominative"):
            return False
        following = self._next(actor)
        return following is not None and self._is_partner(following)

    def _after(self, actor: Actor, role: Role) -> int:
        at = actor.last + 1
        if role == "with" or self.plain(at) in _FRONT or self.plain(at) in word_set("cues", "facing"):
            at += 1
        if role == "with" and self.plain(at) == "отырып":
            at += 1
        at = self.after_brackets(at)
        while at < len(self.tokens) and (is_separator(self.tokens[at]) or self.tokens[at].text in "–—-:"):
            at += 1
        return at

    def _is_open(self, first: int, last: int) -> bool:
        """Whether only words of time and place stand between, so that a dative is still the told one."""
        if last > first and (self.plain(last - 1) in self._closers or self._describes(last - 1)):
            return True
        return not any(self._is_object(at) for at in range(first, last))

    def _describes(self, at: int) -> bool:
        """Whether a participle describes the one who is told: "тасқынға ұшыраған | аудан әкіміне"."""
        return self.plain(at).endswith((*_PAST_PARTICIPLES, *_PARTICIPLES))

    def _is_object(self, at: int) -> bool:
        token = self.tokens[at]
        if not token.is_word or at in self._times or token.plain in lexicon().stops:
            return False
        if token.plain in word_set("cues", "others"):
            return False
        if token.plain.endswith(_PARTICIPLES) or self._is_genitive(token):
            return False
        return any(case in ("accusative", "dative") for _, case in cases(token.plain)[1:])

    def _is_inside(self, actor: Actor, last: int) -> bool:
        """Whether an actor only says whose something is: "ІІМ | құрылымын қарастыру қажет".

        "-у қажет" has no subject of its own, and no body acts that another's name goes on with.
        """
        after = self.plain(actor.last + 1)
        heads = (
            any(form.possessed and form.stem in lexicon().bodies for form in forms(after)) if after else False
        )
        owned = verbal_noun(self.plain(last)) == "bare" and after.endswith(("ын", "ин"))
        return heads or (owned and verbal_noun(after) is None)

    @staticmethod
    def _is_genitive(token: Token) -> bool:
        """Whether the letters show a genitive that folding makes look like an accusative: "ведомствоның"."""
        return token.plain.endswith(_OF) and token.text[-1].lower() in "ңńŋñ"

    def doer(self, first: int, last: int) -> tuple[Addressee, ...]:
        """Who must act, as the subject of "керек" or "-сын": the first actors in the nominative.

        A genitive is a subject only of a possessed verbal noun: "әкімдердің … тексеруі керек".
        """
        possessed = self.plain(last).endswith(("уы", "уи"))
        found: list[Actor] = []
        for actor in self.within(first, last):
            if found and not self._continues(found[-1], actor):
                break
            if isinstance(actor.mention, Person) and not (actor.mention.given or actor.mention.post):
                break  # a surname alone may as well be a place's: "Преснов су құбыры"
            if actor.case == "nominative" and (self._joins_object(actor) or self._is_inside(actor, last)):
                break
            if actor.case in ("nominative", "genitive") and not self._is_owner(actor):
                if actor.case == "genitive" and (not possessed or self._owns(actor)):
                    break
                found.append(actor)
            elif actor.case not in ("instrumental", "locative"):
                break
        return tuple(self._addressee(actor) for actor in found)

    def _joins_object(self, actor: Actor) -> bool:
        """Whether an actor is one of several that something is done to: "органдар мен | басшылықты …"."""
        if self.plain(actor.last + 1) not in JOINTS:
            return False
        following = self._next(actor)
        if following is not None:
            return following.case == "accusative" or (
                following.case == "nominative" and self._joins_object(following)
            )
        near = range(actor.last + 2, min(actor.last + 5, len(self.tokens)))
        return self.plain(actor.last + 1) != "," and any(
            cases(self.plain(at))[1:] and cases(self.plain(at))[-1][1] == "accusative" for at in near
        )

    def _owns(self, actor: Actor) -> bool:
        """Whether something that belongs to the actor follows: "Президенттің тікелей тапсырмасы"."""
        for word in (self.plain(actor.last + i) for i in (1, 2)):
            if verbal_noun(word) is not None:
                return False
            if word.endswith(_POSSESSIVES) and word not in lexicon().stops:
                return True
        return False

    def trailing(self, first: int, last: int) -> tuple[tuple[Addressee, ...], int, int] | None:
        """Who is told right behind the first act of a row, where that act ends and the next one begins.

        "A-ны жөндеу | басқармаға, ал B-ны ашу бөлімге тапсырылды".
        """
        for actor in self.within(first, last):
            ends = actor.first - 1
            if actor.case != "dative" or ends <= first or verbal_noun(self.plain(ends)) is None:
                continue
            if self.plain(actor.last + 1) in (",", "ал", "жане") and actor.last + 1 < last:
                return (self._addressee(actor),), ends, actor.last + 2
        return None

    def after_label(self) -> int:
        """Past the name of the speaker and a colon at the head of a record's paragraph."""
        first = next(iter(self.everyone), None)
        named = first is not None and first.first == 0 and isinstance(first.mention, Person)
        return first.last + 2 if named and first is not None and self.plain(first.last + 1) == ":" else 0

    def heading(self, last: int) -> tuple[Addressee, ...]:
        """Those whom a heading names and nothing else: "Су комитеті мен әкімдіктер (бірлесіп): …"."""
        row = self.within(0, last)
        held = {at for actor in row for at in range(actor.first, actor.last + 1)}
        rest = (self.tokens[at] for at in range(last) if at not in held)
        words = [token.plain for token in rest if token.is_word]
        if not row or any(word not in JOINTS | self._with for word in words):
            return ()
        return tuple(self._addressee(actor) for actor in row)

    def heading_of(self, first: int, last: int) -> tuple[Addressee, ...]:
        """Those named between two tokens as seeing to something, partners among them."""
        row = [a for a in self.within(first, last) if a.case in ("nominative", "genitive", "dative")]
        partners = [a for a in self.within(first, last) if self._is_partner(a) and a not in row]
        return (
            *(self._addressee(actor) for actor in row),
            *(self._addressee(actor, "with") for actor in partners),
        )

    def partners(self, first: int, last: int) -> tuple[Addressee, ...]:
        """Those with whom an act is to be done, wherever they stand in it."""
        return tuple(self._addressee(a, "with") for a in self.within(first, last) if self._is_partner(a))

    def after(self, first: int, last: int, *, asked: bool = False) -> tuple[Addressee, ...]:
        """Those told between the last act and the cue: "…шешуді Үкіметке тапсырды", or ``asked`` for it."""
        case = "ablative" if asked else "dative"
        return tuple(
            self._addressee(a)
            for a in self.within(first, last)
            if a.case in ("dative", case) or (a.case == "nominative" and self._joins(a, last, case))
        )
