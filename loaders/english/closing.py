"""Who closes a sentence by ruling so: "…, decided the headquarters chaired by deputy akim A. Name"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.english.placed import Placed
from tapsyrma.loaders.english.tokens import CLOSING, DASHES, Line

RULING: Final = frozenset(("decided", "ruled", "decreed", "resolved", "ordered", "demanded"))
"""Verbs by which a sentence may be closed: ``ruler`` need be asked of no other word."""
GATHERED: Final = frozenset(
    ("commission", "headquarters", "board", "council", "committee", "group", "collegium", "staff", "centre")
)
"""Nouns of bodies that decide."""
_CHAIRED: Final = (("chaired", "by"), ("headed", "by"), ("led", "by"), ("under",))
_NAME: Final = 5
"""Tokens of a body before its noun."""
_ASIDE: Final = 3


def ruler(line: Line, index: int, places: tuple[Placed, ...]) -> Placed | None:
    """Who stands behind a verb of ruling that closes a sentence, or chairs the body that does; else None."""
    if line.lower(index) not in RULING or line.lower(index - 1) not in CLOSING | DASHES | {","}:
        return None
    first = index + 1 + (line.lower(index + 1) == "the")
    named = next((p for p in places if p.first == first and _is_one(p)), None)
    if named is not None:
        return named
    near = range(index + 1, index + 2 + _NAME)
    noun = next((at for at in near if line.lower(at) in GATHERED), None)
    if noun is None or any(line.lower(at) in {",", ".", "to", "that"} for at in range(index, noun)):
        return None
    for at in range(noun + 1, min(noun + 1 + _ASIDE, line.size)):
        phrase = next((one for one in _CHAIRED if line.says(at, *one)), None)
        if phrase is not None:
            first = at + len(phrase) + (line.lower(at + len(phrase)) == "the")
            return next((p for p in places if p.first == first and _is_one(p)), None)
    return None


def _is_one(one: Placed) -> bool:
    return one.mention.kind in {"person", "post"} and not one.mention.plural
