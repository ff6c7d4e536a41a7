"""demo: the main job on the bundled releases, from files to a page."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from tapsyrma.app.build import Progress, build
from tapsyrma.graph.store import Store, open_store
from tapsyrma.queries.library import run
from tapsyrma.viz.page import write

CORPUS = Path(__file__).with_name("corpus")
AS_OF = "2026-03-01"
"""The day on which the demo judges deadlines: pinned, so that its pages are the same whenever it runs."""

_RELEASES = frozenset({".txt", ".html"})


@dataclass(frozen=True, slots=True)
class Shown:
    """What to tell at the end, and the page to open."""

    lines: tuple[str, ...]
    page: Path


def demo(folder: Path, progress: Progress) -> Shown:
    """Copy the releases into ``folder``, build a project beside them, and write both pages there."""
    releases = folder / "releases"
    releases.mkdir(parents=True, exist_ok=True)
    for source in sorted(CORPUS.iterdir()):
        if source.suffix in _RELEASES:
            shutil.copyfile(source, releases / source.name)
    project = folder / ".tapsyrma"
    summary = build([releases], project, str(project / "graph.kgl"), progress=progress)
    with open_store(str(project / "graph.kgl")) as store:
        busiest = _busiest_post(store)
        page = write("accountability", store, folder / "accountability.html", as_of=AS_OF)
        if busiest:
            write("responsibility", store, folder / "responsibility.html", as_of=AS_OF, focus=busiest)
        lines = _findings(store)
    return Shown((f"{summary.documents} releases, {summary.instructions} instructions", *lines), page.path)


def _busiest_post(store: Store) -> str | None:
    """The post of the registry that gave the most instructions; the smaller id of two alike."""
    rows = store.read(
        "MATCH (i:Instruction)-[:ISSUED_BY]->(p:Post) WHERE p.origin = 'registry' "
        "RETURN p.id AS id, count(DISTINCT i) AS given ORDER BY given DESC, id",
        limit=1,
    )
    return rows[0]["id"] if rows else None


def _findings(store: Store) -> tuple[str, ...]:
    named = {
        "no-owner": "no owner named",
        "no-deadline": "no deadline given",
        "deadline-passed": f"deadline passed by {AS_OF}, no report found",
    }
    return tuple(f"{words}: {len(run(store, name, as_of=AS_OF))}" for name, words in named.items())
