"""Several bodies in one phrase: "ministries of finance and energy", "akimats of Akmola and Abai regions"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.english.companies import Body
from tapsyrma.loaders.english.lexicon import phrase_at, table
from tapsyrma.loaders.english.places import places_in
from tapsyrma.loaders.english.tokens import Line

_OF: Final = frozenset(("of", "for", "on"))
PLURAL_HEADS: Final = {"ministries": "Ministry", "akimats": "Akimat", "departments": "Department"}
"""Words for several bodies of a kind, and for one of them."""


def several(line: Line, index: int, barrier: frozenset[int]) -> tuple[Body, ...]:
    """``ministries of finance and energy``, ``akimats of Akmola and Abai regions``: one body each."""
    if line.lower(index + 1) not in _OF:
        return _ministries_of_before(line, index)
    head = PLURAL_HEADS[line.lower(index)]
    head = head if line.capital(index) else head.lower()
    if head.lower() == "ministry":
        names, last = portfolios_in(line, index + 2)
        joint = f"{head if line.capital(index) else head.capitalize()} of "
        return tuple(Body(index, last, joint + name, "ministry", plural=True) for name in names)
    listed = places_in(line, index + 2)
    if listed is None or listed[1] in barrier:
        return ()
    places, last = listed
    sort = table("bodies")[head.lower()]
    return tuple(Body(index, last, f"{head} of {place.name}", sort, plural=True) for place in places)


def _ministries_of_before(line: Line, index: int) -> tuple[Body, ...]:
    """``Energy, Industry and Construction Ministries``: one body each."""
    if line.lower(index) != "ministries":
        return ()
    first = index
    while line.capital(first - 1) or (line.lower(first - 1) in {"and", ","} and line.capital(first - 2)):
        first -= 1
    read = ((start, *portfolios_in(line, start)) for start in range(first, index))
    first, names, _ = next((r for r in read if r[2] == index - 1), (index, [], index))
    return tuple(Body(first, index, f"{name} Ministry", "ministry", plural=True) for name in names)


def portfolios_in(line: Line, index: int) -> tuple[list[str], int]:
    """The portfolios of several ministries and the last token of the list."""
    names: list[str] = []
    at, last = index, index - 1
    while True:
        start = at + 1 if line.lower(at) == "the" and phrase_at("portfolios", line, at) is None else at
        end = phrase_at("portfolios", line, start)
        if end is None:
            return names, last
        names.append(_titled(line.text(start, end)))
        last, at = end, end + 1
        joined = at
        if line.lower(at) == ",":
            at += 1
        if line.lower(at) == "and":
            at += 1
        if line.lower(at) == "of":
            at += 1
        if at == joined:
            return names, last


def _titled(text: str) -> str:
    small = {"and", "of", "the", "for"}
    return " ".join(w if w in small or w[:1].isupper() else w.capitalize() for w in text.split())
