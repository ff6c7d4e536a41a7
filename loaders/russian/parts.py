"""Parts of bodies with whose they are: "Аральский участок РГП «Казводхоз»", "коллегия МВД"."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Final, Protocol, TypeAlias

from tapsyrma.loaders.find.parts import nouns_by_kind, organs
from tapsyrma.loaders.russian.adjectives import agreement
from tapsyrma.loaders.russian.lexicon import Head, indexed, post_heads
from tapsyrma.loaders.russian.morphology import Feature, adjective_features, readings
from tapsyrma.loaders.russian.nominative import Stretch, headed
from tapsyrma.loaders.russian.phrases import complement
from tapsyrma.loaders.russian.words import Line, Word
from tapsyrma.loaders.vocabulary import vocabulary
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Case

_MOST: Final = 3
"""Adjectives before the noun of a part: "первый спасательный"."""
_OF_A_PLACE: Final = frozenset({"akimat", "government", "parliament", "maslikhat"})
"""They have no workshops; a stretch of land of theirs is no part of them."""


class Owner(Protocol):
    """A body as far as it matters whose part something is."""

    @property
    def first(self) -> int:
        """Its first word."""

    @property
    def last(self) -> int:
        """Its last word."""

    @property
    def name(self) -> str:
        """Its name in the nominative."""

    @property
    def sort(self) -> str:
        """Its kind."""

    @property
    def named(self) -> bool:
        """Whether its words name one."""

    @property
    def plural(self) -> bool:
        """Whether it is one of several that are named together."""

    @property
    def cases(self) -> frozenset[Case]:
        """The cases in which it may stand."""


BodiesAt: TypeAlias = Callable[[Line, int, frozenset[int]], tuple[Owner, ...]]


@frozen
class Part:
    """A part of a body: first and last word, name, kind, possible cases; and whose board it is, if any."""

    first: int
    last: int
    name: str
    sort: str
    features: frozenset[Feature]
    organ_of: Owner | None


@cache
def part_heads() -> dict[str, Head]:
    """Forms of the nouns for parts, in lower case."""
    kinds = nouns_by_kind("ru").items()
    return indexed((noun, kind) for kind, nouns in kinds for noun in nouns if " " not in noun)


@cache
def listed(name: str) -> frozenset[str]:
    """A list of words about parts."""
    return frozenset(vocabulary("parts")["ru"][name])


def is_led(line: Line, index: int) -> bool:
    """Whether a board only tells who leads or sits in it: "председатель | правления АО «Арман»"."""
    head = part_heads().get(line.words[index].key)
    organ = head is not None and head.lemma in organs("ru")
    return organ and index > 0 and line.words[index - 1].key in post_heads()


def part_at(line: Line, index: int, taken: frozenset[int], bodies_at: BodiesAt) -> Part | None:
    """The part of a body whose noun stands at a word; None where nothing behind it says whose it is."""
    head = part_heads().get(line.words[index].key)
    if head is None:
        return None
    features = frozenset(feature for feature in head.features if feature[1] == "sing")
    if not features:
        return None
    first = _first(line, index, features)
    before = {r.lemma for at in range(first, index) for r in readings(line.words[at].text)}
    if not before.isdisjoint(listed("no_parts")):
        return None
    end = complement(line, index, taken, about=True)
    owner = _owner(line, index, end, taken, bodies_at)
    if owner is None or (owner.sort in _OF_A_PLACE and head.lemma in listed("of_works")):
        return None
    organ = head.lemma in organs("ru")
    last = max(owner.last, end)
    name = headed(Stretch(line, first, index, last), head.lemma)
    agreeing = agreement(line, first, index, features)
    return Part(first, last, name, head.sort, agreeing, owner if organ else None)


def _first(line: Line, index: int, features: frozenset[Feature]) -> int:
    """The first adjective before the noun that may tell it from others: "| береговой | отряд"."""
    first = index
    while first and index - first < _MOST and _tells(line.words[first - 1], features):
        if line.words[first].start - line.words[first - 1].end != 1:
            break
        first -= 1
    return first


def _tells(word: Word, features: frozenset[Feature]) -> bool:
    agrees = any((case, number) in features for case, number, _ in adjective_features(word.text))
    best = next(iter(readings(word.text)), None)
    if not agrees or best is None or best.part != "ADJF" or "Apro" in best.traits:
        return False
    return best.lemma not in listed("telling_nothing")


def _owner(line: Line, head: int, end: int, taken: frozenset[int], bodies_at: BodiesAt) -> Owner | None:
    """The named body in the genitive behind the noun and its complement: "отделение | полиции | ДП"."""
    for at in range(head + 1, min(end + 2, len(line.words))):
        if at in taken:
            return None
        for owner in bodies_at(line, at, taken):
            fits = owner.named and not owner.plural and "genitive" in owner.cases
            if fits and head < owner.first <= end + 1:
                return owner
    return None
