"""tapsyrma schema, validate, export: what may be in the graph, whether it is, and the graph itself."""

from __future__ import annotations

import typer


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    del app
