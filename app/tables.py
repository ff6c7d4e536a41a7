"""Rows of a query as a table, as JSON or as CSV."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from rich.table import Table
from rich.text import Text

from tapsyrma.app.console import emit, results, visible

Row = dict[str, Any]

_ID = re.compile(r"[a-z]+/[A-Za-z0-9-]+")


class Form(StrEnum):
    """How rows are printed."""

    table = "table"
    json = "json"
    csv = "csv"


def show(rows: Sequence[Row], form: Form, columns: Sequence[str] = (), title: str | None = None) -> None:
    """Print rows; ``columns`` keeps the heading when there are none."""
    names = list(columns) or list(dict.fromkeys(name for row in rows for name in row))
    match form:
        case Form.json:
            emit(json.dumps(rows, ensure_ascii=False, indent=2))
        case Form.csv:
            emit(_csv(rows, names).rstrip("\r\n"))
        case Form.table:
            results.print(_table(rows, names, title))


def _table(rows: Sequence[Row], names: Sequence[str], title: str | None) -> Table:
    table = Table(
        title=Text(visible(title)) if title else None,
        title_justify="left",
        header_style="bold",
        pad_edge=False,
    )
    for name in names:
        # Ids are there to be copied: a shortened one is none.
        table.add_column(name, no_wrap=all(_ID.fullmatch(_plain(row.get(name))) for row in rows))
    for row in rows:
        # Text of releases is shown as it is: square brackets in it are no markup.
        table.add_row(*(Text(visible(_plain(row.get(name)))) for name in names))
    return table


def _csv(rows: Sequence[Row], names: Sequence[str]) -> str:
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    writer.writerow(names)
    writer.writerows([_harmless(_plain(row.get(name))) for name in names] for row in rows)
    return buffer.getvalue()


def _plain(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return "; ".join(_plain(one) for one in value)
    return str(value)


def _harmless(cell: str) -> str:
    """A cell that a spreadsheet would take for a formula, made plain text."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
