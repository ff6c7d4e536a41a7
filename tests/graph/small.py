"""A small made-up graph, and variations on it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from tapsyrma.graph.rows import Node, Relationship, Rows

MINISTRY = Node(
    "Body", "body/health", ("Ministry",), {"label": "Денсаулық сақтау министрлігі", "kind": "ministry"}
)
AKIMAT = Node("Body", "body/akimat", ("Akimat",), {"label": "акимат", "existed_from": "1997-01-01"})
MINISTER = Node("Post", "post/minister", ("Minister",), {"label": "Minister", "rank": "minister"})
COMPANY = Node("Body", "body/plain", (), {"label": "АО «Ромашка»", "origin": "text"})
INSTRUCTION = Node("Instruction", "instruction/1", (), {"label": "build a school", "force": "explicit"})
CLAIM = Node(
    "Claim", "claim/1", (), {"label": "c", "start": 3, "end": 9, "acting": False, "kinds": ["a", "b"]}
)

POST_IN = Relationship("POST_IN", "Post", MINISTER.id, "Body", MINISTRY.id)
PROVES = Relationship("PROVES", "Claim", CLAIM.id, "Instruction", INSTRUCTION.id)
LEAD = Relationship(
    "ASSIGNED_TO", "Instruction", INSTRUCTION.id, "Body", MINISTRY.id, "lead", {"basis": "stated"}
)
WITH = replace(LEAD, key="with", properties={"basis": "inferred"})

NODES = (MINISTRY, AKIMAT, MINISTER, COMPANY, INSTRUCTION, CLAIM)
RELATIONSHIPS = (POST_IN, PROVES, LEAD, WITH)
SMALL = Rows.of(NODES, RELATIONSHIPS)


def changed(*replacements: Node | Relationship, without: Iterable[Node | Relationship] = ()) -> Rows:
    """The small graph with some rows replaced or added, by identity, and some left out."""
    rows = {row.identity(): row for row in (*NODES, *RELATIONSHIPS)}
    rows.update({row.identity(): row for row in replacements})
    for row in without:
        del rows[row.identity()]
    return Rows.of(
        [row for row in rows.values() if isinstance(row, Node)],
        [row for row in rows.values() if isinstance(row, Relationship)],
    )


def many(count: int, *, generation: int = 0) -> Rows:
    """A long chain of claims with parallel relationships; ``generation`` changes a third of the rows."""
    nodes = [
        Node(
            "Claim",
            f"claim/{number:06d}",
            ("Explicit",) if number % 5 == generation else (),
            {"label": f"сөйлем {number}", "start": number + (generation if number % 3 == 0 else 0)},
        )
        for number in range(generation * 10, count + generation * 10)
    ]
    links = [
        Relationship("NEXT", "Claim", first.id, "Claim", second.id, key, {"generation": generation})
        for first, second in pairwise(nodes)
        for key in ("a", "b")
    ]
    return Rows.of(nodes, links)
