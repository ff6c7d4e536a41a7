"""Nodes and edges that more than one of the graphs has."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

import networkx as nx

from tapsyrma.graph.store import Row
from tapsyrma.viz.facts import Facts
from tapsyrma.viz.proofs import proofs_of, reports_of

CONTEXT = {
    "UNDER_PROGRAMME": "under",
    "CONCERNS": "concerns",
    "HAS_TOPIC": "has-topic",
    "GIVEN_AT": "given-at",
}
"""Relationship types of what an instruction is about, and the relation that a graph's edge has for each."""

_LABELS = ("label", "label_kk", "label_ru", "label_en", "origin")
_OWN = (
    "action",
    "language",
    "force",
    "issued_on",
    "status",
    "deadline_text",
    "deadline_kind",
    "deadline_latest",
    "deadline_rule",
    "deadline_anchor",
)


def add_named(graph: nx.DiGraph[str], row: Mapping[str, Any]) -> None:
    """Add what a row with ``id``, ``kind`` and labels names."""
    graph.add_node(row["id"], kind=row["kind"], **known({name: row.get(name) for name in _LABELS}))


def add_instructions(graph: nx.DiGraph[str], facts: Facts) -> Iterable[Row]:
    """Add every instruction as a node, and hand on its row."""
    proofs = by_instruction(facts.proofs)
    for row in facts.instructions:
        identifier = row["instruction"]
        graph.add_node(
            identifier,
            kind="instruction",
            label=row["action"],
            proofs=proofs_of(proofs[identifier]),
            reports=reports_of(proofs[identifier]),
            **known({name: row[name] for name in _OWN}),
        )
        yield row


def add_context(graph: nx.DiGraph[str], links: Iterable[Row]) -> None:
    """Add the programmes, territories, topics and meetings among some links of instructions."""
    for link in links:
        if link["relation"] in CONTEXT:
            add_named(graph, link)
            graph.add_edge(
                link["instruction"],
                link["id"],
                relation=CONTEXT[link["relation"]],
                role="subject",
                basis="stated",
                proof=proof_of(graph, link["instruction"]),
            )


def add_report(graph: nx.DiGraph[str], about: str, report: Mapping[str, Any]) -> None:
    """Add a report and the edge to it from what it speaks of."""
    graph.add_node(
        report["report"],
        kind="report",
        label=report["label"],
        proofs=report["proofs"],
        reporters=report["reporters"],
    )
    graph.add_edge(
        about,
        report["report"],
        relation="reported",
        role="done" if report["done"] else "spoke",
        basis="stated",
        proof=report["proofs"][0]["claim"],
    )


def proof_of(graph: nx.DiGraph[str], instruction: str) -> str:
    """The id of the first claim that proves an instruction; empty where the store has none."""
    proofs = graph.nodes[instruction]["proofs"]
    return str(proofs[0]["claim"]) if proofs else ""


def by_instruction(rows: Iterable[Row]) -> defaultdict[str, list[Row]]:
    """Rows grouped by the instruction they speak of, in their order."""
    grouped: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows:
        grouped[row["instruction"]].append(row)
    return grouped


def known(values: Mapping[str, Any]) -> dict[str, Any]:
    """The values without those that are unknown."""
    return {name: value for name, value in values.items() if value is not None}
