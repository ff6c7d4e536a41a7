"""Entities after what people decided of the named things that they stand for.

An entry of the registry is a member of its own group, so that a decision may speak of it. Two entries stay
two: what they are was decided there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Mapping
from itertools import combinations

from tapsyrma.loaders.resolve.tied import tied
from tapsyrma.ontology.claims import Links
from tapsyrma.ontology.keys import content_id


def decided(entities: Mapping[str, str], links: Links, known: Container[str]) -> dict[str, str]:
    """Mention → entity as decided; ``known`` has the registry's entries."""
    groups = _concerned(entities, links, known)
    before = {member: entity for entity, group in groups.items() for member in group}
    entries = combinations(sorted(entity for entity in groups if entity in known), 2)
    spoken = {member for pair in (*links.same, *links.apart) for member in pair}
    after = dict(entities)
    for group in tied(groups.values(), links.same, [*links.apart, *entries]):
        entity = _entity(group, groups, before, known, spoken)
        after.update((member, entity) for member in group if member in entities)
    return after


def _concerned(entities: Mapping[str, str], links: Links, known: Container[str]) -> dict[str, list[str]]:
    """Entity → members, of those of which something was decided."""
    members = {member for pair in (*links.same, *links.apart) for member in pair}
    groups: dict[str, list[str]] = defaultdict(list)
    for member in members:
        if member in entities:
            groups[entities[member]] = []
        elif member in known:
            groups[member] = []
    for mention, entity in entities.items():
        if entity in groups:
            groups[entity].append(mention)
    return {entity: [*group, *([entity] if entity in known else [])] for entity, group in groups.items()}


def _entity(
    group: tuple[str, ...],
    groups: Mapping[str, list[str]],
    before: Mapping[str, str],
    known: Container[str],
    spoken: Container[str],
) -> str:
    """What a group is: its entry; what it was, where whole groups make it or nobody spoke of it; or new."""
    were = sorted({before[member] for member in group})
    entry = next((member for member in group if member in known), None)
    whole = sum(len(groups[entity]) for entity in were) == len(group)
    if entry is not None:
        return entry
    if whole or not any(member in spoken for member in group):
        return were[0]
    return content_id(were[0].partition("/")[0], "decided", group[0])
