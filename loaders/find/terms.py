"""Arithmetic of terms: what "by 1 March", "within ten days" or "this quarter" comes to on a given day.

No language stands here. A grammar reads the words, calls one of these functions with the day that the
document carries (``anchor_of``), and hands the ``Term`` to ``deadline``. Three rules hold for all languages:

- the day that "by", "before", "до" or "дейін" names is the last day itself;
- a day or month without a year is the next one on or after the document's day;
- where text and document do not fix a day, ``latest`` stays ``None``; an impossible date (31 June) fixes
  none.
"""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from typing import Literal, TypeAlias

from tapsyrma.loaders.find.holidays import is_working_day
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Deadline, DocumentDate, Precision, Span

Unit: TypeAlias = Literal["week", "month", "quarter", "half", "year"]
Kind: TypeAlias = Literal["date", "relative", "recurring"]
Day: TypeAlias = dt.date

_MONTHS_IN: dict[Unit, int] = {"month": 1, "quarter": 3, "half": 6, "year": 12}
_PRECISION: dict[Unit, Precision] = {
    "week": "day",
    "month": "month",
    "quarter": "quarter",
    "half": "half",
    "year": "year",
}
_YEARS = range(1991, 2100)
"""Years a term may name; anything else is a misread figure."""
_DAYS = range(20_000)
_MONTHS = range(600)
"""Terms reach no further than a working life; larger figures are misread."""


@frozen
class Term:
    """A term worked out: its first and last day as far as known, and the day it was counted from, if any."""

    rule: str
    latest: Day | None = None
    earliest: Day | None = None
    precision: Precision | None = None
    anchor: Day | None = None


def deadline(span: Span, text: str, kind: Kind, term: Term) -> Deadline:
    """The record of a term as written. ``text`` is the whole document's text."""
    return Deadline(
        span=span,
        text=span.of(text),
        kind=kind,
        earliest=_iso(term.earliest),
        latest=_iso(term.latest),
        precision=term.precision if term.latest else None,
        rule=term.rule,
        anchor=_iso(term.anchor),
    )


def _iso(day: Day | None) -> str | None:
    return day.isoformat() if day else None


def anchor_of(date: DocumentDate) -> Day | None:
    """The day to count from: the document's date, where it is known to the day and believable."""
    if date.value is None or date.precision != "day":
        return None
    try:
        day = dt.date.fromisoformat(date.value)
    except ValueError:
        return None
    return day if day.year in _YEARS else None


# --- days -------------------------------------------------------------------------------------------


def on_day(year: int, month: int, day: int) -> Term:
    """A full date: "by 1 September 2020"."""
    return Term("day-month-year", latest=_date(year, month, day), precision="day")


def on_day_of(anchor: Day | None, month: int, day: int) -> Term:
    """A day and month without a year: the next such day on or after the anchor."""
    if anchor is None:
        return Term("day-month")
    # Eight years reach over a century that is no leap year, for 29 February.
    days = (_date(anchor.year + ahead, month, day) for ahead in range(9))
    found = next((d for d in days if d and d >= anchor), None)
    return Term("day-month", latest=found, precision="day", anchor=anchor)


def on_weekday(anchor: Day | None, weekday: int, weeks: int = 0) -> Term:
    """The next such weekday after the anchor (Monday is 0), or that many weeks later."""
    if anchor is None:
        return Term("weekday")
    ahead = (weekday - anchor.weekday() - 1) % 7 + 1
    return Term("weekday", latest=_later(anchor, ahead + 7 * weeks), precision="day", anchor=anchor)


def within_days(anchor: Day | None, days: int) -> Term:
    """That many calendar days after the anchor; nought is the day itself."""
    latest = _later(anchor, days) if anchor else None
    return Term("within-days", latest=latest, precision="day", anchor=anchor)


def within_months(anchor: Day | None, months: int) -> Term:
    """That many months after the anchor: the same day, or the last one of a shorter month."""
    latest = _months_later(anchor, months) if anchor else None
    return Term("within-months", latest=latest, precision="day", anchor=anchor)


