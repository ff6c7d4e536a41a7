"""What somebody will do by another's order: "By order of the akim, the department will clear it by May 1"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tapsyrma.loaders.english.ends import act_end
from tapsyrma.loaders.english.parties import chain_after
from tapsyrma.loaders.english.placed import Placed
from tapsyrma.loaders.english.scene import Scene, binds
from tapsyrma.loaders.english.segments import with_partners
from tapsyrma.loaders.english.verbs import is_adverb, names_act, split_acts
from tapsyrma.ontology.records import Clause

_BY: Final = frozenset(("by", "on", "upon", "at", "under"))
_ORDERS: Final = frozenset(
    ("instruction", "instructions", "order", "orders", "directive", "direction", "demand", "behalf")
)
_WILL: Final = frozenset(("will", "shall", "must"))
_LONGEST: Final = 18
"""Tokens of such an opening up to its comma."""


def by_order(scene: Scene) -> Iterator[Clause]:
    """The clause of a sentence that says at its head whose order it is, then who does it, and by when.

    Without a day it may be any plan; where somebody tells of it, the order is an earlier one.
    """
    line = scene.line
    comma = next((at for at in range(1, min(_LONGEST, scene.end)) if line.lower(at) == ","), None)
    giver = _giver(scene, comma) if comma is not None and line.lower(0) in _BY else None
    told = chain_after(scene.reading, comma + 1, scene.places) if comma is not None else None
    if comma is None or giver is None or told is None or not any(binds(d) for d in scene.found.deadlines):
        return
    verb = _verb(scene, told.last + 1)
    if verb is None:
        return
    end = act_end(line, verb, scene.tail_after(verb))
    acts = tuple(split_acts(line, verb, end))
    yield Clause(
        sentence=scene.found.sentence.index,
        cue=line.span(0, comma),
        force="reported" if scene.direct or scene.tail_after(comma) < scene.end else "explicit",
        actions=tuple(scene.span(a, b) for a, b in acts),
        issuer=giver.mention,
        addressees=with_partners(scene, told.addressees, acts),
        deadline=scene.deadline(0, verb),
    )


def _giver(scene: Scene, comma: int) -> Placed | None:
    """Whose order it is: the only one named before the comma, right before it."""
    if not any(scene.line.lower(at) in _ORDERS for at in range(1, comma)):
        return None
    named = [p for p in scene.places if p.last < comma and p.mention.kind in {"person", "post"}]
    return (
        named[0] if len(named) == 1 and named[0].last == comma - 1 and not named[0].mention.plural else None
    )


def _verb(scene: Scene, index: int) -> int | None:
    """The verb behind "will", "shall", "must" or "is to"."""
    line = scene.line
    duty = line.lower(index) in {"is", "are"} and line.lower(index + 1) == "to"
    if line.lower(index) not in _WILL and not duty:
        return None
    at = index + 1 + duty
    while is_adverb(line.lower(at)):
        at += 1
    return at if names_act(line.lower(at)) else None
