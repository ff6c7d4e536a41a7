"""What tests share: a store of each kind, and a Chromium; each says how to enable it where it is missing.

``TAPSYRMA_REQUIRE=neo4j,chromium,llm`` turns what is missing from a skip into a failure.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pytest

from tapsyrma.graph.neo4j_server import server_home, status
from tapsyrma.graph.server import ServerStore
from tapsyrma.graph.store import Store, open_store
from tapsyrma.ontology.errors import StoreError

_NEO4J = "pip install 'tapsyrma[neo4j-server]' && tapsyrma neo4j start"
_CHROMIUM = "apt-get install chromium"
_GRAPH_OF_CORPUS = {"corpus_store", "embedded_corpus"}


def skip_or_fail(requirement: str, reason: str) -> None:
    """Skip, or fail where TAPSYRMA_REQUIRE names the requirement."""
    if requirement in os.environ.get("TAPSYRMA_REQUIRE", "").split(","):
        pytest.fail(f"TAPSYRMA_REQUIRE names {requirement}: {reason}")
    pytest.skip(reason)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Where several processes share the tests, those that share a server or the corpus's graph stay in one.

    Two could not use the server at a time; a lock would let them, one waiting for the other.
    """
    for item in items:
        shared = item.get_closest_marker("neo4j") or _GRAPH_OF_CORPUS & set(getattr(item, "fixturenames", ()))
        if shared and item.get_closest_marker("xdist_group") is None:
            item.add_marker(pytest.mark.xdist_group("stores"))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say each reason for a skip once: where something is missing, the command that enables it."""
    skipped = terminalreporter.getreports("skipped")
    reasons = Counter(report.longrepr[2] for report in skipped if isinstance(report.longrepr, tuple))
    for reason, count in sorted(reasons.items()):
        terminalreporter.write_line(f"{count} skipped: {reason.removeprefix('Skipped: ')}")


@pytest.fixture(scope="session")
def chromium_path() -> str:
    """The path of a Chromium or Chrome."""
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if found := shutil.which(name):
            return found
    skip_or_fail("chromium", f"no Chromium; enable with: {_CHROMIUM}")
    raise AssertionError


@pytest.fixture(scope="session")
def neo4j_address() -> Iterator[str]:
    """The address of a Neo4j: NEO4J_URI, or the server that ``tapsyrma neo4j start`` runs."""
    address = os.environ.get("NEO4J_URI") or status(server_home()).address
    if address is None:
        skip_or_fail("neo4j", f"no Neo4j; enable with: {_NEO4J} (or set NEO4J_URI)")
        raise AssertionError
    try:
        open_store(address).close()
    except StoreError as error:
        skip_or_fail("neo4j", f"{error}; enable with: {_NEO4J}")
    yield address
    _forget_schema(address)


@pytest.fixture(scope="module")
def neo4j_store_of_module(neo4j_address: str) -> Iterator[Store]:
    """An empty store on a server for a whole module of tests that only read what the module builds there."""
    yield from _borrowed(neo4j_address)


@pytest.fixture(params=["kglite", pytest.param("neo4j", marks=pytest.mark.neo4j)])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """An empty store, once embedded and once on a server."""
    if request.param == "kglite":
        with open_store(str(tmp_path / "graph.kgl")) as embedded:
            embedded.define([])  # the first write makes the file
            yield embedded
    else:
        yield from _borrowed(request.getfixturevalue("neo4j_address"))


@pytest.fixture
def neo4j_store(neo4j_address: str) -> Iterator[Store]:
    """An empty store on a server, for what only servers do."""
    yield from _borrowed(neo4j_address)


def _borrowed(address: str) -> Iterator[Store]:
    """A server's database for one test at a time, given back without nodes.

    A lock file keeps test runs apart; it also remembers that what stands in the database was left by a test
    that was killed. A database that holds anything else is not ours to wipe.
    """
    with _locked(address) as lock, ServerStore(address) as server:
        ours = lock.read() == "in use"
        if not ours and server.read("MATCH (n) RETURN count(n) AS nodes")[0]["nodes"]:
            skip_or_fail("neo4j", f"{server.address} holds a graph; tests need an empty database")
        _say(lock, "in use")
        _empty(server)
        yield server
        _empty(server)
        _say(lock, "")


@contextmanager
def _locked(address: str) -> Iterator[IO[str]]:
    """The lock file of a server, held."""
    name = hashlib.sha256(address.encode()).hexdigest()[:16]
    with (Path(tempfile.gettempdir()) / f"tapsyrma-tests-{name}.lock").open("a+", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        lock.seek(0)
        yield lock


def _say(lock: IO[str], text: str) -> None:
    lock.truncate(0)
    lock.write(text)
    lock.flush()


def _empty(server: ServerStore) -> None:
    server.write("UNWIND $rows AS row MATCH (n) DETACH DELETE n", [{}])


def _forget_schema(address: str) -> None:
    """Drop constraints and indexes, all at the end: each change of them makes a server plan queries anew."""
    indexes = "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name ORDER BY name"
    with _locked(address), ServerStore(address) as server:
        if server.read("MATCH (n) RETURN count(n) AS nodes")[0]["nodes"]:
            return
        for kind, shown in (("CONSTRAINT", "SHOW CONSTRAINTS YIELD name ORDER BY name"), ("INDEX", indexes)):
            server.define(f"DROP {kind} `{row['name']}`" for row in server.read(shown))
