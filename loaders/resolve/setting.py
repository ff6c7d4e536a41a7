"""Where a release is set: the region, the town or district, and whether the country's officials speak there.

A name that leaves its place to the release ("управление образования", "the akimat") is read with it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, TypeAlias

from tapsyrma.loaders.find.localities import localities_in, region_of
from tapsyrma.loaders.find.territories import territories_in
from tapsyrma.loaders.resolve.signature import UNTOLD, Signature, of_words
from tapsyrma.ontology.claims import Named, Reading
from tapsyrma.ontology.records import Language
from tapsyrma.ontology.reference import registry

Level: TypeAlias = Literal["nation", "region", "locality"]

_OF_THE_COUNTRY = frozenset(
    {
        "president",
        "prime-minister",
        "first-deputy-prime-minister",
        "deputy-prime-minister",
        "deputy-prime-minister+minister",
        "minister",
        "first-deputy-minister",
        "deputy-minister",
    }
)
_OF_A_PLACE = frozenset({"akim", "first-deputy-akim", "deputy-akim", "akimat", "maslikhat"})
_OF_PROSECUTORS = frozenset({"office", "department", "prosecutor", "head", "deputy-head"})
"""Those who say where a release is set that names no akim and no minister: its prosecutors."""
NARROW = frozenset({"district", "city", "village"})


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a release is set; ``locality`` as sounds, ``levels`` those of the officials who are named."""

    document: str
    language: Language
    region: str | None = None
    locality: str = ""
    levels: frozenset[Level] = frozenset()

    @property
    def in_city(self) -> bool:
        """Whether the release is set in a city that stands beside the regions."""
        return self.region is not None and registry().entries[self.region].sort == "city"


def setting_of(reading: Reading) -> Setting:
    """Where a release is set, as far as it tells."""
    document = reading.document
    day = document.date.value
    region = _existing(_home(document.text, document.language), day)
    offices = _offices(reading, _OF_THE_COUNTRY, region) + _offices(reading, _OF_A_PLACE, region)
    if not any(named.sort in _OF_THE_COUNTRY or told.places or told.locality for named, told in offices):
        found = _offices(reading, _OF_PROSECUTORS, region)
        offices += [(named, told) for named, told in found if "prosecution" in told.domains]
    if region is None:
        region = _existing(_only({place for _, told in offices for place in told.places - {UNTOLD}}), day)
    local = {told.locality for _, told in offices if told.locality and told.level != "village"}
    about = _about(document.text, document.language)
    city = region is not None and registry().entries[region].sort == "city"
    return Setting(
        document=document.id,
        language=document.language,
        region=region,
        locality=_only(local) or ("" if local else about),
        levels=frozenset(level for named, told in offices for level in _levels(named, told, in_city=city)),
    )


def _offices(
    reading: Reading, sorts: Container[str | None], region: str | None
) -> list[tuple[Named, Signature]]:
    """The officials and bodies of some sorts, with what their names say."""
    return [
        (named, of_words(_words(named), named.sort, reading.document.language, region))
        for named in reading.named
        if named.sort in sorts and not named.former
    ]


def _words(named: Named) -> str:
    return " ".join(filter(None, (named.post or named.name, named.body, named.scope)))


def home(reading: Reading) -> str | None:
    """The region or city that a release is about: the one that it names more than all others together."""
    return _home(reading.document.text, reading.document.language)


def _levels(named: Named, told: Signature, *, in_city: bool) -> Iterator[Level]:
    narrow = told.level in NARROW and not (in_city and told.level == "city")
    if named.sort in _OF_THE_COUNTRY:
        if named.kind in {"official", "post"}:
            yield "nation"
    elif told.locality or narrow:
        yield "locality"
    elif told.places or told.level == "region":
        yield "region"


def _only(found: set[str]) -> str:
    return next(iter(found)) if len(found) == 1 else ""


def _existing(region: str | None, day: str | None) -> str | None:
    """A region that there was on the day of the release; what it lay in before is not guessed."""
    if not region or (day is not None and not registry().entries[region].existed(day)):
        return None
    return region


@lru_cache(maxsize=64)
def _home(text: str, language: Language) -> str | None:
    named = Counter(place for line in text.splitlines() for place in _places(line, language))
    return _most(named)


@lru_cache(maxsize=64)
def _about(text: str, language: Language) -> str:
    """The sounds of the district or town that a text names more than all others together."""
    named = Counter(
        told.locality
        for line in text.splitlines()
        for place in localities_in(line, language)
        if (told := of_words(registry().entries[place].labels[language], None, language)).locality
    )
    return _most(named) or ""


def _most(named: Counter[str]) -> str | None:
    place, times = next(iter(named.most_common(1)), (None, 0))
    return place if 2 * times > named.total() else None


def _places(line: str, language: Language) -> set[str]:
    """The regions that a line names, and those of its districts and towns."""
    near = {region_of(one) for one in _surely(localities_in(line, language))}
    return near.union(territories_in(line, language))


def _surely(localities: tuple[str, ...]) -> Iterator[str]:
    """Those that share their name with no other of the line."""
    names = Counter(registry().entries[one].labels["kk"] for one in localities)
    yield from (one for one in localities if names[registry().entries[one].labels["kk"]] == 1)
