"""Terms in Russian: "до 1 марта", "в недельный срок", "до конца года", "еженедельно".

Every rule is a pattern over the sentence in lower case and a function from its match to a ``Term``. Patterns
have no nested repetition, so that no text can make them slow. What a term comes to is counted in
``loaders.find.terms``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from tapsyrma.loaders.find import terms
from tapsyrma.loaders.find.terms import Day, Kind, Term, Unit
from tapsyrma.loaders.vocabulary import vocabulary
from tapsyrma.ontology.records import Deadline, Span

Match = re.Match[str]
Worked = Callable[[Match, Day | None], Term]

_COUNTS: Final[dict[str, int]] = {
    form: number
    for number, forms in {
        1: "один одного одной одну",
        2: "два две двух",
        3: "три трех",
        4: "четыре четырех",
        5: "пять пяти",
        6: "шесть шести",
        7: "семь семи",
        8: "восемь восьми",
        9: "девять девяти",
        10: "десять десяти",
        12: "двенадцать двенадцати",
        14: "четырнадцать четырнадцати",
        15: "пятнадцать пятнадцати",
        20: "двадцать двадцати",
        30: "тридцать тридцати",
    }.items()
    for form in forms.split()
}
_SPANS: Final[dict[str, tuple[int, str]]] = {
    "суточн": (1, "day"),
    "однодневн": (1, "day"),
    "двухдневн": (2, "day"),
    "трехдневн": (3, "day"),
    "четырехдневн": (4, "day"),
    "пятидневн": (5, "day"),
    "семидневн": (7, "day"),
    "десятидневн": (10, "day"),
    "двадцатидневн": (20, "day"),
    "тридцатидневн": (30, "day"),
    "недельн": (7, "day"),
    "двухнедельн": (14, "day"),
    "трехнедельн": (21, "day"),
    "месячн": (1, "month"),
    "двухмесячн": (2, "month"),
    "трехмесячн": (3, "month"),
    "шестимесячн": (6, "month"),
    "полугодов": (6, "month"),
    "годичн": (12, "month"),
}
_ORDINALS: Final[dict[str, int]] = {
    "перв": 1,
    "втор": 2,
    "треть": 3,
    "четверт": 4,
    "i": 1,
    "ii": 2,
    "iii": 3,
    "iv": 4,
    "1": 1,
    "2": 2,
    "3": 3,
    "4": 4,
}
_UNITS: Final[dict[str, Unit]] = {
    "недел": "week",
    "месяц": "month",
    "квартал": "quarter",
    "полугоди": "half",
    "год": "year",
}
_DAYS_IN: Final[dict[str, int]] = {"д": 1, "су": 1, "н": 7}


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern, what kind of term it is and how its match is worked out.

    ``near_act`` rules ("в сентябре") also tell when something happened; they count only beside an infinitive.
    """

    pattern: re.Pattern[str]
    kind: Kind
    term: Worked
    near_act: bool = False


def _months() -> dict[str, int]:
    table = vocabulary("calendar")["ru"]["months"]
    return {form.replace("ё", "е"): int(number) for number, forms in table.items() for form in forms}


def _weekdays() -> dict[str, int]:
    table = vocabulary("calendar")["ru"]["weekdays"]
    return {form.replace("ё", "е"): int(number) - 1 for number, forms in table.items() for form in forms}


def _year(match: Match, anchor: Day | None) -> int | None:
    """The year that follows: in figures, or "текущего", "следующего" counted from the anchor."""
    found = match.groupdict()
    if found.get("year"):
        return int(found["year"])
    if anchor is None:
        return None
    if found.get("this"):
        return anchor.year
    return anchor.year + 1 if found.get("next") else None


def _count(match: Match) -> int | None:
    text = match["count"] or "1"
    return int(text) if text.isdigit() else _COUNTS.get(text)


def _day_month(match: Match, anchor: Day | None) -> Term:
    month, day, year = _months()[match["month"]], int(match["day"]), _year(match, anchor)
    return terms.on_day(year, month, day) if year else terms.on_day_of(anchor, month, day)


def _figures(match: Match, anchor: Day | None) -> Term:
    day, month, year = int(match["day"]), int(match["mm"]), match["year"]
    if year is None:
        return terms.on_day_of(anchor, month, day)
    return terms.on_day(int(year) if len(year) > len("24") else 2000 + int(year), month, day)


def _in_month(match: Match, anchor: Day | None) -> Term:
    return terms.in_month(anchor, _months()[match["month"]], _year(match, anchor))


def _in_part(match: Match, anchor: Day | None) -> Term:
    number = next((n for stem, n in _ORDINALS.items() if match["number"] in (stem, stem + match["end"])), 0)
    year = _year(match, anchor)
    find = terms.in_quarter if match["unit"].startswith("кварт") else terms.in_half
    return find(anchor, number, year)


