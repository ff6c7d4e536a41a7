"""Who a sentence says is speaking: "said the Minister", "according to him", "M. AITENOV:"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Final, Literal, TypeAlias

from tapsyrma.loaders.english.closing import RULING, ruler
from tapsyrma.loaders.english.lexicon import words
from tapsyrma.loaders.english.placed import Placed, placed
from tapsyrma.loaders.english.reading import Reading, read
from tapsyrma.loaders.english.tokens import CLOSING, DASHES, OPENING, Line
from tapsyrma.loaders.english.verbs import is_adverb
from tapsyrma.ontology.records import Attribution, Layout, Mention, Person, Sentence, Span

Manner: TypeAlias = Literal["says", "reports"]

_OPINIONS: Final = frozenset(("view", "opinion", "words"))
_CITING: Final = frozenset(("citing", "quoting"))
_PRONOUNS: Final = frozenset(("he", "she"))
_TRANSCRIPT: Final = re.compile(
    r"^[ \t]*(?:[A-Z][A-Za-z]{0,2}\.\s?){0,2}[A-Z][A-Z'-]{2,}(?:\s[A-Z][A-Z'-]+)?(?:\s*\([^)\n]*\))?:\s",
    re.MULTILINE,
)
_SAYING_TOO: Final = frozenset(("stressing", "noting", "emphasizing", "emphasising", "adding", "underlining"))
_PAPERS: Final = frozenset(
    ("message", "statement", "letter", "address", "telegram", "post", "decision", "order")
)
"""What somebody's words stand in."""
_NEAR: Final = 4
"""Sentences before "he said" in which he is looked for."""


# Every sentence of a page asks.
@lru_cache(maxsize=2)
def is_transcript(text: str) -> bool:
    """Whether a page gives the speakers' own words after their names in capitals."""
    found = _TRANSCRIPT.finditer(text)
    return next(found, None) is not None and next(found, None) is not None


def attributions(reading: Reading, sentence: int) -> tuple[Attribution, ...]:
    """The attributions of a sentence, in order."""
    places = placed(reading)
    found = [*_label(reading, places), *_verbs(reading, places), *_according(reading, places)]
    found = found or [*_adding(reading, places)]
    return tuple(
        Attribution(sentence, cue, manner, speaker)
        for cue, manner, speaker in sorted(found, key=lambda f: f[0])
    )


def label(reading: Reading) -> Person | None:
    """The speaker whose name and a colon begin a sentence."""
    found = next(_label(reading, placed(reading)), None)
    return found[2] if found is not None and isinstance(found[2], Person) else None


def _label(reading: Reading, places: tuple[Placed, ...]) -> Iterator[tuple[Span, Manner, Mention]]:
    """A speaker's name and a colon at the head of the sentence; a post before a quotation or a dash."""
    line = reading.line
    first = next((p for p in places if p.first == 0 and p.mention.kind == "person"), None)
    if first is not None and line.lower(first.last + 1) in {":", ")"}:
        colon = first.last + 1 if line.lower(first.last + 1) == ":" else first.last + 2
        if line.lower(colon) == ":":
            yield line.span(0, colon), "says", first.mention
    start = line.lower(0) == "the"
    titled = next((p for p in places if p.first <= start and p.mention.kind == "post"), None)
    marks = (line.lower(titled.last + 1), line.lower(titled.last + 2)) if titled is not None else ("", "")
    if titled is not None and marks[0] == ":" and marks[1] in OPENING | DASHES:
        yield line.span(0, titled.last + 1), "says", titled.mention


def _verbs(reading: Reading, places: tuple[Placed, ...]) -> Iterator[tuple[Span, Manner, Mention | None]]:
    line = reading.line
    for token in line.tokens:
        reports = token.lower in words("reporting")
        ruling = ruler(line, token.index, places) if token.lower in RULING else None
        if ruling is not None:
            yield line.span(token.index, token.index), "says", ruling.mention
            continue
        goes_on = token.lower == "went" and line.lower(token.index + 1) == "on"
        if not reports and not goes_on and token.lower not in words("saying"):
            continue
        manner: Manner = "reports" if reports else "says"
        if _is_participle(line, token.index) or _is_recalled(line, token.index):
            continue
        speaker = _speaker(reading, token.index, places)
        if speaker is not None:
            yield line.span(token.index, token.index), manner, speaker
        elif _pronoun(line, token.index):
            yield line.span(token.index, token.index), manner, None


def _adding(reading: Reading, places: tuple[Placed, ...]) -> Iterator[tuple[Span, Manner, Mention | None]]:
    """``The akim did not agree, stressing that …``: whom the sentence begins with speaks."""
    line = reading.line
    token = next((t for t in line.tokens if t.lower in _SAYING_TOO and line.lower(t.index - 1) == ","), None)
    one = next((p for p in places if p.mention.kind in {"person", "post"}), None)
    if token is None or one is None or line.lower(token.index + 1) != "that":
        return
    opens = one.first <= (line.lower(0) == "the") and one.last < token.index - 1
    if opens and not one.mention.plural and one.mention.case != "possessive":
        yield line.span(token.index, token.index), "says", one.mention


