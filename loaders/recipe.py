"""The recipe: a hash of everything that decides how a text is read."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from functools import cache
from importlib.metadata import version
from pathlib import Path

from tapsyrma.ontology.terms import FOLDER as ONTOLOGY

_SUFFIXES = frozenset({".py", ".yaml", ".ttl"})
_MODELS = ("lxml", "pymorphy3", "pymorphy3-dicts-ru", "razdel", "readability-lxml", "trafilatura")
"""Packages of others whose code or data decides what is read."""


@cache
def recipe() -> str:
    """Sixteen hexadecimal digits over the extractor's code, its language data, ontology and registry."""
    total = hashlib.sha256(code_digest((Path(__file__).parent, ONTOLOGY)).encode())
    total.update("".join(f"{name} {version(name)}\n" for name in _MODELS).encode())
    return total.hexdigest()[:16]


def code_digest(folders: Iterable[Path]) -> str:
    """Sixteen hexadecimal digits over the code and data in some folders."""
    total = hashlib.sha256()
    for folder in folders:
        for path in sorted(p for p in folder.rglob("*") if p.suffix in _SUFFIXES):
            total.update(path.relative_to(folder.parent).as_posix().encode())
            total.update(path.read_bytes())
    return total.hexdigest()[:16]
