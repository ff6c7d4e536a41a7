"""The Kazakh word lists, folded: what ``lang/kk.yaml`` and ``lang/names.yaml`` hold, ready for comparison."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeAlias

from tapsyrma.loaders.kazakh.letters import fold
from tapsyrma.loaders.vocabulary import vocabulary
from tapsyrma.ontology.frozen import frozen


def folded(words: Iterable[str]) -> frozenset[str]:
    """A set of single words in the plain alphabet."""
    return frozenset(fold(word) for word in words)


def phrases(entries: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """Entries of several words in the plain alphabet, longest first; commas are words of their own."""
    split = (tuple(fold(word) for word in entry.replace(",", " ,").split()) for entry in entries)
    return tuple(sorted(split, key=lambda words: (-len(words), words)))


@dataclass(frozen=True, eq=False, slots=True)
class Heads:
    """Folded words → the group that they stand in; equal only to itself, so that caches can key on it."""

    groups: dict[str, str]

    def __contains__(self, word: str) -> bool:
        return word in self.groups

    def __getitem__(self, word: str) -> str:
        return self.groups[word]


def by_word(groups: dict[str, list[str]]) -> Heads:
    """Folded single words → the group that they stand in."""
    return Heads({fold(word): group for group, words in groups.items() for word in words if " " not in word})


Endings: TypeAlias = dict[str, tuple[tuple[str, ...], ...]]
"""Phrases by their last word, longest first."""


def by_last(entries: Iterable[str]) -> Endings:
    """Folded phrases by their last word, longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for words in phrases(entries):
        found.setdefault(words[-1], []).append(words)
    return {last: tuple(rows) for last, rows in found.items()}


@frozen
class Lexicon:
    """Words for posts, bodies and territories."""

    posts: Heads
    weak_posts: frozenset[str]
    post_phrases: dict[str, tuple[tuple[tuple[str, ...], str], ...]]
    post_adjectives: frozenset[str]
    former: frozenset[str]
    bodies: Heads
    weak_bodies: frozenset[str]
    proper_bodies: frozenset[str]
    not_bodies: tuple[tuple[str, ...], ...]
    body_about: frozenset[str]
    territorial_bodies: frozenset[str]
    serving_bodies: frozenset[str]
    acronyms: dict[str, str]
    ministries: Endings
    territories: Heads
    places: Endings
    scope_adjectives: frozenset[str]
    stops: frozenset[str]


def grouped(
    groups: dict[str, list[str]], *, last: bool
) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Folded phrases with their group, by their last or first word, longest first."""
    entries = [(words, group) for group, said in groups.items() for words in phrases(said)]
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for words, group in sorted(entries, key=lambda entry: (-len(entry[0]), entry)):
        found.setdefault(words[-1 if last else 0], []).append((words, group))
    return {word: tuple(rows) for word, rows in found.items()}


def section(name: str) -> Any:
    """A section of ``kk.yaml`` as it stands there."""
    return vocabulary("kk")[name]


@cache
def word_set(*path: str) -> frozenset[str]:
    """The folded words of a list in ``kk.yaml``: ``word_set("cues", "with")``."""
    found: Any = vocabulary("kk")
    for key in path:
        found = found[key]
    return folded(found)


@cache
def phrase_set(*path: str) -> frozenset[tuple[str, ...]]:
    """The folded phrases of a list in ``kk.yaml``."""
    found: Any = vocabulary("kk")
    for key in path:
        found = found[key]
    return frozenset(phrases(found))


@cache
def lexicon() -> Lexicon:
    """The words for posts, bodies and territories."""
    data = vocabulary("kk")
    return Lexicon(
        posts=by_word(data["posts"]),
        weak_posts=folded(data["weak_posts"]),
        post_phrases=grouped(data["post_phrases"], last=True),
        post_adjectives=folded(data["post_adjectives"]),
        former=folded(data["former"]),
        bodies=by_word(data["bodies"]),
        weak_bodies=folded(data["weak_bodies"]),
        proper_bodies=folded(data["proper_bodies"]),
        not_bodies=phrases(data["not_bodies"]),
        body_about=folded(data["body_about"]),
        territorial_bodies=folded(data["territorial_bodies"]),
        serving_bodies=folded(data["serving_bodies"]),
        acronyms=by_word(data["acronyms"]).groups,
        ministries=by_last(data["ministries"]),
        territories=by_word(data["territories"]),
        places=by_last(data["places"]),
        scope_adjectives=folded(data["scope_adjectives"]),
        stops=folded(data["stops"]),
    )


@frozen
class Names:
    """Given names and what surnames and patronymics end in."""

    given: frozenset[str]
    ambiguous: frozenset[str]
    given_endings: tuple[str, ...]
    surname_endings: tuple[str, ...]
    surname_stems: tuple[str, ...]
    patronymic_endings: tuple[str, ...]


@cache
def names() -> Names:
    """The name lists, shared by the languages."""
    data = vocabulary("names")
    given = (
        word for origin in ("kazakh", "russian") for words in data[origin].values() for word in words.split()
    )
    return Names(
        given=folded(given),
        ambiguous=folded(data["ambiguous"].split()),
        given_endings=tuple(sorted(folded(data["given_endings"]))),
        surname_endings=tuple(sorted(folded(data["surname_endings"]), key=lambda e: (-len(e), e))),
        surname_stems=tuple(sorted(folded(data["surname_stems"]))),
        patronymic_endings=tuple(sorted(folded(data["patronymic_endings"]))),
    )
