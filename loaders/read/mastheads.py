"""Whose page it is: the name of an office, alone on a line, which is no title."""

from __future__ import annotations

import re
from functools import cache

from tapsyrma.loaders.split.furniture import alternatives, words_in
from tapsyrma.ontology.records import Language

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
    if _offices("en").match(folded):
        return all(word[0].isupper() or word in _BETWEEN for word in words)
    if _offices("kk").search(folded):
        return True
    return _offices("ru").match(folded) is not None and not any(_is_foreign(word) for word in words)


def _is_foreign(word: str) -> bool:
    """Whether a word cannot stand in a Russian office's name: a verb, or a preposition that opens a topic."""
    if len(word) <= 2:  # noqa: PLR2004 - prepositions and conjunctions
        return word.islower() and word not in _BETWEEN
    small = word.islower() and _NO_VERB.fullmatch(word) is None
    return small and _TELLS.fullmatch(word) is not None


@cache
def _offices(language: Language) -> re.Pattern[str]:
    """How the name of an office begins, in Kazakh how it ends."""
    words = alternatives(words_in("mastheads", language))
    return re.compile(rf"\s(?:{words})$" if language == "kk" else rf"(?:{words})\s")
