"""What a build leaves behind depends on the files alone: not on order, history, processes or accidents."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from tapsyrma.graph.embedded import EmbeddedStore
from tapsyrma.graph.store import Store
from tapsyrma.loaders.log import Log

from .commands import as_process
from .projects import FEW, Workplace

ORDER_OF_MAY = "Премьер-министр Арман Сеитов поручил Министерству финансов опубликовать перечень до 1 мая.\n"


@pytest.fixture
def place(store: Store, tmp_path: Path) -> Workplace:
    """A workplace with five releases, and an empty store: once embedded, once on a server."""
    if isinstance(store, EmbeddedStore):
        store.close()  # a build opens it by its address
    workplace = Workplace(tmp_path, store.address)
    workplace.fill()
    return workplace


def lines_about(dump: list[str], document: str) -> set[str]:
    """The nodes of a dump that stand in a document of this name, and the document itself."""
    return {line for line in dump if document in line}


# --- the same graph whatever the way ----------------------------------------------------------------


def test_building_twice_is_building_once(place: Workplace) -> None:
    """The second build changes no line of the dump, no row of the store and no byte of the history."""
    place.build()
    before, history = place.dump(), place.builds()
    summary = place.build()
    assert (summary.read, summary.unchanged, summary.failed) == (0, len(FEW), [])
    assert summary.store is not None
    assert (summary.store.added, summary.store.changed, summary.store.deleted) == (0, 0, 0)
    assert place.dump() == before
    assert place.builds() == history


def test_order_and_history_do_not_show(place: Workplace) -> None:
    """Shuffled paths, one by one or all at once, into an empty store or over another: the same dump."""
    place.build()
    expected = place.dump()
    paths = sorted(place.releases.iterdir())
    for seed in range(2):
        shuffled = Random(seed).sample(paths, len(paths))  # noqa: S311 - an order, not a secret
        place.build(*shuffled, project=f".shuffled-{seed}")
        assert place.dump() == expected
    for path in reversed(paths):
        place.build(path, project=".one-by-one")
    assert place.dump() == expected


def test_a_store_made_of_anything_else_becomes_this_one(place: Workplace) -> None:
    """A store that holds another project's graph holds this one's after a build, and nothing besides."""
    others = place.folder / "others"
    others.mkdir()
    shutil.move(place.releases / FEW[0], others / FEW[0])
    place.build()
    expected = place.dump()
    place.build(others, project=".other")
    assert place.dump() != expected
    place.build()
    assert place.dump() == expected


@pytest.mark.neo4j
def test_both_engines_hold_the_same(neo4j_store: Store, tmp_path: Path) -> None:
    """The canonical dumps of the embedded store and of a Neo4j are equal to the byte."""
    here, there = (Workplace(tmp_path, str(tmp_path / "graph.kgl")), Workplace(tmp_path, neo4j_store.address))
    here.fill()
    here.build()
    there.build()
    assert here.dump() == there.dump()


def test_processes_do_not_show(tmp_path: Path) -> None:
    """Two processes leave the same dump and the same log as one, apart from the times in it."""
    place = Workplace(tmp_path, str(tmp_path / "one.kgl"))
    place.fill()
    place.build(jobs=1)
    words = ("build", "releases", "--jobs", "2", "--project", ".two", "--store", "two.kgl")
    done = as_process(*words, folder=tmp_path)
    assert done.code == 0, done.err
    assert Workplace(tmp_path, str(tmp_path / "two.kgl")).dump() == place.dump()
    assert kept_in(tmp_path / ".two") == kept_in(tmp_path / ".project")


def kept_in(project: Path) -> dict[str, bytes]:
    """What the log holds, file by file, without the history and its times."""
    files = (path for path in sorted(project.rglob("*")) if path.is_file() and path.parent != project)
    told = {path.relative_to(project).as_posix(): path.read_bytes() for path in files}
    return {name: content for name, content in told.items() if "/." not in name}


# --- documents that come, change and go -------------------------------------------------------------


def test_a_document_taken_away_is_withdrawn_and_nothing_else_changes(place: Workplace) -> None:
    """The dump equals that of a folder that never held it; nothing in the log is erased."""
    going = place.releases / FEW[2]
    kept = going.read_bytes()
    going.unlink()
    place.build(project=".never")
    without = place.dump()
    going.write_bytes(kept)
    place.build()
    claims = sorted((place.folder / ".project" / "claims").iterdir())
    going.unlink()
    summary = place.build()
    assert (summary.read, summary.unchanged, summary.withdrawn) == (0, len(FEW) - 1, 1)
    assert place.dump() == without
    assert sorted((place.folder / ".project" / "claims").iterdir()) == claims
    going.write_bytes(kept)
    again = place.build()
    assert (again.read, again.unchanged, again.withdrawn) == (0, len(FEW), 0)


def test_only_what_lay_under_the_paths_given_now_is_withdrawn(tmp_path: Path) -> None:
    """Building one folder says nothing about another, or about a sibling whose name begins alike."""
    place = Workplace(tmp_path, str(tmp_path / "graph.kgl"))
    place.fill(FEW[:2])
    sibling = tmp_path / "releases-old"
    sibling.mkdir()
    (sibling / "old.txt").write_text(ORDER_OF_MAY, encoding="utf-8")
    place.build(place.releases, sibling)
    (sibling / "old.txt").unlink()
    assert place.build(place.releases).withdrawn == 0
    assert place.build(sibling).withdrawn == 1


@pytest.mark.parametrize("way", ["absolute", "relative", "dotted", "linked"])
def test_a_folder_is_the_same_by_every_way_to_it(
    way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However the folder is written, its releases are the same documents, and going from it is noticed."""
    place = Workplace(tmp_path, str(tmp_path / "graph.kgl"))
    place.fill(FEW[:2])
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "link").symlink_to("releases")
    monkeypatch.chdir(tmp_path / "elsewhere")
    ways = {
        "absolute": place.releases,
        "relative": Path("../releases"),
        "dotted": tmp_path / "elsewhere" / ".." / "releases",
        "linked": tmp_path / "link",
    }
    place.build()
    again = place.build(ways[way])
    assert (again.read, again.unchanged, again.documents) == (0, 2, 2)
    (place.releases / FEW[0]).unlink()
    gone = place.build(ways[way])
    assert (gone.unchanged, gone.withdrawn, gone.documents) == (1, 1, 1)


