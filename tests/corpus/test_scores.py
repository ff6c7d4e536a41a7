"""How well releases are read: bars on the bundled gold and, where they are, on the shared sets."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

import pytest

from tapsyrma.loaders.evaluate.score import evaluate
from tapsyrma.loaders.evaluate.tally import Field, Report
from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_document
from tapsyrma.ontology.contract import record

ROOT = Path(__file__).parents[2]
SHARED = Path(os.environ.get("TAPSYRMA_SHARED") or ROOT.parent / "shared")
SETS = {
    "corpus": (ROOT / "app" / "corpus", ROOT / "tests" / "corpus" / "gold"),
    "seeds": (SHARED / "seeds", SHARED / "seeds" / "gold"),
    "examples": (SHARED / "examples", SHARED / "examples" / "gold"),
}
BARS: dict[Field, float] = {
    "officials": 0.90,
    "posts": 0.85,
    "bodies": 0.75,
    "instructions": 0.75,
    "issuers": 0.75,
    "assignees": 0.65,
    "deadlines": 0.80,
}


@cache
def score(name: str) -> Report:
    """The score of one set, read anew."""
    releases, gold = SETS[name]
    if not gold.is_dir():
        pytest.skip(f"the set {name} is not here; TAPSYRMA_SHARED says where the shared sets are")
    files = sorted(releases / f"{file.stem}.txt" for file in gold.glob("*.json"))
    return evaluate(gold, [record(extract(read_document(file)), with_text=True) for file in files])


@pytest.mark.parametrize("field", BARS)
@pytest.mark.parametrize("name", SETS)
def test_a_field_reaches_its_bar(name: str, field: Field) -> None:
    """Over all languages of the set, F1 is at least the bar."""
    reached = score(name).total()[field].f1
    assert reached is not None
    assert reached >= BARS[field]


@pytest.mark.parametrize("name", SETS)
def test_nothing_is_invented(name: str) -> None:
    """No date that the gold does not have, nothing from page furniture, no owner shown as stated in vain."""
    found = [violation for one in score(name).documents for violation in one.violations]
    assert not found
