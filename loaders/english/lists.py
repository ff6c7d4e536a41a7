"""Items of a list of instructions: "the Ministry of Energy – to …", "to …", "akims must …"."""

from __future__ import annotations

from collections.abc import Iterator

from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.segments import segments
from tapsyrma.ontology.records import Clause


def items(scene: Scene, lead: Clause) -> Iterator[Clause]:
    """The clauses of one item of a list."""
    if scene.end < 1:
        return
    for segment in segments(scene, 0, scene.tail_after(0), loose=True):
        acts = tuple(scene.span(a, b) for a, b in segment.acts if b >= a)
        yield Clause(
            sentence=scene.found.sentence.index,
            cue=acts[0] if acts else scene.found.sentence.span,
            force=lead.force,
            actions=acts,
            addressees=segment.addressees,
            deadline=segment.deadline,
        )
