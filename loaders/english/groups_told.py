"""Groups that only an order makes somebody told: "heads", "participants", "every region", "the Ministry"."""

from __future__ import annotations

from functools import cache
from typing import Final

from tapsyrma.loaders.english.collectives import PLACES, Group, group_at
from tapsyrma.loaders.english.lexicon import table, words
from tapsyrma.loaders.english.placed import Placed
from tapsyrma.loaders.english.places import places_in
from tapsyrma.loaders.english.reading import Reading
from tapsyrma.loaders.english.tokens import Line
from tapsyrma.loaders.english.told import names_actor
from tapsyrma.loaders.english.verbs import is_adverb
from tapsyrma.ontology.records import Addressee, Mention

_MASSES: Final = frozenset(
    ("management", "leadership", "staff", "sector", "group", "groups", "forces", "units")
)
"""Words that mean people only with nothing but known adjectives before them."""
_NO_PART: Final = frozenset(
    ("and", "or", "the", "all", "his", "her", "their", "its", "our", "both", "who", "not", "shall", "must",
     "should", "will", "would", "may", "can", "could", "might", "needs", "ought", "to", "including", "such",
     "like", "than")
)  # fmt: skip
_LONGEST: Final = 10
_SEVERAL: Final = 2
_BEHIND: Final = frozenset(
    ("to", "and", "as", "with", "together", "jointly", "along", "by", "within", "also")
)
"""Words behind those who are told."""
_DESCRIPTION: Final = 3
"""Words that describe a group."""
_ENDS: Final = frozenset((
    "to", ",", ";", ":", ".", "", "and", "with", "together", "jointly", "shall", "must", "should", "are",
    "were", "by", "in", "within", "–", "—", "-",
))  # fmt: skip
_BARE: Final = frozenset(("ministry", "akimat", "department", "committee", "agency", "inspectorate"))
"""Bodies that are told to act without a name, where one was named before."""


def group_told(reading: Reading, index: int, places: tuple[Placed, ...]) -> Placed | None:
    """A group that only an instruction makes one: "heads", "participants", "developers"."""
    line = reading.line
    if line.lower(index) in _BARE and line.lower(index - 1) == "the":
        return Placed(index, index, _bare_body(line, index))
    if (each := every(line, index)) is not None:
        return each
    for at in range(index, min(index + 4, len(line.tokens))):
        if any(p.first <= at <= p.last for p in places):
            return None
        group = group_at(line, at, frozenset(), index - 1, weak=True)
        if group is not None:
            return _whole_group(line, index, group)
        if not line.word(at):
            return None
    return None


def regions_told(line: Line, index: int) -> tuple[Placed, ...]:
    """``Kyzylorda, Mangistau and Atyrau regions`` where those who are told stand: each by itself."""
    listed = places_in(line, index) if line.capital(index) else None
    if listed is None or line.lower(listed[1]) not in {"regions", "oblasts"} or len(listed[0]) < _SEVERAL:
        return ()
    places, last = listed
    if line.word(last + 1) and line.lower(last + 1) not in _BEHIND:
        return ()  # "Akmola and Abai regions governors"
    span = line.span(index, last)
    each = (Mention("collective", span, place.name, "regions", plural=True) for place in places)
    return tuple(Placed(index, last, one) for one in each)


def _whole_group(line: Line, index: int, group: Group) -> Placed | None:
    """A group with whatever describes it from a token on: "second-tier banks"; None behind other words."""
    start = index + (line.lower(index) in words("collective_quantifiers") | {"the"})
    first = group.first
    loose = line.bare(group.last) not in _MASSES
    titled = all(line.capital(at) for at in range(start, group.last + 1))  # "Taza Services"
    described = loose and all(_may_describe(line, at) for at in range(start, first))
    if start < first and (described or (titled and start > 0)):
        first = start
    elif first > index + 1:
        return None
    name = line.text(first, group.last) if first < group.first else group.name
    mention = Mention("collective", line.span(first, group.last), name, group.sort, plural=True)
    return Placed(first, group.last, mention)


@cache
def _no_part() -> frozenset[str]:
    """Words that describe no group and head none."""
    return words("prepositions") | words("finite") | words("nobody") | _NO_PART