def _in_unit(match: Match, anchor: Day | None) -> Term:
    unit = next(u for stem, u in _UNITS.items() if match["unit"].startswith(stem))
    return terms.in_current(anchor, unit, 1 if match["next"] else 0)


def _until_end(rule: Worked) -> Worked:
    return lambda match, anchor: terms.until_end(rule(match, anchor))


def _in_year(match: Match, _: Day | None) -> Term:
    return terms.in_year(int(match["year"]))


def _within(match: Match, anchor: Day | None) -> Term:
    count, unit = _count(match), match["unit"]
    if count is None:
        return terms.unclear("within")
    if match["working"]:
        return terms.within_working_days(anchor, count)
    if unit.startswith(("месяц", "год", "лет", "полугод")):
        months = {"м": 1, "г": 12, "л": 12, "п": 6}[unit[0]]
        return terms.within_months(anchor, count * months)
    if unit.startswith("час"):
        full = count % 24 == 0
        return terms.within_days(anchor, count // 24) if full else terms.unclear("within-hours")
    return terms.within_days(anchor, count * next(d for stem, d in _DAYS_IN.items() if unit.startswith(stem)))


def _span(match: Match, anchor: Day | None) -> Term:
    if match["figure"]:
        return terms.within_days(anchor, int(match["figure"]))
    count, unit = _SPANS[match["stem"]]
    return terms.within_months(anchor, count) if unit == "month" else terms.within_days(anchor, count)


def _on_weekday(match: Match, anchor: Day | None) -> Term:
    return terms.on_weekday(anchor, _weekdays()[match["weekday"]])


def _today(match: Match, anchor: Day | None) -> Term:
    return terms.within_days(anchor, {"с": 0, "з": 1, "п": 2}[match["word"][0]])


def _fixed(rule: str) -> Worked:
    return lambda _match, _anchor: terms.unclear(rule)


@cache
def _rules() -> tuple[Rule, ...]:
    month = "(?P<month>" + "|".join(sorted(_months(), key=len, reverse=True)) + ")"
    weekday = "(?P<weekday>" + "|".join(sorted(_weekdays(), key=len, reverse=True)) + ")"
    count = r"(?P<count>\d{1,3}|" + "|".join(_COUNTS) + ")"
    year = (
        r"(?: (?:(?P<year>20\d\d)(?: ?(?:года|году|год|г\b\.?))?"
        r"|(?P<this>текущего года|этого года|сего года|т\. ?г\.|с\. ?г\.)"
        r"|(?P<next>следующего года|будущего года)))?"
    )
    by = r"\b(?:в срок )?(?:не позднее|до|к|ко)(?: (?:уже|самого))? "
    part = r"(?P<number>[1-4]|iv|i{1,3}|перв|втор|треть|четверт)(?:-)?(?P<end>го|ом|ем|м|й|его|ого|)"
    shift = (
        r"(?:(?:этого|этой|текущего|текущей|данного|нынешнего) |(?P<next>следующего|следующей|будущего) )?"
    )
    current = r"(?:(?:этом|этой|текущем|текущей|нынешнем) |(?P<next>следующем|следующей|будущем) )"
    units = r"(?P<unit>недели|неделе|месяца|месяце|квартала|квартале|полугодия|полугодии|года|году)\b"
    seasons = (
        r"(?:(?:начала|начало|старта|наступления|окончания|завершения|открытия|середины|началу|наступлению) "
        r"(?:нового )?[а-я]+(?: (?:сезона|года|периода|кампании|работ))?"
        r"|праздников|осени|весны|лета|зимы|холодов|морозов|наурыза|посевной|половодья|паводков"
        r"|отопительного (?:сезона|периода)|следующего заседания|конца (?:[а-я]+ )?(?:десятилетия|сезона|периода))"
    )
    rows: list[tuple[str, Kind, Worked, bool]] = [
        (by + r"(?P<day>\d{1,2})(?:-?(?:го|му))? " + month + year, "date", _day_month, False),
        (
            by + r"(?P<day>\d{1,2})\.(?P<mm>\d\d)(?:\.(?P<year>20\d\d|\d\d)\b)?(?: ?(?:года|г\.))?",
            "date",
            _figures,
            False,
        ),
        (r"\b(?:до|к) конц[ау] " + month + year, "date", _until_end(_in_month), False),
        (
            r"\b(?:до|к) конц[ау] " + part + r" (?P<unit>квартала|полугодия)" + year,
            "date",
            _until_end(_in_part),
            False,
        ),
        (r"\b(?:до|к) конц[ау] (?P<year>20\d\d)(?: ?(?:года|г\.))?", "date", _until_end(_in_year), False),
        (r"\b(?:до|к) конц[ау] " + shift + units, "date", _until_end(_in_unit), False),
        (
            r"\bдо нового года\b",
            "date",
            lambda _m, anchor: terms.until_end(terms.in_current(anchor, "year")),
            False,
        ),
        (
            r"\bдо (?:конца (?:сегодняшнего )?дня|(?P<word>сегодня|завтра|послезавтра))\b",
            "relative",
            lambda m, anchor: _today(m, anchor) if m["word"] else terms.within_days(anchor, 0),
            False,
        ),
        (r"\bк (?P<word>завтрашнему|сегодняшнему) (?:дню|вечеру)", "relative", _today, False),
        (r"\b(?P<word>сегодня|завтра) же\b", "relative", _today, False),
        (by + r"(?:следующе(?:го|й|му) )?" + weekday + r"\b", "relative", _on_weekday, False),
        (by + r"(?P<year>20\d\d)(?:-го)? (?:года|году|г\.)", "date", _fixed("until-year"), False),
        (by + r"(?:середин[еы] )?" + month + r"\b" + year, "date", _fixed("until-month"), False),
        (
            r"\b(?:до|к|перед) " + seasons + r"\b",
            "relative",
            _fixed("before-season"),
            False,
        ),
        (
            r"\bк (?:лету|осени|зиме|весне|отопительному сезону|новому учебному году|учебному году)\b",
            "relative",
            _fixed("before-season"),
            False,
        ),
        (
            r"\b(?:в|за) течение (?:(?:ближайш\w+|следующ\w+|последующ\w+) )?(?:" + count + r" )?"
            r"(?P<working>рабоч\w+ )?(?:календарн\w+ )?"
            r"(?P<unit>дня|дней|суток|часов|часа|недели|недель|месяца|месяцев|года|лет|полугода)\b",
            "relative",
            _within,
            False,
        ),
        (
            r"\bв (?:(?P<figure>\d{1,3})-?дневный|(?P<stem>"
            + "|".join(sorted(_SPANS, key=len, reverse=True))
            + r")ый) (?:рабочий )?срок",
            "relative",
            _span,
            False,
        ),
        (
            r"\b(?:за|через) (?:"
            + count
            + r" )?(?P<working>рабоч\w+ )?(?P<unit>дня|дней|неделю|недели|недель"
            r"|месяц|месяца|месяцев)\b",
            "relative",
            _within,
            True,
        ),
        (
            r"\b(?:еже(?:дневно|недельно|месячно|квартально|годно|часно)|каждодневно)\b",
            "recurring",
            _fixed("recurring"),
            False,
        ),
        (
            r"\bна еже(?:дневной|недельной|месячной|квартальной|годной) основе\b",
            "recurring",
            _fixed("recurring"),
            False,
        ),
        (
            r"\bкажд(?:ый|ую|ое|ые) (?:" + weekday + r"|день|недел[юи]|месяц|квартал|полугодие|год"
            r"|(?:\d{1,3}|[а-я]{3,12}) (?:дней|дня|недели|недель|месяца|месяцев))\b",
            "recurring",
            _fixed("recurring"),
            False,
        ),
        (
            r"\b(?:не реже )?(?:один |одного |два |дважды |\d )?(?:раз|раза) в (?:день|сутки|неделю|месяц|квартал"
            r"|полугодие|год|(?:две|три|\d{1,2}|десять) (?:недели|дня|дней|месяца))\b",
            "recurring",
            _fixed("recurring"),
            False,
        ),
        (r"\bв " + month + r"\b" + year, "date", _in_month, True),
        (r"\bво? " + part + r" (?P<unit>квартале|полугодии)" + year, "date", _in_part, True),
        (r"\b(?:в|на|в течение) " + current + units, "date", _in_unit, True),
        (r"\bв течение " + shift + units, "date", _in_unit, False),
        (r"\bв (?P<year>20\d\d) году\b", "date", _in_year, True),
    ]
    return tuple(Rule(re.compile(p), kind, term, near) for p, kind, term, near in rows)


_TRIGGER: Final = re.compile(
    r"\b(?:до|к|ко|в|во|не позднее|на|за|через|перед|кажд\w+|еже\w+|раз|раза|сегодня|завтра|каждодневно) ?"
)


def find_deadlines(
    text: str,
    offset: int,
    document: str,
    anchor: Day | None,
    beside_act: Callable[[int, int], bool],
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
        beside_act: tells of two offsets in the sentence whether an infinitive stands beside them.
    """
    lower = text.lower().replace("ё", "е").replace("\xa0", " ")
    if not _TRIGGER.search(lower):
        return
    taken: list[Span] = []
    found: list[tuple[Span, Rule, Match]] = []
    for rule in _rules():
        for match in rule.pattern.finditer(lower):
            span = Span(match.start(), match.end())
            if any(span.overlaps(other) for other in taken):
                continue
            if rule.near_act and not beside_act(span.start, span.end):
                continue
            taken.append(span)
            found.append((span, rule, match))
    for span, rule, match in sorted(found, key=lambda item: item[0]):
        day = None if retold and rule.kind == "relative" else anchor
        yield terms.deadline(span.shift(offset), document, rule.kind, rule.term(match, day))
