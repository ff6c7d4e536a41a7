"""Files that a user asks for."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tapsyrma.ontology.errors import UsageError


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Tells in a line why a file, or one that goes with it, cannot be written.

    Raises:
        UsageError: the folder is missing, forbidden, full or no folder at all.
    """
    try:
        yield
    except OSError as error:
        raise UsageError(f"{error.filename or path}: cannot be written ({error.strerror})") from error
