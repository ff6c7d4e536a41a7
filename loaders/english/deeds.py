"""Nouns for something to be done: "the establishment of …", "an inspection", "the granting to …"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.english.lexicon import words
from tapsyrma.loaders.english.tokens import Line
from tapsyrma.loaders.english.told import head_of
from tapsyrma.loaders.english.verbs import is_gerund

_DEEDS: Final = ("ment", "tion", "sion", "ing", "ance", "al", "ery")
_TOPICS: Final = frozenset(("on", "regarding", "concerning", "about"))
_VAGUE: Final = frozenset(("development", "implementation", "organisation", "organization", "situation"))
"""Nouns that tell what instructions are about rather than what is to be done."""
_LAID: Final = frozenset((
    "control", "oversight", "responsibility", "task", "work", "duty", "job", "charge", "burden",
    "leadership", "care",
))  # fmt: skip
"""Nouns for what is laid upon somebody that do not end like those for deeds."""
_BUILT: Final = frozenset(
    ("building", "buildings", "apartment", "apartments", "rank", "accommodation", "rating")
)
"""Nouns that end like those for deeds."""
_DIRECTED: Final = frozenset((
    "continuation", "acceleration", "establishment", "elimination", "introduction", "intensification",
    "expansion", "completion", "allocation", "adoption", "creation", "strengthening", "resumption",
    "suspension",
))  # fmt: skip
"""Of them those that somebody directs to happen."""
_FEW: Final = 6
"""Tokens at the head of a subject among which such a noun stands."""


def is_granting(line: Line, index: int) -> bool:
    """Whether "the granting to inspectors of …" stands at a place: an act named by "-ing"."""
    return line.lower(index) == "the" and is_gerund(line.lower(index + 1))


def is_deed(line: Line, index: int) -> bool:
    """Whether "the establishment of …" stands at a place: a noun for an act, with what it is done to."""
    at = index + (line.lower(index) in {"the", "a", "an", "immediate", "urgent"})
    of = next((n for n in (at + 1, at + 2) if line.lower(n) == "of"), None)
    noun = line.lower(of - 1).removesuffix("s") if of is not None else ""
    posts = words("posts") | words("weak_posts")  # "principals of schools"
    deed = noun.endswith(_DEEDS) and noun not in posts
    return deed or (bool(noun) and bool({noun, f"{noun}s"} & words("deeds")))


def is_directed(line: Line, index: int) -> bool:
    """Whether what is directed is ordered, not led: "the continuation of", but not "the construction of"."""
    the = line.lower(index) == "the"
    return the and line.lower(index + 1) in _DIRECTED and line.lower(index + 2) in {"of", "in"}


def names_deed(line: Line, index: int, noun: str, *, given: bool = False) -> bool:
    """Whether a deed follows "an order for" or "instructions on": "… on mending the roads".

    ``given`` where instructions are said to be given: "instructions were given for the repair of the roads".
    """
    given = given and line.lower(index + 1) in {"the", "a", "an"}
    if line.lower(index) not in (_TOPICS if noun.endswith("s") and not given else _TOPICS | {"for"}):
        return False
    after = index + 1 + (line.lower(index + 1) in {"the", "further"})
    if line.lower(after) in _VAGUE:
        return False
    return is_deed(line, index + 1) or (is_gerund(line.lower(after)) and line.word(after + 1))


def lays_deed(line: Line, first: int, last: int) -> bool:
    """Whether what is assigned to somebody is to be done: "control over it", not "the building", "a rank"."""
    head = head_of(line, first, last)
    noun = line.lower(head)
    one = noun.removesuffix("s")
    named = not {noun, one}.isdisjoint(words("deeds") | _LAID)
    return named or (noun not in words("things") | _BUILT and one.endswith(_DEEDS))


def deed_before(line: Line, first: int, end: int, following: int) -> bool:
    """Whether a subject is something to be done: "an inspection of the depots was ordered"."""
    if line.lower(following) in {"from", "by", "for"}:
        return False
    nouns = [line.lower(at) for at in range(first, min(first + _FEW, end)) if line.word(at)]
    return any(noun.endswith(_DEEDS) or noun in words("deeds") for noun in nouns)
