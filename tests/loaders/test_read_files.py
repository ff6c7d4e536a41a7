"""Which files stand behind the paths, and what is said of those that cannot be read."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from tapsyrma.loaders.read import files
from tapsyrma.loaders.read.document import read_document
from tapsyrma.loaders.read.files import sources
from tapsyrma.ontology.errors import InputError

from .releases import RUSSIAN


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with releases, other files, a hidden one and a loop of links."""
    (tmp_path / "b").mkdir()
    for name in ["2.txt", "1.html", "10.HTM", "notes.md", "data.csv", ".hidden.txt", "b/3.xhtml", "b/4.docx"]:
        (tmp_path / name).write_text(RUSSIAN, encoding="utf-8")
    (tmp_path / "b" / "loop").symlink_to(tmp_path, target_is_directory=True)
    return tmp_path


def test_a_folder_is_read_through_in_sorted_order(folder: Path) -> None:
    """Only files that look like releases, each once, loops of links passed over."""
    found = [path.relative_to(folder).as_posix() for path in sources([folder])]
    assert found == ["1.html", "10.HTM", "2.txt", "notes.md", "b/3.xhtml"]


def test_a_file_named_twice_is_read_once(folder: Path) -> None:
    """A file given by name and again by its folder comes at its first place only."""
    found = list(sources([folder / "2.txt", folder, folder / "b" / ".." / "2.txt"]))
    assert found[0] == folder / "2.txt"
    assert len(found) == 5


def test_a_file_is_taken_whatever_its_suffix(folder: Path) -> None:
    """Whoever names a file means it."""
    assert list(sources([folder / "data.csv", "-"])) == [folder / "data.csv", Path("-")]


def test_what_is_not_there_is_reported_when_it_is_read(tmp_path: Path) -> None:
    """A missing path is not passed over in silence."""
    [missing] = sources([tmp_path / "missing"])
    with pytest.raises(InputError, match=r"missing: no such file or folder$"):
        read_document(missing)


def test_a_folder_that_cannot_be_entered_is_reported(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What lies in a forbidden folder is not lost in silence."""

    def scan(path: str) -> None:
        raise PermissionError(13, "Permission denied", os.fspath(path))

    monkeypatch.setattr(os, "scandir", scan)
    monkeypatch.setattr(os, "access", lambda *_: False)
    [closed] = sources([folder])
    with pytest.raises(InputError, match="no permission to read it"):
        read_document(closed)


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    """A named pipe that nobody writes to would hold the batch for ever."""
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(InputError, match="not a regular file"):
        read_document(tmp_path / "pipe.txt")


def test_a_link_to_itself_is_an_error_not_a_crash(tmp_path: Path) -> None:
    """The operating system's complaint becomes one line."""
    (tmp_path / "self.txt").symlink_to(tmp_path / "self.txt")
    with pytest.raises(InputError, match=r"self\.txt: "):
        read_document(tmp_path / "self.txt")


def test_a_forbidden_file_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file without permission does not stop the batch."""
    path = tmp_path / "secret.txt"
    path.write_text(RUSSIAN, encoding="utf-8")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(InputError, match=r"secret\.txt: no permission to read it"):
        read_document(path)


def test_a_file_that_is_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No release is that long, and memory is not for the taking."""
    monkeypatch.setattr(files, "LARGEST", 100)
    (tmp_path / "large.txt").write_text(RUSSIAN, encoding="utf-8")
    with pytest.raises(InputError, match="too large"):
        read_document(tmp_path / "large.txt")


def test_standard_input_is_told_apart_by_its_content(monkeypatch: pytest.MonkeyPatch) -> None:
    """``-`` has no name of its own: the same text gives the same id, another text another one."""

    def piped(text: str) -> str:
        monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(text.encode())))
        return read_document("-").id

    assert piped(RUSSIAN) == piped(RUSSIAN)
    assert piped(RUSSIAN) != piped(RUSSIAN + "Ещё одно предложение.")


def test_paths_are_kept_relative_to_the_project(folder: Path) -> None:
    """A project folder can be moved: what lies in it is named relative to it, and so is its id."""
    inside = read_document(folder / "b" / ".." / "2.txt", root=folder)
    assert inside.path == "2.txt"
    assert read_document(folder / "2.txt").path == (folder / "2.txt").as_posix()
    outside = read_document(folder / "2.txt", root=folder / "b")
    assert outside.path == (folder / "2.txt").resolve().as_posix()
    assert inside.id != outside.id
