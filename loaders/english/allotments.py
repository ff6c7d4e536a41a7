"""Terms given for an act: "two weeks were allotted for the repair", "a month is set aside for it"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tapsyrma.loaders.english.ends import act_end
from tapsyrma.loaders.english.parties import chain_after
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.verbs import split_acts, verb_after_to
from tapsyrma.ontology.records import Addressee, Clause

_TO_BE: Final = frozenset(("is", "are", "was", "were", "be", "been", "have", "has"))
_GIVEN: Final = frozenset(("given", "allotted", "allocated", "allowed", "granted", "set", "fixed", "named"))
_NO_ACT: Final = frozenset(("this", "it", "them", "everything", "all", "that", "which"))


def allotments(scene: Scene) -> Iterator[Clause]:
    """The clauses of a sentence by which a term is given for something to be done."""
    line = scene.line
    for term in scene.found.deadlines:
        at = line.at(term.span.end)
        if line.lower(at) not in _TO_BE:
            continue
        while line.lower(at) in _TO_BE or line.lower(at) == "also":
            at += 1
        if line.lower(at) not in _GIVEN:
            continue
        at += 1 + (line.lower(at + 1) == "aside")
        told: tuple[Addressee, ...] = ()
        if line.lower(at) == "to" and verb_after_to(line, at) is None:
            chain = chain_after(scene.reading, at + 1, scene.places)
            if chain is None:
                continue
            told, at = chain.addressees, chain.last + 1
        verb = verb_after_to(line, at)
        if line.lower(at) != "for" and verb is None:
            continue
        first = at + 1 + (line.lower(at + 1) == "the")
        if line.lower(at + 1) in _NO_ACT or not line.word(first):
            continue
        end = act_end(line, first, scene.tail_after(at))
        acts = split_acts(line, first, end) if verb is not None else [(first, end - 1)]
        yield Clause(
            sentence=scene.found.sentence.index,
            cue=line.span(at - 1, at - 1),
            force="explicit",
            actions=tuple(scene.span(a, b) for a, b in acts),
            speaker=scene.direct,
            addressees=told,
            deadline=term,
        )
