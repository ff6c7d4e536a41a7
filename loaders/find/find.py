"""find: Layout → Found for each sentence of the text zone."""

from __future__ import annotations

from tapsyrma.loaders.find.known import with_known
from tapsyrma.loaders.find.negated import without_negated_terms
from tapsyrma.loaders.grammar import Grammar, grammar
from tapsyrma.ontology.records import Found, Layout


def find(layout: Layout, reading: Grammar | None = None) -> tuple[Found, ...]:
    """What each sentence names. Page furniture is passed over: it never becomes a claim."""
    reading = reading or grammar(layout.document.language)
    text, language = layout.document.text, layout.document.language
    return tuple(
        without_negated_terms(with_known(reading.find(layout, sentence), text, language), text, language)
        for sentence in layout.sentences
        if layout.blocks[sentence.block].zone == "text"
    )
