"""Gold as a person writes it: YAML that quotes the release instead of counting characters.

``NAME.yaml`` stands beside ``NAME.txt``. It has the keys of what ``extract`` prints, and where that has
offsets it has the words, copied exactly from the text::

    document: {language: ru, date: 2024-03-05}
    officials: [{name: Марат Оразов, post: аким района, as: акима района Марата Оразова}]
    instructions:
      - {issuer: Марат Оразов, to: [отдел архитектуры], act: завершить сверку до 1 июня, force: explicit,
         by: {as: до 1 июня, latest: 2024-06-01}}

Words that occur more than once mean their first occurrence (for a deadline: the first inside its act, else
the nearest to it) unless ``nth: 2`` stands beside them. Other keys (who wrote it, sources of facts) are kept
out of the gold record.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from tapsyrma.loaders.vocabulary import YAML_LOADER
from tapsyrma.ontology.errors import InputError
from tapsyrma.ontology.keys import sha256

_THINGS = ("officials", "bodies", "collectives", "programmes", "meetings")
_FORCES = frozenset({"explicit", "modal", "reported", "doubtful"})
# What an entry may say of itself besides its place in the text.
_KEPT = ("name", "post", "body", "kind", "acting", "zone", "who", "is")


class AnnotationError(ValueError):
    """An annotation that does not fit its text; the message says which entry and why."""


def read_annotation(file: Path) -> dict[str, Any]:
    """The gold record that an annotation and the text beside it make.

    Raises:
        InputError: The file or its text cannot be read, is not YAML, or quotes words that the text lacks.
    """
    text_file = file.with_suffix(".txt")
    try:
        text = text_file.read_bytes().decode("utf-8-sig")
        content = yaml.load(file.read_text(encoding="utf-8"), Loader=YAML_LOADER)  # noqa: S506 - a safe loader
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise InputError(file, f"cannot be read: {error}") from error
    if not isinstance(content, dict) or not isinstance(content.get("document"), dict):
        raise InputError(file, "no `document:` here: not an annotation")
    try:
        return compile_annotation(content, text, text_file.name)
    except AnnotationError as error:
        raise InputError(file, str(error)) from error


def compile_annotation(content: Mapping[str, Any], text: str, path: str) -> dict[str, Any]:
    """Turn quoted words into offsets.

    Args:
        content: The annotation as loaded from YAML.
        text: The release.
        path: The path that the record gives for it.

    Raises:
        AnnotationError: An entry lacks a key or quotes words that the text does not have.
    """
    document = content["document"]
    record: dict[str, Any] = {
        "document": {
            "path": path,
            "language": document.get("language"),
            "date": _document_date(document),
            "text_sha256": sha256(text),
        }
    }
    for kind in _THINGS:
        if kind in content:
            record[kind] = [_thing(kind, entry, text) for entry in content[kind] or ()]
    if "instructions" in content:
        record["instructions"] = [_instruction(entry, text) for entry in content["instructions"] or ()]
    if "indicators" in content:
        record["indicators"] = [_indicator(entry, text) for entry in content["indicators"] or ()]
    return record


def _document_date(document: Mapping[str, Any]) -> dict[str, str] | None:
    given = document.get("date")
    return None if given is None else {"value": _day(given) or "", "precision": "day"}


def _thing(kind: str, entry: Mapping[str, Any], text: str) -> dict[str, Any]:
    words = entry.get("as") or entry.get("name")
    if not words:
        raise AnnotationError(f"{kind}: an entry without `name` and `as`")
    start = _find(text, words, kind, entry.get("nth", 1))
    thing = {key: entry[key] for key in _KEPT if key in entry}
    if kind == "officials":
        thing.setdefault("post", None)
    return {**thing, "mentions": [{"start": start, "end": start + len(words)}]}


def _instruction(entry: Mapping[str, Any], text: str) -> dict[str, Any]:
    words, force = entry.get("act"), entry.get("force", "explicit")
    if not words:
        raise AnnotationError("instructions: an entry without `act`")
    if force not in _FORCES:
        raise AnnotationError(f"instructions: {words!r}: force {force!r} is none of {sorted(_FORCES)}")
    start = _find(text, words, "instructions", entry.get("nth", 1))
    made = {
        "issuer": {"name": entry.get("issuer")},
        "assignees": [
            {"name": name, "role": role, "basis": basis}
            for key, role, basis in (
                ("to", "lead", "stated"),
                ("with", "with", "stated"),
                ("inferred", "lead", "inferred"),
            )
            for name in entry.get(key) or ()
        ],
        "action": {"start": start, "end": start + len(words)},
        "force": force,
        "deadline": _deadline(entry.get("by"), text, start, start + len(words)),
    }
    return made | {key: entry[key] for key in ("zone", "gloss") if key in entry}


def _deadline(given: Mapping[str, Any] | None, text: str, start: int, end: int) -> dict[str, Any] | None:
    if given is None:
        return None
    words = given.get("as")
    if not words:
        raise AnnotationError("instructions: `by` without `as`")
    begins = _near(text, words, start, end)
    return {
        "start": begins,
        "end": begins + len(words),
        "latest": _day(given.get("latest")),
        "kind": given.get("kind", "date"),
    }


def _indicator(entry: Mapping[str, Any], text: str) -> dict[str, Any]:
    words = entry.get("as")
    if not words or "value" not in entry:
        raise AnnotationError("indicators: an entry without `as` or `value`")
    start = _find(text, words, "indicators", entry.get("nth", 1))
    kept = {
        key: entry[key]
        for key in ("name", "value", "unit", "change", "place", "period", "zone")
        if key in entry
    }
    return {**kept, "evidence": {"start": start, "end": start + len(words)}}


def _near(text: str, words: str, start: int, end: int) -> int:
    """Where a deadline's words stand: inside the act, else at the place nearest to it."""
    inside = text.find(words, start, end)
    if inside >= 0:
        return inside
    places = _places(text, words)
    if not places:
        raise AnnotationError(f"instructions: the text has no {words!r}")
    return min(places, key=lambda place: abs(place - start))


def _find(text: str, words: str, kind: str, nth: int) -> int:
    places = _places(text, words)
    if len(places) < nth:
        raise AnnotationError(f"{kind}: the text has {len(places)} × {words!r}, number {nth} is asked for")
    return places[nth - 1]


def _places(text: str, words: str) -> Sequence[int]:
    places, at = [], text.find(words)
    while at >= 0:
        places.append(at)
        at = text.find(words, at + 1)
    return places


def _day(given: date | str | None) -> str | None:
    return given.isoformat() if isinstance(given, date) else given
