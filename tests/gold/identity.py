"""Who the officials of the gold releases are, as gold says and as resolve says."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from functools import cache
from pathlib import Path

import yaml

from tapsyrma.loaders.claims import reading
from tapsyrma.loaders.evaluate.names import same_person
from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_document
from tapsyrma.loaders.resolve.resolve import resolve
from tapsyrma.ontology.claims import Reading
from tapsyrma.ontology.reference import registry

FOLDER = Path(__file__).parent


@cache
def readings(half: str) -> Mapping[str, Reading]:
    """Every release of a half, read."""
    files = sorted((FOLDER / half).glob("*.txt"))
    return {file.stem: reading(extract(read_document(file))) for file in files}


@cache
def officials(half: str) -> tuple[Mapping[Hashable, str], Mapping[Hashable, str]]:
    """(release, name) → who it is, and → the entity it was resolved to, for those whom gold identifies."""
    read = readings(half)
    entities = resolve(read.values(), registry()).entities
    true: dict[Hashable, str] = {}
    told: dict[Hashable, str] = {}
    for release, found in read.items():
        gold = yaml.safe_load((FOLDER / half / f"{release}.yaml").read_text(encoding="utf-8"))
        named = [one for one in found.named if one.kind == "official"]
        for official in gold.get("officials") or ():
            if "who" not in official:
                continue
            mention = (release, official["name"], official["who"])
            true[mention] = official["who"]
            fitting = [one for one in named if same_person(official["name"], one.name)]
            if fitting:
                told[mention] = entities[fitting[0].id]
    return true, told
