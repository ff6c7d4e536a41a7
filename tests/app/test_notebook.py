"""The notebook of docs runs, and prints what it shows."""

from __future__ import annotations

from pathlib import Path

from tests.app.notebook import cells, printed, run


def test_the_notebook_prints_what_it_shows(tmp_path: Path) -> None:
    """Every cell, run in order after the demo, prints the lines that stand below it."""
    assert run(tmp_path) == [printed(cell) for cell in cells()]
