"""What a time dates other than the order: a meeting, the past, a plan, or how something was done before."""

from __future__ import annotations

import re
from typing import Final

from tapsyrma.loaders.english.lexicon import words
from tapsyrma.loaders.read.calendar import months
from tapsyrma.ontology.records import Span

_NEAR: Final = 40
"""Characters before a term in which the meeting stands that it dates."""
_MEETING: Final = re.compile(
    r"\b(?:session|meeting|held|given|voiced|announced|address)\b(?:\s+(?:of|in|at|by|the|[A-Z][\w’']*))*\s+$"
)
"""What "this week" dates: "the session of the Government | this week", "tasks given | this week"."""
_VOICED: Final = re.compile(r"\b[a-z]+s\s+(?:voiced|given|announced|set|outlined|named|raised|discussed)\s+$")
"""What was said already: "the tasks voiced | today"."""
_AT_MEETING: Final = re.compile(
    r"\bat\s+(?:(?:an?|the|his|her|its|their|today[’']s)\s+)?(?:[\w’'-]+\s+){0,4}"
    r"(?:session|meeting|sitting|briefing|conference|gathering|call|hearing)\b"
    r"(?:\s+(?:of|in|at|by|with|the|council|board|commission|government|headquarters|akimat|[A-Z][\w’']*))*\s+$"
)
"""Where something was said, and not what is to be held: "at a meeting | on Tuesday"."""
_PAST: Final = re.compile(
    r"\b(?:that|which|who)\s+(?:(?:were|was|had|have|has)\s+(?:been\s+)?)?"
    r"(?:came|began|fell|arose|took|went|rose|broke|got|made|given|sent|[a-z]{2,}ed)\b[^,;:.–]*$"
)
"""A clause of what was done, still open."""
_HAPPENED: Final = re.compile(
    r"\b(?:(?:took|taken)\s+place|occurred|happened|erupted)\b[^,;:.–]*$"
    r"|\bafter\s+[^,;:.–]*$"
)
"""An event that was, or comes first: "the explosion taken place | today", "after the launch | in 2016"."""
_OF_AN_EVENT: Final = re.compile(r"\s+of\s+(?:an?|the|[A-Z])\b")
"""Behind a day that stands within an event: "the rupture | on Friday | of a dam"."""
_GONE: Final = ("earlier ", "already ")
"""Words right before a time that is gone: "the protests earlier | this month"."""
_EVENT: Final = re.compile(
    r"\b(?:prepar(?:e|ing|ations?|edness)|readiness|get\s+ready|run-up|candidac(?:y|ies)|bid)\s+(?:for|of|to)\s+"
    r"[^,;:]{3,160}$"
)
"""What is prepared for has a day of its own: "preparations for the parade in the capital | next year"."""
_COMING: Final = re.compile(r"\b(?:that|which|who)\s+will\s+(?:be\s+)?[a-z]+[^,;:.–]*$")
"""A clause of what is to come, still open."""
_OWED: Final = re.compile(
    r"(?<!, )\b(?:which|who)\s+(?:must|should|shall|(?:is|are)\s+to)\s+[a-z]+[^,;:.–]*$"
    r"|\b[a-z]+s\s+(?:that|which|who)\s+will\s+[a-z]+[^,;:.–]*$"
    r"|\bwhich\s+(?:(?:will|would|can|could|may|should)\s+(?!be\s+\w+ed\b)|(?:is|are)\s+(?:expected|planned|set|due)\s+to\s+)"
    r"[a-z]+[^,;:.–]*$"
)
"""A clause of what somebody else owes, still open: "the firms that will bring coal | until May"."""
_TO_BE_DONE: Final = re.compile(
    r"\bto\s+(?!be\b)[a-z]+\s[^,;:.]*?(?<!arrange )\b"
    r"(?!have\b|has\b|had\b|needs?\b|order\b|as\b|going\b|is\b|are\b"
    r"|was\b|were\b|and\b|ought\b|so\b|it\b|them\b)[a-z]+\s+to\s+be\s+(?:[a-z]+ly\s+)?(?:[a-z]+(?:ed|en|lt|wn)|held)\s+$"
    r"|\b(?:to|will|would)\s+take\s+place\s+$"
)
"""What is to be done with a thing: "repair the unit to be launched | by 1 October"."""
_ASKED: Final = re.compile(r"\b(?:as\s+far\s+as|whether|why|how\s+many|how\s+much)\s(?:(?!\band\b)[^,;:.])*$")
"""What is asked, still open: "find out why the line was not mended | by May"."""
_MONTH_BEFORE: Final = re.compile(
    rf"\b(?:{'|'.join(month.capitalize() for month in months('en'))})(?:\s\d{{1,2}})?\s+$"
)
"""A month before "this year": both are one time, of which the year alone fixes nothing."""
_OF: Final = re.compile(r"\bof\s+(?:the\s+)?$", re.IGNORECASE)
"""Whose year it is: "the budget of the | current year"."""
_LASTING: Final = re.compile(
    r"\b(?:extend|prolong|postpone|introduce|impose|lift|maintain|preserve)(?:s|ed|ing)?\s"
    r"(?:(?!\band\b|\bto\b)[^,;:.])*$"
)
"""What lasts until a day: "extend the moratorium | until 1 July"."""
_LONG_AGO: Final = re.compile(r"(?:before|until|till|by)\s+(?:19\d\d|2000)")
"""What no page of ours could still ask for: "houses built | before 2000"."""
_AHEAD: Final = re.compile(r"in\s+(?:an?|one|two|three|four|five|six|ten|\d+)\s+[a-z-]*\s*(?:day|week|month)")
"""``In a week``: such a term lies ahead."""
_PLAN: Final = re.compile(
    r"\b(?:plans?|program(?:me)?s?|strateg(?:y|ies)|concepts?|road\s?maps?|doctrine|forecasts?|vision|agenda|measures)"
    r"(?:\s+(?:of|for|on|in|the|and|its|their|gender|republic|kazakhstan"
    r"|further|pension|water|inflow|sector|system|region"
    r"|[a-z-]+(?:ment|ing|ion|y|ies|al|ure)))*\s+$",
    re.IGNORECASE,
)
"""What runs until a year: "the programme of development | until 2030"."""
_PLANNED: Final = re.compile(
    r"\b(?:planned|scheduled|envisaged|foreseen|provided|stipulated|allocated|budgeted|intended)\s+for\s+$",
    re.IGNORECASE,
)
"""What money or works are meant for: "planned for | this year"."""
_OFF: Final = r"(?:(?:off|away|down|out|up)\s+)?"
_DONE: Final = re.compile(
    r"(?P<before>(?:[\w’'-]+\s+){4,})(?P<done>(?!hundred)[a-z]{2,}[a-df-z]ed|hit|built|lost|begun|struck|torn|cut|swept)\s+"
    rf"{_OFF}(?:(?:in|during)\s+(?:the\s+)?(?:spring|summer|autumn|fall|winter)\s+)?$"
)
"""A participle right before a term: "the roads damaged | this spring"."""
_DONE_ENDINGS: Final = ("ed", "hit", "built", "lost", "begun", "struck", "torn", "cut", "swept")
_DONE_REACH: Final = 5
"""Words from the participle to the term, itself among them: without one that ends so there is none."""
_HELD: Final = re.compile(
    r"\b(?:be|been|being|is|are|was|were|get|gets|got|have|has|had|having|shall|must|not)\s+(?:[a-z]+ly\s+)?$"
    r"|\b(?:have|has|had|get|see|want|wants|keep|need|needs)\s+(?:the|all|it|them|this|these)\b[\w\s’'-]*$"
    r"|\bordered\s+(?!to\b)(?:[\w’'-]+\s+){0,4}$",
    re.IGNORECASE,
)
"""Words by which that participle tells what is to be done: "are to be mended", "have the roof mended"."""
_STANDING: Final = re.compile(r"\b[a-z]+s\s+(?:pending|outstanding|unpaid|unresolved|left)\s+$")
"""What has not been done since: "the claims pending | until 2019"."""
_DUE: Final = re.compile(
    r"\b(?:due|scheduled|planned|slated|(?:expected|set|supposed)(?=\s+to\s+be))"
    r"\s+(?:to\s+(?:be\s+)?[a-z]+|for\s+[a-z]+)\s+$"
)
"""What a thing is due for: "the school due to be completed | in August"."""
_COMPARED: Final = re.compile(r"\b(?:from|than|against|versus)\s+[\d.,]+\s*(?:%|[a-z]+)?(?:\s+[a-z]+)?\s+$")
"""What something is measured by: "from 20 percent | this year"."""
_HARMED: Final = re.compile(
    r"\b(?:affected|damaged|destroyed|flooded|ruined|isolated|blocked|caused|hit|struck|torn|cut|swept|washed)\s+"
    rf"{_OFF}$"
)
"""Before "by": who or what did a harm, not when."""
_FROM_ANOTHER: Final = re.compile(
    r"\s+(?:of|after|from|following|upon)\s+(?!(?:today|now)\b)[a-z]", re.IGNORECASE
)


