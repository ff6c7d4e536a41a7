"""A folder of releases and projects beside it, built as often as a test likes."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tapsyrma.app.build import Summary, build
from tapsyrma.app.demo import CORPUS
from tapsyrma.graph.dump import dump
from tapsyrma.graph.store import open_store

RELEASE = """Government session

12 April 2024

Prime Minister Arman Seiitov instructed the Ministry of Finance to publish the list of schools by 1 May.
The minister said that the work would go on. The session was held in Astana.
"""
"""A release of one instruction, for tests that need some project."""

FEW = (
    "ru-01-juvenile-commissions.txt",
    "ru-05-drug-headquarters.html",
    "kk-03-geology.txt",
    "kk-07-financial-monitoring.txt",
    "en-02-child-safety.txt",
)
"""Releases of every language and script, and a page; enough to tell a graph that differs."""


def quiet(*_: object) -> None:
    """Progress that nobody looks at."""


@dataclass(frozen=True, slots=True)
class Workplace:
    """A folder with ``releases/``; projects lie beside it, so that all keep the same relative paths."""

    folder: Path
    store: str

    @property
    def releases(self) -> Path:
        """Where the releases are."""
        return self.folder / "releases"

    def fill(self, names: Iterable[str] = FEW) -> None:
        """Put bundled releases there."""
        self.releases.mkdir(exist_ok=True)
        for name in names:
            shutil.copyfile(CORPUS / name, self.releases / name)

    def build(self, *paths: Path, project: str = ".project", jobs: int | None = None) -> Summary:
        """Build the releases, or these paths, into the store."""
        given = paths or (self.releases,)
        return build(given, self.folder / project, self.store, jobs=jobs, progress=quiet)

    def dump(self) -> list[str]:
        """The canonical dump of the store."""
        with open_store(self.store) as opened:
            return list(dump(opened))

    def builds(self, project: str = ".project") -> bytes:
        """The history of a project as it stands on disk."""
        return (self.folder / project / "builds.jsonl").read_bytes()
