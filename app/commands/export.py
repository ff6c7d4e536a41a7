"""tapsyrma schema, validate, export: what may be in the graph, whether it is, and the graph itself."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table
from rich.text import Text

from tapsyrma.app.asked import asked_store
from tapsyrma.app.console import emit, results, say
from tapsyrma.app.export import Format, exported
from tapsyrma.app.options import KnownAt, Project, Store
from tapsyrma.app.output import writing
from tapsyrma.graph.dump import rows_in
from tapsyrma.graph.rdf import to_graph
from tapsyrma.graph.rows import Rows
from tapsyrma.graph.schema import check, statements
from tapsyrma.graph.schema import schema as derived
from tapsyrma.graph.shacl import validate as hold_against_shapes
from tapsyrma.graph.store import StoreMissingError

_SHOWN = 50
"""Findings shown; a broken graph has thousands alike."""


class SchemaForm(StrEnum):
    """How the schema is printed."""

    table = "table"
    cypher = "cypher"


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command("schema")(schema)
    app.command("validate")(validate)
    app.command("export")(export)


def schema(
    *,
    form: Annotated[
        SchemaForm, typer.Option("--format", help="Tables, or the constraints.")
    ] = SchemaForm.table,
    project: Project = None,
    store: Store = None,
) -> None:
    """Show labels and relationship types, how many there are, and an example of each.

    Example: `tapsyrma schema`
    """
    if form is SchemaForm.cypher:
        for statement in statements():
            emit(f"{statement};")
        return
    rows = _held(project, store)
    results.print(_labels(rows))
    results.print(_types(rows))


def validate(*, project: Project = None, store: Store = None) -> None:
    """Hold the graph against the schema and the SHACL shapes.

    Example: `tapsyrma validate --store neo4j`
    """
    with asked_store(store, project) as opened:
        rows = rows_in(opened)
    findings = (*check(rows), *hold_against_shapes(to_graph(rows)))
    for finding in findings[:_SHOWN]:
        emit(finding)
    say(f"{len(rows.nodes)} nodes, {len(rows.relationships)} relationships, {len(findings)} findings")
    if findings:
        raise typer.Exit(1)


def export(
    *,
    form: Annotated[Format, typer.Option("--format", help="What to write.")],
    out: Annotated[
        Path | None, typer.Option("--out", "-o", help="The file.  [default: standard output]")
    ] = None,
    project: Project = None,
    store: Store = None,
    known_at: KnownAt = None,
) -> None:
    """Write the whole graph in a format that other tools read.

    Example: `tapsyrma export --format turtle -o graph.ttl`
    """
    with asked_store(store, project, known_at) as opened:
        text = exported(rows_in(opened), form)
    if out is None:
        emit(text.rstrip("\n"))
        return
    with writing(out):
        out.write_text(text, encoding="utf-8", newline="\n")
    say(f"{out}: written")


def _held(project: Path | None, store: str | None) -> Rows:
    """What the store holds; nothing, where there is none yet: the schema stands without a graph."""
    try:
        with asked_store(store, project) as opened:
            return rows_in(opened)
    except StoreMissingError:
        return Rows()


def _labels(rows: Rows) -> Table:
    count = Counter(node.label for node in rows.nodes)
    example = {node.label: str(node.properties.get("label", "")) for node in reversed(rows.nodes)}
    table = Table("label", "second labels", "properties", "nodes", "example", title="Nodes")
    for name, label in derived().labels.items():
        second, properties = ", ".join(label.second), ", ".join(label.properties)
        table.add_row(name, second, properties, str(count[name]), Text(_short(example.get(name, ""))))
    return table


def _types(rows: Rows) -> Table:
    count = Counter(relationship.type for relationship in rows.relationships)
    example = {r.type: f"{r.start} → {r.end}" for r in reversed(rows.relationships)}
    table = Table("type", "from → to", "relationships", "example", title="Relationships")
    for name, kind in derived().types.items():
        ends = ", ".join(f"{start} → {end}" for start, end in kind.ends)
        table.add_row(name, ends, str(count[name]), Text(example.get(name, "")))
    return table


def _short(text: str, width: int = 60) -> str:
    return text if len(text) <= width else text[: width - 1] + "…"
