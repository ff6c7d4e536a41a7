"""What a store holds, read back as rows and written as sorted JSON Lines: the canonical dump.

The build's mark and the digests are left out, so two stores of one build give the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from tapsyrma.graph import statements
from tapsyrma.graph.projection import LONG
from tapsyrma.graph.rows import Node, Relationship, Rows
from tapsyrma.graph.store import Row, Store
from tapsyrma.graph.values import shown_properties

_NODES = """
MATCH (n) WHERE n.content_hash IS NOT NULL
RETURN n.id AS id, n.content_hash AS hash, labels(n) AS labels, properties(n) AS properties
"""


def dump(store: Store) -> Iterator[str]:
    """The canonical dump of a store, a line of JSON at a time."""
    return lines(rows_in(store))


def rows_in(store: Store) -> Rows:
    """The graph that a store holds, as the rows that a build would hand to it."""
    nodes = [_node(row) for row in store.read(_NODES, timeout_seconds=LONG)]
    return Rows.of(nodes, _relationships(store))


def lines(rows: Rows) -> Iterator[str]:
    """Rows as JSON Lines: nodes with all their labels, then relationships, each in the order of identity."""
    for node in rows.nodes:
        labels = sorted({node.label, *node.labels})
        yield _json({"node": node.label, "id": node.id, "labels": labels, "properties": node.properties})
    for row in rows.relationships:
        properties = row.properties if row.key is None else {**row.properties, "key": row.key}
        start, end = [row.start_label, row.start], [row.end_label, row.end]
        yield _json({"relationship": row.type, "start": start, "end": end, "properties": properties})


def _node(row: Row) -> Node:
    label = row["hash"].partition(":")[0]
    properties = shown_properties(row["properties"])
    del properties["id"]
    return Node(label, row["id"], tuple(row["labels"]), properties)


def _relationships(store: Store) -> Iterable[Relationship]:
    for kind in [row["kind"] for row in store.read(statements.HELD_TYPES, timeout_seconds=LONG)]:
        statement = statements.held_relationships(kind) + ", properties(r) AS properties"
        for row in store.read(statement, timeout_seconds=LONG):
            properties = shown_properties(row["properties"])
            key = properties.pop("key", None)
            start_label = row["start_hash"].partition(":")[0]
            end_label = row["target_hash"].partition(":")[0]
            yield Relationship(kind, start_label, row["start"], end_label, row["target"], key, properties)


def _json(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
