"""The gold releases as they are read, each once for all that is measured on it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_document
from tapsyrma.ontology.extraction import Extraction

FOLDER = Path(__file__).parent


@cache
def extractions(part: str) -> Mapping[str, Extraction]:
    """Every release of a part of the gold, by the name of its file."""
    files = sorted((FOLDER / part).glob("*.txt"))
    return {file.stem: extract(read_document(file)) for file in files}
