"""Before whom a task is set: "әкімдіктің | алдына … міндеті қойылды"."""

from __future__ import annotations

from tapsyrma.loaders.kazakh.morphology import ANY_PARTICIPLE
from tapsyrma.loaders.kazakh.tokens import Token

FRONT = frozenset(("алдына", "назарына", "мойнына", "еншисине"))
"""A body in the genitive before these is told."""
_TASKS = ("миндет", "тапсырма", "талап", "максат", "шарт")


def sets_task(tokens: tuple[Token, ...], first: int) -> bool:
    """Whether the words from one on name a task, no place or threat, and not one set before.

    "Агенттік алдына | қойылған міндеттерді шешу" tells the agency nothing.
    """
    if first < len(tokens) and tokens[first].plain.endswith(ANY_PARTICIPLE):
        return False
    return any(token.plain.startswith(_TASKS) for token in tokens[first:])


def faced(tokens: tuple[Token, ...]) -> int:
    """Where those end before whom a task is set; -1 without one."""
    places = (at for at, token in enumerate(tokens) if token.plain in FRONT and sets_task(tokens, at + 1))
    return next(places, -1)
