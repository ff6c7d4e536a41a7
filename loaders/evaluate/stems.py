"""The vocabulary of ``marks.yaml``: what a word means by how it begins."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Literal, TypeAlias

import yaml

Section: TypeAlias = Literal[
    "ranks", "acting", "posts", "others", "territories", "relational", "directions", "country", "places"
]

_FILE = Path(__file__).with_name("marks.yaml")
# Compounds that would otherwise be read as two words of different kinds, and the abbreviations of acting.
_JOINED = {
    ("премьер", "министр"): "премьерминистр",
    ("prime", "minister"): "primeminister",
    ("пресс", "служб"): "прессслужб",
    ("press", "service"): "pressservice",
    ("press", "office"): "pressoffice",
    ("нур", "султан"): "нурсултан",
    ("нұр", "сұлтан"): "нұрсұлтан",
    ("nur", "sultan"): "nursultan",
    ("усть", "каменогорск"): "устькаменогорск",
    ("и", "о"): "исполняющий",
    ("м", "а"): "міндетін",
}


def meaning(word: str, *sections: Section) -> str | None:
    """What a folded word means in these sections; the longest beginning that fits wins."""
    return next((meant for stem, meant in _stems(sections) if word.startswith(stem)), None)


def meanings(spoken: Sequence[str], *sections: Section) -> frozenset[str]:
    """What the words of a name mean in these sections."""
    return frozenset(meant for meant in (meaning(word, *sections) for word in spoken) if meant)


def join(separate: Sequence[str]) -> tuple[str, ...]:
    """The words of a name with compounds made one word: "prime minister" is no kind of minister."""
    joined: list[str] = []
    for word in separate:
        compound = _compound(joined[-1], word) if joined else None
        if compound:
            joined[-1] = compound
        else:
            joined.append(word)
    return tuple(joined)


def _compound(first: str, second: str) -> str | None:
    for (left, right), whole in _JOINED.items():
        # One letter is an abbreviation and stands alone; a word may carry an ending.
        fits = second == right or (len(right) > 1 and second.startswith(right))
        if first == left and fits:
            return whole + second[len(right) :]
    return None


@cache
def _stems(sections: tuple[Section, ...]) -> tuple[tuple[str, str], ...]:
    """(beginning of a word, meaning), longest first."""
    pairs = [
        (stem, meant) for section in sections for meant, stems in _entries(section).items() for stem in stems
    ]
    return tuple(sorted(pairs, key=lambda pair: (-len(pair[0]), pair)))


def _entries(section: Section) -> Mapping[str, Sequence[str]]:
    """A section as meanings with their beginnings; one that is a mere list has its own name for meaning."""
    entries = _vocabulary()[section]
    return {section: entries} if isinstance(entries, list) else entries


@cache
def _vocabulary() -> Mapping[str, Any]:
    loaded: Mapping[str, Any] = yaml.safe_load(_FILE.read_text(encoding="utf-8"))
    return loaded
