"""Who instructs and who is told, by case and place: the subject, datives after it, "бірлесіп" with whom."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from tapsyrma.loaders.kazakh.actors import Actor
from tapsyrma.loaders.kazakh.doers import Doers
from tapsyrma.loaders.kazakh.heads import is_separator, verbal_noun
from tapsyrma.loaders.kazakh.letters import fold
from tapsyrma.loaders.kazakh.lexicon import word_set
from tapsyrma.loaders.kazakh.morphology import ANY_PARTICIPLE, LOCATIVE, forms
from tapsyrma.loaders.kazakh.receivers import CONVERBS
from tapsyrma.loaders.kazakh.rows import JOINTS
from tapsyrma.loaders.kazakh.tokens import CLOSING, DASHES
from tapsyrma.ontology.records import Addressee, Person, Post, Span

_DONE_BY = ("уын", "уин")
"""Endings of a verbal noun whose doer stands in the genitive."""
_TOLD = frozenset(("body", "collective"))
_SERVED = frozenset(("organisation", "company", "institutions", "other"))
"""Sorts of bodies and groups for which others do something."""
_FOR = frozenset(("ушин", "максатында", "максатымен"))
_LONGEST_GROUND = 6
"""Words that may say which of a group are told."""
_WHEREAS = "ал"
"""Stands behind a comma where others are told another act."""
_THERE_IS = frozenset(("бар", "жок"))
_HEIGHTS = {"округ": 1, "ауыл": 1, "кент": 1, "аудан": 2, "кала": 2, "облыс": 3, "онир": 3}
"""Territories from below: who leads a larger one orders whoever leads a smaller one."""


def _height(actor: Actor) -> int:
    """How large a territory a post leads by its words: "аудан басшысы", "ауыл округ әкімі"; 0 for others."""
    words = fold(actor.mention.name).split()[:-1] if actor.mention.kind in ("post", "collective") else []
    form = next((f for f in forms(words[-1]) if f.stem in _HEIGHTS), None) if words else None
    return _HEIGHTS[form.stem] if form is not None else 0


class Parties(Doers):
    """Finds issuers and addressees among the actors of one sentence."""

    def subject(self, first: int, last: int) -> Actor | None:
        """The person or post in the nominative that acts between two tokens."""
        acting = [
            actor
            for actor in self.within(first, last)
            if actor.case == "nominative"
            and (isinstance(actor.mention, Person | Post) or self._is_group(actor))
            and not self._is_owner(actor)
            and not self._joins_dative(actor, last)
            and not self._helps(actor, last)
        ]
        acting = acting or self._set_off(first, last)
        single = next((actor for actor in acting if actor.mention.kind != "collective"), None)
        if single is not None and self.plain(single.last + 1) in word_set("service_ranks"):
            # "министрі генерал | Қайрат Ташимов"
            single = next((a for a in acting if a.first in (single.last + 1, single.last + 2)), single)
        return single or next(iter(acting), None)

    def _is_group(self, actor: Actor) -> bool:
        """Whether several act, and not what bears a quoted name: "«Жасыл белдеу» | аймағын аралаған"."""
        return actor.mention.kind == "collective" and self.tokens[actor.last].text not in CLOSING

    def behind(self, subject: Actor, last: int) -> int:
        """The token behind a subject and whoever orders together with it: "А мен Б | әкімдерге …"."""
        after = self._next(subject)
        while (
            after is not None
            and after.case == "nominative"
            and isinstance(after.mention, Person | Post)
            and after.last < last
            and not self._joins_dative(subject, last)
        ):
            subject, after = after, self._next(after)
        return subject.last + 1

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

    def _joins_dative(self, actor: Actor, last: int) -> bool:
        """Whether an actor is the first of several who are told: "А мен Б-ға"."""
        return self._joins(actor, last, "dative")

    def _set_off(self, first: int, last: int) -> list[Actor]:
        """Somebody whom only a comma parts from a body or group that is told: "Асан Омаров, | Үкіметке …"."""
        row = self.within(first, last)
        for at, actor in enumerate(row[:-1]):
            if actor.case != "nominative" or not isinstance(actor.mention, Person | Post):
                continue
            told = row[at + 1]
            parted = self.plain(actor.last + 1) == "," and told.first == actor.last + 2
            alone = told.case == "dative" and told.mention.kind in _TOLD and self._next(told) is None
            alone = alone or _height(actor) > _height(told) > 0
            return [actor] if parted and alone and not self._is_owner(actor) else []
        return []

    def _helps(self, actor: Actor, last: int) -> bool:
        """Whether an actor is the first of several with whom something is done: "құрылымдар мен Б-мен"."""
        collective = actor.mention.kind == "collective"
        return self._is_partner(actor) or (collective and self._joins(actor, last, "instrumental"))

    # --- those who are told ---------------------------------------------------------------------------

    def told(self, first: int, last: int) -> tuple[tuple[Addressee, ...], int]:
        """Who is told at the beginning of a stretch, and the token after them."""
        found: list[Addressee] = []
        at, owner = first, -1
        joined: Actor | None = None
        for actor in self.within(first, last):
            if actor.first < at or not self._is_open(at, actor.first):
                break
            if found and self.act_before(at, actor.first) is not None:
                break  # "бөлімге камера орнату, | басқармаға тізім жасау"
            purpose = self._behind_purpose(actor, last)
            role = self._role(actor) if purpose is None else None
            if role is None and purpose is None and (self._ends_row(actor, found) or joined is actor):
                role = "lead"
            joined = None
            if found and role == "lead" and self._begins_clause(actor):
                found = [one for one in found if one.role == "with"]
            if role == "lead" and any(one.role == "lead" for one in found) and not self._is_joined(actor):
                break  # "мердігерлерге | басқармаға есеп беруді"
            if role is None:
                behind = self._past(actor, purpose)
                if behind is not None:
                    at, owner = behind, actor.first if self._belonging(actor) is not None else -1
                    continue
                if self._joins_dative(actor, last) or self._fronts(actor, last):
                    found.append(self._addressee(actor))
                    after = joined = self._next(actor)
                    at = after.first if after is not None else actor.last + 2
                    continue
                break
            addressee = self._addressee(actor, role)
            told = role == "lead"
            found.append(self._restricted(addressee, at, actor, owner) if told else addressee)
            at, owner = self._after(actor, role), -1
        return tuple(found), at

    def _ends_row(self, actor: Actor, found: list[Addressee]) -> bool:
        """Whether "және" ends a row of those told: "министрліктерге, әкімдіктерге және | ұйымдарға"."""
        row = len([one for one in found if one.role == "lead"]) > 1
        return row and actor.case == "dative" and self.plain(actor.first - 1) == "жане"

    def _behind_purpose(self, actor: Actor, last: int) -> int | None:
        """Past the purpose for which something is done to an institution, where another is told behind it.

        "Мекемеге дәрігер тарту үшін | аудан әкіміне пәтер беруді": no ministry or post is passed over.
        """
        post = isinstance(actor.mention, Person | Post)
        if post or actor.mention.sort not in _SERVED or actor.case != "dative":
            return None
        after = next(
            (o for o in self.within(actor.last + 1, last) if o.case in ("dative", "nominative")), None
        )
        told = after is not None and (after.case == "dative" or self._joins_dative(after, last))
        ends = range(actor.last + 2, after.first) if after is not None and told else ()
        found = (i for i in ends if self.plain(i) in _FOR and verbal_noun(self.plain(i - 1)) == "bare")
        return next((at + 1 for at in found), None)

    def _past(self, actor: Actor, purpose: int | None) -> int | None:
        """Past somebody who is not told and stands before those who are: a companion, an owner, a purpose."""
        behind = self._visit(actor) if self._is_partner(actor) else purpose
        behind = self._belonging(actor) if behind is None else behind
        owns = actor.case == "genitive" and any(o.first == actor.last + 1 for o in self.everyone)
        return actor.last + 1 if behind is None and owns else behind  # "министрлігінің | комитетіне"

    def _belonging(self, actor: Actor) -> int | None:
        """Where those begin who are told and belong to an actor: "министрлікке қарасты | ұйымдарға"."""
        if actor.case != "dative" or self.plain(actor.last + 1) not in word_set("cues", "belonging"):
            return None
        near = (o for o in self.everyone if o.first in (actor.last + 1, actor.last + 2))
        told = next((o for o in near if o.case == "dative" and o.mention.kind == "collective"), None)
        return told.first if told is not None else None

    def _restricted(self, addressee: Addressee, first: int, actor: Actor, owner: int = -1) -> Addressee:
        """A group with the participle that says which of them are told: "тасқын болған | аудан әкімдері".

        The act's own term stands before that: "20 тамызға дейін | жұмысы кешіккен аудан әкімдеріне". An
        ``owner`` is where the name of whoever they belong to begins.
        """
        first = owner if owner >= 0 else first
        first = max((at + 1 for at in self._times if first <= at < actor.first), default=first)
        plain, group = self.plain(actor.first - 1), addressee.mention
        tells = owner >= 0 or plain.endswith(ANY_PARTICIPLE) or plain in _THERE_IS
        long = actor.first - first > _LONGEST_GROUND
        if group.kind != "collective" or actor.first <= first or not tells or long:
            return addressee
        words = self.tokens[first : actor.first]
        name = "".join(word.text + " " * (after.start - word.end) for word, after in pairwise(words))
        name += words[-1].text + " " + group.name
        span = Span(words[0].start, group.span.end)
        return replace(addressee, mention=replace(group, name=name, span=span))

    def act_before(self, first: int, at: int) -> int | None:
        """The last word of an act that ends with its mark or joint right before a place."""
        last = at - 1
        while last > first and (is_separator(self.tokens[last]) or self.plain(last) == _WHEREAS):
            last -= 1
        ends = first <= last < at - 1 and verbal_noun(self.plain(last)) is not None
        return last if ends else None

    def _is_joined(self, actor: Actor) -> bool:
        """Whether a mark or a joint parts an actor from the one before, so that both may be told."""
        before = max((o.last for o in self.everyone if o.last < actor.first), default=-1)
        between = self.tokens[before + 1 : actor.first]
        return any(is_separator(token) or token.text in ")–—-:" for token in between)

    def _begins_clause(self, actor: Actor) -> bool:
        """Whether what was done before ends in front of an actor: "Үкіметке хат жазып, | әкімдерге"."""
        done = self.plain(actor.first - 2)
        return self.plain(actor.first - 1) == "," and done.endswith(CONVERBS) and done not in self._with

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

    def warned(self, first: int, last: int) -> tuple[Addressee, ...]:
        """Who is warned before something is ordered: "жауаптыларға ескерту жасап, | мәселені шешуді"."""
        warnings = word_set("cues", "warnings")
        for actor in self.within(first, last):
            near = (self.plain(actor.last + i) for i in (1, 2))
            if actor.first == first and actor.case == "dative" and any(word in warnings for word in near):
                return (Addressee(actor.mention, basis="inferred"),)
        return ()

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
            if self.plain(before).endswith(CONVERBS):
                return True
        plain = self.plain(before)
        meets = any(form.stem in word_set("gatherings") for form in forms(plain))  # "жиында | әкімдерге"
        return plain in self._closers or (meets and plain.endswith(LOCATIVE))

    def trailing(self, first: int, last: int) -> tuple[tuple[Addressee, ...], int, int] | None:
        """Who is told right behind the first act of a row, where that act ends and the next one begins.

        "A-ны жөндеу | басқармаға, ал B-ны ашу бөлімге тапсырылды".
        """
        for actor in self.within(first, last):
            about = self.plain(actor.first - 1) in word_set("cues", "about")
            ends = actor.first - 1 - about  # "A-ны жөндеу бойынша | басқармаға, B-ны ашу бойынша бөлімге"
            if actor.case != "dative" or ends <= first or verbal_noun(self.plain(ends)) is None:
                continue
            if self.plain(actor.last + 1) in (",", "ал", "жане") and actor.last + 1 < last:
                return (self._addressee(actor),), ends, actor.last + 2
        return None

    def after_label(self) -> int:
        """Past the speaker, a colon and a dash at the head of a record's paragraph: "Министр: – | …"."""
        first = next(iter(self.everyone), None)
        if first is None or first.first != 0 or self.plain(first.last + 1) != ":":
            return 0
        dashed = self.plain(first.last + 2) in DASHES
        named = isinstance(first.mention, Person) or (isinstance(first.mention, Post) and dashed)
        return first.last + 2 + dashed if named else 0

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
        return tuple(self._addressee(a, "with") for a in self.within(first, last) if self._role(a) == "with")

    def after(self, first: int, last: int, *, asked: bool = False) -> tuple[Addressee, ...]:
        """Those told between the last act and the cue: "…шешуді Үкіметке тапсырды", or ``asked`` for it."""
        case = "ablative" if asked else "dative"
        return tuple(
            self._addressee(a)
            for a in self.within(first, last)
            if a.case in ("dative", case)
            or (a.case == "nominative" and self._joins(a, last, case))
            or self._is_faced(a)
            or self._fronts(a, last)
        )
