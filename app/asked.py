"""The store that a question goes to: today's, or one that holds what was known at an earlier build."""

from __future__ import annotations

from pathlib import Path

from tapsyrma.app.history import store_known_at
from tapsyrma.app.settings import project_folder, store_address
from tapsyrma.graph.store import Store, open_store
from tapsyrma.ontology.errors import UsageError


def asked_store(store: str | None, project: Path | None, known_at: str | None = None) -> Store:
    """Open the store that options name.

    Raises:
        UsageError: Both a store and an earlier moment are asked for: the past is kept in the project.
    """
    folder = project_folder(project)
    if known_at is None:
        return open_store(store_address(store, folder))
    if store is not None:
        raise UsageError("--known-at asks the project's own log; leave --store out")
    return open_store(store_known_at(folder, known_at))
