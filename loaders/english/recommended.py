"""What a decree recommends to others, in a row with what it orders: "…; to recommend companies to …"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tapsyrma.loaders.english.parties import chain_after
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.verbs import verb_after_to
from tapsyrma.ontology.records import Clause, Span


def recommended_apart(scene: Scene, clause: Clause) -> Iterator[Clause]:
    """The parts of a clause, with what a semicolon sets apart as recommended to others in one of its own.

    Those who are told the acts before it are not told to recommend anything.
    """
    apart = [act for act in clause.actions if _is_set_apart(scene, act)]
    if not apart:
        yield clause
        return
    rest = tuple(act for act in clause.actions if act not in apart)
    if rest:
        yield replace(clause, actions=rest)
    for act in apart:
        told = chain_after(scene.reading, scene.line.at(act.start) + 1, scene.places)
        begins = verb_after_to(scene.line, told.last + 1) if told is not None else None
        if told is not None and begins is not None:
            begun = scene.line.span(begins, begins).start
            own = Span(begun, act.end)
            yield replace(clause, force="modal", addressees=told.addressees, actions=(own,))


def _is_set_apart(scene: Scene, act: Span) -> bool:
    """Whether an act is one of recommending, behind a semicolon and "to"."""
    line, first = scene.line, scene.line.at(act.start)
    return line.says(first - 2, ";", "to", "recommend")
