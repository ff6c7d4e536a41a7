"""Fields of one department in a list: "облыстық сәулет, қала құрылысы және жер қатынастары | басқармасы"."""

from __future__ import annotations

from tapsyrma.loaders.kazakh.bare import is_bare
from tapsyrma.loaders.kazakh.lexicon import word_set
from tapsyrma.loaders.kazakh.nominals import Nominals

_AND = "жане"
_REACH = 8
"""Words that further fields may have."""


def listed_start(nominals: Nominals, first: int, last: int) -> int:
    """Where a list of fields begins whose last ones were read; a place or a capital must begin it.

    Without either, what stands before a comma may be another body: "қаржы, | сәулет және қала құрылысы".
    """
    if nominals.plain(first - 1) != "," or all(nominals.plain(at) != _AND for at in range(first, last)):
        return first
    if _begins_name(nominals, first - 2) and not nominals.tokens[first].is_capital:
        return first - 2
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


def _begins_name(nominals: Nominals, at: int) -> bool:
    """Whether a field has the capital of the whole name: "ол | Білім, ғылым және инновация комитетіне"."""
    if at < 1 or at in nominals.taken or nominals.is_head(at) or nominals.territory(at) is not None:
        return False
    before = nominals.tokens[at - 1]
    amid = before.is_word and not (before.is_capital and at > 1)
    return amid and nominals.tokens[at].is_capital and is_bare(nominals.plain(at))
