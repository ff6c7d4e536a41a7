"""The signature of a post or body with the place that its name leaves to its release.

"Управление" and "басқарма" are of a region, "отдел" and "бөлім" of a district or town; an English department
may be either, and is of the one whose officials speak. A ministry has departments too: where the country's
officials speak, a bare one is left alone. What is not told stays untold.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Literal, TypeAlias

from tapsyrma.loaders.resolve.setting import NARROW, Setting
from tapsyrma.loaders.resolve.signature import UNTOLD, Signature, of_words
from tapsyrma.ontology.claims import Named
from tapsyrma.ontology.records import Language

Depth: TypeAlias = Literal["region", "locality"]

_DEPTHS: dict[Language, tuple[tuple[Depth, re.Pattern[str]], ...]] = {
    "ru": (
        ("region", re.compile(r"\bуправлен", re.IGNORECASE)),
        ("locality", re.compile(r"\b(?:гор|рай)?отдел", re.IGNORECASE)),
    ),
    "kk": (
        ("region", re.compile(r"\b(?:басқарма|basqarma)", re.IGNORECASE)),
        ("locality", re.compile(r"\b(?:бөлім|b(?:ó|ö|o|o')lim)", re.IGNORECASE)),
    ),
    "en": (),
}
PLACED = frozenset(
    {"akim", "first-deputy-akim", "deputy-akim", "head", "deputy-head"}
    | {"akimat", "maslikhat", "department", "court"}
)
"""Posts and bodies of which every region, district or town has its own."""


def signature(named: Named, setting: Setting) -> Signature:
    """The signature of an official's post, of a post or of a body in its release."""
    words = " ".join(filter(None, (named.post or named.name, named.body, named.scope)))
    told = of_words(words, named.sort, setting.language, setting.region)
    if told.sort not in PLACED or told.locality or (told.places and not _open(told)):
        return told
    depth = _depth(words, told, setting)
    if depth == "region" and setting.region:
        return replace(told, places=frozenset({setting.region}))
    if depth == "locality" and setting.locality:
        return replace(told, places=frozenset([setting.region] if setting.region else []), locality=setting.locality)
    return told


def identifies(told: Signature) -> bool:
    """Whether a post or body of which every place has its own is told from those of other places."""
    if told.sort not in PLACED:
        return told.tells
    return told.tells and bool(told.locality or (told.places and not _open(told)))


def _open(told: Signature) -> bool:
    """Whether a name says "of the district" and not of which."""
    return UNTOLD in told.places or (told.level in NARROW and not told.locality and not _is_city(told))


def _is_city(told: Signature) -> bool:
    return told.level == "city" and told.places <= {"territory/KZ-71", "territory/KZ-75", "territory/KZ-79"}


def _depth(words: str, told: Signature, setting: Setting) -> Depth | None:
    """Whether a name without a place is of the region or of the town or district of its release."""
    if setting.in_city and told.level in {None, "city"}:
        return "region"
    if told.level in NARROW:
        return "locality" if told.level != "village" else None
    if told.level == "region":
        return "region"
    for depth, pattern in _DEPTHS[setting.language]:
        if pattern.search(words):
            # The police of a region have a department, those of a town or district a directorate.
            return "locality" if "internal-affairs" in told.domains else depth
    local: set[Depth] = {level for level in ("region", "locality") if level in setting.levels}
    if "nation" in setting.levels or len(local) > 1:
        return None
    return next(iter(local), "region")
