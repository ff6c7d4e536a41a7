"""Nouns for parts of bodies: a branch, a board or a section of a body is another body."""

from __future__ import annotations

from functools import cache
from typing import Any

from tapsyrma.loaders.vocabulary import vocabulary
from tapsyrma.ontology.records import Language


@cache
def nouns_by_kind(language: Language) -> dict[str, list[str]]:
    """The nouns of a language by the kind of the part, as ``lang/parts.yaml`` has them."""
    found: dict[str, list[str]] = {}
    for part in _parts().values():
        found.setdefault(part["kind"], []).extend(part[language])
    return found


@cache
def part_by_noun(language: Language) -> dict[str, str]:
    """Which part each noun of a language means, the same in all languages; longer nouns first."""
    found = {noun: name for name, part in _parts().items() for noun in part[language]}
    return dict(sorted(found.items(), key=lambda item: (-len(item[0]), item)))


@cache
def sole_parts() -> frozenset[str]:
    """Parts of which a body has one, wherever it is: its board, its secretariat."""
    return frozenset(vocabulary("parts")["sole"])


@cache
def organs(language: Language) -> frozenset[str]:
    """The nouns for what a body decides by: its board, its collegium."""
    return frozenset(noun for part in vocabulary("parts")["organs"] for noun in _parts()[part][language])


def _parts() -> dict[str, dict[str, Any]]:
    parts: dict[str, dict[str, Any]] = vocabulary("parts")["parts"]
    return parts
