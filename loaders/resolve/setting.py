"""Where a release is set: the region, the town or district, and whether the country's officials speak there.

A name that leaves its place to the release ("управление образования", "the akimat") is read with it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
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
    region = _existing(_home(document.text, document.language), document.date.value)
    offices = [
        (named, of_words(_words(named), named.sort, document.language, region))
        for named in reading.named
        if named.sort in _OF_THE_COUNTRY | _OF_A_PLACE and not named.former
    ]
    if region is None:
        region = _existing(_only(_regions(told for _, told in offices)), document.date.value)
    local = {told.locality for _, told in offices if told.locality and told.level != "village"}
    about = _about(document.text, document.language)
    return Setting(
        document=document.id,
        language=document.language,
        region=region,
        locality=_only(local) or ("" if local else about),
        levels=frozenset(level for named, told in offices for level in _levels(named, told)),
    )


def home(reading: Reading) -> str | None:
    """The region or city that a release is about: the one that it names more than all others together."""
    return _home(reading.document.text, reading.document.language)


def _words(named: Named) -> str:
    return " ".join(filter(None, (named.post or named.name, named.body, named.scope)))


def _levels(named: Named, told: Signature) -> Iterator[Level]:
    if named.kind in {"official", "post"} and named.sort in _OF_THE_COUNTRY:
        yield "nation"
    elif named.sort in _OF_A_PLACE and (told.locality or told.level in {"district", "village"}):
        yield "locality"
    elif named.sort in _OF_A_PLACE and (told.places or told.level == "region"):
        yield "region"


def _regions(signatures: Iterable[Signature]) -> set[str]:
    return {place for told in signatures for place in told.places - {UNTOLD}}


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
