"""tapsyrma query, search, trace: questions to the graph."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from tapsyrma.app.asked import asked_store
from tapsyrma.app.console import emit, say, visible
from tapsyrma.app.options import AsOf, KnownAt, Project, Store, as_of_day
from tapsyrma.app.tables import Form, show
from tapsyrma.app.trace import told, trace
from tapsyrma.graph.sandbox import run_typed
from tapsyrma.ontology.errors import UsageError
from tapsyrma.queries.arguments import DUE_SOON_DAYS, parameters
from tapsyrma.queries.library import library, named, run

Format = Annotated[Form, typer.Option("--format", help="How to print the rows.")]
Limit = Annotated[int, typer.Option("--limit", min=1, help="Most rows to give.")]


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command("query")(query)
    app.command("search")(search)
    app.command("trace")(trace_one)


def query(
    name: Annotated[str | None, typer.Argument(metavar="NAME", help="A question of the library.")] = None,
    arguments: Annotated[
        list[str] | None, typer.Argument(metavar="[KEY=VALUE]…", help="What the question asks for.")
    ] = None,
    *,
    cypher: Annotated[str | None, typer.Option("--cypher", help="Ask in Cypher instead; read only.")] = None,
    listed: Annotated[bool, typer.Option("--list", help="Show the questions of the library.")] = False,
    as_of: AsOf = None,
    form: Format = Form.table,
    limit: Limit = 1000,
    project: Project = None,
    store: Store = None,
    known_at: KnownAt = None,
) -> None:
    """Ask a question of the library, or one in Cypher.

    Example: `tapsyrma query instructions-of-body body="Ministry of Finance"`

    Example: `tapsyrma query --cypher "MATCH (i:Instruction) RETURN i.id AS id ORDER BY id"`
    """
    if listed:
        show([{"name": q.name, "question": q.header.titles["en"]} for q in library().values()], form)
        return
    if (name is None) == (cypher is None):
        raise UsageError("give the name of a question or --cypher TEXT; --list shows the questions")
    day = as_of_day(as_of)
    with asked_store(store, project, known_at) as opened:
        if cypher is not None:
            always = parameters("--cypher", (), {}, day)
            typed = run_typed(opened, cypher, {**always, **_pairs(arguments)}, limit=limit)
            show(typed.rows, form)
            _footer(len(typed.rows), limit, day, more=typed.truncated)
            return
        question = named(name or "")
        rows = run(opened, question.name, _pairs(arguments), as_of=day, limit=limit + 1)
    shown = rows[:limit]
    show(shown, form, [c.name for c in question.header.columns], question.header.titles["en"])
    _footer(len(shown), limit, day, more=len(rows) > limit)


def search(
    words: Annotated[list[str], typer.Argument(metavar="WORD…", help="Words that must all occur.")],
    *,
    form: Format = Form.table,
    limit: Limit = 100,
    as_of: AsOf = None,
    project: Project = None,
    store: Store = None,
    known_at: KnownAt = None,
) -> None:
    """Find instructions by words of theirs or of the sentences that prove them.

    Example: `tapsyrma search видеонаблюдение школ`
    """
    day = as_of_day(as_of)
    with asked_store(store, project, known_at) as opened:
        rows = run(opened, "search", {"words": " ".join(words)}, as_of=day, limit=limit + 1)
    show(rows[:limit], form, [c.name for c in named("search").header.columns])
    _footer(min(len(rows), limit), limit, day, more=len(rows) > limit)


def trace_one(
    identifier: Annotated[str, typer.Argument(metavar="ID", help="Id of an instruction or claim.")],
    *,
    as_of: AsOf = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    project: Project = None,
    store: Store = None,
    known_at: KnownAt = None,
) -> None:
    """Trace one instruction: issuer, owners, whom they answer to, deadline, sentence, source.

    Example: `tapsyrma trace instruction/3f2a`
    """
    with asked_store(store, project, known_at) as opened:
        facts = trace(opened, identifier, as_of_day(as_of))
    if as_json:
        emit(json.dumps(facts, ensure_ascii=False, indent=2))
        return
    for line in told(facts):
        emit(visible(line))


def _pairs(arguments: list[str] | None) -> dict[str, str]:
    pairs = {}
    for argument in arguments or ():
        key, sign, value = argument.partition("=")
        if not sign or not key:
            raise UsageError(f"{argument!r} is not KEY=VALUE")
        pairs[key] = value
    return pairs


def _footer(count: int, limit: int, day: str, *, more: bool) -> None:
    further = f"; there are more, see --limit (now {limit})" if more else ""
    say(f"{count} rows, as of {day}; due soon means within {DUE_SOON_DAYS} days{further}")
