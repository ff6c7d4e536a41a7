"""One Kazakh body under several names: "Ақтөбе облысының білім басқармасы", "облыстық білім басқармасы".

A Kazakh name tells its place as an owner or by an adjective, with the place's own name or without. On a page
that names one region, "the regional department" is that region's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from tapsyrma.loaders.find.wordlists import FOLDS

_LEVELS = {
    form: level
    for level, forms in {
        "region": ("облыс", "облысы", "облысынын", "облыстын", "облыстык"),
        "city": ("кала", "каласы", "каласынын", "каланын", "калалык"),
        "district": ("аудан", "ауданы", "ауданынын", "ауданнын", "аудандык"),
    }.items()
    for form in forms
}
_COUNTRY = (("казакстан", "республикасынын"), ("казакстан", "республикасы"), ("кр",))
_LONGEST_PLACE = 3
"""Words of a place's name: "Батыс Қазақстан", "Солтүстік Қазақстан"."""
_POSSESSED = ("сы", "си", "ы", "и")
_PLACED_AGAIN = frozenset(("akimat", "maslikhat"))
"""Bodies of which a page may name several that have no other word than their place."""


class LocalName(NamedTuple):
    """A name parted into its place and what it says besides."""

    level: str
    """``country``, ``region``, ``city``, ``district``; empty where the name tells none."""
    place: str
    """The folded name of the place; empty in "облыстық …"."""
    rest: tuple[str, ...]
    """The other words, the last without its possessive ending."""


def local_name(name: str) -> LocalName:
    """A name parted into its place and the rest."""
    words = tuple(FOLDS["kk"](name).split()) or (name,)
    for country in _COUNTRY:
        if words[: len(country)] == country and len(words) > len(country):
            return LocalName("country", "", _bare(words[len(country) :]))
    at = next((i for i, word in enumerate(words[: _LONGEST_PLACE + 1]) if word in _LEVELS), None)
    if at is None or at == len(words) - 1:
        return LocalName("", "", _bare(words))
    return LocalName(_LEVELS[words[at]], " ".join(words[:at]), _bare(words[at + 1 :]))


def same_bodies(names: Mapping[str, str]) -> dict[str, str]:
    """The fullest name of each body that is named in several ways.

    Args:
        names: The names of a page with the kind of each.
    """
    alike: dict[tuple[str, tuple[str, ...]], dict[str, LocalName]] = {}
    parted = {name: local_name(name) for name in names}
    for name, local in parted.items():
        alike.setdefault((names[name], local.rest), {})[name] = local
    same: dict[str, str] = {}
    for (sort, rest), group in alike.items():
        if len(group) > 1:
            same |= _joined(sort, rest, group)
    same |= _without_level(names, parted)
    return same


def _joined(sort: str, rest: tuple[str, ...], group: Mapping[str, LocalName]) -> dict[str, str]:
    """The fullest of the names that have the same words besides their place."""
    same: dict[str, str] = {}
    for name, local in group.items():
        others = {o: its for o, its in group.items() if _may_be(local, its, sort, rest)}
        places = {its.place for its in others.values() if its.place}
        levels = {its.level for its in others.values() if its.level}
        if len(places) > 1 or len(levels) > 1:
            continue
        fullest = max(others, key=lambda o: (bool(others[o].place), len(others[o].place), len(o), o))
        if fullest != name:
            same[name] = fullest
    return same


def _may_be(one: LocalName, other: LocalName, sort: str, rest: tuple[str, ...]) -> bool:
    """Whether a name may mean the same body as another that tells its place at least as well."""
    if one.level == other.level:
        return not one.place or one.place == other.place
    if one.level:
        return False
    return other.level == "country" or (sort not in _PLACED_AGAIN and len(rest) > 1)


def _without_level(names: Mapping[str, str], parted: Mapping[str, LocalName]) -> dict[str, str]:
    """Names that tell a place and not of what kind it is: "Алматы әкімдігі", "Алматы қаласының әкімдігі"."""
    placed: dict[tuple[str, str, tuple[str, ...]], list[str]] = {}
    for name, local in parted.items():
        if local.place:
            placed.setdefault((names[name], local.place, local.rest), []).append(name)
    same: dict[str, str] = {}
    for name, local in parted.items():
        for size in range(1, min(_LONGEST_PLACE + 1, len(local.rest))) if not local.level else ():
            key = names[name], " ".join(local.rest[:size]), local.rest[size:]
            if key in placed and len({parted[one].level for one in placed[key]}) == 1:
                same[name] = max(placed[key], key=lambda one: (len(one), one))
    return same


def _bare(words: Iterable[str]) -> tuple[str, ...]:
    """Words of a name, the last as it stands in a dictionary: "әкімдігі" → "әкімдік"."""
    *front, last = words
    for ending in _POSSESSED:
        if last.endswith(ending) and len(last) > len(ending) + 2:
            stem = last.removesuffix(ending)
            return (*front, f"{stem[:-1]}к" if stem.endswith("г") else stem)
    return (*front, last)