def dates_another(text: str, span: Span, start: int) -> bool:
    """Whether a time tells of something else than when an order is due. ``start`` is the sentence's."""
    return (
        _dates_a_meeting(text, span)
        or _dates_the_past(text, span, start)
        or _dates_an_event(text, span, start)
        or _is_of_a_plan(text, span, start)
        or _tells_of_a_thing(text, span, start)
        or _is_of_another_deed(text, span, start)
    )


def _is_of_another_deed(text: str, span: Span, start: int) -> bool:
    """Whether a time is of what others owe, of what is asked, or of what lasts until then."""
    said = text[span.start : span.end].lower()
    if said in {"this year", "current year", "the current year", "next year"} and _OF.search(
        text, start, span.start
    ):
        return True
    if said.endswith("year") and _MONTH_BEFORE.search(text, max(start, span.start - _NEAR), span.start):
        return True
    if said.startswith(("until ", "till ")) and _LASTING.search(text, start, span.start):
        return True
    if _LONG_AGO.fullmatch(said):
        return True
    return any(one.search(text, start, span.start) for one in (_OWED, _TO_BE_DONE, _ASKED))


def counts_from_another(text: str, span: Span) -> bool:
    """Whether a term runs from something else than the page's day: "within five days of the request"."""
    return text[span.start : span.end].lower().startswith("within ") and bool(
        _FROM_ANOTHER.match(text, span.end)
    )


