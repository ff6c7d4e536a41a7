"""Terms in a sentence: "by March 1, 2020", "within ten days", "by the end of the year", "weekly"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Final, TypeAlias

from tapsyrma.loaders.english.lexicon import en
from tapsyrma.loaders.english.occasions import occasions, repeated
from tapsyrma.loaders.find import terms
from tapsyrma.loaders.find.terms import Day, Kind, Term, Unit
from tapsyrma.loaders.read.calendar import month_abbreviations, months, weekdays
from tapsyrma.ontology.records import Deadline, DocumentDate, Span

Match: TypeAlias = re.Match[str]
Reader: TypeAlias = Callable[[Match, Day | None], Term | None]
Rule: TypeAlias = tuple[str, Kind, Reader]
"""A pattern, the kind of term that it gives, and how its words are read."""

_NEAR: Final = 40
"""Characters before a term in which the meeting stands that it dates."""
_MEETING: Final = re.compile(
    r"\b(?:session|meeting|held|given|voiced|announced|address)\b(?:\s+(?:of|in|at|by|the|[A-Z][\w’']*))*\s+$"
)

_GIVING_NEAR: Final = 100
_GIVING: Final = re.compile(
    r"\b(?:has|have|had|gets|got|gave|give|given|gives|giving|allowed|allows|granted|allotted)\b[^.;:]*$",
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
_BOUND: Final = (
    r"(?:on\s+or\s+before|by|before|until|till|prior to|up to|no later than|not later than|due by)"
)
_END: Final = (
    r"(?:by|before|until|till|at|towards?|no later than|not later than|prior to)"
    r"\s+(?:the\s+)?(?:very\s+)?end\s+of\s+"
)
_THIS: Final = r"(?:this|(?:the |of the )?current|the present)"
_YEAR: Final = (
    r"(?:,?\s+(?:of\s+)?(?:the\s+)?(?P<year>20\d\d)(?:\s+year)?\b"
    rf"|,?\s+(?:of\s+)?(?P<this>{_THIS})\s+year"
    r"|,?\s+(?:of\s+)?(?:the\s+)?(?P<next>next|coming)\s+year)?"
)
_UNIT: Final = r"(?P<unit>calendar\s+year|half[- ]year|half\s+of\s+(?:the\s+)?year|week|month|quarter|year)"
_TIME: Final = (
    r"(?P<working>(?:working|business)[\s-]+)?(?:calendar\s+)?"
    r"(?P<unit>hours?|days?|weeks?|months?|quarters?|years?|decades?)"
)
_PART: Final = (
    rf"(?:(?P<bound>{_END}|{_BOUND}\s+)|(?:in|during|within|for)\s+)(?:the\s+)?"
    r"(?P<number>first|second|third|fourth|last|[1-4](?:st|nd|rd|th)?|I{1,3}|IV)\s+"
    rf"(?P<unit>quarter|half[- ]year|half)(?:\s+of\s+(?:the\s+)?year)?{_YEAR}"
)
_SHORTEST_WEEKDAY: Final = 4
"""Letters of a weekday written out; "by Sun" names no day."""
_COUNT: Final = r"(?P<count>\d{1,3}|[a-z]+(?:-five)?)"
_ONSET: Final = (
    r"(?:the\s+)?(?:(?:start|beginning|onset|opening|end|completion|arrival|launch|commencement)\s+of\s+)?"
    r"(?:the\s+|this\s+|next\s+)?(?:(?:new|next|upcoming|coming)\s+)?(?:20\d\d[-–/]\d{2,4}\s+)?"
)
_SEASONS: Final = (
    rf"{_ONSET}(?:(?:heating|school|academic|educational|flood|winter|sowing|harvest(?:ing)?|summer|spring|autumn|fall|"
    r"holiday|tourist|fire|swimming|bathing|vegetation|watering|irrigation|construction|cold)\s+"
    r"(?:season|year|period|campaign|weather|holidays|semester|term)|(?:winter|summer|spring|autumn|frosts?|cold))"
    r"(?:\s+of\s+20\d\d)?"
)


@cache
def _month() -> str:
    names, short = "|".join(sorted(months("en"))), "|".join(sorted(month_abbreviations("en"), reverse=True))
    return rf"(?P<month>(?:{names})\b|(?:{short})\b\.?)"


def _month_number(match: Match) -> int:
    word = match["month"].lower().rstrip(".")
    return months("en").get(word) or month_abbreviations("en")[word]


def _year_of(match: Match, anchor: Day | None) -> int | bool | None:
    """The year that a date names; None where it names none, False where it is unknown."""
    if match["year"]:
        return int(match["year"])
    if match["this"] or match["next"]:
        return anchor.year + bool(match["next"]) if anchor else False
    return None


def _count(match: Match) -> int | None:
    word = match["count"].lower()
    return int(word) if word.isdigit() else _number(word)


def _number(word: str) -> int | None:
    found = en("numbers").get(word)
    return int(found) if found is not None else None


def _day_month(match: Match, anchor: Day | None) -> Term | None:
    month, day, year = _month_number(match), int(match["day"]), _year_of(match, anchor)
    if year is False:
        return terms.unclear("day-month")
    return terms.on_day_of(anchor, month, day) if year is None else terms.on_day(int(year), month, day)


def _first_day(match: Match, anchor: Day | None) -> Term | None:
    month, year = _month_number(match), _year_of(match, anchor)
    if year is False:
        return terms.unclear("day-month")
    return terms.on_day_of(anchor, month, 1) if year is None else terms.on_day(int(year), month, 1)


def _numeric(match: Match, _: Day | None) -> Term | None:
    return terms.on_day(int(match["year"]), int(match["mon"]), int(match["day"]))


def _end_of_month(match: Match, anchor: Day | None) -> Term | None:
    year = _year_of(match, anchor)
    if year is False:
        return terms.unclear("month-end")
    return terms.until_end(terms.in_month(anchor, _month_number(match), year))


def _in_month(match: Match, anchor: Day | None) -> Term | None:
    year = _year_of(match, anchor)
    return terms.unclear("month") if year is False else terms.in_month(anchor, _month_number(match), year)


def _in_year(match: Match, anchor: Day | None) -> Term | None:
    year = int(match["year"])
    return terms.in_year(year) if anchor is None or year >= anchor.year else None


def _end_of_year(match: Match, _: Day | None) -> Term | None:
    return terms.until_end(terms.in_year(int(match["year"])))


def _end_of_unit(match: Match, anchor: Day | None) -> Term | None:
    shift = 1 if match["shift"] and match["shift"].lower() in {"next", "coming"} else 0
    return terms.until_end(terms.in_current(anchor, _UNITS[_plain(match["unit"])], shift))


def _plain(unit: str) -> str:
    return " ".join(unit.lower().split())


def _part(match: Match, anchor: Day | None) -> Term | None:
    number, year = _ORDINALS[match["number"].lower()], _year_of(match, anchor)
    half = "half" in match["unit"].lower()
    if year is False or (half and number not in {1, 2}):
        return terms.unclear("part-of-year")
    term = (terms.in_half if half else terms.in_quarter)(anchor, number, year)
    return terms.until_end(term) if match["bound"] else term


def _within(match: Match, anchor: Day | None) -> Term | None:
    count, unit = _count(match), match["unit"].lower().rstrip("s'")
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


def _within_the(match: Match, anchor: Day | None) -> Term | None:
    """``Within the week``, which says "within a week" as much as "this week": counted from the page's day."""
    days = {"day": 1, "week": 7}.get(match["unit"].lower())
    months = {"month": 1, "quarter": 3, "year": 12}.get(match["unit"].lower(), 0)
    return terms.within_days(anchor, days) if days else terms.within_months(anchor, months)


