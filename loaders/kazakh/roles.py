"""What an actor is to an act: told to do it, a partner in it, given something by it, or an owner."""

from __future__ import annotations

from tapsyrma.loaders.kazakh.actors import Actor
from tapsyrma.loaders.kazakh.heads import is_genitive, is_separator, verbal_noun
from tapsyrma.loaders.kazakh.lexicon import lexicon, word_set
from tapsyrma.loaders.kazakh.morphology import cases, forms
from tapsyrma.loaders.kazakh.rows import Rows
from tapsyrma.ontology.records import Addressee, Mention, Person, Post, Role

_PARTICIPLES = ("атын", "етин", "итин", "ытын", "итын")
_PAST_PARTICIPLES = ("ган", "ген", "кан", "кен")
_POSSESSIVES = ("сы", "си", "ры", "ри", "гы", "ги", "сын", "син", "рын", "рин", "гын", "гин")
_HIS = ("тапсырмасын", "тапсырмалары", "жолдауын", "жарлыгын", "бастамасын", "ундеуин", "саиасаты", "нускауы")
"""What belongs to whoever stands before it, in any case."""
_NEAR = 5
"""Words behind an actor among which a report, or what is given, is looked for."""
_DEPUTY = "орынбасары"
_GIVE = "беру"
_PAYING = ("беру", "болу", "толеу")
_NOUNS = frozenset(("есеп", "жауап", "талап", "мектеп", "тартип"))
"""Nouns that end like converbs."""
CONVERBS = ("ып", "ип", "ап", "еп", "оп")
_BEING = "болып"
LOCATIVE = ("да", "де", "та", "те")
_VISIT_REACH = 14
"""Words from a companion to the end of the visit."""
_ATTENDED = frozenset(("катысуымен", "кемегимен", "колдауымен"))
"""A party in the genitive before these takes part: "полиция бөлімінің қатысуымен"."""
_FRONT = frozenset(("алдына", "назарына", "мойнына", "еншисине"))
"""A body in the genitive before these is told: "институтының алдына … міндеті қойылды"."""


_OVER_MINISTERS = frozenset(("government", "parliament"))
_OVER_AKIMS = _OVER_MINISTERS | {"ministry"}
_MINISTERS = frozenset(("minister", "first-deputy-minister", "deputy-minister", "head", "director"))


def _is_highest(actor: Actor) -> bool:
    held = actor.mention.post if isinstance(actor.mention, Person) else actor.mention
    return isinstance(held, Post) and held.sort == "president"


def is_above(told: Mention, by: Mention) -> bool:
    """Whether somebody stands over whoever orders, and so only gets what is ordered: a ministry, an akim."""
    held = by.post if isinstance(by, Person) else by
    if not isinstance(held, Post) or told.kind != "body":
        return False
    sort = held.sort or ""
    over = _OVER_AKIMS if "akim" in sort else _OVER_MINISTERS if sort in _MINISTERS else frozenset()
    return told.sort in over


