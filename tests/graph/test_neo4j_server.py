"""A Neo4j of one's own: started, found, protected and stopped, in a process that outlives its starter."""

from __future__ import annotations

import fcntl
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tapsyrma.graph import neo4j_jars
from tapsyrma.graph.neo4j_jars import VERSION, jars, need
from tapsyrma.graph.neo4j_server import ServerSettings, server_home, start, status, stop
from tapsyrma.graph.server import ServerStore
from tapsyrma.graph.store import open_store
from tapsyrma.ontology.errors import StoreError, UsageError

PASSWORD = "correct horse"  # noqa: S105 - of a server that lives for one test


@pytest.fixture
def settings(tmp_path: Path, neo4j_address: str) -> Iterator[ServerSettings]:
    """Settings of a server in a folder of its own, with jars that are here already."""
    listing = server_home() / f"neo4j-{VERSION}.json"
    if not listing.exists():
        pytest.skip(f"the Neo4j at {neo4j_address} was not started from here, so there are no jars")
    shutil.copy(listing, tmp_path)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    yield ServerSettings(tmp_path, port=port, password=PASSWORD, heap_megabytes=256, page_cache_megabytes=16)
    stop(tmp_path)


@pytest.mark.slow
@pytest.mark.neo4j
@pytest.mark.xdist_group("own server")
def test_a_server_lives_from_start_to_stop(settings: ServerSettings, monkeypatch: pytest.MonkeyPatch) -> None:
    """It answers to its password only, starts once, keeps its data through a kill, and stops."""
    said: list[str] = []
    running = start(settings, said.append)
    assert (running.state, running.address) == ("running", settings.address)
    assert said == [f"starting Neo4j at {settings.address}"]
    monkeypatch.delenv("NEO4J_USERNAME", raising=False)
    with pytest.raises(StoreError, match="refused the user name or password"):
        open_store(settings.address)
    known = settings.address.replace("bolt://", "bolt://neo4j:correct%20horse@")
    with ServerStore(known) as store:
        store.write("UNWIND $rows AS row MERGE (n:Topic {id: row.id})", [{"id": "topic/1"}])
    assert start(settings) == running

    assert running.process is not None
    os.kill(running.process, signal.SIGKILL)
    while status(settings.home).state != "stopped":
        time.sleep(0.05)
    start(settings)
    with ServerStore(known) as store:
        assert store.read("MATCH (n) RETURN n.id AS id") == [{"id": "topic/1"}]

    assert stop(settings.home)
    assert status(settings.home).state == "stopped"
    assert not stop(settings.home)


def test_a_folder_without_a_server_is_stopped(tmp_path: Path) -> None:
    """Neither an empty folder nor the pid file of a process that died is a server."""
    assert status(tmp_path).state == "stopped"
    (tmp_path / "server.pid").write_text(f"{os.getpid()}\n", encoding="utf-8")
    assert status(tmp_path).state == "stopped"
    assert not stop(tmp_path)


def test_a_port_that_is_taken_is_said_before_anything_starts(tmp_path: Path) -> None:
    """The message names the port; no process and no folder is left."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
        with pytest.raises(StoreError, match=rf"port {port} of 127.0.0.1 is taken"):
            start(ServerSettings(tmp_path / "home", port=port))
    assert not (tmp_path / "home").exists()


def test_a_short_password_is_refused_before_anything_starts(tmp_path: Path) -> None:
    """Neo4j wants eight characters."""
    with pytest.raises(UsageError, match="at least 8"):
        start(ServerSettings(tmp_path, password="short"))  # noqa: S106 - no password at all


def test_a_missing_extra_names_the_command_that_installs_it() -> None:
    """The error is the way out."""
    with pytest.raises(StoreError, match=r"pip install 'tapsyrma\[neo4j-server\]'"):
        need("no_such_package_as_this")


def test_a_server_that_dies_at_once_is_told_with_its_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last line of its log is in the error, and the log is named."""
    monkeypatch.setattr("tapsyrma.graph.neo4j_server.jars", lambda *_: [])
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    with pytest.raises(StoreError, match=r"Neo4j did not come up: .+ \(see .+server\.log\)"):
        start(ServerSettings(tmp_path, port=port))
    assert status(tmp_path).state == "stopped"


def test_the_folder_is_chosen_by_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """TAPSYRMA_HOME goes first, then the place of the platform."""
    monkeypatch.setenv("TAPSYRMA_HOME", str(tmp_path))
    assert server_home() == tmp_path / "neo4j"
    monkeypatch.delenv("TAPSYRMA_HOME")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setattr(sys, "platform", "linux")
    assert server_home() == tmp_path / "data" / "tapsyrma" / "neo4j"


class _Artifact:
    """Stands for a jar in a repository: fails, comes torn, then comes whole."""

    def __init__(self, path: Path, *, fails: int = 0, torn: int = 0) -> None:
        self.cached_path = path
        self._fails, self._torn = fails, torn

    def resolve(self) -> None:
        if self.cached_path.exists():
            return
        if self._fails:
            self._fails -= 1
            raise OSError("no answer")
        if self._torn:
            self._torn -= 1
            self.cached_path.write_bytes(b"PK half of it")
            return
        with zipfile.ZipFile(self.cached_path, "w") as archive:
            archive.writestr("a", "b")


def test_jars_are_fetched_until_they_are_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A failure and a torn download are mended; the second time nothing is fetched."""
    artifacts = [_Artifact(tmp_path / "a.jar", fails=1, torn=1), _Artifact(tmp_path / "b.jar")]
    (tmp_path / "b.jar").write_bytes(b"left torn by a kill")
    monkeypatch.setattr(neo4j_jars, "_artifacts", lambda _: artifacts)
    said: list[str] = []
    expected = [tmp_path / "a.jar", tmp_path / "b.jar"]
    assert jars(tmp_path, said.append) == expected
    assert all(zipfile.is_zipfile(path) for path in expected)
    monkeypatch.setattr(neo4j_jars, "_artifacts", lambda _: pytest.fail("fetched twice"))
    assert jars(tmp_path, said.append) == expected


def test_jars_that_do_not_come_are_a_store_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The error says what could not be had, in one line, and no list of jars is left."""
    monkeypatch.setattr(neo4j_jars, "_artifacts", lambda _: [_Artifact(tmp_path / "a.jar", fails=9)])
    with pytest.raises(StoreError, match="could not be fetched from Maven Central: no answer"):
        jars(tmp_path, lambda _: None)
    assert not list(tmp_path.glob("*.json"))


def test_a_second_process_in_one_folder_gives_up(tmp_path: Path) -> None:
    """The lock on the pid file is what makes a server the only one."""
    (tmp_path / "server.json").write_text(f'{{"home": "{tmp_path}"}}', encoding="utf-8")

    with (tmp_path / "server.pid").open("w", encoding="utf-8") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        command = [sys.executable, "-m", "tapsyrma.graph.neo4j_process", str(tmp_path / "server.json")]
        second = subprocess.run(command, capture_output=True, text=True, check=False)
    assert second.returncode == 1
    assert second.stderr == "another server already runs from this folder\n"
