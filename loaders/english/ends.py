"""Where the words of an act end before its sentence does: at a reason, a threat, another thought."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.english.tokens import DASHES, Line

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
_CLAUSE: Final = 12
"""Tokens among which a clause shows its verb."""
_SHORTEST: Final = 3
"""Tokens of the shortest act that such an end follows."""


def act_end(line: Line, first: int, end: int, *, semicolons: bool = True) -> int:
    """The token before which an act ends that begins at ``first``, at most ``end``."""
    for at in range(first + _SHORTEST, end - 1):
        lower = line.lower(at)
        if lower == ";" and (semicolons or line.lower(at + 2) in {"term", "deadline"}):
            return at
        if lower == "," and line.lower(at + 1) == "which" and line.lower(at + 2) in _NEW:
            return at
        if lower == "," and (
            line.lower(at + 1) in _REASONS or any(line.says(at + 1, *aside) for aside in _ASIDES)
        ):
            return at
        if lower == "," and line.lower(at + 1) in {"while", "whereas"} and _tells(line, at + 2, end):
            return at
        if lower in DASHES and line.lower(at + 1) in {"not", "and"} and line.lower(at + 2) != "to":
            return at
    return end


def _tells(line: Line, index: int, end: int) -> bool:
    """Whether a clause with a finite verb follows: "while the Ministry is expected to …"."""
    near = range(index, min(index + _CLAUSE, end))
    verb = next((at for at in near if line.lower(at) in _FINITE), None)
    return verb is not None and not any(line.lower(at) == "to" for at in range(index, verb))
