"""``python -m tests.gold.scores``: the figures of every set of the gold, for ``scores.yaml``."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import cache

import yaml

from tapsyrma.loaders.evaluate.score import evaluate
from tapsyrma.loaders.evaluate.tally import Field, Report
from tapsyrma.ontology.contract import record

from .extracted import FOLDER, extractions
from .passages import report as of_passages

FILE = FOLDER / "scores.yaml"
SETS = ("frozen", "frozen-everyday", "open", "passages")
"""Folders beside this file; docs/annotation.md says what each is made of."""
LANGUAGES = ("en", "kk", "ru")


@cache
def report(part: str) -> Report:
    """The score of one set, read anew."""
    if part == "passages":
        return Report(tuple(one for language in LANGUAGES for one in of_passages(language).documents))
    return evaluate(FOLDER / part, [record(read, with_text=True) for read in extractions(part).values()])


def measured(part: str) -> Mapping[str, Mapping[Field, float | None]]:
    """F1 by language and field."""
    return {
        language: {field: count.f1 for field, count in counts.items()}
        for language, counts in report(part).by_language().items()
    }


def main() -> int:
    """Print the figures in the form of the file that records them."""
    figures = {
        part: {
            **{
                language: {field: round(f1 or 0, 2) for field, f1 in fields.items()}
                for language, fields in sorted(measured(part).items())
            },
            "violations": dict(report(part).violations()),
        }
        for part in SETS
    }
    sys.stdout.write(
        "# F1 of each field, as `python -m tests.gold.scores` prints it; test_scores.py holds it.\n"
    )
    sys.stdout.write(yaml.safe_dump(figures, sort_keys=True))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
