"""The lines of a page where they stand, and whether each is the release, furniture or a teaser."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from tapsyrma.loaders.split.furniture import is_furniture
from tapsyrma.loaders.split.glued import glued_at
from tapsyrma.loaders.split.zones import Zone, zones
from tapsyrma.ontology.records import Span

# The line boundaries of str.splitlines.
_LINE = re.compile("[^\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]+")
_NEXT = re.compile(r"\r\n|.", re.DOTALL)
_OWN_LINE = re.compile(r"[•●▪■◦‣∙·*►✓#>]|(?:(?:№|п\.)\s?)?\(?(?:\d{1,2}[.)]|[^\W\d_]\))\s")
_DASHES = "–—−-"
UNSEEN = "\u2800\u3164\u200b\u200c\u200d\u2060\ufeff"
"""What editors leave empty lines with: a blank Braille cell, a Hangul filler, signs of no width."""
_BLANK = "".join(filter(str.isspace, map(chr, range(0x3001)))) + UNSEEN
_FINISHED = ".!?…:;"
_NARROWEST, _WIDEST = 50, 130  # characters of the longest line of a text that may be wrapped by hand
_FEWEST = 3  # nearly full lines that make wrapped text
_FULL = 0.8


@dataclass(frozen=True, slots=True)
class Line:
    """A line that holds more than white space, without the white space around it and what is glued to it.

    Where a text is wrapped at a fixed width, it is the paragraph that the wrapped lines make.
    """

    span: Span
    text: str
    zone: Zone


@lru_cache(maxsize=2)
def page_lines(text: str) -> tuple[Line, ...]:
    """The lines of a page, in order. Reading and splitting ask for the same ones, one after the other."""
    spans = [stripped(text, match.start(), match.end()) for match in _LINE.finditer(text)]
    spans = [span for span in spans if span.start < span.end]
    width = max((span.end - span.start for span in spans), default=0)
    if _NARROWEST <= width <= _WIDEST:
        surely = sum(span.end - span.start >= _FULL * width for span in spans) >= _FEWEST
        spans = list(_unwrapped(text, spans, width, surely=surely))
    spans = [part for span in spans for part in _parted(text, span)]
    pieces = [span.of(text) for span in spans]
    return tuple(map(Line, spans, pieces, zones(pieces)))


def _parted(text: str, span: Span) -> Iterator[Span]:
    """A line, and apart from it what a page glued to its end."""
    at = glued_at(span.of(text))
    if at is None:
        yield span
        return
    yield stripped(text, span.start, span.start + at)
    yield stripped(text, span.start + at, span.end)


def _unwrapped(text: str, spans: Sequence[Span], width: int, *, surely: bool) -> Iterator[Span]:
    """Paragraphs of a text wrapped at a width: a line goes on where its next word had no room.

    Where few lines are full, the next one must also begin in the middle of a sentence.
    """
    current = spans[0]
    last = current
    for span in spans[1:]:
        if _goes_on(text, last, span, width) and (surely or _within_sentence(text, last, span)):
            current = Span(current.start, span.end)
        else:
            yield current
            current = span
        last = span
    yield current


def _goes_on(text: str, line: Span, following: Span, width: int) -> bool:
    between = text[line.end : following.start].strip(" \t\xa0")
    if not _NEXT.fullmatch(between) or _OWN_LINE.match(text, following.start, following.end):
        return False
    if text[following.start] in _DASHES and text[line.end - 1] in _FINISHED:
        return False
    word = following.of(text).split(maxsplit=1)[0]
    return line.end - line.start + 1 + len(word) > width and not is_furniture(line.of(text))


def _within_sentence(text: str, line: Span, following: Span) -> bool:
    return text[following.start].islower() and text[line.end - 1] not in _FINISHED


def stripped(text: str, start: int, end: int) -> Span:
    """The stretch without the white space and the signs that nobody sees at its ends."""
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip(_BLANK))
    return Span(start + left, max(start + left, start + len(piece.rstrip(_BLANK))))
