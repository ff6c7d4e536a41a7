"""One way in which terms are told: its pattern, what it comes to, and the words that it cannot do without."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from tapsyrma.loaders.find.terms import Kind
from tapsyrma.loaders.russian.term_words import Worked
from tapsyrma.ontology.frozen import frozen

_LETTERS: Final = 4
_BEGINNING: Final = re.compile(rf"\b(?:\d|[^\W\d]{{1,{_LETTERS}}})")

_HEAD: Final = re.compile(
    r"(?:\(\?<![^()]+\))*\\b(?:\(\?:[а-я ]+\)\?)?"
    r"(?:\(\?:([а-я]+(?:[ |][а-я]+)*)\)|([а-я]+))(?= |\(\?: \(\?:[а-я|]+\)\)\? )"
)
"""How most patterns begin: with a preposition, or one of several, before a space."""


@frozen
class Rule:
    """A pattern, what kind of term it is and how its match is worked out.

    ``near_act`` rules ("в сентябре") also tell when something happened; they count only beside an infinitive
    or imperative, those with ``behind_act`` ("в среду") also where they end its words. With one of
    the ``signs`` some word of every match begins, with one of the ``leads``, if there are any, another; so
    most sentences are spared most patterns.
    """

    pattern: re.Pattern[str]
    signs: frozenset[str]
    leads: frozenset[str]
    kind: Kind
    term: Worked
    near_act: bool = False
    behind_act: bool = False


def rule(
    kind: Kind, term: Worked, pattern: str, signs: str, *, near_act: bool = False, behind_act: bool = False
) -> Rule:
    """A rule; its signs stand one behind another, with spaces between them."""
    return Rule(
        re.compile(pattern), frozenset(signs.split()), _leads(pattern), kind, term, near_act, behind_act
    )


def _leads(pattern: str) -> frozenset[str]:
    """The words one of which stands at the head of every match, as signs; none where it says less."""
    head = _HEAD.match(pattern)
    words = (head[1] or head[2]).split("|") if head is not None else ()
    return frozenset(word.split()[-1][:_LETTERS] for word in words)


@lru_cache(maxsize=16_384)
def beginnings(key: str) -> frozenset[str]:
    """The first letters of a word in lower case, of each if hyphens join several; a figure has one digit."""
    return frozenset((key[:_LETTERS],) if key.isalpha() else _BEGINNING.findall(key))


def begun(words: Iterable[str]) -> str:
    """The beginnings of words, as signs."""
    return " ".join(sorted({word[:_LETTERS] for word in words}))
