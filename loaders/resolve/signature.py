"""What a name of a post or body says apart from its language: its sort, its domains, its place.

"Жамбыл облысының білім басқармасы", «управление образования Жамбылской области» and "Education Department of
Zhambyl Region" have one signature. A name that only says "regional" takes the region that its release is
about, where that is one.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache, lru_cache

from tapsyrma.loaders.find.territories import territories_in
from tapsyrma.loaders.find.wordlists import FOLDS, Phrases, tokens_of
from tapsyrma.loaders.match.distance import likeness
from tapsyrma.loaders.match.sounds import sounds
from tapsyrma.loaders.vocabulary import vocabulary
from tapsyrma.ontology.claims import Named, Reading
from tapsyrma.ontology.records import Language

_LOCALITY: dict[Language, re.Pattern[str]] = {
    "kk": re.compile(
        r"(?P<name>[^\W\d_][\w’'-]+)\s+(?P<sort>(?:ауд|aýd|aud)\w+|(?:қала|qala)\w*|(?:ауылд|aýyld|auyld)\w+)"
    ),
    "ru": re.compile(
        r"(?P<name>[А-ЯЁ][\w-]+(?:ского|ский|ском|скому|ская|ской))\s+(?P<sort>район\w*|сельск\w+)"
        r"|(?P<town>город\w*|г\.)\s*(?P<named>[А-ЯЁ][\w-]+)"
    ),
    "en": re.compile(
        r"(?P<name>[A-Z][\w’'-]+)\s+(?P<sort>[Dd]istrict|[Cc]ity|[Rr]ural)"
        r"|(?P<town>[Cc]ity|[Dd]istrict) of\s+(?P<named>[A-Z][\w’'-]+)"
    ),
}
_REGIONAL: dict[Language, re.Pattern[str]] = {
    "kk": re.compile(r"\b(?:облыс|oblys|өңір|óńir|аймақ|aımaq)\w*", re.IGNORECASE),
    "ru": re.compile(r"\b(?:област|регион)\w*", re.IGNORECASE),
    "en": re.compile(r"\b(?:region|oblast)\w*", re.IGNORECASE),
}
_LEVEL_WORDS: dict[Language, dict[str, str]] = {
    "kk": {
        "village": r"ауыл(?!\s+шаруа)|кент|aýyl(?!\s+sharýa)|kent",
        "district": "аудан|aýdan|audan",
        "city": "қала|шаһар|qala",
        "region": "облыс|өңір|oblys|óńir",
    },
    "ru": {
        "village": "сельск(?:ого|ий|ом) округ|сел[ао]|поселк",
        "district": "район",
        "city": r"город|г\.",
        "region": "област|регион",
    },
    "en": {
        "village": "rural district|village|settlement",
        "district": "district",
        "city": "city|town",
        "region": "region|oblast",
    },
}
_LEVELS = {
    language: {kind: re.compile(rf"\b(?:{words})", re.IGNORECASE) for kind, words in kinds.items()}
    for language, kinds in _LEVEL_WORDS.items()
}
_ENDINGS = re.compile(r"(?:ског[оа]|ск(?:ий|ом|ому|ая|ой)|ски[мх]|[нд][ыі]ң|[тд][аеі]|[нңдт]?[ыі]?[нң])$")
_STEM = 4
"""Sounds that a locality's name keeps at least; endings of the three languages differ behind them."""
_ALIKE = 0.8


@dataclass(frozen=True, slots=True)
class Signature:
    """What tells one post or body from another; an empty field is not known."""

    sort: str | None
    domains: frozenset[str]
    places: frozenset[str]
    locality: str
    level: str | None = None

    @property
    def tells(self) -> bool:
        """Whether the signature says enough to be known again in another release."""
        return bool(self.sort and (self.domains or self.places or self.locality) and not self.vague)

    @property
    def vague(self) -> bool:
        """Whether the place is left to the release ("the regional akimat") and cannot be told."""
        return _UNTOLD in self.places


_UNTOLD = "?"


def contradict(one: Signature, other: Signature) -> bool:
    """Whether two signatures cannot be of one post or body."""
    return (
        one.sort != other.sort
        or _apart(one.places - {_UNTOLD}, other.places - {_UNTOLD})
        or _apart(one.domains, other.domains)
        or bool(one.level and other.level and one.level != other.level)
        or bool(one.locality and other.locality and likeness(one.locality, other.locality) < _ALIKE)
    )


def _apart(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other and not one & other)


def supports(one: Signature, other: Signature) -> bool:
    """Whether two signatures that do not contradict each other have a place or a domain in common."""
    return bool((one.places & other.places) - {_UNTOLD} or one.domains & other.domains) or bool(
        one.locality and other.locality
    )


def signature(named: Named, reading: Reading) -> Signature:
    """The signature of an official's post, of a post or of a body in its release."""
    words = " ".join(filter(None, (named.post or named.name, named.body, named.scope)))
    return of_words(words, named.sort, reading.document.language, home(reading))


@lru_cache(maxsize=65536)
def of_words(words: str, sort: str | None, language: Language, at_home: str | None) -> Signature:
    """The signature of the words of a post or body in a release about the region ``at_home``."""
    places = frozenset(territories_in(words, language))
    locality = _locality(words, language)
    if not places and (locality or _REGIONAL[language].search(words)):
        places = frozenset({at_home or _UNTOLD})
    return Signature(sort, domains_in(words, language), places, locality, _level(words, language))


def _level(words: str, language: Language) -> str | None:
    """Whether a name speaks of a village, a district, a city or a region; the narrowest counts."""
    found = {kind for kind, pattern in _LEVELS[language].items() if pattern.search(words)}
    return next((kind for kind in ("village", "district", "city", "region") if kind in found), None)


def home(reading: Reading) -> str | None:
    """The region or city that a release is about: the one that it names more than all others together."""
    return _home(reading.document.text, reading.document.language)


@lru_cache(maxsize=4)
def _home(text: str, language: Language) -> str | None:
    named = Counter(place for line in text.splitlines() for place in territories_in(line, language))
    place, times = next(iter(named.most_common(1)), (None, 0))
    return place if 2 * times > named.total() else None


def domains_in(words: str, language: Language) -> frozenset[str]:
    """What words speak of, as ``lang/domains.yaml`` groups it."""
    tokens, known = tokens_of(words, 0, language), _lexicon(language)
    found = (known.at(tokens, place) for place in range(len(tokens)))
    return frozenset(str(domain) for length, domain in found if length)


@cache
def _lexicon(language: Language) -> Phrases:
    domains = vocabulary("domains")[language]
    return Phrases({word: domain for domain, words in domains.items() for word in words}, FOLDS[language])


def _locality(words: str, language: Language) -> str:
    """The sounds of the district, town or village that a name has, without case endings."""
    found = _LOCALITY[language].search(words)
    if found is None:
        return ""
    name = found["name"] or found.groupdict().get("named") or ""
    if not name[:1].isupper():
        return ""
    heard = sounds(_ENDINGS.sub("", name.casefold()))
    return heard if len(heard) >= _STEM else sounds(name)
