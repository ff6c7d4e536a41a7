"""What a name of a post or body says apart from its language: its sort, its domains, its place.

"Жамбыл облысының білім басқармасы", «управление образования Жамбылской области» and "Education Department of
Zhambyl Region" have one signature. What a name leaves to its release ("the regional akimat") is added by
``placed``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from tapsyrma.loaders.find.localities import localities_in, region_of
from tapsyrma.loaders.find.territories import territories_in
from tapsyrma.loaders.match.distance import likeness
from tapsyrma.loaders.match.sounds import sounds
from tapsyrma.loaders.resolve.fields import domains_in
from tapsyrma.ontology.records import Language
from tapsyrma.ontology.reference import registry

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
        "district": "аудан(?!аралық)|a[ýu]dan(?!aralyq)",
        "city": r"қала(?!\s+құрылыс)|шаһар|qala(?!\s+qurylys)",
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
        "district": "(?<!-)district",
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
        return UNTOLD in self.places


UNTOLD = "?"
"""A place that a name leaves to its release, and that the release does not tell."""


def contradict(one: Signature, other: Signature) -> bool:
    """Whether two signatures cannot be of one post or body."""
    return (
        one.sort != other.sort
        or _apart(one.places - {UNTOLD}, other.places - {UNTOLD})
        or _apart(one.domains, other.domains)
        or bool(one.level and other.level and one.level != other.level)
        or bool(one.locality and other.locality and likeness(one.locality, other.locality) < _ALIKE)
    )


def _apart(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other and not one & other)


def supports(one: Signature, other: Signature) -> bool:
    """Whether two signatures that do not contradict each other have a place or a domain in common."""
    return bool((one.places & other.places) - {UNTOLD} or one.domains & other.domains) or bool(
        one.locality and other.locality
    )


@lru_cache(maxsize=65536)
def of_words(words: str, sort: str | None, language: Language, at_home: str | None = None) -> Signature:
    """The signature of the words of a post or body in a release about the region ``at_home``."""
    places = frozenset(territories_in(words, language))
    level = _level(words, language)
    locality, region = _locality(words, language, places or frozenset([at_home] if at_home else []))
    if (locality in _regions() and level != "city") or (level == "city" and places & _cities()):
        locality = ""
    if not places and region:
        places = frozenset({region})
    elif not places and (locality or _REGIONAL[language].search(words)):
        places = frozenset({at_home or UNTOLD})
    return Signature(sort, domains_in(words, language), places, locality, level)


def _level(words: str, language: Language) -> str | None:
    """Whether a name speaks of a village, a district, a city or a region; the narrowest counts."""
    found = {kind for kind, pattern in _LEVELS[language].items() if pattern.search(words)}
    return next((kind for kind in ("village", "district", "city", "region") if kind in found), None)


def _locality(words: str, language: Language, around: frozenset[str]) -> tuple[str, str | None]:
    """The sounds of the district, town or village that a name has, and the region that it lies in.

    A place of the registry sounds the same in every language; of several that share its name the one in a
    region ``around`` is meant.
    """
    known = localities_in(words, language)
    near = [one for one in known if region_of(one) in around]
    if len(near or known) == 1:
        (place,) = near or known
        return _sound_of(place), region_of(place)
    return _heard(words, language), None


@cache
def _sound_of(place: str) -> str:
    """The sounds of a place's Kazakh name without the word for its kind."""
    return sounds(registry().entries[place].labels["kk"].rsplit(" ", 1)[0].replace(" ", ""))


@cache
def _cities() -> frozenset[str]:
    """The cities that stand beside the regions: they are territories, not localities."""
    territories = registry().of_kind("territory")
    return frozenset(one.id for one in territories if one.parent == "territory/KZ" and one.sort == "city")


@cache
def _regions() -> frozenset[str]:
    """The sounds of the regions' Kazakh names: "Kostanay" alone may be the town or the region around it."""
    regions = (entry for entry in registry().of_kind("territory") if entry.sort == "region")
    return frozenset(_sound_of(region.id) for region in regions)


def _heard(words: str, language: Language) -> str:
    """The sounds of a name that stands where a locality's does, without case endings."""
    found = _LOCALITY[language].search(words)
    if found is None:
        return ""
    name = found["name"] or found.groupdict().get("named") or ""
    if not name[:1].isupper():
        return ""
    heard = sounds(_ENDINGS.sub("", name.casefold()))
    return heard if len(heard) >= _STEM else sounds(name)
