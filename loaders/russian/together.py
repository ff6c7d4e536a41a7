"""Words by which partners are named: "совместно с", "при участии"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.russian.words import Line
from tapsyrma.ontology.records import Case

_TOGETHER: Final = (
    ("совместно", "с"),
    ("совместно", "со"),
    ("вместе", "с"),
    ("вместе", "со"),
    ("во", "взаимодействии", "с"),
    ("в", "взаимодействии", "с"),
    ("при", "участии"),
    ("с", "участием"),
    ("с", "привлечением"),
    ("с", "подключением"),
    ("при", "содействии"),
    ("сообща", "с"),
    ("сообща", "со"),
)
_WHOSE: Final = frozenset({"участии", "участием", "привлечением", "подключением", "содействии"})
_TOGETHER_FIRST: Final = frozenset(phrase[0] for phrase in _TOGETHER)


def behind_together(line: Line, index: int) -> int | None:
    """The index after "совместно с", with or without a comma before it."""
    at = index + 1 if line.lower(index) == "," else index
    if line.lower(at) not in _TOGETHER_FIRST:
        return None
    for phrase in _TOGETHER:
        if all(line.lower(at + step) == word for step, word in enumerate(phrase)):
            return at + len(phrase)
    return None


def together_case(line: Line, index: int) -> Case:
    """The case of those with whom something is done, by the words at an index."""
    at = index + 1 if line.lower(index) == "," else index
    return "genitive" if line.lower(at + 1) in _WHOSE else "instrumental"
