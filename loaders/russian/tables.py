"""Rows of a table of orders: "Что сделать | Кто | Когда"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.morphology import is_infinitive
from tapsyrma.loaders.russian.parties import parties
from tapsyrma.loaders.russian.told import Act, Told

_WHAT: Final = ("что", "поручени", "задач", "мероприяти", "действи")
_WHO: Final = ("кто", "исполнител", "ответственн")
_FEWEST: Final = 2


def is_header(text: str) -> bool:
    """Whether a line is the head of a table that tells what is to be done and by whom."""
    cells = [cell.strip().lower() for cell in text.split("|")]
    what = any(cell.startswith(_WHAT) for cell in cells)
    return len(cells) >= _FEWEST and what and any(cell.startswith(_WHO) for cell in cells)


def row_order(seen: Analysis) -> list[Told]:
    """The act of a row's first cell, told to the people of its second."""
    bars = [w.index for w in seen.line.words if w.text == "|"]
    first = next((w.index for w in seen.line.words if w.letters), 0)
    if not bars or bars[0] <= first or not is_infinitive(seen.line.words[first].text):
        return []
    found = parties(seen, bars[0] + 1, "nominative", anybody=True)
    return [Told(found.addressees if found else (), (Act(first, bars[0] - 1),))]
