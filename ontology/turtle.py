"""Reading a Turtle file that people edit."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from rdflib import Graph

from tapsyrma.ontology.errors import DataError
from tapsyrma.ontology.plain import Triple, read_plain


def read_turtle(file: Path) -> Graph:
    """The triples of a Turtle file. Raises ``DataError`` naming the file and what is wrong."""
    try:
        return Graph().parse(file, format="turtle")
    except (SyntaxError, IndexError, UnicodeDecodeError, ValueError) as problem:
        # Where a file breaks off, rdflib's parser runs over its end: an IndexError.
        reason = " ".join(str(problem).split())[:200]
        raise DataError(f"{file.name}: not Turtle: {reason}") from problem


def read_triples(file: Path) -> Iterable[Triple]:
    """The triples of a Turtle file, fast where it is plain. Raises ``DataError`` as ``read_turtle`` does."""
    try:
        plain = read_plain(file.read_text(encoding="utf-8"))
    except UnicodeDecodeError:
        plain = None
    return read_turtle(file) if plain is None else plain
