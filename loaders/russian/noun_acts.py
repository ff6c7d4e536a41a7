"""Acts named by a noun: "поручил контроль за …", "поручена координация …", "усиление работы"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.acts import Act
from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.morphology import readings
from tapsyrma.loaders.russian.words import DASHES, Line

_CASES: Final = frozenset({"accusative", "nominative", "genitive"})


def noun_act(seen: Analysis, at: int, end: int) -> Act | None:
    """The act that a noun at a word names, with the adjectives before and the words after it."""
    while at < end and not seen.line.words[at].letters:
        at += 1
    head = _past_adjectives(seen.line, at, end)
    noun = seen.line.at(head)
    if noun is None or head >= end or not noun.lower.endswith(tuple(lexicon.ru("act_endings"))):
        return None
    if not any(r.part == "NOUN" and r.case in _CASES for r in readings(noun.text)):
        return None
    return Act(at, _last(seen.line, head, end))


def _past_adjectives(line: Line, at: int, end: int) -> int:
    while at < end and line.words[at].letters and readings(line.words[at].text)[0].part == "ADJF":
        at += 1
    return at


def _last(line: Line, head: int, end: int) -> int:
    """The last word before a sign that ends a clause."""
    last = head
    while (
        last + 1 < end and line.words[last + 1].text not in ",;.:" and line.words[last + 1].text not in DASHES
    ):
        last += 1
    return last
