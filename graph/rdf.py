"""The same rows as triples: Turtle, JSON-LD and N-Triples, byte for byte the same for the same rows.

A node is ``…/id/<id>``; its labels are classes, its properties literals of ``gov.ttl``. A relationship is a
plain triple; one that has a key or properties is also written as a reified statement (``rdf:Statement``),
which carries them: the oldest way, and the one every tool reads. There are no blank nodes. What the ontology
maps onto other vocabularies is written out (``linked``): SPARQL in their terms works without a reasoner.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Literal, TypeAlias

from rdflib import Graph
from rdflib import Literal as Text
from rdflib.term import URIRef

from tapsyrma.graph.linked import Mapped, link_node, link_relationship
from tapsyrma.graph.rows import Node, Relationship, Rows
from tapsyrma.ontology.days import is_partial_date
from tapsyrma.ontology.errors import DataError
from tapsyrma.ontology.keys import digest
from tapsyrma.ontology.model import Property, camel, properties
from tapsyrma.ontology.terms import GOV, PREFIXES, RDF, XSD, iri

Format: TypeAlias = Literal["turtle", "json-ld", "nt"]

_TYPED: Mapping[str, Callable[[Any], Text]] = {
    "string": lambda value: Text(str(value)),
    "boolean": lambda value: Text(bool(value)),
    "double": lambda value: Text(float(value)),
    "nonNegativeInteger": lambda value: Text(int(value), datatype=XSD.nonNegativeInteger),
    "date": lambda value: dated(str(value)),
    "PartialDate": lambda value: dated(str(value)),
}
_PRECISIONS = {10: XSD.date, 7: XSD.gYearMonth, 4: XSD.gYear}


def to_graph(rows: Rows) -> Graph:
    """The rows as an RDF graph."""
    graph = Graph()
    for prefix, namespace in PREFIXES.items():
        graph.bind(prefix, namespace, replace=True)
    mapped = Mapped(graph)
    for node in rows.nodes:
        _add_node(mapped, node)
    for relationship in rows.relationships:
        _add_relationship(mapped, relationship)
    return graph


def write(rows: Rows, form: Format) -> str:
    """The rows as text in one of the formats, sorted."""
    graph = to_graph(rows)
    match form:
        case "turtle":
            return graph.serialize(format="turtle")
        case "nt":
            return "".join(sorted(graph.serialize(format="nt").splitlines(keepends=True)))
        case "json-ld":
            return _json_ld(graph)


def dated(value: str) -> Text:
    """An ISO day, month or year as a literal of its precision; anything else stays a string, for SHACL."""
    return Text(value, datatype=_PRECISIONS[len(value)]) if is_partial_date(value) else Text(value)


def _add_node(mapped: Mapped, node: Node) -> None:
    subject = iri(node.id)
    for label in (node.label, *node.labels):
        mapped.add(subject, RDF.type, GOV[label])
    for name, value in node.properties.items():
        term = _property(name)
        for each in value if isinstance(value, list) else [value]:
            mapped.add(subject, GOV[term.name], _literal(term, each))
    link_node(mapped, subject, node)


def _add_relationship(mapped: Mapped, row: Relationship) -> None:
    start, end = iri(row.start), iri(row.end)
    predicate = GOV[_property(row.type).name]
    mapped.add(start, predicate, end)
    said = {**row.properties, **({} if row.key is None else {"key": row.key})}
    statement = None
    if said:
        statement = iri(f"statement/{digest(*row.identity())}")
        _reify(mapped.graph, statement, (start, predicate, end), said)
    link_relationship(mapped, row, statement)


def _reify(
    graph: Graph, statement: URIRef, triple: tuple[URIRef, URIRef, URIRef], said: Mapping[str, Any]
) -> None:
    graph.add((statement, RDF.type, RDF.Statement))
    for term, value in zip((RDF.subject, RDF.predicate, RDF.object), triple, strict=True):
        graph.add((statement, term, value))
    for name, value in said.items():
        carried = _property(name)
        graph.add((statement, GOV[carried.name], _literal(carried, value)))


@cache
def _property(name: str) -> Property:
    """The property of the ontology that a relationship type or a property of the graph stands for."""
    known = properties().get(camel(name))
    if known is None:
        raise DataError(f"gov.ttl: nothing stands for {name}")
    return known


def _literal(term: Property, value: Any) -> Text:
    return _TYPED[term.datatype or "string"](value)


def _json_ld(graph: Graph) -> str:
    """JSON-LD with nodes and values sorted: rdflib leaves their order to chance."""
    context = {prefix: str(namespace) for prefix, namespace in PREFIXES.items()}
    document = json.loads(graph.serialize(format="json-ld", context=context, auto_compact=True))
    ordered = {"@context": document["@context"], "@graph": _ordered(document.get("@graph", []))}
    return json.dumps(ordered, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _ordered(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _ordered(each) for key, each in sorted(value.items())}
    if isinstance(value, list):
        return sorted((_ordered(each) for each in value), key=lambda each: json.dumps(each, sort_keys=True))
    return value
