"""Options that mean the same in every command."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from tapsyrma.queries.arguments import iso_day

Paths = Annotated[
    list[Path],
    typer.Argument(metavar="PATH…", help="Files, folders (read through), or - for standard input."),
]
Project = Annotated[
    Path | None,
    typer.Option("--project", help="Project folder.  [env: TAPSYRMA_PROJECT; default: .tapsyrma]"),
]
Store = Annotated[
    str | None,
    typer.Option(
        "--store",
        help="A kglite file, a neo4j:// or bolt:// address, or neo4j for the local server."
        "  [env: TAPSYRMA_STORE; default: graph.kgl in the project]",
    ),
]
Jobs = Annotated[
    int | None,
    typer.Option("--jobs", min=1, help="Processes to read with.  [default: one a processor for many files]"),
]
AsOf = Annotated[
    str | None,
    typer.Option("--as-of", metavar="DATE", help="The day to judge on.  [default: today]"),
]


def as_of_day(option: str | None) -> str:
    """The day on which to judge: the option, else today.

    Raises:
        UsageError: the option is no day.
    """
    today = date.today()  # noqa: DTZ011 - a deadline passes at local midnight
    return iso_day(option, "--as-of").isoformat() if option else today.isoformat()
