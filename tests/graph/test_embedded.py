"""The embedded store: one writer, many readers, whole builds only, and nothing lost to a kill."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tapsyrma.graph.dump import dump, lines, rows_in
from tapsyrma.graph.projection import project, read_mark
from tapsyrma.graph.rows import Rows
from tapsyrma.graph.store import StoreMissingError, open_store
from tapsyrma.ontology.errors import StoreError

from .small import COMPANY, SMALL, changed

# A chain of nodes, and a process that is killed after some batches of writing it.
_CHILD = """
import os, signal, sys
from tapsyrma.graph import projection
from tapsyrma.graph.rows import Node, Relationship, Rows
from tapsyrma.graph.store import open_store

path, kill_at = sys.argv[1], int(sys.argv[2])
projection.BATCH = 50

def chain(generation):
    nodes = [
        Node("Claim", f"claim/{i:04}", ("New",) if i % 2 == generation else (), {"start": i * generation})
        for i in range(generation * 30, 300 + generation * 30)
    ]
    links = [Relationship("NEXT", "Claim", a.id, "Claim", b.id) for a, b in zip(nodes, nodes[1:])]
    return Rows.of(nodes, links)

steps = 0
def tell(*_):
    global steps
    steps += 1
    if steps == kill_at:
        os.kill(os.getpid(), signal.SIGKILL)

if not os.path.exists(path):
    with open_store(path) as store:
        projection.project(chain(0), store, mark="first")
with open_store(path) as store:
    projection.project(chain(1), store, mark="second", progress=tell)
print(steps)
"""


def _run(path: Path, kill_at: int) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", _CHILD, str(path), str(kill_at)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_a_kill_anywhere_costs_time_only(tmp_path: Path) -> None:
    """Killed after any batch, a reader still sees the build before, and the next run ends where none was."""
    whole = _run(tmp_path / "whole.kgl", 0)
    assert whole.returncode == 0, whole.stderr
    expected = list(dump(open_store(str(tmp_path / "whole.kgl"))))
    batches = int(whole.stdout)
    assert batches > 10
    path = tmp_path / "killed.kgl"
    for kill_at in (1, batches // 2, batches):
        path.unlink(missing_ok=True)
        assert _run(path, kill_at).returncode == -signal.SIGKILL
        assert read_mark(open_store(str(path))) == "first"
        assert len(rows_in(open_store(str(path))).nodes) == 300
        mended = _run(path, 0)
        assert mended.returncode == 0, mended.stderr
        assert list(dump(open_store(str(path)))) == expected
        assert read_mark(open_store(str(path))) == "second"


def test_what_was_written_survives_a_kill(tmp_path: Path) -> None:
    """A write that returned is there for the next writer, though nothing was closed."""
    path = str(tmp_path / "graph.kgl")
    child = (
        "import os, signal, sys; from tapsyrma.graph.store import open_store;"
        "store = open_store(sys.argv[1]);"
        "store.write('UNWIND $rows AS row MERGE (n:Body {id: row.id})', [{'id': str(i)} for i in range(99)]);"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    killed = subprocess.run([sys.executable, "-c", child, path], check=False)
    assert killed.returncode == -signal.SIGKILL
    with open_store(path) as store:
        store.define([])
        assert store.read("MATCH (n:Body) RETURN count(n) AS nodes") == [{"nodes": 99}]


def test_a_second_writer_is_told_who_holds_the_store(tmp_path: Path) -> None:
    """One process writes; another is refused in one line that names the first, and may read meanwhile."""
    path = str(tmp_path / "graph.kgl")
    with open_store(path) as store:
        project(SMALL, store, mark="one")
    with open_store(path) as writer:
        writer.define([])
        child = (
            "import sys; from tapsyrma.graph.store import *\nfrom tapsyrma.ontology.errors import *\n"
            "store = open_store(sys.argv[1]); print(len(store.read('MATCH (n) RETURN n.id AS id')))\n"
            "try: store.define([])\nexcept StoreError as error: print(error)"
        )
        output = subprocess.run(
            [sys.executable, "-c", child, path], capture_output=True, text=True, check=True
        )
    held = f"{path}: locked: process {os.getpid()} is writing it; wait for it to end"
    assert output.stdout.splitlines() == [str(len(SMALL.nodes) + 1), held]
    assert output.stderr == ""


def test_readers_see_whole_builds_only(tmp_path: Path) -> None:
    """A build becomes visible when its store is closed, all of it at once."""
    path = str(tmp_path / "graph.kgl")
    after = changed(without=[COMPANY])
    with open_store(path) as store:
        project(SMALL, store, mark="one")
    with open_store(path) as store:
        project(after, store, mark="two")
        assert rows_in(open_store(path)) == SMALL
    assert rows_in(open_store(path)) == after


def test_an_error_publishes_nothing(tmp_path: Path) -> None:
    """A build that ends in an error leaves readers with the build before."""
    path = str(tmp_path / "graph.kgl")
    with open_store(path) as store:
        project(SMALL, store, mark="one")
    with pytest.raises(KeyboardInterrupt), open_store(path) as store:  # noqa: PT012 - the error is ours
        store.write("UNWIND $rows AS row MATCH (n) DETACH DELETE n", [{}])
        raise KeyboardInterrupt
    assert list(dump(open_store(path))) == list(lines(SMALL))


@pytest.mark.parametrize("content", [b"", b"not a graph at all", b"RGF\x08 torn"])
def test_a_damaged_file_is_told_in_one_line(tmp_path: Path, content: bytes) -> None:
    """What is no kglite file is named as such, for reading and for writing, and is not overwritten."""
    path = tmp_path / "graph.kgl"
    path.write_bytes(content)
    told = r"\A[^\n]+: damaged, or not a kglite file[^\n]+\Z"
    with pytest.raises(StoreError, match=told):
        open_store(str(path)).read("RETURN 1 AS one")
    with pytest.raises(StoreError, match=told):
        open_store(str(path)).define([])
    assert path.read_bytes() == content


def test_a_bit_that_flipped_is_noticed(tmp_path: Path) -> None:
    """A file that changed on disk is refused, wherever the bit is."""
    path = tmp_path / "graph.kgl"
    with open_store(str(path)) as store:
        project(SMALL, store, mark="one")
    content = path.read_bytes()
    for position in (len(content) // 3, len(content) // 2, len(content) - 40):
        damaged = bytearray(content)
        damaged[position] ^= 0x10
        path.write_bytes(damaged)
        with pytest.raises(StoreError, match="damaged"):
            rows_in(open_store(str(path)))


def test_a_missing_store_is_made_by_writing_only(tmp_path: Path) -> None:
    """Reading where nothing is says so and makes no file; folders are made on writing."""
    path = tmp_path / "a" / "b" / "graph.kgl"
    with pytest.raises(StoreMissingError, match="no store here yet"):
        open_store(str(path)).read("RETURN 1 AS one")
    assert read_mark(open_store(str(path))) is None
    assert list(tmp_path.iterdir()) == []
    with open_store(str(path)) as store:
        project(Rows.of([], []), store, mark="one")
    assert read_mark(open_store(str(path))) == "one"


def test_closing_twice_does_nothing(tmp_path: Path) -> None:
    """A closed store may be closed again, and opens anew when it is used."""
    store = open_store(str(tmp_path / "graph.kgl"))
    project(SMALL, store, mark="one")
    store.close()
    store.close()
    assert rows_in(store) == SMALL
    store.close()
