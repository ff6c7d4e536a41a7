"""What stands before "дейін": a day, the end of a period, a weekday or an event."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from tapsyrma.loaders.find import terms
from tapsyrma.loaders.kazakh.bare import is_bare
from tapsyrma.loaders.kazakh.lexicon import lexicon, word_set
from tapsyrma.loaders.kazakh.morphology import forms
from tapsyrma.loaders.kazakh.periods import PeriodReader, Stretch

_FULL_DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)")
_HYPHENED_DAY = re.compile(r"(\d{1,2})-([а-я]+)")
_EVENT_REACH = 3
_LAST_DAY = 31
_MONTHS = 12
_ON_DAY, _OF_DAY = frozenset(("куни", "кунги")), frozenset(("кун", "куннин"))
_TO_DAY = "кунге"
_TODAY, _FROM = "бугин", ("нен", "нан")
_EVERY = frozenset(("ар", "арбир"))


@cache
def _words(name: str) -> frozenset[str]:
    return word_set("terms", name)


@lru_cache(maxsize=8192)
def _is_office(plain: str) -> bool:
    """Whether a word is a post or a body, which no event is called by: "әкімі | жылыту маусымы"."""
    known = lexicon()
    return any(form.stem in known.posts or form.stem in known.bodies for form in forms(plain))


class LimitReader:
    """Reads the limits of one sentence; a limit ends where its word before "дейін" does."""

    def __init__(self, periods: PeriodReader) -> None:
        self.tokens = periods.tokens
        self.anchor = periods.anchor
        self.periods = periods
        self.plain = periods.plain

    def before(self, until: int) -> Stretch | None:
        """The limit before a token such as "дейін"."""
        last = until - 1
        return self._at(last) or (self._at(last - 1) if self._is_day_word(last) else None)

    def _at(self, last: int) -> Stretch | None:
        for read in (
            self.hour,
            self.end,
            self._month_day,
            self._hyphened_day,
            self._day_of_month,
            self._date,
            self._weekday,
            self._unclear,
        ):
            stretch = read(last)
            if stretch is not None:
                return stretch
        return None

    def day(self, at: int) -> Stretch | None:
        """The day that ends at a token, whatever its case: "5 сәуір", "маусымның 15-і", "10.06.2025"."""
        month = self.periods.month(at)
        if month is None or self.periods.number(at - 1) is not None:
            return self._month_day(at) or self._day_of_month(at) or self._date(at)
        return None

    def hour(self, at: int) -> Stretch | None:
        """An hour of a day that is told: "ертең таңғы тоғызға", "бүгін сағат 18-ге", "кешке"."""
        plain = self.plain(at)
        minutes = self.plain(at - 1) == ":" and self.plain(at - 2).isdigit()  # "18:00-ге"
        first = at - 2 if minutes else at
        clock = self.plain(first - 1) in _words("clock")
        dayparts = plain in _words("dayparts")
        counted = (
            minutes
            or self.periods.number(at) is not None
            or any(form.stem in self.periods.words.numbers and form.case == "dative" for form in forms(plain))
        )
        if not dayparts and not (clock and counted):
            return None
        while self.plain(first - 1) in _words("clock"):
            first -= 1
        before = self.plain(first - 1)
        if before in _words("tomorrow"):
            return Stretch(first - 1, terms.within_days(self.anchor, 1))
        if before in _words("today"):
            return Stretch(first - 1, terms.within_days(self.anchor, 0))
        if before in _ON_DAY:
            named = self.periods.words.weekdays.get(self.plain(first - 2))
            if named is not None:
                return Stretch(first - 2, terms.on_weekday(self.anchor, named - 1, 0))
            return self.day(first - 2) or Stretch(first, terms.unclear("hour"))
        evening = plain in _words("evening")
        return Stretch(first, terms.within_days(self.anchor, 0) if evening else terms.unclear("hour"))

    def _is_day_word(self, at: int) -> bool:
        """As in "жұма | күніне дейін", "1 қараша | күніне дейін"."""
        unit = self.periods.unit(at)
        return unit is not None and unit[0] == "day" and unit[1].possessed

    def towards(self, at: int) -> Stretch | None:
        """The day or year before "қарай"."""
        return self._month_day(at - 1) or self.end(at - 1) or self._unclear(at - 1)

    def end(self, at: int) -> Stretch | None:
        """As in "жылдың | соңына": the end of a period; its middle fixes no day."""
        plain = self.plain(at)
        for name in ("ends", "vague_ends"):
            if not any(
                plain.startswith(word[:-1]) and plain.endswith(("на", "не", "нда", "нде"))
                for word in _words(name)
            ):
                continue
            event = self._school_year(at - 1)
            if event is not None:
                return event
            period = self.periods.period(at - 1)
            if period is None and self.plain(at - 1) in _OF_DAY and name == "ends":
                return Stretch(at - 1, terms.within_days(self.anchor, 0))
            if period is None:
                return None
            term = terms.until_end(period.term) if name == "ends" else terms.unclear("part-of-period")
            return Stretch(period.first, term)
        return None

    def _school_year(self, at: int) -> Stretch | None:
        """No years of the calendar: "оқу жылы", "қаржы жылы"."""
        unit = self.periods.unit(at)
        if unit is None or unit[0] != "year" or self.plain(at - 1) not in _words("other_years"):
            return None
        return Stretch(self._described(at - 1), terms.unclear("event"))

    # --- days -----------------------------------------------------------------------------------------

    def _month_day(self, at: int) -> Stretch | None:
        """As in "1 қарашаға"; "қарашаға" alone fixes no day."""
        month = self.periods.month(at)
        if month is None:
            unit = self.periods.unit(at)
            if unit is not None and unit[0] == "month" and self.periods.month(at - 1) is not None:
                return Stretch(self.periods.year(at - 2).first, terms.unclear("month"))
            return None
        number = self.periods.number(at - 1) or self.periods.spelled_ordinal(at - 1)
        if number is None or not 1 <= number[1] <= _LAST_DAY:
            return (
                None
                if self.plain(at).startswith("маусым")
                else Stretch(self.periods.year(at - 1).first, terms.unclear("month"))
            )
        return self.periods.day(number[0], number[1], month)

    def _hyphened_day(self, at: int) -> Stretch | None:
        """As in "1-қарашаға"."""
        found = _HYPHENED_DAY.fullmatch(self.plain(at))
        month = self.periods.words.months.get(found.group(2)) if found is not None else None
        if found is None or month is None or not 1 <= int(found.group(1)) <= _LAST_DAY:
            return None
        return self.periods.day(at, int(found.group(1)), month)

    def _day_of_month(self, at: int) -> Stretch | None:
        """As in "қарашаның 15-іне", "қазан айының 1-іне"."""
        number = self.periods.number(at) or self.periods.spelled_ordinal(at) or self._spelled(at)
        if number is None or not self.plain(at)[-1:].isalpha():
            return None
        before = number[0] - 1
        if self.anchor is not None and self._is_this_month(before):
            return Stretch(before - 1, terms.on_day_of(self.anchor, self.anchor.month, number[1]))
        counted = self._of_any_month(before, number[1])
        if counted is not None:
            return counted
        if self.periods.month(before) is None and self.periods.unit(before):
            before -= 1
        month = self.periods.month(before)
        return None if month is None else self.periods.day(before, number[1], month)

    def _spelled(self, at: int) -> tuple[int, int] | None:
        """A number in words with an ending: "наурыздың он | бесіне"."""
        numbers = self.periods.words.numbers
        owned = (f.stem for f in forms(self.plain(at)) if f.possessed and f.case != "nominative")
        value = next((numbers[stem] for stem in owned if stem in numbers), None)
        if value is None or not 0 < value <= _LAST_DAY:
            return None
        tens = numbers.get(self.plain(at - 1))
        if tens is not None and tens >= 10 > value:  # noqa: PLR2004
            return at - 1, tens + value
        return at, value

    def _is_this_month(self, at: int) -> bool:
        """As in "осы айдың | 25-іне"."""
        unit = self.periods.unit(at)
        return unit is not None and unit[0] == "month" and self.plain(at - 1) in self.periods.words.this

    def _of_any_month(self, at: int, day: int) -> Stretch | None:
        """A day of the month at hand, of the next, or of each: "айдың | 20-сына", "әр айдың | 10-ына"."""
        unit = self.periods.unit(at)
        if unit is None or unit[0] != "month" or unit[1].possessed or unit[1].case != "genitive":
            return None
        if self.plain(at - 1) in _EVERY:
            return Stretch(at - 1, terms.unclear("recurring"))
        if self.anchor is not None and self.plain(at - 1) in self.periods.words.next:
            return Stretch(at - 1, terms.on_day_of(self.anchor, self.anchor.month % _MONTHS + 1, day))
        if self.anchor is None or day < self.anchor.day or self.periods.month(at - 1) is not None:
            return None
        return Stretch(at, terms.on_day_of(self.anchor, self.anchor.month, day))

    def _date(self, at: int) -> Stretch | None:
        for place in (at, at - 1):
            found = _FULL_DATE.match(self.plain(place))
            if found is not None:
                day, month, year = (int(part) for part in found.groups())
                return Stretch(place, terms.on_day(year, month, day))
        return None

    def _weekday(self, at: int) -> Stretch | None:
        plain = self.plain(at)
        if plain.startswith("ертен"):
            return Stretch(at, terms.within_days(self.anchor, 1))
        if plain == _TO_DAY and self.plain(at - 1).startswith("ертен"):
            return Stretch(at - 1, terms.within_days(self.anchor, 1))
        if plain.startswith(_TODAY) and plain.endswith(_FROM):
            return Stretch(at, terms.within_days(self.anchor, 0))
        if plain in _words("evening") and self.plain(at - 1) in _words("today"):
            return Stretch(at - 1, terms.within_days(self.anchor, 0))
        weekday = self.periods.words.weekdays.get(plain)
        if weekday is None:
            return None
        before = self.plain(at - 1)
        weeks = int(before in self.periods.words.next and before not in _words("coming"))
        said = before in self.periods.words.next | self.periods.words.this
        return Stretch(at - said, terms.on_weekday(self.anchor, weekday - 1, weeks))

    # --- no day ---------------------------------------------------------------------------------------

    def _unclear(self, at: int) -> Stretch | None:
        """A year, a season or an event, which fix no day: "2025 жылға", "жылыту маусымына"."""
        unit = self.periods.unit(at)
        if self.plain(at) == "жылга" and self.plain(at - 1) == "жана" and self.anchor is not None:
            return Stretch(at - 1, terms.until_end(terms.in_year(self.anchor.year)))
        if unit is not None and unit[1].case == "dative":
            period = self._period_name(at, unit[0])
            if period is not None:
                return period
        if self.plain(at) in _words("happening"):
            year = self._school_year(at - 1)
            return year or Stretch(self._described(at), terms.unclear("event"))
        if any(form.stem in _words("events") and form.case == "dative" for form in forms(self.plain(at))):
            return Stretch(self._described(at), terms.unclear("event"))
        return None

    def _period_name(self, at: int, unit: str) -> Stretch | None:
        """A period that is named but whose day is not: "төртінші тоқсанға", "келесі аптаға"."""
        event = self._school_year(at)
        if event is not None:
            return event
        if unit == "year" and self.plain(at - 1)[:4].isdigit():
            return Stretch(at - 1, terms.unclear("until-year"))
        if unit in ("quarter", "half") and self.periods.ordinal(at - 1) is not None:
            return Stretch(self.periods.year(at - 2).first, terms.unclear(f"until-{unit}"))
        if self.plain(at - 1) in self.periods.words.next:
            return Stretch(at - 1, terms.unclear(f"until-{unit}"))
        return None

    def _described(self, at: int) -> int:
        """Where the words begin that say which event is meant."""
        first = at
        while first > 0 and at - first < _EVENT_REACH:
            token = self.tokens[first - 1]
            which = token.plain in self.periods.words.next | self.periods.words.this
            bare = is_bare(token.plain) and (
                token.plain not in lexicon().stops or token.plain in _words("described")
            )
            if not token.is_word or not (bare or which) or _is_office(token.plain):
                break
            first -= 1
        return first
