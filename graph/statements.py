"""The Cypher that the projection speaks: text made of names that ``Rows.of`` has checked, never of values."""

from __future__ import annotations

from collections.abc import Iterable

from tapsyrma.graph.rows import Node, Relationship

# Carries the build's mark; no part of the graph, so the dump leaves it out.
BUILD_LABEL = "Build"

HELD_NODES = """
MATCH (n) WHERE n.content_hash IS NOT NULL
RETURN n.id AS id, n.content_hash AS hash, labels(n) AS labels
"""
HELD_TYPES = "MATCH ()-[r]->() RETURN DISTINCT type(r) AS kind ORDER BY kind"
FOREIGN_NODES = f"""
MATCH (n) WHERE n.content_hash IS NULL AND NOT n:{BUILD_LABEL}
UNWIND labels(n) AS label RETURN label, count(*) AS nodes ORDER BY label
"""
READ_MARK = f"MATCH (b:{BUILD_LABEL}) RETURN b.mark AS mark ORDER BY mark"
FORGET_MARK = f"UNWIND $rows AS row MATCH (b:{BUILD_LABEL} {{id: row.id}}) DETACH DELETE b"
WRITE_MARK = f"UNWIND $rows AS row MERGE (b:{BUILD_LABEL} {{id: row.id}}) SET b = row"


def constraint(label: str) -> str:
    """An id is unique per primary label; the index behind this is what MERGE and MATCH by id use."""
    return f"CREATE CONSTRAINT {label.lower()}_id IF NOT EXISTS FOR (n:{label}) REQUIRE n.id IS UNIQUE"


def constraints(nodes: Iterable[Node]) -> list[str]:
    """One constraint for each primary label, and one for the build's own."""
    return [constraint(label) for label in sorted({node.label for node in nodes} | {BUILD_LABEL})]


def held_relationships(kind: str) -> str:
    """The relationships of one type: identity of both ends, key and hash."""
    return (
        f"MATCH (a)-[r:`{kind}`]->(b) WHERE a.content_hash IS NOT NULL AND b.content_hash IS NOT NULL "
        "RETURN a.content_hash AS start_hash, a.id AS start, "
        "b.content_hash AS target_hash, b.id AS target, r.key AS key, r.content_hash AS hash"
    )


def upsert_nodes(node: Node) -> str:
    """For rows ``{id, properties}``; ``=`` and not ``+=``, which would keep properties that are gone."""
    labels = "".join(f", n:{label}" for label in node.labels)
    return f"UNWIND $rows AS row MERGE (n:{node.label} {{id: row.id}}) SET n = row.properties{labels}"


def delete_nodes(label: str) -> str:
    """For rows ``{id}``; takes the relationships along."""
    return f"UNWIND $rows AS row MATCH (n:`{label}` {{id: row.id}}) DETACH DELETE n"


def upsert_relationships(row: Relationship) -> str:
    """For rows ``{start, target, key, properties}``; a key of null must not stand in a MERGE."""
    key = "" if row.key is None else " {key: row.key}"
    return (
        f"UNWIND $rows AS row MATCH (a:{row.start_label} {{id: row.start}}) "
        f"MATCH (b:{row.end_label} {{id: row.target}}) "
        f"MERGE (a)-[r:{row.type}{key}]->(b) SET r = row.properties"
    )


def delete_relationships(kind: str, start_label: str, end_label: str) -> str:
    """For rows ``{start, target, key}``, where an absent key is the empty text."""
    return (
        f"UNWIND $rows AS row MATCH (a:`{start_label}` {{id: row.start}})-[r:`{kind}`]->"
        f"(b:`{end_label}` {{id: row.target}}) WHERE coalesce(r.key, '') = row.key DELETE r"
    )
