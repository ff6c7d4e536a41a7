"""Words of time that an act has of its own though they fix no term: "бірнеше айда", "жаз бойы"."""

from __future__ import annotations

from functools import lru_cache

from tapsyrma.loaders.kazakh.lexicon import word_set
from tapsyrma.loaders.kazakh.morphology import forms
from tapsyrma.loaders.kazakh.periods import term_words
from tapsyrma.loaders.kazakh.tokens import Token

_WHEN = ("locative", "dative")
_THROUGHOUT = "боиы"


@lru_cache(maxsize=8192)
def _tells_when(plain: str) -> bool:
    """Whether a word is a time in a case that says when something is done: "айда", "жазда", "жылға"."""
    words = term_words()
    times = word_set("terms", "events") | word_set("terms", "days") | words.units.keys() | words.months.keys()
    return plain in word_set("terms", "some_time") or any(
        form.case in _WHEN and form.stem in times for form in forms(plain)
    )


def has_own_time(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether an act between two tokens says when it is due, so that no other act's term holds for it."""
    return any(token.plain == _THROUGHOUT or _tells_when(token.plain) for token in tokens[first : last + 1])
