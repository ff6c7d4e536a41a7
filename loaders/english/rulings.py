"""Sentences into which it is put who ruled so: "The machines, he ruled, stay on standby"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tapsyrma.loaders.english.ends import act_end
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.tokens import QUOTES
from tapsyrma.ontology.records import Clause

_RULING: Final = frozenset(("ruled", "ordered", "decreed", "instructed", "commanded", "demanded"))
_PRONOUNS: Final = frozenset(("he", "she"))
_JOINING: Final = frozenset(("while", "and", "but", "as", "which", "who", "adding", "noting"))
"""Words behind a closing inset that tell something else."""
_LONGEST: Final = 8
"""Tokens of "the Prime Minister ruled" between two commas."""
_SHORTEST: Final = 3


def rulings(scene: Scene) -> Iterator[Clause]:
    """The clause of such a sentence: the whole of it is what was ruled, up to the speaker or from him on."""
    line = scene.line
    for token in line.tokens:
        if token.lower not in _RULING or line.lower(token.index + 1) not in {",", ".", ""}:
            continue
        opened = range(token.index - 1, max(0, token.index - _LONGEST), -1)
        comma = next((at for at in opened if line.lower(at) == ","), None)
        named = comma + 1 + (line.lower(comma + 1) == "as") if comma is not None else 0
        if comma is None or not _is_somebody(scene, named, token.index):
            continue
        closing = (
            line.lower(comma + 1) == "as"
            or token.index + 1 >= scene.end
            or line.lower(token.index + 2) in _JOINING
        )
        first = next((at for at in range(comma) if line.lower(at) not in QUOTES), 0)
        last = comma - 1 if closing else act_end(line, token.index + 2, scene.tail_after(token.index)) - 1
        if (comma if closing else last) - first < _SHORTEST:
            continue
        subject = next((p.mention for p in scene.places if comma < p.first <= token.index), None)
        yield Clause(
            sentence=scene.found.sentence.index,
            cue=line.span(token.index, token.index),
            force="reported" if scene.recalled(0, token.index) else "explicit",
            actions=(scene.span(first, last),),
            issuer=subject,
            speaker=subject is None,
        )
        return


def _is_somebody(scene: Scene, first: int, verb: int) -> bool:
    """Whether "he" or somebody of rank stands alone between a comma and the verb."""
    if scene.line.lower(first) in _PRONOUNS and first + 1 == verb:
        return True
    at = first + (scene.line.lower(first) == "the")
    return any(
        p.first == at and p.last == verb - 1 and p.mention.kind in {"person", "post"} for p in scene.places
    )
