"""Terms by count: "10 күн ішінде", "бір апта уақыт берді", "үш жұмыс күнінде", "апталық мерзімде"."""

from __future__ import annotations

import datetime as dt

from tapsyrma.loaders.find import terms
from tapsyrma.loaders.find.terms import Kind, Term
from tapsyrma.loaders.kazakh.lexicon import word_set
from tapsyrma.loaders.kazakh.periods import PeriodReader
from tapsyrma.loaders.kazakh.tokens import Token
from tapsyrma.ontology.frozen import frozen

_COUNTED = frozenset(("day", "week", "month", "year"))
_PAST = frozenset(("сонгы", "откен", "алгашкы"))
"""Before a number these say that the time has passed: "соңғы үш күнде"."""
_GRANTING = ("бер", "белгиле", "кои", "бар")
_HOURS = 24
_HOUR, _IN_HOURS = "сагат", "сагатта"
_AND_A_HALF = "жарым"
_MONTHS_IN = {"year": 12, "half": 6, "quarter": 3, "month": 1}


@frozen
class Found:
    """A term at tokens ``first`` to ``last``."""

    first: int
    last: int
    kind: Kind
    term: Term


class CountingReader:
    """Reads such terms of one sentence; a term ends at a given token."""

    def __init__(self, tokens: tuple[Token, ...], anchor: dt.date | None) -> None:
        self.tokens = tokens
        self.anchor = anchor
        self.periods = PeriodReader(tokens, anchor)
        self.plain = self.periods.plain

    def _inside(self, at: int) -> Found | None:
        return self._within(at, at - 1)

    def _within(self, at: int, last: int) -> Found | None:
        """As in "10 күн ішінде", "үш жұмыс күні ішінде", "осы айдың ішінде"."""
        if self.plain(last).startswith(_HOUR):
            return self._in_hours(at, last)
        unit = self.periods.unit(last)
        if unit is None:
            return None
        name, first = unit[0], last
        working = self.plain(last - 1) in word_set("terms", "working")
        number = self.periods.number(last - 1 - working)
        if name in ("quarter", "half") and self.periods.ordinal(last - 1) is not None:
            period = self.periods.period(last)
            return None if period is None else Found(period.first, at, "date", period.term)
        if number is None:
            return self._halved(at, last) or self._around(at, last, name)
        first = number[0]
        if self.plain(first - 1) in self.periods.words.next:
            first -= 1
        return Found(first, at, "relative", self._counted(name, number[1], working=working))

    def _halved(self, at: int, last: int) -> Found | None:
        """As in "бір жарым ай ішінде", whose day is not counted."""
        number = self.periods.number(last - 2)
        if self.plain(last - 1) != _AND_A_HALF or number is None:
            return None
        return Found(number[0], at, "relative", terms.unclear("half-unit"))

    def _in_hours(self, at: int, last: int) -> Found | None:
        """As in "48 сағат ішінде": the day on which the hours end."""
        number = self.periods.number(last - 1)
        if number is None:
            return None
        term = terms.within_days(self.anchor, number[1] // _HOURS)
        return Found(number[0], at, "relative", term)

    def _granted(self, at: int) -> Found | None:
        """As in "бір апта уақыт берді"."""
        given = any(self.plain(at + i).startswith(_GRANTING) for i in (1, 2))
        return self._within(at, at - 1) if given else None

    def _limit(self, at: int) -> Found | None:
        """As in "бір ай мерзімде", "10 күндік мерзімде", "апталық мерзімде"."""
        last = at - 1
        found = self._within(at, last)
        if found is not None and self.plain(at + 1) in word_set("terms", "within"):
            return Found(found.first, at + 1, found.kind, found.term)
        return found

    def _in_units(self, at: int) -> Found | None:
        """As in "бір аптада", "72 сағатта"; in figures ("11 айда") days and more are what has passed."""
        if self.plain(at) == _IN_HOURS:
            return self._in_hours(at, at)
        unit = self.periods.unit(at)
        if (
            unit is not None
            and unit[1].case == "locative"
            and self.plain(at - 1) in word_set("terms", "working")
        ):
            counted = self.periods.number(at - 2)
            term = terms.within_working_days(self.anchor, counted[1]) if counted is not None else None
            return None if counted is None or term is None else Found(counted[0], at, "relative", term)
        number = self.periods.number(at - 1)
        if unit is None or unit[0] not in _COUNTED or unit[1].case != "locative" or number is None:
            return None
        if not self.plain(at - 1).isalpha() or self.plain(number[0] - 1) in _PAST:
            return None
        first = number[0] - (self.plain(number[0] - 1) in self.periods.words.next)
        return Found(first, at, "relative", self._counted(unit[0], number[1], working=False))

    def _around(self, at: int, last: int, unit: str) -> Found | None:
        """Without a number: "осы апта ішінде" is this week, "тәулік ішінде" one day."""
        before = self.plain(last - 1)
        if before in self.periods.words.this | self.periods.words.next or self.periods.month(last - 1):
            period = self.periods.period(last)
            return Found(period.first, at, "relative", period.term) if period is not None else None
        if unit == "year" or (unit == "day" and not self.plain(last).startswith("таулик")):
            return None
        return Found(last, at, "relative", self._counted(unit, 1, working=False))

    def _counted(self, unit: str, number: int, *, working: bool) -> Term:
        if working:
            return terms.within_working_days(self.anchor, number)
        if number == 0:
            return terms.within_months(self.anchor, 6) if unit == "year" else terms.unclear("half-unit")
        if unit in _MONTHS_IN:
            return terms.within_months(self.anchor, number * _MONTHS_IN[unit])
        return terms.within_days(self.anchor, number * (7 if unit == "week" else 1))
