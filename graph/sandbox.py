"""What a user types is let through only where every word of it is known to read.

An engine's read-only mode is no sandbox: Neo4j and kglite both read local files from a read query. So a typed
query is cut into tokens and judged by a few rules that need no grammar:

- a query, a branch of UNION and a subquery begin with a clause that reads;
- after a finished expression only known words may follow, so two names never stand side by side, as they
  do in every clause of two words (``LOAD CSV``, ``DELETE n``, ``SHOW USERS``);
- before a parenthesis stands a known function, a known word, or no word at all (``CREATE (…)``);
- ``CALL`` is followed by a subquery or by one of a few procedures;
- a word that writes or loads is refused by name wherever it could be a clause.

Names in backticks and text in quotes may say anything. What passes runs in a read transaction, with a time
limit and a row limit; its memory is bounded by the engine alone (a server by its heap, kglite by its work
budget), so an embedded store is no place for strangers' queries.
"""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tapsyrma.graph import cypher_words as words
from tapsyrma.graph.cypher_tokens import Token, refusal, tokens
from tapsyrma.graph.store import Row, Store
from tapsyrma.ontology.errors import QueryError

TIMEOUT_SECONDS = 30.0
ROW_LIMIT = 10_000
# Beyond these, parsers themselves fail: kglite 0.21 overflows its stack, Neo4j 5.26 does not come back.
MOST_CHARACTERS = 50_000
MOST_TOKENS = 800
DEEPEST_NESTING = 25
_OPENING = {"(": ")", "[": "]", "{": "}"}
_CLOSING = frozenset(_OPENING.values())
_BEGINS = "MATCH, OPTIONAL MATCH, WITH, UNWIND, RETURN or CALL"
_CALL = frozenset({"CALL"})
_NOT = frozenset({"NOT"})
_UNION = frozenset({"UNION"})
_QUALIFIERS = frozenset({"ALL", "DISTINCT"})
_UNCOUNTED = frozenset({"string", "number", "parameter"})


@dataclass(frozen=True, slots=True)
class TypedResult:
    """The rows of a typed query; ``truncated`` when there were more than the limit."""

    rows: list[Row]
    truncated: bool


def run_typed(
    store: Store,
    cypher: str,
    parameters: Mapping[str, Any] | None = None,
    *,
    timeout_seconds: float = TIMEOUT_SECONDS,
    limit: int = ROW_LIMIT,
) -> TypedResult:
    """Judge a query that a user typed, then run it in a read transaction.

    Raises:
        QueryError: the query is not allowed (says what and where), wrong, or too slow.
        StoreError: the store cannot be opened or reached.
    """
    allowed = check(cypher)
    rows = store.read(allowed, parameters, timeout_seconds=timeout_seconds, limit=limit + 1)
    return TypedResult(rows[:limit], truncated=len(rows) > limit)


def check(cypher: str) -> str:
    """The query as an engine may have it: one statement that only reads, without comments.

    Raises:
        QueryError: says what is not allowed, and at which line and column.
    """
    if len(cypher) > MOST_CHARACTERS:
        raise QueryError(f"a query of more than {MOST_CHARACTERS} characters; use parameters for long lists")
    every = list(tokens(cypher))
    spoken = [token for token in every if token.kind != "space"]
    if spoken and spoken[-1].text == ";":
        every.remove(spoken.pop())
    if not spoken:
        raise QueryError("the query is empty")
    _Judge(cypher, spoken).judge()
    return _plain_text(every)


def _plain_text(every: list[Token]) -> str:
    """Comments become a space, unusual white space too, and a property that kglite reserves is quoted."""
    text = []
    before = ""
    for token in every:
        if token.kind == "space":
            text.append("\n" if "\n" in token.text else " ")
            continue
        # Claims have a property `end`; unquoted it is a keyword to kglite.
        reserved = before == "." and token.kind == "word" and token.word == "END"
        text.append(f"`{token.text}`" if reserved else token.text)
        before = token.text
    return "".join(text).strip()


