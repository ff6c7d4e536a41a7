"""Records of clauses: what a cue, an act and those who are told make together, and the term before them."""

from __future__ import annotations

from itertools import pairwise

from tapsyrma.loaders.kazakh.cues import PARTICIPLES, Cue, is_past, is_recalled
from tapsyrma.loaders.kazakh.gatherings import is_gathering
from tapsyrma.loaders.kazakh.lexicon import word_set
from tapsyrma.loaders.kazakh.morphology import LOCATIVE, forms
from tapsyrma.loaders.kazakh.necessity import is_ordered
from tapsyrma.loaders.kazakh.parties import Parties
from tapsyrma.loaders.kazakh.periods import term_words
from tapsyrma.loaders.kazakh.stretches import Stretches, named_places
from tapsyrma.loaders.kazakh.tokens import Token
from tapsyrma.ontology.records import Addressee, Clause, Deadline, Force, Found, Mention

_WE = ("дык", "дик", "тык", "тик")
_KNOWN = ("ганы", "гени", "каны", "кени")
_US = frozenset(("бизге", "маган"))
_THAT_ONE = frozenset(("ол", "киси"))
_RECOMMENDED = "усыныл"
_LAID = "жуктел"
_THEN = ("дагы", "деги", "тагы", "теги")
"""Endings of what is of a time: "қаңтардағы"."""
"""As in "бақылау басқармаға жүктелген": whose work something is, by whatever order."""


class ClauseMaker:
    """One sentence, where it is said, and how a clause of it is put down.

    ``spoken`` says that the sentence is direct speech, or retells it ("…деп атап өтті"). ``directive`` says
    that orders are given on this page at all; elsewhere "қажет" is an opinion and no instruction. Where
    people do not ``confer`` either, the second person is the reader. In ``direct`` speech the speaker orders.
    """

    def __init__(
        self,
        tokens: tuple[Token, ...],
        found: Found,
        parties: Parties,
        *,
        spoken: bool,
        directive: bool,
        confer: bool,
        direct: bool,
    ) -> None:
        self.tokens = tokens
        self.found = found
        self.parties = parties
        self.spoken = spoken
        self.directive = directive
        self.confer = confer
        self.direct = direct
        self.stretches = Stretches(tokens)
        self.closed = named_places(tokens, found)

    def _fronted(self, first: int, last: int) -> Deadline | None:
        """A term that stands before all acts and so holds for each of them."""
        if last <= first:
            return None
        span = self.stretches.span(first, last - 1)
        return next((d for d in self.found.deadlines if span.covers(d.span) and not d.earliest), None)

    def _heading(self, first: int) -> Deadline | None:
        """A term with which the first act begins, and so each: "1 мамырға дейін A-ны … және B-ны …"."""
        start = self.tokens[first].start
        return next((d for d in self.found.deadlines if d.span.start == start), None)

    def _granted(self, cue: Cue, last: int) -> Deadline | None:
        """The term that is granted behind an act: "аяқтауға | бір апта уақыт берді"."""
        if cue.shape != "grant":
            return None
        span = self.stretches.span(last, cue.last)
        return next((d for d in self.found.deadlines if span.covers(d.span)), None)

    def _clause(
        self,
        cue: Cue,
        issuer: Mention | None,
        told: tuple[Addressee, ...],
        act: tuple[int, int],
        *,
        force: Force | None = None,
    ) -> Clause:
        first, last = self.stretches.unquoted(*act)
        ours = self._is_given_us(cue, first)
        while ours and first < last and self.stretches.plain(first) in _US | _THAT_ONE:
            first += 1
        partners = tuple(p for p in self.parties.partners(first, last) if p not in told)
        return Clause(
            sentence=self.found.sentence.index,
            cue=self.stretches.span(cue.first, cue.last),
            force=force or ("reported" if ours else self._force(cue)),
            actions=(self.stretches.span(first, last),),
            issuer=issuer,
            speaker=issuer is None and not ours and (self._is_mine(cue) or self.direct),
            addressees=(*told, *partners),
            unnamed=issuer is None and (ours or self._is_told_of(cue)),
        )

    def _is_mine(self, cue: Cue) -> bool:
        """Whether whoever speaks ordered: "тапсырамын", "тапсырдық"."""
        return cue.tense == "myself" or self.stretches.plain(cue.last).endswith(_WE)

    def _is_given_us(self, cue: Cue, first: int) -> bool:
        """Whether somebody tells in direct speech what they were told: "ол кісі бізге … тапсырма берді"."""
        given = self.direct and cue.tense != "myself" and cue.shape in ("order", "passive", "task")
        return given and any(self.stretches.plain(at) in _US for at in range(max(0, first - 1), first + 3))

    def _in_month(self, cue: Cue) -> bool:
        """Whether a month and no day says when something was ordered: "шілдеде … тапсырған"."""
        return any(
            self._is_month(self.tokens[at].plain) and not self.stretches.plain(at - 1).isdigit()
            for at in range(cue.first)
            if self.tokens[at].plain.endswith(LOCATIVE)
        )

    def _at_past_meeting(self, cue: Cue) -> bool:
        """Whether it was ordered when others met: "қаңтардағы отырыста … тапсырма берілді"."""
        return cue.is_passive and any(
            token.plain.endswith(_THEN) and self._is_month(token.plain[:-2]) and is_gathering(after.plain)
            for token, after in pairwise(self.tokens[: cue.first])
        )

    @staticmethod
    def _is_month(plain: str) -> bool:
        return any(form.stem in term_words().months and form.case == "locative" for form in forms(plain))

    def _is_told_of(self, cue: Cue) -> bool:
        """Whether somebody tells that others were told, by whomever: "министрдің айтуынша, … жүктелді"."""
        told = word_set("speech", "by_word")
        known = self.tokens[cue.last].plain.endswith(_KNOWN)  # "тапсырылғаны белгілі"
        return cue.is_passive and (known or any(token.plain in told for token in self.tokens[: cue.first]))

    def _force(self, cue: Cue) -> Force:
        past = is_recalled(self.tokens) or self._at_past_meeting(cue)
        if cue.tense == "recalled" or past or self._is_fact(cue):
            return "reported"
        if self.tokens[cue.last].plain.endswith(PARTICIPLES) and (
            is_past(self.tokens) or self._in_month(cue) or self._is_told_of(cue)
        ):
            return "reported"
        if cue.shape == "necessity" and is_ordered(self.stretches, cue):
            return "explicit"
        recommended = self.tokens[cue.first].plain.startswith(_RECOMMENDED)
        return "modal" if recommended or cue.shape in ("modal", "necessity") else "explicit"

    def _is_fact(self, cue: Cue) -> bool:
        """Whether a sentence tells whose work something is, as no order of today does: "…жүктелген."."""
        last = self.tokens[cue.last].plain
        return cue.is_passive and last.startswith(_LAID) and last.endswith(PARTICIPLES)
