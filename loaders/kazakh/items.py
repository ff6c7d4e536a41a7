"""Items of a list of instructions: "Энергетика министрлігіне – … жеткізу;"."""

from __future__ import annotations

from dataclasses import replace

from tapsyrma.loaders.kazakh.actors import beside
from tapsyrma.loaders.kazakh.clauses import ClauseReader
from tapsyrma.loaders.kazakh.heads import acts, verbal_noun
from tapsyrma.loaders.kazakh.imperatives import imperatives, is_imperative, is_passive
from tapsyrma.loaders.kazakh.lexicon import word_set
from tapsyrma.loaders.kazakh.parties import Parties
from tapsyrma.loaders.kazakh.tokens import Token
from tapsyrma.ontology.records import Addressee, Clause, Found

_SHAPES = frozenset(("bare", "accusative"))
_WILL = ("ады", "еди", "иды", "иди")
_DID = ("лады", "леди", "деди")
"""Also endings of the past: "аралады", "іздеді"."""
_SHORT_WILL = frozenset(("болады", "алады", "калады", "келеди", "салады"))
_DASHES = frozenset("–—-:")
_TAIL_MARKS = frozenset("–—-(")
_OWNING = ("nominative", "genitive", "dative", "instrumental")
_LOOSE = 3
"""Words beside whoever sees to an act behind a dash: "бөлімінің мойнында"."""


