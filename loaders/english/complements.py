"""How far a body's name goes on behind its head: "Department | for Emergency Situations and Fire Safety"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.english.lexicon import abbreviations, table, words
from tapsyrma.loaders.english.places import Place, place_at
from tapsyrma.loaders.english.tokens import Line
from tapsyrma.loaders.read.calendar import months, weekdays

_LONGEST: Final = 16
_NEAR: Final = 4
_AIMS: Final = frozenset(("implementation", "transition", "coordination", "investigation", "realization"))
"""Nouns behind which a name cannot end where "of" or "to" goes on."""
_FIELDS: Final = 6
"""Tokens of some of the fields of a department."""


def complement(line: Line, index: int, barrier: frozenset[int]) -> int:
    """The last token of what a body is of or for: "Emergency Situations", "prevention of offences"."""
    place = place_at(line, index)
    if place is not None and not _is_anothers(line, index, place):
        return place.last
    if place is not None:
        return index - 2
    at = index + 1 if line.lower(index) == "the" else index
    last, capitals = index - 2, line.capital(at)
    while at < min(len(line.tokens), index + _LONGEST) and at not in barrier:
        step = _link(line, at, barrier, capitals=capitals) if last == at - 1 else None
        if step is not None:
            if step == at:
                break
            at = step
            continue
        token = line.tokens[at]
        verb = not token.capital and token.lower.endswith("ed")
        if not token.word or token.lower in words("body_ends") or verb or (capitals and not token.capital):
            break
        last = at
        at += 1
        if token.possessive and not line.capital(at) and line.bare(at) not in {"office", "service"}:
            break  # "Protection of Children's | Rights" goes on
        if token.lower == "services" and not capitals and not _fields_behind(line, at):
            break  # "communal services | spoke"
    cut = line.lower(last) in _AIMS and line.lower(last + 1) in {"of", "to", "for"}
    return index - 2 if cut else last


def tells_when_or_where(line: Line, index: int) -> bool:
    """Whether "on" tells a day or a place rather than a field: "on Thursday", "on the territory of"."""
    after = line.lower(index + 1)
    day = after in weekdays("en").keys() | months("en").keys() or after.isdigit()
    where = after == "the" and line.lower(index + 2) in {"territory", "basis", "eve", "day", "site", "ground"}
    return line.lower(index) == "on" and (day or where)


def _is_anothers(line: Line, index: int, place: Place) -> bool:
    """Whether a place only begins another's name: "of the | Almaty Department of Finance"."""
    if line.lower(index) != "the" or not line.capital(place.last + 1):
        return False
    ahead = range(place.last + 1, min(place.last + _NEAR, line.size))
    run = [at for at in ahead if all(line.capital(n) for n in range(place.last + 1, at + 1))]
    return any(line.bare(at) in table("bodies") for at in run)


def _link(line: Line, at: int, barrier: frozenset[int], *, capitals: bool) -> int | None:
    """Where a name goes on after "of", "and" or a comma; the same place where it ends; None at a word."""
    lower = line.lower(at)
    if lower in {"of", "for", "in", "over"}:
        skip = at + 2 if line.lower(at + 1) == "the" else at + 1
        owner = lower == "of" and (_abbreviation_at(line, skip) or place_at(line, at + 1) is not None)
        new = skip in barrier or bool(table("bodies").get(line.bare(skip)))
        ends = not line.word(skip) or line.lower(skip) in words("body_ends")
        return at if owner or new or ends or (capitals and not line.capital(skip)) else skip
    if lower in {"and", "&"}:
        small = capitals and not line.capital(at + 1)
        return at if small or not line.word(at + 1) or is_new(line, at + 1, barrier) else at + 1
    if lower == "the" and capitals and line.capital(at + 1):
        return at + 1
    if lower == ",":
        goes_on = capitals and line.capital(at + 1) and _closes_list(line, at + 1)
        return at + 1 if goes_on or (not capitals and _closes_fields(line, at + 1)) else at
    return None


def _abbreviation_at(line: Line, index: int) -> bool:
    return line.word(index) and line.text(index, index) in abbreviations()


def _closes_list(line: Line, index: int) -> bool:
    """Whether after a comma a word or two and "and" with another capital close a name's list."""
    at = index
    while line.capital(at) and at < index + 3:
        at += 1
    return line.lower(at) == "and" and line.capital(at + 1) and not is_new(line, at + 1, frozenset())


def _fields_behind(line: Line, index: int) -> bool:
    """Whether further fields and a place follow behind a comma."""
    return line.lower(index) == "," and _closes_fields(line, index + 1)


def _closes_fields(line: Line, index: int) -> bool:
    """Whether fields in small letters go on and end with a place: ", transport and roads of X district"."""
    joint = next((at for at in range(index + 1, index + _FIELDS) if line.lower(at) == "and"), None)
    if joint is None or any(line.capital(at) or not line.word(at) for at in range(index, joint)):
        return False
    if any(is_new(line, at, frozenset()) for at in (index, joint + 1)):
        return False
    of = next((at for at in range(joint + 2, joint + _FIELDS) if line.lower(at) == "of"), None)
    return of is not None and place_at(line, of + 1) is not None


def is_new(line: Line, index: int, barrier: frozenset[int]) -> bool:
    """Whether another body, post or group begins here rather than the name going on."""
    if index in barrier or line.lower(index) in words("body_ends"):
        return True
    lower = line.bare(index)
    if (lower == "utilities" and line.lower(index - 2) == "housing") or line.says(index, "holding", "of"):
        return False  # "housing and utilities", "preparation and holding of"
    if lower in table("bodies") or lower in words("posts") or lower in words("collectives"):
        return True
    if line.capital(index + 1) and line.lower(index + 1) in {"management", "leadership", "staff", "sector"}:
        return False  # "… and Environmental Management"
    if line.lower(index + 1) == "services":
        return False  # "Housing and Communal Services"
    return line.bare(index + 1) in table("bodies") or line.bare(index + 1) in words("collectives")
