"""Whole pages as the house reads them, from text to instructions."""

from __future__ import annotations

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text
from tapsyrma.ontology.extraction import Instruction


def orders_in(page: str) -> list[Instruction]:
    """The instructions of a page, in order."""
    return list(extract(read_text(f"{page}\n", "page.txt")).instructions)
