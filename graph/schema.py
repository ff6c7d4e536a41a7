"""The property graph's schema, derived from the ontology: labels, relationship types, constraints, indexes.

Existence constraints are refused by Neo4j Community, so ``check`` holds the rest for rows, SHACL for RDF.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import product

from tapsyrma.graph.rows import Node, Relationship, Rows
from tapsyrma.ontology.model import RELATIONSHIP, Class, Property, classes, properties, snake, upper_snake

# Every node has these, besides its id.
COMMON = ("label", "search_key")


@dataclass(frozen=True, slots=True)
class NodeLabel:
    """A primary label, the second labels that its nodes may have, and the properties besides ``id``."""

    name: str
    second: tuple[str, ...]
    properties: tuple[str, ...]
    labels: Mapping[str, str]
    definitions: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class RelationshipType:
    """A relationship type and the pairs of primary labels that it may join."""

    name: str
    ends: tuple[tuple[str, str], ...]
    labels: Mapping[str, str]
    definitions: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Schema:
    """Labels and types by name, in alphabetical order; ``relationship_properties`` serve all types."""

    labels: Mapping[str, NodeLabel]
    types: Mapping[str, RelationshipType]
    relationship_properties: tuple[str, ...]


@cache
def schema() -> Schema:
    """The schema that follows from ``gov.ttl``."""
    primary = {each.name: each.node_label for each in classes().values() if each.node_label}
    labels = {name: _label(classes()[name]) for name in primary}
    types = {
        upper_snake(each.name): _type(each)
        for each in properties().values()
        if each.range and {*each.domain, *each.range} <= primary.keys()
    }
    of_relationships = (snake(each.name) for each in properties().values() if RELATIONSHIP in each.domain)
    return Schema(labels, types, tuple(sorted(of_relationships)))


def statements() -> tuple[str, ...]:
    """Uniqueness of ids and indexes on the search key, in Cypher that both stores understand."""
    unique = (
        f"CREATE CONSTRAINT {name.lower()}_id IF NOT EXISTS FOR (n:{name}) REQUIRE n.id IS UNIQUE"
        for name in schema().labels
    )
    searched = (
        f"CREATE INDEX {name.lower()}_search_key IF NOT EXISTS FOR (n:{name}) ON (n.search_key)"
        for name in schema().labels
    )
    return (*unique, *searched)


def check(rows: Rows) -> tuple[str, ...]:
    """What in the rows is not as the schema has it, one line a finding; empty where all is well."""
    findings: list[str] = []
    for node in rows.nodes:
        findings.extend(f"{node.label} {node.id}: {reason}" for reason in _node_findings(node))
    for row in rows.relationships:
        findings.extend(f"{row.type} from {row.start} to {row.end}: {why}" for why in _link_findings(row))
    return tuple(findings)


def _node_findings(node: Node) -> Iterator[str]:
    label = schema().labels.get(node.label)
    if label is None:
        yield "no such label"
        return
    for second in node.labels:
        if second not in label.second:
            yield f"{second} is no second label of {node.label}"
    for name in node.properties:
        if name not in label.properties:
            yield f"{node.label} has no property {name}"
    for name in COMMON:
        if not node.properties.get(name):
            yield f"{name} is missing"


def _link_findings(row: Relationship) -> Iterator[str]:
    kind = schema().types.get(row.type)
    if kind is None:
        yield "no such relationship type"
        return
    if (row.start_label, row.end_label) not in kind.ends:
        yield f"does not go from {row.start_label} to {row.end_label}"
    for name in row.properties:
        if name not in schema().relationship_properties:
            yield f"relationships have no property {name}"


def _label(main: Class) -> NodeLabel:
    second = tuple(each.name for each in classes().values() if each.parent == main.name)
    own = (snake(each.name) for each in properties().values() if each.datatype and main.name in each.domain)
    return NodeLabel(main.name, second, tuple(sorted(own)), main.labels, main.definitions)


def _type(each: Property) -> RelationshipType:
    pairs = product(each.domain, each.range)
    ends = tuple(sorted(pair for pair in pairs if not each.ends_alike or pair[0] == pair[1]))
    return RelationshipType(upper_snake(each.name), ends, each.labels, each.definitions)