def test_a_folder_that_is_not_there_withdraws_nothing(tmp_path: Path) -> None:
    """A slip of the finger or a disk that is not mounted must not empty the graph."""
    place = Workplace(tmp_path, str(tmp_path / "graph.kgl"))
    place.fill(FEW[:2])
    place.build()
    before = place.dump()
    place.releases.rename(tmp_path / "unmounted")
    summary = place.build()
    assert [failure.error for failure in summary.failed] == ["no such file or folder"]
    assert (summary.withdrawn, summary.documents) == (0, 2)
    assert place.dump() == before


def test_a_changed_document_replaces_its_former_self(place: Workplace) -> None:
    """The graph is that of the new words alone; the old words stay in the log."""
    place.build()
    changing = place.releases / "order.txt"
    changing.write_text(ORDER_OF_MAY, encoding="utf-8")
    place.build()
    assert any("до 1 мая" in line for line in place.dump())
    changing.write_text(ORDER_OF_MAY.replace("1 мая", "1 июня"), encoding="utf-8")
    summary = place.build()
    assert (summary.read, summary.unchanged, summary.withdrawn) == (1, len(FEW), 0)
    after = place.dump()
    assert any("до 1 июня" in line for line in after)
    assert not any("до 1 мая" in line for line in after)
    place.build(project=".fresh")
    assert place.dump() == after
    texts = {path.read_text(encoding="utf-8") for path in (place.folder / ".project" / "texts").iterdir()}
    assert ORDER_OF_MAY in texts


@pytest.mark.parametrize("damage", [b"", b"\x89PNG\r\n\x1a\n", bytes(100)])
def test_a_file_that_fails_keeps_its_former_version(damage: bytes, tmp_path: Path) -> None:
    """A release that was overwritten by accident stays in force as it was read before, and is reported."""
    place = Workplace(tmp_path, str(tmp_path / "graph.kgl"))
    place.fill(FEW[:2])
    place.build()
    before, history = place.dump(), place.builds()
    (place.releases / FEW[0]).write_bytes(damage)
    summary = place.build()
    assert [Path(failure.path).name for failure in summary.failed] == [FEW[0]]
    assert (summary.unchanged, summary.withdrawn, summary.documents) == (1, 0, 2)
    assert place.dump() == before
    assert place.builds() == history


def test_a_moved_document_is_gone_here_and_new_there(tmp_path: Path) -> None:
    """A document is its path: moving it within the folder is one withdrawal and one new release."""
    place = Workplace(tmp_path, str(tmp_path / "graph.kgl"))
    place.fill(FEW[:2])
    place.build()
    (place.releases / "2024").mkdir()
    (place.releases / FEW[0]).rename(place.releases / "2024" / FEW[0])
    summary = place.build()
    assert (summary.read, summary.unchanged, summary.withdrawn, summary.documents) == (1, 1, 1, 2)


# --- accidents --------------------------------------------------------------------------------------