def _tells_of_a_thing(text: str, span: Span, start: int) -> bool:
    """Whether a time tells more of a thing: "the roads damaged in spring", "from 20 percent this year"."""
    before = text[max(start, span.start - 3 * _NEAR) : span.start]
    agent = text[span.start : span.end].lower().startswith("by ") and _HARMED.search(before)
    if agent or any(rule.search(before) for rule in (_DUE, _STANDING, _COMPARED)):
        return True
    near = before.split()[-_DONE_REACH:]
    done = _DONE.search(before) if any(word.endswith(_DONE_ENDINGS) for word in near) else None
    if done is None or done["done"] in words("instructing") | words("urging") | words("saying"):
        return False
    return _HELD.search(done["before"]) is None


def _dates_a_meeting(text: str, span: Span) -> bool:
    """Whether "this week" or "on Tuesday" tells when a meeting was: "at the session this week"."""
    said = text[span.start : span.end].lower()
    if said.startswith("on "):
        return _AT_MEETING.search(text, max(0, span.start - 3 * _NEAR), span.start) is not None
    if said.startswith("today"):
        return _VOICED.search(text, max(0, span.start - _NEAR), span.start) is not None
    if not said.startswith(("this ", "next ")):
        return False
    return _MEETING.search(text, max(0, span.start - _NEAR), span.start) is not None


def _dates_the_past(text: str, span: Span, start: int) -> bool:
    """Whether "in March" tells when something was: "the complaints that came in March"."""
    said = text[span.start : span.end].lower()
    if said.startswith(("on ", "in ", "today")) and not _AHEAD.match(said):
        within = said.startswith("on ") and _OF_AN_EVENT.match(text, span.end)
        if within or _HAPPENED.search(text, start, span.start):
            return True
    if not said.startswith(("in ", "during ", "this ", "within ")) or _AHEAD.match(said):
        return False
    if text[start : span.start].lower().endswith(_GONE):
        return True
    return _PAST.search(text, start, span.start) is not None


def _dates_an_event(text: str, span: Span, start: int) -> bool:
    """Whether "next year" tells when something is to be held that others prepare for."""
    said = text[span.start : span.end].lower()
    if not said.startswith(("in ", "during ", "this ", "next ")) or _AHEAD.match(said):
        return False
    event = not said.startswith("this ") and _EVENT.search(text, start, span.start)
    return bool(event or _COMING.search(text, start, span.start))


def _is_of_a_plan(text: str, span: Span, start: int) -> bool:
    """Whether a year is that of a plan: "the development plan until 2030", "planned for this year"."""
    before = text[max(start, span.start - 2 * _NEAR) : span.start]
    said = text[span.start : span.end].lower()
    named = said.startswith(("until ", "till ", "up to ")) and said[-4:].isdigit() and _PLAN.search(before)
    return bool(named) or (said.endswith("year") and _PLANNED.search(before) is not None)
