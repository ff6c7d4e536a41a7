"""An instruction as one release gives it, apart from its language: by whom, to whom, by when, about what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tapsyrma.loaders.resolve.fields import domains_in
from tapsyrma.loaders.resolve.likeness import weight
from tapsyrma.loaders.resolve.parties import Party, beyond, entities_of, met, parties
from tapsyrma.loaders.resolve.telling import numbers_in
from tapsyrma.ontology.claims import Claim, Difference, Reading, Resolution
from tapsyrma.ontology.days import last_day
from tapsyrma.ontology.keys import search_key
from tapsyrma.ontology.records import Language, Span

_TERM, _ROUND_TERM, _RECURRING = 2.5, 1.25, 1.5
"""A day that ends a month says less: many instructions run until the end of a month, quarter or year."""
_OWNER, _FURTHER_OWNER, _MOST_OWNERS, _ISSUER = 1.5, 0.5, 2.5, 0.25
_NUMBER, _MOST_NUMBERS = 1.0, 2.0
_DOMAIN, _TOPIC, _TERRITORY = 0.75, 0.75, 0.5
_NEAR, _FAR = 0.15, 0.5
_PLACE = 0.5
"""For standing at about the same place of the text; as much against it where the places lie far apart."""


@dataclass(frozen=True, slots=True)
class Order:
    """An instruction claim as one release has it.

    ``words`` are those of ``action`` as texts are compared, ``place`` is the share of the text before it;
    ``met`` are all whom the release names, ``figures`` all its numbers.
    """

    claim: str
    document: str
    language: Language
    action: str
    words: str
    place: float
    force: str
    issuers: tuple[Party, ...]
    owners: tuple[Party, ...]
    deadline: Mapping[str, str | None] | None
    meeting: bool
    numbers: frozenset[float]
    domains: frozenset[str]
    topics: frozenset[str]
    territories: frozenset[str]
    met: frozenset[str]
    figures: frozenset[float]

    @property
    def latest(self) -> str | None:
        """The last day, where it is known."""
        return self.deadline["latest"] if self.deadline else None

    @property
    def recurring(self) -> bool:
        """Whether it is to be done over and over."""
        return self.deadline is not None and self.deadline["kind"] == "recurring"


def orders(reading: Reading, resolution: Resolution) -> list[Order]:
    """The instructions of a release, in the order of the text."""
    known = met(reading, resolution)
    figures = numbers_in(reading.document.text, reading.document.language)
    claims = (claim for claim in reading.claims if claim.kind == "instruction")
    found = [_order(claim, reading, resolution, known, figures) for claim in claims]
    return sorted(found, key=lambda one: (one.place, one.claim))


def _order(
    claim: Claim, reading: Reading, resolution: Resolution, known: frozenset[str], figures: frozenset[float]
) -> Order:
    document = reading.document
    action = next(s for s in claim.statements if s.property == "action")
    said = " ".join(span.of(document.text) for span in (claim.span, action.span or claim.span))
    return Order(
        claim=claim.id,
        document=document.id,
        language=document.language,
        action=str(action.value),
        words=search_key(str(action.value)),
        place=_start(action.span, claim) / max(len(document.text), 1),
        force=str(claim.value("force")),
        issuers=parties(claim, reading, resolution, "issuer"),
        owners=parties(claim, reading, resolution, "assignee", "co-assignee"),
        deadline=claim.value("deadline"),
        meeting=claim.value("meeting") is not None,
        numbers=numbers_in(said, document.language),
        domains=domains_in(said, document.language),
        topics=_values(claim, "topic"),
        territories=_values(claim, "territory"),
        met=known,
        figures=figures,
    )


def _start(span: Span | None, claim: Claim) -> int:
    return span.start if span is not None else claim.span.start


def _values(claim: Claim, name: str) -> frozenset[str]:
    return frozenset(statement.value for statement in claim.all(name))


def may_be_one(one: Order, other: Order) -> bool:
    """Whether nothing that two releases say keeps their instructions apart."""
    return (
        one.force == other.force
        and terms_agree(one, other)
        and not _others(one.issuers, other.issuers, one, other)
        and not _others(one.owners, other.owners, one, other)
        and not (one.territories and other.territories and not one.territories & other.territories)
    )


def might_be_one(one: Order, other: Order) -> bool:
    """Whether two instructions could be one that was read differently in the two releases.

    Their places say so where their terms allow it: of one force anywhere but at opposite ends of the texts,
    of two forces only at about the same place.
    """
    far = _FAR if one.force == other.force else _NEAR
    return terms_agree(one, other) and abs(one.place - other.place) < far


def terms_agree(one: Order, other: Order) -> bool:
    """Whether two instructions may have one term: the same last day, or one that is not told."""
    if one.deadline is None or other.deadline is None:
        return True
    days = {one.latest, other.latest} - {None}
    return len(days) <= 1 and one.recurring == other.recurring


def _others(some: Sequence[Party], others: Sequence[Party], one: Order, other: Order) -> bool:
    """Whether the parties of two instructions are different ones.

    They are where none is the same and one is known to the other release, which would have named it; whom the
    other release does not name may stand there under a name that was not recognised.
    """
    mine, theirs = entities_of(some), entities_of(others)
    if not mine or not theirs or mine & theirs:
        return False
    return bool(mine & other.met or theirs & one.met)


def likeness(one: Order, other: Order) -> float:
    """How much speaks for two instructions that may be one being one."""
    points = _owners(one, other)
    points += _shared(entities_of(one.issuers), entities_of(other.issuers), _ISSUER)
    if one.latest and one.latest == other.latest:
        points += _ROUND_TERM if one.latest == last_day(one.latest[:7]) else _TERM
    points += _RECURRING * (one.recurring and other.recurring)
    points += min(_NUMBER * sum(map(bool, map(weight, one.numbers & other.numbers))), _MOST_NUMBERS)
    points += _shared(one.domains, other.domains, _DOMAIN, against=True)
    points += _shared(one.topics, other.topics, _TOPIC, against=True)
    points += _shared(one.territories, other.territories, _TERRITORY)
    apart = abs(one.place - other.place)
    return points + _PLACE * (apart <= _NEAR) - _PLACE * (apart >= _FAR)


def _owners(one: Order, other: Order) -> float:
    theirs = entities_of(other.owners)
    shared = len({party.entities for party in one.owners if party.entities & theirs})
    return min(_OWNER + _FURTHER_OWNER * (shared - 1), _MOST_OWNERS) if shared else 0.0


def _shared(one: frozenset[str], other: frozenset[str], points: float, *, against: bool = False) -> float:
    if one & other:
        return points
    return -points if against and one and other else 0.0


def differing(one: Order, other: Order) -> Iterator[Difference]:
    """The term and the addressees that one of two releases gives to an instruction and the other does not.

    Nothing is said of a term whose numbers stand in the other text, nor of an addressee while the other text
    has one of its own that might be the same, nor of one that was only inferred.
    """
    if one.deadline and not other.deadline:
        words = str(one.deadline["text"])
        day = {float(one.latest[-2:])} if one.latest else set()
        if not (numbers_in(words, one.language) | day) & other.figures:
            yield Difference("deadline", one.claim, other.document, words)
    for party in beyond(one.owners, other.owners):
        if party.stated:
            yield Difference("assignee", one.claim, other.document, party.name)
