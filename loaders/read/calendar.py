"""Names of months and weekdays in every form that ``lang/calendar.yaml`` lists."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from tapsyrma.loaders.vocabulary import vocabulary
from tapsyrma.ontology.records import Language

LANGUAGES: tuple[Language, ...] = ("kk", "ru", "en")


def _flat(forms: Any) -> Iterator[str]:
    """The words of a list, or of a list of lists."""
    for form in forms:
        if isinstance(form, str):
            yield form
        else:
            yield from _flat(form)


@cache
def _table(language: Language, sections: tuple[str, ...]) -> Mapping[str, int]:
    """Word form → number, over the sections of one language."""
    entry = vocabulary("calendar")[language]
    found = {
        word: number
        for section in sections
        for number, forms in entry.get(section, {}).items()
        for word in _flat(forms)
    }
    return MappingProxyType(found)


def months(language: Language) -> Mapping[str, int]:
    """Every full form of a month's name, in lower case, and its number from 1 to 12."""
    return _table(language, ("months", "months_latin"))


def month_abbreviations(language: Language) -> Mapping[str, int]:
    """Every abbreviation of a month's name, in lower case and without its full stop."""
    return _table(language, ("abbreviations",))


def weekdays(language: Language) -> Mapping[str, int]:
    """Every form of a weekday's name, in lower case, and its number; Monday is 1."""
    return _table(language, ("weekdays", "weekdays_latin"))
