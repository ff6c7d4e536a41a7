"""Those whom brackets behind an act make responsible: "mend the dams (responsible – Ministry of Energy)"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.english.parties import chain_after
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.tokens import DASHES
from tapsyrma.ontology.records import Addressee

_RESPONSIBLE: Final = frozenset(("responsible", "executor", "executors", "owner", "owners"))
_WORDS: Final = DASHES | {
    ":",
    "body",
    "bodies",
    "person",
    "persons",
    "executor",
    "executors",
    "is",
    "are",
    "-",
}


def in_brackets(scene: Scene, first: int, until: int) -> tuple[Addressee, ...]:
    """Those who stand alone between brackets behind the word, from the act's first token on."""
    line = scene.line
    for at in range(first + 1, until):
        if line.lower(at) != "(" or line.lower(at + 1) not in _RESPONSIBLE:
            continue
        start = at + 2
        while line.lower(start) in _WORDS:
            start += 1
        chain = chain_after(scene.reading, start, scene.places)
        closed = chain is not None and line.lower(chain.last + 1) == ")"
        return chain.addressees if chain is not None and closed and start > at + 2 else ()
    return ()
