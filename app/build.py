"""build: documents → log → resolve → rows → store, each step repeatable and safe to kill."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from inspect import getfile
from pathlib import Path

from tapsyrma.app.extractor import Extractor, rules
from tapsyrma.app.reading import Outcome, outcomes, read_into_log
from tapsyrma.graph.assemble.assemble import assemble
from tapsyrma.graph.projection import Changes, project, read_mark
from tapsyrma.graph.rows import Rows
from tapsyrma.graph.store import Store, open_store
from tapsyrma.loaders.decisions import Applied, apply, read_decisions
from tapsyrma.loaders.kept import decisions_digest, keep
from tapsyrma.loaders.log import Build, Log
from tapsyrma.loaders.read.files import sources
from tapsyrma.loaders.recipe import code_digest, recipe
from tapsyrma.loaders.resolve.merged import with_twins
from tapsyrma.loaders.resolve.resolve import resolve
from tapsyrma.ontology.claims import Reading
from tapsyrma.ontology.decisions import Decision
from tapsyrma.ontology.errors import UsageError
from tapsyrma.ontology.keys import digest
from tapsyrma.ontology.reference import Registry, registry
from tapsyrma.ontology.vocabulary import topics

DECISIONS = "decisions"
"""The folder of a project in which people's decisions stand."""
_GRAPH = Path(getfile(assemble)).parents[1]
"""The code that makes rows of readings and writes them: what it makes is stale when it changes."""

Progress = Callable[[str, int, int], None]
"""Called with the step's name, how much is done and how much there is."""


@dataclass(slots=True)
class Summary:
    """What a build did.

    ``undecided`` has a line for each file of a decision that cannot be read; ``stale`` and ``contradicting``
    are names of decisions that changed nothing.
    """

    read: int = 0
    unchanged: int = 0
    withdrawn: int = 0
    failed: list[Outcome] = field(default_factory=list)
    refused: list[Outcome] = field(default_factory=list)
    undecided: tuple[str, ...] = ()
    stale: tuple[str, ...] = ()
    contradicting: tuple[str, ...] = ()
    documents: int = 0
    instructions: int = 0
    nodes: int = 0
    relationships: int = 0
    store: Changes | None = None


def build(
    paths: Sequence[Path],
    folder: Path,
    store: str,
    *,
    jobs: int | None = None,
    progress: Progress,
    extractor: Extractor | None = None,
) -> Summary:
    """Bring the log and then the store to what the files say now, as our rules or another extractor read it.

    Raises:
        UsageError: another build is writing to the project.
        StoreError: the store cannot be written; the log is kept, and the next build mends it.
    """
    log, reader = Log(folder), extractor or rules()
    with log.writing():
        summary = Summary()
        decisions, summary.undecided = read_decisions(folder / DECISIONS)
        changes = dict(_read(log, paths, summary, jobs, progress, reader=reader))
        for gone in _withdrawn(log, paths):
            changes[gone] = None
            summary.withdrawn += 1
        keep(folder, decisions)
        log.append(changes, reader.recipe, registry().digest, decisions_digest(decisions))
        with open_store(store) as opened:
            summary.store = _bring_up(opened, log, decisions, summary, progress)
            _count(opened, summary)
    return summary


def _bring_up(
    store: Store, log: Log, decisions: Mapping[str, Decision], summary: Summary, progress: Progress
) -> Changes:
    """Project what is in force, unless the store bears the mark of exactly that."""
    mark = digest(log.live(), recipe(), code_digest([_GRAPH]), decisions_digest(decisions))
    current = read_mark(store) == mark
    if current and not decisions:
        return Changes()
    applied = apply(live_readings(log), decisions, registry().entries)
    summary.stale, summary.contradicting = tuple(applied.stale), tuple(applied.contradicting)
    if current:
        return Changes()
    return project(graph_rows(applied, registry()), store, mark=mark, progress=progress)


def _count(store: Store, summary: Summary) -> None:
    def count(pattern: str) -> int:
        found: int = store.read(f"MATCH {pattern} RETURN count(*) AS found")[0]["found"]
        return found

    summary.documents = count("(n:Document)")
    summary.instructions = count("(n:Instruction)")
    summary.nodes = count("(n) WHERE n.content_hash IS NOT NULL")
    summary.relationships = count("()-[r]->() WHERE r.content_hash IS NOT NULL")


def _read(
    log: Log,
    paths: Sequence[Path],
    summary: Summary,
    jobs: int | None,
    progress: Progress,
    *,
    reader: Extractor,
) -> Iterator[tuple[str, str | None]]:
    files = list(sources(paths))
    live = log.live()
    work = partial(read_into_log, folder=log.folder, recipe=reader.recipe, extractor=reader.read)
    for number, outcome in enumerate(outcomes(work, files, jobs), start=1):
        progress("read", number, len(files))
        if outcome.error is not None:
            summary.failed.append(outcome)
            continue
        if outcome.refused:
            summary.refused.append(outcome)
        identifier, version, new = outcome.result
        summary.read += new
        summary.unchanged += not new
        if live.get(identifier) != version:
            yield identifier, version


def _withdrawn(log: Log, paths: Sequence[Path]) -> list[str]:
    """Documents whose path lay in a folder given now and is no longer there.

    A folder that is missing itself withdraws nothing: it may be a slip of the finger, or a disk not mounted.
    """
    base = log.folder.absolute().parent.resolve()
    folders = {path.resolve() for path in paths if path.is_dir()}
    gone = []
    for identifier, version in log.live().items():
        _, kept = log.identity(version)
        path = base / kept
        if kept != "-" and not folders.isdisjoint(path.parents) and not os.path.lexists(path):
            gone.append(identifier)
    return gone


def graph_rows(applied: Applied, known: Registry) -> Rows:
    """The rows of readings to which the decisions were applied."""
    resolution = with_twins(applied.readings, resolve(applied.readings, known, applied.links), applied.links)
    return assemble(applied.readings, resolution, known, topics())


def live_readings(log: Log, builds: Iterable[Build] | None = None) -> Iterator[Reading]:
    """The readings in force now, or after the given builds, sorted by document."""
    for version in log.live(builds).values():
        yield log.reading(version)


def existing_log(folder: Path) -> Log:
    """The log of a project that was built before; asking makes none.

    Raises:
        UsageError: Nothing was built here.
    """
    if not (folder / "builds.jsonl").exists():
        raise UsageError(f"{folder}: there is no project here yet; make one with: tapsyrma build")
    return Log(folder)
