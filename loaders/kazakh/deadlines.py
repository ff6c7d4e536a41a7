"""Deadlines: "1 қарашаға дейін", "бір ай мерзімде", "жыл соңына дейін", "апта сайын"."""

from __future__ import annotations

import datetime as dt
from functools import cache, lru_cache

from tapsyrma.loaders.find import terms
from tapsyrma.loaders.find.terms import Kind
from tapsyrma.loaders.kazakh.agreed import AgreedReader
from tapsyrma.loaders.kazakh.counting import CountingReader, Found
from tapsyrma.loaders.kazakh.grounded import grounded
from tapsyrma.loaders.kazakh.happenings import BEFORE, HappeningReader
from tapsyrma.loaders.kazakh.heads import verbal_noun
from tapsyrma.loaders.kazakh.imperatives import is_imperative
from tapsyrma.loaders.kazakh.letters import fold
from tapsyrma.loaders.kazakh.lexicon import section, word_set
from tapsyrma.loaders.kazakh.limits import LimitReader
from tapsyrma.loaders.kazakh.morphology import ANY_PARTICIPLE, TO_COME, forms
from tapsyrma.loaders.kazakh.periods import Stretch, term_words
from tapsyrma.loaders.kazakh.tokens import Token
from tapsyrma.ontology.records import Deadline, Span

_YEARS = frozenset(("жылы", "биыл"))
_THAT_IT_WILL = ("атынын", "етинин", "итинин", "итынын", "ытынын")
_UNDONE = tuple(f"{sound}{past}" for sound in ("ма", "ме", "ба", "бе", "па", "пе") for past in ("ган", "ген"))
_TOWARDS = ("га", "ге", "ка", "ке", "на", "не")
_TO_BE = "бол"
_DESCRIBING = 4
"""Words after a year among which a participle says that it describes a thing: "2025 жылы қабылданған"."""
_FROM_TODAY = frozenset(("event", "tomorrow", "within-days", "hour"))
_GIVE = "бер"
_UNIT_STEMS = ("кунин", "аптасын", "аиын")
_HOUR = "сагат"
_NOT = "емес"
_EVERY = frozenset(("ар", "арбир"))
_EXCEEDING = ("асыр", "асп")
_THROUGHOUT, _DAY = "боиы", "куни"
_TIMES = ("мерзим", "аралык", "кезен")
_TERM, _MONTHS = "мерзимге", "аилары"
_LAST_DAY = 31


@cache
def _words(name: str) -> frozenset[str]:
    return word_set("terms", name)


@cache
def section_units() -> frozenset[str]:
    """The units of time in the nominative, which a grant takes: "екі күн берілді"."""
    return frozenset(term_words().units)


@lru_cache(maxsize=65536)
def _may_end(plain: str) -> bool:
    """Whether a term may end in a word; a quick look that spares most words a longer one."""
    listed = ("until", "no_later", "towards", "within", "time_limit", "each", "granted", "tomorrow", "night")
    return (
        plain.endswith((*BEFORE, "да", "де", "та", "те"))
        or plain in section_units()
        or plain.startswith(_UNIT_STEMS)
        or plain == fold(section("terms")["times"])
        or plain in _YEARS
        or plain in (_THROUGHOUT, _DAY, _TERM, _MONTHS)
        or plain in _words("today")
        or plain in _words("again")
        or _is_towards_month(plain)
        or any(plain in _words(name) for name in listed)
    )


@lru_cache(maxsize=8192)
def _is_towards_month(plain: str) -> bool:
    """Whether a word is a month in the dative: "мамырға"."""
    if not plain.endswith(("га", "ге", "ка", "ке")):
        return False
    return any(f.stem in term_words().months and f.case == "dative" for f in forms(plain))


