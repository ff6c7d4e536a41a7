"""Lines above a release that hold its date beside other things: a place, a time, a section, who sent it.

What is no row: the site's calendar (a weekday and its date, nothing else) and titles that tell of some day.
"""

from __future__ import annotations

import re
from functools import cache

from tapsyrma.loaders.read.calendar import LANGUAGES, weekdays
from tapsyrma.loaders.read.dates import Written
from tapsyrma.loaders.split.zones import is_sentence
from tapsyrma.loaders.vocabulary import vocabulary

CAPITALISED = r"[^\W\d_a-zа-яәғқңөұүһіё][\w'’-]*"
CITY = rf"[(\[]?\s*(?:г\.\s?|қ\.\s?)?{CAPITALISED}(?:[ -]{CAPITALISED}){{0,2}}"
HOUR = "(?:сағат|sa[ǵğǧ]at)"
"""What stands before a time of day in Kazakh, in all its alphabets."""
_LONGEST = 120  # characters of a row
_WEEKDAY_REACH = 18  # characters between a weekday and its date
_PLACE_BEFORE = re.compile(rf"(?:{CITY}\s*[.,:|/–—-]+\s*){{0,2}}[(\[]?")
_TIME = r"(?:\d{1,2}[:.]\d{2}|\d{1,2}\s?[ap]\.?m\.?)"
_YEAR_WORD = r"\s*(?:года|год|г\.|г(?!\w)|жыл[а-яі]*|j[yı]l[a-zğǵ]*|ж\.|j\.|y\.)?"
_TIMED = re.compile(rf"{_YEAR_WORD}\s*,?\s*(?:в\s+|at\s+|{HOUR}\s+)?{_TIME}")
_ENDED = re.compile(rf"{_YEAR_WORD}\s*(?:[.|·•(/;]|\s{{2,}}|\t)\s*(?=\S)")
_END = re.compile(rf"{_YEAR_WORD}\s*[.)]?$")
_NUMBER = re.compile(rf"{_YEAR_WORD}\s*(?:№|No\.?|N)\s?\S{{1,20}}")
_CLOSED = re.compile(r"\s*(?:$|[.,|·•(/;)]|\s{2,})")
_MEETING_REACH = 90  # characters between a meeting and its date
_CLAUSE_LONGEST = 160  # characters between a day and what was done on it
_SUBJECT_LONGEST = 60  # characters of a subject before the day: "Аким Асан Үсенов 11 марта 2025 года"
_WORD_AFTER = re.compile(rf"{_YEAR_WORD}\s*,\s*([^\W\d_]+)")
RUBRIC = re.compile(r"\d{1,2}\.\d{1,2}\.(?:19|20)\d\d(?:\s+\w+(?:\s\w+){0,3})?")
"""A day, perhaps with the name of a section, which some sites do not capitalise: "07.04.2008 жаңалықтар"."""


def is_row(line: str, written: Written) -> bool:
    """Whether a line above the text gives a day as the release's: the date among other short things."""
    if len(line) > _LONGEST or is_sentence(line):
        return False
    before, after = line[: written.span.start], line[written.span.end :]
    if RUBRIC.fullmatch(line):
        return True
    if _PLACE_BEFORE.fullmatch(before) and not _ends_in_weekday(before):
        return _stands_apart(after)
    return _is_named(before, after)


def _stands_apart(after: str) -> bool:
    """What follows the date of a row: a time, its weekday, or a part of its own.

    The calendar of a site begins with the weekday.
    """
    timed = _TIMED.match(after)
    if timed:
        return _CLOSED.match(after, timed.end()) is not None
    word = _WORD_AFTER.match(after)
    if word and word[1].lower() in _weekdays():
        return _CLOSED.match(after, word.end()) is not None
    return _ENDED.match(after) is not None


def _is_named(before: str, after: str) -> bool:
    """``Press release of 5 March 2024``, ``Minutes, 5 March 2024``, ``as of 5 March 2024, 19:00``."""
    folded = before.casefold().rstrip()
    if folded.endswith(_words("as_of")):
        return _TIMED.match(after) is not None
    named = _paper().fullmatch(folded) is not None or (folded.endswith(",") and len(folded.split()) > 1)
    return named and _END.fullmatch(after) is not None


