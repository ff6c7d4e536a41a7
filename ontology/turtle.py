"""Reading a Turtle file that people edit."""

from __future__ import annotations

from pathlib import Path

from rdflib import Graph

from tapsyrma.ontology.errors import DataError


def read_turtle(file: Path) -> Graph:
    """The triples of a Turtle file. Raises ``DataError`` naming the file and what is wrong."""
    try:
        return Graph().parse(file, format="turtle")
    except (SyntaxError, IndexError, UnicodeDecodeError, ValueError) as problem:
        # Where a file breaks off, rdflib's parser runs over its end: an IndexError.
        reason = " ".join(str(problem).split())[:200]
        raise DataError(f"{file.name}: not Turtle: {reason}") from problem
