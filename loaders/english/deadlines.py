"""Terms in a sentence: "by March 1, 2020", "within ten days", "by the end of the year", "weekly"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final, TypeAlias

from tapsyrma.loaders.english.dated import counts_from_another, dates_another
from tapsyrma.loaders.english.lexicon import en
from tapsyrma.loaders.english.occasions import occasions, repeated
from tapsyrma.loaders.english.term_readers import (
    Reader,
    allowed,
    day_month,
    end_of_month,
    end_of_unit,
    end_of_year,
    first_day,
    half_year,
    in_month,
    in_year,
    numeric,
    of_deadline,
    part_of_year,
    shifted,
    soon,
    ten_days,
    tomorrow,
    unclear,
    weekday,
    within_count,
    within_the,
)
from tapsyrma.loaders.find import terms
from tapsyrma.loaders.find.terms import Kind
from tapsyrma.loaders.read.calendar import month_abbreviations, months, weekdays
from tapsyrma.ontology.records import Deadline, DocumentDate, Span

Rule: TypeAlias = tuple[str, Kind, Reader]
"""A pattern, the kind of term that it gives, and how its words are read."""

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


@cache
def _rules() -> tuple[tuple[re.Pattern[str], Kind, Reader], ...]:
    """The patterns in order: an earlier one wins the words that two would take."""
    listed = (*_dates(), *_ends(), *_spans(), *_allowances(), *_unfixed(), *_recurring(), *_loose())
    return tuple(
        (re.compile(rf"\b{pattern}", re.IGNORECASE), kind, reader) for pattern, kind, reader in listed
    )


def _dates() -> Iterator[Rule]:
    """Days that are named."""
    month, bound = _month(), _BOUND
    day = r"(?:the\s+)?(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
    yield rf"{bound}\s+{day}\s+(?:of\s+)?{month}{_YEAR}", "date", day_month
    until = rf"from\s+\d{{1,2}}\s+(?:{month.replace('?P<month>', '?:')})?\s*(?:to|until|till|through|[-–])\s+"
    yield rf"{until}{day}\s+(?:of\s+)?{month}{_YEAR}", "date", day_month
    yield rf"{bound}\s+(?:the\s+)?(?P<first>first)\s+of\s+{month}{_YEAR}", "date", first_day
    after = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?\b(?!\d|[-–]\d)"
    yield rf"{bound}\s+(?:the\s+)?{month}\s+{after}{_YEAR}", "date", day_month
    yield rf"{bound}\s+(?P<day>\d\d?)\.(?P<mon>\d\d?)\.(?P<year>20\d\d)\b", "date", numeric


def _ends() -> Iterator[Rule]:
    """Ends of months, quarters, years and weeks."""
    yield rf"{_END}{_month()}{_YEAR}", "date", end_of_month
    yield rf"{_END}(?:the\s+)?(?:year\s+)?(?P<year>20\d\d)\b", "date", end_of_year
    yield _PART, "date", part_of_year
    bound = rf"(?:(?P<bound>{_END}|{_BOUND}\s+)|(?:in|during|within|for)\s+)(?:the\s+)?"
    yield rf"{bound}(?P<unit>Q)(?P<number>[1-4])\b{_YEAR}", "date", part_of_year
    ten = r"(?P<number>first|second|third|last)\s+(?:ten\s+days|decade)\s+of\s+"
    yield rf"(?:in|within|during|by\s+the\s+end\s+of)\s+the\s+{ten}{_month()}{_YEAR}", "date", ten_days
    half = rf"(?:in|within|during)\s+the\s+(?:first|second)\s+half\s+of\s+{_month()}{_YEAR}"
    yield half, "date", unclear("part-of-month")
    shift = r"(?P<shift>this|current|next|coming|present)?"
    yield rf"{_END}(?:the\s+)?{shift}\s*{_UNIT}\b", "relative", end_of_unit
    unit = r"(?P<unit>year|month|week|quarter)"
    yield rf"(?:by|before)\s+(?:the\s+)?(?P<shift>){unit}(?:[’']s)?[-\s]?end\b", "relative", end_of_unit
    yield rf"{_END}(?:the\s+(?:working\s+)?day|today)\b", "relative", soon


def _spans() -> Iterator[Rule]:
    """Terms counted from the page's day."""
    week = "|".join(sorted((w for w in weekdays("en") if len(w) >= _SHORTEST_WEEKDAY), key=len, reverse=True))
    clock = r"(?:\d{1,2}(?:[:.]\d\d)?\s*(?:a\.?m\.?|p\.?m\.?|o[’']clock)?|noon|midnight|the\s+end)"
    yield rf"{_BOUND}\s+{clock}\s*,?\s+(?:on\s+|of\s+)?(?P<weekday>{week})\b", "relative", weekday
    yield rf"{_BOUND}\s+(?:next\s+|this\s+|the\s+coming\s+)?(?P<weekday>{week})\b", "relative", weekday
    yield (
        rf"{_BOUND}\s+(?:(?:(?:noon|midnight|lunch|the\s+(?:morning|evening))\s+)?(?:tomorrow|today)|midnight)\b",
        "relative",
        soon,
    )
    yield r"(?:tomorrow|next)\s+morning\b", "relative", tomorrow
    yield rf"(?:this|on)\s+(?P<weekday>{week})\b(?!\s+(?:last|that)\b)", "relative", weekday
    yield (
        r"before\s+the\s+(?P<unit>year|month|quarter|week)\s+(?:is\s+(?:out|over)|ends)(?P<shift>)",
        "relative",
        end_of_unit,
    )
    most = r"(?:the\s+(?:next|coming|following|nearest)\s+|a\s+period\s+of\s+|no\s+more\s+than\s+)?"
    within = rf"(?:within|in\s+the\s+course\s+of|during)\s+{most}{_COUNT}(?:\s+\([a-z-]+\))?[\s-]+{_TIME}\b"
    unit = r"(?P<unit>day|week|month|quarter|year)"
    coming = r"(?:(?:next|coming|following)\s+)?"  # "within the next month" is a month, not July
    yield rf"(?:within|in\s+the\s+course\s+of)\s+the\s+(?P<shift>){coming}{unit}\b", "relative", within_the
    yield rf"{within}(?:[’']s?)?(?:\s+(?:time|period))?", "relative", within_count
    yield (
        rf"in\s+(?:just\s+|the\s+(?:next|coming|nearest)\s+)?{_COUNT}\s+{_TIME}(?:[’']s?)?(?:\s+time)?(?!\s+(?:ago|of)\b)\b",
        "relative",
        within_count,
    )
    over = (
        r"over\s+(?:the\s+(?:course\s+of\s+)?(?:the\s+)?(?:next|coming|following)\s+|the\s+course\s+of\s+)?"
    )
    yield (
        rf"(?<!for\s)(?<!of\s){over}{_COUNT}\s+{_TIME}\b(?=\s*(?:[.,;]|$|and\b|to\b))",
        "relative",
        within_count,
    )
    yield r"(?:within|in|over|during)\s+half\s+a\s+year\b", "relative", half_year
    term = r"(?:time\s?frame|time|period|term|window|span|deadline)\b"
    yield (
        rf"(?:within|in)\s+(?:an?\s+|the\s+)?{_COUNT}[\s-]+{_TIME}(?:[’']s?)?\s+{term}",
        "relative",
        within_count,
    )


