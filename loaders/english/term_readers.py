"""What the words of a term mean, once a pattern has found them: its first and last day."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, TypeAlias

from tapsyrma.loaders.english.lexicon import en
from tapsyrma.loaders.find import terms
from tapsyrma.loaders.find.terms import Day, Term, Unit
from tapsyrma.loaders.read.calendar import month_abbreviations, months, weekdays

Match: TypeAlias = re.Match[str]
Reader: TypeAlias = Callable[[Match, Day | None], Term | None]
_GIVING_NEAR: Final = 100
_DEADLINE: Final = re.compile(
    r"\b(?:deadline|time\s+limit|due\s+date|final\s+date)\b[^.;()]*?"
    r"\b(?:is|was|be|being|of|for|at|set|fixed|named)\s*[:–—]?\s*(?:the\s+)?$",
    re.IGNORECASE,
)
_GIVING: Final = re.compile(
    r"\b(?:has|have|had|gets|got|gave|give|given|gives|giving|allowed|allows|granted|allotted"
    r"|set\b[^.;:]*\bterm\s+of)\b[^.;:]*$",
    re.IGNORECASE,
)

_ORDINALS: Final = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4,
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4, "last": 4,
}  # fmt: skip
_UNITS: Final[dict[str, Unit]] = {
    "week": "week", "month": "month", "quarter": "quarter", "year": "year", "half-year": "half",
    "half year": "half", "half of the year": "half", "half of year": "half", "calendar year": "year",
}  # fmt: skip


def month_number(match: Match) -> int:
    """The number of the month that a pattern found."""
    word = match["month"].lower().rstrip(".")
    return months("en").get(word) or month_abbreviations("en")[word]


def year_of(match: Match, anchor: Day | None) -> int | bool | None:
    """The year that a date names; None where it names none, False where it is unknown."""
    if match["year"]:
        return int(match["year"])
    if match["this"] or match["next"]:
        return anchor.year + bool(match["next"]) if anchor else False
    return None


def counted(match: Match) -> int | None:
    """How many, in figures or words; None for words that count nothing."""
    word = match["count"].lower()
    return int(word) if word.isdigit() else number_of(word)


def number_of(word: str) -> int | None:
    """The number that a word means."""
    found = en("numbers").get(word)
    return int(found) if found is not None else None


def day_month(match: Match, anchor: Day | None) -> Term | None:
    """A day and a month, with or without a year."""
    month, day, year = month_number(match), int(match["day"]), year_of(match, anchor)
    if year is False:
        return terms.unclear("day-month")
    return terms.on_day_of(anchor, month, day) if year is None else terms.on_day(int(year), month, day)


def first_day(match: Match, anchor: Day | None) -> Term | None:
    """``The first of May``."""
    month, year = month_number(match), year_of(match, anchor)
    if year is False:
        return terms.unclear("day-month")
    return terms.on_day_of(anchor, month, 1) if year is None else terms.on_day(int(year), month, 1)


def numeric(match: Match, _: Day | None) -> Term | None:
    """``01.05.2024``."""
    return terms.on_day(int(match["year"]), int(match["mon"]), int(match["day"]))


def end_of_month(match: Match, anchor: Day | None) -> Term | None:
    """The last day of a month."""
    year = year_of(match, anchor)
    if year is False:
        return terms.unclear("month-end")
    return terms.until_end(terms.in_month(anchor, month_number(match), year))


def in_month(match: Match, anchor: Day | None) -> Term | None:
    """Some day of a month."""
    year = year_of(match, anchor)
    return terms.unclear("month") if year is False else terms.in_month(anchor, month_number(match), year)


def in_year(match: Match, anchor: Day | None) -> Term | None:
    """Some day of a year that is not over."""
    year = int(match["year"])
    return terms.in_year(year) if anchor is None or year >= anchor.year else None


def end_of_year(match: Match, _: Day | None) -> Term | None:
    """The last day of a year."""
    return terms.until_end(terms.in_year(int(match["year"])))


def end_of_unit(match: Match, anchor: Day | None) -> Term | None:
    """The last day of this or the next week, month, quarter or year."""
    shift = 1 if match["shift"] and match["shift"].lower() in {"next", "coming"} else 0
    return terms.until_end(terms.in_current(anchor, _UNITS[_plain(match["unit"])], shift))


def _plain(unit: str) -> str:
    return " ".join(unit.lower().split())


def part_of_year(match: Match, anchor: Day | None) -> Term | None:
    """A quarter or half of a year."""
    number, year = _ORDINALS[match["number"].lower()], year_of(match, anchor)
    half = "half" in match["unit"].lower()
    if year is False or (half and number not in {1, 2}):
        return terms.unclear("part-of-year")
    term = (terms.in_half if half else terms.in_quarter)(anchor, number, year)
    return terms.until_end(term) if match["bound"] else term


def within_count(match: Match, anchor: Day | None) -> Term | None:
    """So many days, weeks or months from the page's day on."""
    count, unit = counted(match), match["unit"].lower().rstrip("s'")
    if count is None:
        return None
    if match["working"]:
        return terms.within_working_days(anchor, count)
    if unit == "hour":
        return terms.within_days(anchor, count // 24) if count % 24 == 0 else terms.unclear("within-hours")
    days = {"day": 1, "week": 7, "decade": 10}.get(unit)
    if days is not None:
        return terms.within_days(anchor, days * count)
    return terms.within_months(anchor, count * {"month": 1, "quarter": 3, "year": 12}[unit])


def half_year(_: Match, anchor: Day | None) -> Term | None:
    """``In half a year``."""
    return terms.within_months(anchor, 6)


def within_the(match: Match, anchor: Day | None) -> Term | None:
    """``Within the week``, which says "within a week" as much as "this week": counted from the page's day."""
    days = {"day": 1, "week": 7}.get(match["unit"].lower())
    months = {"month": 1, "quarter": 3, "year": 12}.get(match["unit"].lower(), 0)
    return terms.within_days(anchor, days) if days else terms.within_months(anchor, months)


def allowed(match: Match, anchor: Day | None) -> Term | None:
    """``gave the akims ten days to …``: a term only behind somebody who gives it."""
    before = match.string[max(0, match.start() - _GIVING_NEAR) : match.start()]
    return within_count(match, anchor) if _GIVING.search(before) else None


def of_deadline(match: Match, anchor: Day | None) -> Term | None:
    """``The deadline is 1 June``: a bare day right behind a word for a term, and its verb."""
    before = match.string[max(0, match.start() - _GIVING_NEAR) : match.start()]
    return day_month(match, anchor) if _DEADLINE.search(before) else None


def weekday(match: Match, anchor: Day | None) -> Term | None:
    """The next such day of the week."""
    return terms.on_weekday(anchor, weekdays("en")[match["weekday"].lower()] - 1)


def soon(match: Match, anchor: Day | None) -> Term | None:
    """Today or tomorrow."""
    return terms.within_days(anchor, 1 if "tomorrow" in match.group().lower() else 0)


def tomorrow(_: Match, anchor: Day | None) -> Term | None:
    """Tomorrow."""
    return terms.within_days(anchor, 1)


def unclear(rule: str) -> Reader:
    """A reader of a term that fixes no day."""
    return lambda _match, _anchor: terms.unclear(rule)


def shifted(match: Match, anchor: Day | None) -> Term | None:
    """This or the next week, month, quarter or year."""
    shift = 1 if match["shift"].lower() in {"next", "coming"} else 0
    return terms.in_current(anchor, _UNITS[_plain(match["unit"])], shift)


def ten_days(match: Match, anchor: Day | None) -> Term | None:
    """``In the first ten days of May``: the tenth, the twentieth, or the last day of the month."""
    year, number = year_of(match, anchor), _ORDINALS[match["number"].lower()]
    if year is False:
        return terms.unclear("ten-days")
    if number not in {1, 2}:
        return terms.until_end(terms.in_month(anchor, month_number(match), year))
    month, day = month_number(match), 10 * number
    return terms.on_day_of(anchor, month, day) if year is None else terms.on_day(int(year), month, day)