class Roles(Rows):
    """Tells the parts that the actors of one sentence have in its acts."""

    def _addressee(self, actor: Actor, role: Role = "lead") -> Addressee:
        """An actor as one who is told; inferred where a bare head stands for a body named before."""
        bare = isinstance(actor.mention, Mention) and actor.mention.span in self.inferred
        return Addressee(actor.mention, role, "inferred" if bare else "stated")

    def _is_open(self, first: int, last: int) -> bool:
        """Whether only words of time and place stand between, so that a dative is still the told one."""
        before = last - 1
        while before > first and self.plain(before).startswith(_DEPUTY):
            before -= 1  # "саланы басқаратын | орынбасары Асан Омаровқа"
        if self.plain(last) in word_set("cues", "describing"):
            return True  # "мәселеге | жауапты орынбасары"
        if last > first and (self.plain(last - 1) in self._closers or self._describes(before)):
            return True
        return not any(self._is_object(at) for at in range(first, last))

    def _describes(self, at: int) -> bool:
        """Whether a participle describes the one who is told: "тасқынға ұшыраған | аудан әкіміне"."""
        plain = self.plain(at)
        return plain.endswith((*_PAST_PARTICIPLES, *_PARTICIPLES)) or plain in word_set("cues", "describing")

    def _is_object(self, at: int) -> bool:
        token = self.tokens[at]
        if not token.is_word or at in self._times or token.plain in lexicon().stops:
            return False
        if token.plain in word_set("cues", "others"):
            return False
        if token.plain.endswith(_PARTICIPLES) or is_genitive(token):
            return False
        return any(case in ("accusative", "dative") for _, case in cases(token.plain)[1:])

    def _is_owner(self, actor: Actor) -> bool:
        """Whether the next word makes an actor an owner or the doer of a past act: "Президент тапсырған"."""
        after = self.plain(actor.last + 1)
        near = (o for o in self.everyone if o.first in (actor.last + 1, actor.last + 2))
        if after == _DEPUTY and any(other.case == "dative" for other in near):
            return False  # "аудан әкімі | орынбасары Асан Омаровқа"
        return after in self._owners or after.startswith(_HIS)

    def _owns(self, actor: Actor) -> bool:
        """Whether something that belongs to the actor follows: "Президенттің тікелей тапсырмасы"."""
        for word in (self.plain(actor.last + i) for i in (1, 2)):
            if verbal_noun(word) is not None:
                return False
            if word.endswith(_POSSESSIVES) and word not in lexicon().stops:
                return True
        return False

    def _role(self, actor: Actor) -> Role | None:
        if _is_highest(actor):
            return None  # nobody tells the head of state
        if actor.case == "dative":
            given = self._is_governed(actor) or self._is_served(actor) or self._takes(actor)
            return None if given else "lead"
        bare = actor.case == "nominative" and actor.mention.kind == "body"
        if (actor.case == "genitive" or bare) and self.plain(actor.last + 1) in _FRONT:
            return "lead"
        return "with" if self._is_partner(actor) and self._visit(actor) is None else None

    def _visit(self, actor: Actor) -> int | None:
        """Past a visit that somebody who orders pays with an actor: "мамандармен бірге ауылда болып, | …"."""
        following = self._next(actor)
        if following is not None and self.plain(actor.last + 1) not in self._with:
            return self._visit(following)
        start = actor.last + 2
        if self.plain(actor.last + 1) not in self._with or not self._orders_before(actor):
            return None
        ends: int | None = None
        for at in range(start, min(start + _VISIT_REACH, len(self.tokens))):
            if verbal_noun(self.plain(at)) == "accusative":
                break
            if self.plain(at) == "," and at > start:
                if self._is_visit(at - 1):
                    ends = at + 1
                elif self.plain(at - 1).endswith(CONVERBS):
                    break
        return ends

    def _is_visit(self, at: int) -> bool:
        """Whether a converb says that somebody was, went or looked somewhere, or met someone."""
        plain, before = self.plain(at), self.plain(at - 1)
        if plain == _BEING:
            return before.endswith(LOCATIVE)
        return plain in word_set("cues", "visits")

    def _orders_before(self, actor: Actor) -> bool:
        """Whether somebody acts before an actor and nobody is told there: the visit is theirs."""
        before = [other for other in self.everyone if other.last < actor.first]
        acts = any(o.case == "nominative" and isinstance(o.mention, Person | Post) for o in before)
        return acts and all(other.case != "dative" for other in before)

    def _is_governed(self, actor: Actor) -> bool:
        """Whether the next word takes the dative: "әкімдікке | қарасты", "мердігерге | төленген ақшаны"."""
        after = self.plain(actor.last + 1)
        if after in word_set("cues", "governors") or self._hears(actor):
            return True
        if not (self._describes(actor.last + 1) or after.endswith(CONVERBS)):
            return False
        lone = actor.first == actor.last and actor.mention.kind == "collective"
        stems = word_set("cues", "governing") | (word_set("cues", "reaching") if lone else frozenset())
        return after.startswith(tuple(sorted(stems)))

    def _hears(self, actor: Actor) -> bool:
        """Whether the one who orders reported to an actor before: "Үкіметке баяндама жасап, …"."""
        reports = word_set("cues", "reporting")
        ends = (at for at in range(actor.last + 2, actor.last + _NEAR) if self.plain(at) == ",")
        comma = next(ends, None)
        if comma is None or not self.plain(comma - 1).endswith(CONVERBS):
            return False
        between = (self.plain(at) for at in range(actor.last + 1, comma))
        return any(word.startswith(tuple(sorted(reports))) for word in between)

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
        takers, receivers = word_set("taking_groups") | word_set("trades"), word_set("receiving_bodies")
        told = word_set("collective_openers") - takers
        stems = {form.stem for form in forms(self.plain(actor.last))}
        if stems & receivers and actor.first == actor.last and not self._gives_others(actor):
            return self._is_given(actor, tuple(sorted(word_set("handing"))))
        if not stems & takers:
            return False
        if any(self.plain(at) in told for at in range(actor.first, actor.last)):
            return False
        benefits, giving = (tuple(sorted(word_set(name))) for name in ("benefits", "giving"))
        if not stems & word_set("taking_groups"):
            giving = _PAYING  # people of a trade go where they are told
        if stems & word_set("institutions"):
            giving += tuple(sorted(word_set("installing")))
        if self._gives_others(actor):
            return False
        near = (self.plain(actor.last + i) for i in range(1, _NEAR))
        return any(word.startswith(benefits) for word in near) or self._is_given(actor, giving)

    def _is_served(self, actor: Actor) -> bool:
        """Whether a school or the like gets what is bought, built or mended: "мектепке | автобус беруді"."""
        stems = {form.stem for form in forms(self.plain(actor.last))}
        if isinstance(actor.mention, Person | Post) or not stems & word_set("served"):
            return False
        lists = word_set("giving") | word_set("installing") | word_set("equipping")
        return not self._gives_others(actor) and self._is_given(actor, tuple(sorted(lists)))

    def _gives_others(self, actor: Actor) -> bool:
        """Whether somebody else gets what an actor is to give: "әкімдікке | тұрғындарға көмек көрсетуді"."""
        for at in range(actor.last + 1, len(self.tokens)):
            plain = self.plain(at)
            if verbal_noun(plain) is not None or not self.tokens[at].is_word:
                return False
            plural = any(form.case == "dative" and form.plural for form in forms(plain))
            named = any(other.last == at and other.case == "dative" for other in self.everyone)
            if (plural and plain not in lexicon().stops) or named:
                return True
        return False

    def _is_given(self, actor: Actor, giving: tuple[str, ...]) -> bool:
        """Whether the act behind an actor gives or brings something."""
        for at in range(actor.last + 1, len(self.tokens)):
            shape = verbal_noun(self.plain(at))
            chained = self.plain(at).endswith(CONVERBS) and self.plain(at + 1) == ","
            if chained and self.plain(actor.last).startswith(tuple(sorted(word_set("contractors")))):
                return False  # "мердігерлерге жұмысты бітіріп, | ел игілігіне беруді"
            if shape is not None and self._gives(at, giving):
                return True
            if shape == "accusative" or (shape and is_separator(self.tokens[at + 1])):
                return False
        return False

    def _gives(self, at: int, giving: tuple[str, ...]) -> bool:
        """Whether a verbal noun says that something is given: "есеп беріп отыруды", not "жөндеп беруді"."""
        word, before = self.plain(at), self.plain(at - 1)
        if not before.endswith(CONVERBS) or before in _NOUNS:
            return word.startswith(giving)
        main = before.startswith(tuple(verb[:-1] for verb in giving))
        return main or (word.startswith(giving) and not word.startswith(_GIVE))

    def _is_given_to(self, actor: Actor) -> bool:
        """Whether an actor in the dative stands right behind another, who is told to give it something."""
        return any(other.last == actor.first - 1 and other.case == "dative" for other in self.everyone)

    def _is_judged(self, actor: Actor) -> bool:
        """Whether somebody is to be punished or praised: "әкімдерге | ескерту жариялау"."""
        return any(self.plain(actor.last + i) in word_set("verdicts") for i in (1, 2, 3))

    def _is_partner(self, actor: Actor) -> bool:
        """As in "…басқармасымен бірлесіп": the one with whom something is to be done."""
        if actor.case == "instrumental" and self.plain(actor.last + 1) in self._with:
            return True
        if actor.case in ("genitive", "instrumental") and self.plain(actor.last + 1) in _ATTENDED:
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