def _allowed(match: Match, anchor: Day | None) -> Term | None:
    """``gave the akims ten days to …``: a term only behind somebody who gives it."""
    before = match.string[max(0, match.start() - _GIVING_NEAR) : match.start()]
    return _within(match, anchor) if _GIVING.search(before) else None


def _weekday(match: Match, anchor: Day | None) -> Term | None:
    return terms.on_weekday(anchor, weekdays("en")[match["weekday"].lower()] - 1)


def _soon(match: Match, anchor: Day | None) -> Term | None:
    return terms.within_days(anchor, 1 if "tomorrow" in match.group().lower() else 0)


def _tomorrow(_: Match, anchor: Day | None) -> Term | None:
    return terms.within_days(anchor, 1)


def _unclear(rule: str) -> Reader:
    return lambda _match, _anchor: terms.unclear(rule)


def _shifted(match: Match, anchor: Day | None) -> Term | None:
    shift = 1 if match["shift"].lower() in {"next", "coming"} else 0
    return terms.in_current(anchor, _UNITS[_plain(match["unit"])], shift)


@cache
def _rules() -> tuple[tuple[re.Pattern[str], Kind, Reader], ...]:
    """The patterns in order: an earlier one wins the words that two would take."""
    listed = (*_dates(), *_ends(), *_spans(), *_unfixed(), *_recurring(), *_allowances(), *_loose())
    return tuple(
        (re.compile(rf"\b{pattern}", re.IGNORECASE), kind, reader) for pattern, kind, reader in listed
    )


