"""One way in which terms are told: its pattern, what it comes to, and the words that it cannot do without."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from tapsyrma.loaders.find.terms import Kind
from tapsyrma.loaders.russian.term_words import Worked
from tapsyrma.ontology.frozen import frozen

_LETTERS: Final = 4
_BEGINNING: Final = re.compile(rf"\b(?:\d|[^\W\d]{{1,{_LETTERS}}})")


@frozen
class Rule:
    """A pattern, what kind of term it is and how its match is worked out.

    ``near_act`` rules ("в сентябре") also tell when something happened; they count only beside an infinitive
    or imperative, those with ``behind_act`` ("в среду") also where they end its words. With one of
    the ``signs`` some word of every match begins, so that most sentences are spared most patterns.
    """

    pattern: re.Pattern[str]
    signs: frozenset[str]
    kind: Kind
    term: Worked
    near_act: bool = False
    behind_act: bool = False


def rule(
    kind: Kind, term: Worked, pattern: str, signs: str, *, near_act: bool = False, behind_act: bool = False
) -> Rule:
    """A rule; its signs stand one behind another, with spaces between them."""
    return Rule(re.compile(pattern), frozenset(signs.split()), kind, term, near_act, behind_act)


def beginnings(lower: str) -> list[str]:
    """The first letters of every word of a sentence in lower case; a figure has but its first digit."""
    return _BEGINNING.findall(lower)


def begun(words: Iterable[str]) -> str:
    """The beginnings of words, as signs."""
    return " ".join(sorted({word[:_LETTERS] for word in words}))
