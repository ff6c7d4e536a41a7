"""tapsyrma match: whether two spellings are one person's name, and why."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any

import typer

from tapsyrma.app.console import emit
from tapsyrma.app.tables import Form, Row, show
from tapsyrma.loaders.match.match import Verdict, match
from tapsyrma.ontology.errors import InputError, UsageError

_COLUMNS = ("a", "b")
_HEADINGS = (*_COLUMNS, "same", "score", "reason")


def register(app: typer.Typer) -> None:
    """Add the command of this module."""
    app.command("match")(compare)


def compare(
    names: Annotated[list[str] | None, typer.Argument(metavar="NAME NAME", help="Two names.")] = None,
    *,
    pairs: Annotated[
        Path | None, typer.Option("--pairs", help="A CSV file whose columns a and b hold two names a row.")
    ] = None,
    form: Annotated[Form, typer.Option("--format", help="How to print the verdicts.")] = Form.table,
) -> None:
    """Say whether two spellings are one person's name, in any script, and why.

    Example: `tapsyrma match "Қасым-Жомарт Тоқаев" "Kassym-Jomart Tokayev"`

    Example: `tapsyrma match --pairs names.csv --format json`
    """
    asked = list(_asked(names or [], pairs))
    judged = [(row, match(row["a"], row["b"])) for row in asked]
    if form is Form.json:
        told = [_told(row, verdict) for row, verdict in judged]
        emit(json.dumps(told if pairs else told[0], ensure_ascii=False, indent=2))
    elif pairs or form is Form.csv:
        show([_row(row, verdict) for row, verdict in judged], form, _HEADINGS)
    else:
        ((_, verdict),) = judged
        emit(f"{'the same' if verdict.same else 'not the same'} ({verdict.score:.2f}): {verdict.reason}")
        show(_parts(verdict), form, ("one", "other", "likeness", "why"))


def _asked(names: list[str], pairs: Path | None) -> Iterator[Mapping[str, str]]:
    if pairs is None:
        if len(names) != len(_COLUMNS):
            raise UsageError(
                'match needs two names, each in quotation marks: match "Aida Balayeva" "А. Балаева"'
            )
        yield {"a": names[0], "b": names[1]}
        return
    if names:
        raise UsageError("match takes two names or --pairs FILE.csv, not both")
    yield from _rows(pairs)


def _rows(file: Path) -> Iterator[Mapping[str, str]]:
    try:
        content = file.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(file, f"cannot be read: {error}") from error
    reader = csv.DictReader(io.StringIO(content, newline=""))
    missing = [name for name in _COLUMNS if name not in (reader.fieldnames or ())]
    if missing:
        raise InputError(
            file, f"no column {' and no column '.join(missing)}; the first line names the columns"
        )
    try:
        for row in reader:
            yield {key: value or "" for key, value in row.items() if isinstance(key, str)}
    except csv.Error as error:
        raise InputError(file, f"line {reader.line_num}: {error}") from error


def _told(row: Mapping[str, str], verdict: Verdict) -> dict[str, Any]:
    """A row's names, the verdict, and the words that decide it."""
    return {
        "a": row["a"],
        "b": row["b"],
        "same": verdict.same,
        "score": round(verdict.score, 4),
        "reason": verdict.reason,
        "parts": [
            {"a": pair.left, "b": pair.right, "score": round(pair.likeness, 4), "reason": pair.reason}
            for pair in verdict.pairs
        ],
    }


def _row(row: Mapping[str, str], verdict: Verdict) -> Row:
    """A row's names and the verdict, in one line."""
    score = f"{verdict.score:.4f}"
    told = (row["a"], row["b"], int(verdict.same), score, verdict.reason)
    return dict(zip(_HEADINGS, told, strict=True))


def _parts(verdict: Verdict) -> list[Row]:
    """The words that decide, a pair a line."""
    return [
        {"one": pair.left, "other": pair.right, "likeness": f"{pair.likeness:.2f}", "why": pair.reason}
        for pair in verdict.pairs
    ]
