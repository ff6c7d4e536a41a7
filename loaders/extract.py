"""The left half of the house in one call: Document → split → find → relate → Extraction."""

from __future__ import annotations

from tapsyrma.loaders.find.find import find
from tapsyrma.loaders.grammar import grammar
from tapsyrma.loaders.relate.relate import relate
from tapsyrma.loaders.split.split import split
from tapsyrma.ontology.extraction import Extraction
from tapsyrma.ontology.records import Document


def extract(document: Document) -> Extraction:
    """Everything that one document says. A release with nothing to extract gives an empty extraction."""
    reading = grammar(document.language)
    layout = split(document)
    return relate(layout, find(layout, reading), reading)
