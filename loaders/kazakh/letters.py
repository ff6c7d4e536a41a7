"""One plain alphabet for Kazakh in Cyrillic and in every Latin spelling.

Folding drops what the spellings do not agree on: ә = а, ғ = г, қ = к, ң = н, ө = о, ұ = ү = у, і = и = й,
һ = х. Latin letters of the alphabets of 2017 (apostrophes), 2018 (acute accents), 2021 (umlauts) and of
plain typing lead to the same letters, so that one grammar and one word list read them all. Text without
Kazakh letters ("облыс акими тапсырды") is read as well.
"""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import normalize

_SAME = {
    "а": "әaáäāəæ", "б": "b", "г": "ғѓgǵğǧ", "д": "d", "е": "эёeé", "ж": "j", "з": "z", "и": "ійїiıíïî",
    "к": "қkq", "л": "l", "м": "m", "н": "ңnńñŋ", "о": "өoóö", "п": "p", "р": "r", "с": "cs", "т": "t",
    "у": "ұүuúüūýw", "ф": "f", "х": "һhx", "в": "v", "ш": "щçşš", "ы": "y", "иу": "ю", "иа": "я", "тс": "ц",
    "": "ъь’'ʼ‘`",
}  # fmt: skip
_ONE = {letter: plain for plain, letters in _SAME.items() for letter in letters}
_PLAIN = str.maketrans(_ONE)
_CYRILLIC = re.compile("[\u0400-\u052f]*")
_TWO = {"sh": "ш", "ch": "ч", "zh": "ж", "kh": "х", "gh": "г", "ya": "иа", "yu": "иу", "yo": "ио", "ye": "е"}
_MARKED = {"s": "ш", "c": "ч", "y": "у", "i": "и"}
"""Letters of 2017 that an apostrophe turns into another sound: s' = ш, c' = ч, y' = у, i' = и."""
_APOSTROPHES = "’'ʼ‘`"
_GLIDES = "aeoáäóöəә"
"""Vowels after which plain typing writes й as y ("keyin"); after u and i it is ы ("aıtýynsha")."""
_BROAD = "aeouyáäóöúüū"
"""Vowels after which "iy" is two letters: "saiyn", "aiyn", "tyiym"."""
_VOWELS = "aeiouyáäóöúüūýıəаәеиоөуұүыіэ"
_HARD = re.compile(rf"[^\W\d{_VOWELS}]+(?:[aouūy]|\Z)")
"""What follows "iy" where it is иы: consonants, and no soft vowel behind them: "biyl", "jiyn", "siyr"."""


def _pieces(word: str) -> list[tuple[int, str]]:
    """The folded letters of a lower-case word, each group with the source index where it ends."""
    pieces: list[tuple[int, str]] = []
    at = 0
    while at < len(word):
        letter, following = word[at], word[at + 1 : at + 2]
        if letter == "i" and following == "\u0307":  # "İ".lower() is two code points
            pieces.append((at + 2, "и"))
            at += 2
        elif following and "\u0300" <= following <= "\u036f":  # "О́mirzaq": a letter and its mark apart
            pieces.append((at + 2, _ONE.get(normalize("NFC", letter + following), _ONE.get(letter, letter))))
            at += 2
        elif letter in _MARKED and following and following in _APOSTROPHES:
            pieces.append((at + 2, _MARKED[letter]))
            at += 2
        elif letter + following in _TWO and _is_pair(word, at):
            pieces.append((at + 2, _TWO[letter + following]))
            at += 2
        elif letter + following == "ng" and not _is_vowel(word, at + 2):
            pieces.append((at + 2, "н"))  # "halyqtyng": ң in some newspapers
            at += 2
        elif letter + following == "iy" and not _is_split(word, at):
            pieces.append((at + 2, "и"))
            at += 2
        elif letter == "y" and at and word[at - 1] in _GLIDES:
            pieces.append((at + 1, "и"))
            at += 1
        else:
            pieces.append((at + 1, _ONE.get(letter, letter)))
            at += 1
    return pieces


def _is_split(word: str, at: int) -> bool:
    """Whether "iy" is two letters.

    It is after a broad vowel ("saiyn"), before я and ю ("kompaniya"), and in a hard first syllable ("biyl").
    """
    if (at and word[at - 1] in _BROAD) or word[at + 2 : at + 3] in ("a", "u"):
        return True
    opens = not any(letter in _VOWELS for letter in word[:at])
    return opens and _HARD.match(word, at + 2) is not None


def _is_vowel(word: str, at: int) -> bool:
    return word[at : at + 1] in _VOWELS and at < len(word)


def _is_pair(word: str, at: int) -> bool:
    """Whether two letters are one sound; "ye", "ya" and their like only where a word or syllable begins."""
    return word[at] != "y" or at == 0 or word[at - 1] in _VOWELS


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """A word in the plain alphabet; "Әкімі" and "Ákimi" both become "акими"."""
    lowered = word.lower()
    if _CYRILLIC.fullmatch(lowered):
        return lowered.translate(_PLAIN)  # every letter by itself
    return "".join(letters for _, letters in _pieces(lowered))


def cut(word: str, length: int) -> str:
    """The beginning of a word, in its own letters, that folds to ``length`` letters."""
    lowered = word.lower()
    if len(lowered) != len(word):  # a dotted capital I grew by a combining dot
        word = lowered
    made = 0
    for end, letters in _pieces(lowered):
        made += len(letters)
        if made >= length:
            return word[:end]
    return word
