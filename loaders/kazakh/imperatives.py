"""Orders in direct speech: "тартсын", "шара қолданыңыздар"."""

from __future__ import annotations

from functools import lru_cache

from tapsyrma.loaders.kazakh.lexicon import folded, section
from tapsyrma.loaders.kazakh.tokens import Token

_THIRD = ("сын", "син")
_SECOND = ("ыныз", "иниз", "ныз", "низ", "ыныздар", "иниздер", "ныздар", "низдер")
_OWNED = ("ларыныз", "лериниз", "дарыныз", "дериниз", "тарыныз", "териниз")
"""What belongs to somebody: "балаларыңыз"."""
_SHORTEST = 5
_CLAUSE_ENDS = frozenset((",", ".", "!", ";", "»", "”", '"', "–", "—", "-", "…"))
_SENTENCE_ENDS = frozenset((".", "!", "»", "”", '"', "…"))
_VOWELS = "аеоуыи"
_SAID = ("деп", "деген", "дегенмин", "дегенбиз")


@lru_cache(maxsize=16384)
def is_imperative(plain: str) -> bool:
    """Whether a word may be an order to a third or to several second persons."""
    if len(plain) < _SHORTEST or plain in folded(section("cues")["not_imperatives"]):
        return False
    if plain.endswith(_THIRD):
        return True
    return plain.endswith(_SECOND) and not plain.endswith(_OWNED)


def _is_noun(plain: str, following: str) -> bool:
    """ "басқармасын": a vowel before -сын is a possessed noun, unless the sentence ends there."""
    owned = plain.endswith(_THIRD) and plain[-4] in _VOWELS
    return owned and following not in _SENTENCE_ENDS


def imperatives(tokens: tuple[Token, ...]) -> tuple[int, ...]:
    """The places of orders: words of that form with which a clause ends."""
    found = []
    for at, token in enumerate(tokens):
        if not token.is_word or token.is_capital or not is_imperative(token.plain):
            continue
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        mark = following.text if following is not None else "."
        ends = following is None or mark in _CLAUSE_ENDS or following.plain in (*_SAID, "жане")
        if ends and not _is_noun(token.plain, mark):
            found.append(at)
    return tuple(found)


def is_retold(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether the speaker tells that he gave this order earlier: "орнатыңыздар дегенмін"."""
    following = tokens[at + 1].plain if at + 1 < len(tokens) else ""
    return following in _SAID[1:]
