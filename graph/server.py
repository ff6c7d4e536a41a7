"""The server store: Neo4j 5.26 or later behind Bolt, through the official driver."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import singledispatch
from itertools import islice
from types import TracebackType
from typing import Any, Self
from urllib.parse import unquote, urlsplit

import neo4j
from neo4j import exceptions
from neo4j.graph import Node, Path, Relationship

from tapsyrma.graph.store import Row
from tapsyrma.graph.values import node_value, plain, relationship_value
from tapsyrma.ontology.errors import QueryError, StoreError

_CONNECT_SECONDS = 10.0
_RETRY_SECONDS = 10.0
# Neo4j lists every word that could have stood where a query went wrong.
_EVERYTHING_EXPECTED = re.compile(r": expected .{60,}(?= \(line)")
# The driver also logs what it raises; a message is said once.
logging.getLogger("neo4j").addHandler(logging.NullHandler())


class ServerStore:
    """A database of a Neo4j server; ``bolt://user:password@host:7687/database`` names all of it.

    What the address leaves out comes from NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE; without a user
    name the server is asked to let us in without one.
    """

    def __init__(self, address: str) -> None:
        try:
            parts = urlsplit(address)
            host, port = parts.hostname, parts.port
        except ValueError as error:
            raise StoreError(f"{_without_credentials(address)}: not an address ({error})") from error
        if host is None:
            raise StoreError(f"{_without_credentials(address)}: the address names no server")
        shown_host = f"[{host}]" if ":" in host else host
        self.address = f"{parts.scheme}://{shown_host}" + (f":{port}" if port else "")
        self._database = parts.path.strip("/") or os.environ.get("NEO4J_DATABASE") or None
        self._driver = self._connect(_credentials(parts.username, parts.password))

    def _connect(self, auth: tuple[str, str] | None) -> neo4j.Driver:
        with self._as_store_errors():
            # Notifications would be logged for labels and types that do not exist yet.
            driver = neo4j.GraphDatabase.driver(
                self.address,
                auth=auth,
                connection_timeout=_CONNECT_SECONDS,
                max_transaction_retry_time=_RETRY_SECONDS,
                notifications_min_severity="OFF",
            )
            try:
                driver.verify_connectivity()
            except BaseException:
                driver.close()
                raise
            return driver

    def read(
        self,
        cypher: str,
        parameters: Mapping[str, Any] | None = None,
        *,
        timeout_seconds: float = 30,
        limit: int | None = None,
    ) -> list[Row]:
        """The rows of a read query; see ``Store.read``."""

        @neo4j.unit_of_work(timeout=timeout_seconds)
        def fetch(transaction: neo4j.ManagedTransaction) -> list[Row]:
            result = transaction.run(cypher, dict(parameters or {}))
            names = result.keys()
            return [
                {name: _plain(value) for name, value in zip(names, row.values(), strict=True)}
                for row in islice(result, limit)
            ]

        with (
            self._as_store_errors(),
            self._as_query_errors(timeout_seconds),
            self._session("READ") as session,
        ):
            return session.execute_read(fetch)

    def write(self, cypher: str, rows: Sequence[Row]) -> None:
        """Run an ``UNWIND $rows AS row`` query in one transaction; see ``Store.write``."""

        def run(transaction: neo4j.ManagedTransaction) -> None:
            transaction.run(cypher, rows=list(rows)).consume()

        with self._as_store_errors(), self._session("WRITE") as session:
            session.execute_write(run)

    def define(self, statements: Iterable[str]) -> None:
        """Create constraints and indexes; see ``Store.define``."""
        with self._as_store_errors(), self._session("WRITE") as session:
            for statement in statements:
                session.run(statement).consume()

    def close(self) -> None:
        """Let go of the connections."""
        self._driver.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _session(self, access: str) -> neo4j.Session:
        return self._driver.session(
            default_access_mode=access, database=self._database, notifications_min_severity="OFF"
        )

    @contextmanager
    def _as_query_errors(self, timeout_seconds: float) -> Iterator[None]:
        try:
            yield
        except exceptions.ClientError as error:
            if isinstance(error, exceptions.AuthError) or "Database.DatabaseNotFound" in error.code:
                raise
            if "TransactionTimedOut" in (error.code or ""):
                raise QueryError(f"the query took longer than {timeout_seconds:g} seconds") from error
            raise QueryError(f"the store refused the query: {_first_line(error)}") from error
        except exceptions.TransientError as error:
            if "Memory" not in (error.code or ""):
                raise
            raise QueryError("the query needs more memory than the server has") from error

    @contextmanager
    def _as_store_errors(self) -> Iterator[None]:
        try:
            yield
        except exceptions.AuthError as error:
            raise StoreError(
                f"{self.address}: the server refused the user name or password; "
                "set NEO4J_USERNAME and NEO4J_PASSWORD"
            ) from error
        except exceptions.ServiceUnavailable as error:
            raise StoreError(
                f"{self.address}: no Neo4j answers here; start one with: tapsyrma neo4j start"
            ) from error
        except (exceptions.ConfigurationError, ValueError) as error:
            raise StoreError(f"{self.address}: not an address of a Neo4j ({_first_line(error)})") from error
        except (exceptions.DriverError, exceptions.Neo4jError) as error:
            raise StoreError(f"{self.address}: {_first_line(error)}") from error


def _credentials(username: str | None, password: str | None) -> tuple[str, str] | None:
    if username:
        return unquote(username), unquote(password or "")
    if os.environ.get("NEO4J_USERNAME"):
        return os.environ["NEO4J_USERNAME"], os.environ.get("NEO4J_PASSWORD", "")
    return None


def _without_credentials(address: str) -> str:
    scheme, _, rest = address.partition("://")
    return f"{scheme}://{rest.rpartition('@')[2]}"


@singledispatch
def _plain(value: Any) -> Any:
    return value.iso_format() if hasattr(value, "iso_format") else plain(value)


@_plain.register
def _(value: Node) -> Any:
    return node_value(value.labels, dict(value))


@_plain.register
def _(value: Relationship) -> Any:
    return relationship_value(value.type, dict(value))


@_plain.register
def _(value: Path) -> Any:
    return {"nodes": _plain(list(value.nodes)), "relationships": _plain(list(value.relationships))}


@_plain.register
def _(value: list) -> Any:  # type: ignore[type-arg]
    return [_plain(each) for each in value]


@_plain.register
def _(value: dict) -> Any:  # type: ignore[type-arg]
    return plain({name: _plain(each) for name, each in value.items()})


def _first_line(error: BaseException) -> str:
    message = str(getattr(error, "message", None) or error).strip().partition("\n")[0]
    return _EVERYTHING_EXPECTED.sub("", message)
