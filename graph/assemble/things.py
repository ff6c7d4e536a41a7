"""A reading's document and everything it names, as rows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tapsyrma.graph.assemble.parts import link, node
from tapsyrma.graph.rows import Node, Relationship
from tapsyrma.ontology.claims import Named, Reading, Resolution
from tapsyrma.ontology.reference import Registry


def document_rows(reading: Reading) -> Iterator[Node]:
    """The document itself."""
    document = reading.document
    # File names may hold bytes that are no UTF-8; stores take text only.
    path = document.path.encode("utf-8", "backslashreplace").decode("utf-8")
    properties = {
        "path": path,
        "language": document.language,
        "script": document.script,
        "issued_on": document.date.value,
        "date_basis": document.date.basis,
        "address": document.address,
        "text_sha256": document.text_sha256,
    }
    yield node(document.id, document.title or path, properties)


def named_rows(reading: Reading, resolution: Resolution, registry: Registry) -> Iterator[Node | Relationship]:
    """Who and what the document names; what the registry knows is already a node."""
    mentioned: dict[str, Named] = {}
    for named in sorted(reading.named, key=lambda n: (n.spans[0], n.id) if n.spans else (n.id,)):
        entity = resolution.entities[named.id]
        mentioned.setdefault(entity, named)
        if entity not in registry.entries:
            yield _own_node(entity, named, reading)
        for post in resolution.posts.get(named.id, ()):
            if post not in registry.entries:
                yield _post_node(post, named.post or named.name, named.sort)
    for entity, named in mentioned.items():
        spans = {"start": named.spans[0].start, "end": named.spans[0].end} if named.spans else {}
        yield link("MENTIONS", reading.document.id, entity, spans)


def _own_node(entity: str, named: Named, reading: Reading) -> Node:
    language = {f"label_{reading.document.language}": named.name}
    properties: dict[str, Any]
    match named.kind:
        case "official":
            properties = {"origin": "text", **language}
        case "post":
            return _post_node(entity, named.name, named.sort)
        case "body":
            properties = {"origin": "text", "kind": named.sort, **language}
        case _:
            properties = {"kind": named.sort}
    return node(entity, named.name, properties, named.sort)


def _post_node(entity: str, name: str, rank: str | None) -> Node:
    return node(entity, name, {"origin": "text", "rank": rank}, rank)
