"""What a comparison found: right answers, slips and violations, and the figures made of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal, TypeAlias, get_args

Field: TypeAlias = Literal[
    "officials",
    "posts",
    "bodies",
    "collectives",
    "programmes",
    "instructions",
    "issuers",
    "assignees",
    "deadlines",
    "indicators",
    "dates",
]
FIELDS: tuple[Field, ...] = get_args(Field)

Breach: TypeAlias = Literal["invented-date", "furniture", "unstated-owner", "wrong-offset"]
BREACHES: tuple[Breach, ...] = get_args(Breach)


@dataclass(frozen=True, slots=True)
class Count:
    """Right, wrong (predicted, not in gold) and missed (in gold, not predicted)."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(self.right + other.right, self.wrong + other.wrong, self.missed + other.missed)

    @property
    def precision(self) -> float | None:
        """The share of predictions that are right; None without any."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else None

    @property
    def recall(self) -> float | None:
        """The share of gold that was found; None without any."""
        return self.right / (self.right + self.missed) if self.right + self.missed else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of both; None where there was nothing to find and nothing was predicted."""
        everything = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / everything if everything else None


@dataclass(frozen=True, slots=True)
class Slip:
    """One difference: only ``gold`` is a miss, only ``predicted`` is wrong, with both it is one of each.

    ``neutral`` slips are told to developers and count neither way.
    """

    field: Field
    gold: str | None = None
    predicted: str | None = None
    start: int | None = None
    note: str = ""
    neutral: bool = False


@dataclass(frozen=True, slots=True)
class Violation:
    """Something that must never happen, whatever the figures."""

    kind: Breach
    what: str
    start: int | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was right in one document, field by field, and what was not."""

    right: tuple[tuple[Field, int], ...] = ()
    slips: tuple[Slip, ...] = ()

    def __add__(self, other: Verdict) -> Verdict:
        return Verdict(self.right + other.right, self.slips + other.slips)


@dataclass(frozen=True, slots=True)
class Judged:
    """One gold document with its verdict; ``group`` is the folder that its gold came from."""

    path: str
    language: str
    group: str
    verdict: Verdict
    violations: tuple[Violation, ...] = ()
    found: bool = True

    def counts(self) -> dict[Field, Count]:
        """The figures of this document, for the fields that its gold has."""
        tally: Counter[tuple[Field, str]] = Counter()
        for name, number in self.verdict.right:
            tally[name, "right"] += number
        for slip in self.verdict.slips:
            tally[slip.field, "wrong"] += slip.predicted is not None and not slip.neutral
            tally[slip.field, "missed"] += slip.gold is not None and not slip.neutral
        return {
            name: Count(tally[name, "right"], tally[name, "wrong"], tally[name, "missed"]) for name in FIELDS
        }


@dataclass(frozen=True, slots=True)
class Report:
    """All judged documents; ``unjudged`` counts predictions for which there is no gold."""

    documents: tuple[Judged, ...] = field(default=())
    unjudged: int = 0

    def total(self) -> dict[Field, Count]:
        """Micro-averaged figures over all documents."""
        return _sum(self.documents)

    def by_language(self) -> dict[str, dict[Field, Count]]:
        """The figures of each language."""
        return {
            language: _sum(one for one in self.documents if one.language == language)
            for language in sorted({one.language for one in self.documents})
        }

    def by_group(self) -> dict[str, dict[Field, Count]]:
        """The figures of each set, by the name of its folder."""
        return {
            group: _sum(one for one in self.documents if one.group == group)
            for group in sorted({one.group for one in self.documents})
        }

    def violations(self) -> dict[Breach, int]:
        """How often each thing that must never happen did happen."""
        tally = Counter(violation.kind for one in self.documents for violation in one.violations)
        return {kind: tally[kind] for kind in BREACHES}

    def missing(self) -> tuple[str, ...]:
        """Gold documents that nothing was predicted for; all that stands in them counts as missed."""
        return tuple(one.path for one in self.documents if not one.found)


def _sum(documents: Iterable[Judged]) -> dict[Field, Count]:
    totals = dict.fromkeys(FIELDS, Count())
    for one in documents:
        for name, count in one.counts().items():
            totals[name] += count
    return totals
