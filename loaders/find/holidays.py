"""Days on which people in Kazakhstan do not work, as far as dates alone tell."""

from __future__ import annotations

import datetime as dt

_SATURDAY = 5
_ALWAYS = frozenset({(1, 1), (1, 2), (3, 8), (3, 21), (3, 22), (3, 23), (5, 1), (5, 9), (8, 30), (12, 16)})
_IN_YEARS = {
    (7, 6): range(2009, 2100),
    (5, 7): range(2013, 2100),
    (12, 1): range(2012, 2022),
    (12, 17): range(1991, 2022),
    (10, 25): range(2022, 2100),
}
_CHRISTMAS = (1, 7)
"""A day off, but one that is not moved from a weekend."""
_REACH = 9
"""No holiday moves further: the longest run is three holidays and a weekend."""


def is_working_day(day: dt.date) -> bool:
    """Whether people work on a day in Kazakhstan: no weekend, no holiday of a fixed date.

    Holidays are those of the Law on Holidays of 13 December 2001 and its changes. One that falls on a weekend
    moves to the next working day (Labour Code, article 85), except 7 January. The first day of Kurban Ait
    and days that the Government moves by decree are not known here.
    """
    return day.weekday() < _SATURDAY and not _is_holiday(day) and day not in _moved(day)


def _is_state_holiday(day: dt.date) -> bool:
    key = (day.month, day.day)
    return key in _ALWAYS or day.year in _IN_YEARS.get(key, ())


def _is_holiday(day: dt.date) -> bool:
    return _is_state_holiday(day) or (day.month, day.day) == _CHRISTMAS


def _moved(day: dt.date) -> set[dt.date]:
    """Days off in the weeks around a day that make up for holidays on a weekend."""
    taken: set[dt.date] = set()
    for back in range(_REACH, -1, -1):
        holiday = day - dt.timedelta(days=back)
        if not _is_state_holiday(holiday) or holiday.weekday() < _SATURDAY:
            continue
        instead = holiday
        while instead.weekday() >= _SATURDAY or _is_holiday(instead) or instead in taken:
            instead += dt.timedelta(days=1)
        taken.add(instead)
    return taken
