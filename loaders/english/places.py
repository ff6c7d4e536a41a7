"""Places in a sentence: "Zhambyl region", "the city of Almaty", and lists of them."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.english.lexicon import phrase_at, words
from tapsyrma.loaders.english.names import may_be_name
from tapsyrma.loaders.english.tokens import Line
from tapsyrma.ontology.frozen import frozen

_PLURAL: Final = {
    "regions": "region",
    "oblasts": "oblast",
    "provinces": "province",
    "cities": "city",
    "districts": "district",
    "towns": "town",
    "villages": "village",
}
_SINGULAR: Final = frozenset(_PLURAL.values())
_COUNTRY: Final = frozenset(("republic", "country", "state", "nation"))
_LONGEST_LIST: Final = 14
"""Tokens of a list of places."""


@frozen
class Place:
    """A place: its last token, its name, and whether only a noun names it ("the region")."""

    last: int
    name: str
    bare: bool = False


def place_at(line: Line, index: int) -> Place | None:
    """The place that begins at a token: a name with or without its kind, or "the region"."""
    at = index + 1 if line.lower(index) == "the" else index
    if line.lower(at) in _SINGULAR and line.lower(at + 1) == "of" and _name_at(line, at + 2) is not None:
        last = _name_at(line, at + 2)
        return Place(last, line.text(at, last)) if last is not None else None
    if line.bare(at) == "rk" or (line.bare(at) == "republic" and line.lower(at + 1) == "of"):
        last = at if line.bare(at) == "rk" else at + 2
        return Place(last, line.text(at, last)) if last < len(line.tokens) else None
    last = _name_at(line, at)
    if last is None:
        return Place(at, line.bare(at), bare=True) if _is_noun_alone(line, index, at) else None
    last += line.lower(last + 1) == "rural" and line.bare(last + 2) in _SINGULAR
    if line.bare(last + 1) in _SINGULAR:
        last += 1
    elif line.lower(last + 1) in _PLURAL:
        return None
    return Place(last, line.text(at, last))


def _is_noun_alone(line: Line, index: int, at: int) -> bool:
    """Whether "the region" or "the country" stands for a place; "state" and its like need "the"."""
    if line.lower(at + 1) == "of" or (line.word(at + 1) and line.capital(at + 1) and line.capital(at)):
        return False
    return line.bare(at) in _SINGULAR or (line.bare(at) in _COUNTRY and at > index)


def _name_at(line: Line, index: int) -> int | None:
    """The last token of a place's name: a known one, or any capitals before "region" or "district"."""
    if not line.capital(index):
        return None
    last = phrase_at("places", line, index)
    if last is not None:
        return last
    at = index
    while line.capital(at) and at < index + 3 and line.lower(at) not in _SINGULAR:
        at += 1
    kind = at + (line.lower(at) == "rural")
    named = line.lower(kind) in _SINGULAR and at > index and not _is_name_before(line, index, at)
    return at - 1 if named else None


def _is_name_before(line: Line, first: int, last: int) -> bool:
    return any(
        line.lower(at) in words("bodies") or line.lower(at) in words("posts") for at in range(first, last)
    )


def places_in(line: Line, first: int) -> tuple[tuple[Place, ...], int] | None:
    """A list of named places that begins at a token, each with its kind, and the list's last token.

    "Zhambyl region and Atyrau region" gives two; "Akmola and Pavlodar regions" gives two as well; "regions,
    the cities of Astana and Almaty" stands for a group and gives none.
    """
    found: list[Place] = []
    waiting: list[tuple[int, int]] = []
    at = first
    kind = _leading_kind(line, first)
    if kind is not None:
        at, noun = kind
    else:
        noun = None
    last = first - 1
    while True:
        start = at + 1 if line.lower(at) == "the" else at
        end = _name_at(line, start)
        end = end if end is not None else _listed_name(line, start)
        if end is None:
            break
        last = end
        if line.lower(end + 1) in _SINGULAR:
            last = end + 1
            found.append(Place(last, line.text(start, last)))
        elif line.lower(end + 1) in _PLURAL:
            last = end + 1
            common = _PLURAL[line.lower(last)]
            waiting.append((start, end))
            found += [Place(last, f"{line.text(a, b)} {common}") for a, b in waiting]
            waiting = []
        else:
            waiting.append((start, end))
        following = _joined(line, last + 1)
        if following is None:
            break
        at = following
    found += [Place(b, f"{noun} of {line.text(a, b)}" if noun else line.text(a, b)) for a, b in waiting]
    return (tuple(found), last) if found else None


def _leading_kind(line: Line, index: int) -> tuple[int, str] | None:
    at = index + 1 if line.lower(index) == "the" else index
    if line.lower(at) in _PLURAL and line.lower(at + 1) == "of":
        return at + 2, _PLURAL[line.lower(at)]
    return None


def _joined(line: Line, index: int) -> int | None:
    """The place after a comma or "and" that carries a list on."""
    at = index
    if line.lower(at) == ",":
        at += 1
    if line.lower(at) == "and":
        at += 1
    if line.says(at, "as", "well", "as"):
        at += 3
    if at == index:
        return None
    if line.says(at, "the", "city", "of") or line.says(at, "the", "cities", "of"):
        at += 3
    start = at + 1 if line.lower(at) == "the" else at
    if _listed_name(line, start) is not None:
        return at
    return at if _name_at(line, start) is not None and not _starts_name(line, start) else None


def _listed_name(line: Line, index: int) -> int | None:
    """The last token of an unknown name in a list that ends in "districts" or its like."""
    at = index
    while line.capital(at) and at < index + 2 and line.lower(at) not in words("bodies"):
        at += 1
    last = at - 1
    while at < index + _LONGEST_LIST and (line.capital(at) or line.lower(at) in {",", "and", "rural"}):
        at += 1
    return last if last >= index and line.lower(at) in _PLURAL else None


def _starts_name(line: Line, index: int) -> bool:
    return (
        may_be_name(line, index) and may_be_name(line, index + 1) and line.lower(index + 1) not in _SINGULAR
    )
