"""The recipe: a hash of everything that decides how a text is read."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from tapsyrma.ontology.reference import registry

_PARTS = ("tapsyrma.loaders", "tapsyrma.ontology")
_SUFFIXES = (".py", ".yaml", ".ttl")


@cache
def recipe() -> str:
    """Sixteen hexadecimal digits over the extractor's code, its language data and the registry."""
    total = hashlib.sha256(registry().digest.encode())
    for part in _PARTS:
        for name, content in sorted(_contents(files(part), part)):
            total.update(name.encode())
            total.update(content)
    return total.hexdigest()[:16]


def _contents(folder: Traversable, name: str) -> list[tuple[str, bytes]]:
    found: list[tuple[str, bytes]] = []
    for child in folder.iterdir():
        path = f"{name}/{child.name}"
        if child.is_dir():
            found.extend(_contents(child, path))
        elif child.name.endswith(_SUFFIXES):
            found.append((path, child.read_bytes()))
    return found
