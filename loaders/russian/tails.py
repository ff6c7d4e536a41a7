"""What stands behind an act and belongs to it: "Срок – тридцать дней", "соисполнитель – МЧС"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.morphology import is_infinitive, readings
from tapsyrma.loaders.russian.owners import are_official
from tapsyrma.loaders.russian.parties import parties
from tapsyrma.loaders.russian.term_patterns import DUE_DAY
from tapsyrma.loaders.russian.words import DASHES
from tapsyrma.ontology.records import Addressee, Clause, Span

_TERM: Final = re.compile(
    rf"(?:– |- |• )?(?:крайн\w+ |контрольн\w+ )?{DUE_DAY} ?"
    r"(?:[–—:-]|(?:истекает|наступает|заканчивается|установлен|определ[её]н|обозначен|назван|дан)\b)"
    r"|на (?:это|вс[её])\b|на [а-я]+ние [–—-] "
    r"|на (?:исполнение|выполнение)(?: поручени[яй]| задани[яй])? (?:[–—:-] |да|отв|предостав)",
    re.IGNORECASE,
)
_GIVING: Final = (
    r"да(?:ю|[её]м|[её]т|ют|л|ла|ли|н|на|но|ны|м|дим)|отво(?:жу|дим|дит)|отв[её]л[аи]?|отведен[оы]|отвед[её]н"
    r"|уста(?:навливаю|навливаем|навливает|новил[аи]?|новлен[оы]?)|став(?:лю|им|ит)"
)
"""Verbs by which time is given, and not "Дамбу …" or "Станцию …", which begin alike."""
_TIME: Final = re.compile(
    rf"(?:«|– |— )?(?:(?:я )?(?:{_GIVING})|времени|времени? на) (?:[а-яё]+ ){{0,4}}"
    r"|(?:«|– |— )?(?:сделать|выполнить|исполнить|устранить|завершить|успеть) (?:это|вс[её]) "
    r"|(?:«|– |— )?(?:поручени[ея]|задани[ея]|указани[ея]|распоряжени[ея]) "
    r"(?:надо|нужно|необходимо|следует|должн[оы]|поручено|предписано|надлежит|требуется) (?:быть )?"
    r"(?:выполн|исполн)[а-яё]+ ",
    re.IGNORECASE,
)
"""Sentences that only give time, where a term is in them: "Даю вам два месяца", "Сделать это надо к маю"."""
_BRIEF: Final = 14
_PARTNER: Final = ("соисполнител", "соисп")
_IN_CHARGE: Final = (
    "ответственн",
    "персональн",
    "отвечать",
    "отвечает",
    "займ",
    "заниматься",
    "исполнителем",
    "координатор",
    "куратор",
)
_NAMED: Final = ("назначен", "определен", "определён", "этим", "это")
_SHORT: Final = 18
"""Words of a sentence that only tells who is in charge."""
_OF_ORDERS: Final = frozenset(
    {"лица", "лицо", "исполнитель", "исполнители", "поручения", "поручений", "задания", "заданий", "работ"}
    | {"работы", "пункта", "орган", "органы", "госорган", "госорганы", "ведомство", "ведомства", "структуры"}
)
"""What may stand between "ответственные" or "исполнитель" and the sign before who it is."""
_OWNER: Final = ("ответственн", "исполнител", "отв", "исп")
LONGEST: Final = 3
"""Sentences behind an act that may tell of it."""


def is_tail(seen: Analysis) -> bool:
    """Whether a sentence only tells when an act is due or who does it, or how: "используя запасы"."""
    first = next((word for word in seen.line.words if word.letters), None)
    if first is None:
        return False
    told = first.lower.startswith((*_PARTNER, *_OWNER)) and _sign(seen, first.index) is not None
    return told or bool(_in_charge(seen)) or gives_time(seen) or readings(first.text)[0].part == "GRND"


def gives_time(seen: Analysis) -> bool:
    """Whether a sentence only tells when an act is due."""
    if _TERM.match(seen.line.text) is not None:
        return True
    brief = len(seen.line.words) <= _BRIEF and bool(seen.deadlines)
    found = _TIME.match(seen.line.text) if brief else None
    if found is None:
        return False
    rest = seen.line.words[seen.line.index_at(found.end()) :]
    return not any(w.letters and is_infinitive(w.text) for w in rest) and rest[0].lower not in {"на", "для"}


def with_tails(clauses: tuple[Clause, ...], tails: Iterable[Analysis]) -> tuple[Clause, ...]:
    """The clauses, the last of them with the term and the people that the sentences behind it give."""
    if not clauses or not clauses[-1].actions:
        return clauses
    last = clauses[-1]
    for tail in tails:
        timed = gives_time(tail) or "срок" in tail.line.lowers
        if timed and tail.deadlines and last.deadline is None:
            last = replace(last, deadline=tail.deadlines[0])
        named = {a.mention.name for a in last.addressees}
        last = replace(
            last, addressees=(*last.addressees, *(a for a in _people(tail) if a.mention.name not in named))
        )
    return (*clauses[:-1], last)


def with_bracket(clauses: tuple[Clause, ...], seen: Analysis) -> tuple[Clause, ...]:
    """The clauses, the last act ended at what tells of it in its own sentence, and given what that holds.

    "(срок – трое суток; исполнитель – …)", "(отдел культуры, до 1 мая)", "…, отвечает за это отдел".
    """
    if not clauses or not clauses[-1].actions:
        return clauses
    last, act = clauses[-1], clauses[-1].actions[-1]
    first = seen.line.index_at(act.start - seen.offset)
    opened = next((w.index for w in seen.line.words[first + 1 :] if _tells_of_act(seen, w.index)), None)
    if opened is None:
        return clauses
    rest = seen.line.words[opened].start + seen.offset
    before = seen.span(opened - 1, opened - 1).end
    term = next((d for d in seen.deadlines if d.span.start > rest), None)
    own = any(d.span.start < rest and d.span.start >= act.start for d in seen.deadlines)
    named = {a.mention.name for a in last.addressees}
    people = _people(seen) or _bracketed(seen, opened) or _in_charge(seen, opened + 1)
    last = replace(
        last,
        actions=(*last.actions[:-1], Span(act.start, before)) if act.end > before else last.actions,
        deadline=last.deadline or (None if own else term),
        addressees=(*last.addressees, *(a for a in people if a.mention.name not in named)),
    )
    return (*clauses[:-1], last)


def _tells_of_act(seen: Analysis, at: int) -> bool:
    """Whether a bracket, or a clause behind a comma, begins that tells who does an act or when it is due."""
    sign, after = seen.line.words[at].text, seen.line.lower(at + 1)
    if sign == "(":
        return after.startswith((*_PARTNER, *_OWNER, "срок")) or bool(_bracketed(seen, at))
    return sign == "," and after.startswith(_IN_CHARGE) and bool(_in_charge(seen, at + 1))


def _bracketed(seen: Analysis, opened: int) -> tuple[Addressee, ...]:
    """The officials or bodies that are all of a bracket, but for a term: "(отдел культуры, до 1 мая)"."""
    if seen.line.words[opened].text != "(":
        return ()
    found = parties(seen, opened + 1, "nominative")
    official = found is not None and are_official(found.addressees)
    closing = next((w.index for w in seen.line.words[opened:] if w.text == ")"), None)
    if found is None or not official or closing is None:
        return ()
    offset, words = seen.offset, seen.line.words[found.end : closing]
    terms = [d.span for d in seen.deadlines]
    rest = [w for w in words if not any(t.start <= w.start + offset < t.end for t in terms)]
    ends = all(not w.letters for w in seen.line.words[closing:])
    return found.addressees if ends and all(w.text in ",;–—-" for w in rest) else ()


def _people(tail: Analysis) -> tuple[Addressee, ...]:
    if in_charge := _in_charge(tail):
        return in_charge
    heads = (w for w in tail.line.words if w.lower.startswith((*_PARTNER, *_OWNER)) and _sign(tail, w.index))
    first = next(heads, None)
    sign = _sign(tail, first.index) if first is not None else None
    if first is None or sign is None:
        return ()
    found = parties(tail, sign + 1, "nominative", anybody=True)
    if found is None:
        return ()
    partner = first.lower.startswith(_PARTNER)
    return tuple(Addressee(a.mention, "with" if partner else "lead") for a in found.addressees)


def _in_charge(seen: Analysis, start: int = 0) -> tuple[Addressee, ...]:
    """Who sees to what stands before: "Ответственным назначен Д. Омаров", "Займётся этим отдел ЖКХ"."""
    words = seen.line.words[start:]
    first = next((word for word in words if word.letters), None)
    if first is None or len(words) > _SHORT or not first.lower.startswith(_IN_CHARGE):
        return ()
    named = [w.index for w in words if w.lower.startswith(_NAMED)]
    appointed = any(w.lower.startswith("назначен") for w in words)
    for word in seen.line.words[named[0] + 1 :] if named else ():
        found = parties(seen, word.index, "nominative")
        if found is not None:
            return tuple(
                a
                for a in found.addressees
                if appointed or a.mention.kind != "collective" or a.mention.sort != "other"
            )
    return ()


def _sign(seen: Analysis, first: int) -> int | None:
    words = seen.line.words[first : first + LONGEST]
    sign = next((w.index for w in words if w.text in DASHES or w.text == ":"), None)
    between = {w.key for w in words[1:] if sign is not None and w.index < sign and w.letters}
    return sign if between <= _OF_ORDERS else None  # "Исполнитель песни – …"
