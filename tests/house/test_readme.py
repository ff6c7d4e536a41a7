"""The README cannot drift: what it names exists, and what exists it names."""

from __future__ import annotations

import re
from pathlib import Path

from typer.main import get_command

from tapsyrma.app.cli import app
from tapsyrma.queries.library import library

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_question_of_the_library_is_in_the_readme() -> None:
    """A researcher finds each query by reading."""
    missing = [name for name in library() if f"`{name}`" not in README]
    assert not missing


def test_every_command_in_the_readme_exists() -> None:
    """What is typed in an example is a command of the program."""
    commands = set(getattr(get_command(app), "commands"))  # noqa: B009 - a group has them, its base class not
    typed = set(re.findall(r"(?:\$ |`)tapsyrma ([a-z0-9]+)", README))
    assert typed
    assert typed <= commands


def test_every_link_in_the_readme_leads_somewhere() -> None:
    """Links to files of the repository point at files."""
    for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", README):
        assert (ROOT / target).exists(), target


def test_the_two_commands_of_a_newcomer_are_in_the_makefile() -> None:
    """`make demo` and `make test` are what the README says to type."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for command in ("demo", "test"):
        assert f"$ make {command}" in README
        assert re.search(rf"^{command}:", makefile, flags=re.MULTILINE)
