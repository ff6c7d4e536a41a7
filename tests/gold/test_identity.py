"""Who is who over the gold releases: officials and bodies in three languages and two scripts."""

from __future__ import annotations

from collections import Counter

import pytest

from tapsyrma.loaders.evaluate.clusters import BCubed, b_cubed

from .identity import HALVES, KINDS, Kind, identities

PRECISION, RECALL = 0.85, 0.60


@pytest.mark.parametrize("several", [1, 2])
@pytest.mark.parametrize("half", HALVES)
@pytest.mark.parametrize("kind", KINDS)
def test_what_is_one_is_put_together(kind: Kind, half: str, several: int) -> None:
    """Over all, and over those alone who stand in several places."""
    score = b_cubed(*identities(half, kind), least=several)
    assert isinstance(score, BCubed)
    assert score.precision >= PRECISION
    assert score.recall >= RECALL


def test_the_gold_is_hard_enough() -> None:
    """At least sixty officials in three releases, and a hundred bodies in two and more."""
    for kind, least, number in (("officials", 3, 60), ("bodies", 2, 100)):
        appearances: Counter[str] = Counter()
        for half in HALVES:
            appearances.update(identities(half, kind)[0].values())  # type: ignore[arg-type]
        assert sum(times >= least for times in appearances.values()) >= number
