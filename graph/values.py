"""Values as every store returns them: plain scalars, lists and maps that JSON can carry.

Our own queries return only such values. What a user types may return whole nodes, relationships, paths or
dates; both engines then give the same shapes: a node is ``{"labels": […], "properties": {…}}``, a
relationship ``{"type": …, "properties": {…}}``, a path both in lists, a date its ISO form. Internal ids are
left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from typing import Any

# kglite shows `title` and `type` on every node; the hash is how a store remembers what it holds.
_HIDDEN_PROPERTIES = frozenset({"title", "type", "content_hash"})
_NODE_KEYS = frozenset({"id", "labels", "properties"})
_RELATIONSHIP_KEYS = frozenset({"id", "start", "end", "type", "properties"})


def plain(value: Any) -> Any:
    """The value as plain Python: kglite's dictionaries for graph things become the common shapes."""
    if isinstance(value, dict):
        return _plain_map(value)
    if isinstance(value, (list, tuple)):
        return [plain(each) for each in value]
    if isinstance(value, (date, datetime, time)):
        return value.isoformat()
    return value


def node_value(labels: Iterable[str], properties: Mapping[str, Any]) -> dict[str, Any]:
    """A node that a query returned whole."""
    return {"labels": sorted(labels), "properties": shown_properties(properties)}


def relationship_value(kind: str, properties: Mapping[str, Any]) -> dict[str, Any]:
    """A relationship that a query returned whole."""
    return {"type": kind, "properties": shown_properties(properties)}


def shown_properties(properties: Mapping[str, Any]) -> dict[str, Any]:
    """The properties that were put in, sorted by name: without what engines and the projection add."""
    return {
        name: plain(value)
        for name, value in sorted(properties.items())
        if name not in _HIDDEN_PROPERTIES and value is not None
    }


def _plain_map(value: dict[str, Any]) -> dict[str, Any]:
    if value.keys() == _NODE_KEYS:
        return node_value(value["labels"], value["properties"])
    if value.keys() == _RELATIONSHIP_KEYS:
        return relationship_value(value["type"], value["properties"])
    # Neo4j gives maps in no order of its own; sorted, the same rows are the same bytes everywhere.
    return {name: plain(each) for name, each in sorted(value.items())}
