"""The concept schemes of ``schemes.ttl``: kinds, ranks, statuses and topics with their labels.

Editors change the Turtle; what they get wrong is a ``DataError`` that names the concept.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from rdflib import Graph, Literal
from rdflib.term import Node

from tapsyrma.ontology.errors import DataError
from tapsyrma.ontology.terms import FOLDER, GOV, RDF, SCHEME, SKOS, identifier, local
from tapsyrma.ontology.turtle import read_turtle

LANGUAGES: Final = ("kk", "ru", "en")


@dataclass(frozen=True, slots=True)
class Concept:
    """One value of a scheme: ``notation`` stands in the graph, ``labels`` are shown to people.

    ``broader`` is the notation of the next wider concept, for a rank the next higher one.
    """

    scheme: str
    notation: str
    labels: Mapping[str, str]
    broader: str | None = None


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic: its id in the graph, labels, and by language the stems by which a text shows it.

    Each stem is a run of words, in small letters, е for ё, each the beginning of a word; with a full stop
    after it, a whole word.
    """

    id: str
    labels: Mapping[str, str]
    stems: Mapping[str, tuple[str, ...]]


@cache
def concepts(scheme: str) -> Mapping[str, Concept]:
    """The concepts of a scheme such as ``instruction-status``, by notation, in alphabetical order."""
    graph = _graph()
    found = [_concept(graph, node, scheme) for node in graph.subjects(SKOS.inScheme, SCHEME[scheme])]
    if not found:
        raise DataError(f"schemes.ttl: no concepts in the scheme {scheme}")
    return {concept.notation: concept for concept in sorted(found, key=lambda concept: concept.notation)}


@cache
def schemes() -> Mapping[str, Mapping[str, str]]:
    """The schemes by name, each with its labels."""
    graph = _graph()
    found = sorted(graph.subjects(RDF.type, SKOS.ConceptScheme), key=str)
    return {local(str(node)): _labels(graph, node) for node in found}


@cache
def topics() -> tuple[Topic, ...]:
    """All topics, sorted by id."""
    graph = _graph()
    found = []
    for node in graph.subjects(RDF.type, GOV.Topic):
        stems = {language: _texts(graph, node, language) for language in LANGUAGES}
        if not all(stems.values()):
            raise DataError(f"schemes.ttl: {local(str(node))}: skos:hiddenLabel is missing in a language")
        found.append(Topic(identifier(str(node)), _labels(graph, node), stems))
    return tuple(sorted(found, key=lambda topic: topic.id))


@cache
def _graph() -> Graph:
    return read_turtle(FOLDER / "schemes.ttl")


def _concept(graph: Graph, node: Node, scheme: str) -> Concept:
    notation = graph.value(node, SKOS.notation)
    if notation is None:
        raise DataError(f"schemes.ttl: {node}: no skos:notation")
    broader = graph.value(node, SKOS.broader)
    return Concept(scheme, str(notation), _labels(graph, node), local(str(broader)) if broader else None)


def _labels(graph: Graph, node: Node) -> dict[str, str]:
    labels = {}
    for label in graph.objects(node, SKOS.prefLabel):
        if isinstance(label, Literal) and label.language:
            labels[label.language] = str(label)
    if missing := set(LANGUAGES) - labels.keys():
        raise DataError(f"schemes.ttl: {node}: no skos:prefLabel in {', '.join(sorted(missing))}")
    return {language: labels[language] for language in LANGUAGES}


def _texts(graph: Graph, node: Node, language: str) -> tuple[str, ...]:
    labels = (label for label in graph.objects(node, SKOS.hiddenLabel) if isinstance(label, Literal))
    return tuple(sorted(str(label) for label in labels if label.language == language))
