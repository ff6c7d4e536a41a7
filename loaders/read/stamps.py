"""Stamps: short lines of a page that hold when it was published, beside counters, a section or who wrote it.

Seen on news sites of all three languages: ``17-08-2023, 20:55 Асан Үсенов``, ``• 14 Мая 2014``,
``Фото: Akorda 08.04.2024 14:45 994``, ``Akim opens a school 24.12.2024``, ``by May 16, 2017 Business``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from tapsyrma.loaders.read.dates import Written, full_dates
from tapsyrma.loaders.read.rows import CAPITALISED, HOUR, weekday_beside
from tapsyrma.loaders.split.furniture import is_labelled
from tapsyrma.loaders.split.lines import Line
from tapsyrma.loaders.split.zones import is_sentence
from tapsyrma.loaders.vocabulary import vocabulary
from tapsyrma.ontology.records import Language

_REACH = 16  # lines from the head of a page among which it says when it was published
_LONGEST = 250  # characters of a title with its day behind it
_RUBRIC = 3  # words, at most, of a section's name, a site or an author
_CLOCK = (
    rf"\s*(?:года|год|г\.|жыл|ж\.)?\s*(?:[,–—|-]\s*)?(?:{HOUR}\s+)?\d{{1,2}}:\d{{2}}(?::\d{{2}})?(?!\d)"
    r"(?:\s*\((?:UTC|GMT)[^)]{0,10}\))?"
)
_TIMED = re.compile(_CLOCK)
_BULLET = re.compile(r"^[\s•●◦▪*|·—–-]+|[\s|·—–-]+$")
_SITE = re.compile(r"[\w-]+\.(?:kz|com|org|net|info|ru)", re.IGNORECASE)
_FIGURES = re.compile(r"\d{1,4}[-./]\d{1,2}[-./]\d{1,4}")
_SENDER = re.compile(rf"(?:,\s{CAPITALISED}(?:\s{CAPITALISED}){{0,2}})?\s*")
_WRITTEN_BY = re.compile(rf"by\s+\S+\s\d{{1,2}},\s\d{{4}}\s{CAPITALISED}(?:\s{CAPITALISED})?")


def stamps(page: Sequence[Line], language: Language) -> Iterator[tuple[bool, Line, Written]]:
    """The dates of publication that the head of a page shows, each with whether it has its time beside it."""
    for line in page[:_REACH]:
        if line.zone == "teaser" or len(line.text) > _LONGEST or is_sentence(line.text):
            continue
        for written in full_dates(line.text, language):
            before = _BULLET.sub("", line.text[: written.span.start])
            after = line.text[written.span.end :]
            timed = _TIMED.match(after)
            if timed and _is_aside(after[timed.end() :]) and _is_head(before):
                yield True, line, written
            elif _is_alone(before, after, line, written) or _is_titled(before, after, line.text, written):
                yield False, line, written


def _is_head(before: str) -> bool:
    """What may stand before a day and its time: a section, a site, a credit, the title; no colon, no "by"."""
    if is_labelled(before):
        return True
    words = before.split()
    return not words or not (words[-1].endswith((":", ",")) or words[-1].casefold() in _bounds())


def _is_aside(after: str) -> bool:
    """What may stand behind: counters, comments, the author; no more words than a name has."""
    words = re.findall(r"[^\W\d_][\w'’.-]*", _comments().sub("", after.casefold()))
    return len(words) <= _RUBRIC and not after.rstrip().endswith((".", "!", "?", ":"))


def _is_alone(before: str, after: str, line: Line, written: Written) -> bool:
    """A day without its time: nothing else in the line but a bullet, a site, counters, comments."""
    if _WRITTEN_BY.fullmatch(line.text.strip()):
        return True
    if weekday_beside(line.text, written):
        return False  # the calendar of the site on the day of the visit
    whole = f"{before} {after}".casefold()
    aside = _SITE.sub("", _comments().sub("", whole))
    told = line.zone == "furniture" or aside != whole
    return told and not re.search(r"[^\W\d_]{2,}", aside)


def _is_titled(before: str, after: str, text: str, written: Written) -> bool:
    """A title with a day in figures behind it: ``Akim opens a school 24.12.2024``."""
    words = before.split()
    figures = _FIGURES.fullmatch(text[written.span.start : written.span.end])
    if not figures or len(words) <= _RUBRIC or not _SENDER.fullmatch(after):
        return False
    return words[-1].casefold() not in _bounds() and words[-1][-1].isalnum()


@cache
def _bounds() -> frozenset[str]:
    return frozenset(vocabulary("furniture")["date_words"]["bounds"])


@cache
def _comments() -> re.Pattern[str]:
    words = "|".join(map(re.escape, vocabulary("furniture")["date_words"]["comments"]))
    return re.compile(rf"(?<!\w)(?:{words})\w*")
