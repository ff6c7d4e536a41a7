"""Where the words of an act end before its sentence does: at a reason, a threat, another thought."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.english.tokens import DASHES, Line
from tapsyrma.loaders.english.verbs import is_base

_REASONS: Final = frozenset(("since", "because", "otherwise", "lest"))
_ASIDES: Final = (
    ("so", "that"),
    ("so", "as"),
    ("having",),
    ("don't",),
    ("do", "not"),
)
_NEW: Final = frozenset(("the", "a", "an", "each", "every", "all"))
_FINITE: Final = frozenset(("is", "are", "was", "were", "will", "has", "have", "can", "would"))
_OTHERS: Final = frozenset(("it", "they", "he", "she", "nothing", "this", "so"))
_OBJECTS: Final = frozenset(("a", "an", "the", "his", "her", "its", "their"))
_RELATIVE: Final = frozenset(("that", "which", "who", "whom", "as", "is", "are", "be", "was", "were"))
_CLAUSE: Final = 12
"""Tokens among which a clause shows its verb."""
_SHORTEST: Final = 3
"""Tokens of the shortest act that such an end follows."""


def act_end(line: Line, first: int, end: int, *, semicolons: bool = True) -> int:
    """The token before which an act ends that begins at ``first``, at most ``end``."""
    for at in range(first + _SHORTEST, end - 1):
        lower, following = line.lower(at), line.lower(at + 1)
        if lower == ";" and (semicolons or line.lower(at + 2) in {"term", "deadline"}):
            return at
        if lower == "," and _turns(line, at + 1, end):
            return at
        if lower == "and" and _tells_past(line, at + 1) and not _RELATIVE & _words(line, first, at):
            return at
        if lower in DASHES and following in {"not", "and"} and line.lower(at + 2) != "to":
            return at
    return end


def _turns(line: Line, index: int, end: int) -> bool:
    """Whether another thought begins behind a comma: a reason, a threat, what is the case."""
    word, following = line.lower(index), line.lower(index + 1)
    if word in _REASONS or any(line.says(index, *aside) for aside in _ASIDES):
        return True
    if word in {"while", "whereas"}:
        return _tells(line, index + 1, end)
    return (word == "which" and following in _NEW) or (word == "but" and following in _OTHERS)


def _tells_past(line: Line, index: int) -> bool:
    """Whether somebody did another thing, behind "and": "to help him and | donated a wheelchair"."""
    word = line.lower(index)
    return word.endswith("ed") and not is_base(word) and line.lower(index + 1) in _OBJECTS


def _words(line: Line, first: int, end: int) -> frozenset[str]:
    return frozenset(line.lower(at) for at in range(first, end))


def _tells(line: Line, index: int, end: int) -> bool:
    """Whether a clause with a finite verb follows: "while the Ministry is expected to …"."""
    near = range(index, min(index + _CLAUSE, end))
    verb = next((at for at in near if line.lower(at) in _FINITE), None)
    return verb is not None and not any(line.lower(at) == "to" for at in range(index, verb))
