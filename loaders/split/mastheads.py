"""Whose page it is: the name of an office, alone on a line above the title."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from tapsyrma.loaders.split.furniture import alternatives, words_of

_LONGEST = 10  # words
_TOP = 4  # lines among which a masthead stands
_TITLE_SHORTEST = 4  # words
_SIGNS = re.compile(r"[.!?…:;|«»\"–—]")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_BETWEEN = frozenset(("по", "при", "в", "и", "на"))
# Endings of verbs and of nouns that no genitive has; what a title tells has one of them.
_TELLS = re.compile(
    r"[^\W\d_]{3,}(?:[аеиыяу]л|[аеиыяу]л[аио](?:сь)?|лся|[аеиуюя]ет|[аеиую]ют|[ую]т|ит|ится|ется)"
)
_NO_VERB = re.compile(r"дел|сел|совет|бюджет|кабинет|.*итет")


def mastheads(lines: Sequence[str]) -> list[int]:
    """The lines at the head of a page that are the name of an office and nothing else, with a title below."""
    return [
        index
        for index, line in enumerate(lines[:_TOP])
        if is_office(line) and any(_is_title(other) for other in lines[index + 1 : index + 1 + _TOP])
    ]


def is_office(line: str) -> bool:
    """Whether a line is the name of an office: its head noun first, and no verb in it."""
    words = _WORD.findall(line)
    if not words or len(words) > _LONGEST or _SIGNS.search(line) or not _head().match(line.casefold()):
        return False
    return not any(_is_foreign(word) for word in words)


def _is_foreign(word: str) -> bool:
    """Whether a word cannot stand in an office's name: a verb, or a preposition that opens a topic."""
    if len(word) <= 2:  # noqa: PLR2004 - prepositions and conjunctions
        return word.islower() and word not in _BETWEEN
    small = word.islower() and _NO_VERB.fullmatch(word) is None
    return small and _TELLS.fullmatch(word) is not None


def _is_title(line: str) -> bool:
    return len(line.split()) >= _TITLE_SHORTEST and not line.endswith((".", ":", ";"))


@cache
def _head() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives(words_of('mastheads'))})\s")
