"""What every store can do, and how one is opened from its address.

A store is a disposable projection of the log: embedded in a file (kglite) or behind Bolt (Neo4j).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from types import TracebackType
from typing import Any, Protocol, Self, TypeAlias

from tapsyrma.ontology.errors import StoreError

Row: TypeAlias = dict[str, Any]

SERVER_SCHEMES = ("neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://")


class StoreMissingError(StoreError):
    """There is no store at an address yet, and reading does not make one."""


class Store(Protocol):
    """A property graph that answers the portable subset of Cypher.

    Attributes:
        address: where the store is, without credentials, for messages.
    """

    address: str

    def read(
        self,
        cypher: str,
        parameters: Mapping[str, Any] | None = None,
        *,
        timeout_seconds: float = 30,
        limit: int | None = None,
    ) -> list[Row]:
        """The rows of a read query, as plain values; at most ``limit`` of them.

        The query runs in a read transaction; what a user typed goes through ``sandbox`` first.

        Raises:
            QueryError: the query is wrong, writes, or takes longer than ``timeout_seconds``.
            StoreError: the store cannot be opened or reached.
        """
        ...

    def write(self, cypher: str, rows: Sequence[Row]) -> None:
        """Run a query that begins with ``UNWIND $rows AS row``, all of it or nothing.

        When this returns, the rows survive the death of this process.

        Raises:
            StoreError: the store is locked, unreachable or refuses the rows.
        """
        ...

    def define(self, statements: Iterable[str]) -> None:
        """Create constraints and indexes, each in a statement with ``IF NOT EXISTS``.

        Raises:
            StoreError: the store is locked, unreachable or refuses a statement.
        """
        ...

    def close(self) -> None:
        """Publish what was written and let go of the store; closing twice does nothing."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


def open_store(address: str) -> Store:
    """Open the store at an address: the path of a kglite file, or ``neo4j://``, ``bolt://`` and the like.

    A file is touched when the first query runs and made when the first row is written.

    Raises:
        StoreError: the address is of no known kind, or the server does not answer or let us in.
    """
    match = _SCHEME.match(address)
    if match is None:
        from tapsyrma.graph.embedded import EmbeddedStore  # noqa: PLC0415 - only one engine is loaded

        return EmbeddedStore(address)
    if match[1].lower() not in SERVER_SCHEMES:
        raise StoreError(
            f"{address}: a store is the path of a file or an address that begins with "
            f"{', '.join(f'{scheme}://' for scheme in SERVER_SCHEMES)}"
        )
    from tapsyrma.graph.server import ServerStore  # noqa: PLC0415 - only one engine is loaded

    return ServerStore(address)
