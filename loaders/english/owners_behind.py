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
_HANDED: Final = frozenset(("assigned", "entrusted", "delegated", "handed"))
"""Verbs of a task that somebody has to receive."""
_PASSIVE: Final = frozenset(("was", "were", "been", "is", "are", "be", "being"))
_NEAR: Final = 6
"""Tokens from such a verb to the first deed of the task."""
_TOLD: Final = OFFICIALS | {"akimat", "ministry"}


def told_behind(scene: Scene, segment: Segment) -> Segment:
    """The segment with those told at its end, if such deeds go to nobody else; else as it is."""
    if segment.addressees or len(segment.acts) != 1:
        return segment
    first, last = segment.acts[0]
    line = scene.line
    tos = [at for at in range(first, last) if line.lower(at) == "to"]
    if len(tos) != 1:
        return segment
    handed = _is_handed(scene, first)
    if not handed and (line.lower(first) not in _DONE or line.lower(tos[0] - 1) not in _ENDS):
        return segment
    chain = chain_after(scene.reading, tos[0] + 1, scene.places)
    if chain is None or chain.last != last:
        return segment
    if not handed and any(mention.sort not in _TOLD for mention in chain.mentions):
        return segment
    return replace(segment, acts=((first, tos[0] - 1),), addressees=chain.addressees)


def _is_handed(scene: Scene, first: int) -> bool:
    """Whether a deed is the task that is handed: "assigned the task of | creating a register to …"."""
    line = scene.line
    if not line.says(first - 2, "task", "of"):
        return False
    verb = next((at for at in range(first - 3, max(0, first - _NEAR), -1) if line.lower(at) in _HANDED), None)
    return verb is not None and not any(line.lower(verb - back) in _PASSIVE for back in (1, 2))
