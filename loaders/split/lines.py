"""The lines of a page where they stand, and whether each is the release, furniture or a teaser of another one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from tapsyrma.loaders.split.furniture import Zone, zones
from tapsyrma.ontology.records import Span

# The line boundaries of str.splitlines.
_LINE = re.compile("[^\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that holds more than white space, without the white space around it."""

    span: Span
    text: str
    zone: Zone


@lru_cache(maxsize=2)
def page_lines(text: str) -> tuple[Line, ...]:
    """The lines of a page, in order. Reading and splitting ask for the same ones, one after the other."""
    spans = [stripped(text, match.start(), match.end()) for match in _LINE.finditer(text)]
    spans = [span for span in spans if span.start < span.end]
    pieces = [span.of(text) for span in spans]
    return tuple(map(Line, spans, pieces, zones(pieces)))


def stripped(text: str, start: int, end: int) -> Span:
    """The stretch without the white space at its ends."""
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    return Span(start + left, max(start + left, start + len(piece.rstrip())))
