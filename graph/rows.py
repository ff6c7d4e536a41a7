"""The graph as plain rows: what a build hands to a store, to RDF and to the bulk loader.

A row's digest is a function of its content alone, so that comparing (identity, digest) with what a store
holds tells what has to change.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from typing import Any, NamedTuple, TypeAlias, TypeVar

from tapsyrma.ontology.errors import DataError
from tapsyrma.ontology.keys import digest

Value: TypeAlias = str | int | float | bool | list[str] | list[int] | list[float]
_Row = TypeVar("_Row", "Node", "Relationship")

_LABEL = re.compile(r"[A-Z][A-Za-z0-9]*")
_TYPE = re.compile(r"[A-Z][A-Z0-9_]*")
_PROPERTY = re.compile(r"[a-z][a-z0-9_]*")

# kglite invents a value for the first three where they are missing; `id` is a field of the row, and the
# last is how a store remembers what it holds.
RESERVED_PROPERTIES = frozenset({"type", "title", "name", "id", "content_hash"})


class NodeKey(NamedTuple):
    """What makes a node this node: its primary label and its id."""

    label: str
    id: str


class RelationshipKey(NamedTuple):
    """What makes a relationship this one: its type, its ends and, between the same ends, its ``key``."""

    type: str
    start: NodeKey
    end: NodeKey
    key: str | None


@dataclass(frozen=True, slots=True)
class Node:
    """A node: primary label, id (unique per primary label), further labels, properties without ``id``."""

    label: str
    id: str
    labels: tuple[str, ...] = ()
    properties: Mapping[str, Any] = field(default_factory=dict)

    def identity(self) -> NodeKey:
        """The primary label and the id."""
        return NodeKey(self.label, self.id)

    def digest(self) -> str:
        """Sixteen digits over everything the node says."""
        return digest(self.label, self.id, self.labels, self.properties)


@dataclass(frozen=True, slots=True)
class Relationship:
    """A relationship between two nodes; ``key`` tells parallel ones of one type apart, and is a property."""

    type: str
    start_label: str
    start: str
    end_label: str
    end: str
    key: str | None = None
    properties: Mapping[str, Any] = field(default_factory=dict)

    def identity(self) -> RelationshipKey:
        """The type, both ends and the key."""
        return RelationshipKey(
            self.type, NodeKey(self.start_label, self.start), NodeKey(self.end_label, self.end), self.key
        )

    def digest(self) -> str:
        """Sixteen digits over everything the relationship says."""
        return digest(self.identity(), self.properties)


@dataclass(frozen=True, slots=True)
class Rows:
    """A whole graph, sorted by identity; make it with ``Rows.of``, which checks it."""

    nodes: tuple[Node, ...] = ()
    relationships: tuple[Relationship, ...] = ()

    @classmethod
    def of(cls, nodes: Iterable[Node], relationships: Iterable[Relationship]) -> Rows:
        """Sort the rows, leave out nulls and repetitions, and refuse what no store could hold.

        Raises:
            DataError: two rows of one identity that differ, a relationship without its end, a name or a
                value that is not portable.
        """
        distinct_nodes = _distinct(_portable_node(node) for node in nodes)
        distinct_relationships = _distinct(_portable_relationship(each) for each in relationships)
        _check_ends(distinct_nodes, distinct_relationships)
        _check_keys(distinct_relationships)
        return cls(distinct_nodes, distinct_relationships)


def _check_ends(nodes: Iterable[Node], relationships: Iterable[Relationship]) -> None:
    known = {node.identity() for node in nodes}
    for relationship in relationships:
        identity = relationship.identity()
        for end in (identity.start, identity.end):
            if end not in known:
                raise DataError(f"graph rows: {_words(relationship)}: there is no {end.label} {end.id}")


def _check_keys(relationships: tuple[Relationship, ...]) -> None:
    # A missing key sorts first. In a MERGE a relationship without one would match any of its parallels.
    for first, second in pairwise(relationships):
        if first.key is None and first.identity()[:3] == second.identity()[:3]:
            raise DataError(f"graph rows: {_words(first)} is there twice, and once without a key")


def _words(row: Relationship) -> str:
    return f"{row.type} from {row.start_label} {row.start} to {row.end_label} {row.end}"


def _distinct(rows: Iterable[_Row]) -> tuple[_Row, ...]:
    by_identity: dict[Any, _Row] = {}
    for row in rows:
        earlier = by_identity.setdefault(row.identity(), row)
        if earlier is not row and earlier != row:
            raise DataError(f"graph rows: two rows of one identity differ: {earlier} and {row}")
    # A missing key sorts before any key.
    return tuple(by_identity[key] for key in sorted(by_identity, key=lambda key: (*key[:-1], key[-1] or "")))


def _portable_node(node: Node) -> Node:
    for label in (node.label, *node.labels):
        _check_name(_LABEL, "label", label)
    labels = tuple(sorted(set(node.labels) - {node.label}))
    return Node(node.label, node.id, labels, _portable_properties(node.id, node.properties))


def _portable_relationship(row: Relationship) -> Relationship:
    _check_name(_TYPE, "relationship type", row.type)
    properties = _portable_properties(row.type, row.properties)
    key = properties.pop("key", row.key)
    if row.key is not None and key != row.key:
        raise DataError(f"graph rows: {_words(row)} has two keys: {row.key} and {key}")
    return Relationship(row.type, row.start_label, row.start, row.end_label, row.end, key, properties)


def _portable_properties(owner: str, properties: Mapping[str, Any]) -> dict[str, Any]:
    portable = {}
    for name, value in sorted(properties.items()):
        if value is None:
            continue
        _check_name(_PROPERTY, "property", name)
        if name in RESERVED_PROPERTIES:
            raise DataError(f"graph rows: {owner} has a property called {name}, a name that is taken")
        portable[name] = _portable_value(owner, name, value)
    return portable


def _portable_value(owner: str, name: str, value: Any) -> Value:
    if isinstance(value, (str, int, float)):
        return value
    if isinstance(value, (list, tuple)) and len({type(each) for each in value}) <= 1:
        return [_portable_value(owner, name, each) for each in value]  # type: ignore[return-value]
    raise DataError(f"graph rows: {owner} has a {name} that no store holds: {value!r}")


def _check_name(pattern: re.Pattern[str], kind: str, name: str) -> None:
    if not _matches(pattern, name):
        raise DataError(f"graph rows: {name!r} cannot be a {kind}")


@lru_cache(maxsize=4096)
def _matches(pattern: re.Pattern[str], name: str) -> bool:
    return pattern.fullmatch(name) is not None
