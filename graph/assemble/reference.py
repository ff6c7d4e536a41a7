"""The registry as rows: bodies, posts, territories, collectives, and who held what."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tapsyrma.graph.assemble.parts import link, links, node
from tapsyrma.graph.rows import Node, Relationship
from tapsyrma.ontology.entries import Change, Entry, Tenure
from tapsyrma.ontology.keys import search_key
from tapsyrma.ontology.reference import Registry


def reference_rows(registry: Registry) -> Iterator[Node | Relationship]:
    """All that the registry says, whether a document speaks of it or not."""
    for entry in registry.entries.values():
        yield _entry(entry)
        yield from _entry_links(entry)
    for tenure in registry.tenures:
        yield _tenure(tenure, registry)
        yield link("TENURE_OF", tenure.id, tenure.official)
        yield link("TENURE_IN", tenure.id, tenure.post)
    for change in registry.changes:
        yield from _successions(change)


def _entry(entry: Entry) -> Node:
    properties: dict[str, Any] = {
        "label_kk": entry.labels.get("kk"),
        "label_ru": entry.labels.get("ru"),
        "label_en": entry.labels.get("en"),
        "search_key": search_key(" | ".join(dict.fromkeys(name for _, name in entry.every_name()))),
        **_own(entry),
    }
    display = entry.labels.get("en") or next(iter(entry.labels.values()))
    return node(entry.id, display, properties, entry.sort)


def _own(entry: Entry) -> dict[str, Any]:
    match entry.kind:
        case "official":
            return {"origin": "registry"}
        case "post":
            return {"origin": "registry", "rank": entry.sort}
        case "body":
            existed = {"existed_from": entry.begins, "existed_to": entry.ends}
            return {"origin": "registry", "kind": entry.sort, **existed}
        case "collective":
            return {"kind": entry.sort}
        case "territory":
            existed = {"existed_from": entry.begins, "existed_to": entry.ends}
            return {"iso": entry.iso, "kato": entry.kato, **existed}


def _entry_links(entry: Entry) -> Iterator[Relationship]:
    parent = "POST_IN" if entry.kind == "post" else "PART_OF"
    yield from links(parent, entry.id, [entry.parent])
    yield from links("REPORTS_TO", entry.id, [entry.reports_to])
    yield from links("IN_TERRITORY", entry.id, [entry.territory])
    yield from links("HAS_MEMBER", entry.id, entry.members)


def _tenure(tenure: Tenure, registry: Registry) -> Node:
    holder = registry.entries[tenure.official].labels.get("en", tenure.official)
    post = registry.entries[tenure.post].labels.get("en", tenure.post)
    shown = tenure.shown() or (None, None)
    properties = {
        "begins": tenure.begins,
        "ends": tenure.ends,
        "observed_on": max(tenure.observed, default=None),
        "shown_from": shown[0],
        "shown_until": shown[1],
        "acting": tenure.acting,
        "basis": "registry",
        "source": " | ".join(tenure.sources),
    }
    return node(tenure.id, f"{holder}, {post}", properties)


def _successions(change: Change) -> Iterator[Relationship]:
    for before in change.before:
        for after in change.after:
            if before != after:
                yield link("SUCCEEDED_BY", before, after, {"on": change.on, "kind": change.kind})
