"""The lines of a text, where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tapsyrma.ontology.records import Span

# The line boundaries of str.splitlines.
_LINE = re.compile("[^\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]+")


def lines(text: str) -> Iterator[Span]:
    """Every line that holds more than white space, without the white space around it."""
    for match in _LINE.finditer(text):
        span = stripped(text, match.start(), match.end())
        if span.start < span.end:
            yield span


def stripped(text: str, start: int, end: int) -> Span:
    """The stretch without the white space at its ends."""
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    return Span(start + left, max(start + left, start + len(piece.rstrip())))
