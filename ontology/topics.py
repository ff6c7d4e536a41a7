"""Which topics a text speaks of: the stems of ``schemes.ttl``, looked for word by word."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Final

from tapsyrma.ontology.keys import search_key
from tapsyrma.ontology.latin import latin_key, to_latin
from tapsyrma.ontology.records import Language
from tapsyrma.ontology.vocabulary import topics

_BETWEEN: Final = r"[\s\W]+"
_CYRILLIC: Final = re.compile(r"[а-яәғқңөұүһі]", re.IGNORECASE)


# A sentence may hold several orders, one after the other.
@lru_cache(maxsize=64)
def topics_in(text: str, language: Language) -> tuple[str, ...]:
    """The ids of the topics whose stems stand in the text, sorted.

    Kazakh is read in either script.
    """
    latin = language == "kk" and not _CYRILLIC.search(text)
    key = latin_key(text) if latin else search_key(text)
    return tuple(topic for topic, pattern in _patterns(language, latin=latin).items() if pattern.search(key))


@cache
def _patterns(language: Language, *, latin: bool) -> Mapping[str, re.Pattern[str]]:
    return {topic.id: _pattern(topic.stems[language], latin=latin) for topic in topics()}


def _pattern(stems: tuple[str, ...], *, latin: bool) -> re.Pattern[str]:
    runs = (latin_key(to_latin(stem)) if latin else search_key(stem) for stem in stems)
    return re.compile("|".join(_run(run.split()) for run in runs))


def _run(words: list[str]) -> str:
    """``питьев вод`` → питьев… followed by вод…; a stem with a full stop is a whole word."""
    return r"\b" + _BETWEEN.join(_word(word) for word in words)


def _word(stem: str) -> str:
    return re.escape(stem[:-1]) + r"\b" if stem.endswith(".") else re.escape(stem) + r"\w*"
