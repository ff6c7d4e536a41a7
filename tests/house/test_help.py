"""The help of the command line: what stands there can be typed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from typer.main import get_command

from tapsyrma.app.cli import app


def commands(group: Any, *before: str) -> Iterator[tuple[str, Any]]:
    """All commands that do something, with the words that call them."""
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from commands(command, *before, name)
        else:
            yield " ".join((*before, name)), command


COMMANDS = dict(commands(get_command(app)))


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_shows_an_example_of_itself(name: str) -> None:
    """Examples begin with the command and use options that it has."""
    command = COMMANDS[name]
    examples = re.findall(r"Example: `tapsyrma ([^`]+)`", command.help)
    assert examples
    known = {option for parameter in command.params for option in parameter.opts}
    for example in examples:
        assert example.startswith(name)
        assert set(re.findall(r"(?<!\S)--?[a-z][a-z-]*", example.partition("&&")[0])) <= known


def test_help_lists_commands_in_the_order_of_need() -> None:
    """Who begins reads from the top: building, asking, pages; what few need stands last."""
    names = list(COMMANDS)
    assert names[:2] == ["build", "query"]
    assert names[-1].startswith("neo4j")
