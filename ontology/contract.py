"""The contract: what ``extract`` prints of one document, made from the records, checked by its schema.

The schema stands in ``contract.schema.json``; outside tools read it too. Lists are in the order of mention.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from jsonschema import Draft202012Validator

from tapsyrma.ontology.errors import DataError
from tapsyrma.ontology.extraction import (
    Extraction,
    Indicator,
    Instruction,
    Meeting,
    Official,
    Party,
    Quote,
    Rejected,
    Report,
    Thing,
)
from tapsyrma.ontology.records import Deadline, Document, DocumentDate, Span

_Named = TypeVar("_Named", "Official", "Thing", "Meeting")

CONTRACT = "1"
SCHEMA = Path(__file__).with_name("contract.schema.json")


def record(extraction: Extraction, *, with_text: bool = False) -> dict[str, Any]:
    """One document's extraction in the form that ``extract`` prints.

    Args:
        extraction: What was read.
        with_text: Whether to add the text that offsets point into, as ``document.text``.
    """
    bodies = {one.id: one.name for one in extraction.bodies}
    return {
        "contract": CONTRACT,
        "extractor": extraction.extractor,
        "document": _document(extraction.document, with_text=with_text),
        "officials": [_official(one) for one in _by_mention(extraction.officials)],
        "bodies": [_thing(one) for one in _by_mention(extraction.bodies)],
        "collectives": [_thing(one) for one in _by_mention(extraction.collectives)],
        "programmes": [_thing(one) for one in _by_mention(extraction.programmes)],
        "meetings": [_meeting(one, bodies) for one in _by_mention(extraction.meetings)],
        "instructions": _by_place(map(_instruction, extraction.instructions), "action"),
        "reports": _by_place(map(_report, extraction.reports), "text"),
        "indicators": _by_place(map(_indicator, extraction.indicators), "figure"),
        "gaps": _by_place({"kind": one.kind, **_span(one.span)} for one in extraction.gaps),
        "rejected": _by_place(map(_rejected, extraction.rejected)),
    }


def check(printed: Mapping[str, Any]) -> None:
    """Check a printed record against the schema.

    Raises:
        DataError: Names the document, the place (``instructions[0].deadline.latest``) and the reason.
    """
    error = next(iter(sorted(_validator().iter_errors(printed), key=_depth)), None)
    if error is not None:
        error = min(error.context or [error], key=_depth)
        document = printed.get("document")
        path = document.get("path") if isinstance(document, dict) else None
        raise DataError(f"{path or 'record'}: {_place(error.absolute_path)}: {error.message}")


@cache
def _validator() -> Draft202012Validator:
    return Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))


def _depth(error: Any) -> tuple[int, str, str]:
    """The deepest error is the nearest to the cause; the rest of the key decides ties."""
    return -len(error.absolute_path), _place(error.absolute_path), error.message


def _place(path: Iterable[str | int]) -> str:
    place = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return place.removeprefix(".") or "record"


def _by_mention(named: Iterable[_Named]) -> list[_Named]:
    return sorted(named, key=lambda one: (sorted(one.mentions), one.id))


def _by_place(printed: Iterable[dict[str, Any]], key: str | None = None) -> list[dict[str, Any]]:
    """In the order of ``start`` and ``end``, those of the printed value under ``key`` where one is given."""

    def place(one: dict[str, Any]) -> tuple[int, int, str]:
        where = one[key] if key else one
        return where["start"], where["end"], one.get("id") or one.get("reason") or one["kind"]

    return sorted(printed, key=place)


def _document(document: Document, *, with_text: bool) -> dict[str, Any]:
    printed: dict[str, Any] = {
        "id": document.id,
        "path": document.path,
        "language": document.language,
        "script": document.script,
        "title": document.title,
        "text_sha256": document.text_sha256,
        "date": _date(document.date),
    }
    return {**printed, "text": document.text} if with_text else printed


def _date(date: DocumentDate) -> dict[str, Any]:
    return {"value": date.value, "precision": date.precision, "basis": date.basis}


def _span(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def _mentions(mentions: Iterable[Span]) -> list[dict[str, int]]:
    return [_span(mention) for mention in sorted(set(mentions))]


def _official(official: Official) -> dict[str, Any]:
    return {
        "name": official.name,
        "post": official.post,
        "acting": official.acting,
        "former": official.former,
        "body": official.body,
        "id": official.id,
        "mentions": _mentions(official.mentions),
    }


def _thing(thing: Thing) -> dict[str, Any]:
    return {
        "name": thing.name,
        "kind": thing.sort,
        "id": thing.id,
        "mentions": _mentions(thing.mentions),
    }


def _party(party: Party | None) -> dict[str, Any] | None:
    if party is None:
        return None
    return {
        "name": party.name,
        "post": party.post,
        "kind": party.kind,
        "role": party.role,
        "basis": party.basis,
        "id": party.id,
    }


def _words(quote: Quote) -> dict[str, Any]:
    return {"text": quote.quote, **_span(quote.span)}


def _evidence(quote: Quote) -> dict[str, Any]:
    return {"quote": quote.quote, **_span(quote.span)}


def _deadline(deadline: Deadline | None) -> dict[str, Any] | None:
    if deadline is None:
        return None
    return {
        "text": deadline.text,
        **_span(deadline.span),
        "earliest": deadline.earliest,
        "latest": deadline.latest,
        "precision": deadline.precision,
        "kind": deadline.kind,
        "anchor": deadline.anchor,
    }


def _meeting(meeting: Meeting, bodies: Mapping[str, str]) -> dict[str, Any]:
    return {
        "name": meeting.name,
        "chair": _party(meeting.chair),
        "body": bodies.get(meeting.body or ""),
        "date": _date(meeting.date),
        "id": meeting.id,
        "mentions": _mentions(meeting.mentions),
    }


def _instruction(instruction: Instruction) -> dict[str, Any]:
    return {
        "id": instruction.id,
        "issuer": _party(instruction.issuer),
        "assignees": [_party(assignee) for assignee in instruction.assignees],
        "action": _words(instruction.action),
        "evidence": _evidence(instruction.evidence),
        "force": instruction.force,
        "deadline": _deadline(instruction.deadline),
        "topics": sorted(instruction.topics),
        "programmes": sorted(instruction.programmes),
        "territories": sorted(instruction.territories),
        "meeting": instruction.meeting,
    }


def _report(report: Report) -> dict[str, Any]:
    return {
        "id": report.id,
        "speaker": _party(report.speaker),
        "text": _words(report.text),
        "about": sorted(report.about),
        "done": report.done,
        "evidence": _evidence(report.evidence),
    }


def _indicator(indicator: Indicator) -> dict[str, Any]:
    return {
        "id": indicator.id,
        "name": indicator.name,
        "value": indicator.value,
        "unit": indicator.unit,
        "change": indicator.change,
        "place": indicator.place,
        "territory": indicator.territory,
        "period": indicator.period,
        "speaker": _party(indicator.speaker),
        "figure": _words(indicator.figure),
        "evidence": _evidence(indicator.evidence),
    }


def _rejected(rejected: Rejected) -> dict[str, Any]:
    printed: dict[str, Any] = {"reason": rejected.reason, **_span(rejected.span)}
    return {**printed, "item": rejected.item} if rejected.item is not None else printed
