"""Items of a list of instructions: "Энергетика министрлігіне – … жеткізу;"."""

from __future__ import annotations

from tapsyrma.loaders.kazakh.clauses import ClauseReader
from tapsyrma.loaders.kazakh.heads import acts, verbal_noun
from tapsyrma.loaders.kazakh.imperatives import is_imperative
from tapsyrma.loaders.kazakh.parties import Parties
from tapsyrma.loaders.kazakh.tokens import Token
from tapsyrma.ontology.records import Clause, Found, Span

_SHAPES = frozenset(("bare", "accusative"))
_TAIL = 3


class ItemReader:
    """Reads a stretch of tokens as one item: who is told, then verbal nouns without a verb that orders."""

    def __init__(self, tokens: tuple[Token, ...], found: Found, parties: Parties, lead: Clause) -> None:
        self.tokens = tokens
        self.found = found
        self.lead = lead
        self.parties = parties
        self.reader = ClauseReader(tokens, found, parties, spoken=True, directive=True)

    def all(self) -> tuple[Clause, ...]:
        """The clauses of the whole item."""
        own = self.reader.all()
        if any(clause.actions for clause in own):
            return own
        return self.stretch(0, len(self.tokens) - 1)

    def stretch(self, first: int, last: int) -> tuple[Clause, ...]:
        """The clauses of one item between two tokens, inclusive."""
        end = self._last_act(first, last)
        if end is None:
            return ()
        told, begin = self.parties.told(self.reader.skip(first, end), end)
        shapes = frozenset((verbal_noun(self.tokens[end].plain) or "bare", "bare"))
        clauses = []
        for opening, closing in acts(self.tokens, begin, end, shapes, self.reader.closed):
            at = self.reader.skip(opening, closing)
            own, at = self.parties.told(at, closing) if opening != begin else ((), at)
            told = own or told
            span = Span(self.tokens[self.reader.skip(at, closing)].start, self.tokens[closing].end)
            clauses.append(
                Clause(
                    sentence=self.found.sentence.index,
                    cue=self.lead.cue,
                    force=self.lead.force,
                    actions=(span,),
                    issuer=self.lead.issuer,
                    speaker=self.lead.speaker,
                    addressees=(*told, *(p for p in self.parties.partners(at, closing) if p not in told)),
                )
            )
        return tuple(clauses)

    def _last_act(self, first: int, last: int) -> int | None:
        """The verbal noun or order with which the item ends."""
        words = [at for at in range(first, last + 1) if self.tokens[at].is_word]
        for at in reversed(words[-_TAIL:]):
            if at in self.reader.closed:
                continue
            plain = self.tokens[at].plain
            if verbal_noun(plain) in _SHAPES or is_imperative(self.tokens[at]):
                return at
        return None
