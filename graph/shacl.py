"""Holding a graph against the shapes of the ontology."""

from __future__ import annotations

from functools import cache

from pyshacl import validate as run
from rdflib import Graph
from rdflib.term import Node, URIRef

from tapsyrma.ontology.terms import DATA, FOLDER, GOV, RDF, RDFS, SH
from tapsyrma.ontology.turtle import read_turtle


def validate(graph: Graph) -> tuple[str, ...]:
    """What in the graph is not as the shapes have it: one line a finding, sorted; empty where all is well."""
    _, results, _ = run(graph, shacl_graph=_shapes(), inference="none", advanced=False, meta_shacl=False)
    findings = results.subjects(RDF.type, SH.ValidationResult)
    return tuple(sorted({_words(results, finding) for finding in findings}))


@cache
def _shapes() -> Graph:
    return read_turtle(FOLDER / "shapes.ttl")


def _words(results: Graph, finding: Node) -> str:
    node, path, value, message = (
        results.value(finding, term) for term in (SH.focusNode, SH.resultPath, SH.value, SH.resultMessage)
    )
    # A path against the arrow is a blank node, whose name is another one on every run.
    shown = [_short(node), *([_short(path)] if isinstance(path, URIRef) else []), str(message)]
    if value is not None and value != node:
        shown.append(f"value {_short(value)}")
    return ": ".join(shown)


def _short(term: Node | None) -> str:
    """The id of a node, the local name of a property, anything else as it is."""
    return str(term).removeprefix(str(DATA)).removeprefix(str(GOV)).removeprefix(str(RDFS))
