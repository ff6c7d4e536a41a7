"""Options that mean the same in every command."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Optional

import typer

Paths = Annotated[
    list[Path],
    typer.Argument(metavar="PATH…", help="Files, folders (read through), or - for standard input."),
]
Project = Annotated[
    Optional[Path],  # noqa: UP007 - typer reads the annotation at run time
    typer.Option("--project", help="Project folder.  [env: TAPSYRMA_PROJECT; default: .tapsyrma]"),
]
Store = Annotated[
    Optional[str],  # noqa: UP007 - as above
    typer.Option(
        "--store",
        help="A kglite file, a neo4j:// or bolt:// address, or neo4j for the local server."
        "  [env: TAPSYRMA_STORE; default: graph.kgl in the project]",
    ),
]
Jobs = Annotated[
    Optional[int],  # noqa: UP007 - as above
    typer.Option("--jobs", min=1, help="Processes to read with.  [default: one a processor for many files]"),
]
AsOf = Annotated[
    Optional[str],  # noqa: UP007 - as above
    typer.Option("--as-of", metavar="DATE", help="Judge holders and deadlines on this day.  [default: today]"),
]
