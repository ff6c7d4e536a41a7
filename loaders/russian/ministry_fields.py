"""The fields behind a shortened ministry: "Минтруда и соцзащиты населения"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.morphology import readings
from tapsyrma.loaders.russian.words import Line

_MINISTRY: Final = "мин"


def past_fields(line: Line, index: int) -> int:
    """The last word of a shortened ministry's fields: "Минтруда | и соцзащиты населения"."""
    at = index + 2
    if not line.lower(index).startswith(_MINISTRY) or line.lower(index + 1) != "и":
        return index
    while _is_field(line, at, "ADJF"):
        at += 1
    if not _is_field(line, at, "NOUN"):
        return index
    return at + 1 if line.lower(at + 1) == "населения" else at


def _is_field(line: Line, at: int, part: str) -> bool:
    """Whether a word in the genitive may be one of a ministry's fields: no people, no other body."""
    word = line.at(at)
    if word is None or not word.letters or word.capital or word.key in lexicon.body_heads():
        return False
    first = readings(word.text)[0]
    owned = any(r.part == part and r.case == "genitive" for r in readings(word.text))
    return first.part == part and owned and "anim" not in first.traits and not _is_group(word.key)


def _is_group(form: str) -> bool:
    return form in lexicon.addressee_heads() or form in lexicon.collective_heads()
