"""What a clause is read from: the sentence's tokens, whom they name, its terms, and where its words end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final, Literal

from tapsyrma.loaders.english.attributions import is_transcript, past_paper
from tapsyrma.loaders.english.closing import RULING, ruler
from tapsyrma.loaders.english.lexicon import words
from tapsyrma.loaders.english.placed import Placed, placed
from tapsyrma.loaders.english.reading import Reading
from tapsyrma.loaders.english.tokens import CLOSING, DASHES, OPENING, QUOTES, Line, line
from tapsyrma.loaders.english.verbs import is_adverb
from tapsyrma.loaders.read.calendar import months
from tapsyrma.ontology.records import Deadline, Found, Layout, Mention, Span

_TO_BE: Final = frozenset(("was", "were", "is", "are", "been", "be", "being"))
_STATEMENTS: Final = frozenset(("statement", "release", "message", "post", "report"))
_BINDING: Final = (
    "on or before",
    "by",
    "before",
    "until",
    "till",
    "within",
    "no later",
    "not later",
    "prior",
    "up to",
    "in the course",
    "due",
)
_DECIDING: Final = frozenset(("decided", "resolved"))
"""What a body does with the words before: "…, the commission decided."."""
_NEAR: Final = 6
"""Tokens before an act in which "weekly" belongs to it."""
_STRESSING: Final = frozenset(
    (
        "adding", "emphasising", "emphasizing", "noting", "recalling", "stressing", "underlining",
        "highlighting", "underscoring", "saying", "stating", "citing",
    )
)  # fmt: skip
"""Participles that begin something else that the same speaker said."""
_TURNING: Final = frozenset(
    (
        "threatened", "promised", "thanked", "wished", "congratulated", "expressed", "visited", "handed",
        "supported", "endorsed", "praised", "commended", "criticised", "criticized", "reprimanded",
        "dismissed", "signed", "inspected", "reminded", "drew", "spoke",
    )
)  # fmt: skip
"""What whoever ordered did besides: "instructed to mend it and thanked the crew"."""
_SHORTEST: Final = 3
"""Tokens of the shortest clause."""
_PAIR: Final = 2
_BEFORE: Final = ("last", "previous")
PERIODS: Final = frozenset(
    ("week", "month", "year", "quarter", "spring", "summer", "autumn", "fall", "winter")
)
"""What, behind "last", is over."""
_LONGEST_LIST: Final = 15
_LONGEST_ITEM: Final = 900
_OPENING_LETTERS: Final = 200
_PROMISES: Final = re.compile(r"\b(?:instruct|order|task|charg|assign|direct)\w*", re.IGNORECASE)
_SOURCE_VERBS: Final = frozenset(
    ("reports", "cites", "refers", "learnt", "learned", "informs", "informed", "reads", "reported", "quoting")
)
_CITED: Final = frozenset(
    ("primeminister", "primeminister.kz", "press", "akorda", "website", "kazinform", "agency")
)
_PRESS: Final = frozenset(("press", "press-service", "kazinform", "correspondent", "newspaper"))
_FAR_SOURCE, _NEAR_SOURCE = 14, 7
"""Tokens from the comma before a source to its verb; fewer where only the verb tells that it is one."""
_HAVE: Final = frozenset(("has", "have", "had", "will", "would", "shall"))


@dataclass(frozen=True)
class Scene:
    """One sentence as clauses are read from it."""

    reading: Reading
    found: Found
    layout: Layout

    @cached_property
    def line(self) -> Line:
        """The sentence's tokens."""
        return self.reading.line

    @cached_property
    def places(self) -> tuple[Placed, ...]:
        """Everybody named, with token places."""
        return placed(self.reading)

    @cached_property
    def end(self) -> int:
        """The token after the last word of the sentence, closing marks left out; a colon stays."""
        last = len(self.line.tokens)
        while (
            last and not self.line.tokens[last - 1].word and not self.line.tokens[last - 1].text[0].isdigit()
        ):
            if self.line.tokens[last - 1].text in {")", "%"}:
                break
            last -= 1
        return last

    @cached_property
    def opens(self) -> bool:
        """Whether the sentence ends with a colon."""
        tail = [t.text for t in self.line.tokens[self.end :]]
        return ":" in tail

    @cached_property
    def direct(self) -> bool:
        """Whether the sentence stands in direct speech, or on a page of such speech."""
        opened = bool(self.line.tokens) and self.line.tokens[0].text in OPENING and bool(self.tails)
        return self.found.sentence.quoted or opened or is_transcript(self.layout.document.text)

    @cached_property
    def lead(self) -> int | None:
        """The block that opens the list of instructions, without marks, to which this paragraph belongs.

        Its lead ends with a colon, and every paragraph since then begins with an act or says who must act.
        """
        layout, block = self.layout, self.found.sentence.block
        if (
            layout.blocks[block].kind != "paragraph"
            or layout.blocks[block].span.start != self.found.sentence.span.start
        ):
            return None
        text = layout.document.text
        for before in reversed(layout.blocks[max(0, block - _LONGEST_LIST) : block]):
            said = before.span.of(text)
            if before.zone != "text" or before.kind == "item" or len(said) > _LONGEST_ITEM:
                return None
            if said.rstrip().endswith(":"):
                return before.index if _PROMISES.search(said) else None
            if not is_item(said):
                return None
        return None

    @property
    def listed(self) -> bool:
        """Whether the paragraph belongs to such a list."""
        return self.lead is not None

    @cached_property
    def tails(self) -> tuple[int, ...]:
        """Where ", said the Minister" and its like begin."""
        return tuple(sorted(self._tails()))

    def _tails(self) -> Iterator[int]:
        for token in self.line.tokens:
            turned = token.lower == "turned" and self.line.lower(token.index + 1) == "to"
            decided = token.lower in _DECIDING and token.index >= self.end - 1
            closing = token.lower == "summed" and self.line.lower(token.index + 1) == "up"
            if token.lower not in words("saying") and not turned and not decided and not closing:
                continue
            at = token.index - 1
            if self.line.lower(at) in CLOSING | DASHES | {","} and self._speaks(token.index + 1 + closing):
                yield at
            while at >= 0 and (is_adverb(self.line.lower(at)) or self.line.lower(at) in _HAVE):
                at -= 1
            start = next((p.first for p in self.places if p.last == at), None)
            if self.line.lower(at) == ",":  # "A. Name, deputy akim of the city, said"
                start = next((p.first for p in self.places if p.last == at - 1 and p.apposed), None)
            if self.line.lower(at) in {"he", "she"}:
                start = at
            if self.line.lower(at) in _STATEMENTS:
                start = at
            if start is not None:
                start -= start > 1 and self.line.tokens[start - 1].possessive
                start -= self.line.lower(start - 1) == "the"
                start = self._before_title(start)
                if self.line.lower(start - 1) in CLOSING | DASHES | {","} and start > 1:
                    yield start - 1
        yield from self._sources()
        yield from self._cited()
        ruling = (t.index for t in self.line.tokens if t.lower in RULING)
        yield from (index - 1 for index in ruling if ruler(self.line, index, self.places))
        yield from self._turns()
        yield from self._answers()

    def _before_title(self, start: int) -> int:
        """Where "Mr. Name" begins whose name begins at a token."""
        at = start - 1 - (self.line.lower(start - 1) == ".")
        return at if at > 0 and self.line.lower(at) in words("titles") else start

    def _answers(self) -> Iterator[int]:
        """``…, and the Minister assured that …``: somebody else speaks behind "and"."""
        for one in self.places:
            said = self.line.lower(one.last + 1) in words("saying") - words("instructing")
            start = one.first - (self.line.lower(one.first - 1) == "the")
            spoken = (
                said and self.line.lower(one.last + 2) == "that" and one.mention.kind in {"person", "post"}
            )
            if spoken and self.line.lower(start - 1) == "and" and start > _SHORTEST:
                yield start - 1 - (self.line.lower(start - 2) == ",")

    def _sources(self) -> Iterator[int]:
        """``, Kazinform reports``, ", the press service of the akimat said"."""
        for token in self.line.tokens:
            source = token.lower in _SOURCE_VERBS
            if token.index <= self.end - _FAR_SOURCE or not (source or token.lower in words("saying")):
                continue
            before = range(token.index, max(0, token.index - _FAR_SOURCE), -1)
            comma = next((at for at in before if self.line.lower(at) == ","), None)
            if comma is None or comma < _SHORTEST:
                continue
            press = any(self.line.lower(at) in _PRESS for at in range(comma, token.index))
            if press or (source and token.index - comma < _NEAR_SOURCE):
                yield comma

    def _cited(self) -> Iterator[int]:
        """``…, according to the press service``: where the page has it from."""
        for token in self.line.tokens:
            if token.lower != "according" or self.line.lower(token.index - 1) != ",":
                continue
            named = {t.lower for t in self.line.tokens[token.index :]} & _CITED
            if named or self._speaks(token.index + 2):
                yield token.index - 1

    def _turns(self) -> Iterator[int]:
        """``, and also noted that …``, ``, stressing that …``: the same subject says something else."""
        for token in self.line.tokens:
            if (
                token.lower in words("saying")
                and token.lower not in words("instructing")
                and token.index >= _SHORTEST
            ):
                at = token.index - 1
                while at > 0 and (is_adverb(self.line.lower(at)) or self.line.lower(at) in _HAVE):
                    at -= 1
                if self.line.lower(at) in {"and", "while"} and token.lower.endswith(("ed", "id", "ld")):
                    yield at
            if (
                token.lower in _TURNING
                and self.line.lower(token.index - 1) == "and"
                and token.index > _SHORTEST
            ):
                yield token.index - 1
            if token.lower in _STRESSING and self.line.lower(token.index - 1) == ",":
                yield token.index - 1

    def _speaks(self, index: int) -> bool:
        at = past_paper(self.line, index + (self.line.lower(index) == "the"))
        return any(p.first == at for p in self.places) or self.line.lower(at) in {"he", "she"}

    def tail_after(self, index: int) -> int:
        """Where the words of a clause that begins at a token end because a speaker is named."""
        return next((at for at in self.tails if at > index), self.end)

    def voice(self, index: int) -> tuple[Literal["active", "passive"], int]:
        """Whether a participle is "active" or "passive", and the first token of its verb group."""
        line, at = self.line, index - 1
        while at >= 0 and (is_adverb(line.lower(at)) or line.lower(at) == "not"):
            at -= 1
        alone = line.lower(at) not in _TO_BE | _HAVE
        passive = line.lower(at) in _TO_BE or (alone and line.lower(index) == "given")
        start = index if alone else at
        while start > 0 and (
            line.lower(start - 1) in _HAVE | _TO_BE or (is_adverb(line.lower(start - 1)) and start < index)
        ):
            start -= 1
        return ("passive" if passive else "active"), start

    def recalled(self, start: int, index: int) -> bool:
        """Whether an instruction was given earlier: "had ordered", "recalled that", "previously"."""
        line = self.line
        group = [line.lower(at) for at in range(start, index)]
        before = [line.lower(at) for at in range(start)]
        minded = any(line.says(at, "to", "mind") for at in range(start)) or _looks_back(line)
        minded = minded or any(
            line.says(at, "at", "the", w, "meeting") for at in range(start) for w in _BEFORE
        )
        return "had" in group or minded or bool(words("recalling") & {*before, *group})

    def deadline(self, first: int, verb: int, *, any_term: bool = False) -> Deadline | None:
        """The last term given between two tokens, for all acts that follow; ``any_term``: of any form."""
        if any_term and verb >= first:
            whole = Span(self.line.tokens[first].start, self.line.tokens[verb].end)
            return next((d for d in self.found.deadlines if whole.covers(d.span)), None)
        if verb <= first:
            return None
        stretch = Span(self.line.tokens[first].start, self.line.tokens[verb].start)
        near = self.line.tokens[max(first, verb - _NEAR)].start
        inside = [
            d
            for d in self.found.deadlines
            if stretch.covers(d.span)
            and binds(d)
            and (d.kind != "recurring" or d.span.start >= near or d.span.start == self.line.tokens[0].start)
        ]
        return inside[-1] if inside else None

    def trailing(self, acts: tuple[tuple[int, int], ...]) -> Deadline | None:
        """The term at the end of two acts that "and" joins: "inspect dams and mend them by 1 March"."""
        if len(acts) != _PAIR or self.line.lower(acts[1][0] - 1) != "and":
            return None
        first, second = (self.span(*act) for act in acts)
        if any(first.covers(d.span) for d in self.found.deadlines):
            return None
        inside = [d for d in self.found.deadlines if second.covers(d.span)]
        bound = inside and inside[-1].span.end == second.end and binds(inside[-1])
        return inside[-1] if bound and inside[-1].kind != "recurring" else None

    def term_after(self, first: int, until: int | None = None) -> bool:
        """Whether a term that binds begins at or after a token, and before ``until``."""
        if first >= self.line.size:
            return False
        start = self.line.tokens[first].start
        end = self.line.tokens[until].start if until is not None and until < self.line.size else None
        return any(
            d.span.start >= start and (end is None or d.span.start < end) and binds(d)
            for d in self.found.deadlines
        )

    def in_term(self, index: int) -> bool:
        """Whether a token belongs to a term."""
        start = self.line.tokens[index].start
        return any(d.span.start <= start < d.span.end for d in self.found.deadlines)

    def subject(self, index: int) -> Mention | None:
        """The first person or post of a sentence that is its subject, for a verb further on."""
        line = self.line
        for one in self.places:
            if one.last >= index:
                return None
            before = line.lower(one.first - 1 - (line.lower(one.first - 1) == "the"))
            governed = before in {"of", "with", "by", "to", "from", "for", "at", "in", "on", "under", "and"}
            governed = governed or self._is_object(one.first)
            if one.mention.kind in {"person", "post"} and not one.mention.plural and not governed:
                return one.mention if one.mention.case != "possessive" else None
        return None

    def _is_object(self, index: int) -> bool:
        """Whether a verb takes somebody as its object: "Omarov thanked | the akim and ordered to …"."""
        line = self.line
        verb = index - 1 - (line.lower(index - 1) == "the")
        past = line.lower(verb).endswith("ed") or line.lower(verb) in {"met", "heard", "told", "gave"}
        return past and verb > 0 and (line.capital(verb - 1) or line.lower(verb - 1) in {"he", "she"})

    def span(self, first: int, last: int) -> Span:
        """The characters from one token to another, marks at the edges left out."""
        tokens = self.line.tokens
        if self.line.says(first - 2, "not", "to") and first > 1:
            first -= 2
        while last > first and (tokens[last].text in QUOTES | DASHES | {",", ";", ":", ".", "(", "!", "?"}):
            last -= 1
        while first < last and tokens[first].text in QUOTES | DASHES | {",", ";", ":"}:
            first += 1
        return Span(tokens[first].start, tokens[last].end)


