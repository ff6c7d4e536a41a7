"""Who is who over the gold releases: officials and bodies in three languages and two scripts."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
import yaml

from tapsyrma.loaders.evaluate.clusters import merges_across
from tapsyrma.loaders.resolve.placed import signature
from tapsyrma.loaders.resolve.setting import setting_of
from tapsyrma.loaders.resolve.signature import Signature, contradict
from tapsyrma.ontology.claims import Named

from .identity import FILE, HALVES, KINDS, MEASURES, Kind, Mention, identities, matched, readings, score

pytestmark = pytest.mark.xdist_group("gold")  # what one process has read is there for all of them

RECORDED = yaml.safe_load(FILE.read_text(encoding="utf-8"))
_ROOM = 0.006
"""What a change in reading may shake; a whole mention wrong is more."""


@pytest.mark.parametrize("measure", MEASURES)
@pytest.mark.parametrize("half", HALVES)
@pytest.mark.parametrize("kind", KINDS)
def test_no_figure_drops(kind: Kind, half: str, measure: str) -> None:
    """Over all, over what stands in several places, and over what of that was found."""
    scored = score(half, kind, measure)
    recorded = RECORDED[kind][half][measure]
    fallen = {name: getattr(scored, name) for name, was in recorded.items()}
    assert {name: now for name, now in fallen.items() if now < recorded[name] - _ROOM} == {}


@pytest.mark.parametrize("half", HALVES)
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_one_across_rank_and_territory(kind: Kind, half: str) -> None:
    """What is put together, wrongly too, never says of itself that it is of another rank, field or place."""
    named = matched(half, kind)
    apart = [
        (one, other)
        for one, other in merges_across(*identities(half, kind))
        if contradict(_signature(half, one, named[one]), _signature(half, other, named[other]))
    ]
    assert apart == []


def _signature(half: str, mention: Mention, named: Named | None) -> Signature:
    """What a name says; that it is a company or another organisation depends on the words beside it."""
    assert named is not None
    told = signature(named, setting_of(readings(half)[mention.release]))
    return replace(told, sort="organisation") if told.sort == "company" else told


def test_the_gold_is_hard_enough() -> None:
    """At least sixty officials in three releases, and a hundred bodies in two and more."""
    least: dict[Kind, tuple[int, int]] = {"officials": (3, 60), "bodies": (2, 100)}
    for kind, (times, number) in least.items():
        appearances = Counter(m.identity for half in HALVES for m in identities(half, kind)[0])
        assert sum(found >= times for found in appearances.values()) >= number
