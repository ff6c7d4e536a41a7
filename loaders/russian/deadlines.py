"""Terms in a Russian sentence: where they stand, what they come to, and which words only look like one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tapsyrma.loaders.find import terms
from tapsyrma.loaders.find.terms import Day
from tapsyrma.loaders.russian import term_words as worked
from tapsyrma.loaders.russian.sights import BesideAct
from tapsyrma.loaders.russian.term_asides import is_described
from tapsyrma.loaders.russian.term_rule import Rule
from tapsyrma.loaders.russian.term_rules import rules_for
from tapsyrma.loaders.russian.term_words import Match
from tapsyrma.loaders.russian.words import Line
from tapsyrma.ontology.records import Deadline, Span

_PREPARED: Final = re.compile(r"(?:подготов|готов)\w+ (?:регионов |области |страны |города )?\Z")
"""What is prepared for is no term: "подготовка к отопительному сезону"."""
_PAID: Final = re.compile(r"(?:плат|долг|отчет|сведени|данны|пени|счет|штраф|информаци)\w* \Z")
"""What is counted for a time: "пересчитать плату за пять дней"."""
_YEARS_OVER: Final = re.compile(r"за (?:[а-я]+ |\d+ )?(?:год|года|лет|полгода)\b")
_BROUGHT_ABOUT: Final = re.compile(
    r"\b(?:по)?(?:стро[ий]|возвед|возвест|созда|заверш|законч|удво|утро|увелич|повы|сниз|снизи|сократ|уменьш|превра"
    r"|перевест|перейти|модерниз|обнов|замени|ввест|освои|ликвидир|реши|реализ|достич|обеспеч|доверш|отремонт|создай"
    r"|реконстр|благоустр|газифиц|провест|озелен|высад|откры|довест|устран|подготов|разработ|привест|внедр)\w*"
)
"""What may take years; whatever else is done "за год" looks back on it: "проверить расходы за год"."""
_OPEN_UNTIL: Final = re.compile(
    r"\b(?:работа|езди|ходи|курсир|торгова|функционир|действова|дежур|открыт|режим|график|продл|движени)\w* "
    r"[^.;:]*\Z"
)
"""What goes on up to an hour, which is no term: "обязать автобусы ездить до 24 часов"."""
_HANDED_IN: Final = re.compile(
    r"\b(?:представ|предостав|сда|направ|внес|подготов|утверд|согласов|состав)\w*(?:ть|ти) [^.;:,]*\Z"
)
"""What is handed in by an hour, whatever it is called: "представить график работ до 18 часов"."""
_UNTIL_YEAR: Final = re.compile(r"(?:до|к) 20\d\d")
_PROGRAMME: Final = re.compile(
    r"\b(?:концепц|стратег|доктрин|программ|госпрограмм|нацпроект|план|генплан|мастер-план|прогноз|карт[аыу])"
    r"\w* [^.;:,»]*\Z"
)
"""A programme whose name the year ends: "утвердить Концепцию развития отрасли до 2026 года"."""
_FINISHED: Final = re.compile(
    r"\b(?:заверш|законч|выполн|исполн|реализ|построи|достро|довест|достич|охват|обновит|подключ)\w* "
    r"[^.;:]*\Z"
)
"""What a programme comes to by a year, which is a term: "завершить реализацию программы до 2027 года"."""
_HOUR: Final = re.compile(r"до (?:\d\d?:\d\d|(?:\d{1,2}|[а-я]+) (?:часов|вечера|утра|ночи))")
_ONE_LIST: Final = re.compile(r"\A(?:,| и| а) [^.;]{0,80}\Z")
"""What stands between two days of one list."""


def find_deadlines(
    sentence: Line,
    offset: int,
    document: str,
    anchor: Day | None,
    beside_act: BesideAct,
    *,
    retold: bool = False,
) -> Iterator[Deadline]:
    """The terms of a sentence, in order, the longest first where two overlap.

    Args:
        sentence: the sentence.
        offset: where it starts in the document.
        document: the document's text.
        anchor: the day to count from, if the document has one.
        retold: whether the sentence tells of another day; "in ten days" then counts from a day not known.
        beside_act: tells of two offsets in the sentence whether an infinitive or imperative is beside them.
    """
    rules = rules_for(sentence)
    lower = sentence.text.lower().replace("ё", "е").replace("\xa0", " ") if rules else ""
    taken: list[Span] = []
    found: list[tuple[Span, Rule, Match]] = []
    for rule in rules:
        for match in rule.pattern.finditer(lower):
            span = _without_stop(Span(*match.span("term" if "term" in rule.pattern.groupindex else 0)), lower)
            if any(span.overlaps(other) for other in taken):
                continue
            behind = rule.behind_act and beside_act.behind(span.start)
            if rule.near_act and not (behind or beside_act(span.start, span.end)):
                continue
            if _PREPARED.search(lower, 0, span.start) or (
                rule.near_act and _PAID.search(lower, 0, span.start)
            ):
                continue
            if _is_of_years(lower, span) or is_described(sentence, span.start):
                continue
            if rule.term is worked.in_year and anchor is not None and int(match["year"]) < anchor.year:
                continue  # "разобрать аварии в течение 2018 года" in a year after
            if _HOUR.match(lower, span.start) and _goes_on(lower, span.start):
                continue
            taken.append(span)
            found.append((span, rule, match))
    found.sort(key=lambda item: item[0])
    for span, rule, match in found:
        dated = _with_later_year(rule, match, found, lower)
        day = None if retold and rule.kind == "relative" else anchor
        yield terms.deadline(span.shift(offset), document, rule.kind, rule.term(dated, day))


def _without_stop(span: Span, text: str) -> Span:
    """A term without the full stop that ends its sentence too: "до 1 марта 2024 г."."""
    ends = text[span.end - 1] == "." and not text[span.end :].strip(' »"”')
    return Span(span.start, span.end - 1) if ends else span


def _is_of_years(lower: str, span: Span) -> bool:
    """Whether years stand there that are no term: those of a programme's name, or looked back on."""
    if _YEARS_OVER.match(lower, span.start):
        return not _takes_years(lower, span)
    return _UNTIL_YEAR.match(lower, span.start) is not None and _ends_name(lower, span.start)


