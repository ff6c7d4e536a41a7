"""Which files stand behind the paths a user gives."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from tapsyrma.ontology.errors import InputError

SUFFIXES = frozenset({".txt", ".html", ".htm", ".xhtml", ".md"})
LARGEST = 20 * 1024 * 1024  # bytes; a release is a thousandth of it
STDIN = Path("-")


def sources(paths: Iterable[Path | str]) -> Iterator[Path]:
    """Every file to be read, each once: files and ``-`` as given, folders read through in sorted order.

    Folders yield files that look like releases by their suffix; hidden ones and links to folders are passed
    over, so that a loop of links ends. A missing path is yielded, so that reading it reports it.
    """
    seen: set[str] = set()
    for path in map(Path, paths):
        for file in _walk(path) if path.is_dir() else [path]:
            key = os.path.normpath(file.absolute())
            if key not in seen:
                seen.add(key)
                yield file


def _walk(folder: Path) -> Iterator[Path]:
    closed: list[OSError] = []
    for place, folders, names in os.walk(folder, onerror=closed.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith(".") and Path(name).suffix.lower() in SUFFIXES:
                yield Path(place, name)
    # A folder that cannot be entered is yielded like a missing file, so that reading it reports it.
    yield from sorted(Path(error.filename) for error in closed)


def content(path: Path) -> bytes:
    """The bytes of a file, or of standard input for ``-``.

    Raises:
        InputError: The file is missing, forbidden, no regular file or larger than ``LARGEST``.
    """
    if path == STDIN:
        return _limited(path, sys.stdin.buffer.read(LARGEST + 1))
    try:
        if path.is_dir():
            entered = os.access(path, os.R_OK | os.X_OK)
            raise InputError(path, "a folder, not a file" if entered else "no permission to read it")
        if not path.exists():
            raise InputError(path, "no such file or folder")
        if not path.is_file():
            raise InputError(path, "not a regular file")
        with path.open("rb") as file:
            return _limited(path, file.read(LARGEST + 1))
    except PermissionError as error:
        raise InputError(path, "no permission to read it") from error
    except OSError as error:
        raise InputError(path, error.strerror or str(error)) from error


def _limited(path: Path, raw: bytes) -> bytes:
    if len(raw) > LARGEST:
        raise InputError(path, f"too large: more than {LARGEST // 1024**2} MB")
    return raw
