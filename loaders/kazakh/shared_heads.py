"""Departments that share one head and nothing else: "білім және денсаулық сақтау | басқармаларына"."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from tapsyrma.loaders.kazakh.morphology import Form, forms
from tapsyrma.loaders.kazakh.nominals import Nominals
from tapsyrma.loaders.kazakh.owners import HEADS, topics
from tapsyrma.loaders.kazakh.phrases import Phrase


def shared_heads(nominals: Nominals, groups: Iterable[Phrase]) -> tuple[Phrase, ...]:
    """The rows of departments with one head that no group holds yet."""
    held = {at for group in groups for at in range(group.first, group.last + 1)} | nominals.taken
    found = []
    for at, token in enumerate(nominals.tokens):
        head = _head(token.plain)
        row = topics(at - 1, nominals) if head is not None and at not in held else []
        if head is not None and len(row) > 1 and not held & set(range(row[0][0], at)):
            found.append(Phrase(row[0][0], at, "state-bodies", head.case, head.nominative, plural=True))
    return tuple(found)


# Words come back all the time.
@lru_cache(maxsize=16_384)
def _head(plain: str) -> Form | None:
    return next((f for f in forms(plain) if f.plural and f.possessed and f.stem in HEADS), None)
