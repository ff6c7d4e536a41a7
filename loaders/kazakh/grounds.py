"""On whose decision something is ordered: "Алқа шешімімен | басқармаға … тапсырылды"."""

from __future__ import annotations

from typing import NamedTuple

from tapsyrma.loaders.kazakh.cues import PARTICIPLES
from tapsyrma.loaders.kazakh.lexicon import word_set
from tapsyrma.loaders.kazakh.parties import Parties
from tapsyrma.loaders.kazakh.stretches import Stretches
from tapsyrma.ontology.records import Mention

_REACH = 4
"""Words between whoever decided and the word for the decision: "2 ақпандағы № 5 шешімімен"."""
_WITH = ("мен", "пен", "бен")


class Ground(NamedTuple):
    """Who decided, if the words say so, and the token where what was decided begins."""

    issuer: Mention | None
    begin: int


def ground(stretches: Stretches, parties: Parties, start: int, last: int) -> Ground:
    """The decision that opens a stretch; ``begin`` is ``start`` where none does."""
    stems = tuple(sorted(word_set("cues", "decision_stems")))
    for at in range(start, min(start + _REACH * 4, last)):
        plain = stretches.plain(at)
        if not plain.startswith(stems) or not plain.endswith(_WITH):
            continue
        after = stretches.plain(at + 1)
        if after in word_set("cues", "with") or after.endswith(PARTICIPLES):
            return Ground(None, start)  # "тапсырмасымен салынған мектепті аралап, …"
        before = [
            a for a in parties.within(start, at - 1) if a.case == "genitive" and at - a.last <= _REACH + 1
        ]
        bare = [a for a in parties.within(start, at - 1) if a.last == at - 1]
        decided = (before or bare)[-1:]
        if not decided:
            return Ground(None, start)
        return Ground(decided[0].mention, stretches.skip(at + 1, last))
    return Ground(None, start)
