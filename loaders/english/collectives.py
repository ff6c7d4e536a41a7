"""Groups of officials and bodies: "akims", "local executive bodies", "heads of departments"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.english.lexicon import openings, phrase_at, table, words
from tapsyrma.loaders.english.places import place_at, places_in
from tapsyrma.loaders.english.tokens import Line
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Mention

_LONGEST: Final = 9
_PART: Final = 5
"""Tokens of a part of a list of fields."""
_GLOSS: Final = 6
"""Tokens of a gloss in brackets."""
_LEVELS: Final = frozenset(("city", "district", "region", "town", "village", "oblast", "province"))
"""Words that tell before a noun where it belongs: "heads of city and district departments"."""
PLACES: Final = frozenset(("cities", "regions", "districts", "towns", "villages", "oblasts"))
OFFICES: Final = frozenset(("akims", "all-akims", "akimats", "ministries", "state-bodies"))
"""Sorts of groups that hold an office."""
OFFICIALS: Final = OFFICES | {"law-enforcement", "local-executive-bodies"}
"""Sorts of groups that may be told to act wherever they stand."""


def holds_office(mention: Mention) -> bool:
    """Whether somebody told is a body or an official, or a group of them."""
    return mention.kind in {"body", "post", "person"} or mention.sort in OFFICIALS


@frozen
class Group:
    """A group: first and last token, its name without "all", its sort."""

    first: int
    last: int
    name: str
    sort: str
    plural: bool = True


def find_groups(line: Line, taken: frozenset[int], bodies: frozenset[int]) -> tuple[Group, ...]:
    """The groups of a sentence in order; ``taken`` are tokens of persons and posts, ``bodies`` of bodies."""
    found: list[Group] = []
    opened = openings("collectives")
    free = 0
    for token in line.tokens:
        index = token.index
        if index < free or not (token.lower in opened or token.bare in opened):
            continue
        busy = index in taken or index in bodies or line.bare(index) in words("addressees_only")
        floor = max((at for at in bodies if at < index), default=-1)
        floor = max(floor, found[-1].last) if found else floor
        glossed = (
            bool(found)
            and line.lower(found[-1].last + 1) == "("
            and not any(line.lower(at) == ")" for at in range(found[-1].last, index))
        )
        group = None if busy or glossed else group_at(line, index, taken, floor)
        if group is not None:
            found.append(group)
            free = group.last + 1
    return tuple(found)


def group_at(
    line: Line, index: int, taken: frozenset[int], floor: int, *, weak: bool = False
) -> Group | None:
    """The group whose plural head word stands at a token; ``weak`` lets a bare word be one."""
    end = phrase_at("collectives", line, index)
    if end is None or (line.tokens[end].possessive and line.word(end + 1)):
        return None
    lemma = " ".join(line.lower(at) for at in range(index, end + 1))
    sort = table("collectives").get(lemma)
    if sort is None or (
        lemma in words("collective_adjectives") and line.lower(end + 1) in words("collectives")
    ):
        return None  # "police chiefs" are chiefs, not police
    first = index
    while first - 1 > floor and first - 1 not in taken and _belongs(line, first - 1, first):
        first -= 1
    last, whole = _right(line, end, taken)
    every = line.lower(first - 1) in {"all", "every", "each"} or line.lower(first) in {"all", "both"}
    while first < index and line.lower(first) in {"all", "both", "and", "several"}:
        first += 1
    bare = first == index and last == end
    if (
        bare
        and lemma in words("weak_collectives")
        and not weak
        and not (sort == "regions" and every and lemma == "regions")
    ):
        return None
    start = (
        first - 1 if line.lower(first - 1) in words("collective_quantifiers") and first - 1 > floor else first
    )
    return Group(
        start,
        last,
        _without_gloss(line, first, last),
        _sort(line, first, last, sort, lemma, every=every or whole),
    )


def _belongs(line: Line, at: int, after: int) -> bool:
    """Whether a word before the head is part of the name: an adjective, or "state and" before another."""
    lower = line.lower(at)
    if lower in words("collective_adjectives"):
        return not (lower == "all" and line.lower(after) == "all")
    if lower == "and":
        return line.lower(at - 1) in words("collective_adjectives") and line.lower(after) in words(
            "collective_adjectives"
        )
    return lower in words("body_adjectives") and not line.capital(at)


def _right(line: Line, end: int, taken: frozenset[int]) -> tuple[int, bool]:
    """The last token of a group with its complement, and whether that means the whole country."""
    at = _past_gloss(line, end + 1)
    if line.lower(at) == "concerned":
        return at, False
    if line.lower(at) != "of":
        return end, False
    inner = at + 1
    quantified = line.lower(inner) in {"all", "the", "these"}
    if quantified:
        inner += 1
    if line.lower(inner) == "the":
        inner += 1
    if line.lower(inner) in {"regions", "oblasts"}:
        return _with_cities(line, inner), True
    listed = places_in(line, inner)
    if listed is not None:
        return listed[1], False
    levels = line.lower(inner) in _LEVELS and line.lower(inner + 1) == "and"
    place = place_at(line, at + 1) if not levels else None
    follows = line.lower(place.last + 1) if place is not None else ""
    if place is not None and not (
        place.bare and follows.endswith("s") and follows not in words("group_ends")
    ):
        return place.last, False
    return _words(line, inner, end, taken), False


def _past_gloss(line: Line, at: int) -> int:
    """The token behind some words in brackets that "of" follows: "akims (governors) | of regions"."""
    close = next((n for n in range(at + 2, at + _GLOSS) if line.lower(n) == ")"), at)
    return close + 1 if line.lower(at) == "(" and close > at and line.lower(close + 1) == "of" else at


def _without_gloss(line: Line, first: int, last: int) -> str:
    """The words of a name, what stands in brackets left out."""
    opened = next((at for at in range(first, last) if line.lower(at) == "("), None)
    close = next((at for at in range(opened, last) if line.lower(at) == ")"), None) if opened else None
    if opened is None or close is None or opened == first:
        return line.text(first, last)
    return f"{line.text(first, opened - 1)} {line.text(close + 1, last)}"


def _with_cities(line: Line, last: int) -> int:
    """``regions, the cities of Astana and Almaty``: the cities belong to the group."""
    at = last + 1
    while line.lower(at) in {",", "and", "the"}:
        at += 1
    if line.lower(at) == "cities" and line.lower(at + 1) == "of":
        listed = places_in(line, at)
        if listed is not None:
            return listed[1]
        named = at + 2 + (line.lower(at + 2) == "the")
        if not line.says(named, "republican", "significance"):
            return at
        joint = named + 2 + (line.lower(named + 2) == ",")
        joint += line.lower(joint) == "and"
        return joint + 1 if line.says(joint, "the", "capital") else named + 1
    if at > last + 1 and line.lower(at) == "cities":
        return at
    if at > last + 1 and line.capital(at):
        listed = places_in(line, at)
        return listed[1] if listed is not None else last
    return last


def _words(line: Line, start: int, end: int, taken: frozenset[int]) -> int:
    """The last of the plain words of a complement: "agriculture departments of the grain-sowing regions"."""
    at, last = start, end
    while at < len(line.tokens) and at < start + _LONGEST:
        lower = line.lower(at)
        if lower == "the" and line.lower(at - 1) not in {"of", "and", "in", "for"}:
            break
        if lower in {"of", "the", "and"}:
            if (
                lower == "and"
                and not _joins_levels(line, at)
                and (_begins_another(line, at + 1) or at + 1 in taken)
            ):
                break
            at += 1
            continue
        if lower == "," and _goes_on(line, at):
            at += 1
            continue
        if not line.word(at) or lower in words("group_ends") or at in taken:
            break
        last = at
        at += 1
        if line.tokens[last].possessive and line.lower(at) != "offices":
            break
        if line.lower(at) == "," and _goes_on(line, at):
            continue
        if (
            line.lower(at) not in {"of", "and", "the"}
            and lower.endswith("s")
            and not line.lower(at).endswith("s")
        ):
            break
    return last


def _joins_levels(line: Line, index: int) -> bool:
    """Whether "and" joins two levels of one noun: "heads of city | and district departments"."""
    return line.lower(index - 1) in _LEVELS and line.lower(index + 1) in _LEVELS


def _begins_another(line: Line, index: int) -> bool:
    """Whether behind "and" another group begins, or what ends one, rather than one more place."""
    follows = line.lower(index)
    if {follows, line.lower(index - 2)} <= PLACES:
        return False
    ends = follows in words("collectives") or follows in words("group_ends")
    heads = any(table("collectives").get(line.lower(at)) == "akims" for at in (index, index + 1))
    ends = ends or (heads and line.lower(index - 2).endswith("s"))  # "heads of departments and | city akims"
    return ends or (follows == "the" and _heads_near(line, index + 1))


def _heads_near(line: Line, index: int) -> bool:
    """Whether the head of another group follows: "and the | regional emergency departments"."""
    for at in range(index, index + _PART):
        if line.capital(at) or not line.word(at) or line.lower(at) in words("prepositions"):
            return False
        if line.lower(at).endswith("s") and line.lower(at) in words("collectives"):
            return True
    return False


def _goes_on(line: Line, comma: int) -> bool:
    """Whether a comma only parts what a group is of: "heads of security, defence and police bodies"."""
    joint = next((at for at in range(comma + 2, comma + _PART) if line.lower(at) == "and"), None)
    if joint is None or any(not line.word(at) or line.capital(at) for at in range(comma + 1, joint)):
        return False
    inner = {line.lower(at) for at in range(comma + 1, joint)}
    if inner & (words("collectives") | words("posts") | {"the", "all"}):
        return False
    ends = range(joint + 1, joint + _PART)
    return any(line.lower(at) in words("collectives") and line.lower(at).endswith("s") for at in ends)


def _sort(line: Line, first: int, last: int, sort: str, lemma: str, *, every: bool) -> str:
    text = " ".join(line.lower(at) for at in range(first, last + 1))
    if sort == "akims":
        deputies = "deputy" in text or "vice" in text or "district" in text or "rural" in text
        if deputies:
            return "other"
        return (
            "all-akims"
            if every or (text in {"akims", "regional akims", "akims of regions"} and every)
            else "akims"
        )
    if "law enforcement" in text or "law-enforcement" in text:
        return "law-enforcement"
    if lemma in {"bodies", "authorities"} and "local" in text:
        return "local-executive-bodies"
    return sort
