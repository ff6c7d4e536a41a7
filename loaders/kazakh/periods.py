"""Numbers, years and periods that a term is made of, read from right to left."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import Literal, TypeAlias

from tapsyrma.loaders.find import terms
from tapsyrma.loaders.find.terms import Term, Unit
from tapsyrma.loaders.kazakh.letters import fold
from tapsyrma.loaders.kazakh.lexicon import folded, section
from tapsyrma.loaders.kazakh.morphology import Form, forms
from tapsyrma.loaders.kazakh.tokens import Token
from tapsyrma.loaders.read.calendar import months, weekdays
from tapsyrma.ontology.frozen import frozen

YearKind: TypeAlias = Literal["none", "known", "unknown"]

_DIGITS = re.compile(r"\d+")
_YEAR = re.compile(r"(19|20)\d\d")
_UNITS: tuple[Unit, ...] = ("week", "month", "quarter", "half", "year")


@frozen
class TermWords:
    """The words of terms, folded."""

    units: dict[str, str]
    numbers: dict[str, int]
    ordinals: dict[str, int]
    this: frozenset[str]
    next: frozenset[str]
    months: dict[str, int]
    weekdays: dict[str, int]


@cache
def term_words() -> TermWords:
    """The term words of ``kk.yaml`` and the calendar."""
    data = section("terms")
    return TermWords(
        units={fold(word): unit for unit, words in data["units"].items() for word in words},
        numbers={fold(word): number for word, number in data["numbers"].items()},
        ordinals={fold(word): number for word, number in data["ordinals"].items()},
        this=folded(data["this"]),
        next=folded(data["next"]),
        months={fold(word): number for word, number in months("kk").items()},
        weekdays={fold(word): number for word, number in weekdays("kk").items()},
    )


@frozen
class Year:
    """A year before a term: where it begins, and which it is as far as the text and its date tell."""

    first: int
    kind: YearKind = "none"
    value: int | None = None


@frozen
class Stretch:
    """A period that begins at a token."""

    first: int
    term: Term


class PeriodReader:
    """Reads periods that end at a given token of one sentence."""

    def __init__(self, tokens: tuple[Token, ...], anchor: dt.date | None) -> None:
        self.tokens = tokens
        self.anchor = anchor
        self.words = term_words()

    def plain(self, at: int) -> str:
        """The folded word at a place; empty outside the sentence."""
        return self.tokens[at].plain if 0 <= at < len(self.tokens) else ""

    def unit(self, at: int) -> tuple[str, Form] | None:
        """The unit of time at a place, in any form: "айдың", "жылғы", "тоқсанында"."""
        plain = self.plain(at)
        if plain in ("жылгы", "жылы"):
            return "year", Form("жыл", "genitive", 3)
        for form in forms(plain):
            if form.stem in self.words.units and not form.plural:
                unit = self.words.units[form.stem]
                halved = unit == "year" and self._is_half_of(at)
                return ("half" if halved else unit), form
        return None

    def _is_half_of(self, at: int) -> bool:
        """Whether a year is one of two halves: "екінші жарты | жылдықта", not "жарты жыл ішінде"."""
        return self.words.numbers.get(self.plain(at - 1)) == 0 and self.ordinal(at - 2) is not None

    def month(self, at: int) -> int | None:
        """The number of the month that is named at a place."""
        return self.words.months.get(self.plain(at))

    def number(self, last: int) -> tuple[int, int] | None:
        """A number in figures or words that ends at a token: its first token and its value."""
        plain = self.plain(last)
        figures = _DIGITS.match(plain)
        if figures is not None:
            return (last, int(figures.group())) if len(figures.group()) <= 4 else None  # noqa: PLR2004
        value = self.words.numbers.get(plain)
        if value is None:
            return None
        tens = self.words.numbers.get(self.plain(last - 1))
        if tens is not None and tens >= 10 > value:  # noqa: PLR2004
            return last - 1, tens + value
        return last, value

    def ordinal(self, at: int) -> int | None:
        """An ordinal: "бірінші", "I", "1-ші", "2"."""
        plain = self.plain(at)
        if plain in self.words.ordinals:
            return self.words.ordinals[plain]
        roman = self.tokens[at].text.upper().replace("І", "I") if 0 <= at < len(self.tokens) else ""
        if roman in ("I", "II", "III", "IV"):
            return ("I", "II", "III", "IV").index(roman) + 1
        figures = _DIGITS.match(plain)
        return int(figures.group()) if figures and len(figures.group()) == 1 else None

    def spelled_ordinal(self, last: int) -> tuple[int, int] | None:
        """An ordinal in words that ends at a token: "отыз бірінші"; its first token and its value."""
        value = self.words.ordinals.get(self.plain(last))
        if value is None:
            return None
        tens = self.words.numbers.get(self.plain(last - 1))
        if tens is not None and tens >= 10 > value:  # noqa: PLR2004
            return last - 1, tens + value
        return last, value

    def year(self, last: int) -> Year:
        """The year that ends at a token: "2024 жылғы", "осы жылдың", "келесі жылдың", "биылғы"."""
        plain, before = self.plain(last), self.plain(last - 1)
        if plain in self.words.this and plain.startswith("биыл"):
            return self._shifted(last, 0)
        if plain == "." and before == "ж" and _YEAR.fullmatch(self.plain(last - 2)):
            return Year(last - 2, "known", int(self.plain(last - 2)))
        found = self.unit(last)
        if found is None or found[0] != "year":
            return Year(last + 1)
        if _YEAR.fullmatch(before):
            return Year(last - 1, "known", int(before))
        shifted = before in self.words.this | self.words.next
        return self._shifted(last - shifted, int(before in self.words.next))

    def _shifted(self, first: int, shift: int) -> Year:
        if self.anchor is None:
            return Year(first, "unknown")
        return Year(first, "known", self.anchor.year + shift)

    def period(self, last: int) -> Stretch | None:
        """The month, quarter, half, week or year that ends at a token."""
        month = self.month(last)
        found = self.unit(last)
        if month is None and found is not None and found[0] == "month":
            month = self.month(last - 1)
            if month is not None:
                last -= 1
        if month is not None:
            return self._numbered("month", month, self.year(last - 1))
        if found is None:
            return self._half(last)
        if found[0] == "day":
            return None
        return self._unit_period(last, found[0])

    def _unit_period(self, last: int, name: str) -> Stretch | None:
        unit = next(unit for unit in _UNITS if unit == name)
        before = self.plain(last - 1)
        if unit == "year":
            if _YEAR.fullmatch(before):
                return Stretch(last - 1, terms.in_year(int(before)))
        elif unit in ("quarter", "half"):
            if unit == "half" and self.words.numbers.get(before) == 0:
                last -= 1
            number = self.ordinal(last - 1)
            if number is not None:
                return self._numbered(unit, number, self.year(last - 2))
        if before in self.words.next:
            return Stretch(last - 1, terms.in_current(self.anchor, unit, 1))
        first = last - 1 if before in self.words.this else last
        return Stretch(first, terms.in_current(self.anchor, unit))

    def _half(self, last: int) -> Stretch | None:
        """As in "жылдың екінші жартысында"; other things have halves too."""
        number = self.ordinal(last - 1)
        if number is None or not any(
            self.words.numbers.get(form.stem) == 0 for form in forms(self.plain(last))
        ):
            return None
        year = self.year(last - 2)
        if year.kind == "none":
            return None
        return self._numbered("half", number, year)

    def _numbered(self, unit: Unit, number: int, year: Year) -> Stretch:
        if year.kind == "unknown":
            return Stretch(year.first, terms.unclear(f"{unit}-of-year"))
        value = year.value if year.kind == "known" else None
        rules = {"month": terms.in_month, "quarter": terms.in_quarter, "half": terms.in_half}
        return Stretch(year.first, rules[unit](self.anchor, number, value))

    def day(self, first: int, day: int, month: int) -> Stretch:
        """A day of a month, with the year that stands before it, if any."""
        year = self.year(first - 1)
        if year.kind == "unknown":
            return Stretch(year.first, terms.unclear("day-month"))
        if year.kind == "known" and year.value is not None:
            return Stretch(year.first, terms.on_day(year.value, month, day))
        return Stretch(year.first, terms.on_day_of(self.anchor, month, day))
