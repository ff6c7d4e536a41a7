"""Twins as rows: which releases tell of one event, and what one of them says and another does not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations

from tapsyrma.graph.assemble.parts import link, node
from tapsyrma.graph.rows import Node, Relationship
from tapsyrma.ontology.claims import Resolution
from tapsyrma.ontology.keys import content_id
from tapsyrma.ontology.records import Language


def twin_rows(resolution: Resolution, languages: Mapping[str, Language]) -> Iterator[Node | Relationship]:
    """Twins linked with each other, and their differences as gaps of the release that lacks something.

    The first release of each language is linked with those of the others, a copy with the first of its own:
    a text that stands on a hundred sites has a hundred links, not five thousand.
    """
    for group in resolution.twins:
        first: dict[Language, str] = {}
        for document in group:
            if (face := first.setdefault(languages[document], document)) != document:
                yield link("TWIN_OF", document, face)
        for one, other in combinations(sorted(first.values()), 2):
            yield link("TWIN_OF", one, other)
    for difference in resolution.differences:
        kind = f"{difference.kind}-missing"
        this = content_id("gap", kind, difference.claim, difference.document, difference.words)
        yield node(this, difference.words, {"kind": kind})
        yield link("PROVES", difference.claim, this)
        yield link("STANDS_IN", this, difference.document)
