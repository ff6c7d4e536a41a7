"""Answers written by hand from reading the releases, and how they are compared with a store's.

A golden is a YAML file a query: for each question its arguments and its rows, with the columns that matter.
An argument may say which node is meant instead of its hash: ``{label: Instruction, says: …, in: file name}``.
A value that begins with ``~ `` is part of the one in the answer; ``only`` narrows the rows before they are
compared, for questions about everything. Order does not count: rows are sorted by ids, which say nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from tapsyrma.graph.store import Row, Store
from tapsyrma.queries.library import run

FOLDER = Path(__file__).parents[1] / "golden" / "queries"
AS_OF = "2026-02-15"
_PART = "~ "


@dataclass(frozen=True, slots=True)
class Golden:
    """One question and its answer."""

    query: str
    number: int
    arguments: Mapping[str, Any]
    as_of: str
    only: Mapping[str, Any]
    rows: Sequence[Mapping[str, Any]]

    def __str__(self) -> str:
        return f"{self.query}-{self.number}"


def goldens() -> list[Golden]:
    """All goldens, by file and place in it."""
    return [
        Golden(
            path.stem,
            number,
            entry.get("arguments", {}),
            str(entry.get("as_of", AS_OF)),
            entry.get("only", {}),
            entry["rows"],
        )
        for path in sorted(FOLDER.glob("*.yaml"))
        for number, entry in enumerate(yaml.safe_load(path.read_text(encoding="utf-8")), start=1)
    ]


def answer(golden: Golden, store: Store) -> list[Row]:
    """What a store answers, with file names for the ids of releases."""
    arguments = {name: argument(value, store) for name, value in golden.arguments.items()}
    rows = run(store, golden.query, arguments, as_of=golden.as_of)
    files = {row["id"]: row["path"] for row in _documents(store)}
    told = [{name: files.get(_hashable(value), value) for name, value in row.items()} for row in rows]
    return [row for row in told if all(_agrees(value, row[name]) for name, value in golden.only.items())]


def differences(golden: Golden, rows: Sequence[Row]) -> list[str]:
    """What the golden says and the store does not, and the other way round."""
    left = list(rows)
    missing = []
    for wanted in golden.rows:
        found = next((row for row in left if _row_agrees(wanted, row)), None)
        if found is None:
            missing.append(f"missing: {dict(wanted)}")
        else:
            left.remove(found)
    columns = list(golden.rows[0]) if golden.rows else None
    extra = [{name: row[name] for name in columns} if columns else row for row in left]
    return missing + [f"not in the golden: {row}" for row in extra]


def _row_agrees(wanted: Mapping[str, Any], row: Row) -> bool:
    return all(_agrees(value, row[name]) for name, value in wanted.items())


def _agrees(wanted: Any, value: Any) -> bool:
    if isinstance(wanted, str) and wanted.startswith(_PART):
        return isinstance(value, str) and wanted.removeprefix(_PART) in value
    if isinstance(wanted, list) and isinstance(value, list):
        return sorted(map(str, wanted)) == sorted(map(str, value))
    return str(wanted) == str(value) if hasattr(wanted, "isoformat") else bool(wanted == value)


def _hashable(value: Any) -> Any:
    return value if isinstance(value, str) else None


def argument(value: Any, store: Store) -> Any:
    """An argument as it is, or the id of the node that it describes."""
    if isinstance(value, list):
        return [argument(one, store) for one in value]
    return _id_of(value, store) if isinstance(value, dict) else value


def _id_of(wanted: Mapping[str, str], store: Store) -> str:
    """The id of the one node of a label whose text contains these words, in this release if one is named."""
    place = wanted.get("in", "")
    proven = "<-[:PROVES]-(c:Claim)-[:QUOTES]->(:Passage)-[:STANDS_IN]->(d:Document)"
    patterns = {
        "Document": "MATCH (n:Document) MATCH (d:Document) WHERE d.id = n.id",
        "Instruction": f"MATCH (n:Instruction){proven}",
        "Report": f"MATCH (n:Report){proven}",
        "Claim": "MATCH (n:Claim)-[:QUOTES]->(:Passage)-[:STANDS_IN]->(d:Document)",
        "Meeting": "MATCH (n:Meeting)-[:STANDS_IN]->(d:Document)",
    }
    default = f"MATCH (n:{wanted['label']})<-[:MENTIONS]-(d:Document)"
    where = " AND " if wanted["label"] == "Document" else " WHERE "
    query = (
        f"{patterns.get(wanted['label'], default)}{where}{{said}} CONTAINS $says AND d.path CONTAINS $place "
        "RETURN DISTINCT n.id AS id, n.label AS label ORDER BY id"
    )
    asked = {"says": wanted.get("says", ""), "place": place}
    rows = store.read(query.format(said="n.label"), asked)
    if not rows and wanted["label"] == "Instruction":
        # Of the releases that prove it, another one may give an instruction its words.
        rows = store.read(query.format(said="c.label"), asked)
    assert len(rows) == 1, f"{dict(wanted)}: {rows}"
    found: str = rows[0]["id"]
    return found


def _documents(store: Store) -> list[Row]:
    rows = store.read("MATCH (d:Document) RETURN d.id AS id, d.path AS path ORDER BY id")
    return [{"id": row["id"], "path": row["path"].rpartition("/")[2]} for row in rows]
