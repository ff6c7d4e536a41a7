"""Fields of one department in a list: "облыстық сәулет, қала құрылысы және жер қатынастары | басқармасы"."""

from __future__ import annotations

from tapsyrma.loaders.kazakh.bare import is_bare
from tapsyrma.loaders.kazakh.lexicon import word_set
from tapsyrma.loaders.kazakh.nominals import Nominals

_AND = "жане"
_REACH = 8
"""Words that further fields may have."""


def listed_start(nominals: Nominals, first: int, last: int) -> int:
    """Where a list of fields begins whose last ones were read; there must be a place before it.

    Without a place, what stands before a comma may be another body: "қаржы, | сәулет және қала құрылысы".
    """
    if nominals.plain(first - 1) != "," or all(nominals.plain(at) != _AND for at in range(first, last)):
        return first
    for at in range(first - 2, max(-1, first - 2 - _REACH), -1):
        plain = nominals.plain(at)
        if plain in word_set("local"):
            return at
        place = nominals.territory(at)
        if place is not None and not is_bare(plain):
            return place
        if at in nominals.taken or nominals.is_head(at) or not (plain == "," or is_bare(plain)):
            break
    return first