def _takes_years(lower: str, years: Span) -> bool:
    """Whether years are what an act may take, and not those on which somebody looks back."""
    before = lower[max(lower.rfind(sign, 0, years.start) for sign in ",;:.") + 1 : years.start]
    behind = lower[years.end :].split()[:3]
    return _BROUGHT_ABOUT.search(" ".join([before.rsplit(" и ", 1)[-1], *behind])) is not None


def _ends_name(lower: str, year: int) -> bool:
    """Whether a year is the last word of a programme's name, and no term of what is done with it."""
    named = _PROGRAMME.search(lower, 0, year)
    return named is not None and _FINISHED.search(lower, 0, named.start()) is None


def _goes_on(lower: str, hour: int) -> bool:
    """Whether what stands before an hour goes on until then, and is not handed in by then."""
    opened = _OPEN_UNTIL.search(lower, 0, hour)
    return opened is not None and _HANDED_IN.search(lower, 0, opened.start()) is None


def _with_later_year(rule: Rule, match: Match, found: list[tuple[Span, Rule, Match]], text: str) -> Match:
    """A day without a year read with that of the next day of its list: "до 1 мая, … до 15 мая 2019 года"."""
    named = match.groupdict()
    if rule.term is not worked.day_month or any(named.get(key) for key in ("year", "this", "next")):
        return match
    later = next((other for span, _, other in found if span.start >= match.end()), None)
    year = later.groupdict().get("year") if later is not None else None
    if later is None or year is None or later.re is not match.re or _order(later) < _order(match):
        return match
    apart = text[match.end() : later.start()]
    joined = rule.pattern.match(f"{match.group()} {year} года") if _ONE_LIST.search(apart) else None
    return joined or match


def _order(match: Match) -> tuple[int, int]:
    return worked.months()[match["month"]], int(match["day"])
