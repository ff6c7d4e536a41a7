"""Officials of different releases who are one person: by name and, besides, by post and place.

A name alone proves nothing: namesakes hold posts in every region. Two are one only where the names agree in
full, rank is the same, nothing contradicts and something (place, domain) supports it. One who might be
somebody else but for want of proof is left alone, and the others are written down as candidates.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from tapsyrma.loaders.match.blocks import key
from tapsyrma.loaders.match.match import match
from tapsyrma.loaders.match.parts import parts_of
from tapsyrma.loaders.resolve.signature import Signature, contradict, supports
from tapsyrma.ontology.claims import NO_LINKS, Links
from tapsyrma.ontology.keys import content_id

_NATIONAL = frozenset(
    {
        "president",
        "prime-minister",
        "first-deputy-prime-minister",
        "deputy-prime-minister",
        "state-counsellor",
    }
)
"""Ranks of which the country has one or a few: rank and name are enough."""


@dataclass(frozen=True, slots=True)
class Appearance:
    """An official in one release."""

    id: str
    document: str
    name: str
    post: Signature


@dataclass(slots=True)
class _Person:
    """Appearances taken for one person: the spellings and posts that they have, their ids and releases."""

    faces: list[tuple[str, Signature]]
    ids: list[str]
    documents: set[str]

    def take(self, other: _Person) -> None:
        self.faces += other.faces
        self.ids += other.ids
        self.documents |= other.documents


@dataclass(slots=True)
class Clusters:
    """Which appearances are one person: appearance → entity, and who might have been meant besides."""

    entities: dict[str, str] = field(default_factory=dict)
    candidates: dict[str, tuple[str, ...]] = field(default_factory=dict)


def cluster(appearances: Iterable[Appearance], links: Links = NO_LINKS) -> Clusters:
    """Group appearances into people, none of whom were decided to be two; their order changes nothing."""
    clusters = Clusters()
    blocks: dict[str, list[Appearance]] = defaultdict(list)
    for appearance in sorted(appearances, key=lambda one: one.id):
        blocks[key(appearance.name)].append(appearance)
    apart = frozenset(frozenset(pair) for pair in links.apart)
    for block in blocks.values():
        people = _Grouping(apart).people(block)
        named = [content_id("official", min(person.ids)) for person in people]
        for person, entity in zip(people, named, strict=True):
            clusters.entities.update(dict.fromkeys(person.ids, entity))
        clusters.candidates.update(_candidates(people, named))
    return clusters


class _Grouping:
    """Puts the appearances of one block together; pairs that were decided to be apart stay so."""

    def __init__(self, apart: frozenset[frozenset[str]]) -> None:
        self.apart = apart

    def people(self, block: Iterable[Appearance]) -> list[_Person]:
        """The people of a block."""
        return self._attached(self._merged(self._alike(block)))

    def _alike(self, block: Iterable[Appearance]) -> list[_Person]:
        """Those who have the very same name and post, put together; in one release they are two people."""
        found: dict[tuple[str, Signature], list[_Person]] = {}
        for one in block:
            same = found.setdefault((one.name, one.post), [])
            known = one.post.tells or one.post.sort in _NATIONAL
            person = _Person([(one.name, one.post)], [one.id], {one.document})
            free = next((other for other in same if known and not self._kept_apart(person, other)), None)
            if free is None:
                same.append(person)
            else:
                free.take(_Person([], person.ids, person.documents))
        return [person for same in found.values() for person in same]

    def _merged(self, people: list[_Person]) -> list[_Person]:
        """Merge while every two faces of two people agree and one pair of them has support."""
        pair = self._next_pair(people)
        while pair is not None:
            people[pair[0]].take(people.pop(pair[1]))
            pair = self._next_pair(people)
        return people

    def _attached(self, people: list[_Person]) -> list[_Person]:
        """Those whose posts say too little ("the Vice Minister") go to the one person whom they may be."""
        vague = [person for person in people if not any(post.tells for _, post in person.faces)]
        told = [person for person in people if person not in vague]
        left = list(told)
        for person in vague:
            fitting = [other for other in told if self._fits(person, other)]
            if len(fitting) == 1:
                fitting[0].take(person)
            else:
                left.append(person)
        return left

    def _next_pair(self, people: Sequence[_Person]) -> tuple[int, int] | None:
        places = combinations(range(len(people)), 2)
        return next((pair for pair in places if self._one_person(people[pair[0]], people[pair[1]])), None)

    def _one_person(self, one: _Person, other: _Person) -> bool:
        return self._fits(one, other) and any(
            _supported(left, right) for _, left in one.faces for _, right in other.faces
        )

    def _fits(self, one: _Person, other: _Person) -> bool:
        return not self._kept_apart(one, other) and all(
            _may_be(*left, *right) for left in one.faces for right in other.faces
        )

    def _kept_apart(self, one: _Person, other: _Person) -> bool:
        """Whether a release names both, or somebody decided that they are two."""
        if one.documents & other.documents:
            return True
        return bool(self.apart) and any(
            frozenset((left, right)) in self.apart for left in one.ids for right in other.ids
        )


def _may_be(name: str, post: Signature, other_name: str, other_post: Signature) -> bool:
    return (
        post.sort is not None
        and not contradict(post, other_post)
        and parts_of(name).full
        and parts_of(other_name).full
        and match(name, other_name).same
    )


def _supported(one: Signature, other: Signature) -> bool:
    return one.sort in _NATIONAL or supports(one, other)


def _candidates(people: Sequence[_Person], named: Sequence[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """For everybody who might be somebody else of the block: the entities of all of those."""
    for person in people:
        others = {
            entity
            for other, entity in zip(people, named, strict=True)
            if other is not person and _might_be(person, other)
        }
        if others:
            for one in person.ids:
                yield one, tuple(sorted(others))


def _might_be(one: _Person, other: _Person) -> bool:
    """Whether nothing but want of proof keeps two people apart."""
    return not one.documents & other.documents and all(
        match(left, right).same and not _told_apart(post, other_post)
        for left, post in one.faces
        for right, other_post in other.faces
    )


def _told_apart(one: Signature, other: Signature) -> bool:
    return one.sort is not None and other.sort is not None and contradict(one, other)
