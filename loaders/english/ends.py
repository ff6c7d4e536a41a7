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
_SHORTEST: Final = 3
"""Tokens of the shortest act that such an end follows."""


def act_end(line: Line, first: int, end: int, *, semicolons: bool = True) -> int:
    """The token before which an act ends that begins at ``first``, at most ``end``."""
    for at in range(first + _SHORTEST, end - 1):
        lower = line.lower(at)
        if semicolons and lower == ";":
            return at
        if lower == "," and line.lower(at + 1) == "which" and line.lower(at + 2) in _NEW:
            return at
        if lower == "," and (
            line.lower(at + 1) in _REASONS or any(line.says(at + 1, *aside) for aside in _ASIDES)
        ):
            return at
        if lower in DASHES and line.lower(at + 1) in {"not", "and"} and line.lower(at + 2) != "to":
            return at
    return end
