"""Districts and towns of the registry as a text names them, in any case form.

A town needs no word for its kind ("Ekibastuz"), a district does: "Abai" alone may be anything. Several
districts share a name; then all of them may be meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from tapsyrma.loaders.find.territories import ADJECTIVE
from tapsyrma.loaders.kazakh.letters import fold
from tapsyrma.ontology.entries import Entry
from tapsyrma.ontology.records import Language
from tapsyrma.ontology.reference import registry

_KINDS: dict[Language, dict[str, str]] = {
    "ru": {"district": r"район\w*", "city": r"город\w*|г\."},
    "kk": {"district": r"ауда\w+", "city": r"кала\w*"},
    "en": {"district": r"[Dd]istricts?", "city": r"[Cc]ity"},
}
_OTHERWISE: dict[Language, str] = {
    "ru": r"\s(?:област|район|сельск)",
    "kk": r"\s(?:облыс|ауда|ауыл|кент)",
    "en": r"\s(?:[Rr]egion|[Dd]istrict|[Oo]blast|[Rr]ural|[Pp]rovince|[A-Z])",
}
"""What makes of a town's name another one: "Kyzylorda Region"."""
_ENDING: dict[Language, str] = {"ru": r"[а-я]{0,3}", "kk": r"[а-я]{0,5}", "en": r"(?:['’]s)?"}
_SHORTEST = 5
"""Letters of a town's name that needs no kind: "Oral" is a word, "Aksu" is many places."""
_BEFORE = 16
"""Characters before a name in which its kind stands ("the city of")."""
_QUALITY = re.compile(r"(?:ый|ий)$")
"""Endings of towns that decline like adjectives: Рудный."""
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ‘`][^\W\d_]*)*")
_SPACE = re.compile(r"\s+")


@lru_cache(maxsize=16384)
def localities_in(words: str, language: Language) -> tuple[str, ...]:
    """The ids of the districts and towns that words name or may name, sorted."""
    key = _key(words, language)
    pattern, by_name = _index(language)
    found = {entry.id for match in pattern.finditer(key) for entry in _meant(match, key, by_name, language)}
    return tuple(sorted(found))


def without_localities(words: str, language: Language) -> str:
    """Words, as names are looked up in them, without the names of districts and towns.

    "Шетелдік инвесторлар" are not of «Шет ауданы».
    """
    key = _key(words, language)
    pattern, by_name = _index(language)
    return pattern.sub(lambda name: " " if any(_meant(name, key, by_name, language)) else name[0], key)


def _key(words: str, language: Language) -> str:
    return _WORD.sub(lambda word: _one(word[0], language), _SPACE.sub(" ", words))


def _meant(
    match: re.Match[str], key: str, by_name: dict[str, list[Entry]], language: Language
) -> Iterator[Entry]:
    """The places of a name that the words beside it allow."""
    before, after = key[: match.start()][-_BEFORE:], key[match.end() :]
    for entry in by_name[match["name"].casefold()]:
        kind = _KINDS[language][entry.sort]
        said = re.match(rf"\s(?:{kind})\b", after) or re.search(rf"\b(?:{kind})\s(?:of\s)?$", before)
        alone = _needs_no_kind(entry, match["name"]) and not re.match(_OTHERWISE[language], after)
        if said or alone:
            yield entry


def _needs_no_kind(entry: Entry, name: str) -> bool:
    return entry.sort == "city" and len(name) >= _SHORTEST


def region_of(locality: str) -> str:
    """The region or city that a district or town is part of."""
    return str(registry().entries[locality].parent)


@cache
def _index(language: Language) -> tuple[re.Pattern[str], dict[str, list[Entry]]]:
    by_name: dict[str, list[Entry]] = {}
    for entry in registry().of_kind("territory"):
        if entry.sort in {"district", "city"} and entry.parent not in {None, "territory/KZ"}:
            for bare in _bare_names(entry, language):
                known = by_name.setdefault(bare.casefold(), [])
                if entry not in known:
                    known.append(entry)
    names = sorted(by_name, key=len, reverse=True)
    # The first letter is a capital; of what follows ("Бұқар жырау", "Усть-Каменогорск") it may be either.
    forms = "|".join(f"{re.escape(name[0].upper())}(?i:{re.escape(name[1:])})" for name in names)
    return re.compile(rf"\b(?P<name>{forms}){_ENDING[language]}\b"), by_name


def _bare_names(entry: Entry, language: Language) -> Iterator[str]:
    kinds = re.compile(rf"\b(?:{'|'.join(_KINDS[language].values())})(?!\w)", re.IGNORECASE)
    for tag, name in entry.every_name():
        if tag.split("-")[0] == language:
            plain = _WORD.sub(lambda word: _one(word[0], language), name)
            bare = " ".join(kinds.sub(" ", plain).split())
            yield _QUALITY.sub("", ADJECTIVE.sub("", bare)).rstrip("ь")


# The same words come back all the time.
@lru_cache(maxsize=65536)
def _one(word: str, language: Language) -> str:
    """A word as names are looked up: Kazakh in one alphabet, ё as е, a word in capitals as a name."""
    plain = fold(word) if language == "kk" else word.casefold().replace("ё", "е")
    return plain[:1].upper() + plain[1:] if word[:1].isupper() else plain
