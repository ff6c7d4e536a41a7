r"""Cypher cut into tokens, strictly: whatever two engines might read differently is refused.

Neo4j decodes ``\u0027`` before it looks for quotes, so an escape could end a string that seems to go on;
kglite runs several statements from one text and knows no block comments. Here escapes of that kind are
refused anywhere, and comments never reach an engine.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from tapsyrma.ontology.errors import QueryError

Kind: TypeAlias = Literal["word", "quoted", "string", "number", "parameter", "symbol", "space"]

_TOKEN = re.compile(
    r"""
      (?P<space>      \s+ | //[^\r\n]* | /\*.*?\*/ )
    | (?P<string>     '(?:[^'\\]|\\.)*' | "(?:[^"\\]|\\.)*" )
    | (?P<quoted>     `[^`\\]+` )
    | (?P<parameter>  \$\w+ )
    | (?P<number>     0[xX][0-9a-fA-F]+ | (?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)? )
    | (?P<word>       [^\W\d]\w* )
    | (?P<symbol>     \.\. | <> | <= | >= | =~ | :: | [-+*/%^=<>|&!,.:;()\[\]{}] )
    """,
    re.VERBOSE | re.DOTALL,
)
_WORD_CHARACTER = re.compile(r"\w")
# A backslash and u decode to any character, in Neo4j even outside strings and inside comments.
_UNICODE_ESCAPE = re.compile(r"\\[uU]")
# Engines differ on what else a backslash means.
_UNKNOWN_ESCAPE = re.compile(r"\\[^\\'\"nrt]")


@dataclass(frozen=True, slots=True)
class Token:
    """A token: what it is, its text, and where in the query it starts."""

    kind: Kind
    text: str
    start: int

    @property
    def word(self) -> str:
        """The text as keywords are compared; no letter passes for another (ſ, ı, full width)."""
        folded = unicodedata.normalize("NFKC", self.text).replace("ı", "i").replace("İ", "i").casefold()
        return folded.upper()

    def says(self, known: frozenset[str]) -> bool:
        """Whether this is one of the known words, in plain letters."""
        return self.kind == "word" and self.text.isascii() and self.word in known


def tokens(cypher: str) -> Iterator[Token]:
    """The tokens of a query, spaces and comments included as tokens of kind ``space``.

    Raises:
        QueryError: a character or an escape that is not allowed, or a string without its end; says where.
    """
    if escape := _UNICODE_ESCAPE.search(cypher):
        raise refusal(cypher, escape.start(), "unicode escapes are not allowed: write the character itself")
    position = 0
    while position < len(cypher):
        match = _TOKEN.match(cypher, position)
        if match is None:
            raise refusal(cypher, position, _unexpected(cypher[position]))
        kind: Kind = match.lastgroup  # type: ignore[assignment]
        text = match[0]
        if kind == "string" and (escape := _UNKNOWN_ESCAPE.search(text.replace("\\\\", "  "))):
            raise refusal(cypher, position + escape.start(), f"no such escape: {escape[0]}")
        position = match.end()
        if kind == "number" and _WORD_CHARACTER.match(cypher, position):
            raise refusal(cypher, match.start(), "a number runs into a word")
        yield Token(kind, text, match.start())


def refusal(cypher: str, position: int, reason: str) -> QueryError:
    """The error that says what is not allowed, and at which line and column."""
    line = cypher.count("\n", 0, position) + 1
    column = position - (cypher.rfind("\n", 0, position) + 1) + 1
    return QueryError(f"line {line}, column {column}: {reason}")


def _unexpected(character: str) -> str:
    if character in "'\"`":
        return f"a {character} without its end, or with a backslash or backtick inside a name"
    if character == "$":
        return "a parameter is written $name"
    return f"unexpected character {character!r}"
