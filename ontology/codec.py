"""Documents and readings as JSON and back, the form in which the log keeps them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from tapsyrma.ontology.claims import Claim, Named, Reading, Statement
from tapsyrma.ontology.records import Document, DocumentDate, Span


def dumps(value: Any) -> str:
    """One line of JSON: keys sorted, letters as they are."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(", ", ": "))


def document_json(document: Document) -> dict[str, Any]:
    """A document without its text, which is kept apart under its hash."""
    date = document.date
    return {
        "id": document.id,
        "path": document.path,
        "text_sha256": document.text_sha256,
        "raw_sha256": document.raw_sha256,
        "reader": document.reader,
        "language": document.language,
        "script": document.script,
        "title": document.title,
        "address": document.address,
        "date": {
            "value": date.value,
            "precision": date.precision,
            "basis": date.basis,
            "span": _span_json(date.span),
        },
    }


def document_of(data: dict[str, Any], text: str) -> Document:
    """The document that ``document_json`` described, with its text put back."""
    date = data["date"]
    return Document(
        **{key: value for key, value in data.items() if key != "date"},
        text=text,
        date=DocumentDate(date["value"], date["precision"], date["basis"], _span_of(date["span"])),
    )


def reading_lines(reading: Reading) -> Iterator[str]:
    """The named things and claims of a reading, a line each, sorted by id."""
    for named in sorted(reading.named, key=lambda n: n.id):
        yield dumps({"named": _named_json(named)})
    for claim in sorted(reading.claims, key=lambda c: c.id):
        yield dumps({"claim": _claim_json(claim)})


def reading_of(document: Document, lines: Iterable[str]) -> Reading:
    """The reading that ``reading_lines`` wrote."""
    rows = [json.loads(line) for line in lines if line.strip()]
    return Reading(
        document,
        tuple(_named_of(row["named"]) for row in rows if "named" in row),
        tuple(_claim_of(row["claim"]) for row in rows if "claim" in row),
    )


def _span_json(span: Span | None) -> list[int] | None:
    return None if span is None else [span.start, span.end]


def _span_of(pair: list[int] | None) -> Span | None:
    return None if pair is None else Span(*pair)


def _named_json(named: Named) -> dict[str, Any]:
    return {
        "id": named.id,
        "kind": named.kind,
        "name": named.name,
        "spans": [[span.start, span.end] for span in named.spans],
        "sort": named.sort,
        "scope": named.scope,
        "body": named.body,
        "post": named.post,
        "acting": named.acting,
        "former": named.former,
    }


def _named_of(data: dict[str, Any]) -> Named:
    spans = tuple(Span(*pair) for pair in data["spans"])
    return Named(spans=spans, **{key: value for key, value in data.items() if key != "spans"})


def _claim_json(claim: Claim) -> dict[str, Any]:
    statements = [
        {
            "property": s.property,
            "value": s.value,
            "basis": s.basis,
            "span": _span_json(s.span),
            "extractor": s.extractor,
        }
        for s in claim.statements
    ]
    return {"id": claim.id, "kind": claim.kind, "span": _span_json(claim.span), "statements": statements}


def _claim_of(data: dict[str, Any]) -> Claim:
    statements = tuple(
        Statement(s["property"], s["value"], s["basis"], _span_of(s["span"]), s["extractor"])
        for s in data["statements"]
    )
    return Claim(data["id"], data["kind"], Span(*data["span"]), statements)
