"""Bringing a store to exactly the rows of a build, by the difference to what it holds.

Every row is written together with its digest (``content_hash``; a node's begins with its primary label), so
a store tells what it holds, and a build that was killed anywhere is finished by the next one. Nodes that
carry no digest are somebody else's: they are left alone, or, under one of our labels, refused.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any, NamedTuple, TypeAlias

from tapsyrma.graph import statements
from tapsyrma.graph.rows import Node, NodeKey, Relationship, RelationshipKey, Rows
from tapsyrma.graph.store import Row, Store, StoreMissingError
from tapsyrma.ontology.errors import StoreError

# Five to twenty thousand rows a transaction is where both engines are fastest.
BATCH = 10_000
# A deleted node takes its relationships along, and there may be thousands of them.
DELETE_BATCH = 1_000
# Reading back a whole store is one long query, not a user's.
LONG = 3600.0
_BUILD_ID = "build"

# Is told the stage, and how many of how many rows of it are done.
Progress: TypeAlias = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Changes:
    """How many nodes and relationships a projection added, changed and deleted."""

    added: int = 0
    changed: int = 0
    deleted: int = 0

    def __add__(self, other: Changes) -> Changes:
        return Changes(self.added + other.added, self.changed + other.changed, self.deleted + other.deleted)


class _Held(NamedTuple):
    digest: str | None
    labels: tuple[str, ...]


@dataclass(slots=True)
class _NodePlan:
    """Which nodes to write and delete; ``lost`` are those whose relationships go with them."""

    write: list[tuple[Node, str]] = field(default_factory=list)
    lost: set[NodeKey] = field(default_factory=set)
    changes: Changes = field(default_factory=Changes)


@dataclass(slots=True)
class _RelationshipPlan:
    write: list[tuple[Relationship, str]] = field(default_factory=list)
    delete: list[RelationshipKey] = field(default_factory=list)
    changes: Changes = field(default_factory=Changes)


def project(rows: Rows, store: Store, *, mark: str, progress: Progress | None = None) -> Changes:
    """Bring the store to exactly these rows; one that bears this mark already is not touched.

    The mark goes first and comes back last: a store that bears one is whole.

    Args:
        rows: the graph that the store shall hold.
        store: where; everything in it that a build made and that is not in ``rows`` is deleted.
        mark: what names this build, such as the hash of its inputs.
        progress: is told how far it is.

    Raises:
        StoreError: the store cannot be written, or holds nodes of our labels that no build made.
    """
    if read_mark(store) == mark:
        return Changes()
    tell = progress or (lambda _stage, _done, _total: None)
    store.define(statements.constraints(rows.nodes))
    _refuse_foreign_nodes(rows, store)
    store.write(statements.FORGET_MARK, [{"id": _BUILD_ID}])
    nodes = _compare_nodes(rows.nodes, _held_nodes(store))
    relationships = _compare_relationships(rows.relationships, store, nodes.lost)
    _delete_relationships(relationships.delete, store, tell)
    _delete_nodes(nodes.lost, store, tell)
    _write_nodes(nodes.write, store, tell)
    _write_relationships(relationships.write, store, tell)
    store.write(statements.WRITE_MARK, [{"id": _BUILD_ID, "mark": mark}])
    return nodes.changes + relationships.changes


def read_mark(store: Store) -> str | None:
    """The mark of the build that the store holds whole; None where there is none."""
    try:
        marks = store.read(statements.READ_MARK)
    except StoreMissingError:
        return None
    return marks[0]["mark"] if marks else None


def _refuse_foreign_nodes(rows: Rows, store: Store) -> None:
    ours = {label for node in rows.nodes for label in (node.label, *node.labels)}
    for found in store.read(statements.FOREIGN_NODES, timeout_seconds=LONG):
        if found["label"] in ours:
            raise StoreError(
                f"{store.address}: holds {found['nodes']} {found['label']} nodes that no build made; "
                "use a database of its own for this graph"
            )


# --- comparing --------------------------------------------------------------------------------------


def _held_nodes(store: Store) -> dict[NodeKey, _Held]:
    held = {}
    for row in store.read(statements.HELD_NODES, timeout_seconds=LONG):
        label, _, digest = row["hash"].partition(":")
        further = tuple(sorted(set(row["labels"]) - {label}))
        held[NodeKey(label, row["id"])] = _Held(digest, further)
    return held


def _compare_nodes(nodes: Iterable[Node], held: dict[NodeKey, _Held]) -> _NodePlan:
    plan = _NodePlan()
    added = changed = 0
    for node in nodes:
        digest = node.digest()
        before = held.pop(node.identity(), None)
        if before == (digest, node.labels):
            continue
        plan.write.append((node, digest))
        if before is None:
            added += 1
            continue
        changed += 1
        if before.labels != node.labels:
            plan.lost.add(node.identity())
    plan.lost.update(held)
    plan.changes = Changes(added, changed, deleted=len(held))
    return plan


def _compare_relationships(
    relationships: Sequence[Relationship], store: Store, lost: set[NodeKey]
) -> _RelationshipPlan:
    plan = _RelationshipPlan()
    wanted = {kind: list(group) for kind, group in groupby(relationships, lambda row: row.type)}
    held_types = [row["kind"] for row in store.read(statements.HELD_TYPES, timeout_seconds=LONG)]
    # One type at a time, so that only the difference stays in memory.
    for kind in sorted({*wanted, *held_types}):
        held = _held_relationships(kind, store) if kind in held_types else {}
        _compare_one_type(wanted.get(kind, ()), held, lost, plan)
    return plan


def _compare_one_type(
    wanted: Iterable[Relationship],
    held: dict[RelationshipKey, str | None],
    lost: set[NodeKey],
    plan: _RelationshipPlan,
) -> None:
    added = changed = 0
    for row in wanted:
        digest, identity = row.digest(), row.identity()
        known = identity in held
        before = held.pop(identity, None)
        detached = identity.start in lost or identity.end in lost
        if known and before == digest and not detached:
            continue
        plan.write.append((row, digest))
        added += not known
        changed += known and before != digest
        if known and before is None and not detached:
            plan.delete.append(identity)
    plan.delete.extend(key for key in held if key.start not in lost and key.end not in lost)
    plan.changes += Changes(added, changed, deleted=len(held))


def _held_relationships(kind: str, store: Store) -> dict[RelationshipKey, str | None]:
    """Digest by identity; None for one that is there twice, or that no build made: both are made again."""
    held: dict[RelationshipKey, str | None] = {}
    for row in store.read(statements.held_relationships(kind), timeout_seconds=LONG):
        start = NodeKey(row["start_hash"].partition(":")[0], row["start"])
        end = NodeKey(row["target_hash"].partition(":")[0], row["target"])
        identity = RelationshipKey(kind, start, end, row["key"])
        held[identity] = None if identity in held else row["hash"]
    return held


# --- writing ----------------------------------------------------------------------------------------


def _delete_relationships(keys: Iterable[RelationshipKey], store: Store, tell: Progress) -> None:
    grouped: dict[str, list[Row]] = {}
    for key in keys:
        statement = statements.delete_relationships(key.type, key.start.label, key.end.label)
        ends = {"start": key.start.id, "target": key.end.id, "key": key.key or ""}
        grouped.setdefault(statement, []).append(ends)
    _write(grouped, store, "deleting relationships", tell)


def _delete_nodes(keys: Iterable[NodeKey], store: Store, tell: Progress) -> None:
    grouped: dict[str, list[Row]] = {}
    for key in sorted(keys):
        grouped.setdefault(statements.delete_nodes(key.label), []).append({"id": key.id})
    _write(grouped, store, "deleting nodes", tell, DELETE_BATCH)


def _write_nodes(nodes: Iterable[tuple[Node, str]], store: Store, tell: Progress) -> None:
    grouped: dict[str, list[Row]] = {}
    for node, digest in nodes:
        hashed = {**node.properties, "id": node.id, "content_hash": f"{node.label}:{digest}"}
        grouped.setdefault(statements.upsert_nodes(node), []).append({"id": node.id, "properties": hashed})
    _write(grouped, store, "writing nodes", tell)


def _write_relationships(rows: Iterable[tuple[Relationship, str]], store: Store, tell: Progress) -> None:
    grouped: dict[str, list[Row]] = {}
    for row, digest in rows:
        hashed: dict[str, Any] = {**row.properties, "content_hash": digest}
        if row.key is not None:
            hashed["key"] = row.key
        ends = {"start": row.start, "target": row.end, "key": row.key, "properties": hashed}
        grouped.setdefault(statements.upsert_relationships(row), []).append(ends)
    _write(grouped, store, "writing relationships", tell)


def _write(
    grouped: Mapping[str, list[Row]], store: Store, stage: str, tell: Progress, batch: int | None = None
) -> None:
    size = batch or BATCH
    total = sum(len(rows) for rows in grouped.values())
    done = 0
    for statement, rows in grouped.items():
        for start in range(0, len(rows), size):
            part = rows[start : start + size]
            store.write(statement, part)
            done += len(part)
            tell(stage, done, total)
