"""Which words have no ending of case or verb, so that they may stand before the head of a name."""

from __future__ import annotations

from functools import lru_cache

from tapsyrma.loaders.kazakh.lexicon import word_set
from tapsyrma.loaders.kazakh.morphology import cases

_VERBAL = (
    "ган",
    "ген",
    "кан",
    "кен",
    "атын",
    "етин",
    "итин",
    "ытын",
    "ып",
    "ип",
    "са",
    "се",
    "ады",
    "еди",
    "иди",
    "ыды",
    "луы",
    "луи",
)
_MARKED = frozenset(("genitive", "dative", "accusative", "locative", "ablative", "instrumental"))
_SHORTEST_MARKED = 5
_SHORTEST_OWNED = 6


@lru_cache(maxsize=32768)
def is_bare(plain: str) -> bool:
    """Whether a word has no ending of case or verb, so that it may describe another."""
    if len(plain) < _SHORTEST_MARKED or plain in word_set("bare_words"):
        return True
    if plain.endswith(_VERBAL):
        return False
    return not any(_shows(nominative, case) for nominative, case in cases(plain)[1:])


def _shows(nominative: str, case: str) -> bool:
    """Whether a reading is a real case form; a lone "-н" is one only after a clear possessive."""
    if case == "accusative" and len(nominative) < _SHORTEST_OWNED:
        if nominative.endswith(("сы", "си")) and len(nominative) >= _SHORTEST_MARKED:
            return True
        return not nominative.endswith(("ы", "и"))
    return case in _MARKED


def is_verbal_noun(plain: str) -> bool:
    """Whether a word is a verbal noun, as in "бәсекелестікті қорғау"."""
    return plain.endswith("у") and len(plain) > 2  # noqa: PLR2004
