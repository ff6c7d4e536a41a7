"""The command line as a user meets it: words in, exit code, standard output and standard error out."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tapsyrma.app.cli import main

from .commands import Command, Ran
from .projects import RELEASE


@pytest.fixture
def tapsyrma(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    """Runs one command in an empty folder, in this process: the entry point itself, errors and all."""
    monkeypatch.chdir(tmp_path)
    for name in ("TAPSYRMA_PROJECT", "TAPSYRMA_STORE", "NEO4J_URI"):
        monkeypatch.delenv(name, raising=False)

    def run(*words: str | Path) -> Ran:
        monkeypatch.setattr(sys, "argv", ["tapsyrma", *map(str, words)])
        capsys.readouterr()
        with pytest.raises(SystemExit) as left:
            main()
        out, err = capsys.readouterr()
        return Ran(int(left.value.code or 0), out, err)

    return run


@pytest.fixture
def built(tmp_path: Path, tapsyrma: Command) -> Path:
    """A folder with a project of one release in it."""
    (tmp_path / "releases").mkdir()
    (tmp_path / "releases" / "one.txt").write_text(RELEASE, encoding="utf-8")
    assert tapsyrma("build", "releases").code == 0
    return tmp_path