def _looks_back(line: Line) -> bool:
    """Whether a sentence begins with a time that is over: "At that time,", "Last year,", "A month ago,"."""
    opened = line.lower(0) == "last" and line.lower(1) in PERIODS | months("en").keys()
    return opened or line.says(0, "at", "that", "time") or any(line.lower(at) == "ago" for at in range(2, 5))


def is_item(said: str) -> bool:
    """Whether a paragraph reads like an item of a list: an act, or somebody who must act."""
    return _opens_item(said[:_OPENING_LETTERS])


# Every paragraph of a list asks for those above it.
@lru_cache(maxsize=128)
def _opens_item(opening: str) -> bool:
    words_of = line(opening).tokens
    if not words_of or words_of[0].text in OPENING:
        return False
    first = words_of[0].lower
    opened = first in words("verbs") or first in {"to", "together", "jointly", "by", "within"}
    return opened or any(
        w.lower in {"must", "should", "shall", "needs", "need", "-", "–", "—"} for w in words_of
    )


def binds(deadline: Deadline) -> bool:
    """Whether a term before the act can be its own: "by …", "within …"; "in July" may date the telling."""
    counted = deadline.rule.startswith("within") and deadline.text.lower() not in {"today", "tonight"}
    named = deadline.rule == "day-month" and deadline.text[:1].isdigit()  # "the deadline, 20 April,"
    return deadline.kind == "recurring" or counted or named or deadline.text.lower().startswith(_BINDING)
