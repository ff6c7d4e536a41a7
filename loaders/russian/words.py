"""One sentence cut into words and signs, and the places in it that are quoted."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from tapsyrma.loaders.russian.forms import TOWN, marking, spelt, tests, town_after
from tapsyrma.loaders.russian.seams import MAY_HAVE_SEAMS, seams

_WORD = re.compile(
    r"[А-Яа-яёЁ]++(?![\w\-‑'’`])"  # most words: they are words by the next line too, but slowly
    r"|[^\W\d_]+(?:[-‑][^\W_]+)*(?:['’`][^\W\d_]+)?"  # letters, with hyphens and an apostrophe inside
    r"|\d+(?:[.,]\d+)*(?:[-‑][^\W\d_]+)?"  # figures: 14,5 and 30-го
    r"|[^\w\s]"
)
_NAME = "Касым"
_ACTING = re.compile(r"\.\s?о\.")
_SHORT = re.compile(r"(?<=[А-ЯЁа-яё,»]\s)(?:гг?|с|пос)\.(?=\s?[А-ЯЁӘІҢҒҮҰҚӨҺ][а-яё])|(?<=[а-яё]ой\s)обл\.")
_WHOLE_OR_WORD = re.compile(
    rf"{_NAME}\w{{0,2}}\s?[-‑–—]\s?Жомарт\w{{0,2}}|(?<!\w)[иИ]\.\s?о\.(?=\s*[а-яё])"
    rf"|{_SHORT.pattern}|{_WORD.pattern}"
)
"""A name of two parts that is often torn apart is one word too, and so is "и.о." before a post.

So is "г.", "с." or "пос." between what a place has and its name («акимат г. Кентау»); with a number before it
means a year. «Алматинской обл.» says "области" in whatever case.
"""
OPENING = "«“„"
CLOSING = "»”"
DASHES = frozenset("–—-−")
_QUOTES = frozenset(f'{OPENING}{CLOSING}"')
_LONGEST_ABBREVIATION = 4  # letters: ТОО, АО, РГКП
_LONGEST_TITLE = 60
"""Words within quotation marks beyond which a mark was never closed."""
_GLUED = marking(lambda form: form.text != form.lower and MAY_HAVE_SEAMS.search(form.text) is not None)


# Not frozen, which would make every word of a page four times as long in the making.
@dataclass(slots=True)
class Word:
    """A word, figure or sign; ``start`` and ``end`` count within the sentence. Nobody changes one.

    The rest is what its form says; see ``forms.Form``.
    """

    index: int
    start: int
    end: int
    text: str
    lower: str
    key: str
    capital: bool
    letters: bool
    marks: int


# Not frozen for the same reason.
@dataclass(slots=True, eq=False)
class Line:
    """A sentence's text with its words in order, where they start, and their ``lower`` as a set.

    The set, and the marks of all words together, tell at once that none of many words stands in a sentence.
    A line equals only itself. Nobody changes one.
    """

    text: str
    words: tuple[Word, ...]
    starts: tuple[int, ...]
    lowers: frozenset[str]
    marks: int

    def marked(self, marks: int) -> Sequence[Word]:
        """The words, in order, that have one of some marks."""
        return [word for word in self.words if word.marks & marks] if self.marks & marks else ()

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


def line(text: str) -> Line:
    """The words of a sentence."""
    return _line(text, tests())


# A list of places is asked for again.
@lru_cache(maxsize=64)
def _line(text: str, _tested: int) -> Line:
    places = [match.span() for match in _pattern(text).finditer(text)]
    made = _made(text, places)
    return _made(text, _taken_apart(text, places)) if made.marks & _GLUED else made


def _pattern(text: str) -> re.Pattern[str]:
    whole = _NAME in text or _ACTING.search(text) or _SHORT.search(text)
    return _WHOLE_OR_WORD if whole else _WORD


def _made(text: str, places: Sequence[tuple[int, int]]) -> Line:
    """A line of the words that stand at some places."""
    words: list[Word] = []
    marked = 0
    for start, end in places:
        word = text[start:end]
        if word == TOWN and words:
            word = town_after(words[-1].lower)
        form, lower, key, capital, letters, marks = spelt(word)
        words.append(Word(len(words), start, end, form, lower, key, capital, letters, marks))
        marked |= marks
    return Line(
        text,
        tuple(words),
        tuple([word.start for word in words]),
        frozenset([word.lower for word in words]),
        marked,
    )


def _taken_apart(text: str, found: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Where words, figures and signs stand once what a page glued together is taken apart."""
    taken_apart: list[tuple[int, int]] = []
    for index, (start, end) in enumerate(found):
        before = text[slice(*found[index - 1])] if index else ""
        # «СтройИнвест», ТОО СтройИнвест are names of companies.
        named = before in _QUOTES or (before.isupper() and len(before) <= _LONGEST_ABBREVIATION)
        cuts = () if named else seams(text[start:end])
        edges = (start, *(start + cut for cut in cuts), end)
        taken_apart.extend(pairwise(edges))
    return taken_apart


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
