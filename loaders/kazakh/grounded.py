"""What belongs to the ground of an order: "Қазақстанның | ЕҚЫҰ-ға төрағалық етуіне | байланысты …"."""

from __future__ import annotations

from tapsyrma.loaders.kazakh.heads import GENITIVE
from tapsyrma.loaders.kazakh.lexicon import word_set
from tapsyrma.loaders.kazakh.tokens import Token

_DEED = ("уына", "уине", "ганына", "генине", "канына", "кенине")
"""What somebody does or did, as the ground of something else: "етуіне", "болғанына"."""
_PARTING = frozenset(",;:.!?")
_REACH = 12
"""Words from whoever does it to the deed."""


def grounded(tokens: tuple[Token, ...]) -> frozenset[int]:
    """The places of the words between whoever does something and the word that makes it a ground.

    Whom and when they name is of that deed: nobody there is told, and no day there is a term.
    """
    found: set[int] = set()
    closers = word_set("cues", "grounds")
    for at in range(2, len(tokens)):
        if tokens[at].plain not in closers or not tokens[at - 1].plain.endswith(_DEED):
            continue
        for back in range(at - 2, max(-1, at - _REACH), -1):
            if tokens[back].text in _PARTING:
                break
            if tokens[back].plain.endswith(GENITIVE):
                found.update(range(back + 1, at + 1))
                break
    return frozenset(found)
