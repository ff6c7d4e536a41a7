"""What can go wrong, in words for the person who has to mend it."""

from __future__ import annotations

from pathlib import Path


class TapsyrmaError(Exception):
    """An error whose message is one line that a user can act on; it is shown without a traceback."""


class InputError(TapsyrmaError):
    """A file that cannot be read; the rest of the batch goes on."""

    def __init__(self, path: Path | str, reason: str) -> None:
        self.path = str(path)
        self.reason = reason
        super().__init__(f"{self.path}: {reason}")


class DataError(TapsyrmaError):
    """Vocabulary, registry or language data that contradicts itself; names the file and the key."""


class StoreError(TapsyrmaError):
    """A store that cannot be opened, reached or written."""


class QueryError(TapsyrmaError):
    """A query that is wrong, forbidden or too slow."""


class UsageError(TapsyrmaError):
    """A command called with arguments that make no sense together."""
