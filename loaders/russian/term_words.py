"""What the words of a Russian term come to: numbers, months, weekdays and spans of time.

Each function takes the match of a pattern in ``deadlines`` and the day to count from, and gives a ``Term``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Final, TypeAlias

from tapsyrma.loaders.find import terms
from tapsyrma.loaders.find.terms import Day, Term, Unit
from tapsyrma.loaders.russian.lexicon import ru
from tapsyrma.loaders.vocabulary import vocabulary

Match: TypeAlias = re.Match[str]
Worked: TypeAlias = Callable[[Match, Day | None], Term]

_UNITS: Final[dict[str, Unit]] = {
    "недел": "week",
    "месяц": "month",
    "квартал": "quarter",
    "полугоди": "half",
    "год": "year",
}
_DAYS: Final[dict[str, int]] = {"д": 1, "су": 1, "н": 7}
_MONTHS: Final[dict[str, int]] = {"м": 1, "п": 6, "г": 12, "л": 12}
_AHEAD: Final[dict[str, int]] = {"с": 0, "з": 1, "п": 2}
"""Days to "сегодня", "завтра", "послезавтра"."""
_DECADES: Final = ("первой", "второй", "третьей")
_CENTURY: Final = 2000
_HOURS: Final = 24


@cache
def months() -> dict[str, int]:
    """Every form of a month's name and its number."""
    return _numbered("months")


@cache
def weekdays() -> dict[str, int]:
    """Every form of a weekday's name and its number; Monday is 0."""
    return {form: number - 1 for form, number in _numbered("weekdays").items()}


def _numbered(section: str) -> dict[str, int]:
    table = vocabulary("calendar")["ru"][section]
    return {form.replace("ё", "е"): int(number) for number, forms in table.items() for form in forms}


@cache
def on_every_weekday() -> dict[str, int]:
    """Weekdays as they stand after "по": "по понедельникам"."""
    stems = ("понедельник", "вторник", "сред", "четверг", "пятниц", "суббот", "воскресень")
    return {f"{stem}{'ям' if stem.endswith('ь') else 'ам'}": day for day, stem in enumerate(stems)}


@cache
def counts() -> dict[str, int]:
    """Forms of numerals and what they count."""
    return {form: int(number) for number, forms in ru("counts").items() for form in forms}


@cache
def spans() -> dict[str, tuple[int, str]]:
    """Stems of "недельный", "трехмесячный" and what they come to: a number of days or months."""
    table: dict[str, dict[int, list[str]]] = ru("spans")
    return {
        stem: (int(number), unit)
        for unit, lengths in table.items()
        for number, stems in lengths.items()
        for stem in stems
    }


@cache
def ordinals() -> dict[str, int]:
    """Stems of ordinals, Roman and plain figures from one to four."""
    return {stem: int(number) for number, stems in ru("ordinals").items() for stem in stems}


@cache
def day_words() -> dict[str, int]:
    """Stems of days of the month in words: "первого июня"."""
    return {stem: int(day) for day, stem in ru("day_words").items()}


def _year(match: Match, anchor: Day | None) -> int | None:
    """The year that follows: in figures, or "текущего", "следующего" counted from the anchor."""
    found = match.groupdict()
    if found.get("year"):
        return int(found["year"])
    if anchor is None:
        return None
    if found.get("this"):
        return anchor.year
    return anchor.year + 1 if found.get("next") else None


def day_month(match: Match, anchor: Day | None) -> Term:
    """до 1 марта, до 1 марта 2024 года."""
    month, day, year = months()[match["month"]], int(match["day"]), _year(match, anchor)
    return terms.on_day(year, month, day) if year else terms.on_day_of(anchor, month, day)


def day_in_words(match: Match, anchor: Day | None) -> Term:
    """до первого июня, к пятнадцатому мая текущего года."""
    month, day, year = months()[match["month"]], day_words()[match["day"]], _year(match, anchor)
    return terms.on_day(year, month, day) if year else terms.on_day_of(anchor, month, day)


@cache
def public_days() -> dict[str, tuple[int, int]]:
    """What public days of a fixed date are of: the month and the day that each falls on."""
    return {of: (month, day) for of, (month, day) in ru("public_days").items()}


