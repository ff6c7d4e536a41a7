"""How well the gold releases are read: no figure of ``scores.yaml`` may drop.

The sets called ``frozen`` were never looked at by those who write rules, ``open`` was. Whoever makes reading
better raises the figures: ``python -m tests.gold.scores`` prints them anew.
"""

from __future__ import annotations

import pytest
import yaml

from tapsyrma.loaders.evaluate.tally import FIELDS

from .scores import FILE, LANGUAGES, SETS, measured, report

pytestmark = pytest.mark.xdist_group("gold")  # what one process has read is there for all of them

RECORDED = yaml.safe_load(FILE.read_text(encoding="utf-8"))
_ROOM = 0.005
"""Figures are recorded to two places."""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("part", SETS)
def test_no_figure_drops(part: str, language: str) -> None:
    """Every field reaches the F1 that is recorded for it."""
    now = measured(part)[language]
    fallen = {
        field: (wanted, round(now[field] or 0, 3))
        for field, wanted in RECORDED[part][language].items()
        if (now[field] or 0) < wanted - _ROOM
    }
    assert not fallen


@pytest.mark.parametrize("part", SETS)
def test_what_must_not_happen_does_not_happen_more_often(part: str) -> None:
    """Invented dates, owners that the text does not state, things from furniture, wrong offsets."""
    now = report(part).violations()
    assert now["wrong-offset"] == 0
    assert {kind: number for kind, number in now.items() if number > RECORDED[part]["violations"][kind]} == {}


def test_every_field_is_recorded() -> None:
    """Nothing drops unseen because nobody wrote it down."""
    for part in SETS:
        for language in LANGUAGES:
            assert set(RECORDED[part][language]) == set(FIELDS)
