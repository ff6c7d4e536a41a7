"""The command line as a user meets it: words in, exit code, standard output and standard error out."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from tapsyrma.app.build import build
from tapsyrma.app.cli import main

from .commands import Command, Ran
from .projects import RELEASE, quiet


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


@pytest.fixture(scope="session")
def built_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a project of one release in it, to be copied."""
    folder = tmp_path_factory.mktemp("built")
    (folder / "releases").mkdir()
    (folder / "releases" / "one.txt").write_text(RELEASE, encoding="utf-8")
    store = str(folder / ".tapsyrma" / "graph.kgl")
    assert build([folder / "releases"], folder / ".tapsyrma", store, progress=quiet).documents == 1
    return folder


@pytest.fixture
def built(built_once: Path, tmp_path: Path, tapsyrma: Command) -> Path:  # noqa: ARG001 - it goes to the folder
    """The folder that the command works in, with a project of one release in it."""
    return shutil.copytree(built_once, tmp_path, dirs_exist_ok=True)
