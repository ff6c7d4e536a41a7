"""Terms as English releases write them, on a page of Wednesday 10 April 2024."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("term", "latest"),
    [
        ("by 1 May", "2024-05-01"),
        ("by March 1, 2025", "2025-03-01"),
        ("before Sep. 1, 2025", "2025-09-01"),
        ("no later than the 5th of May", "2024-05-05"),
        ("by December 1 of the current year", "2024-12-01"),
        ("by 15 January", "2025-01-15"),
        ("by 15.06.2024", "2024-06-15"),
        ("by the end of the year", "2024-12-31"),
        ("by the end of 2026", "2026-12-31"),
        ("by the end of May", "2024-05-31"),
        ("until the end of this month", "2024-04-30"),
        ("by the end of the week", "2024-04-14"),
        ("by year-end", "2024-12-31"),
        ("by Friday", "2024-04-12"),
        ("within ten days", "2024-04-20"),
        ("within a week", "2024-04-17"),
        ("in a two-week period", "2024-04-24"),
        ("within three working days", "2024-04-15"),
        ("within 2 months", "2024-06-10"),
        ("in the second quarter of 2025", "2025-06-30"),
        ("by the end of the first half of the year", "2024-06-30"),
        ("this quarter", "2024-06-30"),
        ("next month", "2024-05-31"),
        ("until 2026", None),
        ("before April", None),
        ("by mid-October", None),
        ("before the heating season", None),
        ("before the start of the school year", None),
        ("weekly", None),
        ("every Monday", None),
        ("on a quarterly basis", None),
        ("every ten days", None),
        ("in the first ten days of May", "2024-05-10"),
        ("within the week", "2024-04-17"),
        ("by the first of June", "2024-06-01"),
        ("on or before 15 May", "2024-05-15"),
        ("this Friday", "2024-04-12"),
        ("tomorrow morning", "2024-04-11"),
        ("tonight", "2024-04-10"),
        ("before the year is out", "2024-12-31"),
        ("before the start of watering", None),
        ("before New Year", None),
        ("before the road is snowed up", None),
        ("before six in the morning", None),
        ("by the morning", None),
        ("every three hours", None),
        ("each evening", None),
        ("twice a week", None),
    ],
)
def test_a_term_is_read_and_resolved_only_where_it_is_fixed(
    read: Callable[..., Any], term: str, latest: str | None
) -> None:
    """Text and the page's day fix the last day; where they do not, it stays unknown."""
    text = f"The akimat must report {term}."
    _, (found,) = read(text)
    (deadline,) = found.deadlines
    assert deadline.text == term
    assert deadline.latest == latest


@pytest.mark.parametrize("term", ["by 1 May", "within ten days", "by Friday", "by the end of the year"])
def test_an_undated_page_fixes_no_relative_term(read: Callable[..., Any], term: str) -> None:
    """Without the page's day nothing can be counted from it."""
    _, (found,) = read(f"The akimat must report {term}.", None)
    assert [d.latest for d in found.deadlines] == [None]


@pytest.mark.parametrize(
    "sentence",
    [
        "The Concept for 2024-2028 was approved.",
        "The meeting took place on 5 March.",
        "Prices grew by 12 percent and by 5 thousand tenge.",
        "It was the best year for schools.",
        "The works stopped in villages with half of the daily supply of water.",
        "The akimat must bring down the monthly losses.",
        "The akim instructed to mend the roofs at the extended meeting of the council on Monday.",
        "The akim ordered to check schools at a meeting on Tuesday.",
        "The President instructed the Government to mend the dams, following protests earlier this month.",
        "The akim instructed the akimat to begin preparations for the games in the capital next year.",
        "The akim instructed the akimat to open the hall that will be hired for the games next year.",
    ],
)
def test_dates_of_events_are_no_terms(read: Callable[..., Any], sentence: str) -> None:
    """Years of programmes, days of events and figures are no deadlines."""
    _, (found,) = read(sentence)
    assert found.deadlines == ()
