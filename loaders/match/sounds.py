"""A name's sounds: one spelling for Kazakh Cyrillic, Kazakh Latin, Russian and English ones.

Қасым-Жомарт, Касым-Жомарт, Qasym-Jomart and Kassym-Jomart all become ``kasimjomart``. What the spellings do
not agree on goes: ғ and г, қ and к, doubled letters, the y of -yev, the sign after a consonant. What tells
people apart stays: every consonant, and a.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final
from unicodedata import combining, normalize

#: One sign a sound: ж = j, ш and щ = x, ч = c, х = h.
_CYRILLIC: Final = {
    "а": "a", "ә": "a", "б": "b", "в": "v", "г": "g", "ғ": "g", "д": "d", "е": "e", "ё": "e", "ж": "j",
    "з": "z", "и": "i", "й": "i", "к": "k", "қ": "k", "л": "l", "м": "m", "н": "n", "ң": "n", "о": "o",
    "ө": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ұ": "u", "ү": "u", "ф": "f", "х": "h",
    "һ": "h", "ц": "ts", "ч": "c", "ш": "x", "щ": "x", "ъ": "", "ы": "i", "і": "i", "ь": "", "э": "e",
    "ю": "iu", "я": "ia", "ѕ": "z", "ї": "i", "є": "e", "ґ": "g",
}  # fmt: skip
#: Letters of the Kazakh Latin alphabets of 2017, 2018 and 2021 whose sound their base letter does not have.
_MARKED: Final = {
    "ý": "u", "ı": "i", "ş": "x", "ç": "c", "ə": "a", "ǵ": "g", "ğ": "g", "ń": "n", "ñ": "n", "ŋ": "n",
    "ö": "o", "ó": "o", "ü": "u", "ú": "u", "ū": "u", "ä": "a", "á": "a", "æ": "a", "ž": "j", "š": "x",
    "č": "c",
}  # fmt: skip
#: Groups of Latin letters that are one sound, longest first.
_GROUPS: Final = (
    ("shch", "x"), ("sch", "x"), ("tzh", "tj"), ("tsh", "tx"), ("dzh", "j"), ("tch", "c"),
    ("kh", "h"), ("gh", "g"), ("zh", "j"), ("sh", "x"), ("ch", "c"), ("dj", "j"), ("ck", "k"), ("ts", "ts"),
    ("tz", "ts"), ("ph", "f"), ("th", "t"), ("x", "ks"), ("q", "k"), ("w", "u"),
)  # fmt: skip
_APOSTROPHES: Final = re.compile(r"[’'ʼ‘`´ʹ]")
_MARKED_BY_APOSTROPHE: Final = dict(zip("scyignaou", "şçýıǵńáóú", strict=True))
_OLD_LATIN: Final = re.compile(r"([scyignaou])[’'ʼ‘`´ʹ]")
#: A y between vowels or after a consonant before a vowel only softens; elsewhere it is a vowel.
_GLIDE: Final = re.compile(r"(?<=[aeiou])y(?=[aeiou])|^y(?=[aeou])|(?<=[^aeiouy])y(?=[aeiou])")
#: "Ilyas", "Bayan", "Yuri": the y is the first half of я or ю.
_SOFTENED: Final = re.compile(r"y(?=a)|(?<![aeiou])y(?=u)")
_READ_OTHERWISE: Final = (
    (re.compile("sh"), "skh"),
    (re.compile(r"(?<=[aeiouyáäéóöúüū])j(?=[^\W\daeiouyáäéóöúüūıı]|$)"), "i"),
)
_REPEATED: Final = re.compile(r"(.)\1+")
#: Spellings of one sound, or of one part of names: дж = ж, the master's title (Қожа, Ходжа, Khoja), нб = мб.
_ALIKE: Final = ((re.compile("dj"), "j"), (re.compile("hoja"), "koja"), (re.compile("nb"), "mb"))
#: An i between vowels is the glide of -aiev; an e after i at these places is -iyev, -yel-.
_BETWEEN: Final = re.compile(r"(?<=[aeou])i(?=[eou])")
_SOFT_E: Final = re.compile(r"^i(?=e)|ie(?=v|l|r|n|g|t|$)")


@lru_cache(maxsize=65536)
def sounds(name: str) -> str:
    """The sounds of one word of a name; empty where it has no letters."""
    word = normalize("NFC", name).casefold()
    if any(letter in _CYRILLIC for letter in word):
        spelt = "".join(_CYRILLIC.get(letter, _plain(letter)) for letter in word)
    else:
        spelt = _latin(word)
    return _even(spelt)


@lru_cache(maxsize=65536)
def readings(name: str) -> tuple[str, ...]:
    """The sounds of one word, likeliest first; there are more where its Latin spelling can be read otherwise.

    The alphabet of 2018 writes х as h, so that sh in "Ashat" is с and х, elsewhere it is ш; j is ж, but й in
    "Abaj", as German and scientific spellings have it.
    """
    word = name.casefold()
    read = (sounds(pattern.sub(other, word)) for pattern, other in _READ_OTHERWISE)
    return tuple(dict.fromkeys((sounds(name), *read)))


def _latin(word: str) -> str:
    word = _OLD_LATIN.sub(lambda found: _MARKED_BY_APOSTROPHE[found[1]], word)
    spelt = "".join(_hidden(letter) for letter in _APOSTROPHES.sub("", word))
    spelt = _grouped(spelt)
    spelt = _SOFTENED.sub("i", spelt)
    return _GLIDE.sub("", spelt).replace("y", "i").translate(_SHOWN)


#: While groups are read, letters that stand for a sound already are hidden behind capitals.
_HIDDEN: Final = {"x": "X", "c": "C", "j": "J", "h": "H"}
_SHOWN: Final = str.maketrans({hidden: sound for sound, hidden in _HIDDEN.items()})


def _hidden(letter: str) -> str:
    sound = _MARKED.get(letter)
    return _HIDDEN.get(sound, sound) if sound is not None else _plain(letter)


def _grouped(word: str) -> str:
    parts, at = [], 0
    while at < len(word):
        group, sound = next((pair for pair in _GROUPS if word.startswith(pair[0], at)), (word[at], word[at]))
        parts.append(_HIDDEN.get(sound, sound))
        at += len(group)
    return "".join(parts)


def _plain(letter: str) -> str:
    base = "".join(each for each in normalize("NFD", letter) if not combining(each))
    return base if base.isalpha() else ""


def _even(spelt: str) -> str:
    """What all spellings share: no doubled sounds, no glide between vowels, ң = ng = n, soft ja = ia."""
    spelt = spelt.replace("ng", "n")
    spelt = _BETWEEN.sub("", spelt)
    spelt = _SOFT_E.sub(lambda found: "" if found[0] == "i" else "e", spelt)
    for spelling, sound in _ALIKE:
        spelt = spelling.sub(sound, spelt)
    return _REPEATED.sub(r"\1", spelt)