def _is_recalled(line: Line, index: int) -> bool:
    """Whether somebody else's order is recalled: "he reminded that the President instructed …"."""
    if line.lower(index) not in words("instructing"):
        return False
    before = [line.lower(at) for at in range(index)]
    return bool({"recalled", "reminded", "mind"} & set(before)) and "that" in before


def _is_participle(line: Line, index: int) -> bool:
    """``was reported``, "measures outlined in": nobody speaks there. "as noted by X" is one who does."""
    at = index - 1
    while at >= 0 and is_adverb(line.lower(at)):
        at -= 1
    passive = line.lower(at) in {"was", "were", "is", "are", "been", "be"}
    return passive and line.lower(index + 1) != "by"


def _pronoun(line: Line, index: int) -> bool:
    at = index - 1
    while at >= 0 and is_adverb(line.lower(at)):
        at -= 1
    return line.lower(at) in _PRONOUNS or line.lower(index + 1) in _PRONOUNS


def _speaker(reading: Reading, index: int, places: tuple[Placed, ...]) -> Mention | None:
    """Whoever stands just before or after a verb of saying; a body may stand for nobody."""
    line = reading.line
    after = index + 2 if line.lower(index + 1) in {"by", "the"} else index + 1
    after = past_paper(line, after + (line.lower(after) == "the"))
    before = index - 1
    while before >= 0 and (
        is_adverb(line.lower(before)) or line.lower(before) in {"has", "had", "in", "turn", ",", "who"}
    ):
        before -= 1
    for one in places:
        if one.mention.kind not in {"person", "post"} or one.mention.plural:
            continue
        if one.last == before and one.mention.case != "possessive":
            return one.mention
        if one.first == after and _inverted(line, index) and one.mention.case != "possessive":
            return one.mention
    return None


def past_paper(line: Line, index: int) -> int:
    """The token after "message of the": whose words a paper has, says them."""
    if line.lower(index) not in _PAPERS or line.lower(index + 1) != "of":
        return index
    return index + 2 + (line.lower(index + 2) == "the")


def _inverted(line: Line, index: int) -> bool:
    """Whether a verb may stand before its subject: after a quotation, a comma, or in "as noted by"."""
    before = line.lower(index - 1)
    return before in CLOSING | DASHES | {",", "as", "was"} or line.lower(index + 1) == "by"


def _according(reading: Reading, places: tuple[Placed, ...]) -> Iterator[tuple[Span, Manner, Mention | None]]:
    line = reading.line
    yield from _opinion(reading, places)
    for token in line.tokens:
        if token.lower in _CITING:
            cited = next((p for p in places if p.first == token.index + 1), None)
            if cited is not None and cited.mention.kind == "person" and cited.mention.case != "possessive":
                yield line.span(token.index, token.index), "says", cited.mention
        if token.lower != "according" or line.lower(token.index + 1) != "to":
            continue
        at = token.index + 2 + (line.lower(token.index + 2) == "the")
        if line.lower(at) in {"him", "her"}:
            yield line.span(token.index, at), "says", None
        one = next((p for p in places if p.first == at and p.mention.kind in {"person", "post"}), None)
        if one is not None:
            yield line.span(token.index, at), "says", one.mention


def _opinion(reading: Reading, places: tuple[Placed, ...]) -> Iterator[tuple[Span, Manner, Mention | None]]:
    """``In his view``, ``in the words of the Prime Minister``."""
    line = reading.line
    for token in line.tokens:
        if token.lower not in _OPINIONS or line.lower(token.index - 2) != "in":
            continue
        if line.lower(token.index - 1) in {"his", "her"}:
            yield line.span(token.index - 2, token.index), "says", None
        at = token.index + 2 + (line.lower(token.index + 2) == "the")
        one = next((p for p in places if p.first == at and p.mention.kind in {"person", "post"}), None)
        if one is not None and line.lower(token.index + 1) == "of" and line.lower(token.index - 1) == "the":
            yield line.span(token.index - 2, at), "says", one.mention


def spoken_by(layout: Layout, sentence: Sentence, said: Attribution) -> Attribution:
    """``He remarked``, where the sentence before tells of one man what he did: he is meant.

    A sentence that itself names somebody speaking is left to whoever follows speakers through the document.
    """
    for before in reversed(layout.sentences[max(0, sentence.index - _NEAR) : sentence.index]):
        if before.quoted or layout.blocks[before.block].kind == "heading":
            continue
        reading = read(layout, before)
        if attributions(reading, before.index):
            return said
        figures = [p for p in placed(reading) if p.mention.kind in {"person", "post"}]
        if figures:
            subject = figures[0]
            opens = subject.first <= 1 and subject.mention.kind == "person" and not subject.mention.plural
            described = reading.line.says(subject.last + 1, ",", "who")
            joined = reading.line.lower(subject.last + 1) in {",", "and"} and not described
            free = subject.mention.case != "possessive" and not joined
            return replace(said, speaker=subject.mention) if opens and free else said
    return said