def public_day(match: Match, anchor: Day | None) -> Term:
    """ко Дню Независимости; of a town nobody knows the day."""
    day = public_days().get(match["public"])
    return terms.on_day_of(anchor, *day) if day else terms.unclear("public-day")


def figures(match: Match, anchor: Day | None) -> Term:
    """до 01.03.2024, до 01.03."""
    day, month, year = int(match["day"]), int(match["mm"]), match["year"]
    if year is None:
        return terms.on_day_of(anchor, month, day)
    return terms.on_day(int(year) + (_CENTURY if len(year) == len("24") else 0), month, day)


def in_month(match: Match, anchor: Day | None) -> Term:
    """в сентябре, в сентябре текущего года."""
    return terms.in_month(anchor, months()[match["month"]], _year(match, anchor))


def decade(match: Match, anchor: Day | None) -> Term:
    """во второй декаде июня: its last day."""
    month, number = months()[match["month"]], _DECADES.index(match["number"]) + 1
    if number == len(_DECADES):
        return terms.until_end(terms.in_month(anchor, month, _year(match, anchor)))
    year, day = _year(match, anchor), 10 * number
    return terms.on_day(year, month, day) if year else terms.on_day_of(anchor, month, day)


def in_part(match: Match, anchor: Day | None) -> Term:
    """в четвертом квартале, в I полугодии 2025 года."""
    find = terms.in_quarter if match["unit"].startswith("кварт") else terms.in_half
    return find(anchor, ordinals()[match["number"]], _year(match, anchor))


def in_unit(match: Match, anchor: Day | None) -> Term:
    """на этой неделе, в следующем месяце."""
    unit = next(u for stem, u in _UNITS.items() if match["unit"].startswith(stem))
    return terms.in_current(anchor, unit, 1 if match["next"] else 0)


def in_year(match: Match, _: Day | None) -> Term:
    """в 2025 году."""
    return terms.in_year(int(match["year"]))


def until_end(rule: Worked) -> Worked:
    """The same period without its first day: "до конца сентября"."""
    return lambda match, anchor: terms.until_end(rule(match, anchor))


def year_end(_: Match, anchor: Day | None) -> Term:
    """до Нового года."""
    return terms.until_end(terms.in_current(anchor, "year"))


def within(match: Match, anchor: Day | None) -> Term:
    """в течение десяти дней, в течение трех рабочих дней, через месяц."""
    text, unit = match["count"] or "1", match["unit"]
    count = int(text) if text.isdigit() else counts()[text]
    if match["working"]:
        return terms.within_working_days(anchor, count)
    if unit.startswith("час"):
        whole = count % _HOURS == 0
        return terms.within_days(anchor, count // _HOURS) if whole else terms.unclear("within-hours")
    if unit.startswith(("месяц", "год", "лет", "полугод", "полгод")):
        return terms.within_months(anchor, count * _MONTHS[unit[0]])
    return terms.within_days(anchor, count * next(n for stem, n in _DAYS.items() if unit.startswith(stem)))


def year_and_half(_: Match, anchor: Day | None) -> Term:
    """за полтора года."""
    return terms.within_months(anchor, 18)


def span(match: Match, anchor: Day | None) -> Term:
    """в недельный срок, в 10-дневный срок."""
    if match["figure"]:
        return terms.within_days(anchor, int(match["figure"]))
    count, unit = spans()[match["stem"]]
    return terms.within_months(anchor, count) if unit == "months" else terms.within_days(anchor, count)


def on_weekday(match: Match, anchor: Day | None) -> Term:
    """до понедельника; "следующего" may be the next one or that of the next week."""
    if match.groupdict().get("later"):
        return terms.unclear("next-weekday")
    return terms.on_weekday(anchor, weekdays()[match["weekday"]])


def today(match: Match, anchor: Day | None) -> Term:
    """до завтра, сегодня же, до конца дня."""
    return terms.within_days(anchor, _AHEAD[match["word"][0]] if match["word"] else 0)


def fixed(rule: str) -> Worked:
    """A term that fixes no day."""
    return lambda _match, _anchor: terms.unclear(rule)
