"""How much speaks for two releases in two languages telling of one event, and what it is.

A person or office counts less the more releases name it in those days: the Prime Minister stands in ten a
week. A number counts by its digits: many releases have a 12, few have 1,043.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from tapsyrma.loaders.resolve.telling import Telling
from tapsyrma.ontology.records import Language

Sign: TypeAlias = Literal["day", "people", "offices", "numbers", "terms", "place"]

WITHIN = 3
"""Days within which an event is told."""
_SAME_DAY, _DAY_LATER = 1.5, 0.5
_PERSON, _MOST_PEOPLE, _NOBODY = 1.5, 4.0, -2.0
_OFFICE, _MOST_OFFICES = 0.5, 1.5
_TWO_DIGITS, _FURTHER_DIGIT, _LARGE_OR_BROKEN = 0.25, 0.5, 0.5
_HUNDRED = 100
_MOST_NUMBERS, _NO_NUMBER = 5.0, -3.0
_TERM, _MOST_TERMS = 0.5, 1.0
_PLACE = 0.5
_FEW = 2
"""People of a release from which on it says something that none is shared."""
_WEIGHTY = 1.5
"""Weight of a release's numbers from which on it says something that none is shared."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that speaks for or against two releases being twins."""

    sign: Sign
    points: float
    what: str


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two tellings compared; the reasons tell what the score is made of."""

    reasons: tuple[Reason, ...]

    @property
    def score(self) -> float:
        """All points together."""
        return round(sum(reason.points for reason in self.reasons), 6)


class Frequency:
    """How many releases of one language name an entity or have a number within some days of a day."""

    def __init__(self, tellings: Iterable[Telling]) -> None:
        self._days: dict[tuple[Language, str | float], list[int]] = defaultdict(list)
        self._undated: dict[tuple[Language, str | float], int] = defaultdict(int)
        for one in tellings:
            for feature in features(one):
                if one.day is None:
                    self._undated[one.language, feature] += 1
                else:
                    self._days[one.language, feature].append(one.day)
        for days in self._days.values():
            days.sort()

    def events(self, feature: str | float, one: Telling, other: Telling) -> int:
        """Of how many events a feature of two tellings may be: the most that either language tells then.

        A release without a day is taken to be of its twin's.
        """
        day = other.day if one.day is None else one.day
        return max(
            self._around(feature, one.language, day),
            self._around(feature, other.language, day if other.day is None else other.day),
            1,
        )

    def _around(self, feature: str | float, language: Language, day: int | None) -> int:
        days, undated = self._days.get((language, feature), []), self._undated.get((language, feature), 0)
        if day is None:
            return len(days) + undated
        return bisect_right(days, day + WITHIN) - bisect_left(days, day - WITHIN) + undated


def features(one: Telling) -> Iterator[str | float]:
    """All that a telling may share with its twins."""
    yield from one.people
    yield from one.offices
    yield from one.numbers


def compare(one: Telling, other: Telling, frequency: Frequency) -> Likeness:
    """Weigh what two tellings share and what they do not."""
    found = (
        _days(one, other),
        _people(one, other, frequency),
        _offices(one, other, frequency),
        _numbers(one, other, frequency),
        _terms(one, other),
        _home(one, other),
    )
    return Likeness(tuple(reason for reason in found if reason is not None))


def _days(one: Telling, other: Telling) -> Reason | None:
    if one.day is None or other.day is None:
        return None
    apart = abs(one.day - other.day)
    return Reason("day", _SAME_DAY - _DAY_LATER * apart, f"{apart} days apart")


def _people(one: Telling, other: Telling, frequency: Frequency) -> Reason | None:
    shared = sorted(one.people & other.people)
    if not shared:
        against = min(len(one.people), len(other.people)) >= _FEW
        return Reason("people", _NOBODY, "nobody in common") if against else None
    points = sum(_PERSON / frequency.events(person, one, other) for person in shared)
    return Reason("people", min(points, _MOST_PEOPLE), ", ".join(shared))


def _offices(one: Telling, other: Telling, frequency: Frequency) -> Reason | None:
    shared = sorted(one.offices & other.offices)
    if not shared:
        return None
    points = sum(_OFFICE / frequency.events(office, one, other) for office in shared)
    return Reason("offices", min(points, _MOST_OFFICES), ", ".join(shared))


def _numbers(one: Telling, other: Telling, frequency: Frequency) -> Reason | None:
    """Numbers that both have count by the share that they are of the release with fewer."""
    shared = sorted(one.numbers & other.numbers)
    fewer = min(_weight(one.numbers), _weight(other.numbers))
    if not any(map(weight, shared)):
        return Reason("numbers", _NO_NUMBER, "no number in common") if fewer >= _WEIGHTY else None
    told = sum(weight(number) / frequency.events(number, one, other) for number in shared)
    points = min(told * _weight(shared) / fewer, _MOST_NUMBERS)
    return Reason("numbers", points, ", ".join(f"{number:g}" for number in shared))


def weight(number: float) -> float:
    """How much it says that two releases have a number: by its digits, more where it is large or broken.

    Weighed so that of 40,000 pairs of unrelated real releases three in 100,000 reach one point.
    """
    digits = len(f"{number:.6f}".rstrip("0").rstrip(".").replace(".", "").strip("0"))
    if digits <= 1:
        return 0.0
    large_or_broken = number >= _HUNDRED or number != int(number)
    return _TWO_DIGITS + _FURTHER_DIGIT * (digits - 2) + _LARGE_OR_BROKEN * large_or_broken


def _weight(numbers: Iterable[float]) -> float:
    return sum(map(weight, numbers))


def _terms(one: Telling, other: Telling) -> Reason | None:
    shared = sorted(one.terms & other.terms)
    points = min(_TERM * len(shared), _MOST_TERMS)
    return Reason("terms", points, ", ".join(shared)) if shared else None


def _home(one: Telling, other: Telling) -> Reason | None:
    if one.home is None or other.home is None:
        return None
    if one.home == other.home:
        return Reason("place", _PLACE, one.home)
    return Reason("place", -_PLACE, f"{one.home} or {other.home}")
