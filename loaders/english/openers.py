"""Verbs at the head of an order that no list holds: "Patch the bridge", "Hand every family a list"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.english.lexicon import words
from tapsyrma.loaders.english.tokens import Line
from tapsyrma.loaders.english.verbs import is_adverb

_OBJECTS: Final = frozenset(("the", "every", "each", "your", "these", "those", "them", "it", "all", "this"))
_NO_ENDINGS: Final = ("ing", "ed", "ly", "ings", "s", "ness", "tion", "iven", "aken", "wn")
_PLACING: Final = frozenset((
    "behind", "beyond", "beside", "above", "below", "beneath", "along", "amid", "around", "towards", "toward",
    "throughout", "against", "near", "past", "off", "onto", "outside", "inside", "without", "according",
    "thanks",
    "ahead", "because", "alongside",
))  # fmt: skip
_LEADING_ON: Final = (
    ("in", "the", "meantime"), ("in", "the", "meanwhile"), ("meanwhile",), ("at", "the", "same", "time"),
    ("from", "now", "on"), ("for", "now"), ("to", "this", "end"), ("in", "addition"), ("first", "of", "all"),
    ("in", "this", "regard"), ("in", "general"),
)  # fmt: skip
"""Words before a comma that only lead on to what is said."""
_SHORTEST: Final = 3


def opens_order(line: Line, index: int) -> bool:
    """Whether only a verb can stand here: a word of its own before "the", "every", "your" and their like.

    In English nothing but an imperative begins a sentence so, once words of grammar, adverbs and names for
    time are left out.
    """
    word = line.lower(index)
    if len(word) < _SHORTEST or not line.word(index) or line.lower(index + 1) not in _OBJECTS:
        return False
    if line.says(index + 1, "those", "who"):
        return False
    if word in words("no_openers") | words("prepositions") | words("finite") | words("no_orders") | _PLACING:
        return False
    return not (is_adverb(word) or word.endswith(_NO_ENDINGS) or word in words("saying"))


def past_opening(line: Line, index: int) -> int:
    """The token after "In the meantime," and other words that only lead on."""
    for opening in _LEADING_ON:
        end = index + len(opening)
        if line.says(index, *opening) and line.lower(end) == ",":
            return end + 1
    return index
