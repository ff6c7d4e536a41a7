"""Who is who over the gold releases: officials in three languages and two scripts, namesakes among them."""

from __future__ import annotations

from collections import Counter

import pytest

from tapsyrma.loaders.evaluate.clusters import b_cubed

from .identity import officials

LEAST = {"frozen": 0.90, "open": 0.90}
"""B-cubed F1 that resolving reached; it may rise, not fall."""


@pytest.mark.parametrize("several", [1, 2])
@pytest.mark.parametrize("half", LEAST)
def test_officials_are_put_together(half: str, several: int) -> None:
    """Over all officials, and over those alone who appear more than once."""
    score = b_cubed(*officials(half), least=several)
    assert score is not None
    assert score.f1 >= LEAST[half]
    assert score.precision >= 0.94


def test_the_gold_is_hard_enough() -> None:
    """At least sixty officials in three releases, and at least ten pairs of namesakes."""
    appearances: Counter[str] = Counter()
    for half in LEAST:
        appearances.update(officials(half)[0].values())
    assert sum(number >= 3 for number in appearances.values()) >= 60
