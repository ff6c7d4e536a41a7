"""The patterns of Russian terms: "до 1 марта", "в недельный срок", "до конца года", "еженедельно".

Every rule is a pattern over the sentence in lower case and a function of ``term_words`` that works its match
out. Patterns have no nested repetition, so that no text can make them slow.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Final

from tapsyrma.loaders.russian import term_words as worked
from tapsyrma.loaders.russian.forms import marking
from tapsyrma.loaders.russian.recurring_terms import recurring
from tapsyrma.loaders.russian.season_terms import occasions
from tapsyrma.loaders.russian.set_apart_terms import set_apart
from tapsyrma.loaders.russian.term_patterns import (
    AT_HOUR,
    BY,
    DUE,
    GIVEN,
    GRANTED,
    HOURS,
    LENGTH,
    THIS_IN,
    THIS_OF,
    UNIT,
    YEAR,
    either,
)
from tapsyrma.loaders.russian.term_rule import Rule, beginnings, begun, rule
from tapsyrma.loaders.russian.words import Line

_FIGURE: Final = "0 1 2 3 4 5 6 7 8 9"
_RANGE: Final = rf"(?:(?:{either(worked.months())}) ?[–—-] ?)?"
"""The first of two months: "в мае-июне"."""
_COUNTED: Final = "дня дней день суто сутк часо неде меся"
_GIVING: Final = (
    "вам|тебе|им|ему|ей|всем|все|это|на|про|срок|времени|ровно|максимум|исполнени[ея]|выполнени[ея]|не|более"
    "|только|еще|я"
)
"""Words between "даю" and the time that is given: "даю вам на все про все"."""
_WORKING: Final = r"(?P<working>рабоч\w+ )?(?:календарн\w+ )?"


def rules_for(line: Line) -> list[Rule]:
    """The rules that may match a sentence; where two overlap, the first of them counts."""
    signed = [beginnings(word.key) for word in line.marked(_SIGNED)]
    if not signed:
        return []
    leading = [beginnings(word.key) for word in line.marked(_LEADING)]
    present = frozenset().union(*signed, *leading)
    rules = _with_signs(_signs() & present)
    return [one for one in rules if not (one.leads and one.leads.isdisjoint(present))]


@lru_cache(maxsize=1024)
def _with_signs(present: frozenset[str]) -> tuple[Rule, ...]:
    return tuple(one for one in every_rule() if not one.signs.isdisjoint(present))


@cache
def _signs() -> frozenset[str]:
    return frozenset().union(*(one.signs for one in every_rule()))


@cache
def _leads() -> frozenset[str]:
    return frozenset().union(*(one.leads for one in every_rule()))


_SIGNED: Final = marking(lambda form: not _signs().isdisjoint(beginnings(form.key)))
_LEADING: Final = marking(lambda form: not _leads().isdisjoint(beginnings(form.key)))


@cache
def every_rule() -> tuple[Rule, ...]:
    """All rules, in the order in which they count."""
    first = (*recurring(), *_ahead(), *_dates(), *set_apart())
    return (*first, *_days(), *_times_of_day(), *occasions(), *_lengths(), *_given(), *_periods())


def _ahead() -> tuple[Rule, ...]:
    """Time before something else, which fixes no day: "за три дня до отгрузки", "за неделю до 1 мая"."""
    count = rf"(?:\d{{1,3}}|{either(worked.counts())})"
    before = rf"\bза (?:{count} )?(?:рабоч\w+ |календарн\w+ )?(?:день|сутки|{GIVEN}) до "
    return (
        rule(
            "relative",
            worked.fixed("ahead-of"),
            rf"{before}(?:\d{{1,2}} )?(?:[а-я-]+(?:ого|его|ой|ей|ых|их) ){{0,2}}[а-я]+",
            _COUNTED,
            near_act=True,
            behind_act=True,
        ),
    )


def _dates() -> tuple[Rule, ...]:
    month, part = f"(?P<month>{either(worked.months())})", _part()
    return (
        rule(
            "date",
            worked.day_month,
            rf"{BY}{AT_HOUR}(?P<day>\d{{1,2}})(?:-?(?:го|му))? {month}{YEAR}",
            begun(worked.months()),
        ),
        rule(
            "date",
            worked.day_month,
            rf"(?<!с \d )(?<!с \d\d )\b(?P<by>до|к) (?P<day>\d{{1,2}})"
            rf"(?=(?:,| и|, а|, и) (?:(?![а-я]+ть )[а-я-]+ ){{1,4}}(?P=by) \d{{1,2}} {month}{YEAR})",
            begun(worked.months()),
        ),
        rule(
            "date",
            worked.day_in_words,
            rf"{BY}(?P<day>{either(worked.day_words())})(?:ого|его|ому|ему) {month}{YEAR}",
            begun(worked.months()),
        ),
        rule(
            "date",
            worked.figures,
            rf"{BY}(?P<day>\d{{1,2}})\.(?P<mm>\d\d)(?:\.(?P<year>20\d\d|\d\d)(?!\d))?(?: ?(?:года|г\.))?",
            _FIGURE,
        ),
        rule(
            "date",
            worked.day_month,
            rf"\bс \d{{1,2}} по (?P<day>\d{{1,2}}) {month}{YEAR}",
            begun(worked.months()),
            near_act=True,
            behind_act=True,
        ),
        rule(
            "date", worked.until_end(worked.in_month), rf"\b(?:до|к) конц[ау] {_RANGE}{month}{YEAR}", "конц"
        ),
        rule(
            "date",
            worked.until_end(worked.in_part),
            rf"\b(?:до|к) конц[ау] {part} (?P<unit>квартала|полугодия){YEAR}",
            "конц",
        ),
        rule(
            "date",
            worked.until_end(worked.in_year),
            r"\b(?:до|к) конц[ау] (?P<year>20\d\d)(?: ?(?:года|г\.))?",
            "конц",
        ),
        rule("date", worked.until_end(worked.in_unit), rf"\b(?:до|к) конц[ау] {THIS_OF}{UNIT}", "конц"),
        rule("date", worked.year_end, r"\b(?:до нового года|к новому году)\b", "ново"),
    )


def _days() -> tuple[Rule, ...]:
    weekday = f"(?P<weekday>{either(worked.weekdays())})"
    return (
        rule(
            "relative",
            worked.today,
            r"\bдо (?:конца (?:(?:сегодняшнего|рабочего) )?дня|(?P<word>сегодня|завтра|послезавтра))\b",
            "конц сего завт посл",
        ),
        rule("relative", worked.today, r"\bк (?P<word>завтрашнему|сегодняшнему) (?:дню|вечеру)", "сего завт"),
        rule("relative", worked.today, r"\b(?P<word>сегодня|завтра) же\b", "сего завт"),
        rule(
            "relative",
            worked.fixed("set-term"),
            r"\bв (?:установленн|намеченн|определенн|указанн)ы[ей] срок[и]?\b",
            "срок",
        ),
        rule(
            "relative",
            worked.public_day,
            rf"{BY}дн[яю] (?P<public>{either(worked.public_days())}|города|области)\b",
            "дня дню",
            near_act=True,
            behind_act=True,
        ),
        rule("relative", worked.fixed("day-of-month"), rf"{BY}\d{{1,2}}(?:-?го)? числа\b", "числ"),
        rule(
            "relative",
            worked.on_weekday,
            rf"{BY}(?:(?P<later>следующе(?:го|й|му) )|ближайше(?:го|й|му) )?{weekday}\b",
            begun(worked.weekdays()),
        ),
        rule(
            "relative",
            worked.on_weekday,
            rf"\bво? (?:ближайш\w+ |эт\w+ )?{weekday}\b",
            begun(worked.weekdays()),
            near_act=True,
            behind_act=True,
        ),
        rule(
            "relative",
            worked.today,
            r"\b(?P<word>сегодня|завтра|послезавтра)(?: (?:ночью|утром|днем|вечером))?\b",
            "сего завт посл",
            near_act=True,
            behind_act=True,
        ),
    )


def _times_of_day() -> tuple[Rule, ...]:
    """Hours, evenings, mornings, and the week to come."""
    return (
        rule(
            "relative",
            worked.today,
            r"\b(?:до|к) (?:вечер[ау]|полуночи|обед[ау]|полудн[яю])(?P<word>)\b",
            "вече полу обед",
        ),
        rule(
            "relative",
            worked.fixed("hour"),
            rf"(?<!с \d )(?<!с \d\d )(?<!с \d:\d\d )(?<!с \d\d:\d\d )\b(?:до|к) "
            rf"(?:\d\d?:\d\d|(?:\d{{1,2}}|{HOURS})(?: часов| часам| утра| вечера))\b",
            f"часо часа утра вече {_FIGURE}",
        ),
        rule(
            "relative",
            worked.fixed("morning"),
            r"\b(?:до|к) (?:утра|утру|рассвет[ау]|выходны[хм]|следующей недел[ие])\b",
            "утра утру расс выхо след",
        ),
    )


def _lengths() -> tuple[Rule, ...]:
    count, working = _count(), _WORKING
    return (
        rule(
            "relative",
            worked.within,
            rf"\b(?:(?:в|за) течение|не поз(?:днее|же)) (?:(?:ближайш|следующ|последующ)\w+ )?"
            rf"(?:{count} (?:\([а-я]+\) )?)?{working}{LENGTH}",
            "тече позд позж",
        ),
        rule(
            "relative",
            worked.span,
            rf"\b[вс] (?:(?P<figure>\d{{1,3}})-?дневный|(?P<stem>{either(worked.spans())})ый) срок",
            "срок",
        ),
        rule(
            "relative",
            worked.within,
            rf"\b(?:не поз(?:днее|же),? чем )?(?:за|через) (?:{count} )?{working}"
            r"(?P<unit>дня|дней|день|сутки|неделю|недели|недель|месяц\w{0,2})\b",
            _COUNTED,
            near_act=True,
            behind_act=True,
        ),
        rule("relative", worked.within, rf"\bв ближайшие {count} {working}{LENGTH}", "ближ"),
        rule(
            "relative",
            worked.within,
            rf"\bза (?:{count} )?(?P<working>)(?P<unit>год|года|лет|полгода)\b(?! назад)",
            "год года лет полг",
            near_act=True,
            behind_act=True,
        ),
        rule(
            "relative",
            worked.year_and_half,
            r"\bза полтора года\b",
            "полт",
            near_act=True,
            behind_act=True,
        ),
    )


def _given() -> tuple[Rule, ...]:
    """Time that is given or set for an act: "срок – две недели", "на ремонт даю три дня"."""
    term = rf"(?P<term>(?:{_count()} )?{_WORKING}{GIVEN})"
    return (
        rule(
            "relative",
            worked.within,
            rf"\b{DUE}(?: ?[–—:-]| составит)? {term}\b",
            "срок",
        ),
        rule("relative", worked.within, rf"\b(?:на|для) [^.;:«»]{{3,90}}? (?:{GRANTED}) {term}\b", _COUNTED),
        rule(
            "relative",
            worked.within,
            rf"\b{term} (?:[а-я]\. ?)?(?:[а-я]+ ){{0,2}}(?:{GRANTED})\b[^.;:«»]{{0,60}}? (?:на|для) [а-я]",
            _COUNTED,
        ),
        rule(
            "relative",
            worked.within,
            rf"\b(?:{GRANTED}) {term}\b(?! назад)(?= [^.;:,«»]{{3,80}}? (?:на|для) [а-я])",
            _COUNTED,
        ),
        rule("relative", worked.within, rf"\b{term} на (?:это|вс[её]) (?:{GRANTED})\b", _COUNTED),
        rule(
            "relative",
            worked.within,
            rf"\A(?:[«–—] ?)?(?:я )?(?:(?:{GRANTED}|устанавливаю|ставлю)|времени|срок\w*|на вс[её]|на это)\b"
            rf"(?: (?:{_GIVING})){{0,6}}(?: (?:в|за|[–—-]))? {term}(?=[.,;!»]|\Z)",
            _COUNTED,
        ),
        rule(
            "relative",
            worked.within,
            rf"\b(?:вам|тебе|им|ему|ей|всем|{GRANTED})\b[^.;:«»]{{0,80}}?(?:«[^.;:«»]{{1,40}}»)? "
            rf"{term}(?: (?:на|для) [а-я]|, чтобы\b)",
            _COUNTED,
        ),
    )


def _count() -> str:
    return rf"(?P<count>\d{{1,3}}|{either(worked.counts())})"


def _periods() -> tuple[Rule, ...]:
    month, part = f"(?P<month>{either(worked.months())})", _part()
    return (
        rule(
            "date",
            worked.in_month,
            rf"\bв(?: течение)? {_RANGE}{month}\b{YEAR}",
            begun(worked.months()),
            near_act=True,
            behind_act=True,
        ),
        rule(
            "date",
            worked.in_part,
            rf"\bво? {part} (?P<unit>квартале|полугодии){YEAR}",
            "квар полу",
            near_act=True,
            behind_act=True,
        ),
        rule(
            "date",
            worked.in_part,
            rf"\bсрок\w* ?[–—:-] ?(?P<term>(?P<number>{either(worked.ordinals())})-?(?:ий|ый|ой|ье|ое|й)? "
            rf"(?P<unit>квартал|полугодие){YEAR})",
            "срок",
        ),
        rule("date", worked.in_part, rf"(?<=\|\s){part} (?P<unit>квартал|полугодие){YEAR}", "квар полу"),
        rule(
            "date",
            worked.in_month,
            rf"\bсрок\w* ?[–—:-] ?(?P<term>{_RANGE}{month}\b{YEAR})",
            "срок",
        ),
        rule(
            "date",
            worked.in_unit,
            rf"\b(?:в|на) {THIS_IN}{UNIT}",
            "этом этой теку ныне след буду",
            near_act=True,
            behind_act=True,
        ),
        rule("date", worked.in_unit, rf"\bв течение {THIS_OF}{UNIT}", "тече"),
        rule("date", worked.in_year, r"\bв (?P<year>20\d\d) году\b", "2", near_act=True),
        rule(
            "date",
            worked.in_year,
            r"\bв течение (?P<year>20\d\d)(?: (?:года|г\.))",
            "тече",
            near_act=True,
            behind_act=True,
        ),
    )


def _part() -> str:
    return rf"(?P<number>{either(worked.ordinals())})-?(?:его|ого|го|ому|ом|ем|й|м)?"
