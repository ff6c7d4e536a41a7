"""Sentences with a main verb of their own: an infinitive in them orders nothing."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.english.lexicon import words
from tapsyrma.loaders.english.scene import PERIODS, Scene
from tapsyrma.loaders.english.tokens import QUOTES, Line
from tapsyrma.loaders.english.verbs import is_adverb

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
_STATE_ENDS: Final = ("seed", "shed", "bed", "reed", "speed", "breed", "feed", "need")
"""Nouns that end like participles."""
_MADE_OF: Final = frozenset(("include", "comprise", "number"))
_MEMBERS: Final = frozenset(("representatives", "members", "people", "no", "at", "not", "heads", "employees"))
_NEAR: Final = 5
"""Tokens of a subject and its verb: "the villagers of Abai asked"."""


def names_aim(line: Line, first: int, last: int) -> bool:
    """Whether a subject is itself a deed or an aim: "one of the solutions is to build" orders nothing."""
    ends = (at for at in range(first + 1, last) if line.lower(at) in words("prepositions"))
    head = next(ends, last) - 1
    counted = line.lower(first) in {"one", "another"}
    inside = {line.lower(at) for at in range(first, (last if counted else head + 1))}
    general = "task" in inside and bool(inside & {"our", "main", "key", "primary", "chief", "priority"})
    return general or bool(inside & words("aims"))


def names_paper(line: Line, first: int, last: int) -> bool:
    """Whether a subject is a paper or a sum, which does nothing: "the decree of 5 May shall take effect"."""
    ends = (at for at in range(first + 1, last) if line.lower(at) in words("prepositions"))
    return line.lower(next(ends, last) - 1) in words("papers")


def orders_nothing(line: Line, first: int, cue: int, act: int) -> bool:
    """Whether a subject is an aim or a paper, or only its members are told: "shall include 12 people"."""
    inside = line.lower(act) in _MADE_OF and (
        line.lower(act + 1)[:1].isdigit() or line.lower(act + 1) in _MEMBERS
    )
    return inside or names_aim(line, first, cue) or names_paper(line, first, cue)


def leads_on(line: Line, index: int) -> bool:
    """Whether "to be" only goes on from a verb before it: "houses began | to be heated"."""
    at = index
    while at > 0 and (is_adverb(line.lower(at)) or line.lower(at) == "out"):
        at -= 1
    word = line.lower(at)
    formed = word.endswith("ed") and not word.endswith(_STATE_ENDS)
    return at > 0 and not line.capital(at) and (formed or word in words("leading_on"))


def is_put_off(line: Line, first: int, last: int) -> bool:
    """Whether words between "is" and "to" say that nothing was laid down yet: "is yet to be found"."""
    return any(
        line.lower(at) in {"yet", "still", "about", "just", "hardly", "never"} for at in range(first, last)
    )


def is_past(line: Line, index: int) -> bool:
    """Whether "was to" tells of a time long ago: "the dam was to be mended last year"."""
    if line.lower(index) not in {"was", "were"}:
        return False
    told = (at for at in range(line.size) if line.lower(at) in {"last", "ago", "originally", "initially"})
    return any(line.lower(at) != "last" or line.lower(at + 1) in PERIODS for at in told)


def is_retold(line: Line, index: int, verbs: frozenset[str]) -> bool:
    """Whether it is only told behind one of some verbs: "it was reported that the works are to end"."""
    return any(line.lower(at) == "that" and line.lower(at - 1) in verbs for at in range(1, index))


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