def heads_act(line: str, written: Written) -> bool:
    """Whether a line is the day and number of an act: ``от 17 июля 2014 года № 439``, ``… № 70 бұйрығы``.

    A title that names another act ("О внесении изменений в приказ от …") does not begin so.
    """
    before, after = line[: written.span.start].casefold(), line[written.span.end :]
    return bool(
        (_act().fullmatch(before) and _NUMBER.fullmatch(after)) or (_numbered_act().match(after.casefold()))
    )


@cache
def _act() -> re.Pattern[str]:
    return re.compile(rf"\s*(?:(?:{'|'.join(_words('acts'))})\s(?:[^.,;:]{{1,100}}\s)?)?(?:от|of|dated)\s")


@cache
def _numbered_act() -> re.Pattern[str]:
    return re.compile(rf"\s№\s?\S{{1,20}}\s(?:{'|'.join(_words('acts_named'))})\s*(?:\.|$)")


@cache
def _paper() -> re.Pattern[str]:
    words = "|".join(map(re.escape, _words("papers")))
    return re.compile(rf"(?:{words})(?:\s*№?\s*\d+(?:[-/]\w+)?)?\s*[,:–—-]?\s*(?:от|of|dated)?")


def is_today(line: str, written: Written) -> bool:
    """``Today, 5 March 2024, ...``: the words say themselves that the day is the release's."""
    before, after = line[: written.span.start], line[written.span.end :]
    word = re.search(r"([^\W\d_]+)([\s,(–—-]{1,4})$", before)
    if word and word[1].casefold() in _words("today"):
        return True
    following = re.match(rf"{_YEAR_WORD}[\s,(–—-]{{1,4}}([^\W\d_]+)", after)
    return following is not None and following[1].casefold() in _words("today")


def opens_text(after: str) -> bool:
    """Whether a date at the very head of the text is a sentence of its own: ``5 March 2024. The akim …``."""
    return re.match(rf"{_YEAR_WORD}\)?\.?\s+(?<=[.)]\s){CAPITALISED}", after) is not None


def tells_of_meeting(sentence: str, written: Written) -> bool:
    """Whether a day is that of a meeting, visit or briefing that the sentence reports as its news.

    Not where it recalls one, nor where the day is that of a law, an order or an accident. A sentence that
    opens with the day, in words, tells what was done then, whatever it recalls further on.
    """
    folded = sentence.casefold()
    start, end = written.span.start, written.span.end
    before, after = folded[:start], folded[end:]
    if _stem("planned").search(folded) or _stem("recalled").search(before):
        return False
    worded = folded[start:end].upper() != folded[start:end]
    if worded and "," not in before and len(before) <= _SUBJECT_LONGEST and _done().match(after):
        return True
    near = folded[max(0, start - _MEETING_REACH) : end + _MEETING_REACH]
    return _stem("meetings").search(near) is not None and _stem("recalled").search(after) is None


@cache
def _done() -> re.Pattern[str]:
    """What follows a day in a sentence that tells what was done on it, in the same clause."""
    words = "|".join(map(re.escape, (*_words("done"), *_words("meetings"))))
    return re.compile(rf"[^,;:]{{1,{_CLAUSE_LONGEST}}}?(?<!\w)(?:{words})")


@cache
def _stem(section: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, _words(section)))})")


def current_years(text: str) -> set[int]:
    """The years that a text calls the present one: "в текущем 2024 году", "this year (2024)"."""
    return {int(year) for year in _current().findall(text)}


@cache
def _current() -> re.Pattern[str]:
    words = "|".join(map(re.escape, _words("this_year")))
    return re.compile(rf"(?<!\w)(?:{words})\s*[(,–-]?\s*(20\d\d)(?!\d)", re.IGNORECASE)


@cache
def _words(section: str) -> tuple[str, ...]:
    return tuple(vocabulary("furniture")["date_words"][section])


def _ends_in_weekday(before: str) -> bool:
    words = re.findall(r"[^\W\d_]+", before.lower())
    return bool(words) and words[-1] in _weekdays()


def weekday_beside(line: str, written: Written) -> int | None:
    """The weekday named just before or after a date; Monday is 1."""
    start, end = written.span.start, written.span.end
    near = line[max(0, start - _WEEKDAY_REACH) : start] + " " + line[end : end + _WEEKDAY_REACH]
    found = {_weekdays()[word] for word in re.findall(r"[^\W\d_]+", near.lower()) if word in _weekdays()}
    return found.pop() if len(found) == 1 else None


@cache
def _weekdays() -> dict[str, int]:
    return {word: number for language in LANGUAGES for word, number in weekdays(language).items()}
