"""tapsyrma neo4j start|stop|status: a real Neo4j from Python packages alone."""

from __future__ import annotations

from typing import Annotated

import typer

from tapsyrma.app.console import emit, say
from tapsyrma.graph.neo4j_server import ServerSettings, ServerStatus, server_home
from tapsyrma.graph.neo4j_server import start as start_server
from tapsyrma.graph.neo4j_server import status as server_status
from tapsyrma.graph.neo4j_server import stop as stop_server

commands = typer.Typer(
    help="Run a real Neo4j without Docker or Java (needs the extra: pip install 'tapsyrma[neo4j-server]').",
    no_args_is_help=True,
)

Port = Annotated[int, typer.Option("--port", min=1024, max=65535, help="Bolt port, on this machine only.")]
Password = Annotated[
    str | None,
    typer.Option("--password", help="Ask for this password (user neo4j).  [default: none asked]"),
]


@commands.command("start")
def start(*, port: Port = 7687, password: Password = None) -> None:
    """Start the server and wait until it answers; the first time fetches 128 MB of Neo4j.

    Example: `tapsyrma neo4j start && tapsyrma build releases/ --store neo4j`
    """
    settings = ServerSettings(home=server_home(), port=port, password=password)
    _tell(start_server(settings, say))


@commands.command("stop")
def stop() -> None:
    """Stop the server; its data stays.

    Example: `tapsyrma neo4j stop`
    """
    say("stopped" if stop_server(server_home()) else "no server was running")


@commands.command("status")
def status() -> None:
    """Say whether the server runs, and where; the exit code is 1 where it does not.

    Example: `tapsyrma neo4j status`
    """
    found = server_status(server_home())
    _tell(found)
    if found.state == "stopped":
        raise typer.Exit(1)


def _tell(found: ServerStatus) -> None:
    emit(f"{found.state} {found.address}" if found.address else found.state)
    if found.state != "stopped":
        say(f"process {found.process}, log {found.log}")
