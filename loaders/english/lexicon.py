"""The words of en.yaml, indexed."""

from __future__ import annotations

from functools import cache
from typing import Any

from tapsyrma.loaders.english.tokens import Line, line
from tapsyrma.loaders.vocabulary import vocabulary


def en(key: str) -> Any:
    """A part of en.yaml."""
    return vocabulary("en")[key]


@cache
def words(key: str) -> frozenset[str]:
    """A list of en.yaml as a set, in lower case."""
    return frozenset(str(word).lower() for word in en(key))


@cache
def table(key: str) -> dict[str, str]:
    """A mapping of en.yaml, with keys in lower case."""
    return {str(word).lower(): str(sort) for word, sort in en(key).items()}


@cache
def abbreviations() -> dict[str, str]:
    """Abbreviations and short names of bodies, as written, and their kind."""
    return {word: kind for kind, listed in en("abbreviations").items() for word in listed}


@cache
def _phrases(key: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Phrases by their first word, longest first."""
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for phrase in en(key):
        parts = tuple(token.lower for token in line(str(phrase)).tokens)
        by_first.setdefault(parts[0], []).append(parts)
    return {first: tuple(sorted(set(found), key=len, reverse=True)) for first, found in by_first.items()}


@cache
def openings(*keys: str) -> frozenset[str]:
    """The first words of the phrases of some lists: where none of them stands, no phrase begins."""
    return frozenset(first for key in keys for first in _phrases(key))


def phrase_at(key: str, sentence: Line, index: int) -> int | None:
    """The last token of the longest phrase of a list that begins at a place, or None."""
    if not 0 <= index < sentence.size:
        return None
    known, token = _phrases(key), sentence.tokens[index]
    for parts in known.get(token.lower) or known.get(token.bare, ()):
        last = index + len(parts) - 1
        if parts[-1] in (sentence.lower(last), sentence.bare(last)) and all(
            sentence.lower(index + ahead) == part for ahead, part in enumerate(parts[:-1])
        ):
            return last
    return None


def phrase_before(key: str, sentence: Line, index: int) -> int | None:
    """The first token of the longest phrase of a list that ends just before a place, or None."""
    for length in range(min(index, 9), 0, -1):
        if phrase_at(key, sentence, index - length) == index - 1:
            return index - length
    return None
