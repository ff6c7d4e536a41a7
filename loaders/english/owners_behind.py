"""Those who are told behind what they are to do: "instructed to strengthen the work to the akimats"."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tapsyrma.loaders.english.collectives import OFFICIALS
from tapsyrma.loaders.english.parties import chain_after
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.segments import Segment

_DONE: Final = frozenset((
    "strengthen", "intensify", "tighten", "accelerate", "step", "speed", "continue", "carry", "conduct",
    "take", "organize", "organise", "activate", "enhance",
))  # fmt: skip
"""Verbs of a deed that is done to nobody."""
_ENDS: Final = frozenset(
    ("direction", "work", "works", "measures", "control", "supervision", "monitoring", "pace")
)
"""Nouns behind which "to" cannot lead to a receiver."""
_TOLD: Final = OFFICIALS | {"akimat", "ministry"}


def told_behind(scene: Scene, segment: Segment) -> Segment:
    """The segment with those told at its end, if such deeds go to nobody else; else as it is."""
    if segment.addressees or len(segment.acts) != 1:
        return segment
    first, last = segment.acts[0]
    line = scene.line
    tos = [at for at in range(first, last) if line.lower(at) == "to"]
    if line.lower(first) not in _DONE or len(tos) != 1 or line.lower(tos[0] - 1) not in _ENDS:
        return segment
    chain = chain_after(scene.reading, tos[0] + 1, scene.places)
    if chain is None or chain.last != last or any(m.sort not in _TOLD for m in chain.mentions):
        return segment
    return replace(segment, acts=((first, tos[0] - 1),), addressees=chain.addressees)