def _dates() -> Iterator[Rule]:
    """Days that are named."""
    month, bound = _month(), _BOUND
    day = r"(?:the\s+)?(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
    yield rf"{bound}\s+{day}\s+(?:of\s+)?{month}{_YEAR}", "date", _day_month
    yield rf"{bound}\s+(?:the\s+)?(?P<first>first)\s+of\s+{month}{_YEAR}", "date", _first_day
    after = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?\b(?!\d|[-–]\d)"
    yield rf"{bound}\s+(?:the\s+)?{month}\s+{after}{_YEAR}", "date", _day_month
    yield rf"{bound}\s+(?P<day>\d\d?)\.(?P<mon>\d\d?)\.(?P<year>20\d\d)\b", "date", _numeric


def _ends() -> Iterator[Rule]:
    """Ends of months, quarters, years and weeks."""
    yield rf"{_END}{_month()}{_YEAR}", "date", _end_of_month
    yield rf"{_END}(?:the\s+)?(?:year\s+)?(?P<year>20\d\d)\b", "date", _end_of_year
    yield _PART, "date", _part
    ten = r"(?P<number>first|second|third|last)\s+(?:ten\s+days|decade)\s+of\s+"
    yield rf"(?:in|within|during|by\s+the\s+end\s+of)\s+the\s+{ten}{_month()}{_YEAR}", "date", _ten_days
    half = rf"(?:in|within|during)\s+the\s+(?:first|second)\s+half\s+of\s+{_month()}{_YEAR}"
    yield half, "date", _unclear("part-of-month")
    shift = r"(?P<shift>this|current|next|coming|present)?"
    yield rf"{_END}(?:the\s+)?{shift}\s*{_UNIT}\b", "relative", _end_of_unit
    unit = r"(?P<unit>year|month|week|quarter)"
    yield rf"(?:by|before)\s+(?:the\s+)?(?P<shift>){unit}(?:[’']s)?[-\s]?end\b", "relative", _end_of_unit
    yield rf"{_END}(?:the\s+(?:working\s+)?day|today)\b", "relative", _soon


def _spans() -> Iterator[Rule]:
    """Terms counted from the page's day."""
    week = "|".join(sorted((w for w in weekdays("en") if len(w) >= _SHORTEST_WEEKDAY), key=len, reverse=True))
    yield rf"{_BOUND}\s+(?:next\s+|this\s+|the\s+coming\s+)?(?P<weekday>{week})\b", "relative", _weekday
    yield (
        rf"{_BOUND}\s+(?:(?:noon|midnight|lunch|the\s+(?:morning|evening))\s+)?(?:tomorrow|today)\b",
        "relative",
        _soon,
    )
    yield r"(?:tomorrow|next)\s+morning\b", "relative", _tomorrow
    yield rf"this\s+(?P<weekday>{week})\b", "relative", _weekday
    yield (
        r"before\s+the\s+(?P<unit>year|month|quarter|week)\s+(?:is\s+(?:out|over)|ends)(?P<shift>)",
        "relative",
        _end_of_unit,
    )
    most = r"(?:the\s+(?:next|coming|following)\s+|a\s+period\s+of\s+|no\s+more\s+than\s+)?"
    within = rf"(?:within|in\s+the\s+course\s+of|during)\s+{most}{_COUNT}[\s-]+{_TIME}\b"
    unit = r"(?P<unit>day|week|month|quarter|year)"
    yield rf"(?:within|in\s+the\s+course\s+of)\s+the\s+(?P<shift>){unit}\b", "relative", _within_the
    yield rf"{within}(?:[’']s?)?(?:\s+(?:time|period))?", "relative", _within
    term = r"(?:time\s?frame|time|period|term|window|span|deadline)\b"
    yield rf"(?:within|in)\s+(?:an?\s+|the\s+)?{_COUNT}[\s-]+{_TIME}(?:[’']s?)?\s+{term}", "relative", _within


