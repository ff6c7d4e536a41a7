"""Files → readings, one process or several; a bad file is reported and the rest goes on."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, partial
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import Any, TypeAlias

from tapsyrma.loaders.claims import reading
from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.log import Log
from tapsyrma.loaders.read.document import kept_path, read_bytes, read_document
from tapsyrma.loaders.read.files import content
from tapsyrma.ontology.contract import record
from tapsyrma.ontology.errors import InputError, TapsyrmaError
from tapsyrma.ontology.extraction import Extraction
from tapsyrma.ontology.records import Document, Language

Read: TypeAlias = Callable[[Document], Extraction]
"""How a document is read; it may be sent to other processes."""

_MADE = 50_000
"""Objects made after which garbage is collected: those of a few documents."""

_WAITING = 4
"""Tasks handed out ahead for each process: enough to keep it busy, few enough to keep memory flat."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one file: a result, or the reason why there is none.

    ``refused`` names what a model said and the text does not bear out.
    """

    path: str
    result: Any = None
    error: str | None = None
    refused: tuple[str, ...] = ()


def extract_record(path: Path, *, with_text: bool, extractor: Read = extract) -> Outcome:
    """The contract's record of one file."""

    def read() -> Outcome:
        document = read_document(path)
        extraction = extractor(document)
        settle(document.language)
        return Outcome(str(path), record(extraction, with_text=with_text), refused=_refused(extraction))

    return _guarded(path, read)


def read_into_log(path: Path, *, folder: Path, recipe: str, extractor: Read = extract) -> Outcome:
    """Read one file into the log unless it is there; the result is (document id, version, new)."""

    def read() -> Outcome:
        raw, root, log = content(path), folder.absolute().parent, Log(folder)
        version = Log.version(kept_path(path, root), sha256(raw).hexdigest(), recipe)
        if log.has(version):
            return Outcome(str(path), (log.identity(version)[0], version, False))
        document = read_bytes(raw, path, root)
        extraction = extractor(document)
        settle(document.language)
        log.keep(reading(extraction), version)
        return Outcome(str(path), (document.id, version, True), refused=_refused(extraction))

    return _guarded(path, read)


@cache
def settle(language: Language) -> None:
    """Leave what was loaded for the first document of a language out of every later garbage collection.

    The dictionary, the registry and the grammar stay to the end; walking through them again and again took a
    tenth of the time of reading. What reading makes has no cycles: it need not be walked often either.
    """
    del language  # it only tells one first time from another
    gc.collect()
    gc.freeze()
    gc.set_threshold(_MADE)


def _refused(extraction: Extraction) -> tuple[str, ...]:
    return tuple(f"{one.item} ({one.reason})" for one in extraction.rejected if one.item is not None)


def _guarded(path: Path, read: Callable[[], Outcome]) -> Outcome:
    try:
        return read()
    except InputError as error:
        return Outcome(str(path), error=error.reason)
    except TapsyrmaError:
        raise  # the project itself is not as it should be
    except Exception as error:  # noqa: BLE001 - a fault of ours in one release must not stop the others
        return Outcome(
            str(path), error=f"a fault of tapsyrma, please report it: {type(error).__name__}: {error}"
        )


def outcomes(work: partial[Outcome], paths: Iterable[Path], jobs: int | None) -> Iterator[Outcome]:
    """Apply the work to every path, in order, in as many processes as asked for."""
    with _executor(jobs) as executor:
        if executor is None:
            yield from map(work, paths)
            return
        remaining = iter(paths)
        running: list[Future[Outcome]] = [
            executor.submit(work, path) for path in islice(remaining, (jobs or 1) * _WAITING)
        ]
        while running:
            yield _result(running.pop(0))
            running.extend(executor.submit(work, path) for path in islice(remaining, 1))


def _result(reading: Future[Outcome]) -> Outcome:
    """What a process read; one that the system ended takes all the others of its pool along."""
    try:
        return reading.result()
    except BrokenProcessPool as error:
        raise TapsyrmaError(
            "a reading process was ended, perhaps for want of memory; what was read is kept: "
            "run the same command again, with fewer --jobs"
        ) from error


@contextmanager
def _executor(jobs: int | None) -> Iterator[Executor | None]:
    if not jobs or jobs == 1:
        yield None
        return
    with ProcessPoolExecutor(max_workers=jobs) as executor:
        yield executor


def default_jobs(count: int) -> int:
    """One process for a handful of files; for more, one a processor."""
    return 1 if count < 40 else (os.cpu_count() or 1)  # noqa: PLR2004 - measured: a pool pays from here on
