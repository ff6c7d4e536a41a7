"""Kazakh in Latin script: how a Cyrillic name is spelt there, and one key for its several spellings.

Two alphabets are met: that of decree 637 of 19 February 2018, with acutes (Mádenıet jáne aqparat
mınıstrligi), and its revisions with diaereses (Mädeniet jäne aqparat ministrligi). ``latin_key`` treats them
alike, ``spellings`` gives them all.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

_NAME: Final = 100
"""Characters of a name, at most: names are asked for all the time, sentences seldom twice."""
#: The alphabet of 2018, as state media write it. ``ц`` and ``щ`` follow their practice.
_LETTERS: Final = {
    "а": "a", "ә": "á", "б": "b", "в": "v", "г": "g", "ғ": "ǵ", "д": "d", "е": "e", "ё": "ıo", "ж": "j",
    "з": "z", "и": "ı", "й": "ı", "к": "k", "қ": "q", "л": "l", "м": "m", "н": "n", "ң": "ń", "о": "o",
    "ө": "ó", "п": "p", "р": "r", "с": "s", "т": "t", "у": "ý", "ұ": "u", "ү": "ú", "ф": "f", "х": "h",
    "һ": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "", "ы": "y", "і": "i", "ь": "", "э": "e",
    "ю": "ıý", "я": "ıa",
}  # fmt: skip
_OF_2021: Final = str.maketrans("áǵıńóúýÁǴŃÓÚÝ", "äğiñöüuÄĞÑÖÜU")
_OF_2021_DOTLESS: Final = _OF_2021 | str.maketrans("iuU", "ıūŪ")
_FOLDED: Final = str.maketrans(
    {"ı": "i", "ý": "u", "w": "u", "ş": "sh", "ç": "ch", "і": "i", "'": None, "’": None}
)


def to_latin(text: str) -> str:
    """A Kazakh text in the Latin alphabet of 2018: ``Мәдениет`` → ``Mádenıet``; other letters stay."""
    return "".join(_letter(letter) for letter in text)


def to_latin_of_2021(text: str, *, dotless: bool = False) -> str:
    """A Kazakh text in the alphabet as revised in 2021: ``Мәдениет`` → ``Mädeniet``.

    ``dotless`` is the variant in which и and й are i, і is ı, and ұ has a letter of its own.
    """
    letters = _OF_2021_DOTLESS if dotless else _OF_2021
    return to_latin(text).translate(letters).replace("sh", "ş").replace("Sh", "Ş")


def spellings(words: Iterable[str]) -> frozenset[str]:
    """Words of Kazakh, and how its Latin alphabets spell them."""
    return frozenset(
        spelt
        for word in words
        for spelt in (
            word,
            to_latin(word),
            to_latin_of_2021(word),
            to_latin_of_2021(word, dotless=True),
        )
    )


def latin_key(text: str) -> str:
    """What the spellings of one Latin word share: case, diacritics and the letters that were reformed go.

    A Cyrillic ``і`` counts as Latin: it is often typed for the capital at the start of a Latin word.
    """
    return _kept_key(text) if len(text) <= _NAME else _key(text)


def _key(text: str) -> str:
    plain = text.casefold().translate(_FOLDED)
    return "".join(
        letter for letter in unicodedata.normalize("NFD", plain) if not unicodedata.combining(letter)
    )


_kept_key = lru_cache(maxsize=32_768)(_key)


def in_both_scripts(*words: str) -> tuple[str, ...]:
    """The keys of words and of their Latin spellings, sorted: "қала" is "qala" in Kazakh's other script.

    Words in other languages stay what they are, with a second spelling that no text has.
    """
    return tuple(sorted({latin_key(spelt) for word in words for spelt in (word, to_latin(word))}))


def _letter(letter: str) -> str:
    latin = _LETTERS.get(letter.lower(), letter)
    if not letter.isupper() or latin == letter:
        return latin
    return "I" + latin[1:] if latin[:1] == "ı" else latin[:1].upper() + latin[1:]