def _allowances() -> Iterator[Rule]:
    """Terms that are given to somebody."""
    yield rf"{_COUNT}\s+{_TIME}(?=\s+to\s+[a-z]|\s+for\s+|\s*:)", "relative", _allowed
    given = (
        r"(?:is|are|was|were|has|have)\s+(?:also\s+)?(?:been\s+)?"
        r"(?:given|allotted|allocated|set|allowed|granted)\b"
    )
    yield rf"{_COUNT}\s+{_TIME}(?=\s+{given})", "relative", _within
    day = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
    named = (
        r"(?<=date\s)|(?<=date,\s)|(?<=date\sbeing\s)|(?<=deadline\s)|(?<=deadline,\s)|(?<=deadline:\s)"
        r"|(?<=term:\s)|(?<=term\s–\s)|(?<=deadline\sis\s)"
    )
    yield rf"(?:{named}|(?<=\|\s)){day}\s+(?:of\s+)?{_month()}{_YEAR}", "date", _day_month
    yield rf"(?<=[–—]\s){day}\s+(?:of\s+)?{_month()}{_YEAR}(?=\s*(?:[.;)]|$))", "date", _day_month
    week = "|".join(sorted((w for w in weekdays("en") if len(w) >= _SHORTEST_WEEKDAY), key=len, reverse=True))
    yield rf"(?<=\|\s)(?P<weekday>{week})\b", "relative", _weekday


def _unfixed() -> Iterator[Rule]:
    """Terms that fix no day, and months and periods that do."""
    month, bound = _month(), _BOUND
    soon = r"(?:next|coming|nearest)\s+(?:days|weeks|months)\b"
    yield rf"(?:within|in|during)\s+(?:the\s+)?{soon}", "relative", _unclear("coming-days")
    part = r"(?:(?:start|beginning|middle|mid)[\s-]+(?:of\s+)?|mid[-\s]|early\s+|late\s+)(?:the\s+)?"
    of = rf"(?:{month}|(?:next\s+|this\s+)?(?:year|month|20\d\d))"
    yield rf"{bound}\s+(?:the\s+)?{part}{of}{_YEAR}", "date", _unclear("part-of-month")
    yield rf"(?:in|around)\s+(?:mid-|early\s+|late\s+){month}{_YEAR}", "date", _unclear("part-of-month")
    yield rf"{bound}\s+{month}{_YEAR}(?!\s*\d)", "date", _unclear("before-month")
    yield rf"(?:in|during|within|throughout)\s+{month}{_YEAR}(?!\s*\d)", "date", _in_month
    yield rf"{bound}\s+(?:the\s+)?(?:year\s+)?20\d\d\b(?![-–/]\d)", "date", _unclear("before-year")
    yield rf"{bound}\s+(?:{_SEASONS}|(?:the\s+)?Nauryz)\b", "relative", _unclear("season")
    next_one = r"(?:next|upcoming|following)\s+(?:meeting|session|week|month|year|quarter)\b"
    yield rf"{bound}\s+(?:the\s+)?{next_one}", "relative", _unclear("next")
    yield r"(?:in|during|within)\s+(?P<year>20\d\d)\b(?![-–/]\d)(?!\s*[,.]?\s*\d)", "date", _in_year
    shift = r"(?P<shift>this|(?:the\s+)?current|next|coming)"
    yield rf"(?<!of\s)(?:(?:in|during|within)\s+)?{shift}\s+{_UNIT}\b", "date", _shifted


