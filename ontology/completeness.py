"""How much of the time since 2014 the registry knows who held a post, and when it does not know.

A day is known where a source shows some holder, acting or not; it counts only where the post surely existed
on it. What is not known is a span of days without a holder, never a guess.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeAlias

from tapsyrma.ontology.days import first_day, last_day
from tapsyrma.ontology.entries import Entry
from tapsyrma.ontology.reference import Registry

FIRST_DAY = date(2014, 1, 1)
#: The first day and the day after the last one.
Span: TypeAlias = tuple[date, date]


@dataclass(frozen=True, slots=True)
class Coverage:
    """Days on which posts existed and days with a known holder, over a year or over all years (None)."""

    year: int | None
    days: int
    known: int

    @property
    def share(self) -> float:
        """Between 0 and 1; 1 where no post existed, for then nothing is missing."""
        return self.known / self.days if self.days else 1.0


def coverage(registry: Registry, sort: str, until: str) -> tuple[Coverage, ...]:
    """Coverage of all posts of a sort (``minister``, ``akim``), by year, and over all years last.

    Args:
        registry: what is measured.
        sort: the narrower kind of the posts.
        until: the last ISO day that counts.
    """
    end = date.fromisoformat(until) + timedelta(days=1)
    posts = [post for post in registry.of_kind("post") if post.sort == sort]
    existed = [span for post in posts for span in _existence(post, end)]
    known = [span for post in posts for span in known_spans(registry, post, until)]
    years = [
        Coverage(year, _days(_within(existed, *_year(year))), _days(_within(known, *_year(year))))
        for year in range(FIRST_DAY.year, end.year + (end > date(end.year, 1, 1)))
    ]
    return (*years, Coverage(None, _days(existed), _days(known)))


def known_spans(registry: Registry, post: Entry, until: str) -> tuple[Span, ...]:
    """The spans since 2014 in which the sources show a holder, joined where they touch or overlap."""
    end = date.fromisoformat(until) + timedelta(days=1)
    shown = (tenure.shown() for tenure in registry.tenures if tenure.post == post.id)
    held = [
        (date.fromisoformat(span[0]), date.fromisoformat(span[1]) + timedelta(days=1))
        for span in shown
        if span
    ]
    return tuple(_joined(part for span in _existence(post, end) for part in _within(held, *span)))


def unknown_spans(registry: Registry, post: Entry, until: str) -> tuple[Span, ...]:
    """The spans since 2014 in which the post existed and no source of ours shows a holder."""
    end = date.fromisoformat(until) + timedelta(days=1)
    known = known_spans(registry, post, until)
    return tuple(gap for span in _existence(post, end) for gap in _gaps(span, known))


def _existence(post: Entry, end: date) -> Iterator[Span]:
    """When the post surely existed: of a month or year in which it began or ended, nothing counts."""
    begins = date.fromisoformat(last_day(post.begins)) if post.begins else FIRST_DAY
    ends = date.fromisoformat(first_day(post.ends)) if post.ends else end
    yield from _within([(begins, ends)], FIRST_DAY, end)


def _gaps(span: Span, known: Iterable[Span]) -> Iterator[Span]:
    reached = span[0]
    for begins, ends in known:
        if begins > reached:
            yield reached, begins
        reached = max(reached, ends)
    if reached < span[1]:
        yield reached, span[1]


def _joined(spans: Iterable[Span]) -> list[Span]:
    joined: list[Span] = []
    for begins, ends in sorted(spans):
        if joined and begins <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], ends))
        else:
            joined.append((begins, ends))
    return joined


def _within(spans: Iterable[Span], begin: date, end: date) -> Iterator[Span]:
    for begins, ends in spans:
        if max(begins, begin) < min(ends, end):
            yield max(begins, begin), min(ends, end)


def _year(year: int) -> Span:
    return date(year, 1, 1), date(year + 1, 1, 1)


def _days(spans: Iterable[Span]) -> int:
    return sum((ends - begins).days for begins, ends in spans)
