"""Which adjectives before a head belong to its name: ``| центральным и местным исполнительным | органам``."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.russian.morphology import Feature, adjective_features, readings
from tapsyrma.loaders.russian.words import Line, Word

_MOST: Final = 4
"""No name has more adjectives before its head."""
_OF_SCIENCE: Final = "научно-"
"""How adjectives begin that only names of bodies have: "научно-практический центр"."""


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


def described_edge(line: Line, first: int, features: frozenset[Feature]) -> int:
    """The first of the adjectives before a word that tell of what kind it is: "реабилитационный | центр".

    What only praises, points or counts ("новый", "этот", "второй") is of no kind.
    """
    for before in range(first - 1, max(-1, first - 1 - _MOST), -1):
        word = line.words[before]
        if not word.letters or not _adjoins(line, before) or not _is_of_kind(word, features):
            return before + 1
    return max(0, first - _MOST)


def _is_of_kind(word: Word, features: frozenset[Feature]) -> bool:
    meant = readings(word.text)[0]
    if meant.part != "ADJF" or {"Qual", "Apro", "Anum", "Supr"} & meant.traits:
        return False
    return any((case, number) in features for case, number, _ in adjective_features(word.text))


def capital_edge(line: Line, first: int, features: frozenset[Feature]) -> int:
    """The capitalised adjective with which a name begins inside a sentence; ``first`` where none does.

    "выступила | Народная партия", "в | Республиканском онкологическом центре".
    """
    for before in range(first - 1, max(0, first - _MOST), -1):
        word = line.words[before]
        agrees = any((case, number) in features for case, number, _ in adjective_features(word.text))
        if not (word.letters and agrees and _adjoins(line, before)):
            return first
        if word.capital:
            return before if line.words[before - 1].letters else first
    return first


def _adjoins(line: Line, index: int) -> bool:
    return line.words[index + 1].start - line.words[index].end == 1


def _agrees(word: Word, features: frozenset[Feature], allowed: frozenset[str]) -> bool:
    if not any((case, number) in features for case, number, _ in adjective_features(word.text)):
        return False
    known = any(r.lemma.replace("ё", "е") in allowed for r in readings(word.text))
    return known or is_local(word) or word.lower.startswith(_OF_SCIENCE)


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
