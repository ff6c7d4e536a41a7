"""Programmes in a sentence: concepts, roadmaps, national projects, plans, laws, campaigns, services."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from tapsyrma.loaders.english.lexicon import phrase_at, table, words
from tapsyrma.loaders.english.tokens import CLOSING, DASHES, OPENING, Line
from tapsyrma.loaders.english.verbs import verb_after_to

_LINKS: Final = frozenset(("of", "for", "on", "to"))
_LONGEST: Final = 26
_LONGEST_NAME: Final = 5


@dataclass(frozen=True, slots=True)
class Programme:
    """A programme: first and last token, its name, its kind."""

    first: int
    last: int
    name: str
    sort: str


def find_programmes(line: Line, taken: frozenset[int]) -> tuple[Programme, ...]:
    """The programmes of a sentence; ``taken`` are tokens of persons, posts and bodies."""
    found: list[Programme] = []
    index = 0
    while index < len(line.tokens):
        programme = None if index in taken else _at(line, index, taken, found[-1].last if found else -1)
        if programme is not None:
            found.append(programme)
        index = max(programme.last, index) + 1 if programme else index + 1
    return tuple(found)


def _at(line: Line, index: int, taken: frozenset[int], floor: int) -> Programme | None:
    fixed = phrase_at("named_programmes", line, index)
    if fixed is not None and line.capital(index):
        sort = table("named_programmes")[" ".join(line.bare(at) for at in range(index, fixed + 1))]
        return Programme(index, fixed, line.text(index, fixed), sort)
    end = phrase_at("programmes", line, index)
    if end is None:
        return None
    sort = table("programmes")[" ".join(line.bare(at) for at in range(index, end + 1))]
    head = line.bare(end)
    quoted = _quoted(line, index, end)
    if quoted is not None and head in words("programmes_quoted"):
        return Programme(quoted[0], quoted[1], line.text(*quoted).strip('"“”«»'), sort)
    first, named = _left(line, index, taken, floor)
    last = end if line.tokens[end].possessive else _right(line, end, taken)
    return _judged(line, (first, index, last), head, sort, named=named, plain=last == end)


def _judged(
    line: Line, place: tuple[int, int, int], head: str, sort: str, *, named: bool, plain: bool
) -> Programme | None:
    """The programme, where its words name one rather than any of its kind."""
    first, index, last = place
    capital = line.capital(index) and index > 0
    if head == "code" and (named or not plain) and line.capital(index):
        return Programme(first, last, line.text(first, last), sort)
    if head == "law":
        lawful = capital and (not plain or first < index)
        return Programme(first, last, line.text(first, last), sort) if lawful else None
    drawn = sort in {"plan", "roadmap", "concept", "programme"} and not plain and _is_drawn_up(line, first)
    if head in words("programmes_named") and not named and not drawn and not (capital and not plain):
        return None
    if plain and first == index and not capital:
        return None
    if plain and not named and head not in {"concept", "roadmap", "doctrine"}:
        return None
    return Programme(first, last, line.text(first, last), sort)


def _is_drawn_up(line: Line, first: int) -> bool:
    before = {line.lower(at) for at in range(max(0, first - 6), first)}
    return bool(before & words("drawing_up"))


def _quoted(line: Line, index: int, end: int) -> tuple[int, int] | None:
    """The quotation just before or after a head word."""
    if line.lower(end + 1) in OPENING:
        close = next((t.index for t in line.tokens[end + 2 : end + 14] if t.text in CLOSING), None)
        return (index, close) if close is not None else None
    if line.lower(index - 1) in CLOSING:
        opened = next(
            (t.index for t in reversed(line.tokens[max(0, index - 12) : index - 1]) if t.text in OPENING),
            None,
        )
        return (opened, end) if opened is not None else None
    return None


def _left(line: Line, index: int, taken: frozenset[int], floor: int) -> tuple[int, bool]:
    """The first token of the name before a head word, and whether a proper name stands there."""
    first, named = index, False
    while first - 1 > floor and first - 1 not in taken and index - first < _LONGEST_NAME:
        token = line.tokens[first - 1]
        lower = token.lower
        if lower in words("programme_adjectives"):
            first -= 1
        elif (
            token.capital
            and lower not in words("no_programme_names")
            and first - 1 > 0
            and not token.possessive
        ):
            first, named = first - 1, True
        elif token.text in DASHES and named and line.capital(first - 2):
            first -= 1
        else:
            break
    return first, named


def _right(line: Line, end: int, taken: frozenset[int]) -> int:
    """The last token of what a programme is of, for or on."""
    last, at = end, end + 1
    if line.lower(at) not in _LINKS:
        return end
    while at < len(line.tokens) and at <= end + _LONGEST:
        token = line.tokens[at]
        lower = token.lower
        if lower in words("programme_ends") or not (
            token.word or token.text[0].isdigit() or token.text in {",", "-", "–", "/"} | OPENING | CLOSING
        ):
            break
        if (
            lower == ","
            and line.lower(at + 1) not in {"to", "and"}
            and not (line.lower(end + 1) == "of" and _list_goes_on(line, at))
        ):
            break
        if (
            lower == "and"
            and (
                (line.lower(at + 1) == "to" and line.lower(end + 1) != "to")
                or line.lower(at + 1) in words("programme_ends") | words("verbs") - words("verb_or_noun")
            )
            and line.lower(end + 1) != "to"
        ):
            break
        if (at in taken and not line.capital(at)) or (lower == "to" and verb_after_to(line, at) is None):
            break
        small = lower in {"the", "of", "and", "to", "for", "on", "in", "a"}
        if small:
            pass
        elif token.word or token.text[0].isdigit() or token.text in CLOSING:
            last = at
        at += 1
    return last


def _list_goes_on(line: Line, comma: int) -> bool:
    """Whether "and" closes a list that a comma began, before anything else does."""
    for at in range(comma + 1, min(comma + 7, len(line.tokens))):
        if line.lower(at) == "and":
            return True
        if line.lower(at) in words("programme_ends") or not line.word(at):
            return False
    return False
