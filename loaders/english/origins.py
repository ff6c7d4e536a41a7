"""On whose order something is done: "By order of the Head of State, the Government was instructed to …"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.english.scene import Scene
from tapsyrma.ontology.records import Mention

_OPENING: Final = frozenset(
    ("by", "on", "upon", "at", "in", "under", "according", "pursuant", "following", "as")
)
_ORDERS: Final = frozenset((
    "order", "orders", "instruction", "instructions", "decree", "behalf", "assignment", "assignments",
    "directive", "directives", "decision", "request", "demand", "command",
))  # fmt: skip
_LONGEST: Final = 18
"""Tokens of such an opening."""


def origin(scene: Scene) -> Mention | None:
    """The only one whose order the opening of a sentence names, up to its comma."""
    line = scene.line
    if line.lower(0) not in _OPENING:
        return None
    comma = next((at for at in range(1, min(_LONGEST, scene.end)) if line.lower(at) == ","), 0)
    if not any(line.lower(at) in _ORDERS for at in range(comma)):
        return None
    named = [p.mention for p in scene.places if p.last < comma and p.mention.kind in {"person", "post"}]
    return named[0] if len(named) == 1 and not named[0].plural else None
