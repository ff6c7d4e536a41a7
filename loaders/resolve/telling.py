"""What a release tells of its event apart from its language: when, where, who, and which numbers.

Two releases that tell the same are twins (``twins``). A ``Telling`` is the little of a release that this is
judged by; copies of one text share one.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from tapsyrma.loaders.find.figures import lexicon, number_value
from tapsyrma.loaders.find.wordlists import tokens_of
from tapsyrma.loaders.resolve.setting import home
from tapsyrma.ontology.claims import Reading, Resolution
from tapsyrma.ontology.keys import search_key
from tapsyrma.ontology.records import DocumentDate, Language

_NUMBER = re.compile(
    r"(?P<number>\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*)"
    r"\s?(?P<word>[^\W\d_]+)?"
)
"""A number and the word after it, which may be its scale ("412 мың түп")."""
_YEARS = range(1900, 2101)
_PLACES = 6
_WORD = re.compile(r"\w+")
_RUN = 4
"""Words of a shingle."""
_ONE_IN = 4
"""Of so many shingles one is kept: which ones, their own hashes say."""


@dataclass(frozen=True, slots=True)
class Telling:
    """A release as its twins are known by.

    ``day`` counts from the beginning of the calendar. ``people`` and ``offices`` (posts and bodies) are
    entities, ``terms`` the last days of deadlines, ``shingles`` hashes of some runs of words, ``length`` the
    words of the text. ``documents`` are the ids of all copies, sorted.
    """

    documents: tuple[str, ...]
    language: Language
    day: int | None
    people: frozenset[str]
    offices: frozenset[str]
    numbers: frozenset[float]
    terms: frozenset[str]
    home: str | None
    shingles: frozenset[int]
    length: int

    @property
    def id(self) -> str:
        """The first of its documents."""
        return self.documents[0]


def telling(reading: Reading, resolution: Resolution) -> Telling:
    """What a release tells, after it is known who everybody in it is."""
    document, entities = reading.document, resolution.entities
    words = _WORD.findall(search_key(document.text))
    held = (post for named in reading.named for post in resolution.posts.get(named.id, ()))
    offices = (entities[named.id] for named in reading.named if named.kind in {"post", "body"})
    terms = (claim.value("deadline") for claim in reading.claims if claim.kind == "instruction")
    return Telling(
        documents=(document.id,),
        language=document.language,
        day=day_of(document.date),
        people=frozenset(entities[named.id] for named in reading.named if named.kind == "official"),
        offices=frozenset([*held, *offices]),
        numbers=numbers_in(document.text, document.language),
        terms=frozenset(term["latest"] for term in terms if term and term["latest"]),
        home=home(reading),
        shingles=_shingles(words),
        length=len(words),
    )


def day_of(issued: DocumentDate) -> int | None:
    """The day as a number; None where a date is unknown or only a month or year is."""
    if issued.value is None or issued.precision != "day":
        return None
    return date.fromisoformat(issued.value).toordinal()


def numbers_in(text: str, language: Language) -> frozenset[float]:
    """The numbers of a text, multiplied out ("412 мың" is 412,000); years are left out."""
    return frozenset(_numbers(text, language))


def _numbers(text: str, language: Language) -> Iterator[float]:
    for found in _NUMBER.finditer(text):
        value = number_value(found["number"], language)
        scale = _scale(found["word"], language) if found["word"] else None
        if value is not None and (scale or value not in _YEARS):
            yield round(value * (scale or 1.0), _PLACES)


# The same few words stand after numbers.
@lru_cache(maxsize=16384)
def _scale(word: str, language: Language) -> float | None:
    """What a word multiplies the number before it by; None where it is no scale."""
    length, scale = lexicon(language).scales.at(tokens_of(word, 0, language), 0)
    return float(scale) if length else None


def _shingles(words: list[str]) -> frozenset[int]:
    hashes = [zlib.crc32(word.encode("utf-8", "surrogatepass")) for word in words]
    runs = zip(*(hashes[place:] for place in range(_RUN)), strict=False)
    return frozenset(one for one in map(hash, runs) if one % _ONE_IN == 0)


def together(copies: Iterable[Telling]) -> Telling:
    """Copies of one text as one telling, of the first day that any of them bears."""
    told = sorted(copies, key=lambda one: one.documents)
    days = [one.day for one in told if one.day is not None]
    return Telling(
        documents=tuple(sorted(document for one in told for document in one.documents)),
        language=told[0].language,
        day=min(days, default=None),
        people=frozenset().union(*(one.people for one in told)),
        offices=frozenset().union(*(one.offices for one in told)),
        numbers=frozenset().union(*(one.numbers for one in told)),
        terms=frozenset().union(*(one.terms for one in told)),
        home=next((one.home for one in told if one.home), None),
        shingles=frozenset().union(*(one.shingles for one in told)),
        length=max(one.length for one in told),
    )
