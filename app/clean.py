"""What of a project folder may go: nothing that a build names, only what is made again or that nobody names.

The log is the truth, and all of it stays: every line of ``builds.jsonl``, and whatever a line names, so that
``--known-at`` can go back to any of them. Stores of the past are made from that whenever somebody asks.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tapsyrma.app.build import existing_log
from tapsyrma.loaders.log import Build, Log
from tapsyrma.ontology.errors import DataError


@dataclass(frozen=True, slots=True)
class Leftover:
    """Files and folders that may go for one reason; ``size`` in bytes."""

    why: str
    paths: tuple[Path, ...]
    size: int


def clean(folder: Path, *, remove: bool) -> list[Leftover]:
    """What may go, and is gone afterwards where that was asked.

    Raises:
        UsageError: Nothing was built here, or a build is writing.
        DataError: The log is damaged, so that nobody can tell what it names; or a file cannot be removed.
    """
    log = existing_log(folder)
    with log.writing():
        found = [Leftover(why, paths, sum(map(_size, paths))) for why, paths in _leftovers(log) if paths]
        if remove:
            for one in found:
                _remove(one.paths)
    return found


def _leftovers(log: Log) -> Iterator[tuple[str, tuple[Path, ...]]]:
    builds, folder = log.builds(), log.folder
    versions = {version for build in builds for version in build.changes.values() if version}
    texts = {log.text_of(version) for version in versions}
    yield "stores of earlier builds, made again when asked for", _in(folder / "known")
    yield "registries and decisions that no build names", _unnamed(folder / "kept", _kept(builds))
    for name in ("claims", "documents"):
        suffix = ".jsonl" if name == "claims" else ".json"
        yield f"{name} that no build names", _unnamed(folder / name, {f"{one}{suffix}" for one in versions})
    yield "texts that no build names", _unnamed(folder / "texts", texts)


def _kept(builds: Sequence[Build]) -> set[str]:
    names = {f"registry-{build.registry}" for build in builds}
    return names | {f"decisions-{build.decisions}.json" for build in builds}


def _unnamed(folder: Path, named: set[str]) -> tuple[Path, ...]:
    return tuple(path for path in _in(folder) if path.name not in named)


def _in(folder: Path) -> tuple[Path, ...]:
    """What lies in a folder, half-written files too; nothing behind a link, which may lead anywhere."""
    return tuple(sorted(folder.iterdir())) if _is_folder(folder) else ()


def _is_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()


def _size(path: Path) -> int:
    return sum(_size(one) for one in path.iterdir()) if _is_folder(path) else path.lstat().st_size


def _remove(paths: Sequence[Path]) -> None:
    for path in paths:
        try:
            if _is_folder(path):
                shutil.rmtree(path)
            else:
                path.unlink()
        except OSError as error:
            raise DataError(f"{path}: cannot be removed ({error.strerror})") from error
