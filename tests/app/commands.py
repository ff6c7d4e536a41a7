"""What came of a command, and how one is run as a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class Ran:
    """Exit code, results and messages of one command."""

    code: int
    out: str
    err: str

    @property
    def records(self) -> list[dict[str, Any]]:
        """What `extract` printed, one record a line."""
        return [json.loads(line) for line in self.out.splitlines()]

    def told(self, *needed: str) -> str:
        """The one message line that says all of this; no traceback stands beside it.

        Lines are what a line feed ends: anything else in a name must not look like a line of ours.
        """
        assert "Traceback" not in self.err, self.err
        lines = [line for line in self.err.split("\n") if all(part in line for part in needed)]
        assert len(lines) == 1, f"{len(lines)} lines say {needed}:\n{self.err}"
        return lines[0]


class Command(Protocol):
    """Runs the command line with these words."""

    def __call__(self, *words: str | Path) -> Ran:
        """What came of it."""
        ...


def as_process(
    *words: str | Path | bytes,
    folder: Path,
    environment: Mapping[str, str] | None = None,
    seconds: float = 60,
) -> Ran:
    """Run the command line as a process of its own, as from a shell."""
    done = subprocess.run(
        [sys.executable, "-m", "tapsyrma.app.cli", *words],
        cwd=folder,
        env={**os.environ, **(environment or {})},
        capture_output=True,
        timeout=seconds,
        check=False,
    )
    return Ran(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))
