"""Rows of a query as a table, as JSON or as CSV."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from rich.cells import cell_len
from rich.table import Table
from rich.text import Text

from tapsyrma.app.console import emit, results, visible

Row = dict[str, Any]

_ID = re.compile(r"[a-z]+/[A-Za-z0-9-]+")
_READABLE = 24
"""Narrowest column, in cells of the terminal, in which a sentence can be read; shorter texts need less."""
_BETWEEN = 3
"""Cells that a border and its padding take between two columns."""


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
            cells = [[visible(_plain(row.get(name))) for name in names] for row in rows]
            drawn = _table if _width(names, cells) <= results.width else _records
            results.print(drawn(names, cells, title), soft_wrap=False)


def _width(names: Sequence[str], cells: Sequence[Sequence[str]]) -> int:
    """Cells that a table needs for every column to be readable."""
    columns = [[name, *(row[place] for row in cells)] for place, name in enumerate(names)]
    return sum(max(map(_readable, column)) + _BETWEEN for column in columns)


def _readable(text: str) -> int:
    longest = max(map(cell_len, text.split()), default=0)
    return max(longest, min(cell_len(text), _READABLE))


def _records(names: Sequence[str], cells: Sequence[Sequence[str]], title: str | None) -> Table:
    """A line a value, for rows that are too wide for the terminal: a word cut in two proves nothing."""
    lines = Table.grid(padding=(0, 2), pad_edge=False)
    lines.title, lines.title_justify = Text(visible(title)) if title else None, "left"
    lines.add_column(style="bold", no_wrap=True)
    lines.add_column(overflow="fold")
    for row in cells:
        lines.add_row()
        for name, cell in zip(names, row, strict=True):
            lines.add_row(name, Text(cell or "–"))
    return lines


def _table(names: Sequence[str], cells: Sequence[Sequence[str]], title: str | None) -> Table:
    table = Table(
        title=Text(visible(title)) if title else None,
        title_justify="left",
        header_style="bold",
        pad_edge=False,
    )
    for place, name in enumerate(names):
        # Ids are there to be copied: a shortened one is none.
        table.add_column(name, no_wrap=all(_ID.fullmatch(row[place]) for row in cells))
    for row in cells:
        # Text of releases is shown as it is: square brackets in it are no markup.
        table.add_row(*map(Text, row))
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
