"""Press services with whose they are: "Press service of the akim of Abai region", "Akorda press service"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.english.companies import BodiesAt, Body
from tapsyrma.loaders.english.places import place_at
from tapsyrma.loaders.english.tokens import Line

_UNITS: Final = frozenset(("service", "office", "centre", "center"))
_HEAD_WITHIN: Final = 5
"""Words within which the head of the owner's name stands: "Karaganda City Police Department"."""
_HOLDERS: Final = frozenset(("akim", "governor", "mayor", "president"))
"""Posts of one word that have a press service of their own."""


def press_service(line: Line, index: int, barrier: frozenset[int], bodies_at: BodiesAt) -> Body | None:
    """The press service whose first word stands at a token; a bare one has no name of its own."""
    if line.lower(index) != "press" or line.lower(index + 1) not in _UNITS:
        return None
    last = index + 1
    if line.lower(last + 1) == "of":
        end = _owner(line, last + 2 + (line.lower(last + 2) == "the"), barrier, bodies_at)
        if end is not None:
            return Body(index, end, line.text(index, end), "office")
    first = _owner_before(line, index)
    return Body(first, last, line.text(first, last), "office", named=first < index)


def _owner(line: Line, start: int, barrier: frozenset[int], bodies_at: BodiesAt) -> int | None:
    """The last token of the body or post that begins at a token."""
    if line.lower(start) in _HOLDERS or line.says(start, "prime", "minister"):
        end = start + (line.lower(start) == "prime")
        place = place_at(line, end + 2) if line.lower(end + 1) == "of" else None
        return place.last if place is not None else end
    for at in range(start, min(start + _HEAD_WITHIN, line.size)):
        owners = bodies_at(line, at, barrier) if at not in barrier else ()
        if owners:
            return owners[-1].last if owners[0].named and owners[0].first == start else None
    return None


def _owner_before(line: Line, index: int) -> int:
    """The first of the capitalised words before it: "Akorda | press service", "Culture Ministry's | …"."""
    first = index
    while line.capital(first - 1) and line.lower(first - 1) != "the":
        first -= 1
    return first - 2 if line.says(first - 2, "head", "of") else first
