"""tapsyrma clean: take out of a project folder what is made again or that no build names."""

from __future__ import annotations

from typing import Annotated

import typer

from tapsyrma.app.clean import clean as run
from tapsyrma.app.console import say
from tapsyrma.app.options import Project
from tapsyrma.app.settings import project_folder

_KILOBYTE = 1000


def register(app: typer.Typer) -> None:
    """Add the command of this module."""
    app.command("clean")(clean)


def clean(
    *,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would go.")] = False,
    project: Project = None,
) -> None:
    """Free the space of what nobody needs: stores of earlier builds, and files that no build names.

    The log stays whole: --known-at still goes back to every build, and makes the store of it anew.

    Example: `tapsyrma clean --dry-run`
    """
    found = run(project_folder(project), remove=not dry_run)
    for one in found:
        say(f"{one.why}: {len(one.paths)}, {_space(one.size)}")
    verb = "would be freed" if dry_run else "freed"
    say(f"{_space(sum(one.size for one in found))} {verb}")


def _space(size: int) -> str:
    for unit in ("B", "kB", "MB"):
        if size < _KILOBYTE:
            return f"{size} {unit}"
        size //= _KILOBYTE
    return f"{size} GB"
