"""Who orders, put between "will" and what is to be done: "the fund will, the Minister ruled, insure it"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tapsyrma.loaders.english.duty_owners import owners_of
from tapsyrma.loaders.english.ends import act_end
from tapsyrma.loaders.english.placed import Placed
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.segments import with_partners
from tapsyrma.loaders.english.verbs import names_act, split_acts
from tapsyrma.ontology.records import Clause

_WILL: Final = frozenset(("will", "shall", "must"))
_RULING: Final = frozenset(("ruled", "ordered", "decreed", "instructed", "demanded", "decided"))
_ON: Final = frozenset(("on", "upon", "at", "by", "under"))
_ORDERS: Final = frozenset(("instruction", "instructions", "order", "orders", "direction", "request"))
_LONGEST: Final = 18
"""Tokens of such an inset with its commas."""


def insets(scene: Scene) -> Iterator[Clause]:
    """The clauses of a sentence in which somebody named orders between "will" and its verb."""
    line = scene.line
    for token in line.tokens:
        first = token.index + 2
        if token.lower not in _WILL or line.lower(token.index + 1) != ",":
            continue
        reach = range(first + 1, min(first + _LONGEST, scene.end - 1))
        commas = (at for at in reach if line.lower(at) == "," and names_act(line.lower(at + 1)))
        comma = next(commas, None)
        issuer = _orderer(scene, first, comma) if comma is not None else None
        told = owners_of(scene, token.index) if issuer is not None else None
        if comma is None or issuer is None or not told:
            continue
        end = act_end(line, comma + 1, scene.tail_after(comma))
        acts = tuple(split_acts(line, comma + 1, end))
        yield Clause(
            sentence=scene.found.sentence.index,
            cue=line.span(token.index, token.index),
            force="reported" if scene.direct or scene.tail_after(comma) < scene.end else "explicit",
            actions=tuple(scene.span(a, b) for a, b in acts),
            issuer=issuer.mention,
            addressees=with_partners(scene, told, acts),
            deadline=scene.deadline(0, token.index),
        )


def _orderer(scene: Scene, first: int, comma: int) -> Placed | None:
    """Who rules in an inset: "the Minister ruled", "on the instruction of Prime Minister A. Name"."""
    line = scene.line
    named = [p for p in scene.places if first <= p.first and p.last < comma]
    named = [p for p in named if p.mention.kind in {"person", "post"} and not p.mention.plural]
    if len(named) != 1:
        return None
    one = named[0]
    if line.lower(comma - 1) in _RULING and one.last == comma - 2:
        return one
    told = line.lower(first) in _ON and any(line.lower(at) in _ORDERS for at in range(first, one.first))
    return one if told and one.last == comma - 1 else None