def _allowances() -> Iterator[Rule]:
    """Terms that are given to somebody."""
    yield rf"{_COUNT}\s+{_TIME}(?=\s+to\s+[a-z]|\s+for\s+|\s*:)", "relative", allowed
    given = (
        r"(?:is|are|was|were|has|have)\s+(?:also\s+)?(?:been\s+)?"
        r"(?:given|allotted|allocated|set|allowed|granted)\b"
    )
    yield rf"{_COUNT}\s+{_TIME}(?=\s+{given})", "relative", within_count
    day = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
    named = (
        r"(?<=date\s)|(?<=date,\s)|(?<=date\sbeing\s)|(?<=deadline\s)|(?<=deadline,\s)|(?<=deadline:\s)"
        r"|(?<=term:\s)|(?<=due:\s)|(?<=by:\s)|(?<=term,\s)|(?<=term\s–\s)|(?<=deadline\sis\s)"
    )
    yield rf"(?:{named}|(?<=\|\s)){day}\s+(?:of\s+)?{_month()}{_YEAR}", "date", day_month
    yield rf"(?:{named}){_COUNT}\s+{_TIME}\b", "relative", within_count
    yield rf"{day}\s+(?:of\s+)?{_month()}{_YEAR}", "date", of_deadline
    yield rf"{_month()}\s+{day}(?!\d){_YEAR}", "date", of_deadline
    yield rf"(?<=[–—]\s){day}\s+(?:of\s+)?{_month()}{_YEAR}(?=\s*(?:[.;)]|$))", "date", day_month
    week = "|".join(sorted((w for w in weekdays("en") if len(w) >= _SHORTEST_WEEKDAY), key=len, reverse=True))
    yield rf"(?<=\|\s)(?P<weekday>{week})\b", "relative", weekday


