"""The embedded store: one kglite file, read and written in this process.

Durability, as measured on kglite 0.21 with kills in the middle of loads: a write is in the write-ahead log
beside the file, and flushed, before it returns (``durable="full"``; with batches of thousands of rows this
costs less than half of the load's time over no log at all). The file itself is replaced only when the
store is closed, at once and whole, so readers see the last finished build and never half of one; automatic
checkpoints, which would publish in the middle, are off. After a kill the next writer finds the log and
goes on from there.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import kglite

from tapsyrma.graph.store import Row, StoreMissingError
from tapsyrma.graph.values import plain
from tapsyrma.ontology.errors import QueryError, StoreError

# What kglite would print on standard error (labels that no node has yet, truncated results) is ours to say.
kglite.set_query_warning_policy("silent")

_FIRST_LINE = re.compile(r"\s*\n.*", re.DOTALL)


class EmbeddedStore:
    """A kglite file; reading takes no lock, the first write takes the file's only writer's lease."""

    def __init__(self, path: str | Path) -> None:
        self.address = str(path)
        self._path = Path(path)
        self._reader: Any = None
        self._writer: Any = None

    def read(
        self,
        cypher: str,
        parameters: Mapping[str, Any] | None = None,
        *,
        timeout_seconds: float = 30,
        limit: int | None = None,
    ) -> list[Row]:
        """The rows of a read query; see ``Store.read``."""
        transaction = self._open_for_reading().begin_read()
        try:
            result = transaction.cypher(
                cypher, params=dict(parameters or {}), timeout_ms=int(timeout_seconds * 1000), row_limit=limit
            )
            return [{name: plain(value) for name, value in row.items()} for row in result]
        except kglite.CypherTimeoutError as error:
            raise QueryError(f"the query took longer than {timeout_seconds:g} seconds") from error
        except (kglite.KgError, ValueError, TypeError) as error:
            raise QueryError(f"the store refused the query: {_first_line(error)}") from error

    def write(self, cypher: str, rows: Sequence[Row]) -> None:
        """Run an ``UNWIND $rows AS row`` query; see ``Store.write``."""
        writer = self._open_for_writing()
        with self._as_store_errors():
            writer.cypher(cypher, params={"rows": list(rows)})

    def define(self, statements: Iterable[str]) -> None:
        """Create constraints and indexes; see ``Store.define``."""
        writer = self._open_for_writing()
        with self._as_store_errors():
            for statement in statements:
                writer.cypher(statement)

    def close(self) -> None:
        """Publish what was written, all at once, and give the lease back."""
        writer, self._reader, self._writer = self._writer, None, None
        if writer is not None:
            with self._as_store_errors(), _quiet():
                writer.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close; after an error nothing is published, but what was written waits in the log."""
        if error is not None and self._writer is not None:
            writer, self._reader, self._writer = self._writer, None, None
            writer.__exit__(kind, error, trace)
        self.close()

    def _open_for_reading(self) -> Any:
        if self._writer is not None:
            return self._writer
        if self._reader is None:
            if not self._path.exists():
                raise StoreMissingError(
                    f"{self.address}: there is no store here yet; make one with: tapsyrma build"
                )
            with self._as_store_errors(), _quiet():
                self._reader = kglite.load(str(self._path))
        return self._reader

    def _open_for_writing(self) -> Any:
        if self._writer is None:
            with self._as_store_errors(), _quiet():
                self._path.parent.mkdir(parents=True, exist_ok=True)
                self._writer = kglite.open(str(self._path), durable="full", auto_checkpoint_wal_mib=0)
            self._reader = None
        return self._writer

    @contextmanager
    def _as_store_errors(self) -> Iterator[None]:
        try:
            yield
        except kglite.WriterLeaseHeldError as error:
            holder = error.holder.get("pid") or "unknown"
            raise StoreError(
                f"{self.address}: locked: process {holder} is writing it; wait for it to end"
            ) from error
        except kglite.FileFormatError as error:
            raise StoreError(
                f"{self.address}: damaged, or not a kglite file; move it away and build again"
            ) from error
        except (kglite.KgError, OSError, ValueError, TypeError) as error:
            raise StoreError(f"{self.address}: {_first_line(error)}") from error


@contextmanager
def _quiet() -> Iterator[None]:
    """Hold back kglite's advice about its own file format, and that a log waits for the next writer."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        yield


def _first_line(error: BaseException) -> str:
    return _FIRST_LINE.sub("", str(error).strip())
