"""A person's name in parts: given name, surname and patronymic where they can be told, initials.

Releases write "Given Surname", "Surname Given Patronymic", "Г. Surname", "Surname Г.П.". Which of two words
is the surname is left open where nothing tells; comparing tries both.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from tapsyrma.loaders.match.scripts import one_script
from tapsyrma.loaders.match.sounds import readings, sounds

_WORD = re.compile(r"[^\W\d_]+(?:[-’'ʼ‘`´][^\W\d_]+)*\.?")
_PATRONYMIC = re.compile(
    r"(?P<father>.{2,}?)(?:[оеё]вич|[оеё]вн[аы]|инич|ичн[аы]|ұлы|улы|ұлының|қызы|кызы"
    r"|[oey]{1,2}vich|[oey]{1,2}vn[ay]|ovich|evich|ovna|evna|u[lĺ]y|ulı|ūly|uly|qyzy|kyzy|kizi|qızı)$",
    re.IGNORECASE,
)
_OF_WOMAN = re.compile(r"(?:вн[аы]|ичн[аы]|[қк]ызы|vn[ay]|[qk][yıi]z[yıi])$", re.IGNORECASE)
_LONGEST = 200
"""Characters of the longest name that is compared: work grows with the square of its words."""
_THREE = 3
"""Words of a name from which on one that looks like a patronymic is one; "Bauyrzhan Tasuly" has a surname."""
_INITIAL = 2
"""Letters that an initial has at most before its point ("Zh.", "Дж.")."""


@dataclass(frozen=True, slots=True)
class Part:
    """One word of a name: as written, how it may sound, likeliest first, and whether it is an initial."""

    word: str
    readings: tuple[str, ...]
    initial: bool

    @property
    def sounds(self) -> str:
        """The likeliest sounds."""
        return self.readings[0]


@dataclass(frozen=True, slots=True)
class Patronymic:
    """A word made of the father's name, or its initial: that name's sounds, and whether a woman has it."""

    part: Part
    of_woman: bool | None = None


@dataclass(frozen=True, slots=True)
class NameParts:
    """The words of a name without the patronymic, in order, and the father's name in the patronymic."""

    parts: tuple[Part, ...]
    patronymic: Patronymic | None = None

    @property
    def full(self) -> bool:
        """Whether there are two words and neither is an initial."""
        return len(self.parts) > 1 and not any(part.initial for part in self.parts)


@lru_cache(maxsize=65536)
def parts_of(name: str) -> NameParts:
    """The parts of a name as written; of a text that is no name, those of its beginning."""
    name = name[:_LONGEST]
    words = [one_script(found[0]) for found in _WORD.finditer(name)]
    patronymic = None
    if len(words) >= _THREE:
        for word in words:
            match = _PATRONYMIC.fullmatch(word.rstrip("."))
            if match and word is not words[0]:
                father = Part(word, (sounds(match["father"]),), initial=False)
                patronymic = Patronymic(father, of_woman=bool(_OF_WOMAN.search(word)))
                words.remove(word)
                break
    parts = [_part(word) for word in words]
    # "Е.Е. Тогжанов": the second initial is the father's.
    initials = [part for part in parts if part.initial]
    if len(initials) > 1 and patronymic is None:
        parts.remove(initials[1])
        patronymic = Patronymic(initials[1])
    return NameParts(tuple(part for part in parts if part.sounds), patronymic)


def _part(word: str) -> Part:
    letters = word.rstrip(".")
    initial = len(letters) == 1 or (word.endswith(".") and len(letters) <= _INITIAL)
    return Part(letters, readings(letters.replace("-", "")), initial)
