"""Which instructions ask for somebody's attention first."""

from __future__ import annotations

import networkx as nx

STATUSES = (
    "deadline-passed",
    "due-soon",
    "deadline-unclear",
    "open",
    "recurring",
    "no-deadline",
    "reported-done",
)
"""Statuses, first those that ask for attention; ``queries/*.cypher`` compute them."""


def attention(graph: nx.DiGraph[str], instruction: str) -> tuple[int, str, str]:
    """A key that sorts instructions by status, then by deadline, then by id."""
    about = graph.nodes[instruction]
    return STATUSES.index(about["status"]), about.get("deadline_latest", "9999"), instruction
