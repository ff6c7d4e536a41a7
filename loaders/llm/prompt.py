"""What a model is told, and how a release is shown to it: data between two marks, never orders."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from tapsyrma.loaders.llm.schema import Answer
from tapsyrma.ontology.keys import digest
from tapsyrma.ontology.records import Document
from tapsyrma.ontology.vocabulary import concepts

_FILE = Path(__file__).with_name("prompt.yaml")
_SCHEMES = {
    "{RANKS}": "post-rank",
    "{BODIES}": "body-kind",
    "{COLLECTIVES}": "collective-kind",
    "{PROGRAMMES}": "programme-kind",
}


@cache
def instructions() -> str:
    """The orders to the model: the same for every release, so that servers may keep them."""
    told: str = _prompt()["instructions"]
    for place, scheme in _SCHEMES.items():
        told = told.replace(place, ", ".join(concepts(scheme)))
    schema = json.dumps(Answer.model_json_schema(), ensure_ascii=False, sort_keys=True)
    return told.replace("{SCHEMA}", schema).replace("{EXAMPLES}", "\n".join(map(_example, examples())))


def examples() -> list[Mapping[str, Any]]:
    """Releases of our own with the answer that is wanted: ``release`` and ``answer``."""
    made: list[Mapping[str, Any]] = _prompt()["examples"]
    return made


def question(document: Document) -> str:
    """The release between two lines that carry a mark which no text can contain, being made of the text."""
    return _between_marks(document.text, digest("release", document.text_sha256))


def again(fault: str) -> str:
    """What is said after an answer that cannot be read."""
    return f"That was not the object asked for: {fault}. Answer again, with the whole JSON object alone."


def _example(example: Mapping[str, Any]) -> str:
    answer = json.dumps(example["answer"], ensure_ascii=False)
    return f"Example:\n{_between_marks(example['release'], 'example')}\nAnswer: {answer}\n"


def _between_marks(text: str, mark: str) -> str:
    return f"=== release {mark} begins ===\n{text}\n=== release {mark} ends ==="


@cache
def _prompt() -> Mapping[str, Any]:
    loaded: Mapping[str, Any] = yaml.safe_load(_FILE.read_text(encoding="utf-8"))
    return loaded
