"""What was known then: the graph as the project's log had it at an earlier build.

``--known-at`` replays ``builds.jsonl`` to a line: the documents in force after it, with the registry and the
decisions of that build, read as they were read then. The graph is made once into a file of the project and
found again by its mark.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tapsyrma.app.build import existing_log, graph_rows, live_readings
from tapsyrma.app.output import writing
from tapsyrma.graph.projection import project, read_mark
from tapsyrma.graph.store import open_store
from tapsyrma.loaders.decisions import apply
from tapsyrma.loaders.kept import kept_decisions, kept_registry
from tapsyrma.loaders.log import Build, Log
from tapsyrma.loaders.recipe import recipe
from tapsyrma.ontology.errors import UsageError
from tapsyrma.ontology.keys import digest

_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def builds_until(log: Log, moment: str) -> Sequence[Build]:
    """The builds up to a moment: a build's number, a day (to its end, UTC), or an ISO time.

    Raises:
        UsageError: The moment is none of these, lies before the first build, or is a number not reached yet.
    """
    history = log.builds()
    if re.fullmatch("[0-9]+", moment):
        known = [build for build in history if build.number <= int(moment)]
        if known and known[-1].number < int(moment):
            raise UsageError(f"--known-at {moment}: no such build yet; the last one was {known[-1].number}")
    else:
        until = _until(moment)
        known = [build for build in history if datetime.fromisoformat(build.time) < until]
    if not known:
        first = (
            f"the first one was number {history[0].number}, {history[0].time}" if history else "there is none"
        )
        raise UsageError(f"--known-at {moment}: no build was that early; {first}")
    return known


def _until(moment: str) -> datetime:
    try:
        until = datetime.fromisoformat(moment)
        if until.tzinfo is None:
            until = until.replace(tzinfo=UTC)
        return until + (timedelta(days=1) if _DAY.fullmatch(moment) else timedelta(seconds=1))
    except (ValueError, OverflowError) as error:
        raise UsageError(
            f"--known-at {moment!r} is neither the number of a build nor a day (2026-01-31) nor an ISO time"
        ) from error


def store_known_at(folder: Path, moment: str) -> str:
    """The address of a store that holds what was known then; made unless it is there.

    Raises:
        UsageError: No build was that early.
        DataError: What that build was made with is no longer kept.
    """
    log = existing_log(folder)
    known = builds_until(log, moment)
    last = known[-1]
    mark = digest("known-at", log.live(known), last.registry, last.decisions, recipe())
    address = str(folder / "known" / f"{mark}.kgl")
    with writing(Path(address).parent):
        Path(address).parent.mkdir(exist_ok=True)
    with open_store(address) as store:
        if read_mark(store) != mark:
            decisions = kept_decisions(folder, last.decisions) if last.decisions else {}
            registry = kept_registry(folder, last.registry)
            applied = apply(live_readings(log, known), decisions, registry.entries)
            rows = graph_rows(applied, registry)
            project(rows, store, mark=mark, progress=lambda *_: None)
    return address
