"""The words and marks of one sentence, each with its place in the document and its plain spelling."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from tapsyrma.loaders.kazakh.letters import fold
from tapsyrma.loaders.vocabulary import vocabulary
from tapsyrma.ontology.records import Layout, Sentence, Span

_TOKEN = re.compile(
    # Most words: they are words by the next lines too, but slowly.
    r"[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]++(?![\w\u0300-\u036f'’ʼ‘`‑-])"
    # A letter may have its mark apart: "О" and a combining acute accent.
    r"|(?:[^\W\d_][\u0300-\u036f]?)+(?:['’ʼ‘`][^\W\d_]+)*"
    r"(?:[-‑](?:[^\W_][\u0300-\u036f]?)+(?:['’ʼ‘`][^\W\d_]+)*)*(?:(?<=[aginoscuyAGINOSCUY])['’ʼ])?"
    r"|\d+(?:[.,]\d+)*%?(?:[-‑–]?[^\W\d_]+)?"
    r"|[^\w\s]"
)
_SHORT = re.compile(
    r"(?<=[^\W\d_]\s)(?:[қq]|обл|obl|ауд|a[ýu]d)\.(?=\s?[^\W\d_A-ZА-ЯӘІҢҒҮҰҚӨҺ])"
    r"|(?<!\w)[аa]/[оo](?=\s+(?:әкім|ákim|äkım)(?!д|d))"
)
_SHORT_OR_TOKEN = re.compile(rf"{_SHORT.pattern}|{_TOKEN.pattern}")
"""«Алматы қ. әкімі»: the kind of a place, in short behind its name, is one word with its full stop."""
_MARKS = frozenset(',;:.!?…–—-•*()[]«»"“”„')
OPENING, CLOSING = frozenset('«“„"'), frozenset('»”"')
"""Marks of quotation; a straight one may be either."""
DASHES = frozenset("–—-")
JOINING = frozenset((",", "жане", "мен", "пен", "бен"))
"""What stands between two that are named side by side."""


_MOST = 1000
_LONGEST = 80
"""No sentence has more words, and no word more letters; what is longer is a table or noise."""


# Not frozen, which would make every word of a page four times as long in the making.
@dataclass(slots=True)
class Token:
    """A word, figure or mark; ``plain`` is its folded spelling and ``start``/``end`` its document offsets.

    ``is_capital`` says that it is a word that begins with a capital letter, ``is_word`` that it begins with a
    letter. Nobody changes one.
    """

    text: str
    plain: str
    start: int
    end: int
    is_capital: bool
    is_word: bool

    @property
    def span(self) -> Span:
        """Its place in the document."""
        return Span(self.start, self.end)

    @property
    def is_mark(self) -> bool:
        """Whether it is punctuation."""
        return self.text in _MARKS


@lru_cache(maxsize=1024)
def tokenize(text: str, offset: int = 0) -> tuple[Token, ...]:
    """The tokens of a text that begins at ``offset`` in its document."""
    pattern = _SHORT_OR_TOKEN if _SHORT.search(text) else _TOKEN
    return tuple(
        [
            Token(word, plain, found.start() + offset, found.end() + offset, is_capital, is_word)
            for found in islice(pattern.finditer(text), _MOST)
            if found.end() - found.start() <= _LONGEST
            for word, plain, is_capital, is_word in [_spelt(found[0])]
        ]
    )


# Words come back all the time.
@lru_cache(maxsize=16_384)
def _spelt(text: str) -> tuple[str, str, bool, bool]:
    """What does not depend on where a word stands."""
    whole = vocabulary("short_places")["kk"].get(text, text).split()[-1]
    return text, fold(whole), text[0].isupper(), text[0].isalpha()


def tokens_of(layout: Layout, sentence: Sentence) -> tuple[Token, ...]:
    """The tokens of one sentence."""
    return tokenize(layout.text_of(sentence), sentence.span.start)
