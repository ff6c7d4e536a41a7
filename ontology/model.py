"""The classes and properties of ``gov.ttl``, as the graph and its users need them.

Everything that follows from the ontology (labels, relationship types, constraints, RDF) follows from these
records; nothing of it is written down a second time.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from rdflib import Graph, Literal, URIRef
from rdflib.collection import Collection
from rdflib.term import Node

from tapsyrma.ontology.errors import DataError
from tapsyrma.ontology.terms import FOLDER, GOV, OWL, RDF, RDFS, SKOS, local
from tapsyrma.ontology.turtle import read_turtle
from tapsyrma.ontology.vocabulary import LANGUAGES

#: What stands in the domain of a property that relationships have.
RELATIONSHIP: Final = "Statement"


@dataclass(frozen=True, slots=True)
class Term:
    """What a class and a property have in common: local name, labels and definitions by language."""

    name: str
    labels: Mapping[str, str]
    definitions: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Class(Term):
    """A class; ``node_label`` where it is a primary label of the graph, ``parent`` our class above it."""

    node_label: str | None
    parent: str | None


@dataclass(frozen=True, slots=True)
class Property(Term):
    """A property with the names of the classes in its domain and, between nodes, in its range.

    ``ends_alike``: start and end are of one class. ``datatype`` is the local name of a literal's type.
    """

    domain: tuple[str, ...]
    range: tuple[str, ...]
    ends_alike: bool
    datatype: str | None


@cache
def ontology() -> Graph:
    """``gov.ttl`` as a graph, read once a process; callers must not change it."""
    return read_turtle(FOLDER / "gov.ttl")


@cache
def classes() -> Mapping[str, Class]:
    """The classes by name, in alphabetical order."""
    graph = ontology()
    found = {}
    for node in _ours(graph, OWL.Class):
        parents = sorted(local(str(up)) for up in graph.objects(node, RDFS.subClassOf) if str(up) in GOV)
        label = graph.value(node, GOV.nodeLabel)
        found[local(node)] = Class(
            *_said(graph, node), str(label) if label else None, parents[0] if parents else None
        )
    return found


@cache
def properties() -> Mapping[str, Property]:
    """The properties by name, in alphabetical order."""
    graph = ontology()
    found = {}
    for node in sorted({*_ours(graph, OWL.ObjectProperty), *_ours(graph, OWL.DatatypeProperty)}):
        literal = (node, RDF.type, OWL.DatatypeProperty) in graph
        kind = graph.value(node, RDFS.range) if literal else None
        found[local(node)] = Property(
            *_said(graph, node),
            domain=_named(graph, node, RDFS.domain),
            range=() if literal else _named(graph, node, RDFS.range),
            ends_alike=bool(graph.value(node, GOV.endsAlike)),
            datatype=local(str(kind)) if kind else None,
        )
    return found


def upper_snake(name: str) -> str:
    """``issuedBy`` → ``ISSUED_BY``."""
    return snake(name).upper()


def snake(name: str) -> str:
    """``existedFrom`` → ``existed_from``; ``textSha256`` → ``text_sha256``."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def camel(name: str) -> str:
    """``ISSUED_BY`` and ``issued_by`` → ``issuedBy``, the inverse of both."""
    first, *rest = name.lower().split("_")
    return first + "".join(part.capitalize() for part in rest)


def _ours(graph: Graph, kind: URIRef) -> list[URIRef]:
    found = (node for node in graph.subjects(RDF.type, kind) if isinstance(node, URIRef))
    return sorted(node for node in found if str(node) in GOV)


def _said(graph: Graph, node: URIRef) -> tuple[str, dict[str, str], dict[str, str]]:
    return local(node), _texts(graph, node, RDFS.label), _texts(graph, node, SKOS.definition)


def _texts(graph: Graph, node: URIRef, term: URIRef) -> dict[str, str]:
    texts = {text.language: str(text) for text in graph.objects(node, term) if isinstance(text, Literal)}
    if missing := [language for language in LANGUAGES if language not in texts]:
        raise DataError(f"gov.ttl: {local(node)}: no {local(term)} in {', '.join(missing)}")
    return {language: texts[language] for language in LANGUAGES}


def _named(graph: Graph, node: URIRef, term: URIRef) -> tuple[str, ...]:
    """The classes that a domain or range names: one, or the members of an ``owl:unionOf``."""
    value = graph.value(node, term)
    if value is None:
        return ()
    union = graph.value(value, OWL.unionOf)
    members: list[Node] = list(Collection(graph, union)) if union else [value]
    return tuple(sorted(local(str(member)) for member in members))
