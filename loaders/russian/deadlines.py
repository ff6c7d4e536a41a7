"""Terms in Russian: "до 1 марта", "в недельный срок", "до конца года", "еженедельно".

Every rule is a pattern over the sentence in lower case and a function of ``term_words`` that works its match
out. Patterns have no nested repetition, so that no text can make them slow.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from tapsyrma.loaders.find import terms
from tapsyrma.loaders.find.terms import Day, Kind
from tapsyrma.loaders.russian import term_words as worked
from tapsyrma.loaders.russian.sights import BesideAct
from tapsyrma.loaders.russian.term_words import Match, Worked
from tapsyrma.ontology.records import Deadline, Span

_BY: Final = r"\b(?:в срок )?(?:не позднее|не позже|до|к|ко)(?: (?:уже|самого))? "
_YEAR: Final = (
    r"(?: (?:(?P<year>20\d\d)(?: ?(?:года|году|год|г\b\.?))?"
    r"|(?P<this>текущего года|этого года|сего года|т\. ?г\.|с\. ?г\.)"
    r"|(?P<next>следующего года|будущего года)))?"
)
_UNIT: Final = r"(?P<unit>недели|неделе|месяца|месяце|квартала|квартале|полугодия|полугодии|года|году)\b"
_THIS_OF: Final = (
    r"(?:(?:этого|этой|текущего|текущей|данного|нынешнего) |(?P<next>следующего|следующей|будущего) )?"
)
_THIS_IN: Final = r"(?:(?:этом|этой|текущем|текущей|нынешнем) |(?P<next>следующем|следующей|будущем) )"
_TURN: Final = (
    r"приезда|прибытия|начала|начало|началу|старта|наступления|наступлению"
    r"|окончания|завершения|открытия|середины"
)
_OF_WHICH: Final = r"(?:[а-я-]+(?:ого|его|ой|ей|ых|их|сех) ){0,3}"
"""Adjectives in the genitive: "до наступления | первых сильных | морозов"."""
_WEATHER: Final = (
    r"холодов|морозов|заморозков|снегопадов|ливней|дождей|снега|паводков|паводка|половодья|ледостава|ледохода"
    r"|распутицы|оттепели|потепления|темноты|сумерек|рассвета"
)
_EVENTS: Final = (
    r"праздников|каникул|осени|весны|лета|зимы|зимовки|наурыза|посевной|сева|жатвы|уборки|навигации|сдачи"
    r"|отопительного (?:сезона|периода)|учебного года"
)
_UNTIL_DONE: Final = (
    r"устранения|выяснения|получения|вынесения|подписания|утверждения|стабилизации|нормализации"
    r"|восстановления|прибытия"
)
_SEASON: Final = (
    rf"(?:(?:{_TURN}) {_OF_WHICH}[а-я-]+(?: (?:сезона|года|периода|кампании|работ))?"
    rf"|{_OF_WHICH}(?:{_WEATHER}|{_EVENTS})"
    rf"|(?:полного )?(?:{_UNTIL_DONE}) {_OF_WHICH}[а-я-]+"
    r"|(?:моего|особого|отдельного|нового) (?:разрешения|распоряжения|указания|приказа)"
    r"|(?:выводов|решения|результатов|итогов) [а-я]+|следующего заседания"
    r"|конца (?:[а-я]+ )?(?:десятилетия|сезона|периода))"
)
_NEXT_SESSION: Final = (
    r"\b(?:на|к|до) (?:[а-я]+ск(?:ое|ому|ого)|ближайше\w+|следующе\w+|очередно\w+) "
    r"(?:заседани[еяю]|совещани[еяю]|сессии|сессию|коллегии|коллегию)\b"
)
_AS_LONG_AS: Final = r"\bпока не (?:[а-я]+ ){0,2}[а-я]+(?:[аяуюеи]т|тся)(?: [а-я]+){0,2}(?=[,.;!»\"]|\Z)"
"""What must come first: "закрыть, пока не приварят перила"."""
_TOWARDS_SEASON: Final = r"\bк (?:лету|осени|зиме|весне|отопительному сезону|(?:новому )?учебному году)\b"
_LENGTH: Final = r"(?P<unit>дня|дней|суток|часов|часа|недели|недель|месяца|месяцев|года|лет|полугода)\b"
_GRANTED: Final = (
    r"да(?:л|ла|ли|ет|ют|ется|н|на|но|ны|ю)|отв(?:ел|ела|ели|едено|одит|одится)|отпущено|предоставлено"
)
_GIVEN: Final = r"(?P<unit>дня|дней|суток|сутки|часов|неделю|недели|недель|месяца|месяцев|месяц)"
_HOURS: Final = r"[а-я]+(?:ти|и|ух|ех|надцати|десяти)"
_TENTH: Final = r"(?P<number>первой|второй|третьей)"
_TIMES: Final = (
    r"\b(?:не реже (?:чем )?)?(?:(?:один |одного |два |\d )?(?:раз|раза)|дважды|трижды) в (?:день|сутки"
    r"|неделю|месяц|квартал|полугодие|год|декаду|смену|(?:две|три|\d{1,2}|десять) "
    r"(?:недели|дня|дней|месяца))\b"
)
_PREPARED: Final = re.compile(r"(?:подготов|готов)\w+ (?:регионов |области |страны |города )?\Z")
"""What is prepared for is no term: "подготовка к отопительному сезону"."""
_PAID: Final = re.compile(r"(?:плат|долг|отчет|сведени|данны|пени|счет|штраф|информаци)\w* \Z")
"""What is counted for a time: "пересчитать плату за пять дней"."""
_TRIGGER: Final = re.compile(
    r"\b(?:до|к|ко|в|во|не позднее|не позже|на|за|через|перед|да\w{1,2}|отв\w+|кажд\w+|еже\w+"
    r"|раз|раза|пока|сегодня|завтра|послезавтра|каждодневно|по|срок\w*|вам|тебе|им|ему|ей|всем"
    r"|отпущено|предоставлено) ?|[–—,-] \d|\|"
)


_ONE_LIST: Final = re.compile(r"\A(?:,| и| а) [^.;]{0,80}\Z")
"""What stands between two days of one list."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern, what kind of term it is and how its match is worked out.

    ``near_act`` rules ("в сентябре") also tell when something happened; they count only beside an infinitive
    or imperative, those with ``behind_act`` ("в среду") also where they end its words.
    """

    pattern: re.Pattern[str]
    kind: Kind
    term: Worked
    near_act: bool = False
    behind_act: bool = False


def _rule(
    kind: Kind, term: Worked, pattern: str, *, near_act: bool = False, behind_act: bool = False
) -> Rule:
    return Rule(re.compile(pattern), kind, term, near_act, behind_act)


@cache
def _rules() -> tuple[Rule, ...]:
    """Every rule; of two that overlap the one that stands first counts."""
    return (*_recurring(), *_dates(), *_days(), *_lengths(), *_periods())


def _dates() -> tuple[Rule, ...]:
    month, part = f"(?P<month>{_either(worked.months())})", _part()
    return (
        _rule("date", worked.day_month, rf"{_BY}(?P<day>\d{{1,2}})(?:-?(?:го|му))? {month}{_YEAR}"),
        _rule(
            "date",
            worked.figures,
            rf"{_BY}(?P<day>\d{{1,2}})\.(?P<mm>\d\d)(?:\.(?P<year>20\d\d|\d\d)\b)?(?: ?(?:года|г\.))?",
        ),
        _rule("date", worked.until_end(worked.in_month), rf"\b(?:до|к) конц[ау] {month}{_YEAR}"),
        _rule(
            "date",
            worked.until_end(worked.in_part),
            rf"\b(?:до|к) конц[ау] {part} (?P<unit>квартала|полугодия){_YEAR}",
        ),
        _rule(
            "date",
            worked.until_end(worked.in_year),
            r"\b(?:до|к) конц[ау] (?P<year>20\d\d)(?: ?(?:года|г\.))?",
        ),
        _rule("date", worked.until_end(worked.in_unit), rf"\b(?:до|к) конц[ау] {_THIS_OF}{_UNIT}"),
        _rule("date", worked.year_end, r"\bдо нового года\b"),
        _rule(
            "date",
            worked.day_month,
            rf"(?<=[–—,-]\s)(?P<day>\d{{1,2}})(?:-?го)? {month}{_YEAR}(?=[;.]?\s*\Z)",
        ),
        _rule(
            "date", worked.decade, rf"\bво? {_TENTH} декаде {month}{_YEAR}", near_act=True, behind_act=True
        ),
        _rule("date", worked.day_month, rf"(?<=\|\s)(?P<day>\d{{1,2}}) {month}{_YEAR}(?=\s*(?:\||\Z))"),
        _rule("date", worked.day_month, rf"\bсрок\w* ?[–—:-] ?(?P<term>(?P<day>\d{{1,2}}) {month}{_YEAR})"),
        _rule(
            "date",
            worked.figures,
            r"\bсрок\w* ?[–—:-] ?(?P<term>(?P<day>\d{1,2})\.(?P<mm>\d\d)(?:\.(?P<year>20\d\d|\d\d)\b)?)",
        ),
        _rule("date", worked.decade, rf"{_BY}(?:конц[ау]|окончания) {_TENTH} декады {month}{_YEAR}"),
    )


def _days() -> tuple[Rule, ...]:
    month = f"(?P<month>{_either(worked.months())})"
    weekday = f"(?P<weekday>{_either(worked.weekdays())})"
    return (
        _rule(
            "relative",
            worked.today,
            r"\bдо (?:конца (?:сегодняшнего )?дня|(?P<word>сегодня|завтра|послезавтра))\b",
        ),
        _rule("relative", worked.today, r"\bк (?P<word>завтрашнему|сегодняшнему) (?:дню|вечеру)"),
        _rule("relative", worked.today, r"\b(?P<word>сегодня|завтра) же\b"),
        _rule(
            "relative",
            worked.fixed("set-term"),
            r"\bв (?:установленн|намеченн|определенн|указанн)ы[ей] срок[и]?\b",
        ),
        _rule("relative", worked.fixed("day-of-month"), rf"{_BY}\d{{1,2}}(?:-?го)? числа\b"),
        _rule("relative", worked.on_weekday, rf"{_BY}(?:(?:следующе|ближайше)(?:го|й|му) )?{weekday}\b"),
        _rule(
            "relative",
            worked.on_weekday,
            rf"\bво? (?:ближайш\w+ |эт\w+ )?{weekday}\b",
            near_act=True,
            behind_act=True,
        ),
        _rule(
            "relative",
            worked.today,
            r"\b(?P<word>сегодня|завтра|послезавтра)(?: (?:ночью|утром|днем|вечером))?\b",
            near_act=True,
            behind_act=True,
        ),
        _rule("relative", worked.today, r"\b(?:до|к) (?:вечер[ау]|полуночи|обед[ау]|полудн[яю])(?P<word>)\b"),
        _rule(
            "relative",
            worked.fixed("hour"),
            rf"\b(?:до|к) (?:\d{{1,2}}|{_HOURS})(?: часов| часам| утра| вечера)\b",
        ),
        _rule("relative", worked.fixed("morning"), r"\b(?:до|к) (?:утра|утру|рассвет[ау]|выходны[хм])\b"),
        _rule("relative", worked.fixed("session"), _NEXT_SESSION),
        _rule("relative", worked.fixed("middle"), rf"\b(?:до|к) середин[еы] {_THIS_OF}{_UNIT}"),
        _rule("date", worked.fixed("until-year"), rf"{_BY}(?P<year>20\d\d)(?:-го)? (?:года|году|г\.)"),
        _rule("date", worked.fixed("until-month"), rf"{_BY}(?:середин[еы] )?{month}\b{_YEAR}"),
        _rule("relative", worked.fixed("before-season"), rf"\b(?:до|к|перед) {_SEASON}\b"),
        _rule("relative", worked.fixed("before-season"), _TOWARDS_SEASON),
        _rule("relative", worked.fixed("until-done"), _AS_LONG_AS),
    )


def _lengths() -> tuple[Rule, ...]:
    count = rf"(?P<count>\d{{1,3}}|{_either(worked.counts())})"
    working = r"(?P<working>рабоч\w+ )?(?:календарн\w+ )?"
    term = rf"(?P<term>(?:{count} )?{working}{_GIVEN})"
    return (
        _rule(
            "relative",
            worked.within,
            rf"\b(?:в|за) течение (?:(?:ближайш|следующ|последующ)\w+ )?(?:{count} )?{working}{_LENGTH}",
        ),
        _rule(
            "relative",
            worked.span,
            rf"\bв (?:(?P<figure>\d{{1,3}})-?дневный|(?P<stem>{_either(worked.spans())})ый) срок",
        ),
        _rule(
            "relative",
            worked.within,
            rf"\b(?:за|через) (?:{count} )?{working}"
            r"(?P<unit>дня|дней|день|сутки|неделю|недели|недель|месяц\w{0,2})\b",
            near_act=True,
            behind_act=True,
        ),
        _rule(
            "relative",
            worked.within,
            rf"\bв ближайшие {count} {working}{_LENGTH}",
        ),
        _rule(
            "relative",
            worked.within,
            rf"\bсрок\w*(?: (?:исполнени|выполнени|устранени)\w+)?(?: ?[–—:-]| составит)? {term}\b",
        ),
        _rule(
            "relative",
            worked.within,
            rf"\b(?:на|для) [^.;:«»]{{3,90}}? (?:{_GRANTED}) {term}\b",
        ),
        _rule(
            "relative",
            worked.within,
            rf"\b{term} (?:[а-я]\. ?)?(?:[а-я]+ ){{0,2}}(?:{_GRANTED})\b[^.;:«»]{{0,60}}? (?:на|для) [а-я]",
        ),
        _rule(
            "relative",
            worked.within,
            rf"\b{term} на (?:это|вс[её]) (?:{_GRANTED})\b",
        ),
        _rule(
            "relative",
            worked.within,
            rf"\A(?:[«–—] ?)?(?:я )?(?:(?:{_GRANTED}|устанавливаю|ставлю)|времени|срок\w*|на вс[её]|на это)\b"
            rf"(?: [а-я]+){{0,4}}?(?: (?:в|за|[–—-]))? {term}(?=[.,;!»]|\Z)",
        ),
        _rule(
            "relative",
            worked.within,
            rf"\b(?:вам|тебе|им|ему|ей|всем|{_GRANTED})\b[^.;:«»]{{0,80}}? "
            rf"{term}(?: (?:на|для) [а-я]|, чтобы\b)",
        ),
    )


def _recurring() -> tuple[Rule, ...]:
    again = worked.fixed("recurring")
    every = rf"{_either(worked.weekdays())}|день|вечер|утро|час|недел[юи]|месяц|квартал|полугодие|год"
    units = "часов|часа|дней|дня|недели|недель|месяца|месяцев"
    seasons = "весной|летом|осенью|зимой|весну|лето|осень|зиму"
    return (
        _rule(
            "recurring",
            again,
            r"\b(?:еже(?:дневно|недельно|месячно|квартально|годно|часно|сменно|суточно)|каждодневно)\b",
        ),
        _rule("recurring", again, r"\bна еже(?:дневной|недельной|месячной|квартальной|годной) основе\b"),
        _rule(
            "recurring",
            again,
            rf"\bкажд(?:ый|ую|ое|ые) (?:{every}|(?:\d{{1,3}}|[а-я]{{3,12}}) (?:{units}))\b",
        ),
        _rule("recurring", again, rf"\bкажд(?:ую|ой|ое|ый|ым) (?:{seasons})\b(?:, {_BY}[^.,;:]{{1,30}})?"),
        _rule("recurring", again, rf"\bпо (?:{_either(worked.on_every_weekday())})\b"),
        _rule("recurring", again, r"(?<=\|\s)постоянно\b"),
        _rule("recurring", again, _TIMES),
    )


def _periods() -> tuple[Rule, ...]:
    month, part = f"(?P<month>{_either(worked.months())})", _part()
    return (
        _rule("date", worked.in_month, rf"\bв {month}\b{_YEAR}", near_act=True, behind_act=True),
        _rule(
            "date",
            worked.in_part,
            rf"\bво? {part} (?P<unit>квартале|полугодии){_YEAR}",
            near_act=True,
            behind_act=True,
        ),
        _rule(
            "date",
            worked.in_part,
            rf"\bсрок\w* ?[–—:-] ?(?P<term>(?P<number>{_either(worked.ordinals())})-?(?:ий|ый|ой|ье|ое|й)? "
            rf"(?P<unit>квартал|полугодие){_YEAR})",
        ),
        _rule("date", worked.in_part, rf"(?<=\|\s){part} (?P<unit>квартал|полугодие){_YEAR}"),
        _rule("date", worked.in_month, rf"\bсрок\w* ?[–—:-] ?(?P<term>{month}\b{_YEAR})"),
        _rule("date", worked.in_unit, rf"\b(?:в|на) {_THIS_IN}{_UNIT}", near_act=True),
        _rule("date", worked.in_unit, rf"\bв течение {_THIS_OF}{_UNIT}"),
        _rule("date", worked.in_year, r"\bв (?P<year>20\d\d) году\b", near_act=True),
    )


def _either(words: dict[str, int] | dict[str, tuple[int, str]]) -> str:
    """The words as alternatives, the longest first."""
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


def _part() -> str:
    return rf"(?P<number>{_either(worked.ordinals())})-?(?:его|ого|го|ому|ом|ем|й|м)?"


def find_deadlines(
    text: str,
    offset: int,
    document: str,
    anchor: Day | None,
    beside_act: BesideAct,
    *,
    retold: bool = False,
) -> Iterator[Deadline]:
    """The terms of a sentence, in order, the longest first where two overlap.

    Args:
        text: the sentence.
        offset: where it starts in the document.
        document: the document's text.
        anchor: the day to count from, if the document has one.
        retold: whether the sentence tells of another day; "in ten days" then counts from a day not known.
        beside_act: tells of two offsets in the sentence whether an infinitive or imperative is beside them.
    """
    lower = text.lower().replace("ё", "е").replace("\xa0", " ")
    if not _TRIGGER.search(lower):
        return
    taken: list[Span] = []
    found: list[tuple[Span, Rule, Match]] = []
    for rule in _rules():
        for match in rule.pattern.finditer(lower):
            span = Span(*match.span("term" if "term" in rule.pattern.groupindex else 0))
            if any(span.overlaps(other) for other in taken):
                continue
            behind = rule.behind_act and beside_act.behind(span.start)
            if rule.near_act and not (behind or beside_act(span.start, span.end)):
                continue
            if _PREPARED.search(lower, 0, span.start) or (
                rule.near_act and _PAID.search(lower, 0, span.start)
            ):
                continue
            taken.append(span)
            found.append((span, rule, match))
    found.sort(key=lambda item: item[0])
    for span, rule, match in found:
        dated = _with_later_year(rule, match, found, lower)
        day = None if retold and rule.kind == "relative" else anchor
        yield terms.deadline(span.shift(offset), document, rule.kind, rule.term(dated, day))


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
