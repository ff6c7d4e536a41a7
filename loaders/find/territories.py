"""Regions and cities of the registry as a text names them, in any case form; an ambiguous name is none.

"Алматинской и Туркестанской областей" names two regions: the kind may stand after a list. "Almaty" without
its kind may be a city or a region, and is left alone; a name that only one territory bears needs no kind if
it is a city's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from tapsyrma.loaders.kazakh.letters import fold
from tapsyrma.loaders.vocabulary import vocabulary
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.keys import search_key
from tapsyrma.ontology.records import Language
from tapsyrma.ontology.reference import registry

_AFTER = 90
"""Characters after a name in which the kind of its list may stand ("Akmola and Pavlodar regions")."""
_BEFORE = 25
"""Characters before it ("the cities of Astana and Almaty", "г. Шымкент")."""
_SHORTEST = 3
"""Letters of a name; what is left of a shorter one names nothing."""
_STOP = re.compile(r"[.;:!?()«»\"]\s|\n")
_ENDING: dict[Language, str] = {
    "ru": r"[а-я]{0,3}",
    "kk": r"[а-я]{0,4}",
    "en": r"(?:'s)?",
}
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ‘`][^\W\d_]*)*")
ADJECTIVE = re.compile(r"(?<=ск)(?:ая|ий|ой|ого|ому|их)$")


@frozen
class _Place:
    """A territory's bare name in one language; ``plain`` where the whole name has no word for its kind."""

    entry: str
    sort: str
    base: str
    plain: bool


# A sentence may hold several orders, one after the other.
@lru_cache(maxsize=64)
def territories_in(text: str, language: Language) -> tuple[str, ...]:
    """The ids of the territories that a sentence names, sorted."""
    key = _key(text, language)
    return tuple(sorted({place.entry for place in _named(key, language)}))


def without_territories(text: str, language: Language) -> str:
    """A text, as names are looked up in it, without the names of regions and cities."""
    return _index(language)[0].sub(" ", _key(text, language))


def _key(text: str, language: Language) -> str:
    """A text as names are looked up in it: Kazakh in both scripts comes to one alphabet."""
    key = search_key(text)
    return _WORD.sub(lambda word: fold(word[0]), key) if language == "kk" else key


def _named(key: str, language: Language) -> Iterator[_Place]:
    pattern, by_base = _index(language)
    for match in pattern.finditer(key):
        places = by_base[match["base"]]
        kind = _kind_of(key, match, language)
        fitting = [place for place in places if place.sort == kind]
        if kind is None and len({place.entry for place in places}) == 1:
            fitting = [place for place in places if place.sort == "city" or place.plain]
        yield from fitting


def _kind_of(key: str, match: re.Match[str], language: Language) -> str | None:
    """The kind that a name is given, by the nearest word for one after or before it."""
    after = _STOP.split(key[match.end() : match.end() + _AFTER], maxsplit=1)[0]
    before = _STOP.split(key[max(0, match.start() - _BEFORE) : match.start()])[-1]
    kinds = _kind_words(language)
    following = kinds.search(after)
    preceding = list(kinds.finditer(before))
    if preceding and (following is None or language != "kk"):
        near = preceding[-1]
        if following is None or len(before) - near.end() <= following.start():
            return near.lastgroup
    return following.lastgroup if following else None


@cache
def _kind_words(language: Language) -> re.Pattern[str]:
    groups = []
    for sort, words in vocabulary("places")[language].items():
        forms = "|".join(
            re.escape(_key(word.rstrip("*"), language)) + (r"\w*" if word.endswith("*") else r"\b\.?")
            for word in words
        )
        groups.append(rf"(?P<{sort}>\b(?:{forms}))")
    return re.compile("|".join(groups))


@cache
def _index(language: Language) -> tuple[re.Pattern[str], dict[str, list[_Place]]]:
    by_base: dict[str, list[_Place]] = {}
    for place in _places(language):
        known = by_base.setdefault(place.base, [])
        if place not in known:
            known.append(place)
    bases = "|".join(re.escape(base) for base in sorted(by_base, key=len, reverse=True))
    return re.compile(rf"\b(?P<base>{bases}){_ENDING[language]}\b"), by_base


def _places(language: Language) -> Iterator[_Place]:
    kinds = _kind_words(language)
    for entry in registry().of_kind("territory"):
        # Districts share names; what tells them apart, the region, may stand sentences away.
        if entry.sort not in {"region", "city"} or entry.parent != "territory/KZ":
            continue
        for tag, name in entry.every_name():
            if tag.split("-")[0] == language:
                whole = _key(name, language)
                bare = " ".join(kinds.sub(" ", whole).split()).removeprefix("of ")
                if len(bare) >= _SHORTEST:
                    yield _Place(entry.id, entry.sort, ADJECTIVE.sub("", bare), plain=bare == whole)
