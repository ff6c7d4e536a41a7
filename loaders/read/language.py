"""In which language and script a document is written: by its letters, little words and endings."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from tapsyrma.loaders.read.refusal import Refusal
from tapsyrma.loaders.vocabulary import vocabulary
from tapsyrma.ontology.records import Language, Script

_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ`-][^\W\d_]+)*['’ʼ]?")
_CYRILLIC = re.compile(r"[\u0400-\u052f]")
_KAZAKH_ONLY = re.compile("[әғқңөұүһі]")
_SAMPLE = 20_000  # characters; more says nothing new
# Spellings of Kazakh in Latin script meet here: 2018 (á ǵ ı ń ó ú ý), 2021 (ä ğ ı ñ ö ş ü ū) and 2017 (a' g' …).
_FOLDS = str.maketrans(
    {
        "ý": "u",
        "ū": "u",
        "ı": "i",
        "ş": "sh",
        "ŝ": "sh",
        "ə": "a",
        "ŋ": "n",
        "w": "u",
        "'": None,
        "’": None,
        "ʼ": None,
    }
)


@dataclass(frozen=True, slots=True)
class Tongue:
    """A document's language and script."""

    language: Language
    script: Script


@dataclass(frozen=True, slots=True)
class _Marks:
    """What tells a language: its little words and its endings."""

    words: frozenset[str]
    endings: tuple[str, ...]


@cache
def _ours(script: Script) -> Mapping[Language, _Marks]:
    entries = vocabulary("languages")["ours"]
    if script == "Cyrl":
        pairs: dict[Language, tuple[str, str]] = {"kk": ("words", "endings"), "ru": ("words", "endings")}
    else:
        pairs = {"kk": ("latin", "latin_endings"), "en": ("words", "endings")}
    return {
        language: _Marks(frozenset(entries[language][words]), tuple(set(entries[language][endings])))
        for language, (words, endings) in pairs.items()
    }


@cache
def _others(script: Script) -> Mapping[str, frozenset[str]]:
    return {name: frozenset(words) for name, words in vocabulary("languages")["others"][script].items()}


def fold_latin(word: str) -> str:
    """A Latin word without its marks, so that the spellings of Kazakh agree."""
    bare = unicodedata.normalize("NFD", word.translate(_FOLDS))
    return "".join(letter for letter in bare if not unicodedata.combining(letter))


def identify(text: str) -> Tongue:
    """The language of the greater part of a text.

    Raises:
        Refusal: The text has no words, or is clearly in a language that is not ours.
    """
    sample = unicodedata.normalize("NFC", text[:_SAMPLE]).casefold()
    words = Counter(_WORD.findall(sample))
    cyrillic = Counter({word: count for word, count in words.items() if _CYRILLIC.search(word)})
    if not words:
        raise Refusal("no words in the text")
    if cyrillic.total() * 2 >= words.total():
        return Tongue(_cyrillic(cyrillic), "Cyrl")
    return Tongue(_latin(words - cyrillic), "Latn")


def _cyrillic(words: Counter[str]) -> Language:
    scores = _scores(words, _ours("Cyrl"))
    scores["kk"] += sum(count for word, count in words.items() if _KAZAKH_ONLY.search(word))
    language: Literal["kk", "ru"] = "kk" if scores["kk"] > scores["ru"] else "ru"
    _refuse_others(words, _ours("Cyrl")[language], _others("Cyrl"))
    return language


def _latin(words: Counter[str]) -> Language:
    folded: Counter[str] = Counter()
    for word, count in words.items():
        folded[fold_latin(word)] += count
    kazakh = _scores(folded, {"kk": _ours("Latn")["kk"]})["kk"]
    english = _scores(words, {"en": _ours("Latn")["en"]})["en"]
    language: Literal["kk", "en"] = "kk" if kazakh > english else "en"
    _refuse_others(folded if language == "kk" else words, _ours("Latn")[language], _others("Latn"))
    return language


def _scores(words: Counter[str], marks: Mapping[Language, _Marks]) -> dict[Language, float]:
    """Votes: one for a little word, half for an ending."""
    return {
        language: sum(count * _vote(word, mark) for word, count in words.items())
        for language, mark in marks.items()
    }


def _vote(word: str, mark: _Marks) -> float:
    if word in mark.words:
        return 1.0
    return 0.5 if len(word) > 4 and word.endswith(mark.endings) else 0.0  # noqa: PLR2004


def _refuse_others(words: Counter[str], ours: _Marks, others: Mapping[str, Iterable[str]]) -> None:
    """Refuse a text whose little words are clearly another language's."""
    own = sum(count for word, count in words.items() if word in ours.words)
    found = {name: sum(words[word] for word in marks) for name, marks in others.items()}
    name = max(found, key=lambda key: found[key])
    if found[name] > 1.5 * own and found[name] >= 3:  # noqa: PLR2004
        raise Refusal(f"language not ours: {name}")
