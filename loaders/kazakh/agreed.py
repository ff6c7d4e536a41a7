"""Terms set elsewhere ("белгіленген мерзімде"), and between two days ("10-15 сәуір аралығында")."""

from __future__ import annotations

import re

from tapsyrma.loaders.find import terms
from tapsyrma.loaders.kazakh.heads import verbal_noun
from tapsyrma.loaders.kazakh.lexicon import word_set
from tapsyrma.loaders.kazakh.limits import LimitReader
from tapsyrma.loaders.kazakh.periods import PeriodReader, Stretch

_TIMES = ("мерзимде", "мерзиминде", "мерзимге", "уакытта", "уакытында")
_BETWEEN = ("аралыгында", "аралыкта")
_RANGE = re.compile(r"\d{1,2}[-–‑](\d{1,2})")
_MONTHS = ("аиларында", "аилары")
_DASHES = frozenset("-–—")
_LOCATIVE = ("да", "де", "та", "те", "нда", "нде")
_LAST_DAY = 31


class AgreedReader:
    """Reads such terms of one sentence; a term ends at a given token."""

    def __init__(self, periods: PeriodReader, limits: LimitReader) -> None:
        self.tokens = periods.tokens
        self.anchor = periods.anchor
        self.periods = periods
        self.limits = limits
        self.plain = periods.plain

    def at(self, last: int) -> Stretch | None:
        """The term that ends at a token, if it is one of these."""
        plain = self.plain(last)
        if plain in _TIMES:
            return self._set(last)
        if plain in _BETWEEN:
            return self._between(last - 1)
        if plain in word_set("terms", "again"):
            return Stretch(last, terms.unclear("recurring"))
        return self._months(last - 1) if plain in _MONTHS else None

    def _set(self, last: int) -> Stretch | None:
        """A term whose day the text does not tell: "заңда белгіленген | мерзімде"."""
        if self.plain(last - 1) not in word_set("terms", "set"):
            return None
        where = self.plain(last - 2)
        until = self.plain(last).endswith("ге") and self.plain(last + 1) in word_set("terms", "until")
        if self.plain(last).endswith("ге") and not until:
            return None
        lawful = where.startswith("зан") and where.endswith(_LOCATIVE)
        return Stretch(last - 1 - lawful, terms.unclear("set"))

    def _between(self, last: int) -> Stretch | None:
        """The later of two days: "1 сәуір мен 1 мамыр", "10-15 сәуір"."""
        month = self.periods.month(last)
        ranged = _RANGE.fullmatch(self.plain(last - 1))
        if month is not None and ranged is not None and int(ranged.group(1)) <= _LAST_DAY:
            return self.periods.day(last - 1, int(ranged.group(1)), month)
        number = self.periods.number(last - 1)
        if month is None or number is None:
            return None
        day = self.periods.day(number[0], number[1], month)
        joined = self.plain(number[0] - 1) in ("мен", "пен", "бен") or self.plain(number[0] - 1) in _DASHES
        before = number[0] - 2
        started = self.periods.month(before) is not None or self.periods.number(before) is not None
        if not joined or not started:
            return None
        first = before - (self.periods.number(before - 1) is not None)
        return Stretch(first, day.term)

    def _months(self, last: int) -> Stretch | None:
        """The last of several months: "сәуір-мамыр | айларында"."""
        names = self.plain(last).split("-")
        months = [self.periods.words.months.get(name) for name in names]
        if any(month is None for month in months):
            return None
        first = last
        if self.plain(last - 1) in ("мен", "пен", "бен", "жане", ",", *_DASHES):
            first = last - 2 if self.periods.month(last - 2) is not None else last
        month = months[-1]
        if month is None or (first == last and len(names) == 1):
            return None
        return Stretch(first, terms.in_month(self.anchor, month))

    def is_of_a_thing(self, at: int) -> bool:
        """Whether a year says of when a plan is: "2012 жылы нарықты қамтамасыз ету | жоспарын әзірлеуді"."""
        for i in range(at + 1, len(self.tokens) - 1):
            if not self.tokens[i].is_word:
                return False
            if verbal_noun(self.plain(i)) == "bare":
                things = tuple(sorted(word_set("terms", "planned")))
                return self.plain(i + 1).startswith(things)
        return False
