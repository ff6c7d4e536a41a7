"""The Kazakh word lists, folded: what ``lang/kk.yaml`` and ``lang/names.yaml`` hold, ready for comparison."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from tapsyrma.loaders.kazakh.letters import fold
from tapsyrma.loaders.vocabulary import vocabulary


def folded(words: Iterable[str]) -> frozenset[str]:
    """A set of single words in the plain alphabet."""
    return frozenset(fold(word) for word in words)


def phrases(entries: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """Entries of several words in the plain alphabet, longest first; commas are words of their own."""
    split = (tuple(fold(word) for word in entry.replace(",", " ,").split()) for entry in entries)
    return tuple(sorted(split, key=lambda words: (-len(words), words)))


def by_word(groups: dict[str, list[str]]) -> dict[str, str]:
    """Folded single words → the group that they stand in."""
    return {fold(word): group for group, words in groups.items() for word in words if " " not in word}


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words for posts, bodies and territories."""

    posts: dict[str, str]
    weak_posts: frozenset[str]
    post_phrases: tuple[tuple[tuple[str, ...], str], ...]
    post_adjectives: frozenset[str]
    former: frozenset[str]
    bodies: dict[str, str]
    weak_bodies: frozenset[str]
    proper_bodies: frozenset[str]
    not_bodies: tuple[tuple[str, ...], ...]
    body_about: frozenset[str]
    territorial_bodies: frozenset[str]
    serving_bodies: frozenset[str]
    acronyms: dict[str, str]
    ministries: tuple[tuple[str, ...], ...]
    territories: dict[str, str]
    places: tuple[tuple[str, ...], ...]
    scope_adjectives: frozenset[str]
    stops: frozenset[str]


def section(name: str) -> Any:
    """A section of ``kk.yaml`` as it stands there."""
    return vocabulary("kk")[name]


@cache
def lexicon() -> Lexicon:
    """The words for posts, bodies and territories."""
    data = vocabulary("kk")
    post_phrases = [(words, rank) for rank, said in data["post_phrases"].items() for words in phrases(said)]
    return Lexicon(
        posts=by_word(data["posts"]),
        weak_posts=folded(data["weak_posts"]),
        post_phrases=tuple(sorted(post_phrases, key=lambda entry: (-len(entry[0]), entry))),
        post_adjectives=folded(data["post_adjectives"]),
        former=folded(data["former"]),
        bodies=by_word(data["bodies"]),
        weak_bodies=folded(data["weak_bodies"]),
        proper_bodies=folded(data["proper_bodies"]),
        not_bodies=phrases(data["not_bodies"]),
        body_about=folded(data["body_about"]),
        territorial_bodies=folded(data["territorial_bodies"]),
        serving_bodies=folded(data["serving_bodies"]),
        acronyms=by_word(data["acronyms"]),
        ministries=phrases(data["ministries"]),
        territories=by_word(data["territories"]),
        places=phrases(data["places"]),
        scope_adjectives=folded(data["scope_adjectives"]),
        stops=folded(data["stops"]),
    )


@dataclass(frozen=True, slots=True)
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
