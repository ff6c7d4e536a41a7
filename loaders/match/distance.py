"""How far apart two names sound: closed vowels may vary, consonants and a may not.

Why these weights: spellings of one name in Kazakh, Russian and English differ in closed vowels (Ұ is written
u, o or y; Ы is y or i), hardly ever in a consonant, and ``a`` is an open vowel that all of them hear alike.
Names of different people differ in just those (Ерлан and Ержан, Марат and Мурат).
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from rapidfuzz.distance import Levenshtein

_UNROUNDED, _ROUNDED = frozenset("ei"), frozenset("ou")
_CLOSED: Final = _UNROUNDED | _ROUNDED
#: Within a group (e, i or o, u), across the groups, and a vowel that one spelling leaves out.
_WITHIN, _ACROSS, _LEFT_OUT = 0.2, 0.4, 0.4
#: a and e are both heard for ә.
_OPEN = 0.6
_WHOLE = 1.0
#: v and u are both written for у between vowels (Әуезов, Давлет).
_HALF_VOWEL = 0.5
#: Within a word, spellings waver between these (Бақыт and Бахыт, Қарақұл and Карагул, Сатыпалды and -балды,
#: Ақшоқы and Акчоки).
_WAVERING: Final = frozenset(map(frozenset, ("kh", "kg", "pb", "cx")))
_WAVER = 0.5
_BONES: Final = str.maketrans("hgbc", "kkpx", "aeiouv")


@lru_cache(maxsize=65536)
def distance(one: str, other: str) -> float:
    """The least cost of turning one string of sounds into another; a consonant costs 1."""
    previous = [0.0]
    for sound in other:
        previous.append(previous[-1] + _omission(sound))
    for row, left in enumerate(one):
        current = [previous[0] + _omission(left)]
        for at, right in enumerate(other, start=1):
            within = row > 0 and at > 1
            current.append(
                min(
                    previous[at - 1] + _exchange(left, right, within=within),
                    previous[at] + _omission(left),
                    current[-1] + _omission(right),
                )
            )
        previous = current
    return previous[-1]


@lru_cache(maxsize=65536)
def bones(spelt: str) -> str:
    """The sounds without those that cost less than a whole, and with one sign for those that waver."""
    return spelt.translate(_BONES)


def least_distance(one: str, other: str) -> int:
    """At most the distance, quickly: the consonants that no cheap exchange accounts for."""
    return Levenshtein.distance(bones(one), bones(other))


def likeness(one: str, other: str) -> float:
    """1 for the same sounds, less with every difference; 0 where either has none."""
    if not one or not other:
        return 0.0
    return max(0.0, 1 - distance(one, other) / max(len(one), len(other)))


def _omission(sound: str) -> float:
    return _LEFT_OUT if sound in _CLOSED else _WHOLE


def _exchange(left: str, right: str, *, within: bool) -> float:
    if left == right:
        return 0.0
    if left in _CLOSED and right in _CLOSED:
        return _WITHIN if (left in _ROUNDED) == (right in _ROUNDED) else _ACROSS
    if {left, right} == {"a", "e"}:
        return _OPEN
    if {left, right} == {"u", "v"}:
        return _HALF_VOWEL
    return _WAVER if within and frozenset((left, right)) in _WAVERING else _WHOLE
