"""The project folder: texts, documents, claims and builds. It is the truth; stores are made from it.

Files are written whole under another name and then renamed, so that a reader never sees half of one and a
kill loses at most the file being written, which the next build makes again.
"""

from __future__ import annotations

import fcntl
import json
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

from tapsyrma.ontology.claims import Reading
from tapsyrma.ontology.codec import document_json, document_of, dumps, reading_lines, reading_of
from tapsyrma.ontology.errors import DataError, UsageError
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.keys import digest, sha256
from tapsyrma.ontology.records import Document

_NAME = re.compile("[0-9A-Za-z-]*")
"""What files of the log are called by its own lines: names that lead nowhere else."""


@frozen
class Build:
    """One line of ``builds.jsonl``. ``changes`` maps a document's id to its version, or to None when gone.

    ``registry`` and ``decisions`` are the hashes under which those of that build are kept.
    """

    number: int
    time: str
    changes: Mapping[str, str | None]
    recipe: str
    registry: str
    decisions: str = ""


class Log:
    """The log of one project."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        try:
            for name in ("texts", "documents", "claims"):
                (folder / name).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UsageError(f"{folder}: cannot be used as a project folder ({error.strerror})") from error

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Keeps a second build out of the same project while one is writing."""
        with self._lock() as handle:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as error:
                raise UsageError(f"{self.folder}: another build is writing to this project") from error
            yield

    def _lock(self) -> IO[str]:
        """The file that a build locks; not emptied, for in a folder from somebody else it may be a link."""
        path = self.folder / "lock"
        with _as_unwritable(path):
            return path.open("a", encoding="ascii")

    # --- documents and readings ---------------------------------------------------------------------

    @staticmethod
    def version(path: str, raw_sha256: str, recipe: str) -> str:
        """The name under which a file is kept as it stood under a path, read by this recipe."""
        return digest(path, raw_sha256, recipe)

    def has(self, version: str) -> bool:
        """Whether a version was read to its end before."""
        return (self.folder / "claims" / f"{version}.jsonl").exists()

    def keep(self, reading: Reading, version: str) -> None:
        """Write a document's text, description and claims; the claims last, as the sign of completion."""
        document = reading.document
        text = self.folder / "texts" / document.text_sha256
        if not text.exists():
            _write(text, document.text)
        _write(self.folder / "documents" / f"{version}.json", dumps(document_json(document)) + "\n")
        lines = "".join(f"{line}\n" for line in reading_lines(reading))
        _write(self.folder / "claims" / f"{version}.jsonl", lines)

    def identity(self, version: str) -> tuple[str, str]:
        """The id and the path of a document in one version, without reading its text."""
        with self._description(version) as data:
            return data["id"], data["path"]

    def text_of(self, version: str) -> str:
        """The name of the text of a document in one version."""
        with self._description(version) as data:
            return str(data["text_sha256"])

    def document(self, version: str) -> Document:
        """A document as it was read in one version."""
        with self._description(version) as data:
            return document_of(data, self._text(data["text_sha256"]))

    def _text(self, name: str) -> str:
        """A text by its hash; offsets into any other text would prove nothing."""
        text = _read(self.folder / "texts" / _plain(name))
        if sha256(text) != name:
            raise ValueError(f"texts/{name} is another text")
        return text

    @contextmanager
    def _description(self, version: str) -> Iterator[dict[str, Any]]:
        path = self.folder / "documents" / f"{version}.json"
        with _as_damage(path):
            yield json.loads(_read(path))

    def reading(self, version: str) -> Reading:
        """A document with its claims."""
        document, path = self.document(version), self.folder / "claims" / f"{version}.jsonl"
        with _as_damage(path):
            return reading_of(document, _read(path).split("\n"))

    # --- builds -------------------------------------------------------------------------------------

    def builds(self) -> list[Build]:
        """All builds so far; a torn line, left by a kill, is ignored.

        Raises:
            DataError: A whole line is no record of a build.
        """
        path = self.folder / "builds.jsonl"
        if not path.exists():
            return []
        lines = _read(path).split("\n")
        with _as_damage(path):
            return [_build(json.loads(line)) for line in lines[:-1] if _whole(line)]

    def live(self, builds: Iterable[Build] | None = None) -> dict[str, str]:
        """The documents in force, id → version, sorted: now, or after the given builds."""
        state: dict[str, str] = {}
        for build in self.builds() if builds is None else builds:
            for identifier, version in build.changes.items():
                if version is None:
                    state.pop(identifier, None)
                else:
                    state[identifier] = version
        return dict(sorted(state.items()))

    def append(
        self, changes: Mapping[str, str | None], recipe: str, registry: str, decisions: str = ""
    ) -> None:
        """Record what a build changed; one that changed nothing leaves no line."""
        before = self.builds()
        made_with = (recipe, registry, decisions)
        same = before and (before[-1].recipe, before[-1].registry, before[-1].decisions) == made_with
        if not changes and same:
            return
        line = {
            "number": len(before) + 1,
            "time": datetime.now(UTC).isoformat(timespec="seconds"),
            "changes": dict(changes),
            "recipe": recipe,
            "registry": registry,
            "decisions": decisions,
        }
        _append(self.folder / "builds.jsonl", dumps(line))


def _build(data: dict[str, Any]) -> Build:
    build = Build(**data)
    if type(build.number) is not int or datetime.fromisoformat(build.time).tzinfo is None:
        raise ValueError(f"number {build.number!r}, time {build.time!r}")
    for name in (*filter(None, build.changes.values()), build.registry, build.decisions):
        _plain(name)
    return build


def _plain(name: str) -> str:
    if not _NAME.fullmatch(name):
        raise ValueError(f"{name!r} is no name of a file of the log")
    return name


def _whole(line: str) -> bool:
    """Whether a line is a whole record: a kill may leave a torn one, which the next append closes off."""
    try:
        return isinstance(json.loads(line), dict)
    except ValueError:
        return False


def _append(path: Path, line: str) -> None:
    with _as_unwritable(path):
        torn = path.exists() and path.stat().st_size > 0 and not path.read_bytes().endswith(b"\n")
        with path.open("a", encoding="utf-8", newline="") as handle:
            handle.write(("\n" if torn else "") + line + "\n")
            handle.flush()
            os.fsync(handle.fileno())


@contextmanager
def _as_damage(path: Path) -> Iterator[None]:
    """Whatever a file lacks that this program wrote whole is damage, and told with the file's path."""
    try:
        yield
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        reason = f"{type(error).__name__}: {error}"
        raise DataError(f"{path}: the project's log is damaged here ({reason})") from error


def _write(path: Path, text: str) -> None:
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    with _as_unwritable(path):
        with temporary.open("w", encoding="utf-8", newline="", errors="surrogatepass") as handle:
            handle.write(text)
        temporary.replace(path)


@contextmanager
def _as_unwritable(path: Path) -> Iterator[None]:
    """A full or forbidden disk is told with the file that could not be written."""
    try:
        yield
    except OSError as error:
        raise DataError(f"{path}: cannot be written ({error.strerror})") from error


def _read(path: Path) -> str:
    if path.exists() and not path.is_file():
        raise DataError(f"{path}: the project's log is damaged here (not a regular file)")
    try:
        with path.open(encoding="utf-8", newline="", errors="surrogatepass") as handle:
            return handle.read()
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"{path}: the project's log is damaged here ({error})") from error
