"""Bodies that several words head together: "Aksay fire station", "Burabay National Park"."""

from __future__ import annotations

import re
from typing import Final

from tapsyrma.loaders.english.companies import Body
from tapsyrma.loaders.english.lexicon import phrase_at, table, words
from tapsyrma.loaders.english.places import place_at
from tapsyrma.loaders.english.tokens import CLOSING, OPENING, Line

_STATION: Final = re.compile(r"(?:GRES|HPP|SDPP)(?:-\d)?")
_OF_ONE_PLACE: Final = frozenset(("regional", "city", "district", "republican", "interdepartmental"))
_LONGEST: Final = 5
_QUOTE: Final = 6
_TASKED: Final = frozenset(("on", "for"))


def compound(line: Line, index: int, barrier: frozenset[int]) -> Body | None:
    """The body whose heading words begin at a token."""
    if _STATION.fullmatch(line.tokens[index].text) and line.capital(index - 1) and index - 1 not in barrier:
        return Body(index - 1, index, line.text(index - 1, index), "company") if index > 1 else None
    end = phrase_at("compound_bodies", line, index)
    if end is None:
        return None
    first, named = _left(line, index, barrier)
    last = _right(line, end, barrier)
    lone = line.lower(index) in words("lone_compounds") or line.lower(first) in _OF_ONE_PLACE
    lemma = " ".join((*(line.lower(at) for at in range(index, end)), line.bare(end)))
    sort = table("compound_bodies").get(lemma, "organisation")
    titled = line.capital(index) and index > 0 and end > index
    named = named or lone or titled or last > end
    if index == end and line.lower(first) not in OPENING and line.bare(end) in words("quoted_compounds"):
        return None
    return Body(first, last, line.text(first, last), sort) if named else None


def scoped(line: Line, first: int) -> int:
    """The first of the adjectives that tell whose a body known by its whole name is: "regional | …"."""
    while line.lower(first - 1) in words("local"):
        first -= 1
    return first


def _left(line: Line, index: int, barrier: frozenset[int]) -> tuple[int, bool]:
    """The first token of the name before the heading words, and whether it has a name of its own."""
    if line.lower(index - 1) in CLOSING:
        opened = (at for at in range(index - 2, max(-1, index - _QUOTE), -1) if line.lower(at) in OPENING)
        start = next(opened, None)
        if start is not None:
            return start, True
    first, named = index, False
    while first - 1 >= 0 and first - 1 not in barrier and index - first < _LONGEST:
        token = line.tokens[first - 1]
        proper = token.capital and first - 1 > 0 and not token.possessive
        if token.lower == "and" and line.capital(first) and line.capital(first - 2) and first - 2 > 0:
            first -= 1
            continue
        if proper and token.lower not in words("no_programme_names"):
            named = True
        elif token.lower not in words("body_adjectives"):
            break
        first -= 1
    return first, named


def _right(line: Line, end: int, barrier: frozenset[int]) -> int:
    """The last token of the number, name, place or task behind the heading words."""
    if (numbered := line.numbered(end)) > end:
        return numbered
    if line.lower(end + 1).isdigit():
        return end + 1
    if line.lower(end + 1) in OPENING:
        closing = (at for at in range(end + 2, min(end + 2 + _QUOTE, line.size)) if line.lower(at) in CLOSING)
        return next(closing, end)
    if line.lower(end + 1) == "of" and (place := place_at(line, end + 2)) is not None:
        return place.last
    tasked = line.lower(end + 1) in _TASKED and line.bare(end) == "group" and end + 2 not in barrier
    return end + 2 if tasked and line.word(end + 2) and line.lower(end + 2) not in words("body_ends") else end
