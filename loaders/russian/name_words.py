"""What a single word tells of whether it is part of somebody's name."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from tapsyrma.loaders.russian import lexicon, names
from tapsyrma.loaders.russian.morphology import is_known, parts, readings
from tapsyrma.loaders.russian.words import Word

CYRILLIC: Final = re.compile("[Ѐ-ԯ’'-]+")
_LONG_ENOUGH: Final = 6
"""Shorter words with a telling ending may be little words: "снова", "слева"."""
SHORTEST_SURNAME: Final = 2


def may_be_name(word: Word) -> bool:
    """Whether letters, dictionary and lists leave it possible that a word is part of a name."""
    return _may_be_name(word.text, word.key, opens=word.index == 0)


# Words come back all the time.
@lru_cache(maxsize=16_384)
def _may_be_name(text: str, form: str, *, opens: bool) -> bool:
    if not CYRILLIC.fullmatch(text) or len(text) < SHORTEST_SURNAME:
        return False
    if form in lexicon.post_heads() or form in lexicon.body_heads() or form in lexicon.programme_heads():
        return False
    if form in lexicon.declined_abbreviations():
        return False  # "поручил Минфину"
    if text.isupper() and (form in lexicon.abbreviations() or not names.is_telling(text)):
        return False
    short = not opens and form in lexicon.words("short_surnames")
    if short or (len(text) > _LONG_ENOUGH and names.is_telling(text)):
        return True
    return bool(parts(text) - {"PREP", "CONJ", "PRCL", "ADVB"}) or _is_given(text)


def is_given(word: Word) -> bool:
    """Whether a word is a given name for sure."""
    return _is_given(word.text)


def _is_given(text: str) -> bool:
    return any(form.sure for form in names.given(text))


def is_telling(word: Word) -> bool:
    """Whether the ending of a word tells that it is a surname."""
    return names.is_telling(word.text)


def has_trait(word: Word, *traits: str) -> bool:
    """Whether the dictionary marks a word with any of some traits, such as ``Surn``."""
    return any(trait in r.traits for r in readings(word.text) for trait in traits)


def is_place(word: Word) -> bool:
    """Whether a word is the name of a place."""
    return word.lower in lexicon.places() or (is_known(word.text) and has_trait(word, "Geox"))


def is_no_surname(word: Word) -> bool:
    """Whether a word is an adjective or verb of the language that nobody is called: "Остановить"."""
    meant = readings(word.text)
    worded = bool(meant) and meant[0].part in {"ADJF", "PRTF", "INFN", "VERB", "PRTS", "ADJS"}
    named = word.lower.endswith("ых") or any("Surn" in r.traits for r in meant)
    return worded and is_known(word.text) and not named and not _is_possessive(word)


def _is_possessive(word: Word) -> bool:
    """Whether a word is formed as most surnames are: "Маликов", "Мамина"."""
    return any(form.sure for form in names.surname(word.text)) and "ADJF" not in {
        r.part for r in readings(word.text)[:1] if r.lemma.endswith(("ий", "ый", "ой"))
    }


def is_common(word: Word) -> bool:
    """Whether a word is one of the language as well as somebody's surname: "кормов", "мостов", "катков"."""
    return is_known(word.text) and any(
        r.part == "NOUN" and not {"Surn", "Name", "Patr", "Geox"} & r.traits for r in readings(word.text)
    )
