"""Nodes and relationships with the little that all of them share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from tapsyrma.graph.rows import Node, Relationship
from tapsyrma.ontology.keys import search_key

_LABELS = {
    "official": "Official",
    "post": "Post",
    "body": "Body",
    "collective": "Collective",
    "territory": "Territory",
    "programme": "Programme",
    "topic": "Topic",
    "tenure": "Tenure",
    "instruction": "Instruction",
    "report": "Report",
    "indicator": "Indicator",
    "meeting": "Meeting",
    "gap": "Gap",
    "claim": "Claim",
    "deadline": "Deadline",
    "passage": "Passage",
    "document": "Document",
}
_SECOND = {
    "Post": {
        "president": "President",
        "prime-minister": "PrimeMinister",
        "first-deputy-prime-minister": "DeputyPrimeMinister",
        "deputy-prime-minister": "DeputyPrimeMinister",
        "minister": "Minister",
        "first-deputy-minister": "DeputyMinister",
        "deputy-minister": "DeputyMinister",
        "akim": "Akim",
        "first-deputy-akim": "DeputyAkim",
        "deputy-akim": "DeputyAkim",
        "chairman": "Chairman",
        "head": "Head",
        "director": "Head",
        "deputy-head": "DeputyHead",
        "deputy-chairman": "DeputyHead",
    },
    "Body": {
        kind: kind.capitalize()
        for kind in (
            "government",
            "ministry",
            "agency",
            "committee",
            "akimat",
            "department",
            "commission",
            "council",
            "maslikhat",
            "parliament",
            "court",
            "company",
            "office",
            "organisation",
        )
    },
    "Territory": {"region": "Region", "city": "City", "district": "District"},
    "Programme": {
        "concept": "Concept",
        "roadmap": "Roadmap",
        "national-project": "NationalProject",
        "plan": "Plan",
        "law": "Law",
        "campaign": "Campaign",
        "service": "Service",
        "project": "Project",
    },
}
"""What people will type as a second label, by the kind or rank that a node has."""


def label_of(identifier: str) -> str:
    """The primary label of a node, which the first part of its id tells: ``post/…`` is a Post."""
    return _LABELS[identifier.split("/", 1)[0]]


def node(
    identifier: str, display: str, properties: Mapping[str, Any] | None = None, sort: str | None = None
) -> Node:
    """A node; ``display`` is what people see, ``sort`` gives the second labels (two for a dual post)."""
    label = label_of(identifier)
    known = _SECOND.get(label, {})
    second = tuple(sorted({known[part] for part in (sort or "").split("+") if part in known}))
    shown = {"label": display, "search_key": search_key(display)}
    return Node(label, identifier, second, {**shown, **(properties or {})})


def link(
    kind: str, start: str, end: str, properties: Mapping[str, Any] | None = None, key: str | None = None
) -> Relationship:
    """A relationship between two nodes given by their ids."""
    return Relationship(kind, label_of(start), start, label_of(end), end, key, dict(properties or {}))


def links(kind: str, start: str, ends: Iterable[str | None]) -> list[Relationship]:
    """Relationships of one type from one node to each known end."""
    return [link(kind, start, end) for end in ends if end is not None]
