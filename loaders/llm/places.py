"""Where a model's quotes stand in the text. A quote that stands nowhere proves nothing.

Words must be the text's own, letter for letter. Only white space (a line end for a space) and the shape of
quotation marks may differ, because models rewrite those; offsets always point into the text as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tapsyrma.ontology.records import Layout, Span

_QUOTATION_MARKS = {**dict.fromkeys("«»“”„‟″", '"'), **dict.fromkeys("‘’‚‛`´ʼ", "'")}
_SPACE = re.compile(r"\s+")


class Places:
    """Finds quotes in one text."""

    def __init__(self, layout: Layout) -> None:
        self._text = layout.document.text
        self._furniture = [block.span for block in layout.blocks if block.zone == "furniture"]
        self._plain, self._offsets = _plain(self._text)

    def all(self, quote: str, within: Span | None = None) -> Iterator[Span]:
        """Every place where the words stand as whole words, in order, inside a span if one is given."""
        wanted = _plain(quote.strip())[0]
        at = self._plain.find(wanted) if wanted else -1
        while at >= 0:
            end = at + len(wanted)
            span = Span(self._offsets[at], self._offsets[end - 1] + 1)
            if _whole(self._plain, at, end) and (within is None or within.covers(span)):
                yield span
            at = self._plain.find(wanted, at + 1)

    def in_text(self, quote: str, within: Span | None = None) -> Iterator[Span]:
        """The same without page furniture, which is not text."""
        return (span for span in self.all(quote, within) if not self.is_furniture(span))

    def is_furniture(self, span: Span) -> bool:
        """Whether a place lies in a menu, a teaser or the like."""
        return any(block.overlaps(span) for block in self._furniture)


def _plain(text: str) -> tuple[str, list[int]]:
    """The text with one kind of white space and of quotation marks, and where each letter stood."""
    letters: list[str] = []
    offsets: list[int] = []
    for at, letter in enumerate(text):
        plain = " " if _SPACE.match(letter) else _QUOTATION_MARKS.get(letter, letter)
        if plain == " " and letters[-1:] == [" "]:
            continue
        letters.append(plain)
        offsets.append(at)
    return "".join(letters), offsets


def _whole(text: str, start: int, end: int) -> bool:
    """Whether a stretch neither begins nor ends in the middle of a word."""
    begins = start == 0 or not (text[start - 1].isalnum() and text[start].isalnum())
    ends = end == len(text) or not (text[end - 1].isalnum() and text[end].isalnum())
    return begins and ends
