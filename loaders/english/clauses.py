"""The instructing clauses of a sentence: orders, imperatives of direct speech, and what must be done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from tapsyrma.loaders.english.charges import charges
from tapsyrma.loaders.english.context import ordered_on
from tapsyrma.loaders.english.duties import duties
from tapsyrma.loaders.english.imperatives import imperatives, told_to
from tapsyrma.loaders.english.leads import leads
from tapsyrma.loaders.english.lists import items
from tapsyrma.loaders.english.modals import modals
from tapsyrma.loaders.english.orders import orders
from tapsyrma.loaders.english.reading import read
from tapsyrma.loaders.english.scene import Scene, is_item
from tapsyrma.loaders.english.tasks import tasks
from tapsyrma.loaders.english.verbs import split_acts, verb_after_to
from tapsyrma.loaders.english.wishes import wishes
from tapsyrma.ontology.records import Clause, Found, Span

_LEAD = Clause(sentence=0, cue=Span(0, 0), force="explicit", opens_list=True)
"""Stands for the lead of a list whose items carry no marks; its issuer is carried."""


_COUNTING: Final = (("first", "of", "all"), ("first",), ("firstly",), ("second",), ("secondly",), ("third",),
    ("thirdly",), ("fourth",), ("fourthly",), ("finally",), ("besides",))  # fmt: skip


def _counted(scene: Scene) -> Iterator[Clause]:
    """``First of all, to update the list``: an announced instruction in a sentence of its own."""
    words = next((one for one in _COUNTING if scene.line.says(0, *one)), None)
    if words is None:
        return
    at = len(words) + (scene.line.lower(len(words)) in {",", ":", "–", "-"})
    if verb_after_to(scene.line, at) is None:
        return
    acts = split_acts(scene.line, at + 1, scene.tail_after(at + 1))
    yield Clause(
        sentence=scene.found.sentence.index,
        cue=scene.line.span(0, at),
        force="explicit",
        actions=tuple(scene.span(first, last) for first, last in acts),
        deadline=scene.trailing(tuple(acts)),
    )


def clauses(scene: Scene) -> tuple[Clause, ...]:
    """The clauses of a sentence in the order of their acts; a heading only opens a list."""
    block = scene.layout.blocks[scene.found.sentence.block]
    found = [*_clauses(scene)]
    if block.kind == "heading":
        found = [clause for clause in found if clause.opens_list and scene.opens]
    return tuple(sorted(found, key=lambda clause: clause.actions[0] if clause.actions else clause.cue))


def _clauses(scene: Scene) -> Iterator[Clause]:
    given = [clause for clause in orders(scene) if clause.actions or clause.opens_list] or [*leads(scene)]
    yield from given
    acts = tuple(span for clause in given for span in clause.actions)
    if scene.direct and not acts:
        direct = tuple(imperatives(scene))
        yield from direct
        acts = tuple(span for clause in direct for span in clause.actions)
    if not acts and not given:
        counted = tuple(_counted(scene)) or tuple(tasks(scene))
        yield from counted
        acts = tuple(span for clause in counted for span in clause.actions)
    if scene.listed and not acts and is_item(scene.line.source):
        yield from _listed(scene)
        return
    if not acts and not given and ordered_on(scene):
        bare = tuple(told_to(scene))
        yield from bare
        acts = tuple(span for clause in bare for span in clause.actions)
    for kind in (charges, wishes):
        free = [
            one for one in kind(scene) if not any(act.overlaps(span) for act in one.actions for span in acts)
        ]
        yield from free
        acts = (*acts, *(span for clause in free for span in clause.actions))
    laid_down = tuple(duties(scene, acts))
    yield from laid_down
    yield from modals(scene, (*acts, *(span for clause in laid_down for span in clause.actions)))


def _listed(scene: Scene) -> Iterator[Clause]:
    """The clauses of an item without a mark; those told in the lead are told here, where nobody else is."""
    lead = next((s for s in reversed(scene.layout.sentences) if s.block == scene.lead), None)
    opened: tuple[Clause, ...] = ()
    if lead is not None:
        opened = tuple(orders(Scene(read(scene.layout, lead), Found(lead), scene.layout)))
    led = opened[-1].addressees if opened and opened[-1].opens_list else ()
    for clause in items(scene, _LEAD):
        alone = all(addressee.role == "with" for addressee in clause.addressees)
        yield replace(clause, addressees=(*led, *clause.addressees)) if alone else clause
