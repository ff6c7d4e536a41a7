"""Lists of other news by their shape: an hour, a day or a counter beside every title, the newest first.

A programme or a plan has its hours and days in the other order, and a line with a colon above it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from tapsyrma.loaders.read.dates import full_dates
from tapsyrma.loaders.read.mastheads import is_masthead
from tapsyrma.loaders.split.feet import is_signature, is_title
from tapsyrma.loaders.split.furniture import alternatives, words_of

_CLOCK = r"(?:[01]?\d|2[0-3]):[0-5]\d"
_DAY = r"\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?"
_STAMP = rf"(?P<stamp>{_DAY}(?:,?\s+{_CLOCK})?|{_CLOCK}(?:,?\s+{_DAY})?)"
_LEADING = re.compile(rf"[^\w«“\"(]*{_STAMP}\s*[|·]?\s+(?P<title>\S.*)")
_TRAILING = re.compile(rf"(?P<title>.*\S)\s*[|·]\s*{_STAMP}")
_FIGURE = re.compile(r"\d+")
_FEWEST, _FEWEST_WORDS, _BARS = 2, 3, 2
_LONGEST, _STAMP_LONGEST = 200, 40  # characters

Moment = tuple[int, ...]
"""A day and an hour as numbers that sort by time: year, month, day, hour, minute; 0 where not said."""


def feeds(lines: Sequence[str], alone: Sequence[bool]) -> Iterator[range]:
    """The runs of lines, in order, that are a list of other news.

    ``alone`` says of every line whether it is page furniture wherever it stands.
    """
    stamps = [_stamp(line) if furniture else None for line, furniture in zip(lines, alone, strict=True)]
    stamped = any(stamp is not None for stamp in stamps)
    index = 0
    while index < len(lines):
        end = max(_run(lines, index), _alternating(lines, stamps, index) if stamped else index)
        if end - index >= _FEWEST and not (index and lines[index - 1].rstrip().endswith(":")):
            yield range(index, end)
        index = max(end, index + 1)


def _run(lines: Sequence[str], start: int) -> int:
    """Where the lines end that have a moment or a counter at the same place as the first one."""
    end, last = start, None
    while end < len(lines):
        shape = _shape(lines[end])
        if shape is None or (last is not None and (shape[0] != last[0] or shape[1] > last[1])):
            break
        end, last = end + 1, shape
    return end


def _alternating(lines: Sequence[str], stamps: Sequence[Moment | None], start: int) -> int:
    """Where titles end each of which has the line with its moment below it, or above it."""
    for title in (0, 1):
        end, last = start, None
        while end + 1 < len(lines):
            moment = stamps[end + 1 - title]
            if moment is None or not _is_headline(lines[end + title]) or (last is not None and moment > last):
                break
            end, last = end + 2, moment
        if end - start > _FEWEST:
            return end
    return start


def _shape(line: str) -> tuple[str, Moment] | None:
    """Where a title has its moment or counter, and the moment."""
    if len(line) > _LONGEST or not _FIGURE.search(line):
        return None
    for name, pattern in (("leading", _LEADING), ("trailing", _TRAILING)):
        match = pattern.fullmatch(line)
        if match is not None and _is_headline(match["title"]):
            return name, _moment(match["stamp"])
    match = _viewed().fullmatch(line)
    return ("viewed", ()) if match is not None and _is_headline(match["title"]) else None


def _moment(stamp: str) -> Moment:
    day, hour = (0, 0, 0), (0, 0)
    for part in stamp.replace(",", " ").split():
        figures = [int(figure) for figure in _FIGURE.findall(part)]
        if ":" in part:
            hour = (figures[0], figures[1])
        else:
            day = (figures[2] if len(figures) > 2 else 0, figures[1], figures[0])  # noqa: PLR2004 - a year
    return (*day, *hour)


def _stamp(line: str) -> Moment | None:
    """The moment that furniture says and nothing else; none that sorts where a month or weekday is a word."""
    if len(line) > _STAMP_LONGEST:
        return None
    match = re.fullmatch(_STAMP, line)
    if match is not None:
        return _moment(match["stamp"])
    if line.casefold().strip(" .…→»") in words_of("more_buttons"):
        return ()
    said = full_dates(line, "kk") or re.search(_CLOCK, line) or _ago().search(line.casefold())
    return () if said else None


def _is_headline(line: str) -> bool:
    """Whether a line may be the title of an article: it begins like a sentence, and does not end so."""
    if is_signature(line) or is_masthead(line) or line.count("|") >= _BARS:
        return False
    begins = line.lstrip("«“„\"'(–—•- ")[:1]
    words = sum(any(map(str.isalpha, word)) for word in line.split())
    return words >= _FEWEST_WORDS and (begins.isupper() or begins.isdigit()) and is_title(line)


@cache
def _viewed() -> re.Pattern[str]:
    """``Министр открыл порт (1 204 просмотра)``."""
    counted = rf"\d[\d\s,.]*(?:{alternatives(words_of('views'))})|👁\s*\d[\d\s,.]*"
    return re.compile(rf"(?P<title>.*\S)\s*(?:[|·(]|\s)\s*(?:{counted})\)?", re.IGNORECASE)


@cache
def _ago() -> re.Pattern[str]:
    return re.compile(rf"\d.*(?<!\w)(?:{alternatives(words_of('ago'))})$")
