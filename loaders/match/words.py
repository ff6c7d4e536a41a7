"""Whether two words, one of each name, are spellings of one: given names, surnames, initials, patronymics.

A consonant apart means two words however long they are; what may vary stands in ``distance``. Besides, a
surname may have lost its Russian ending (Смағұл and Смагулов), and a man's is not a woman's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import product, starmap
from operator import itemgetter
from typing import Final

from tapsyrma.loaders.match.distance import distance, least_distance, likeness
from tapsyrma.loaders.match.parts import Part, Patronymic
from tapsyrma.loaders.match.sounds import sounds
from tapsyrma.loaders.vocabulary import vocabulary

SAME: Final = 0.87
"""Likeness from which on two words are one: fixed on the development pairs."""
INITIAL: Final = 0.9
"""Likeness of an initial and a name that begins with its sound: one, but less sure."""
_SHORTENED = 0.88
"""Likeness of a surname and the same without its ending: one, hardly."""
_APART = 0.8
"""The most that words reach whose distance is a consonant, and the least of fathers' names that are one."""
_CONSONANT = 0.95
_OTHER_SEX = 0.6
_STEM = 4
"""Sounds that a surname without its ending has at least, and how alike the stems must be."""
_STEMS_ALIKE = 0.95
_ENDING: Final = re.compile(r"(?:[oe]va?|uli|kizi)$")
_MANS: Final = re.compile(r"(?:[oe]v|in)$")
#: -улы keeps the end of the father's name; -ович drops it or adds -ин (Риза, Ризович; Мұса, Мусинович).
_FATHERS_END: Final = re.compile(r"(?<=...)(?:in)?[aeiou]*$")
_VOWELS: Final = {"e": "i", "u": "o"}


@dataclass(frozen=True, slots=True)
class Compared:
    """Two words, one of each name, with their likeness and what makes it."""

    left: str
    right: str
    likeness: float
    reason: str


def compare(left: Part, right: Part) -> Compared:
    """How alike two words of names are, from 0 to 1, and why."""
    if left.initial or right.initial:
        return _initials(left, right)
    return Compared(left.word, right.word, *_closest(left.readings, right.readings))


def compare_fathers(left: Patronymic, right: Patronymic) -> Compared:
    """How alike the fathers' names of two patronymics are; a son is not a daughter."""
    if left.part.initial or right.part.initial:
        return _initials(left.part, right.part)
    words = left.part.word, right.part.word
    if left.of_woman != right.of_woman:
        return Compared(*words, 0.0, "a son's and a daughter's")
    one, other = left.part.sounds, right.part.sounds
    alike = max(_alike(one, other)[0], likeness(_FATHERS_END.sub("", one), _FATHERS_END.sub("", other)))
    return Compared(*words, max(alike, SAME) if alike > _APART else alike, f"{one} and {other}")


@lru_cache(maxsize=262144)
def _closest(left: tuple[str, ...], right: tuple[str, ...]) -> tuple[float, str]:
    return max(starmap(_alike, product(left, right)), key=itemgetter(0))


def _alike(one: str, other: str) -> tuple[float, str]:
    if one == other:
        return 1.0, f"both sound {one}"
    number = _aliases().get(one)
    if number is not None and number == _aliases().get(other):
        return 1.0, "spellings of one given name"
    reason = f"{one} and {other}"
    short, long = sorted((one, other), key=len)
    if long == f"{short}a" and _MANS.search(short):
        return _OTHER_SEX, f"{reason}: a man's and a woman's"
    alike = _closeness(one, other)
    if alike < SAME and _shortened(short, long):
        return _SHORTENED, f"{reason}: with and without its ending"
    return alike, reason


def _closeness(one: str, other: str) -> float:
    """The likeness; where a consonant or more lies between, low, and by the consonants alone."""
    least = least_distance(one, other)
    if least:
        return min(_APART, max(0.0, 1 - least / max(len(one), len(other))))
    alike = likeness(one, other)
    return min(alike, _APART) if distance(one, other) >= _CONSONANT else alike


def stem(spelt: str) -> str:
    """A surname's sounds without its Russian or Kazakh ending, where enough is left."""
    short = _ENDING.sub("", spelt)
    return short if len(short) >= _STEM else spelt


def _shortened(short: str, long: str) -> bool:
    """Whether one surname is the other without its ending."""
    core = stem(long)
    if core == long or _ENDING.search(short):
        return False
    return not least_distance(core, short) and likeness(core, short) > _STEMS_ALIKE


def _initials(left: Part, right: Part) -> Compared:
    agree = _initial(left.sounds) == _initial(right.sounds)
    alike = (1.0 if left.initial and right.initial else INITIAL) if agree else 0.0
    return Compared(left.word, right.word, alike, "the initial agrees" if agree else "another initial")


def _initial(spelt: str) -> str:
    """The first sound; closed vowels that spellings exchange count as one (Y. is Е., У. is Ө.)."""
    return _VOWELS.get(spelt[:1], spelt[:1])


@cache
def _aliases() -> dict[str, int]:
    """The number of its line in ``lang/spellings.yaml`` for the sounds of every spelling there."""
    lines = vocabulary("spellings")["given"]
    return {sounds(spelling): number for number, line in enumerate(lines) for spelling in line}
