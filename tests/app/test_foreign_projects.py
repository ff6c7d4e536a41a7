"""A project folder from somebody else: nothing in it reaches a file outside of it, or ends in a traceback."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from .commands import Command


@pytest.mark.parametrize("name", ["/dev/zero", "../../secret", "0" * 64])
def test_the_log_reads_no_text_but_its_own(name: str, built: Path, tapsyrma: Command) -> None:
    """A project from somebody else cannot put another file of this machine into the graph."""
    (kept,) = (built / ".tapsyrma" / "documents").iterdir()
    (built / "secret").write_text("Keep it.", encoding="utf-8")
    (built / ".tapsyrma" / "texts" / ("0" * 64)).symlink_to(built / "secret")
    described = {**json.loads(kept.read_text(encoding="utf-8")), "text_sha256": name}
    kept.write_text(json.dumps(described), encoding="utf-8")
    ran = tapsyrma("build", "releases", "--store", "other.kgl")
    assert ran.code == 3
    ran.told(kept.name, "damaged")


def test_a_lock_that_is_a_link_empties_nothing(built: Path, tapsyrma: Command) -> None:
    """A project from somebody else cannot have a build write over a file elsewhere."""
    (built / "letter").write_text("dear", encoding="utf-8")
    (built / ".tapsyrma" / "lock").unlink()
    (built / ".tapsyrma" / "lock").symlink_to(built / "letter")
    assert tapsyrma("build", "releases").code == 0
    assert (built / "letter").read_text(encoding="utf-8") == "dear"


def test_a_lock_that_cannot_be_had_is_told(built: Path, tapsyrma: Command) -> None:
    """As on a disk that is mounted to be read only: a line with the file."""
    (built / ".tapsyrma" / "lock").unlink()
    (built / ".tapsyrma" / "lock").mkdir()
    ran = tapsyrma("build", "releases")
    assert ran.code == 3
    ran.told("lock: cannot be written")


@pytest.mark.parametrize(
    "other",
    [{"number": "2"}, {"time": "2026-01-31"}, {"changes": {"document/a": "../../a"}}, {"registry": ".."}],
)
def test_a_build_that_no_program_wrote_is_damage(
    other: dict[str, Any], built: Path, tapsyrma: Command
) -> None:
    """A number in quotes, a time without its zone, a name that leads out of the folder: the file is named."""
    history = built / ".tapsyrma" / "builds.jsonl"
    line = json.loads(history.read_text(encoding="utf-8"))
    history.write_text(json.dumps({**line, **other}) + "\n", encoding="utf-8")
    ran = tapsyrma("query", "no-owner", "--known-at", "2")
    assert ran.code == 3
    ran.told("builds.jsonl", "damaged")


def test_a_decision_that_is_no_file_is_told_and_not_waited_for(built: Path, tapsyrma: Command) -> None:
    """A pipe among the decisions of others does not hold the build."""
    (built / ".tapsyrma" / "decisions").mkdir()
    os.mkfifo(built / ".tapsyrma" / "decisions" / "pipe.json")
    ran = tapsyrma("build", "releases")
    ran.told("pipe.json", "not a regular file")


def test_nothing_behind_a_link_goes(built: Path, tapsyrma: Command) -> None:
    """A project from somebody else may link its folders to anywhere: only the links in them are removed."""
    treasure = built / "elsewhere" / "letter.txt"
    treasure.parent.mkdir()
    treasure.write_text("dear", encoding="utf-8")
    (built / ".tapsyrma" / "known").symlink_to(treasure.parent)
    (built / ".tapsyrma" / "kept" / "more").symlink_to(treasure.parent)
    (built / ".tapsyrma" / "texts" / "round").symlink_to(built)
    assert tapsyrma("clean").code == 0
    assert treasure.read_text(encoding="utf-8") == "dear"
    assert not (built / ".tapsyrma" / "kept" / "more").is_symlink()
