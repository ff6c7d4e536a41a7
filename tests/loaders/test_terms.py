"""What terms come to, on days that can be checked against a calendar."""

from __future__ import annotations

from datetime import date

import pytest

from tapsyrma.loaders.find import terms
from tapsyrma.loaders.find.holidays import is_working_day
from tapsyrma.ontology.records import DocumentDate, Span

TUESDAY = date(2024, 2, 20)


def last(term: terms.Term) -> str | None:
    """The last day of a term, as the contract prints it."""
    return term.latest.isoformat() if term.latest else None


@pytest.mark.parametrize(
    ("term", "expected"),
    [
        (terms.on_day(2020, 9, 1), "2020-09-01"),
        (terms.on_day(2024, 6, 31), None),
        (terms.on_day(4049, 1, 1), None),
        (terms.on_day_of(TUESDAY, 3, 1), "2024-03-01"),
        (terms.on_day_of(TUESDAY, 2, 20), "2024-02-20"),
        (terms.on_day_of(TUESDAY, 2, 19), "2025-02-19"),
        (terms.on_day_of(date(2025, 1, 1), 2, 29), "2028-02-29"),
        (terms.on_day_of(TUESDAY, 2, 30), None),
        (terms.on_weekday(TUESDAY, 3), "2024-02-22"),
        (terms.on_weekday(TUESDAY, 1), "2024-02-27"),
        (terms.on_weekday(TUESDAY, 0), "2024-02-26"),
        (terms.within_days(TUESDAY, 0), "2024-02-20"),
        (terms.within_days(TUESDAY, 10), "2024-03-01"),
        (terms.within_days(TUESDAY, 10**9), None),
        (terms.within_months(date(2024, 1, 31), 1), "2024-02-29"),
        (terms.within_months(TUESDAY, 36), "2027-02-20"),
        (terms.within_working_days(TUESDAY, 3), "2024-02-23"),
        (terms.within_working_days(TUESDAY, 4), "2024-02-26"),
    ],
)
def test_days_are_counted_on_the_calendar(term: terms.Term, expected: str | None) -> None:
    """A term that names a day or counts days gives that day, and nothing for an impossible one."""
    assert last(term) == expected


@pytest.mark.parametrize(
    ("term", "first", "expected"),
    [
        (terms.in_month(TUESDAY, 2), "2024-02-01", "2024-02-29"),
        (terms.in_month(TUESDAY, 1), "2025-01-01", "2025-01-31"),
        (terms.in_month(None, 9, 2021), "2021-09-01", "2021-09-30"),
        (terms.in_quarter(TUESDAY, 4), "2024-10-01", "2024-12-31"),
        (terms.in_quarter(TUESDAY, 1, 2025), "2025-01-01", "2025-03-31"),
        (terms.in_half(TUESDAY, 1), "2024-01-01", "2024-06-30"),
        (terms.in_year(2025), "2025-01-01", "2025-12-31"),
        (terms.in_current(TUESDAY, "week"), "2024-02-19", "2024-02-25"),
        (terms.in_current(TUESDAY, "week", 1), "2024-02-26", "2024-03-03"),
        (terms.in_current(TUESDAY, "month"), "2024-02-01", "2024-02-29"),
        (terms.in_current(TUESDAY, "quarter", 1), "2024-04-01", "2024-06-30"),
        (terms.in_current(TUESDAY, "half"), "2024-01-01", "2024-06-30"),
        (terms.in_current(TUESDAY, "year"), "2024-01-01", "2024-12-31"),
        (terms.in_current(date(2024, 12, 30), "month", 1), "2025-01-01", "2025-01-31"),
    ],
)
def test_periods_end_on_their_last_day(term: terms.Term, first: str, expected: str) -> None:
    """A month, quarter, half or year runs from its first to its last day."""
    assert (term.earliest, term.latest) == (date.fromisoformat(first), date.fromisoformat(expected))


@pytest.mark.parametrize(
    "term",
    [
        terms.on_day_of(None, 3, 1),
        terms.on_weekday(None, 3),
        terms.within_days(None, 10),
        terms.within_months(None, 1),
        terms.within_working_days(None, 5),
        terms.in_month(None, 9),
        terms.in_quarter(None, 4),
        terms.in_current(None, "week"),
        terms.in_quarter(TUESDAY, 5),
        terms.unclear("until-year"),
    ],
)
def test_without_an_anchor_nothing_is_guessed(term: terms.Term) -> None:
    """A term that the text alone does not fix has no last day on an undated page."""
    assert term.latest is None
    assert term.earliest is None


@pytest.mark.parametrize(
    ("day", "working"),
    [
        ("2024-02-23", True),
        ("2024-02-24", False),
        ("2024-03-21", False),
        ("2024-03-25", False),  # 23 March 2024 was a Saturday
        ("2024-03-26", True),
        ("2023-10-25", False),
        ("2021-10-25", True),
        ("2021-12-17", False),
        ("2022-12-01", True),
        ("2023-01-03", False),  # 1 January 2023 was a Sunday, 2 January is a holiday itself
        ("2023-01-04", True),
    ],
)
def test_fixed_holidays_are_no_working_days(day: str, working: bool) -> None:  # noqa: FBT001
    """Weekends, holidays of their years and the days that make up for holidays on a weekend are days off."""
    assert is_working_day(date.fromisoformat(day)) is working


def test_only_a_day_is_an_anchor() -> None:
    """A date known to the month only, or not at all, cannot be counted from."""
    assert terms.anchor_of(DocumentDate("2024-02-20", "day", "stated")) == TUESDAY
    assert terms.anchor_of(DocumentDate("2024-02", "month", "stated")) is None
    assert terms.anchor_of(DocumentDate()) is None


def test_a_deadline_keeps_the_words_and_the_rule() -> None:
    """The record carries the words as written, the rule and the day it was counted from."""
    text = "провести до конца февраля"
    term = terms.until_end(terms.in_month(TUESDAY, 2))
    made = terms.deadline(Span(9, 25), text, "date", term)
    assert (made.text, made.latest, made.earliest) == ("до конца февраля", "2024-02-29", None)
    assert (made.precision, made.rule, made.anchor) == ("month", "month-of-year", "2024-02-20")
