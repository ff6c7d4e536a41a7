"""The library of questions: every ``.cypher`` file here, run by name on any store."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any

from tapsyrma.graph.store import Row, Store
from tapsyrma.ontology.errors import UsageError
from tapsyrma.queries.arguments import parameters
from tapsyrma.queries.header import Header, header

_FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Query:
    """One question: its name, what its header says, and its text in the portable subset of Cypher."""

    name: str
    header: Header
    text: str


@cache
def library() -> Mapping[str, Query]:
    """All questions by name, sorted. Raises ``DataError`` naming the file whose header is wrong."""
    files = sorted(_FOLDER.glob("*.cypher"))
    texts = {file.stem: file.read_text(encoding="utf-8") for file in files}
    return {name: Query(name, header(name, text), text) for name, text in texts.items()}


def named(name: str) -> Query:
    """The question of that name.

    Raises:
        UsageError: there is none; names those that look alike.
    """
    query = library().get(name)
    if query is None:
        near = get_close_matches(name, library(), n=3)
        hint = f"did you mean {' or '.join(near)}?" if near else "tapsyrma query --list shows them all"
        raise UsageError(f"no query is called {name}; {hint}")
    return query


def run(
    store: Store,
    name: str,
    arguments: Mapping[str, Any] | None = None,
    *,
    as_of: str,
    limit: int | None = None,
    timeout_seconds: float = 30,
) -> list[Row]:
    """The rows that answer a question, judged on an ISO day.

    Raises:
        UsageError: there is no such question, or its arguments are wrong.
        QueryError: it took longer than ``timeout_seconds``.
        StoreError: the store cannot be opened or reached.
    """
    query = named(name)
    bound = parameters(name, query.header.parameters, arguments or {}, as_of)
    return store.read(query.text, bound, timeout_seconds=timeout_seconds, limit=limit)