def _unfixed() -> Iterator[Rule]:
    """Terms that fix no day, and months and periods that do."""
    month, bound = _month(), _BOUND
    soon = r"(?:next|coming|nearest)\s+(?:days|weeks|months)\b"
    yield rf"(?:within|in|during)\s+(?:the\s+)?{soon}", "relative", unclear("coming-days")
    part = r"(?:(?:start|beginning|middle|mid)[\s-]+(?:of\s+)?|mid[-\s]|early\s+|late\s+)(?:the\s+)?"
    of = rf"(?:{month}|(?:next\s+|this\s+)?(?:year|month|20\d\d))"
    yield rf"{bound}\s+(?:the\s+)?{part}{of}{_YEAR}", "date", unclear("part-of-month")
    yield rf"(?:in|around)\s+(?:mid-|early\s+|late\s+){month}{_YEAR}", "date", unclear("part-of-month")
    yield rf"{bound}\s+{month}{_YEAR}(?!\s*\d)", "date", unclear("before-month")
    first = month.replace("?P<month>", "?:")
    yield rf"(?:in|during)\s+{first}(?:\s+and\s+|\s*[-–]\s*){month}{_YEAR}(?!\s*\d)", "date", in_month
    yield rf"(?:in|during|within|throughout)\s+{month}{_YEAR}(?!\s*\d)", "date", in_month
    yield rf"{bound}\s+(?:the\s+)?(?:year\s+)?20\d\d\b(?![-–/]\d)", "date", unclear("before-year")
    yield rf"{bound}\s+(?:{_SEASONS}|(?:the\s+)?Nauryz)\b", "relative", unclear("season")
    next_one = r"(?:next|upcoming|following)\s+(?:meeting|session|week|month|year|quarter)\b"
    yield rf"{bound}\s+(?:the\s+)?{next_one}", "relative", unclear("next")
    yield r"(?:in|during|within)\s+(?P<year>20\d\d)\b(?![-–/]\d)(?!\s*[,.]?\s*\d)", "date", in_year
    shift = r"(?P<shift>this|(?:the\s+)?current|next|coming)"
    yield (
        rf"(?<!of\s)(?<!for\s)(?<!for\sthe\s)(?:(?:in|during|within)\s+)?{shift}\s+{_UNIT}\b",
        "date",
        shifted,
    )


def _recurring() -> Iterator[Rule]:
    """Terms that come again and again."""
    every = unclear("every")
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
    named = r"(?<!\bthe\s)(?<!\bof\s)(?<!\baverage\s)"  # "65% of the daily cases" tells no term
    yield rf"{named}(?:daily|weekly|monthly|quarterly|annually)\b(?!-)", "recurring", every


def _loose() -> Iterator[Rule]:
    """Terms set by an occasion or an hour."""
    for pattern in repeated():
        yield pattern, "recurring", unclear("every")
    for pattern, rule in occasions():
        yield pattern, "relative", unclear(rule)
    yield r"(?<!from\s)(?<!since\s)tonight\b", "relative", soon
    yield r"(?<!from\s)(?<!since\s)(?<!of\s)(?<!until\s)(?<!for\s)today\b(?![’'])", "relative", soon
    yield r"(?<=term:\s)(?:constantly|permanently|continuously)\b", "recurring", unclear("every")


@cache
def _hint() -> re.Pattern[str]:
    """Words without which a sentence gives no term; most sentences have none of them."""
    listed = (
        r"\b(?:tonight|today|tomorrow|Q[1-4]|deadline|morning|constantly|hourly|nightly|weekdays|times"
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
        " over for the every each once twice daily weekly monthly quarterly annually this current next coming"
        " from tonight today tomorrow hourly nightly constantly permanently continuously"
    )
    week = (name for name in weekdays("en") if len(name) >= _SHORTEST_WEEKDAY)
    words = sorted({*listed.split(), *en("numbers"), *week})
    words = [*words, *months("en"), *month_abbreviations("en")]
    return re.compile(rf"\b(?:\d{{1,3}}\b|\d{{1,2}}(?:st|nd|rd|th)\b|(?:{'|'.join(words)})\b)", re.IGNORECASE)


@cache
def _any_rule() -> re.Pattern[str]:
    """Any rule at all: asked once, it spares most places all of them."""
    unnamed = (re.sub(r"\(\?P<\w+>", "(?:", pattern.pattern) for pattern, _, _ in _rules())
    return re.compile("|".join(f"(?:{pattern})" for pattern in unnamed), re.IGNORECASE)


def find_deadlines(text: str, span: Span, date: DocumentDate) -> tuple[Deadline, ...]:
    """The terms that a sentence gives. ``text`` is the whole document's."""
    if not _hint().search(text, span.start, span.end):
        return ()
    anchor = terms.anchor_of(date)
    found: list[Deadline] = []
    begun = (match.start() for match in _first_words().finditer(text, span.start, span.end))
    starts = [start for start in begun if _any_rule().match(text, start, span.end)]
    for pattern, kind, reader in _rules():
        matches = (pattern.match(text, start, span.end) for start in starts)
        for match in (match for match in matches if match is not None):
            here = Span(match.start(), match.end())
            other = kind != "recurring" and dates_another(text, here, span.start)
            if other or any(here.overlaps(known.span) for known in found):
                continue
            unfixed = kind == "relative" and counts_from_another(text, here)
            term = reader(match, None if unfixed else anchor)
            if term is not None:
                found.append(terms.deadline(here, text, kind, term))
    return tuple(sorted(found, key=lambda d: d.span))
