"""Word lists that an editor writes, found among the words of a text in any of the three languages.

Words are compared as folded: Kazakh in both scripts comes to one alphabet, Russian loses ё, all lose case.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from tapsyrma.loaders.kazakh.letters import fold
from tapsyrma.ontology.keys import search_key
from tapsyrma.ontology.records import Language, Span

_TOKEN = re.compile(
    r"(?P<number>\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*)"
    r"|(?P<word>[^\W\d_]+(?:[-'’ʼ‘`][^\W\d_]+)*[²³]?)"
    r"|(?P<mark>\S)"
)
_BEGINNING = 2
"""Letters by which entries are looked up."""
# Words come back all the time.
_key = lru_cache(maxsize=16384)(search_key)
FOLDS: Final[Mapping[Language, Callable[[str], str]]] = {"kk": fold, "ru": _key, "en": _key}
"""How a word of a language is folded."""


# Not frozen, which would make every word four times as long in the making.
@dataclass(slots=True)
class Token:
    """A number, word or mark of a sentence; ``key`` is the form in which words are compared.

    Nobody changes one.
    """

    kind: Literal["number", "word", "mark"]
    start: int
    end: int
    key: str

    @property
    def span(self) -> Span:
        """Its place in the document."""
        return Span(self.start, self.end)


class Phrases:
    """A list of words and word groups of one language; an asterisk stands for any ending."""

    def __init__(self, entries: Mapping[str, str | float], folded: Callable[[str], str]) -> None:
        self._by_beginning: dict[str, list[tuple[tuple[str, ...], str | float]]] = {}
        for entry, meaning in entries.items():
            parts = tuple(
                folded(part.rstrip("*")) + ("*" if part.endswith("*") else "") for part in entry.split()
            )
            self._by_beginning.setdefault(parts[0].rstrip("*")[:_BEGINNING], []).append((parts, meaning))
        for known in self._by_beginning.values():
            known.sort(key=lambda entry: -len(entry[0]))
        self.longest = max((len(entry.split()) for entry in entries), default=0)

    def at(self, tokens: Sequence[Token], place: int) -> tuple[int, str | float]:
        """The longest entry that begins at a place: its number of tokens and its meaning; 0 for none."""
        if not 0 <= place < len(tokens):
            return 0, ""
        known = self._by_beginning.get(tokens[place].key[:_BEGINNING])
        for parts, meaning in known or ():
            if _matches(parts, tokens, place):
                return len(parts), meaning
        return 0, ""

    def before(self, tokens: Sequence[Token], place: int) -> int:
        """The number of tokens of the longest entry that ends just before a place; 0 for none."""
        lengths = range(self.longest, 0, -1)
        return next((n for n in lengths if place >= n and self.at(tokens, place - n)[0] == n), 0)


def _matches(phrase: tuple[str, ...], tokens: Sequence[Token], at: int) -> bool:
    if at + len(phrase) > len(tokens):
        return False
    for place, part in enumerate(phrase, at):
        key = tokens[place].key
        if not (key.startswith(part[:-1]) if part[-1] == "*" else key == part):
            return False
    return True


def tokens_of(text: str, offset: int, language: Language) -> tuple[Token, ...]:
    """The tokens of a stretch of text; places count from the document's start."""
    folded = FOLDS[language]
    return tuple(
        [
            Token(
                match.lastgroup,  # type: ignore[arg-type]  # the pattern has just these three groups
                offset + match.start(),
                offset + match.end(),
                folded(match[0]) if match.lastgroup == "word" else match[0],
            )
            for match in _TOKEN.finditer(text)
        ]
    )
