"""Orders that the end of a sentence points back to: "картаны жұмаға дейін ұсынбақ: тапсырма солай"."""

from __future__ import annotations

from tapsyrma.loaders.kazakh.cues import cue_words
from tapsyrma.loaders.kazakh.lexicon import word_set
from tapsyrma.loaders.kazakh.morphology import TO_COME, forms
from tapsyrma.loaders.kazakh.tokens import Token

_MARKS = frozenset(":–—-,")
_INTENDED = ("мак", "мек", "бак", "бек", "пак", "пек")
_WILL = ("ады", "еди", "иди", "аиды", "еиди")
_TO_BE = frozenset(("болады", "болды"))
_SHORTEST = 5
_LONGEST_TAIL = 9


def pointed_at(tokens: tuple[Token, ...]) -> tuple[int, int] | None:
    """The last word of what is to be done and the first of the words that call it an order; else None."""
    for at in range(2, len(tokens) - 1):
        last = at - 1
        if tokens[at].plain == "деп":
            resolved = tuple(sorted(word_set("cues", "resolved") | word_set("cues", "set_down")))
            if tokens[at + 1].plain.startswith(resolved) and _is_to_come(tokens, last):
                return last, at
        elif tokens[at].text in _MARKS and _is_to_come(tokens, last) and _points_back(tokens[at + 1 :]):
            return last, at + 1
    return None


def _is_to_come(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a verb says what will or must be done: "ұсынбақ", "қояды", "ұсынатын болады"."""
    plain, before = tokens[at].plain, tokens[at - 1].plain
    if plain in _TO_BE:
        return before.endswith(TO_COME) or before in cue_words().modal
    if plain in cue_words().modal:
        return True
    return len(plain) >= _SHORTEST and plain.endswith((*_INTENDED, *_WILL))


def _points_back(tail: tuple[Token, ...]) -> bool:
    """Whether words say that what stands before them is an order: "мұндай тәртіп сол жерде бекітілді"."""
    words = [token.plain for token in tail if token.is_word]
    if not 0 < len(words) <= _LONGEST_TAIL or "жок" in words:
        return False
    nouns = cue_words().nouns | {cue_words().demand} | word_set("cues", "clauses_of_orders")
    named = any(form.stem in nouns for word in words for form in forms(word))
    return named and any(word in word_set("cues", "such") for word in words)
