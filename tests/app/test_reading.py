"""Reading in several processes: in order, in bounded memory, and with a word when one of them is ended."""

from __future__ import annotations

import os
import signal
from functools import partial
from pathlib import Path

import pytest

from tapsyrma.app.reading import Outcome, outcomes
from tapsyrma.loaders.extract import extract
from tapsyrma.ontology.errors import TapsyrmaError
from tapsyrma.ontology.extraction import Extraction
from tapsyrma.ontology.records import Document

from .commands import Command


def _named(path: Path) -> Outcome:
    return Outcome(str(path), os.getpid())


def _ended(path: Path) -> Outcome:
    os.kill(os.getpid(), signal.SIGKILL)
    return Outcome(str(path))


@pytest.mark.parametrize("jobs", [None, 1, 2])
def test_outcomes_come_in_the_order_of_the_paths(jobs: int | None) -> None:
    """However many processes read, the first path's outcome is the first."""
    paths = [Path(f"{number}.txt") for number in range(50)]
    assert [one.path for one in outcomes(partial(_named), paths, jobs)] == [str(path) for path in paths]


def test_one_process_reads_here_and_several_elsewhere() -> None:
    """A single job starts no process; two do."""
    paths = [Path("a.txt"), Path("b.txt")]
    assert {one.result for one in outcomes(partial(_named), paths, 1)} == {os.getpid()}
    assert os.getpid() not in {one.result for one in outcomes(partial(_named), paths, 2)}


def test_an_ended_process_is_told_in_a_line() -> None:
    """A process that the system ends for want of memory is no traceback, and says how to go on."""
    with pytest.raises(TapsyrmaError, match=r"\Aa reading process was ended[^\n]+--jobs\Z"):
        list(outcomes(partial(_ended), [Path("a.txt")], 2))


def test_a_fault_in_one_release_stops_that_one_only(
    monkeypatch: pytest.MonkeyPatch, tapsyrma: Command, tmp_path: Path
) -> None:
    """What goes wrong in our own code with one text is told with its name, and the others are read."""
    for name in ("a.txt", "b.txt", "c.txt"):
        (tmp_path / name).write_text(
            f"The Government session considered the schools and roads of the regions. {name}",
            encoding="utf-8",
        )

    def faulty(document: Document) -> Extraction:
        if "b.txt" in document.path:
            raise IndexError("list index out of range")
        return extract(document)

    monkeypatch.setattr("tapsyrma.app.extractor.extract", faulty)
    ran = tapsyrma("extract", "a.txt", "b.txt", "c.txt")
    assert ran.code == 1
    assert [record["document"]["path"] for record in ran.records] == ["a.txt", "c.txt"]
    ran.told("b.txt: ", "a fault of tapsyrma", "IndexError: list index out of range")
