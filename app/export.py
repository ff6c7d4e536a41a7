"""The whole graph as text: RDF, GraphML for network tools, or the canonical dump."""

from __future__ import annotations

from enum import StrEnum
from io import BytesIO

import networkx as nx

from tapsyrma.graph.dump import lines
from tapsyrma.graph.rdf import write
from tapsyrma.graph.rows import Rows


class Format(StrEnum):
    """What the graph can be written as."""

    turtle = "turtle"
    json_ld = "jsonld"
    n_triples = "ntriples"
    graphml = "graphml"
    rows = "rows"


def exported(rows: Rows, form: Format) -> str:
    """The rows as text; the same rows give the same text."""
    match form:
        case Format.turtle:
            return write(rows, "turtle")
        case Format.json_ld:
            return write(rows, "json-ld")
        case Format.n_triples:
            return write(rows, "nt")
        case Format.graphml:
            return _graphml(rows)
        case Format.rows:
            return "".join(f"{line}\n" for line in lines(rows))


def _graphml(rows: Rows) -> str:
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for node in rows.nodes:
        labels = ";".join((node.label, *node.labels))
        graph.add_node(_key(node.label, node.id), labels=labels, **_flat(dict(node.properties)))
    for row in rows.relationships:
        start, end = _key(row.start_label, row.start), _key(row.end_label, row.end)
        graph.add_edges_from([(start, end, {"kind": row.type, **_flat(dict(row.properties))})])
    buffer = BytesIO()
    nx.write_graphml(graph, buffer, encoding="utf-8", prettyprint=True)
    return buffer.getvalue().decode("utf-8")


def _key(label: str, identifier: str) -> str:
    """Ids are unique within a label only."""
    return f"{label}:{identifier}"


def _flat(properties: dict[str, object]) -> dict[str, object]:
    """GraphML holds no lists, and its files no control characters."""
    return {name: _clean(value) for name, value in properties.items()}


def _clean(value: object) -> object:
    if isinstance(value, list):
        return _clean("; ".join(map(str, value)))
    if isinstance(value, str):
        return "".join(c for c in value if c >= " " or c in "\t\n\r")
    return value
