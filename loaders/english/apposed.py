"""Programmes named beside a common noun: "two programmes, Steppe and Meadow", "Meadow, a function of …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tapsyrma.loaders.english.lexicon import phrase_at, table, words
from tapsyrma.loaders.english.tokens import CLOSING, DASHES, OPENING, Line
from tapsyrma.ontology.frozen import frozen

_CAMEL: Final = re.compile(r"[a-z]{1,2}[A-Z][a-z]+|[eE]-[A-Z][a-z]+")
"""Names of state services and apps begin so, and hardly anything else does: eOtinish, iKomek, E-Otinish."""
_NAMING: Final = re.compile(r"[^\Wa-z_][^.,!?]*")
"""Words in quotation marks that name something; words that somebody says end in a stop or a comma."""
_SECOND: Final = frozenset(("Mobile", "Business"))
"""Second words of such names: "eGov Mobile"."""
_COUNTS: Final = frozenset(("two", "three", "four", "five", "six", "several", "following", "both", "these"))
_ENDS: Final = frozenset((".", ";", ",", ")", "")) | DASHES
_GOES_ON: Final = frozenset(("of", "for", "that", "which", "to", "in", "where", "with", "on", "by")) | _ENDS
_LONGEST: Final = 4
_LONGEST_QUOTE: Final = 12
_ADORNED: Final = 3


@frozen
class Apposed:
    """A programme's name: first and last token with quotation marks, the name without them, its kind."""

    first: int
    last: int
    name: str
    sort: str


def apposed(line: Line, taken: frozenset[int]) -> Iterator[Apposed]:
    """The names of a sentence that a noun beside them tells to be programmes."""
    for index, token in enumerate(line.tokens):
        if _CAMEL.fullmatch(token.text) and index not in taken:
            last = index + (line.tokens[index + 1].text in _SECOND if line.word(index + 1) else 0)
            yield Apposed(index, last, line.text(index, last), "service")
        elif token.lower.endswith("s") and (sort := _plural(token.lower)) is not None:
            yield from _listed(line, index, sort, taken)
        elif (end := phrase_at("programmes", line, index)) is not None:
            lemma = " ".join(line.bare(at) for at in range(index, end + 1))
            yield from _described(line, index, end, table("programmes")[lemma], taken)


def _plural(lower: str) -> str | None:
    """The kind of which a plural head names several."""
    return table("programmes").get(lower.removesuffix("s"))


def _listed(line: Line, head: int, sort: str, taken: frozenset[int]) -> Iterator[Apposed]:
    """``such projects as "…"``, ``two programmes, Steppe and the new Meadow``: names after a plural head."""
    at, sure = _start_of_list(line, head)
    found: list[Apposed] = []
    while at is not None:
        name = _name(line, at, sort, taken)
        if name is None:
            break
        found.append(name)
        at = _next(line, name.last)
    quoted = bool(found) and all(line.lower(one.first) in OPENING for one in found)
    ended = bool(found) and line.lower(found[-1].last + 1) in _ENDS
    if quoted or (sure and ended and (len(found) > 1 or line.lower(head - 1) == "such")):
        yield from found


def _start_of_list(line: Line, head: int) -> tuple[int | None, bool]:
    """Where the names begin, and whether they may go without quotation marks."""
    if line.lower(head + 1) == "as" and line.lower(head - 1) == "such":
        return head + 2, True
    if line.says(head + 1, "such", "as"):
        return head + 3, True
    counted = line.lower(head - 1) in _COUNTS or line.lower(head - 2) in _COUNTS
    if line.lower(head + 1) in DASHES | {",", ":"}:
        return head + 2, counted
    return None, False


def _next(line: Line, last: int) -> int | None:
    """Where the next name of a list begins."""
    at = last + 1
    at += line.lower(at) == ","
    at += line.lower(at) == "and"
    return at if at > last + 1 else None


def _name(line: Line, at: int, sort: str, taken: frozenset[int]) -> Apposed | None:
    """A name in quotation marks, or one in capitals after a few words that adorn it."""
    if line.lower(at) in OPENING:
        return _quoted(line, at, sort)
    for _ in range(_ADORNED):
        if at < line.size and not line.capital(at) and line.word(at) and line.lower(at) != "and":
            at += 1
    last = at - 1
    while last - at < _LONGEST - 1 and line.capital(last + 1) and last + 1 not in taken:
        last += 1
    return Apposed(at, last, line.text(at, last), sort) if last >= at else None


def _quoted(line: Line, at: int, sort: str) -> Apposed | None:
    for last in range(at + 2, min(line.size, at + _LONGEST_QUOTE)):
        if line.lower(last) in CLOSING:
            return Apposed(at, last, line.text(at + 1, last - 1), sort)
    return None


def _described(line: Line, first: int, end: int, sort: str, taken: frozenset[int]) -> Iterator[Apposed]:
    """``Meadow, a function of …`` and ``a contact center, "…"``: a name before or after its noun."""
    if line.lower(end + 1) == "," and line.lower(end + 2) in OPENING and sort == "service":
        name = _quoted(line, end + 2, sort)
        if name is not None and name.last - name.first <= _LONGEST + 1 and _NAMING.fullmatch(name.name):
            yield name
    article = first
    while first - article < _ADORNED and line.lower(article - 1) in words("programme_adjectives"):
        article -= 1
    comma = article - 2
    if (
        line.lower(article - 1) not in {"a", "an"}
        or line.lower(comma) != ","
        or line.lower(end + 1) not in _GOES_ON
    ):
        return
    start = comma
    while comma - start < _LONGEST and line.capital(start - 1) and start - 1 not in taken:
        start -= 1
    if start < comma and line.bare(comma - 1) not in words("no_programme_names"):
        yield Apposed(start, comma - 1, line.text(start, comma - 1), sort)
