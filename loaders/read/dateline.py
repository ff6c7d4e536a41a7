"""The day a release carries: from its dateline, or inferred where weekday, day, month and year agree.

The date of an event in the body is no dateline, and a teaser's date is another page's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import islice

from tapsyrma.loaders.read.dates import Written, full_dates, yearless_dates
from tapsyrma.loaders.read.rows import (
    CAPITALISED,
    CITY,
    HOUR,
    RUBRIC,
    current_years,
    heads_act,
    is_row,
    is_today,
    opens_text,
    tells_of_meeting,
    weekday_beside,
)
from tapsyrma.loaders.read.stamps import stamps
from tapsyrma.loaders.split.feet import is_dated_signature
from tapsyrma.loaders.split.furniture import alternatives, is_labelled
from tapsyrma.loaders.split.lines import Line, page_lines
from tapsyrma.loaders.split.zones import is_sentence
from tapsyrma.loaders.vocabulary import vocabulary
from tapsyrma.ontology.latin import spellings
from tapsyrma.ontology.records import DocumentDate, Language

_ROW_LONGEST = 400  # characters of a line that may hold the date among other things
_TOP = 12  # lines in which a page shows its date
_RUBRIC = 3  # words, at most, of a section's name; a title has more
# ``Astana. 18 October 2016.``, ``ASTANA, December 26, 2024 –``, ``Нур-Султан, 14 мая 2020 года``.
_BEFORE = re.compile(
    rf"{CITY}(?:\s*[.,:|/–—-]+\s*(?:{CITY}\s*[.,:|/–—-]+\s*)?|\s(?:қаласы|qalasy|city)\s*[.,]?\s+|\s{{3,}})"
)
_AFTER = re.compile(r"\s*(?:года|год|г\.|жыл[а-яі]*|ж\.|y\.|jyl[a-zǵğ]*|j\.)?\s*(?:[.,:;|/)\]–—-]|$)")
_AFTERWARDS = re.compile(
    rf"\s*(?:года|год|г\.|ж\.|жыл|jyl)?\s*[.,|]?\s*{CITY}(?:\s(?:қаласы|қ\.|qalasy))?\s*(?:[.–—)-]|$)"
)
_YEAR_WORD = re.compile(r"\s*(?:года|год|г\.|жыл|ж\.|jyl)?\.?\s*")
# What may stand behind place and date: the time, or whose release it is.
_TAIL = re.compile(
    rf"(?:[,.]\s*(?:(?:{HOUR}|сағ\.|в)\s+)?\d{{1,2}}[:.]\d{{2}}"
    r"|(?<=\.)\s+(?:Пресс-служба|Баспасөз қызметі|Press service)\b[^.!?]{0,80})\s*\Z"
)
_YEAR = re.compile(r"(?<![\d.,–—/-])(?:19|20)\d\d(?![\d%]|[.,]\d|\s?[–—-]\s?\d)")
_LEAD_SHORTEST = 60  # characters of a paragraph that leads to a list
_OPENING = 120  # characters at the head of the running text in which a dateline stands
_NEWS = 400  # characters in which a paragraph says what its news is
_SENTENCE_END = re.compile(rf"\w{{2}}[.!?…]\s+(?={CAPITALISED})")
_PLACE = re.compile(rf"{CITY}\.\s+")
_TIME = re.compile(r"\d{1,2}[:.]\d{2}")


def document_date(text: str, language: Language) -> DocumentDate:
    """The date a release states, or one that can be inferred with certainty; otherwise unknown."""
    page = page_lines(text)
    top, bottom = _top(page), _bottom(page)
    return (
        _only(_stated(top, language, titled=False))
        or _opening(page, language)
        or _only(_stated(bottom, language, titled=True))
        or _stamped(page, language)
        or _inferred(page)
        or _of_this_year(page)
        or _of_the_meeting(page, language)
        or DocumentDate()
    )


def _top(page: Sequence[Line]) -> list[Line]:
    """The lines above the first running text; a title may end with a full stop where a date is under it."""
    first = 1 if len(page) > 1 and RUBRIC.fullmatch(page[1].text) else 0
    end = next((index for index, line in enumerate(page[first:], first) if _is_text(line)), len(page))
    return list(page[: min(end, _TOP)])


def _bottom(page: Sequence[Line]) -> list[Line]:
    """The lines between the last running text and the teasers, from the first on."""
    last = next((index for index in reversed(range(len(page))) if _is_text(page[index])), len(page))
    return [line for line in page[last + 1 :] if line.zone != "teaser"]


def _is_text(line: Line) -> bool:
    """Whether a line is running text, or leads to a list; a single question is a title."""
    asks = line.text.endswith("?") and not _SENTENCE_END.search(line.text)
    leads = line.text.endswith(":") and len(line.text) >= _LEAD_SHORTEST
    told = line.zone == "text" and (leads or (is_sentence(line.text) and not asks))
    return told and not is_dated_signature(line.text)


def _stated(
    region: Sequence[Line], language: Language, *, titled: bool
) -> Iterator[tuple[bool, DocumentDate]]:
    """The dates of furniture lines and of lines that are place and date, each with whether it is labelled."""
    foot = titled
    for line in (line for line in region if len(line.text) <= _ROW_LONGEST):
        titled = titled or (line.zone == "text" and len(line.text.split()) > _RUBRIC)
        for written in full_dates(line.text, language):
            before = line.text[: written.span.start].casefold()
            if _updated().search(before) and not _published().search(before):
                continue
            labelled = _published().search(before) is not None and (
                line.zone == "furniture" or _published().fullmatch(before.strip(" :")) is not None
            )
            own = (
                (line.zone == "furniture" or (foot and is_dated_signature(line.text)))
                and not is_labelled(line.text)
                and (titled or not _is_today(line, written))
            )
            row = not (foot or is_labelled(line.text)) and is_row(line.text, written)
            alone = (
                foot
                and not line.text[: written.span.start]
                and _YEAR_WORD.fullmatch(line.text[written.span.end :])
            )
            act = not foot and heads_act(line.text, written)
            if labelled or own or row or alone or act or _is_place_and_date(line.text, written, foot=foot):
                yield labelled, _dated(line, written)


def _is_today(line: Line, written: Written) -> bool:
    """``Четверг, 28 марта 2024`` above the title is the calendar of the site on the day of the visit."""
    return weekday_beside(line.text, written) is not None and not _TIME.search(line.text)


def _only(found: Iterator[tuple[bool, DocumentDate]]) -> DocumentDate | None:
    """The labelled date, else the one date; two that differ cancel each other."""
    pairs = list(found)
    dates = [date for labelled, date in pairs if labelled] or [date for _, date in pairs]
    return dates[0] if dates and len({date.value for date in dates}) == 1 else None


def _is_place_and_date(line: str, written: Written, *, foot: bool) -> bool:
    """``Астана, 26 декабря 2024 года`` and nothing else; above the text a title may follow the full stop."""
    before, after = line[: written.span.start], line[written.span.end :]
    if weekday_beside(line, written):
        return False
    if _BEFORE.fullmatch(before):
        return _AFTER.fullmatch(_TAIL.sub("", after)) is not None or (not foot and opens_text(after))
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
        alone = not before.strip("(") and opens_text(after)
        labelled = _published().fullmatch(before.casefold().strip(" :"))
        if dateline or placed or alone or labelled:
            return _dated(line, written)
    said = (written for written in full_dates(line.text[:_NEWS], language) if is_today(line.text, written))
    return next((_dated(line, written) for written in said), None)


def _dated(line: Line, written: Written) -> DocumentDate:
    return DocumentDate(written.iso, "day", "stated", written.span.shift(line.span.start))


def _stamped(page: Sequence[Line], language: Language) -> DocumentDate | None:
    """The day of the stamps; one with its time says more than one without."""
    return _only((timed, _dated(line, written)) for timed, line, written in stamps(page, language))


def _inferred(page: Sequence[Line]) -> DocumentDate | None:
    """Weekday, day and month without a year, where exactly one of the years in the text agrees with them.

    Only in the first sentence: further on such a day is that of some event.
    """
    opening = list(islice(filter(_is_text, page), 1))
    for line in [*_top(page), *opening]:
        for written in yearless_dates(_SENTENCE_END.split(line.text[:_OPENING])[0]):
            weekday = weekday_beside(line.text, written)
            if weekday is None or full_dates(line.text[written.span.start : _OPENING], "en"):
                continue
            years = {int(year) for own in page if own.zone == "text" for year in _YEAR.findall(own.text)}
            days = {day for year in years if (day := written.in_year(year)) and day.isoweekday() == weekday}
            if len(days) != 1:
                return None
            return DocumentDate(
                days.pop().isoformat(), "day", "inferred", written.span.shift(line.span.start)
            )
    return None


def _of_this_year(page: Sequence[Line]) -> DocumentDate | None:
    """A dateline without a year, in a text that says which year is the present one."""
    opening = list(islice(filter(_is_text, page), 1))
    for line in [*_top(page), *opening]:
        for written in yearless_dates(line.text[:_OPENING])[:1]:
            before, after = line.text[: written.span.start], line.text[written.span.end :]
            placed = _BEFORE.fullmatch(before) and _AFTER.match(after)
            if placed or is_row(line.text, written) or is_today(line.text, written):
                years = current_years("\n".join(line.text for line in page if line.zone == "text"))
                day = written.in_year(min(years)) if len(years) == 1 else None
                place = written.span.shift(line.span.start)
                return DocumentDate(day.isoformat(), "day", "inferred", place) if day else None
    return None


def _of_the_meeting(page: Sequence[Line], language: Language) -> DocumentDate | None:
    """The day of the meeting that the title or first sentence reports, where the text opens with no other."""
    lines = list(islice(filter(_is_text, page), 2))
    head = [line for line in _top(page) if line.zone == "text"]
    dates = {written.iso for line in [*head, *lines] for written in full_dates(line.text[:_NEWS], language)}
    for line in [*head, *lines[:1]] if len(dates) == 1 else ():
        sentence = _first_sentence(line.text[:_NEWS])
        found = full_dates(sentence, language)
        if found and tells_of_meeting(sentence, found[0]):
            return replace(_dated(line, found[0]), basis="inferred")
    return None


def _first_sentence(text: str) -> str:
    """The first sentence, with the place before it: ``PAVLODAR. The board met on 15 July 2016.``."""
    place = _PLACE.match(text)
    start = place.end() if place else 0
    end = _SENTENCE_END.search(text, start)
    return text[: end.end()] if end else text


@cache
def _published() -> re.Pattern[str]:
    return _label("published")


@cache
def _updated() -> re.Pattern[str]:
    # At the head of a part of the line: a newspaper may be called "Today".
    return re.compile(rf"(?:^\W*|[|·•;,.)]\s*|\s{{2,}}){_label('updated').pattern}")


def _label(section: str) -> re.Pattern[str]:
    words = spellings(vocabulary("furniture")["date_labels"][section])
    return re.compile(rf"(?<!\w)(?:{alternatives(words)})(?!\w)")
