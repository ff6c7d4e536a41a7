"""Sentences with a main verb of their own: an infinitive in them orders nothing."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.english.lexicon import words
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.tokens import QUOTES, Line

_WISHING: Final = frozenset(
    ("asked", "asks", "requested", "requests", "proposed", "proposes", "suggested", "suggests", "offered",
     "plans", "intends", "hopes", "wants", "promised", "complained")
)  # fmt: skip
"""What residents and offices do that tells nobody what to do."""
_FINITE: Final = frozenset(("was", "were", "has", "have", "had", "is", "are", "will"))
_PARTS: Final = QUOTES | frozenset(
    (",", ";", ":", "–", "—", "that", "which", "who", "whose", "where", "when", "what", "if", "until", "how",
     "because", "as", "while", "whether", "and")
)  # fmt: skip
"""What may begin a clause with a verb of its own."""
_NEAR: Final = 5
"""Tokens of a subject and its verb: "the villagers of Abai asked"."""


def names_aim(line: Line, first: int, last: int) -> bool:
    """Whether a subject is itself a deed or an aim: "one of the solutions is to build" orders nothing."""
    ends = (at for at in range(first + 1, last) if line.lower(at) in words("prepositions"))
    head = next(ends, last) - 1
    counted = line.lower(first) in {"one", "another"}
    inside = {line.lower(at) for at in range(first, (last if counted else head + 1))}
    return bool(inside & words("aims"))


def is_of_subject(scene: Scene, to: int) -> bool:
    """Whether "to" only tells what a subject is for: "the commission to study it was set up"."""
    line = scene.line
    for at in range(to + 2, line.size):
        if line.lower(at) in _PARTS:
            return False
        if line.lower(at) in _FINITE:
            return True
    return False


def is_wish(scene: Scene) -> bool:
    """Whether a sentence tells what somebody asks, proposes or is for, and is no item of a list."""
    if scene.layout.blocks[scene.found.sentence.block].kind == "item":
        return False
    line = scene.line
    comma = next((at for at in range(line.size) if line.lower(at) == ","), 0)
    starts = (0, comma + 1) if line.lower(0) in {"to", "in"} else (0,)
    to = next((at for at in range(1, line.size) if line.lower(at) == "to"), None)
    return (to is not None and line.lower(0) != "to" and is_of_subject(scene, to)) or any(
        line.lower(at) in _WISHING for start in starts for at in range(start + 1, start + _NEAR)
    )
