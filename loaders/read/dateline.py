"""The day a release carries: from its dateline, or inferred where weekday, day, month and year agree.

The date of an event in the body is no dateline, and a teaser's date is another page's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from tapsyrma.loaders.read.calendar import LANGUAGES, weekdays
from tapsyrma.loaders.read.dates import Written, full_dates, yearless_dates
from tapsyrma.loaders.split.furniture import is_labelled
from tapsyrma.loaders.split.lines import Line, page_lines
from tapsyrma.loaders.split.zones import is_sentence
from tapsyrma.loaders.vocabulary import vocabulary
from tapsyrma.ontology.records import DocumentDate, Language

_TOP = 12  # lines in which a page shows its date
_RUBRIC = 3  # words, at most, of a section's name; a title has more
# ``Astana. 18 October 2016.``, ``ASTANA, December 26, 2024 –``, ``Нур-Султан, 14 мая 2020 года``.
_CAPITALISED = r"[^\W\d_a-zа-яәғқңөұүһіё][\w'’-]*"
_CITY = rf"[(\[]?\s*(?:г\.\s?|қ\.\s?)?{_CAPITALISED}(?:[ -]{_CAPITALISED}){{0,2}}"
_BEFORE = re.compile(rf"{_CITY}\s*[.,:|/–—-]+\s*(?:{_CITY}\s*[.,:|/–—-]+\s*)?")
_AFTER = re.compile(r"\s*(?:года|год|г\.|жыл[а-яі]*|ж\.|y\.)?\s*(?:[.,:;|/)\]–—-]|$)")
_AFTERWARDS = re.compile(
    rf"\s*(?:года|год|г\.|ж\.)?\s*[.,|]?\s*{_CITY}(?:\s(?:қаласы|қ\.|qalasy))?\s*(?:[.–—)-]|$)"
)
_YEAR = re.compile(r"(?<![\d.,–—/-])(?:19|20)\d\d(?![\d%]|[.,]\d|\s?[–—-]\s?\d)")
_WEEKDAY_REACH = 16  # characters between a weekday and its date
_OPENING = 120  # characters at the head of the running text in which a dateline stands
_SENTENCE_END = re.compile(rf"\w{{2}}[.!?…]\s+(?={_CAPITALISED})")
_CELLS = re.compile(r"\s*[|·•]\s*")
_CELL_WORDS = 5  # of a date with its weekday, or of a section's name
_HEAD = 12  # characters: a weekday may stand before the date
_TIME = re.compile(r"\d{1,2}[:.]\d{2}")


def document_date(text: str, language: Language) -> DocumentDate:
    """The date a release states, or one that can be inferred with certainty; otherwise unknown."""
    page = page_lines(text)
    top, bottom = _top(page), _bottom(page)
    return (
        _only(_stated(top, language, titled=False))
        or _opening(page, language)
        or _only(_stated(bottom, language, titled=True))
        or _inferred(page)
        or DocumentDate()
    )


def _top(page: Sequence[Line]) -> list[Line]:
    """The lines above the first running text."""
    end = next((index for index, line in enumerate(page) if _is_text(line)), len(page))
    return list(page[: min(end, _TOP)])


def _bottom(page: Sequence[Line]) -> list[Line]:
    """The lines between the last running text and the teasers, from the first on."""
    texts = [index for index, line in enumerate(page) if _is_text(line)]
    return [line for line in page[texts[-1] + 1 :] if line.zone != "teaser"] if texts else []


def _is_text(line: Line) -> bool:
    """Whether a line is running text; a single question is a title."""
    asks = line.text.endswith("?") and not _SENTENCE_END.search(line.text)
    return line.zone == "text" and is_sentence(line.text) and not asks


def _stated(
    region: Sequence[Line], language: Language, *, titled: bool
) -> Iterator[tuple[bool, DocumentDate]]:
    """The dates of furniture lines and of lines that are place and date, each with whether it is labelled."""
    for line in region:
        titled = titled or (line.zone == "text" and len(line.text.split()) > _RUBRIC)
        for written in full_dates(line.text, language):
            before = line.text[: written.span.start].casefold()
            if _updated().search(before) and not _published().search(before):
                continue
            labelled = _published().search(before) is not None and (
                line.zone == "furniture" or _published().fullmatch(before.strip(" :")) is not None
            )
            own = (
                line.zone == "furniture"
                and not is_labelled(line.text)
                and (titled or not _is_today(line, written))
            )
            if labelled or own or _heads_row(line, written) or _is_place_and_date(line.text, written):
                yield labelled, _dated(line, written)


def _is_today(line: Line, written: Written) -> bool:
    """``Четверг, 28 марта 2024`` above the title is the calendar of the site on the day of the visit."""
    return _weekday_beside(line.text, written) is not None and not _TIME.search(line.text)


def _heads_row(line: Line, written: Written) -> bool:
    """``15.04.2019 | Monday | Agriculture``: a row of a date and the names of sections, no calendar."""
    cells = [cell.strip() for cell in _CELLS.split(line.text)]
    dated = line.text[: written.span.end].count("|") == 0 and written.span.start <= _HEAD
    return dated and len(cells) > 1 and all(len(cell.split()) <= _CELL_WORDS for cell in cells)


def _only(found: Iterator[tuple[bool, DocumentDate]]) -> DocumentDate | None:
    """The labelled date, else the one date; two that differ cancel each other."""
    pairs = list(found)
    dates = [date for labelled, date in pairs if labelled] or [date for _, date in pairs]
    return dates[0] if dates and len({date.value for date in dates}) == 1 else None


def _is_place_and_date(line: str, written: Written) -> bool:
    """``Астана, 26 декабря 2024 года`` and nothing else."""
    before, after = line[: written.span.start], line[written.span.end :]
    if _weekday_beside(line, written):
        return False
    if _BEFORE.fullmatch(before):
        return _AFTER.fullmatch(after) is not None
    return not before.strip("(") and _AFTERWARDS.fullmatch(after) is not None


def _opening(page: Sequence[Line], language: Language) -> DocumentDate | None:
    """A dateline at the head of the first running text."""
    line = next((line for line in page if _is_text(line)), None)
    if line is None:
        return None
    for written in full_dates(line.text[:_OPENING], language)[:1]:
        before, after = line.text[: written.span.start], line.text[written.span.end :]
        dateline = _BEFORE.fullmatch(before) and _AFTER.match(after)
        placed = not before.strip("(") and _AFTERWARDS.match(after)
        if dateline or placed or _published().fullmatch(before.casefold().strip(" :")):
            return _dated(line, written)
    return None


def _dated(line: Line, written: Written) -> DocumentDate:
    return DocumentDate(written.iso, "day", "stated", written.span.shift(line.span.start))


def _inferred(page: Sequence[Line]) -> DocumentDate | None:
    """Weekday, day and month without a year, where exactly one of the years in the text agrees with them.

    Only in the first sentence: further on such a day is that of some event.
    """
    years = {int(year) for line in page if line.zone == "text" for year in _YEAR.findall(line.text)}
    opening = [line for line in page if _is_text(line)][:1]
    for line in [*_top(page), *opening]:
        for written in yearless_dates(_SENTENCE_END.split(line.text[:_OPENING])[0]):
            weekday = _weekday_beside(line.text, written)
            if weekday is None or full_dates(line.text[written.span.start : _OPENING], "en"):
                continue
            days = {day for year in years if (day := written.in_year(year)) and day.isoweekday() == weekday}
            if len(days) != 1:
                return None
            return DocumentDate(
                days.pop().isoformat(), "day", "inferred", written.span.shift(line.span.start)
            )
    return None


def _weekday_beside(line: str, written: Written) -> int | None:
    """The weekday named just before or after a date."""
    start, end = written.span.start, written.span.end
    near = line[max(0, start - _WEEKDAY_REACH) : start] + " " + line[end : end + _WEEKDAY_REACH]
    found = {_weekdays()[word] for word in re.findall(r"[^\W\d_]+", near.lower()) if word in _weekdays()}
    return found.pop() if len(found) == 1 else None


@cache
def _weekdays() -> dict[str, int]:
    return {word: number for language in LANGUAGES for word, number in weekdays(language).items()}


@cache
def _published() -> re.Pattern[str]:
    return _label("published")


@cache
def _updated() -> re.Pattern[str]:
    return _label("updated")


def _label(section: str) -> re.Pattern[str]:
    words = vocabulary("furniture")["date_labels"][section]
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)")
