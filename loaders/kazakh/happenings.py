"""Terms until something happens: "қыс түскенше", "көктемгі су келгенше", "сәуір аяқталғанша"."""

from __future__ import annotations

from tapsyrma.loaders.find import terms
from tapsyrma.loaders.kazakh.bare import is_bare
from tapsyrma.loaders.kazakh.lexicon import lexicon, word_set
from tapsyrma.loaders.kazakh.morphology import forms
from tapsyrma.loaders.kazakh.periods import PeriodReader, Stretch

BEFORE = ("ганша", "генше", "канша", "кенше")
"""Endings that say until what happens."""
_OVER = "аиакталганша"
_LONGEST = 3
"""Words that say which event is meant."""


class HappeningReader:
    """Reads such terms of one sentence; a term ends at a given token."""

    def __init__(self, periods: PeriodReader) -> None:
        self.tokens = periods.tokens
        self.anchor = periods.anchor
        self.periods = periods
        self.plain = periods.plain

    def before(self, at: int) -> Stretch | None:
        """As in "қыс түскенше", which fixes no day, but a month or year that ends does."""
        if self.plain(at) == _OVER:
            period = self.month(at) or self.year(at)
            if period is not None:
                return period
        event = any(form.stem in word_set("terms", "events") for form in forms(self.plain(at - 1)))
        natural = self.plain(at).startswith(tuple(sorted(word_set("terms", "natural"))))
        if not (event or natural) or not self.plain(at - 1).isalpha():
            return None
        first = at - 1
        while natural and first and at - first < _LONGEST and is_bare(self.plain(first - 1)):
            if not self.tokens[first - 1].is_word or self.plain(first - 1) in lexicon().stops:
                break
            first -= 1
        return Stretch(first, terms.unclear("event"))

    def month(self, at: int) -> Stretch | None:
        """As in "сәуір аяқталғанша", "қазан бойы": the month's last day."""
        month = self.periods.month(at - 1)
        if month is None:
            return None
        return Stretch(at - 1, terms.until_end(terms.in_month(self.anchor, month)))

    def year(self, at: int) -> Stretch | None:
        """As in "жыл аяқталғанша": the last day of the year at hand."""
        unit = self.periods.unit(at - 1)
        if unit is None or unit[0] != "year" or self.plain(at - 2) in word_set("terms", "other_years"):
            return None
        period = self.periods.period(at - 1)
        return Stretch(period.first, terms.until_end(period.term)) if period is not None else None