KILLED = """
import os, signal, sys, time
from pathlib import Path
from tapsyrma.app.build import build
from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_document
releases, project, store, *delays = sys.argv[1:]
for path in sorted(Path(releases).iterdir()):
    extract(read_document(path))  # what is loaded once is loaded before, so that kills fall into the build
for delay in map(float, delays):
    child = os.fork()
    if child == 0:
        build([Path(releases)], Path(project), store, progress=lambda *_: None)
        os._exit(0)
    time.sleep(delay)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
"""


def test_kills_at_any_moment_lose_nothing_and_double_nothing(place: Workplace) -> None:
    """However often a build is killed, the next one ends with the graph of a build that never was."""
    place.build(project=".undisturbed")
    expected = place.dump()
    (place.folder / "empty").mkdir()
    place.build(place.folder / "empty", project=".empty")
    random = Random(20_241_226)  # noqa: S311 - moments, not secrets
    delays = [f"{random.uniform(0, 0.5):.3f}" for _ in range(10)]
    project = place.folder / ".project"
    command = [sys.executable, "-c", KILLED, str(place.releases), str(project), place.store, *delays]
    subprocess.run(command, check=True, timeout=120)
    history = Log(project).builds() if project.exists() else []
    assert [build.number for build in history] == list(range(1, len(history) + 1))
    summary = place.build()
    assert (summary.failed, summary.documents) == ([], len(FEW))
    assert place.dump() == expected
    assert place.build().unchanged == len(FEW)
    changes = [change for build in Log(project).builds() for change in build.changes.items()]
    assert len(changes) == len(set(changes)) == len(FEW)


def test_a_kill_between_log_and_store_is_mended_by_the_next_build(place: Workplace) -> None:
    """A store that the log has overtaken is stale, and an unchanged build brings it up."""
    place.build()
    expected = place.dump()
    (place.folder / "empty").mkdir()
    place.build(place.folder / "empty", project=".empty")
    summary = place.build()
    assert (summary.read, summary.unchanged) == (0, len(FEW))
    assert place.dump() == expected


def test_remains_of_a_killed_build_do_not_count(tmp_path: Path) -> None:
    """Half-written files beside the log's own, and a torn last line, are as if they were not there."""
    place = Workplace(tmp_path, str(tmp_path / "graph.kgl"))
    place.fill(FEW[:2])
    place.build()
    before = place.dump()
    project = tmp_path / ".project"
    for part in ("texts", "documents", "claims"):
        (project / part / ".torn.123").write_bytes(b"{")
    with (project / "builds.jsonl").open("a", encoding="utf-8") as history:
        history.write('{"number": 2, "changes": {"document/1')
    place.fill(FEW[:3])
    assert place.build().read == 1
    (place.releases / FEW[2]).unlink()
    place.build()
    assert place.dump() == before


def test_an_interrupted_build_says_how_to_go_on(tmp_path: Path) -> None:
    """Ctrl-C ends with a line and no traceback, and the next build ends the work."""
    place = Workplace(tmp_path, str(tmp_path / ".tapsyrma" / "graph.kgl"))
    place.fill()
    with subprocess.Popen(
        [sys.executable, "-m", "tapsyrma.app.cli", "build", "releases"],
        cwd=tmp_path,
        stderr=subprocess.PIPE,
        text=True,
    ) as running:
        wait_for((tmp_path / ".tapsyrma" / "claims").exists)
        running.send_signal(signal.SIGINT)
        _, told = running.communicate(timeout=60)
    assert "Traceback" not in told
    if running.returncode != 0:  # it may have been done already
        assert running.returncode == 130
        assert "run the same command again" in told
    again = as_process("build", "releases", folder=tmp_path)
    assert again.code == 0
    assert f"{len(FEW)} in force" in again.err


def wait_for(happened: Callable[[], bool]) -> None:
    """Wait until something has happened, for half a minute at most."""
    for _ in range(3_000):
        if happened():
            return
        time.sleep(0.01)
    pytest.fail("did not happen within 30 seconds")


# --- what an unchanged build costs ------------------------------------------------------------------


def test_an_unchanged_build_is_much_faster(tmp_path: Path) -> None:
    """The second run over the same files takes at most a tenth of the first, and adds no build."""
    place = Workplace(tmp_path, str(tmp_path / "graph.kgl"))
    place.fill()
    place.build(project=".warm")  # grammars and registry are loaded now
    (tmp_path / "graph.kgl").unlink()
    for number in range(8):
        for name in FEW:
            copy = place.releases / f"{number}-{name}"
            copy.write_bytes((place.releases / name).read_bytes())
    first = timed(place.build)
    history = place.builds()
    second = min(timed(place.build) for _ in range(3))
    assert place.builds() == history
    assert second * 10 <= first, f"first {first:.2f} s, second {second:.2f} s"


def timed(work: Callable[[], object]) -> float:
    """Seconds that it takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
