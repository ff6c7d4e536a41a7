"""Dates known only in part."""

from __future__ import annotations

import pytest

from tapsyrma.ontology.days import first_day, is_partial_date, last_day, surely_before


@pytest.mark.parametrize(
    ("partial", "first", "last"),
    [
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2023-02", "2023-02-01", "2023-02-28"),
        ("2024-04-12", "2024-04-12", "2024-04-12"),
    ],
)
def test_a_part_of_a_date_means_all_its_days(partial: str, first: str, last: str) -> None:
    """A year, month or day has the first and the last day that it may mean."""
    assert (first_day(partial), last_day(partial)) == (first, last)


@pytest.mark.parametrize(
    "text", ["2024-13", "2024-02-30", "24-01-01", "2024-1-1", "", "2024-01-01T00:00", "0000"]
)
def test_what_no_calendar_has_is_no_date(text: str) -> None:
    """Months beyond twelve, days beyond the month and other spellings are refused."""
    assert not is_partial_date(text)


@pytest.mark.parametrize(
    ("earlier", "later", "surely"),
    [
        ("2023-08", "2023-09", True),
        ("2023-09", "2023-09-30", False),
        ("2023-09-29", "2023-09-30", True),
        ("2022", "2023-01-01", True),
        ("2023", "2023-12-31", False),
    ],
)
def test_before_is_only_what_is_surely_before(earlier: str, later: str, surely: bool) -> None:  # noqa: FBT001
    """Two dates that may fall on one day are not in order."""
    assert surely_before(earlier, later) is surely
