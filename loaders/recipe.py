"""The recipe: a hash of everything that decides how a text is read."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

from tapsyrma.ontology.terms import FOLDER as ONTOLOGY

_FOLDERS = (Path(__file__).parent, ONTOLOGY)
_SUFFIXES = frozenset({".py", ".yaml", ".ttl"})


@cache
def recipe() -> str:
    """Sixteen hexadecimal digits over the extractor's code, its language data, ontology and registry."""
    total = hashlib.sha256()
    for folder in _FOLDERS:
        for path in sorted(p for p in folder.rglob("*") if p.suffix in _SUFFIXES):
            total.update(path.relative_to(folder.parent).as_posix().encode())
            total.update(path.read_bytes())
    return total.hexdigest()[:16]
