"""``python -m tests.gold.twins``: how well releases of one event are put together, for both halves.

Of the frozen half only the totals are told; of the open one also the pairs that went wrong.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import combinations

import yaml

from tapsyrma.loaders.evaluate.pairs import Pairwise, pairwise
from tapsyrma.loaders.resolve.twins import twins
from tapsyrma.loaders.vocabulary import YAML_LOADER

from .extracted import FOLDER
from .identity import readings, resolution

HALVES = ("frozen", "open")


@cache
def events(half: str) -> Mapping[str, list[str]]:
    """The releases of each event of a half, as gold has them."""
    found: dict[str, list[str]] = defaultdict(list)
    for file in sorted((FOLDER / half).glob("*.yaml")):
        event = yaml.load(file.read_text(encoding="utf-8"), Loader=YAML_LOADER).get("event")  # noqa: S506
        if event:
            found[event].append(file.stem)
    return found


@cache
def told(*halves: str) -> tuple[tuple[str, ...], ...]:
    """The releases of these halves that were taken for twins, by the names of their files."""
    read = {name: reading for half in halves for name, reading in readings(half).items()}
    names = {reading.document.id: name for name, reading in read.items()}
    found = twins(read.values(), resolution(*halves))
    return tuple(tuple(names[one] for one in group) for group in found)


def score(*halves: str) -> Pairwise:
    """Precision and recall over all pairs of releases of these halves."""
    true = [group for half in halves for group in events(half).values()]
    return pairwise(true, told(*halves))


def main() -> int:
    """Print the figures."""
    for halves in (*((half,) for half in HALVES), HALVES):
        found = score(*halves)
        figures = f"{found.true} pairs, P {found.precision:.3f}, R {found.recall:.3f}, F1 {found.f1:.3f}"
        sys.stdout.write(f"{' and '.join(halves)}: {figures}\n")
    true, found_open = _pairs(events("open").values()), _pairs(told("open"))
    sys.stdout.writelines(f"  missed {' '.join(pair)}\n" for pair in sorted(true - found_open))
    sys.stdout.writelines(f"  wrong {' '.join(pair)}\n" for pair in sorted(found_open - true))
    return 0


def _pairs(groups: Iterable[Iterable[str]]) -> set[tuple[str, str]]:
    return {pair for group in groups for pair in combinations(sorted(group), 2)}


if __name__ == "__main__":
    raise SystemExit(main())
