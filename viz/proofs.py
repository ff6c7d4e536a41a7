"""proof rows → the sentences behind an instruction or a report, with the release each stands in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from tapsyrma.graph.store import Row

Proof = dict[str, Any]
"""claim, quote, starts_at, lead, document, heading, path, address, language, date, date_basis, if known."""


def proofs_of(rows: Iterable[Row]) -> list[Proof]:
    """The sentences that prove an instruction itself, in the order of the releases."""
    return [_proof(row) for row in rows if row["report"] is None]


def reports_of(rows: Iterable[Row]) -> list[dict[str, Any]]:
    """The reports on an instruction, each with its own sentences."""
    return _reports({**row, "label": row["report_label"], "done": row["report_done"]} for row in rows)


def spoken_reports(rows: Iterable[Row]) -> list[dict[str, Any]]:
    """The reports that the focus gave or that speak of it, each with its sentences."""
    return _reports(rows)


def _reports(rows: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for row in rows:
        if row["report"] is None:
            continue
        about = found.setdefault(
            row["report"],
            {
                "report": row["report"],
                "label": row["label"],
                "done": bool(row["done"]),
                "reporters": [],
                "proofs": [],
            },
        )
        for part, value in (("proofs", _proof(row)), ("reporters", _reporter(row))):
            if value and value not in about[part]:
                about[part].append(value)
    return list(found.values())


def _reporter(row: Mapping[str, Any]) -> dict[str, str]:
    """Who reported, by language; empty where the release does not say."""
    labels = {f"label{part}": row[f"reporter{part}"] for part in ("", "_kk", "_ru", "_en")}
    return {name: text for name, text in labels.items() if text is not None}


def _proof(row: Mapping[str, Any]) -> Proof:
    every = {
        "claim": row["claim"],
        "quote": row["quote"],
        "starts_at": row["starts_at"],
        "lead": row.get("lead"),
        "document": row["document"],
        "heading": row["document_label"],
        "path": row["path"],
        "address": row["address"],
        "language": row["document_language"],
        "date": row["document_date"],
        "date_basis": row["date_basis"],
    }
    return {name: value for name, value in every.items() if value is not None}
