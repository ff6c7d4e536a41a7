"""The words and marks of one sentence, each with its place in the document."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Span

_TOKEN = re.compile(
    r"[A-Za-z]++(?![\w'’‘ʼ‑-])"  # most words: they are words by the next line too, but slowly
    r"|[^\W\d_]+(?:['’‘ʼ][^\W\d_]+)*(?:[-‑][^\W_]+(?:['’‘ʼ][^\W\d_]+)*)*(?:(?<=s)['’](?=\s))?"
    r"|\d+(?:[.,]\d+)*%?(?:[-‑–]?[^\W\d_]+)?"
    r"|[^\w\s]"
)
# Words that a page glued together: "instructedto", "andSamat".
_SEAM = re.compile(
    r"\b(?:(?:and|of|in|by|with|to|the|for|on)(?=[A-Z][a-z])"
    r"|(?:instructed|tasked|ordered|charged|commissioned|assigned|directed)(?=(?:to|the)\b))"
)
_APART = re.compile(f"{_SEAM.pattern}|{_TOKEN.pattern}")
_APOSTROPHES = str.maketrans("’‘ʼ‑", "'''-")
DASHES = frozenset("–—-−")
OPENING = frozenset('«“„"‘')
CLOSING = frozenset('»”"’″')
QUOTES = OPENING | CLOSING
NUMBER = frozenset(("no", "№"))
"""What stands before the number of a school or a paper."""


# Not frozen, which would make every word of a page four times as long in the making.
@dataclass(slots=True)
class Token:
    """A word, figure or mark; ``start`` and ``end`` are offsets in the document. Nobody changes one.

    ``lower`` is its plain spelling, ``bare`` the same without a possessive ending; ``capital`` tells that it
    begins with a capital letter, ``word`` that it begins with a letter.
    """

    index: int
    text: str
    lower: str
    bare: str
    start: int
    end: int
    capital: bool
    word: bool

    @property
    def possessive(self) -> bool:
        """Whether the word ends in "'s" or "s'"."""
        return self.lower != self.bare


@frozen
class Line:
    """A sentence's tokens in order; ``source`` is the sentence's text and ``offset`` where it begins.

    ``lowers`` are the plain spellings of all tokens.
    """

    source: str
    offset: int
    tokens: tuple[Token, ...]
    size: int
    lowers: tuple[str, ...]

    def lower(self, index: int) -> str:
        """The plain spelling of a token; empty outside the sentence."""
        return self.lowers[index] if 0 <= index < self.size else ""

    def bare(self, index: int) -> str:
        """The plain spelling without a possessive; empty outside the sentence."""
        return self.tokens[index].bare if 0 <= index < self.size else ""

    def capital(self, index: int) -> bool:
        """Whether there is a capitalised word at a place."""
        return 0 <= index < self.size and self.tokens[index].capital

    def word(self, index: int) -> bool:
        """Whether there is a word at a place."""
        return 0 <= index < self.size and self.tokens[index].word

    def span(self, first: int, last: int) -> Span:
        """Where the tokens ``first`` to ``last`` stand in the document; a final possessive is left out."""
        end = self.tokens[last].end - (len(self.tokens[last].lower) - len(self.tokens[last].bare))
        return Span(self.tokens[first].start, end)

    def text(self, first: int, last: int) -> str:
        """The words ``first`` to ``last`` as written, without a final possessive."""
        span = self.span(first, last)
        return " ".join(self.source[span.start - self.offset : span.end - self.offset].split())

    def says(self, index: int, *words: str) -> bool:
        """Whether these words stand at a place, one after another."""
        return index >= 0 and self.lowers[index : index + len(words)] == words

    def numbered(self, last: int) -> int:
        """The last token of "No. 2" behind a token; the token itself where no number follows."""
        if self.lower(last + 1) not in NUMBER:
            return last
        at = last + 2 + (self.lower(last + 2) == ".")
        return at if self.lower(at).isdigit() else last

    def at(self, offset: int) -> int:
        """The first token that begins at an offset of the document or after it."""
        low, high = 0, len(self.tokens)
        while low < high:
            middle = (low + high) // 2
            if self.tokens[middle].start < offset:
                low = middle + 1
            else:
                high = middle
        return low


@lru_cache(maxsize=1024)
def line(source: str, offset: int = 0) -> Line:
    """The tokens of a sentence that begins at ``offset`` in its document."""
    tokens: list[Token] = []
    for found in (_APART if _SEAM.search(source) else _TOKEN).finditer(source):
        text, lower, bare, capital, word = _spelt(found[0])
        start, end = found.span()
        tokens.append(Token(len(tokens), text, lower, bare, start + offset, end + offset, capital, word))
    return Line(source, offset, tuple(tokens), len(tokens), tuple([token.lower for token in tokens]))


# Words come back all the time.
@lru_cache(maxsize=16_384)
def _spelt(text: str) -> tuple[str, str, str, bool, bool]:
    """What does not depend on where a word stands."""
    lower = text.lower()
    lower = lower if lower.isascii() else lower.translate(_APOSTROPHES)
    bare = lower.removesuffix("'s").removesuffix("'") if "'" in lower else lower
    return text, lower, bare, text[0].isupper(), text[0].isalpha()
