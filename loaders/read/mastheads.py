"""Whose page it is: the name of an office, alone on a line, which is no title."""

from __future__ import annotations

import re
from functools import cache

from tapsyrma.loaders.split.furniture import alternatives, words_of
from tapsyrma.loaders.vocabulary import vocabulary

_LONGEST = 12  # words
_SIGNS = re.compile(r"[.!?…:;|–—]")
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_BETWEEN = frozenset(("по", "при", "в", "и", "на", "of", "the", "and", "for", "to", "мен", "және"))
# Endings of verbs and of nouns that no genitive has; what a title tells has one of them.
_TELLS = re.compile(
    r"[^\W\d_]{3,}(?:[аеиыяу]л|[аеиыяу]л[аио](?:сь)?|лся|[аеиуюя]ет|[аеиую]ют|[ую]т|ит|ится|ется)"
)
_NO_VERB = re.compile(r"дел|сел|совет|бюджет|кабинет|.*итет")


def is_masthead(line: str) -> bool:
    """Whether a line is the name of an office: its head noun first, in Kazakh last, and no verb in it."""
    words = _WORD.findall(line)
    if not words or len(words) > _LONGEST or _SIGNS.search(line):
        return False
    folded = line.casefold()
    if _english().match(folded):
        return all(word[0].isupper() or word in _BETWEEN for word in words)
    if _kazakh().search(folded):
        return True
    return _russian().match(folded) is not None and not any(_is_foreign(word) for word in words)


def _is_foreign(word: str) -> bool:
    """Whether a word cannot stand in a Russian office's name: a verb, or a preposition that opens a topic."""
    if len(word) <= 2:  # noqa: PLR2004 - prepositions and conjunctions
        return word.islower() and word not in _BETWEEN
    small = word.islower() and _NO_VERB.fullmatch(word) is None
    return small and _TELLS.fullmatch(word) is not None


def _names(language: str) -> str:
    # The words of Kazakh come with their Latin spellings, and only theirs.
    others = {word for other in ("en", "ru") for word in vocabulary("furniture")["mastheads"][other]}
    own = vocabulary("furniture")["mastheads"][language]
    return alternatives(words_of("mastheads") - others if language == "kk" else own)


@cache
def _russian() -> re.Pattern[str]:
    return re.compile(rf"(?:{_names('ru')})\s")


@cache
def _english() -> re.Pattern[str]:
    return re.compile(rf"(?:{_names('en')})\s")


@cache
def _kazakh() -> re.Pattern[str]:
    return re.compile(rf"\s(?:{_names('kk')})$")
