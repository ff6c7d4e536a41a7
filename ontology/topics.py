"""Which topics a text speaks of: the stems of ``schemes.ttl``, looked for word by word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from tapsyrma.ontology.keys import search_key
from tapsyrma.ontology.latin import latin_key, to_latin
from tapsyrma.ontology.records import Language
from tapsyrma.ontology.vocabulary import topics

_LETTERS: Final = 3
_BEGINNING: Final = re.compile(rf"\b\w{{1,{_LETTERS}}}")
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
    begun = frozenset(_BEGINNING.findall(key))
    return tuple(topic.id for topic in _topics(language, latin=latin) if topic.stands_in(key, begun))


@dataclass(frozen=True, slots=True)
class _Topic:
    """A topic's pattern, and the first letters of its stems; None where one is too short to have them."""

    id: str
    pattern: re.Pattern[str]
    signs: frozenset[str] | None

    def stands_in(self, key: str, begun: frozenset[str]) -> bool:
        """Whether a stem stands in a text whose words begin with these letters."""
        possible = self.signs is None or not self.signs.isdisjoint(begun)
        return possible and self.pattern.search(key) is not None


@cache
def _topics(language: Language, *, latin: bool) -> tuple[_Topic, ...]:
    return tuple(_topic(topic.id, topic.stems[language], latin=latin) for topic in topics())


def _topic(topic: str, stems: tuple[str, ...], *, latin: bool) -> _Topic:
    runs = [(latin_key(to_latin(stem)) if latin else search_key(stem)).split() for stem in stems]
    firsts = [run[0] for run in runs]
    short = any(len(first) < _LETTERS for first in firsts)
    signs = None if short else frozenset(first.removesuffix(".")[:_LETTERS] for first in firsts)
    return _Topic(topic, re.compile("|".join(map(_run, runs))), signs)


def _run(words: list[str]) -> str:
    """``питьев вод`` → питьев… followed by вод…; a stem with a full stop is a whole word."""
    return r"\b" + _BETWEEN.join(_word(word) for word in words)


def _word(stem: str) -> str:
    return re.escape(stem[:-1]) + r"\b" if stem.endswith(".") else re.escape(stem) + r"\w*"
