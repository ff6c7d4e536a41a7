"""Which adjectives before a head belong to its name: ``| центральным и местным исполнительным | органам``."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.russian.morphology import Feature, adjective_features, readings
from tapsyrma.loaders.russian.words import Line, Word

_MOST: Final = 4
"""No name has more adjectives before its head."""


def left_edge(line: Line, head: int, features: frozenset[Feature], allowed: frozenset[str]) -> int:
    """The first adjective before a head that agrees with it and may belong to its name.

    "центральным и местным исполнительным органам" has two that "и" joins.
    """
    first = head
    while first > 0 and head - first < _MOST:
        before = first - 1
        if first < head and line.words[before].lower == "и" and before > 0:
            before -= 1
        word = line.words[before]
        if not word.letters or not _adjoins(line, before) or not _agrees(word, features, allowed):
            break
        first = before
    return first


def _adjoins(line: Line, index: int) -> bool:
    return line.words[index + 1].start - line.words[index].end == 1


def _agrees(word: Word, features: frozenset[Feature], allowed: frozenset[str]) -> bool:
    if not any((case, number) in features for case, number, _ in adjective_features(word.text)):
        return False
    return any(r.lemma.replace("ё", "е") in allowed for r in readings(word.text)) or is_local(word)


def is_local(word: Word) -> bool:
    """An adjective made of a place: Алматинский, Семейского, столичному."""
    return word.capital and any(r.lemma.endswith(("ский", "цкий", "ской")) for r in readings(word.text))


def agreement(line: Line, first: int, head: int, features: frozenset[Feature]) -> frozenset[Feature]:
    """The features of a head that the adjectives before it leave possible."""
    left = features
    for index in range(first, head):
        own = {(case, number) for case, number, _ in adjective_features(line.words[index].text)}
        left = left & own or left
    return left