class DeadlineReader(CountingReader):
    """Reads the terms of one sentence."""

    def __init__(self, tokens: tuple[Token, ...], anchor: dt.date | None) -> None:
        super().__init__(tokens, anchor)
        self.limits = LimitReader(self.periods)
        self.happenings = HappeningReader(self.periods)
        self.agreed = AgreedReader(self.periods, self.limits)
        self._readers = (
            ("until", self._until),
            ("no_later", self._no_later),
            ("towards", self._towards),
            ("within", self._inside),
            ("time_limit", self._limit),
            ("each", self._each),
            ("granted", self._granted),
            ("tomorrow", self._tomorrow),
            ("night", self._tonight),
        )

    def all(self, text: str) -> tuple[Deadline, ...]:
        """Every term in order, none inside another."""
        found: list[Found] = []
        aside = grounded(self.tokens)
        for at, token in enumerate(self.tokens):
            term = self._at(at) if _may_end(token.plain) else None
            if term is None or self._is_of_a_thing(term) or term.first in aside:
                continue
            while found and found[-1].first >= term.first:
                found.pop()
            if not found or found[-1].last < term.first:
                found.append(term)
        return tuple(
            terms.deadline(Span(self.tokens[f.first].start, self.tokens[f.last].end), text, f.kind, f.term)
            for f in found
        )

    def _is_of_a_thing(self, term: Found) -> bool:
        """Whether a participle behind a term says that it is of a thing: "15 сәуірде | басталатын науқанға".

        Until a day something may be done to what was found out before: "1 мамырға дейін анықталған ақауды".
        """
        until = self.plain(term.last).startswith(tuple(_words("until") | _words("no_later")))
        at = term.last + 1
        while self.plain(at).endswith(_TOWARDS) and verbal_noun(self.plain(at)) != "accusative":
            at += 1  # "жыл соңына дейін | пайдалануға берілетін мектептің"
        plain = self.plain(at)
        if plain in _words("no_participles") or self.plain(at + 1).startswith(_TO_BE):
            return False
        return plain.endswith((*TO_COME, *_THAT_IT_WILL, *_UNDONE)) or (
            not until and plain.endswith(ANY_PARTICIPLE)
        )

    def _at(self, at: int) -> Found | None:
        """The term that ends at a token, by the word that stands there."""
        plain = self.plain(at)
        agreed = self.agreed.at(at)
        if agreed is not None:
            kind: Kind = "recurring" if agreed.term.rule == "recurring" else "date"
            return Found(agreed.first, at, kind, agreed.term)
        for name, read in self._readers:
            if plain in _words(name):
                return read(at)
        if plain == fold(section("terms")["times"]):
            return self._times(at)
        if plain.endswith(BEFORE):
            return self._dated(self.happenings.before(at), at)
        return self._on_day(at) or self._over(at)

    @staticmethod
    def _dated(stretch: Stretch | None, at: int) -> Found | None:
        """A term of a stretch that ends at a token."""
        return Found(stretch.first, at, "date", stretch.term) if stretch is not None else None

    def _on_day(self, at: int) -> Found | None:
        """A day by itself: "қазан бойы", "бүгін", "жұма күні"."""
        plain = self.plain(at)
        if plain == _THROUGHOUT:
            return self._dated(self.happenings.month(at), at)
        if plain in _words("today"):
            return self._today(at)
        if _is_towards_month(plain):
            # "жолды 1 мамырға бітіруді", but not "1 мамырға арналған жиынды"
            return None if self.plain(at + 1).startswith(tuple(_words("not_due"))) else self._day(at)
        if plain == _DAY:
            return self._weekday(at) or self._day(at - 1, behind=1)
        return self._weekday(at) if plain.endswith(("да", "де")) else None

    def _over(self, at: int) -> Found | None:
        """A time that is granted, a year or a period: "бір апта берді", "биыл", "жыл соңында"."""
        plain = self.plain(at)
        if self.plain(at + 1).startswith(_GIVE) and self.periods.unit(at) is not None:
            return self._within(at, at)
        return self._year(at) if plain in _YEARS else self._during(at)

    # --- until ----------------------------------------------------------------------------------------

    def _until(self, at: int) -> Found | None:
        """As in "1 қарашаға | дейін"."""
        stretch = self.limits.before(at)
        attributive = self.plain(at).endswith("ги") and not self._is_time(at + 1)
        if stretch is None or attributive:
            return None  # "көктемге дейінгі | жұмыс кестесін"
        kind: Kind = "relative" if stretch.term.rule in _FROM_TODAY else "date"
        kind = "recurring" if stretch.term.rule == "recurring" else kind
        last = at + (self.plain(at).endswith("ги") and self.plain(at + 1) in _words("time_limit"))
        return Found(stretch.first, last, kind, stretch.term)

    def _is_time(self, at: int) -> bool:
        """Whether a word means a time: "1 мамырға дейінгі | мерзімде", not "… кезеңді қамтитын құжат"."""
        plain = self.plain(at)
        return plain.startswith((*_TIMES, *_words("granted"))) and not plain.endswith(("ди", "нин"))

    def _towards(self, at: int) -> Found | None:
        """As in "2029 жылға қарай" fixes no day."""
        stretch = self.limits.towards(at)
        return Found(stretch.first, at, "date", stretch.term) if stretch is not None else None

    # --- days -------------------------------------------------------------------------------------------

    def _tomorrow(self, at: int) -> Found | None:
        """As in "көмірді ертең түсіріңіздер"."""
        return Found(at, at, "relative", terms.within_days(self.anchor, 1))

    def _tonight(self, at: int) -> Found | None:
        """As in "осы түні", "бүгін түнде"."""
        if self.plain(at - 1) not in self.periods.words.this | _words("today"):
            return None
        return Found(at - 1, at, "relative", terms.within_days(self.anchor, 0))

    def _today(self, at: int) -> Found | None:
        """As in "қаражатты бүгін бөліңіздер": today, where an order in the same clause follows."""
        for token in self.tokens[at + 1 :]:
            if not token.is_word:
                return None
            if is_imperative(token):
                return Found(at, at, "relative", terms.within_days(self.anchor, 0))
        return None

    def _weekday(self, at: int) -> Found | None:
        """As in "жұма күні", "сәрсенбіде": a day of the week on which something is to be done."""
        ahead = self.plain(at) == _DAY
        day = at - 1 if ahead else at
        weekdays = self.periods.words.weekdays
        stem = self.plain(day) if ahead else self.plain(at)[:-2]
        weekday = weekdays.get(stem) or weekdays.get(self.plain(day))
        to_come = any(is_imperative(t) or verbal_noun(t.plain) for t in self.tokens[at + 1 :])
        if weekday is None or not to_come or (not ahead and not self.plain(at).endswith(("да", "де"))):
            return None
        if self.plain(at + 1) == _NOT:
            return None  # "жексенбіде емес"
        if self.plain(day - 1) in _EVERY:
            return Found(day - 1, at, "recurring", terms.unclear("recurring"))
        weeks = int(self.plain(day - 1) in self.periods.words.next)
        return Found(day - weeks, at, "date", terms.on_weekday(self.anchor, weekday - 1, weeks))

    def _no_later(self, at: int) -> Found | None:
        """As in "1 қарашадан кешіктірмей", "10 күннен кешіктірмей"."""
        if self.plain(at).startswith(_EXCEEDING):
            # "шағымға үш күннен асырмай": counted from what is still to happen
            counted = self._within(at, at - 1)
            return None if counted is None else Found(counted.first, at, "date", terms.unclear("event"))
        return self._within(at, at - 1) or self._until(at)

    # --- recurring and periods ------------------------------------------------------------------------

    def _each(self, at: int) -> Found | None:
        """As in "апта сайын", "жұма сайын"."""
        unit = self.periods.unit(at - 1)
        hourly = self.plain(at - 1).startswith(_HOUR)
        if unit is None and not hourly and self.plain(at - 1) not in self.periods.words.weekdays:
            return None
        number = self.periods.number(at - 2)
        first = at - 1 if number is None else number[0]
        first -= self.plain(first - 1) in _EVERY
        return Found(first, at, "recurring", terms.unclear("recurring"))

    def _times(self, at: int) -> Found | None:
        """As in "аптасына бір рет", "екі жылда бір рет"."""
        number = self.periods.number(at - 1)
        if number is None:
            return None
        unit = self.periods.unit(number[0] - 1)
        if unit is None or unit[1].case not in ("dative", "locative"):
            return None
        counted = self.periods.number(number[0] - 2) if unit[1].case == "locative" else None
        first = number[0] - 1 if counted is None else counted[0]
        return Found(first, at, "recurring", terms.unclear("recurring"))

    def _year(self, at: int) -> Found | None:
        """A year to come in which something is to be done: "2026 жылы", "биыл", "келесі жылы"."""
        year = self.periods.year(at)
        after = (self.plain(at + i) for i in range(1, 1 + _DESCRIBING))
        if year.first > at or any(word.endswith(ANY_PARTICIPLE) for word in after):
            return None
        if (year.first == at and self.plain(at) == "жылы") or self.agreed.is_of_a_thing(at):
            return None
        if year.value is None:
            return Found(year.first, at, "date", terms.unclear("year"))
        if self.anchor is not None and year.value < self.anchor.year:
            return None
        return Found(year.first, at, "date", terms.in_year(year.value))

    def _day(self, at: int, *, behind: int = 0) -> Found | None:
        """As in "10 желтоқсанда", "25 сәуір күні"; ``behind`` counts the words after the month."""
        months = self.periods.words.months
        month = next((months[f.stem] for f in forms(self.plain(at)) if f.stem in months), None)
        number = self.periods.number(at - 1)
        if month is None or number is None or not self.plain(at - 1).isdigit() or number[1] > _LAST_DAY:
            return None
        stretch = self.periods.day(number[0], number[1], month)
        return Found(stretch.first, at + behind, "date", stretch.term)

    def _ending(self, at: int) -> Found | None:
        """As in "жыл соңында"; "әр тоқсанның соңында" recurs."""
        ending = self.limits.end(at)
        if ending is None:
            return None
        if self.plain(ending.first - 1) in _EVERY:
            return Found(ending.first - 1, at, "recurring", terms.unclear("recurring"))
        return Found(ending.first, at, "date", ending.term)

    def _during(self, at: int) -> Found | None:
        """A period in the locative: "келесі жылдың бірінші тоқсанында", "қазан айында", "жыл соңында"."""
        plain = self.plain(at)
        if not plain.endswith(("да", "де", "та", "те")):
            return None
        counted = self._in_units(at) or self._day(at) or self._ending(at)
        if counted is not None and self.plain(counted.first - 1) in _EVERY:
            return Found(counted.first - 1, at, "recurring", terms.unclear("recurring"))  # "әр екі күнде"
        if counted is not None:
            return counted
        unit = self.periods.unit(at)
        named = unit is None or unit[0] in ("week", "month", "quarter", "half")
        if not named or (self.periods.number(at - 1) and unit is not None and unit[0] in ("week", "month")):
            return None
        period = self.periods.period(at)
        if period is None or period.first == at:
            return None
        return Found(period.first, at, "date", period.term)
