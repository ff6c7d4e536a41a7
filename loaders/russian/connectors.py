"""Signs, numbers and joining words between two acts: ", а также", "; кроме того", "2)"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.russian.words import DASHES, Line

_CONNECTORS: Final = (
    ("кроме", "того"),
    ("при", "этом"),
    ("в", "том", "числе"),
    ("помимо", "этого"),
    ("вместе", "с", "тем"),
    ("наряду", "с", "этим"),
    ("в", "первую", "очередь"),
    ("прежде", "всего"),
    ("а", "также"),
    ("также",),
    ("и",),
    ("а",),
    ("далее",),
    ("затем",),
)


def past_connectors(line: Line, at: int, end: int) -> int:
    """The first word behind signs, numbers and joining words."""
    moved = True
    while moved and at < end:
        moved = False
        word = line.words[at]
        numbered = word.text.isdigit() and line.lower(at + 1) in ")."
        if word.text in ",;:•·*" or word.text in DASHES or numbered:
            at, moved = at + 1, True
            continue
        for phrase in _CONNECTORS:
            if all(line.lower(at + step) == part for step, part in enumerate(phrase)):
                at, moved = at + len(phrase), True
                break
    return at
