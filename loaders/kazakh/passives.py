"""Verbal nouns of the passive: what they say is done to their subject, which owns nothing by it."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

_ENDINGS: Final = ("уы", "уи", "уга", "уге")
_NEGATIVE: Final = ("ма", "ме", "ба", "бе", "па", "пе")
_SURE: Final = ("ыл", "ил", "лын", "лин")
_LONG: Final = ("ал", "ел", "лан", "лен")
_SHORTEST: Final = 5
"""Letters of a stem from which -ал and -лан make a passive: "жаса|л", but "сал", "кел"."""
_ACTIVE: Final = frozenset(
    ("бил", "кыл", "паидалан", "аинал", "жандан", "шугылдан", "оилан", "даиындал", "жумыл", "куанал")
)
"""What somebody does himself: "білу", "айналу", "жұмылу", though not "жұмылдырылу"."""


@lru_cache(maxsize=16384)
def is_done_to(plain: str) -> bool:
    """Whether a folded verbal noun is passive: "тексерілуі", "жасалуға", "берілмеуі"."""
    ending = next((one for one in _ENDINGS if plain.endswith(one)), None)
    if ending is None:
        return False
    stem = plain.removesuffix(ending)
    if stem.endswith(_NEGATIVE) and stem[:-2].endswith("л"):
        stem = stem[:-2]
    if stem in _ACTIVE:
        return False
    return stem.endswith(_SURE) or (stem.endswith(_LONG) and len(stem) >= _SHORTEST)
