"""The instructing clauses of a sentence: orders, imperatives of direct speech, and what must be done."""

from __future__ import annotations

from collections.abc import Iterator

from tapsyrma.loaders.english.imperatives import imperatives
from tapsyrma.loaders.english.lists import items
from tapsyrma.loaders.english.modals import modals
from tapsyrma.loaders.english.orders import orders
from tapsyrma.loaders.english.scene import Scene, is_item
from tapsyrma.ontology.records import Clause, Span

_LEAD = Clause(sentence=0, cue=Span(0, 0), force="explicit", opens_list=True)
"""Stands for the lead of a list whose items carry no marks; its issuer is carried."""


def clauses(scene: Scene) -> tuple[Clause, ...]:
    """The clauses of a sentence in the order of their acts; a heading only opens a list."""
    block = scene.layout.blocks[scene.found.sentence.block]
    found = [*_clauses(scene)]
    if block.kind == "heading":
        found = [clause for clause in found if clause.opens_list and scene.opens]
    return tuple(sorted(found, key=lambda clause: clause.actions[0] if clause.actions else clause.cue))


def _clauses(scene: Scene) -> Iterator[Clause]:
    given = [clause for clause in orders(scene) if clause.actions or clause.opens_list]
    yield from given
    acts = tuple(span for clause in given for span in clause.actions)
    if scene.direct and not acts:
        direct = tuple(imperatives(scene))
        yield from direct
        acts = tuple(span for clause in direct for span in clause.actions)
    if scene.listed and not acts and is_item(scene.line.source):
        yield from items(scene, _LEAD)
        return
    yield from modals(scene, acts)