def _recurring() -> Iterator[Rule]:
    """Terms that come again and again."""
    every = _unclear("every")
    names = "|".join(sorted(weekdays("en"), key=len, reverse=True))
    many = rf"{_COUNT}\s+(?:days|weeks|months)|other\s+(?:day|week)"
    unit = "day|week|month|quarter|year|half-year"
    yield rf"(?:every|each)\s+(?:{names}|{unit}|{many})\b", "recurring", every
    yield r"on\s+an?\s+(?:daily|weekly|monthly|quarterly|annual|ten-day)\s+basis\b", "recurring", every
    yield (
        rf"(?:at\s+least\s+)?once\s+(?:in|every)\s+(?:{_COUNT}\s+)?(?:days?|weeks?|months?|quarters?|years?)\b",
        "recurring",
        every,
    )
    often = r"(?:a|per|every)\s+(?:day|week|month|quarter|year|ten\s+days|two\s+weeks)\b"
    yield rf"(?:once|twice|at\s+least\s+once)\s+{often}", "recurring", every
    yield r"(?:daily|weekly|monthly|quarterly|annually)\b(?!-)", "recurring", every


def _loose() -> Iterator[Rule]:
    """Terms set by an occasion or an hour."""
    for pattern in repeated():
        yield pattern, "recurring", _unclear("every")
    for pattern, rule in occasions():
        yield pattern, "relative", _unclear(rule)
    yield r"(?<!from\s)(?<!since\s)tonight\b", "relative", _soon
    yield r"(?<=term:\s)(?:constantly|permanently|continuously)\b", "recurring", _unclear("every")


def _ten_days(match: Match, anchor: Day | None) -> Term | None:
    """``In the first ten days of May``: the tenth, the twentieth, or the last day of the month."""
    year, number = _year_of(match, anchor), _ORDINALS[match["number"].lower()]
    if year is False:
        return terms.unclear("ten-days")
    if number not in {1, 2}:
        return terms.until_end(terms.in_month(anchor, _month_number(match), year))
    month, day = _month_number(match), 10 * number
    return terms.on_day_of(anchor, month, day) if year is None else terms.on_day(int(year), month, day)


@cache
def _hint() -> re.Pattern[str]:
    """Words without which a sentence gives no term; most sentences have none of them."""
    listed = (
        r"\b(?:tonight|tomorrow|morning|constantly|hourly|nightly|weekdays|times"
        r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|by|before|until|till|later|prior|due|up to"
        r"|within|during|throughout|every|each|once"
        r"|twice|end of"
        r"|daily|weekly|monthly|quarterly|annually|basis|weeks?|months?|quarter|half|years?|days?|hours?|period"
        rf"|{_month()})\b"
    )
    return re.compile(listed, re.IGNORECASE)


@cache
def _first_words() -> re.Pattern[str]:
    """The words and figures that a term begins with: the rules are tried nowhere else."""
    listed = (
        "by before until till prior up no not on or due at toward towards in during within throughout around"
        " for the every each once twice daily weekly monthly quarterly annually this current next coming"
        " tonight tomorrow hourly nightly constantly permanently continuously"
    )
    week = (name for name in weekdays("en") if len(name) >= _SHORTEST_WEEKDAY)
    words = sorted({*listed.split(), *en("numbers"), *week})
    return re.compile(rf"\b(?:\d{{1,3}}\b|\d{{1,2}}(?:st|nd|rd|th)\b|(?:{'|'.join(words)})\b)", re.IGNORECASE)


def _dates_a_meeting(text: str, span: Span) -> bool:
    """Whether "this week" tells when a meeting was: "at the session of the Government this week"."""
    if not text[span.start : span.end].lower().startswith(("this ", "next ")):
        return False
    return _MEETING.search(text, max(0, span.start - _NEAR), span.start) is not None


def find_deadlines(text: str, span: Span, date: DocumentDate) -> tuple[Deadline, ...]:
    """The terms that a sentence gives. ``text`` is the whole document's."""
    if not _hint().search(text, span.start, span.end):
        return ()
    anchor = terms.anchor_of(date)
    found: list[Deadline] = []
    starts = [match.start() for match in _first_words().finditer(text, span.start, span.end)]
    for pattern, kind, reader in _rules():
        matches = (pattern.match(text, start, span.end) for start in starts)
        for match in (match for match in matches if match is not None):
            here = Span(match.start(), match.end())
            if _dates_a_meeting(text, here) or any(here.overlaps(known.span) for known in found):
                continue
            term = reader(match, anchor)
            if term is not None:
                found.append(terms.deadline(here, text, kind, term))
    return tuple(sorted(found, key=lambda d: d.span))