def within_working_days(anchor: Day | None, days: int) -> Term:
    """That many working days after the anchor (see ``holidays.is_working_day``)."""
    if anchor is None or days not in _MONTHS:
        return Term("within-working-days")
    latest, left = anchor, days
    while left:
        latest += dt.timedelta(days=1)
        left -= is_working_day(latest)
    return Term("within-working-days", latest=latest, precision="day", anchor=anchor)


# --- periods ----------------------------------------------------------------------------------------


def in_month(anchor: Day | None, month: int, year: int | None = None) -> Term:
    """A month, of a year or the next one that is not over: "in September", "by the end of February"."""
    return _numbered("month", anchor, month, year)


def in_quarter(anchor: Day | None, number: int, year: int | None = None) -> Term:
    """A quarter, of a year or the next one that is not over."""
    return _numbered("quarter", anchor, number, year)


def in_half(anchor: Day | None, number: int, year: int | None = None) -> Term:
    """The first or second half of a year, or the next such half that is not over."""
    return _numbered("half", anchor, number, year)


def in_year(year: int) -> Term:
    """A year: "in 2025", "by the end of 2025"; not for "until 2025", which fixes no day (``unclear``)."""
    return _numbered("year", None, 1, year)


def in_current(anchor: Day | None, unit: Unit, shift: int = 0) -> Term:
    """The period around the anchor ("this quarter", "by the end of the week"), or ``shift`` periods later."""
    rule = f"{unit}-end" if shift == 0 else f"{unit}-end+{shift}"
    if anchor is None:
        return Term(rule)
    if unit == "week":
        first = _later(anchor, 7 * shift - anchor.weekday())
        last = _later(first, 6) if first else None
    else:
        length = _MONTHS_IN[unit]
        index = anchor.year * 12 + anchor.month - 1
        first, last = _period(index - (index % 12) % length + shift * length, length)
    return Term(rule, latest=last, earliest=first, precision=_PRECISION[unit], anchor=anchor)


def until_end(term: Term) -> Term:
    """The same term without its first day: "by the end of September" may be met today."""
    return Term(term.rule, latest=term.latest, precision=term.precision, anchor=term.anchor)


def unclear(rule: str) -> Term:
    """A term that fixes no day: "until 2025", "before the heating season", "in mid-October"."""
    return Term(rule)


# --- calendar ---------------------------------------------------------------------------------------


def _numbered(unit: Unit, anchor: Day | None, number: int, year: int | None) -> Term:
    """The ``number``-th period of a year, or of the first year in which it does not end before the anchor."""
    rule, length = f"{unit}-of-year", _MONTHS_IN[unit]
    if not 1 <= number <= 12 // length or (year is not None and year not in _YEARS):
        return Term(rule)
    offset = (number - 1) * length
    if year is not None:
        first, last = _period(year * 12 + offset, length)
        return Term(rule, latest=last, earliest=first, precision=_PRECISION[unit])
    if anchor is None:
        return Term(rule)
    first, last = _period(anchor.year * 12 + offset, length)
    if last and last < anchor:
        first, last = _period((anchor.year + 1) * 12 + offset, length)
    return Term(rule, latest=last, earliest=first, precision=_PRECISION[unit], anchor=anchor)


def _period(index: int, length: int) -> tuple[Day | None, Day | None]:
    """First and last day of ``length`` months; ``index`` counts months from year nought."""
    last = index + length - 1
    return (
        _date(index // 12, index % 12 + 1, 1),
        _date(last // 12, last % 12 + 1, monthrange(last // 12, last % 12 + 1)[1]),
    )


def _date(year: int, month: int, day: int) -> Day | None:
    if year not in _YEARS:
        return None
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _later(anchor: Day, days: int) -> Day | None:
    return anchor + dt.timedelta(days=days) if abs(days) in _DAYS else None


def _months_later(anchor: Day, months: int) -> Day | None:
    if months not in _MONTHS:
        return None
    index = anchor.year * 12 + anchor.month - 1 + months
    year, month = index // 12, index % 12 + 1
    return _date(year, month, min(anchor.day, monthrange(year, month)[1]))
