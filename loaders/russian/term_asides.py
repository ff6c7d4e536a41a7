"""Terms that stand in words which only describe a thing: "мост, который сдадут до 1 мая"."""

from __future__ import annotations

from itertools import islice
from typing import Final

from tapsyrma.loaders.russian.morphology import is_infinitive, readings
from tapsyrma.loaders.russian.words import Line

_SIGNS: Final = frozenset(",;:.–—«»()")
_ORDERING: Final = (
    "поруч",
    "обяза",
    "потреб",
    "велел",
    "велен",
    "приказ",
    "предпис",
    "рекоменд",
    "постав",
    "дан",
)
"""Words by which a clause orders, so that a term in it is one: "акимы, которым поручено до 1 мая сдать"."""
_WHICH: Final = 3
"""Words at the head of a clause within which its "который" stands: "ремонт которых"."""


def is_described(line: Line, start: int) -> bool:
    """Whether a term at a place of a sentence belongs to a clause or participle that describes something.

    A comma behind that clause closes it: "мост, который строится с 2020 года, сдать до 1 мая".
    """
    at = line.index_at(start)
    sign = next((word for word in reversed(line.words[:at]) if word.text in _SIGNS), None)
    if sign is None or sign.text != ",":
        return False
    words = line.words[sign.index + 1 : at]
    if not words or any(word.lower.startswith(_ORDERING) for word in words):
        return False
    due = words[0].letters and is_infinitive(words[0].text)  # "поправки, внести которые следует до мая"
    related = not due and any(word.lower.startswith("котор") for word in islice(words, _WHICH))
    return related or _is_participle_s(line, sign.index + 1)


def _is_participle_s(line: Line, at: int) -> bool:
    """Whether a participle with words of its own stands there, and not one of the noun behind it."""
    word, behind = line.words[at], line.at(at + 1)
    first = readings(word.text)[0] if word.letters else None
    if first is None or first.part != "PRTF":
        return False
    if behind is None or not behind.letters:
        return True
    same = {(r.case, r.number) for r in readings(word.text) if r.part == "PRTF"}
    owned = (r for r in readings(behind.text) if r.part in {"NOUN", "ADJF", "PRTF"})
    return not any((r.case, r.number) in same for r in owned)
