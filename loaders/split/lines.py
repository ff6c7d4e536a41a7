"""The lines of a page where they stand, and whether each is the release, furniture or a teaser."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from tapsyrma.loaders.split.furniture import is_furniture
from tapsyrma.loaders.split.glued import glued_at
from tapsyrma.loaders.split.zones import Zone, zones
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Span

# The line boundaries of str.splitlines.
_LINE = re.compile("[^\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]+")
_NEXT = re.compile(r"\r\n|.", re.DOTALL)
_OWN_LINE = re.compile(r"[•●▪■◦‣∙·*►✓#>]|(?:(?:№|п\.)\s?)?\(?(?:\d{1,2}[.)]|[^\W\d_]\))\s")
_DASHES = "–—−-"
_MARKS = frozenset("–—−-•●▪■◦‣∙·*►✓")
_FEWEST_MARKS = 2
UNSEEN = "\u2800\u3164\u200b\u200c\u200d\u2060\ufeff"
"""What editors leave empty lines with: a blank Braille cell, a Hangul filler, signs of no width."""
_BLANK = "".join(filter(str.isspace, map(chr, range(0x3001)))) + UNSEEN
_FINISHED = ".!?…:;"
_NARROWEST, _WIDEST = 50, 130  # characters of the longest line of a text that may be wrapped by hand
_FEWEST = 3  # nearly full lines that make wrapped text
_FULL = 0.8


@frozen
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
    width, surely = _wrapped_at(text, spans)
    if width:
        spans = list(_unwrapped(text, spans, width, surely=surely))
    spans = [part for span in _with_marks(text, spans) for part in _parted(text, span)]
    pieces = [span.of(text) for span in spans]
    return tuple(map(Line, spans, pieces, zones(pieces)))


def _with_marks(text: str, spans: Sequence[Span]) -> list[Span]:
    """The lines, each mark of an item that has a line of its own joined to the line below it."""
    alone = [span.of(text) in _MARKS for span in spans]
    if sum(alone) < _FEWEST_MARKS:
        return list(spans)  # one dash alone parts two pieces of a page
    joined: list[Span] = []
    for index, span in enumerate(spans):
        if index and alone[index - 1] and not alone[index]:
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return joined


def _parted(text: str, span: Span) -> Iterator[Span]:
    """A line, and apart from it what a page glued to its end."""
    at = glued_at(span.of(text))
    if at is None:
        yield span
        return
    yield stripped(text, span.start, span.start + at)
    yield stripped(text, span.start + at, span.end)


def _wrapped_at(text: str, spans: Sequence[Span]) -> tuple[int, bool]:
    """The width at which a text is wrapped, and whether it surely is; 0 where it is not.

    It is that of the longest line. Where a heading or a first line is longer, it is that of the longest line
    that ends within a sentence, if half of all lines do so and leave no room for the next word.
    """
    lengths = [span.end - span.start for span in spans]
    width = max(lengths, default=0)
    fits = _NARROWEST <= width <= _WIDEST
    if fits and sum(length >= _FULL * width for length in lengths) >= _FEWEST:
        return width, True
    next_to = [(one, other) for one, other in pairwise(spans) if _is_next_line(text, one, other)]
    inner = [(one, other) for one, other in next_to if _within_sentence(text, one, other)]
    narrower = max((one.end - one.start for one, _ in inner), default=0)
    full = sum(_goes_on(text, one, other, narrower) for one, other in inner)
    many = len(inner) >= _FEWEST and 2 * len(inner) >= len(next_to) and full >= _FULL * len(inner)
    if many and _NARROWEST <= narrower <= _WIDEST:
        return narrower, True
    return (width, False) if fits else (0, False)


def _unwrapped(text: str, spans: Sequence[Span], width: int, *, surely: bool) -> Iterator[Span]:
    """Paragraphs of a text wrapped at a width: a line goes on where its next word had no room.

    Where few lines are full, the next one must also begin in the middle of a sentence. A line that is longer
    goes on only if it ends within a sentence, and is no heading.
    """
    current = spans[0]
    last = current
    for span in spans[1:]:
        within = _within_sentence(text, last, span)
        longer = last.end - last.start > width and (
            ". " not in last.of(text) or text[last.end - 1] in _FINISHED
        )
        if _goes_on(text, last, span, width) and (within or (surely and not longer)):
            current = Span(current.start, span.end)
        else:
            yield current
            current = span
        last = span
    yield current


def _is_next_line(text: str, line: Span, following: Span) -> bool:
    """Whether nothing but one end of a line stands between two."""
    return _NEXT.fullmatch(text[line.end : following.start].strip(" \t\xa0")) is not None


def _goes_on(text: str, line: Span, following: Span, width: int) -> bool:
    if not _is_next_line(text, line, following) or _OWN_LINE.match(text, following.start, following.end):
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