class ItemReader:
    """Reads a stretch of tokens as one item: who is told, then verbal nouns without a verb that orders."""

    def __init__(
        self,
        tokens: tuple[Token, ...],
        found: Found,
        parties: Parties,
        lead: Clause,
        *,
        aims: bool = False,
    ) -> None:
        self.tokens = tokens
        self.found = found
        self.lead = lead
        self.aims = aims
        self.parties = parties
        self.reader = ClauseReader(
            tokens, found, parties, spoken=True, directive=True, confer=True, direct=found.sentence.quoted
        )
        self.stretches = self.reader.stretches

    def all(self) -> tuple[Clause, ...]:
        """The clauses of the whole item."""
        own = self.reader.all()
        if any(clause.actions for clause in own):
            return tuple(self._as_told(clause) for clause in own)
        return self.stretch(0, len(self.tokens) - 1)

    def _as_told(self, clause: Clause) -> Clause:
        """What an item calls necessary is told as its lead says: "тапсырмалар берілді: … етуі керек".

        Below a lead that only sets ``aims`` ("міндеттер қойды") it is no more than necessary.
        """
        told = clause.force == "modal" and not self.aims
        return replace(clause, force=self.lead.force) if told else clause

    def inline(self, first: int) -> tuple[Clause, ...]:
        """The clauses of a list that follows its lead in the same sentence, parted by semicolons."""
        found: list[Clause] = []
        begin = first
        for at in range(first, len(self.tokens) + 1):
            if at == len(self.tokens) or self.tokens[at].text == ";":
                found.extend(self.stretch(begin, at - 1))
                begin = at + 1
        return tuple(found)

    def stretch(self, first: int, last: int) -> tuple[Clause, ...]:
        """The clauses of one item between two tokens, inclusive."""
        tailed = self._tailed(first, last)
        if tailed is not None:
            return (tailed,)
        end = self._last_act(first, last)
        if end is None:
            return ()
        told, begin = self._told(self.stretches.skip(first, end), end)
        if self._is_finite(end):
            alone = self._clause(told, self.stretches.skip(begin, end), end)
            dashed = any(self.tokens[at].text in _DASHES for at in range(first, begin))
            return (alone,) if self.lead.addressees or (told and dashed) else ()
        shapes = frozenset((verbal_noun(self.tokens[end].plain) or "bare", "bare"))
        clauses = []
        for opening, closing in acts(self.tokens, begin, end, shapes, self.reader.closed):
            at = self.stretches.skip(opening, closing)
            own, at = self.parties.told(at, closing) if opening != begin else ((), at)
            told = beside(told, own)
            clauses.append(self._clause(told, self.stretches.skip(at, closing), closing))
        return tuple(clauses)

    def _tailed(self, first: int, last: int) -> Clause | None:
        """An act with who does it, or by when, behind a dash or in brackets: "тұғыр орнату – бөлім"."""
        mark = next(
            (
                at
                for at in range(first + 2, last)
                if self.tokens[at].text in _TAIL_MARKS
                and at - 1 not in self.reader.closed
                and verbal_noun(self.tokens[at - 1].plain) == "bare"
            ),
            None,
        )
        if mark is None:
            return None
        row = [a for a in self.parties.within(mark + 1, last) if a.case in _OWNING]
        span = self.stretches.span(mark, last)
        term = next((d for d in self.found.deadlines if span.covers(d.span)), None)
        held = {at for a in row for at in range(a.first, a.last + 1)}
        loose = [
            token
            for at, token in enumerate(self.tokens[mark + 1 : last + 1], mark + 1)
            if at not in held and token.is_word and not (term and term.span.covers(token.span))
        ]
        if len(loose) > 1 and loose[-1].plain in word_set("cues", "duties"):
            return None  # "қауіпсіздікті қамтамасыз ету – биліктің тікелей міндеті" tells nobody anything
        bracketed = self.tokens[mark].text == "("
        if not bracketed and (not (row or term) or len(loose) > _LOOSE):
            return None
        told = self.parties.heading_of(mark + 1, last)
        begin = self.stretches.skip(first, mark)
        ends = mark - 1
        if term is not None and not row:
            ends = max(at for at in range(mark, last + 1) if self.tokens[at].end <= term.span.end)
        return replace(self._clause(told, begin, ends), deadline=term)

    def _told(self, first: int, end: int) -> tuple[tuple[Addressee, ...], int]:
        """Who is told at the head of an item: in the dative, or named before a dash or an order."""
        told, begin = self.parties.told(first, end)
        if told:
            return told, begin
        helped, after = self.parties.named(first, end)
        if any(one.role == "with" for one in helped):
            return helped, after
        named = self.parties.doer(first, end)
        if not named:
            return (), begin
        after = next(a.last + 1 for a in self.parties.everyone if a.mention is named[-1].mention)
        after = self.parties.after_brackets(after)
        ordered = is_imperative(self.tokens[end]) and not is_passive(self.tokens[end].plain)
        if self.tokens[after].text in _DASHES or ordered:
            return named, self.stretches.skip(after, end)
        return (), begin

    def _clause(self, told: tuple[Addressee, ...], first: int, last: int) -> Clause:
        partners = tuple(p for p in self.parties.partners(first, last) if p not in told)
        return Clause(
            sentence=self.found.sentence.index,
            cue=self.lead.cue,
            force=self.lead.force,
            actions=(self.stretches.span(first, last),),
            issuer=self.lead.issuer,
            speaker=self.lead.speaker,
            addressees=(*told, *partners),
        )

    def _is_dated(self, at: int) -> bool:
        """Whether something is to be approved by a day: "жоспар 18 наурызға дейін бекітілсін"."""
        return bool(self.found.deadlines) and self.tokens[at].plain in word_set("cues", "dated_formulas")

    def _is_finite(self, at: int) -> bool:
        """Whether an item tells what its owner will do, as minutes do: "Су комитеті: … жариялайды"."""
        plain = self.tokens[at].plain
        return plain.endswith(_WILL) and (plain in _SHORT_WILL or not plain.endswith(_DID))

    def _last_act(self, first: int, last: int) -> int | None:
        """The verbal noun or order with which the item ends; a sentence that tells something has neither."""
        at = next((at for at in range(last, first - 1, -1) if self.tokens[at].is_word), None)
        if at is None or at in self.reader.closed:
            return None
        ordered = at in imperatives(self.tokens) or self._is_finite(at)
        if self.tokens[at].plain in word_set("cues", "formulas") and not self._is_dated(at):
            return None
        return at if ordered or verbal_noun(self.tokens[at].plain) in _SHAPES else None
