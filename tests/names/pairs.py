"""Pairs of spellings of officials' names, and how well something tells which are one person's.

``pairs.csv``: ``a`` and ``b`` are names as they stand on the pages ``source_a``, ``source_b``; ``person_a``
and ``person_b`` tell who bears them. For a constructed pair ``b`` is another spelling of ``a`` with another
given name, and stands nowhere. ``kind`` tells what differs: for one person languages, spelling, patronymic,
initials or order; for two whether they share a surname, a given name or are merely alike. Pairs that no name
can tell apart, because two people are called the same or only an initial is given that fits both, are left
out: that is for posts and dates to tell. ``half`` is ``development``, on which rules are made, or ``frozen``;
nobody is in both.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FILE = Path(__file__).with_name("pairs.csv")
HALVES = ("development", "frozen")
CONSTRUCTED = "constructed"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two names as written, whether they are one person's, whose they are, and where they stand."""

    same: bool
    a: str
    b: str
    person_a: str
    person_b: str
    kind: str
    half: str
    source_a: str
    source_b: str


@dataclass(frozen=True, slots=True)
class Score:
    """What was called the same rightly, what wrongly, and what was missed."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        """Share of what was called the same that is; 1 where nothing was."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """Share of what is the same that was called so; 1 where nothing is."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of the two."""
        return 2 * self.right / (2 * self.right + self.wrong + self.missed) if self.right else 0.0


@cache
def pairs() -> tuple[Pair, ...]:
    """Every pair of the file, in its order."""
    with FILE.open(encoding="utf-8", newline="") as rows:
        return tuple(Pair(row.pop("same") == "1", **row) for row in csv.DictReader(rows))


def documented(half: str) -> tuple[Pair, ...]:
    """Pairs of a half whose two names are both met somewhere."""
    return tuple(pair for pair in pairs() if pair.half == half and pair.kind != CONSTRUCTED)


def constructed() -> tuple[Pair, ...]:
    """Pairs of a real name and one made from it, of both halves; none is the same."""
    return tuple(pair for pair in pairs() if pair.kind == CONSTRUCTED)


def score(judged: Iterable[Pair], is_same: Callable[[Pair], bool]) -> Score:
    """Count what a judge says of pairs."""
    said = [(pair.same, is_same(pair)) for pair in judged]
    return Score(said.count((True, True)), said.count((False, True)), said.count((True, False)))
