"""What people read: results on standard output, progress and messages on standard error."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from tapsyrma.app.build import Progress as Report
from tapsyrma.app.reading import Outcome

messages = Console(stderr=True, highlight=False, soft_wrap=True)
results = Console(highlight=False, soft_wrap=True)

# Control characters, and the marks that turn the direction of writing: a file name may hold any of them.
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def say(text: str) -> None:
    """One line for the person at the keyboard; names and text of others in it are shown, never obeyed."""
    messages.print(visible(text), markup=False)


def tell_refused(outcomes: Iterable[Outcome]) -> None:
    """A line for each thing that a model said and the text does not bear out."""
    for outcome in outcomes:
        for item in outcome.refused:
            say(f"{outcome.path}: left out: {item}")


def visible(text: str) -> str:
    """The text with what a terminal would obey written out, such as line ends and escape sequences."""
    return _UNSEEN.sub(lambda found: found[0].encode("unicode_escape").decode("ascii"), text)


def emit(line: str) -> None:
    """A line of the result, exactly as it is."""
    sys.stdout.write(line + "\n")


def utf8_output() -> None:
    """Write Kazakh letters whatever the terminal's locale says; where nothing is to be written, nowhere."""
    if sys.stdout is None:  # a shell may have closed it: `>&-`
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - to the end
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def flush_results() -> None:
    """Write out what waits, so that a disk that is full is told here and not by a dying interpreter."""
    sys.stdout.flush()


def drop_results() -> None:
    """Let what waits go nowhere: Python must not try to write it again when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@contextmanager
def progress() -> Iterator[Report]:
    """A progress bar a step, on terminals only."""
    columns = (TextColumn("{task.description:>8}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=messages, transient=True, disable=not messages.is_terminal) as bars:
        tasks: dict[str, int] = {}

        def report(step: str, done: int, total: int) -> None:
            if step not in tasks:
                tasks[step] = bars.add_task(step, total=total)
            bars.update(bars.task_ids[list(tasks).index(step)], completed=done, total=total)

        yield report
