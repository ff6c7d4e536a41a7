"""assemble: registry, readings and their resolution → the rows of the whole graph."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tapsyrma.graph.assemble.claims import claim_rows
from tapsyrma.graph.assemble.parts import node
from tapsyrma.graph.assemble.reference import reference_rows
from tapsyrma.graph.assemble.things import document_rows, named_rows
from tapsyrma.graph.assemble.twins import twin_rows
from tapsyrma.graph.rows import Node, Relationship, Rows
from tapsyrma.ontology.claims import Reading, Resolution
from tapsyrma.ontology.records import Language
from tapsyrma.ontology.reference import Registry
from tapsyrma.ontology.vocabulary import Topic


def assemble(
    readings: Iterable[Reading], resolution: Resolution, registry: Registry, topics: Iterable[Topic]
) -> Rows:
    """The graph as rows, sorted; the same readings in any order give the same rows."""
    rows = list(_rows(readings, resolution, registry, topics))
    nodes: dict[tuple[str, str], Node] = {}
    for row in rows:
        if isinstance(row, Node):
            nodes.setdefault((row.label, row.id), row)
    return Rows.of(nodes.values(), (row for row in rows if isinstance(row, Relationship)))


def _rows(
    readings: Iterable[Reading], resolution: Resolution, registry: Registry, topics: Iterable[Topic]
) -> Iterator[Node | Relationship]:
    yield from reference_rows(registry)
    for topic in topics:
        labels = {f"label_{language}": text for language, text in topic.labels.items()}
        yield node(topic.id, topic.labels["en"], labels)
    languages: dict[str, Language] = {}
    for reading in readings:
        languages[reading.document.id] = reading.document.language
        yield from document_rows(reading)
        yield from named_rows(reading, resolution, registry)
        yield from claim_rows(reading, resolution)
    yield from twin_rows(resolution, languages)
