"""Verbs of ordering whose voice is not plain to see: shared with another verb, left out, only supposed."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.tokens import CLOSING, Line
from tapsyrma.loaders.english.verbs import is_adverb, verb_after_to

_FAR: Final = 45
"""Tokens between "should be appointed" and "be told"."""
_WERE: Final = frozenset(("was", "were", "been"))
_SHARED: Final = 12
"""Tokens between two participles of one subject."""
_OF_SOMEBODY: Final = frozenset(("tasked", "charged"))
"""Verbs that never stand without those who are told: "the Government tasked to mend" was told itself."""
_DUE: Final = frozenset(("should", "must"))


def is_supposed(line: Line, index: int) -> bool:
    """Whether a verb stands in a clause with "if": "if the akim instructs us to"."""
    back = range(index - 1, max(-1, index - _FAR), -1)
    start = next((at + 1 for at in back if not line.word(at)), 0)
    return any(line.lower(at) in {"if", "unless", "whether"} for at in range(start, index))


def headlined(scene: Scene, start: int, index: int) -> bool:
    """Whether a title leaves "is" out: "Government | urged to cut tariffs"."""
    line = scene.line
    told = any(p.last == start - 1 and p.mention.kind in {"body", "collective"} for p in scene.places)
    ends = line.source.rstrip().endswith((".", "!", "?", ":", ";", *CLOSING))
    ends = ends and line.lower(index) not in _OF_SOMEBODY
    return told and start == index and not ends and verb_after_to(line, index + 1) is not None


def passive_before(line: Line, index: int) -> int | None:
    """Where "were" stands in "akims were criticised and told to act": one subject for both participles."""
    joined = line.lower(index - 1) == "and" and line.lower(index - 2) != ","
    if not joined or line.lower(index) in {"asked", "requested"}:
        return None
    for at in range(index - 2, max(0, index - _SHARED), -1):
        if line.lower(at) in _WERE and line.lower(at + 1 + is_adverb(line.lower(at + 1))).endswith("ed"):
            return at
        if line.lower(at) in {";", ":", "who", "which", "that"} | _WERE:
            return None
    return None


def due_before(line: Line, start: int) -> int | None:
    """Where "should" stands in "should be told", "should be appointed … and be told": its subject is told."""
    if line.lower(start) != "be":
        return None
    if line.lower(start - 1) in _DUE:
        return start - 1
    near = range(start - 2, max(0, start - _FAR), -1) if line.lower(start - 1) == "and" else ()
    modal = next((at for at in near if line.lower(at) in _DUE), None)
    return modal if modal is not None and line.lower(modal + 1) == "be" else None
