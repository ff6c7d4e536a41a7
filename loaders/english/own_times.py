"""Acts with words of time of their own that are not read: the term of the acts beside them is not theirs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from tapsyrma.loaders.english.scene import Scene
from tapsyrma.ontology.records import Clause, Span

_TIME: Final = re.compile(
    r"\b(?:(?:over|within|throughout)\s+(?:the\s+)?(?:\w+\s+){0,2}"
    r"|in\s+(?:several|a\s+few|the\s+next\s+few|some|many)\s+)"
    r"(?:years?|months?|weeks?|days|decades?|quarters?)\b"
    r"|\bfor\s+(?:the\s+)?(?:next|coming|following)\s+(?:season|year|month|week|quarter)\b",
    re.IGNORECASE,
)
"""Durations and periods: "over several years", "for the next season"."""


def apart_from_term(scene: Scene, clause: Clause) -> Iterator[Clause]:
    """A clause, and without its term those of its acts that tell another time: "over two decades"."""
    if clause.deadline is None:
        yield clause
        return
    own = tuple(act for act in clause.actions if _has_time(scene, act))
    rest = tuple(act for act in clause.actions if act not in own)
    if rest or not own:
        yield replace(clause, actions=rest)
    if own:
        yield replace(clause, actions=own, deadline=None)


def _has_time(scene: Scene, act: Span) -> bool:
    """Whether an act has words of time, none of which is read."""
    read = any(act.covers(term.span) for term in scene.found.deadlines)
    return not read and _TIME.search(scene.layout.document.text, act.start, act.end) is not None