def _may_describe(line: Line, index: int) -> bool:
    """Whether a word in small letters before a group's head may only describe it."""
    word = line.lower(index)
    named = line.capital(index) and any(token.word for token in line.tokens[:index])
    return line.word(index) and not named and not is_adverb(word) and word not in _no_part()


def group_called(reading: Reading, index: int) -> Placed | None:
    """Words that end a list of those told, whose head is known to act: "and | territorial inspections"."""
    line = reading.line
    end = next((at for at in range(index, index + _LONGEST) if line.lower(at) in _ENDS), index)
    plain = all(line.word(at) and line.lower(at) not in _no_part() for at in range(index, end))
    small = all(not line.capital(at) for at in range(index, end))
    if end <= index or not plain or not small or line.lower(index - 1) not in {"and", ",", "the", "as"}:
        return None
    head = end - 1
    if not line.lower(head).endswith("s") or not names_actor(line, head):
        return None
    name = line.text(index, head)
    return Placed(index, head, Mention("collective", line.span(index, head), name, "other", plural=True))


def goes_on_place(line: Line, one: Placed, before: Mention) -> bool:
    """Whether bare "regions" or "cities" only end what a group is of: "heads of agencies and regions"."""
    alone = one.first == one.last and line.lower(one.first) in PLACES
    return alone and before.kind == "collective" and "of" in before.name.split()


def place_shared(line: Line, before: Mention, first: int, last: int) -> Placed | None:
    """``The akimats of Astana, Almaty and | regions``: those of the regions, beside those of towns."""
    head = line.at(before.span.start)
    head += line.lower(head) == "the"
    sort = table("collectives").get(line.lower(head))
    if before.kind == "collective" or first != last or line.lower(first) not in PLACES or sort is None:
        return None
    name = f"{line.text(head, head)} of {line.text(first, first)}"
    return Placed(first, last, Mention("collective", line.span(first, last), name, sort, plural=True))


def every(line: Line, index: int) -> Placed | None:
    """``Every region``, "each akim": all of a kind, told one by one."""
    noun = line.lower(index + 1)
    if line.lower(index) not in {"every", "each"} or line.capital(index + 1):
        return None
    sort = table("collectives").get(f"{noun}s") or table("collectives").get(f"{noun.removesuffix('y')}ies")
    if sort is None or line.lower(index + 2) in {"of", "with"}:
        return None
    mention = Mention(
        "collective", line.span(index, index + 1), line.text(index, index + 1), sort, plural=True
    )
    return Placed(index, index + 1, mention)


def _bare_body(line: Line, index: int) -> Mention:
    """``The Ministry`` alone: which one is meant is settled where the whole document is read."""
    return Mention("body", line.span(index, index), line.text(index, index), line.lower(index))


def group_ending(reading: Reading, index: int, floor: int) -> Placed | None:
    """A group that only an order makes somebody told, ending at a token; none begins before ``floor``."""
    line = reading.line
    if line.lower(index) in _BARE and line.lower(index - 1) == "the" and index > floor:
        return Placed(index, index, _bare_body(line, index))
    for start in range(index, max(floor, index - _LONGEST) - 1, -1):
        if not line.word(start):
            return None
        group = group_at(line, start, frozenset(), floor - 1, weak=True)
        if group is not None and group.last == index:
            return _whole_group(line, _described_from(line, group.first, floor), group)
    return None


def _described_from(line: Line, head: int, floor: int) -> int:
    """Where the words begin that describe a group, if "the", a comma or nothing stands before them."""
    first = head
    while first > max(floor, head - _DESCRIPTION) and _may_describe(line, first - 1):
        first -= 1
    opened = first == 0 or line.lower(first - 1) in {"the", ",", "all", "and", "that"}
    return first if opened else head


def leads_many(one: Addressee) -> bool:
    """Whether somebody is a group of heads, so that whose they are goes on its name."""
    return one.mention.kind == "collective" and one.mention.name.lower().split(" of ")[0].endswith("heads")


def only_sorts(before: Addressee, one: Placed) -> bool:
    """Whether a group only says what those named right behind it are."""
    sorts = before.mention.kind == "collective" and before.mention.name.lower().endswith("companies")
    return sorts and one.mention.kind == "body"
