"""Who stands before or after an instructing word: chains of mentions with their roles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from tapsyrma.loaders.english.groups_told import (
    every,
    goes_on_place,
    group_called,
    group_ending,
    group_told,
    leads_many,
    only_sorts,
    place_shared,
    regions_told,
)
from tapsyrma.loaders.english.lexicon import table, words
from tapsyrma.loaders.english.placed import Placed
from tapsyrma.loaders.english.places import place_at
from tapsyrma.loaders.english.reading import Reading
from tapsyrma.loaders.english.tokens import Line
from tapsyrma.loaders.english.verbs import is_adverb
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Addressee, Mention, Role, Span

_WITH: Final = (
    ("together", "with"), ("jointly", "with"), ("along", "with"), ("in", "cooperation", "with"),
    ("in", "conjunction", "with"), ("in", "coordination", "with"), ("in", "collaboration", "with"),
    ("with", "the", "participation", "of"), ("with", "the", "involvement", "of"),
    ("in", "interaction", "with"), ("in", "partnership", "with"), ("with",),
)  # fmt: skip
_JOINTS: Final = frozenset((",", "and", "&", "the", "both", "also", "(", ")", "all", "to", "–", "-", "of"))
_PARTNER_WORDS: Final = frozenset(
    [
        "with",
        "together",
        "jointly",
        "well",
        "as",
        "along",
        "in",
        "cooperation",
        "conjunction",
        "coordination",
        "collaboration",
        "interaction",
        "partnership",
    ]
)
_INVOLVING: Final = frozenset(("involvement", "participation"))
_WHOSE: Final = frozenset(("his", "her", "their"))
_NEW: Final = frozenset(("new", "appointed", "elected"))
_WITHIN: Final = frozenset(("in", "at", "within", "across", "throughout"))
"""Words that tell where those who are told are."""
_LONGEST: Final = 10
_DESCRIPTION: Final = 4
"""Tokens before a group that may describe it, or be places that it is of."""
_COUNTING: Final = frozenset(("more", "few", "several", "many", "other", "additional", "new", "extra"))
"""Words before a number of people who are sent somewhere rather than told to act."""


@frozen
class Chain:
    """Mentions joined by commas and "and": who they are, and the first and last token of it all."""

    first: int
    last: int
    addressees: tuple[Addressee, ...]

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """The mentions alone."""
        return tuple(a.mention for a in self.addressees)


def chain_after(reading: Reading, index: int, places: tuple[Placed, ...]) -> Chain | None:
    """The chain that begins at a token, or just after "to", "the", "all"."""
    return _Walk(reading, index, places).chain()


class _Walk:
    """A walk along those who are told, from a token on: who was met, in what part, and how far it came."""

    def __init__(self, reading: Reading, index: int, places: tuple[Placed, ...]) -> None:
        self._reading, self._line, self._places = reading, reading.line, places
        self._index, self._at, self._last = index, index, index - 1
        self._role: Role = "lead"
        self._owner: Placed | None = None
        self._found: list[Addressee] = []

    def chain(self) -> Chain | None:
        """Everybody met until a word that belongs to no list."""
        while self._at < len(self._line.tokens):
            step = with_at(self._reading, self._at)
            if step:
                self._at, self._role = self._at + step, "with"
                continue
            here = self._here()
            if here:
                self._meet(here)
            elif not self._pass_over():
                break
        return Chain(self._index, self._last, tuple(self._found)) if self._found else None

    def _here(self) -> list[Placed]:
        """Those who stand at the token: named, or called by words that an order makes somebody told."""
        at, line = self._at, self._line
        here = [p for p in self._places if p.first <= at <= p.last and p.first >= self._index]
        here = here or [*regions_told(line, at)]
        weak = group_told(self._reading, at, self._places) if not here else None
        weak = weak or (group_called(self._reading, at) if not here and self._found else None)
        fields = weak is not None and bool(self._found) and line.capital(weak.last)
        if fields and weak and self._found[-1].mention.kind == "body" and line.lower(weak.first - 1) == "and":
            return here  # "the Department of Energy and | Communal Services": a field of that body
        return here or ([weak] if weak is not None else [])

    def _meet(self, here: list[Placed]) -> None:
        line, before = self._line, self._found[-1] if self._found else None
        if before is not None and here[0].first > self._at and line.lower(self._at) in _WITHIN:
            self._last = here[0].last  # "parents in all schools": where they are
            self._at = self._last + 1
            return
        if before is not None and here[0].first <= self._last < here[0].last and leads_many(before):
            # "heads of the ministries of healthcare, | energy and transport": one group
            self._found[-1] = longer(line, before, line.at(before.mention.span.end), here[0].last)
            self._last = here[0].last
            self._at = self._last + 1
            return
        if before is not None and here[0].first == self._last + 1 and only_sorts(before, here[0]):
            self._found.pop()  # "the national companies | KEGOC and KTZ": those companies
        joint = line.lower(here[0].first - 1)
        if before is not None and before.role == self._role and joint in {"and", ",", "the"}:
            shared = place_shared(line, before.mention, here[0].first, here[0].last)
            here = [shared] if shared is not None else here
            if goes_on_place(line, here[0], before.mention):
                self._found[-1] = longer(line, before, line.at(before.mention.span.end), here[0].last)
                self._last = here[0].last
                self._at = self._last + 1
                return
        over = _over_owner(line, here[0], self._places)
        here = [over] if over is not None else here
        owner, self._owner = self._owner, here[0]
        self._last = max(p.last for p in here)
        if not _only_owns(line, here[0]):
            self._owner = None
            if owner is not None and here[0].first == owner.last + 1:
                here = [_owned(line, owner, here[0])]
            self._found += [Addressee(p.mention, self._role) for p in here if p.first == here[0].first]
        self._last = _past_owner(self._reading, self._last, self._places)
        opened = any(line.lower(n) == "(" for n in range(self._index, self._last))
        self._last += line.lower(self._last + 1) == ")" and opened
        self._at = self._last + 1

    def _pass_over(self) -> bool:
        """Go past a word that only joins those who are told, or tells nothing new of them."""
        line, at, lower = self._line, self._at, self._line.lower(self._at)
        if (line.tokens[at].possessive and not line.capital(at)) or self._is_new(at):
            self._at += 1
            return True
        if self._found or lower != "(":
            aside = _aside(line, at, self._places) or _alias(line, at, self._found, self._places)
            if aside:
                self._past_aside(aside)
                return True
        as_well = line.says(at, "as", "well", "as")
        if lower not in _JOINTS - {"of", "to", "–", "-"} and not as_well:
            return False
        if lower == "," and self._found and not _goes_on(self._reading, at, self._places):
            return False
        if as_well and self._role == "with" and self._found:
            self._role = "lead"
        self._at += 3 if lower == "as" else 1
        return True

    def _is_new(self, index: int) -> bool:
        """Whether a word only tells that somebody is new in office: "the newly appointed | akim"."""
        word = self._line.lower(index)
        adverb = word == "newly" and self._line.lower(index + 1) in _NEW
        return adverb or (word in _NEW and any(p.first == index + 1 for p in self._places))

    def _past_aside(self, width: int) -> None:
        line, bracketed = self._line, self._line.lower(self._at) == "("
        self._at += width
        self._last = self._at - 1 if bracketed else self._last
        place = place_at(line, self._at + 1) if bracketed and line.lower(self._at) == "of" else None
        if place is not None and self._found:
            # The place of a body behind its brackets: "the akimat (city hall) of Almaty".
            self._found[-1] = longer(line, self._found[-1], self._at, place.last)
            self._at, self._last = place.last + 1, place.last


def _only_owns(line: Line, one: Placed) -> bool:
    """Whether somebody only owns whoever follows: "KEGOC's management"."""
    follows = line.word(one.last + 1) and line.lower(one.last + 1) not in {"to", "and"}
    return line.tokens[one.last].possessive and follows


def _owned(line: Line, owner: Placed, one: Placed) -> Placed:
    """A group with whose it is: "the Agency's regional branches"."""
    if one.mention.kind != "collective" or one.mention.sort != "other":
        return one
    span, name = line.span(owner.first, one.last), line.text(owner.first, one.last)
    return Placed(owner.first, one.last, replace(one.mention, span=span, name=name))


def _over_owner(line: Line, one: Placed, places: tuple[Placed, ...]) -> Placed | None:
    """A body whose name was taken to end with whose office it is: "service of the Prosecutor's Office"."""
    owner = next((p for p in places if one.first < p.first <= one.last < p.last), None)
    if owner is None or not line.tokens[one.last].possessive:
        return None
    words_of = line.span(one.first, owner.last), line.text(one.first, owner.last)
    return Placed(one.first, owner.last, replace(one.mention, span=words_of[0], name=words_of[1]))


def _aside(line: Line, index: int, places: tuple[Placed, ...]) -> int:
    """How many tokens tell nothing new of who is told: "his deputy", and "(mayors)" after "akims"."""
    if line.lower(index) in words("company_nouns") and any(p.first == index + 1 for p in places):
        return 1  # "the contractor Steppe Build LLP"
    if line.lower(index) in _WHOSE and line.lower(index + 1) in words("deputies"):
        return 2
    if line.lower(index) != "(":
        return 0
    close = next((at for at in range(index, index + _LONGEST) if line.lower(at) == ")"), index)
    named = any(index < p.first < close and p.mention.kind != "collective" for p in places)
    return 0 if named or close == index else close + 1 - index


def _alias(line: Line, index: int, found: list[Addressee], places: tuple[Placed, ...]) -> int:
    """How many tokens in brackets only call a body by another name: "the akimat (the governor's office)"."""
    if line.lower(index) != "(":
        return 0
    close = next((at for at in range(index, index + _LONGEST) if line.lower(at) == ")"), index)
    named = [p.mention for p in places if index < p.first < close]
    same = found and len(named) == 1 and named[0].kind == "body" == found[-1].mention.kind
    if not same or named[0].sort != found[-1].mention.sort:
        return 0
    return close + 1 - index


def longer(line: Line, one: Addressee, first: int, last: int) -> Addressee:
    """Somebody with the words from a token to another added to the name."""
    named = one.mention
    whole = Span(named.span.start, line.span(first, last).end)
    name = f"{named.name} {line.text(first, last)}".replace(" ,", ",")
    return replace(one, mention=replace(named, span=whole, name=name))


def _past_owner(reading: Reading, last: int, places: tuple[Placed, ...]) -> int:
    """The end of "of the MIA" after a committee: the body that another one belongs to is not told."""
    if reading.line.lower(last + 1) != "of":
        return last
    at = last + 2 + (reading.line.lower(last + 2) == "the")
    if reading.line.lower(at) in table("bodies") and reading.line.lower(at + 1) in {
        "to",
        "shall",
        "must",
        ",",
    }:
        return at
    return next((p.last for p in places if p.first == at and p.mention.kind == "body"), last)


def _goes_on(reading: Reading, index: int, places: tuple[Placed, ...]) -> bool:
    """Whether after a comma another mention follows at once."""
    line, at = reading.line, index + 1
    while line.lower(at) in {"and", "the", "also", "all", "both"} or line.says(at, "as", "well", "as"):
        at += 3 if line.lower(at) == "as" else 1
    at += with_at(reading, at)
    while line.lower(at) in {"the", "all"} or (
        line.word(at) and line.tokens[at].possessive and not line.capital(at)
    ):
        at += 1
    named = any(p.first <= at <= p.last for p in places) or regions_told(line, at)
    return bool(named) or (group_told(reading, at, places) or group_called(reading, at)) is not None


def with_at(reading: Reading, index: int) -> int:
    """How many tokens "together with" and its like take at a place, or none."""
    if reading.line.lower(index) == "with" and reading.line.lower(index + 1).endswith("ing"):
        return 0  # "tasked the akims with building schools"
    return next((len(phrase) for phrase in _WITH if reading.line.says(index, *phrase)), 0)


def chain_before(reading: Reading, index: int, floor: int, places: tuple[Placed, ...]) -> Chain | None:
    """The chain that ends just before a token, past adverbs; nothing before ``floor`` belongs to it."""
    line, at = reading.line, index - 1
    while at >= floor and (is_adverb(line.lower(at)) or line.lower(at) in {",", "who"}):
        at -= 1
    found: list[tuple[Placed, ...]] = []
    while at >= floor:
        if line.lower(at) == ")" and not any(p.last == at - 1 for p in places):
            at = next((n - 1 for n in range(at, max(floor, at - _LONGEST), -1) if line.lower(n) == "("), at)
        if line.lower(at) == ")" and not found and any(_bracketed(line, p, at) for p in places):
            at -= 1  # "the Ministry of Energy (A. Name) is to …"
        here = _ending(reading, at, floor, places)
        if here:
            first = min(p.first for p in here)
            counted = line.lower(first - 1) in table("numbers").keys() | _COUNTING and bool(found)
            if line.tokens[first - 1].possessive and "of" in {line.lower(first - 2), line.lower(first - 3)}:
                return None  # "the head of the capital's department": who leads it is meant
            weak = not any(p in places for p in here)
            if counted or (_is_governed(line, first, weak=weak) and not _leads_with(line, first, places)):
                break
            found.append(here)
            at = first - 1
        elif found and _joins(line, at):
            at -= 1
        else:
            break
    if not found:
        return None
    first = min(p.first for p in found[-1])
    return Chain(first, index - 1, tuple(_with_roles(line, found, places)))


def _bracketed(line: Line, one: Placed, close: int) -> bool:
    return one.last == close - 1 and one.mention.kind == "person" and line.lower(one.first - 1) == "("


def _joins(line: Line, index: int) -> bool:
    """Whether a word before somebody named may join him to another one before."""
    involving = line.lower(index) == "of" and line.lower(index - 1) in _INVOLVING
    own = line.lower(index) in _WHOSE and line.lower(index + 1) in words("deputies")  # "X and his deputy Y"
    return (
        own
        or involving
        or line.lower(index) in _JOINTS - {"to", "–", "-", "of"} | _PARTNER_WORDS | _INVOLVING
    )


def _ending(reading: Reading, at: int, floor: int, places: tuple[Placed, ...]) -> tuple[Placed, ...]:
    """The mentions that end at a token; several where one phrase names several bodies."""
    line, here = reading.line, tuple(p for p in places if p.last == at and p.first >= floor)
    widest = min((p.first for p in here), default=at)
    here = tuple(p for p in here if p.first == widest)
    each = [every(line, p.first - 1) for p in here if p.mention.kind == "post" and p.first - 1 >= floor]
    if each and each[0] is not None:
        return (each[0],)  # "every akim", whoever is akim
    weak = group_ending(reading, at, floor) if not here else None
    return (weak,) if weak is not None else here


def _with_roles(
    line: Line, found: list[tuple[Placed, ...]], places: tuple[Placed, ...]
) -> Iterator[Addressee]:
    """The mentions in the order of the text; after "together with" all are partners."""
    role: Role = "lead"
    for group in reversed(found):
        if _leads_with(line, group[0].first, places):
            role = "with"
        elif _leads_as_well(line, group[0].first):
            role = "lead"
        yield from (Addressee(p.mention, role) for p in group)


def _before(line: Line, index: int) -> int:
    """The token before a mention's "the", "all" and their like."""
    at = index - 1
    while line.lower(at) in {"the", "all", "some", "several", "these", "those", "its", "their", "a", "an"}:
        at -= 1
    return at


