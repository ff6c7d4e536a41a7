"""Dates as datelines write them, in Kazakh, Russian and English, in words and in figures."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from tapsyrma.loaders.read.calendar import LANGUAGES, month_abbreviations, months
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Language, Span

_FIRST_YEAR, _LAST_YEAR = 1991, 2099  # Kazakhstan's releases begin with its independence
_MONTHS = 12
_NAME = r"(?P<month>[^\W\d_]+(?:['’ʼ][^\W\d_]+)*['’ʼ]?)\.?"
_DAY = r"(?<![\d.,:/-])(?P<day>\d{1,2})"
_YEAR = r"(?P<year>\d{4})(?!\d)"
_FOUR_FIGURES = re.compile(r"\d{4}")
_OF_YEAR = r"(?:\s?(?:жылғы|жылдың|жылы|жыл|ж\.|jylǵy|jylğy|jylgy|jyly|jyl|j\.|zhylgy|zhyly|zhyl|zh\.))"
_WRITTEN = (
    # 26 December 2024; 26-го декабря 2024; 26th of December, 2024; 26 желтоқсан 2024
    re.compile(
        rf"{_DAY}(?:st|nd|rd|th|-?го|-?е|-?ші|-?шы)?\s+(?:of\s+)?{_NAME},?\s+(?:of\s+)?{_YEAR}", re.IGNORECASE
    ),
    # December 26, 2024
    re.compile(rf"(?<![^\W\d_]){_NAME}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+{_YEAR}", re.IGNORECASE),
    # 2024 жылғы 26 желтоқсан; 2024 ж. 26 желтоқсан; 2024, 26 желтоқсан
    re.compile(rf"(?<!\d){_YEAR}(?:{_OF_YEAR},?|,)\s*(?P<day>\d{{1,2}})\s+{_NAME}", re.IGNORECASE),
)
_FIGURES = (
    re.compile(
        r"(?<![\d.])(?P<year>\d{4})(?P<sign>[-./])(?P<month>\d{1,2})(?P=sign)(?P<day>\d{1,2})(?![\d])"
    ),
    re.compile(r"(?<![\d.])(?P<day>\d{1,2})(?P<sign>[-./])(?P<month>\d{1,2})(?P=sign)(?P<year>\d{4})(?!\d)"),
)
_YEARLESS = (
    re.compile(rf"{_DAY}(?:st|nd|rd|th)?\s+(?:of\s+)?{_NAME}", re.IGNORECASE),
    re.compile(rf"(?<![^\W\d_]){_NAME}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?!\d)", re.IGNORECASE),
)


@frozen(order=True)
class Written:
    """A day as written at a place; ``year`` is None where the words leave it out."""

    span: Span
    year: int | None
    month: int
    day: int

    def in_year(self, year: int) -> date | None:
        """The day in a given year, if the calendar has it."""
        try:
            return date(year, self.month, self.day)
        except ValueError:
            return None

    @property
    def iso(self) -> str | None:
        """The day as ``2024-12-26``, or None without a year."""
        day = self.in_year(self.year) if self.year else None
        return day.isoformat() if day else None


@cache
def _numbers() -> dict[str, int]:
    """Every name of a month in every language; the languages do not contradict each other."""
    found: dict[str, int] = {}
    for language in LANGUAGES:
        found.update(month_abbreviations(language))
    for language in LANGUAGES:
        found.update(months(language))
    return found


def full_dates(line: str, language: Language) -> list[Written]:
    """The dates with a year that a line gives, in order; spans are offsets in the line."""
    if _FOUR_FIGURES.search(line) is None:
        return []
    found = {
        written.span: written
        for pattern in (*_WRITTEN, *_FIGURES)
        for match in pattern.finditer(line)
        if not (language == "en" and _is_ambiguous(match)) and (written := _written(match))
    }
    return sorted(found.values())


def yearless_dates(line: str) -> list[Written]:
    """The days and months of a line, in order, whether a year follows or not."""
    matches = (match for pattern in _YEARLESS for match in pattern.finditer(line))
    return sorted(written for match in matches if (written := _written(match)))


def _is_ambiguous(match: re.Match[str]) -> bool:
    """05/04/2024 is two different days on the two sides of the Atlantic."""
    fields = match.groupdict()
    if fields.get("sign") != "/" or match.start("year") < match.start("month"):
        return False
    return fields["day"] != fields["month"] and max(int(fields["day"]), int(fields["month"])) <= _MONTHS


def _written(match: re.Match[str]) -> Written | None:
    """The date of a match, unless its word is no month or the calendar has no such day."""
    fields = match.groupdict()
    word = fields["month"].lower()
    month = int(word) if word.isdigit() else _numbers().get(word)
    year = int(fields["year"]) if fields.get("year") else None
    if month is None or (year is not None and not _FIRST_YEAR <= year <= _LAST_YEAR):
        return None
    # A full stop after the last word may be the sentence's.
    end = match.end() - match.group().endswith(".")
    found = Written(Span(match.start(), end), year, month, int(fields["day"]))
    # 2024 is a leap year: 29 February without a year may stand for one.
    return found if found.in_year(year or 2024) else None
