"""tapsyrma build: documents → log → store."""

from __future__ import annotations

from collections.abc import Iterator

import typer

from tapsyrma.app.build import Summary
from tapsyrma.app.build import build as run
from tapsyrma.app.console import progress, say, tell_refused
from tapsyrma.app.extractor import Kind, chosen
from tapsyrma.app.options import Jobs, LlmModel, LlmUrl, Paths, Project, Reader, Store
from tapsyrma.app.reading import default_jobs
from tapsyrma.app.settings import project_folder, store_address
from tapsyrma.graph.projection import Changes
from tapsyrma.loaders.read.files import sources


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command("build")(build)


def build(
    paths: Paths,
    *,
    project: Project = None,
    store: Store = None,
    jobs: Jobs = None,
    extractor: Reader = Kind.rules,
    llm_model: LlmModel = None,
    llm_url: LlmUrl = None,
) -> None:
    """Read releases into the project and bring the graph up to date.

    Running it again reads only what is new; a release that is no longer under PATH is withdrawn.

    Example: `tapsyrma build releases/ --store neo4j`
    """
    folder = project_folder(project)
    reader = chosen(extractor, llm_model, llm_url)
    count = sum(1 for _ in sources(paths))
    with progress() as bars:
        summary = run(
            paths,
            folder,
            store_address(store, folder),
            jobs=jobs or default_jobs(count),
            progress=bars,
            extractor=reader,
        )
    tell_refused(summary.refused)
    for failure in summary.failed:
        say(f"{failure.path}: {failure.error}")
    for line in (*told(summary), *told_decisions(summary)):
        say(line)
    if summary.failed:
        raise typer.Exit(1 if summary.read or summary.unchanged else 3)


def told(summary: Summary) -> tuple[str, str]:
    """The summary: a line on releases, a line on the graph."""
    changes = summary.store or Changes()
    releases = (
        f"releases: {summary.read} read, {summary.unchanged} unchanged, {summary.withdrawn} withdrawn, "
        f"{len(summary.failed)} failed; {summary.documents} in force"
    )
    graph = (
        f"graph: {summary.instructions} instructions, {summary.nodes} nodes, {summary.relationships} "
        f"relationships; {changes.added} added, {changes.changed} changed, {changes.deleted} deleted"
    )
    return releases, graph


def told_decisions(summary: Summary) -> Iterator[str]:
    """A line for each decision that changed nothing, with what to do about it."""
    yield from summary.undecided
    for name in summary.stale:
        yield (
            f"STALE decisions/{name}.json: no release in force has the words that it speaks of, "
            "or the registry no such entry; "
            "decide anew, or delete the file"
        )
    for name in summary.contradicting:
        yield f"CONTRADICTING decisions/{name}.json: another file says the opposite; neither is applied"
