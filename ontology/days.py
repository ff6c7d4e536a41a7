"""Dates that are known only to the month or the year: ``2023-09`` is some day of that September.

Such a date has a first and a last day it may mean; nothing here ever chooses one of them.
"""

from __future__ import annotations

import calendar
import re
from datetime import date

_FORM = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


def is_partial_date(text: str) -> bool:
    """Whether the text is an ISO day, month or year that exists in the calendar."""
    if not _FORM.fullmatch(text):
        return False
    try:
        date.fromisoformat(first_day(text))
    except ValueError:
        return False
    return True


def first_day(partial: str) -> str:
    """The first day it may mean: ``2023-09`` → ``2023-09-01``, ``2023`` → ``2023-01-01``."""
    return partial + "-01-01"[len(partial) - 4 :]


def last_day(partial: str) -> str:
    """The last day it may mean: ``2024-02`` → ``2024-02-29``, ``2023`` → ``2023-12-31``."""
    match partial.split("-"):
        case [year]:
            return f"{year}-12-31"
        case [year, month]:
            return f"{year}-{month}-{calendar.monthrange(int(year), int(month))[1]:02}"
        case _:
            return partial


def surely_before(earlier: str, later: str) -> bool:
    """Whether every day of the first date lies before every day of the second."""
    return last_day(earlier) < first_day(later)
