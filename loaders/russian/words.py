"""One sentence cut into words and signs, and the places in it that are quoted."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from tapsyrma.loaders.russian.seams import MAY_HAVE_SEAMS, seams

_WORD = re.compile(
    r"Касым\w{0,2}\s?[-‑–—]\s?Жомарт\w{0,2}|"  # a name of two parts that is often torn apart
    r"[^\W\d_]+(?:[-‑][^\W_]+)*(?:['’`][^\W\d_]+)?"  # letters, with hyphens and an apostrophe inside
    r"|\d+(?:[.,]\d+)*(?:[-‑][^\W\d_]+)?"  # figures: 14,5 and 30-го
    r"|[^\w\s]"
)
_TORN = re.compile(r"(?<=\w)(?:\s[-‑–—]\s?|[-‑–—]\s|[–—])(?=\w)")
OPENING = "«“„"
CLOSING = "»”"
DASHES = frozenset("–—-−")
_QUOTES = frozenset(f'{OPENING}{CLOSING}"')
_LONGEST_ABBREVIATION = 4  # letters: ТОО, АО, РГКП
_LONGEST_TITLE = 60
"""Words within quotation marks beyond which a mark was never closed."""


# Not frozen, which would make every word of a page four times as long in the making.
@dataclass(slots=True)
class Word:
    """A word, figure or sign; ``start`` and ``end`` count within the sentence. Nobody changes one.

    ``lower`` is the word in lower case, ``key`` the same with ё as е; ``capital`` says that it begins with a
    capital letter, ``letters`` that it is a word rather than a figure or a sign.
    """

    index: int
    start: int
    end: int
    text: str
    lower: str
    key: str
    capital: bool
    letters: bool


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A sentence's text with its words in order, where they start, and their ``lower`` and ``key`` as sets.

    The sets tell at once that none of many words stands in a sentence. A line equals only itself.
    """

    text: str
    words: tuple[Word, ...]
    starts: tuple[int, ...]
    lowers: frozenset[str]
    keys: frozenset[str]

    def said(self, first: int, last: int) -> str:
        """The words from one to another as they stand, with the spaces that a page lost between them."""
        words = self.words[first : last + 1]
        more = (self.gap(word.index) + self.text[after.start : after.end] for word, after in pairwise(words))
        return self.text[words[0].start : words[0].end] + "".join(more)

    def gap(self, index: int) -> str:
        """What stands between a word and the next, a space where a page lost it."""
        one, other = self.words[index], self.words[index + 1]
        return self.text[one.end : other.start] or " " * (one.letters and other.letters)

    def at(self, index: int) -> Word | None:
        """The word at a place, or None outside the sentence."""
        return self.words[index] if 0 <= index < len(self.words) else None

    def lower(self, index: int) -> str:
        """The word at a place in lower case; empty outside the sentence."""
        return self.words[index].lower if 0 <= index < len(self.words) else ""

    def index_at(self, offset: int) -> int:
        """The first word that starts at an offset or after it."""
        return bisect_left(self.starts, offset)

    def between(self, start: int, end: int) -> tuple[Word, ...]:
        """The words that lie within two offsets."""
        first = self.index_at(start)
        last = first
        while last < len(self.words) and self.words[last].end <= end:
            last += 1
        return self.words[first:last]


@lru_cache(maxsize=64)
def line(text: str) -> Line:
    """The words of a sentence. A list of places is asked for again, hence the cache."""
    words = tuple(
        [
            Word(index, start, end, spelt, lower, key, capital, letters)
            for index, (start, end) in enumerate(_places(text))
            for spelt, lower, key, capital, letters in [_spelt(text[start:end])]
        ]
    )
    return Line(
        text,
        words,
        tuple([word.start for word in words]),
        frozenset([word.lower for word in words]),
        frozenset([word.key for word in words]),
    )


def _places(text: str) -> list[tuple[int, int]]:
    """Where words, figures and signs stand; what a page glued together is taken apart."""
    found = [match.span() for match in _WORD.finditer(text)]
    if MAY_HAVE_SEAMS.search(text) is None:
        return found
    taken_apart: list[tuple[int, int]] = []
    for index, (start, end) in enumerate(found):
        before = text[slice(*found[index - 1])] if index else ""
        # «СтройИнвест», ТОО СтройИнвест are names of companies.
        named = before in _QUOTES or (before.isupper() and len(before) <= _LONGEST_ABBREVIATION)
        cuts = () if named else seams(text[start:end])
        edges = (start, *(start + cut for cut in cuts), end)
        taken_apart.extend(pairwise(edges))
    return taken_apart


# Words come back all the time.
@lru_cache(maxsize=16_384)
def _spelt(text: str) -> tuple[str, str, str, bool, bool]:
    """What does not depend on where a word stands."""
    if not text.isalpha():
        text = _TORN.sub("-", text)
    lower, first = text.lower(), text[0]
    return text, lower, lower.replace("ё", "е"), first.isupper(), first.isalpha()


def closing_quote(line: Line, index: int) -> int | None:
    """The index of the sign that closes the quotation mark at ``index``; nested marks are counted.

    «НК «ҚТЖ» opens twice and closes once, as releases often have it: the last sign that closes counts.
    """
    mark = line.words[index].text
    within = line.words[index : index + _LONGEST_TITLE]
    if mark == '"':
        return next((w.index for w in within[1:] if w.text == '"'), None)
    depth, last = 0, None
    for word in within:
        if word.text in OPENING:
            depth += 1
        elif word.text in CLOSING:
            depth -= 1
            last = word.index
            if depth == 0:
                return last
    return last
