"""What the ontology maps onto other vocabularies, written out as triples.

Superclasses and superproperties follow from ``gov.ttl``. Some vocabularies want more than another name for
the same arrow (a selector beside a passage, an interval beside a tenure); those are made here, with IRIs that
are fragments of the node's own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any, TypeAlias

from rdflib import Graph
from rdflib import Literal as Text
from rdflib.term import Node as RdfNode
from rdflib.term import URIRef

from tapsyrma.graph.rows import Node, Relationship
from tapsyrma.ontology.model import ontology
from tapsyrma.ontology.terms import (
    DCTERMS,
    FOAF,
    GOV,
    OA,
    ODRL2,
    ORG,
    PROV,
    QB,
    RDF,
    RDFS,
    SKOS,
    TIME,
    XSD,
    iri,
)

# A day, month or year of the calendar, by the length of its ISO form.
_INSTANTS = {
    10: (TIME.inXSDDate, XSD.date),
    7: (TIME.inXSDgYearMonth, XSD.gYearMonth),
    4: (TIME.inXSDgYear, XSD.gYear),
}
_LANGUAGES = {"label_kk": "kk", "label_ru": "ru", "label_en": "en"}


class Mapped:
    """A graph to which every triple is added under its wider names too."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph

    def add(self, subject: URIRef, predicate: URIRef, value: RdfNode) -> None:
        """Add a triple, with the superclasses of a type or the superproperties of the predicate."""
        self.graph.add((subject, predicate, value))
        if predicate == RDF.type:
            for wider in _wider(value, RDFS.subClassOf):
                self.graph.add((subject, RDF.type, wider))
        for wider in _wider(predicate, RDFS.subPropertyOf):
            self.graph.add((subject, wider, value))


@cache
def _wider(term: RdfNode, relation: URIRef) -> tuple[URIRef, ...]:
    """Everything above a class or property in the ontology, however far."""
    found = ontology().transitive_objects(term, relation)
    return tuple(sorted(each for each in found if isinstance(each, URIRef) and each != term))


def link_node(mapped: Mapped, subject: URIRef, node: Node) -> None:
    """What a node is to people who know SKOS, FOAF, ODRL, OWL-Time and Web Annotation."""
    graph = mapped.graph
    for name, language in _LANGUAGES.items():
        if name in node.properties:
            graph.add((subject, SKOS.prefLabel, Text(str(node.properties[name]), lang=language)))
    for triple in _LINKS.get(node.label, _nothing)(subject, node.properties):
        graph.add(triple)


def link_relationship(mapped: Mapped, row: Relationship, statement: URIRef | None) -> None:
    """What a relationship is to people who know ORG, PROV and Web Annotation."""
    start, end = iri(row.start), iri(row.end)
    match row.type, row.start_label:
        case "PART_OF", "Body":
            mapped.graph.add((start, ORG.subOrganizationOf, end))
        case "STANDS_IN", "Passage":
            mapped.graph.add((start, OA.hasSource, end))
            mapped.graph.add((start, PROV.wasQuotedFrom, end))
        case "SUCCEEDED_BY", "Body" if statement is not None:
            mapped.graph.add((statement, RDF.type, ORG.ChangeEvent))
            mapped.graph.add((statement, ORG.originalOrganization, start))
            mapped.graph.add((statement, ORG.resultingOrganization, end))
        case _:
            pass


_Triple: TypeAlias = tuple[RdfNode, RdfNode, RdfNode]


def _nothing(_: URIRef, __: Mapping[str, Any]) -> Iterator[_Triple]:
    yield from ()


def _official(subject: URIRef, said: Mapping[str, Any]) -> Iterator[_Triple]:
    yield subject, FOAF.name, Text(str(said["label"]))


def _territory(subject: URIRef, said: Mapping[str, Any]) -> Iterator[_Triple]:
    for name in ("iso", "kato"):
        if name in said:
            yield subject, SKOS.notation, Text(str(said[name]))


def _tenure(subject: URIRef, said: Mapping[str, Any]) -> Iterator[_Triple]:
    for source in str(said.get("source", "")).split(" | "):
        if source.startswith(("http://", "https://")):
            yield subject, DCTERMS.source, URIRef(source)
    bounds = {"begins": TIME.hasBeginning, "ends": TIME.hasEnd}
    if not bounds.keys() & said.keys():
        return
    interval = _part(subject, "interval")
    yield subject, ORG.memberDuring, interval
    yield interval, RDF.type, TIME.Interval
    for name, term in bounds.items():
        if len(str(said.get(name, ""))) in _INSTANTS:
            instant = _part(subject, name)
            property_, datatype = _INSTANTS[len(str(said[name]))]
            yield interval, term, instant
            yield instant, RDF.type, TIME.Instant
            yield instant, property_, Text(str(said[name]), datatype=datatype)


def _instruction(subject: URIRef, said: Mapping[str, Any]) -> Iterator[_Triple]:
    action = _part(subject, "action")
    yield subject, ODRL2.action, action
    yield action, RDF.type, ODRL2.Action
    yield action, RDFS.label, Text(str(said.get("action", "")))


def _deadline(subject: URIRef, said: Mapping[str, Any]) -> Iterator[_Triple]:
    """ODRL has no term for a deadline: it is a constraint that the date and time be at most the last day."""
    if "latest" in said:
        yield subject, ODRL2.leftOperand, ODRL2.dateTime
        yield subject, ODRL2.operator, ODRL2.lteq
        yield subject, ODRL2.rightOperand, Text(str(said["latest"]), datatype=XSD.date)


def _indicator(subject: URIRef, _: Mapping[str, Any]) -> Iterator[_Triple]:
    yield subject, QB.dataSet, GOV["indicators"]


def _passage(subject: URIRef, said: Mapping[str, Any]) -> Iterator[_Triple]:
    quote, position = _part(subject, "quote"), _part(subject, "position")
    yield subject, OA.hasSelector, quote
    yield quote, RDF.type, OA.TextQuoteSelector
    yield quote, OA.exact, Text(str(said.get("quote", "")))
    yield subject, OA.hasSelector, position
    yield position, RDF.type, OA.TextPositionSelector
    for name, term in (("start", OA.start), ("end", OA.end)):
        if name in said:
            yield position, term, Text(int(said[name]), datatype=XSD.nonNegativeInteger)


def _part(subject: URIRef, name: str) -> URIRef:
    return URIRef(f"{subject}#{name}")


_LINKS: Mapping[str, Callable[[URIRef, Mapping[str, Any]], Iterator[_Triple]]] = {
    "Deadline": _deadline,
    "Indicator": _indicator,
    "Instruction": _instruction,
    "Official": _official,
    "Passage": _passage,
    "Tenure": _tenure,
    "Territory": _territory,
}
