"""Options that mean the same in every command."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from tapsyrma.app.extractor import Kind
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
Reader = Annotated[
    Kind,
    typer.Option(
        "--extractor",
        help="Who reads: our rules, or a language model (pip install 'tapsyrma[llm]'), to whose server the"
        " text of the releases is sent.",
    ),
]
LlmModel = Annotated[
    str | None,
    typer.Option(
        "--llm-model",
        metavar="NAME",
        help="provider:model, such as ollama:qwen3, with the key in the provider's own variable; with"
        " --llm-url the model's name on that server.  [env: TAPSYRMA_LLM_MODEL]",
    ),
]
LlmUrl = Annotated[
    str | None,
    typer.Option(
        "--llm-url",
        metavar="URL",
        help="Base address of an OpenAI-compatible server, such as http://127.0.0.1:8080/v1. Its key, if it"
        " asks for one, is read from TAPSYRMA_LLM_KEY, the seconds to wait for a release from"
        " TAPSYRMA_LLM_TIMEOUT.  [env: TAPSYRMA_LLM_URL]",
    ),
]
AsOf = Annotated[
    str | None,
    typer.Option("--as-of", metavar="DATE", help="The day to judge on.  [default: today]"),
]
KnownAt = Annotated[
    str | None,
    typer.Option(
        "--known-at",
        metavar="WHEN",
        help="Answer from what the project knew then: a day, a time or the number of a build."
        "  [default: now]",
    ),
]


def as_of_day(option: str | None, name: str = "--as-of") -> str:
    """The day on which to judge: the option, else today; ``name`` is what the message calls the option.

    Raises:
        UsageError: the option is no day.
    """
    today = date.today()  # noqa: DTZ011 - a deadline passes at local midnight
    return iso_day(option, name).isoformat() if option else today.isoformat()
