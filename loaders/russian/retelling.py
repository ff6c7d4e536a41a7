"""Words that put what follows into the past: "напомним", "ранее", "в марте", "на прошлой неделе"."""

from __future__ import annotations

import re
from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.words import Line

_REMINDING: Final = ("напомнил",)
_MONTH_BEFORE: Final = re.compile(
    r"\bв (?:январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)е\b[^,]{0,40}$"
)
_SEASON_BEFORE: Final = re.compile(
    r"^(?:[«–—] ?)?(?:(?:еще|ещё|прошлой|минувшей|этой|нынешней|прошлым|минувшим) )*"
    r"(?:весной|летом|осенью|зимой)\b[^,:]{0,80}$"
)
"""A season at the head of a sentence before "поручил": the page tells of a time that is over."""
_YEAR_BEFORE: Final = re.compile(r"^(?:[«–—] ?)?(?:еще |ещё )?в (?:19|20)\d\d году\b[^,:]{0,80}$")
"""A year at the head of a sentence before "поручил"."""
_DAY_BEFORE: Final = re.compile(
    r"\b\d{1,2} (?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)"
    r"(?: [^,]{0,40})? был[оаи]?$"
)
"""A day and "было" before "поручено": the page tells of a day that is over."""
_TIME_BEHIND: Final = re.compile(
    r"^ (?:(?:еще|ещё) (?:(?:в|на) (?!эт|текущ|нынешн|следующ|будущ)|(?:весной|летом|осенью|зимой)\b)"
    r"|[^,.;:]{0,25}\b(?:час(?:а|ов)?|день|дня|дней|недел\w+|месяц(?:а|ев)?|полгода|года?|лет)"
    r" (?:тому )?назад\b"
    r"|(?:в|на) (?:прошл|минувш)\w+ (?:год|месяц|недел)\w*\b)"
)
"""A time that is over, right behind the verb: "поручил | ещё в мае", "поручил | неделю назад"."""


def is_dated_back(line: Line, cue: int) -> bool:
    """Whether a time that is over stands right behind a word of ordering."""
    return _TIME_BEHIND.match(line.text[line.words[cue].end :].lower()) is not None


def retells(line: Line, end: int) -> bool:
    """Whether the words before ``end`` say that what follows was said or ordered at another time."""
    joined = line.lower(end - 1) == "и"
    for word in line.words[:end]:
        reminds = word.lower.startswith(_REMINDING)
        if word.lower in lexicon.words("recalling") and not (reminds and joined):
            return True  # but "напомнил, что сезон начинается, и поручил"
    text = line.text[: line.words[end].start] if end < len(line.words) else line.text
    before = text.lower().rstrip()
    patterns = (_MONTH_BEFORE, _DAY_BEFORE, _SEASON_BEFORE, _YEAR_BEFORE)
    return any(pattern.search(before) for pattern in patterns)


def is_retold(line: Line) -> bool:
    """Whether a sentence tells of another time at all, so that no term in it counts from the page's day."""
    return not line.lowers.isdisjoint(lexicon.words("recalling"))
