"""Groups judged by their pairs: how many that belong together were found, and how many wrongly."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations


@dataclass(frozen=True, slots=True)
class Pairwise:
    """How many pairs are together truly, as told, and in both."""

    true: int
    told: int
    right: int

    @property
    def precision(self) -> float:
        """Of the pairs put together, the share that belongs together; 1 where there are none."""
        return self.right / self.told if self.told else 1.0

    @property
    def recall(self) -> float:
        """Of the pairs that belong together, the share that was put together; 1 where there are none."""
        return self.right / self.true if self.true else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def pairwise(true: Iterable[Iterable[str]], told: Iterable[Iterable[str]]) -> Pairwise:
    """Compare two ways of grouping the same things; what is in no group stands alone."""
    truly, found = _pairs(true), _pairs(told)
    return Pairwise(len(truly), len(found), len(truly & found))


def _pairs(groups: Iterable[Iterable[str]]) -> set[tuple[str, str]]:
    return {pair for group in groups for pair in combinations(sorted(group), 2)}
