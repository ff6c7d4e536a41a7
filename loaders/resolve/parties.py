"""Who gives an instruction and who is to carry it out, as one release or several of one event say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tapsyrma.ontology.claims import Claim, Reading, Resolution


@dataclass(frozen=True, slots=True)
class Party:
    """A named thing of one release in its role; ``entities`` are who it is and the posts that it holds."""

    id: str
    name: str
    entities: frozenset[str]
    stated: bool


def parties(claim: Claim, reading: Reading, resolution: Resolution, *roles: str) -> tuple[Party, ...]:
    """The parties of a claim in some roles, in its order."""
    names = {named.id: named.name for named in reading.named}
    return tuple(
        Party(
            id=said.value,
            name=names.get(said.value, said.value),
            entities=frozenset([resolution.entities[said.value], *resolution.posts.get(said.value, ())]),
            stated=said.basis == "stated",
        )
        for role in roles
        for said in claim.all(role)
    )


def met(reading: Reading, resolution: Resolution) -> frozenset[str]:
    """All whom a release names, and the posts that it gives them."""
    return frozenset(
        entity
        for named in reading.named
        for entity in (resolution.entities[named.id], *resolution.posts.get(named.id, ()))
    )


def entities_of(said: Iterable[Party]) -> frozenset[str]:
    """The entities of all parties."""
    return frozenset(entity for party in said for entity in party.entities)


def beyond(said: Iterable[Party], others: Sequence[Party]) -> Iterator[Party]:
    """Parties that others do not have: none while the others have one that may be the same unrecognised."""
    said = tuple(said)
    mine, theirs = entities_of(said), entities_of(others)
    if all(party.entities & mine for party in others):
        yield from (party for party in said if not party.entities & theirs)


def taken_together(claims: Iterable[tuple[str, Sequence[Party]]]) -> frozenset[str]:
    """The ids of the parties of one instruction that several claims prove, everybody once.

    Whom most claims agree on comes first, then who is stated, then who is known by name and post. What a
    further claim says is added unless it may be somebody who is there already, under a name that was not
    recognised.
    """
    told = list(claims)
    entities = [entities_of(said) for _, said in told]

    def rank(one: tuple[str, Sequence[Party]]) -> tuple[int, int, int, str]:
        claim, said = one
        agreed = sum(bool(party.entities & other) for party in said for other in entities)
        return -agreed, -sum(party.stated for party in said), -len(entities_of(said)), claim

    taken: list[Party] = []
    for _, said in sorted(told, key=rank):
        taken += beyond(said, taken)
    return frozenset(party.id for party in taken)
