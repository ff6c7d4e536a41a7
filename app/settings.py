"""Where a project and its store are, from options, environment or defaults."""

from __future__ import annotations

import os
from pathlib import Path

PROJECT = "TAPSYRMA_PROJECT"
STORE = "TAPSYRMA_STORE"
LOCAL_NEO4J = "bolt://127.0.0.1:7687"


def project_folder(option: Path | None) -> Path:
    """The project folder: the option, ``$TAPSYRMA_PROJECT``, or ``.tapsyrma`` here."""
    return option or Path(os.environ.get(PROJECT) or ".tapsyrma")


def store_address(option: str | None, project: Path) -> str:
    """The store's address: the option, ``$TAPSYRMA_STORE``, or a file in the project folder.

    ``neo4j`` for short means ``$NEO4J_URI``, or the server that ``tapsyrma neo4j start`` starts.
    """
    address = option or os.environ.get(STORE) or str(project / "graph.kgl")
    if address == "neo4j":
        return os.environ.get("NEO4J_URI") or LOCAL_NEO4J
    return address