def _is_governed(line: Line, index: int, *, weak: bool = False) -> bool:
    """Whether a preposition stands before a mention; ``weak``: also before what may describe it.

    ``the owners of shopping | centers``, "those of Kostanay and Akmola | regions".
    """
    at = _before(line, index)
    near = range(at, max(-1, at - _DESCRIPTION), -1) if weak else ()
    of = next((n for n in near if line.lower(n) in {"of", "for", "in"}), None)
    if of is not None and all(line.word(n) and line.lower(n) != "the" for n in range(of + 2, index)):
        return True
    return line.lower(at) in words("prepositions") and not (
        line.lower(at) == "as" and line.lower(at - 1) == "well"
    )


def _leads_with(line: Line, index: int, places: tuple[Placed, ...]) -> bool:
    """Whether "together with" stands before a mention, or "with" right after somebody named."""
    at = _before(line, index)
    if line.lower(at) == "of" and line.lower(at - 1) in _INVOLVING:
        return line.lower(_before(line, at - 1)) == "with"
    if line.lower(at) != "with":
        return False
    paired = line.lower(at - 1) in _PARTNER_WORDS - {"with", "as", "in", "well"}
    return paired or any(p.last == at - 1 for p in places)


def _leads_as_well(line: Line, index: int) -> bool:
    at = _before(line, index)
    return line.lower(at) == "as" and line.lower(at - 1) == "well"