class _Judge:
    """Walks over the tokens once, knowing whether an expression has just ended or is expected."""

    def __init__(self, cypher: str, spoken: list[Token]) -> None:
        self._cypher = cypher
        self._tokens = spoken
        self._closing: list[str] = []
        self._after_operand = False

    def judge(self) -> None:
        counted = [token for token in self._tokens if token.kind not in _UNCOUNTED and token.text != ","]
        if len(counted) > MOST_TOKENS:
            raise QueryError(f"a query of more than {MOST_TOKENS} words and signs")
        self._starts_query(0)
        for index, token in enumerate(self._tokens):
            if token.kind == "symbol":
                self._symbol(index, token)
            elif token.kind == "word":
                self._word(index, token)
            else:
                self._operand(token)
        if self._closing:
            raise QueryError(f"the query ends before its {self._closing[-1]}")

    def _starts_query(self, index: int) -> None:
        token = self._at(index)
        if token is None or not token.says(words.STARTERS):
            token = token or self._tokens[-1]
            raise self._refuse(
                token, f"{_shown(token.text)} is not allowed here: a query begins with {_BEGINS}"
            )

    def _symbol(self, index: int, token: Token) -> None:
        if token.text == ";":
            raise self._refuse(token, "only one statement is allowed")
        if token.text == "=~":
            raise self._refuse(token, "regular expressions are not allowed: use CONTAINS on search_key")
        if token.text == "." and index > 0 and self._tokens[index - 1].kind == "number":
            raise self._refuse(token, "a number has no properties")
        if token.text in _OPENING:
            self._open(index, token)
        elif token.text in _CLOSING:
            if not self._closing or self._closing.pop() != token.text:
                raise self._refuse(token, f"a {token.text} that closes nothing")
            self._after_operand = True
        else:
            self._after_operand = False

    def _open(self, index: int, token: Token) -> None:
        self._closing.append(_OPENING[token.text])
        if len(self._closing) > DEEPEST_NESTING:
            raise self._refuse(token, f"nested more than {DEEPEST_NESTING} deep")
        if token.text == "(":
            self._before_parenthesis(index)
        before = self._at(index - 1)
        if token.text == "{" and before is not None and before.says(_CALL):
            self._starts_query(index + 1)
        self._after_operand = False

    def _before_parenthesis(self, index: int) -> None:
        before = self._at(index - 1)
        if before is None or before.kind == "symbol":
            return
        if before.kind != "word":
            raise self._refuse(before, f"{before.text} cannot stand before a parenthesis")
        name = self._dotted_name(index - 1)
        called = self._at(index - 2 * len(name.split(".")))
        if called is not None and called.says(_CALL) and name in words.PROCEDURES:
            return
        if name not in words.FUNCTIONS and name not in words.OPENERS:
            raise self._refuse(before, f"the function {name.lower()} is not allowed")

    def _dotted_name(self, index: int) -> str:
        """The name that ends at a token, with the parts before it; a quoted part makes it unknown."""
        parts = [self._tokens[index].word]
        while index > 1 and self._tokens[index - 1].text == ".":
            index -= 2
            parts.append(self._tokens[index].word)
        return ".".join(reversed(parts))

    def _word(self, index: int, token: Token) -> None:
        before, after = self._at(index - 1), self._at(index + 1)
        if before is not None and self._names(before, index):
            self._after_operand = True
            return
        is_key = after is not None and after.text == ":" and self._is_key(index)
        if token.word in words.FORBIDDEN and not is_key:
            raise self._refuse(token, f"{token.word} is not allowed: a query only reads")
        if self._after_operand and token.says(words.CLOSERS):
            return
        if self._after_operand and not token.says(words.CONNECTORS):
            raise self._refuse(token, f"{_shown(token.text)} is not allowed here")
        if token.says(_NOT) and before is not None and before.says(_NOT):
            raise self._refuse(token, "NOT stands twice")  # Neo4j does not come back from hundreds of them
        self._after_operand = not token.says(words.OPENERS)
        self._clause(index, token)

    def _names(self, before: Token, index: int) -> bool:
        """Whether a word is a property or a label, which may be called anything."""
        return before.text == "." or (before.text == ":" and not self._is_key(index - 2))

    def _is_key(self, index: int) -> bool:
        """Whether a token stands where a map has its keys."""
        before = self._at(index - 1)
        return bool(self._closing) and self._closing[-1] == "}" and before is not None and before.text in "{,"

    def _clause(self, index: int, token: Token) -> None:
        if token.says(_UNION):
            following = self._at(index + 1)
            qualified = following is not None and following.says(_QUALIFIERS)
            self._starts_query(index + 2 if qualified else index + 1)
        elif token.says(_CALL):
            self._call(index, token)

    def _call(self, index: int, token: Token) -> None:
        following = self._at(index + 1)
        if following is not None and following.text in ("{", "("):
            return
        end = index + 1
        while (dot := self._at(end + 1)) is not None and dot.text == ".":
            end += 2
        name = self._dotted_name(end) if self._at(end) is not None else "nothing"
        if name not in words.PROCEDURES:
            raise self._refuse(following or token, f"CALL of {name.lower()} is not allowed")

    def _operand(self, token: Token) -> None:
        if self._after_operand:
            raise self._refuse(token, f"{_shown(token.text)} is not allowed here")
        self._after_operand = True

    def _at(self, index: int) -> Token | None:
        return self._tokens[index] if 0 <= index < len(self._tokens) else None

    def _refuse(self, token: Token, reason: str) -> QueryError:
        return refusal(self._cypher, token.start, reason)


def _shown(text: str) -> str:
    return textwrap.shorten(text, 40, placeholder="…")
