"""graph → the rows of the register before any script runs: for paper, and for readers without scripts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import networkx as nx

from tapsyrma.viz.attention import attention
from tapsyrma.viz.duty import NOBODY


@dataclass(frozen=True, slots=True)
class Entry:
    """One instruction as a line of the register, in words."""

    id: str
    status: str
    action: str
    language: str
    issuers: tuple[str, ...]
    owners: tuple[tuple[str, str], ...]
    latest: str | None
    written: str | None
    sources: tuple[str, ...]
    quotes: tuple[str, ...]


def register(graph: nx.DiGraph[str], language: str, say: Mapping[str, str]) -> list[Entry]:
    """The instructions of an accountability graph, those that ask for attention first."""
    instructions = [node for node in graph if graph.nodes[node]["kind"] == "instruction"]
    return [
        _entry(graph, node, language, say) for node in sorted(instructions, key=lambda n: attention(graph, n))
    ]


def label(node: Mapping[str, Any], language: str) -> str:
    """A node's label in the language, where it has one."""
    return str(node.get(f"label_{language}") or node["label"])


def _entry(graph: nx.DiGraph[str], node: str, language: str, say: Mapping[str, str]) -> Entry:
    about = graph.nodes[node]
    issuers = sorted(graph.predecessors(node))
    owned = [owner for owner in sorted(graph.successors(node)) if _owns(graph, node, owner)]
    owners = sorted(owned, key=lambda owner: str(graph.edges[node, owner]["role"]))  # lead before with
    return Entry(
        id=node,
        status=about["status"],
        action=about["action"],
        language=about.get("language", ""),
        issuers=tuple(label(graph.nodes[issuer], language) for issuer in issuers),
        owners=tuple((label(graph.nodes[o], language), _mark(graph.edges[node, o], say)) for o in owners),
        latest=about.get("deadline_latest"),
        written=about.get("deadline_text"),
        sources=tuple(
            f"{proof['heading']}, {proof.get('date', say['undated'])}" for proof in about["proofs"]
        ),
        quotes=tuple(proof["quote"] for proof in about["proofs"]),
    )


def _owns(graph: nx.DiGraph[str], node: str, owner: str) -> bool:
    return owner != NOBODY and graph.edges[node, owner]["relation"] == "assigned"


def _mark(edge: Mapping[str, Any], say: Mapping[str, str]) -> str:
    marks = [say["role.with"]] if edge["role"] == "with" else []
    marks += [say["basis.inferred"]] if edge["basis"] == "inferred" else []
    return ", ".join(marks)
