"""A language model from the command line: asked for by name, marked in all that it read, never in the way."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from tapsyrma.graph.store import open_store
from tapsyrma.loaders.log import Log

from ..conftest import skip_or_fail
from ..loaders.llm.recorded import Recorded, Reply, recording, serving
from ..loaders.llm.releases import ENGLISH, INJECTED, RUSSIAN
from .commands import Command, as_process

ENABLING = "no language model extra; enable with: pip install 'tapsyrma[llm]'"
MODEL = ("--extractor", "llm", "--llm-model", "recorded")


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    """No model from outside is asked by these tests."""
    for name in ("MODEL", "URL", "KEY", "TIMEOUT"):
        monkeypatch.delenv(f"TAPSYRMA_LLM_{name}", raising=False)


@pytest.fixture
def extra() -> None:
    """Without the extra there is nothing to ask."""
    if find_spec("pydantic_ai") is None:
        skip_or_fail("llm", ENABLING)


def asking(server: Recorded) -> tuple[str, ...]:
    """The options that ask the recorded server."""
    return (*MODEL, "--llm-url", server.url)


def put(folder: Path, **texts: str) -> None:
    """Write releases, a name and a text each."""
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")


@pytest.mark.usefixtures("extra")
def test_extract_prints_what_a_model_read(tapsyrma: Command, tmp_path: Path) -> None:
    """The record is that of the contract and says who read it; what was refused is told and recorded."""
    put(tmp_path, release=ENGLISH)
    with serving(recording("invented")) as server:
        ran = tapsyrma("extract", "release.txt", *asking(server))
    assert ran.code == 0
    (record,) = ran.records
    assert record["extractor"] == "llm:recorded"
    assert len(record["instructions"]) == 1
    ran.told("release.txt: left out: ", "instruction “to find the money”", "no-evidence")
    assert {"reason": "no-evidence", "start": 0, "end": 0, "item": "person “Marat Invented”"} in record[
        "rejected"
    ]


@pytest.mark.usefixtures("extra")
@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("refused-key", "refused the key"),
        ("rate-limit", "rate limit"),
        ("broken", "not JSON"),
        ("mismatch", "does not keep to its form"),
        ("truncated", "cut off"),
        ("empty", "is empty"),
    ],
)
def test_a_batch_goes_on_past_a_bad_answer(name: str, words: str, tapsyrma: Command, tmp_path: Path) -> None:
    """One release fails in one line with its name; the next one is read; the code says that some failed."""
    put(tmp_path, a=ENGLISH, b=ENGLISH)
    tries = {"rate-limit": 4, "refused-key": 1, "truncated": 1}.get(name, 2)
    with serving(*[recording(name)] * tries, recording("english")) as server:
        ran = tapsyrma("extract", "a.txt", "b.txt", *asking(server))
    assert ran.code == 1
    assert [record["document"]["path"] for record in ran.records] == ["b.txt"]
    ran.told("a.txt: recorded at 127.0.0.1:", words)
    ran.told("1 read, 1 failed")


@pytest.mark.usefixtures("extra")
def test_a_server_that_is_not_there_fails_every_file(tapsyrma: Command, tmp_path: Path) -> None:
    """A line a file, and nothing done."""
    put(tmp_path, a=ENGLISH)
    with serving(Reply()) as server:
        pass
    for command in ("extract", "build"):
        ran = tapsyrma(command, "a.txt", *asking(server))
        assert ran.code == 3
        ran.told("a.txt: ", "cannot be reached")


@pytest.mark.usefixtures("extra")
def test_a_build_marks_who_read_and_keeps_both_readings(tapsyrma: Command, tmp_path: Path) -> None:
    """Every claim of the graph names its extractor; what either has read is never read again."""
    put(tmp_path, release=RUSSIAN)
    asked = "MATCH (c:Claim) RETURN DISTINCT c.extractor AS extractor ORDER BY extractor"
    with serving(recording("russian")) as server:
        for options, extractor, read in (
            ((), "rules", 1),
            (asking(server), "llm:recorded", 1),
            ((), "rules", 0),
            (asking(server), "llm:recorded", 0),
        ):
            ran = tapsyrma("build", "release.txt", *options)
            assert ran.code == 0, ran.err
            ran.told(f"releases: {read} read, {1 - read} unchanged")
            with open_store(str(tmp_path / ".tapsyrma" / "graph.kgl")) as store:
                assert [row["extractor"] for row in store.read(asked, {})] == [extractor]
        assert len(server.heard) == 1
    log = Log(tmp_path / ".tapsyrma")
    (version,) = log.live().values()
    claims = log.reading(version).claims
    assert {s.extractor for claim in claims for s in claim.statements} == {"llm:recorded"}
    assert {claim.kind for claim in claims} == {"instruction", "tenure"}
    assert tapsyrma("validate").code == 0


@pytest.mark.usefixtures("extra")
def test_processes_ask_as_one_does(tapsyrma: Command, tmp_path: Path) -> None:
    """With two processes the records are those of one."""
    put(tmp_path, a=ENGLISH, b=INJECTED, c=ENGLISH)
    with serving(recording("english")) as server:
        one = tapsyrma("extract", ".", *asking(server))
        two = as_process("extract", ".", *asking(server), "--jobs", "2", folder=tmp_path)
    assert one == two
    assert len(one.records) == 3


@pytest.mark.usefixtures("extra")
def test_model_and_address_come_from_the_environment_too(
    tapsyrma: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The variables say what the options would; alone they call no model."""
    put(tmp_path, release=ENGLISH)
    with serving(recording("english")) as server:
        monkeypatch.setenv("TAPSYRMA_LLM_MODEL", "recorded")
        monkeypatch.setenv("TAPSYRMA_LLM_URL", server.url)
        assert tapsyrma("extract", "release.txt").records[0]["extractor"] == "rules"
        assert server.heard == []
        assert (
            tapsyrma("extract", "release.txt", "--extractor", "llm").records[0]["extractor"] == "llm:recorded"
        )
        monkeypatch.setenv("TAPSYRMA_LLM_TIMEOUT", "soon")
        ran = tapsyrma("extract", "release.txt", "--extractor", "llm")
    assert ran.code == 2
    ran.told("TAPSYRMA_LLM_TIMEOUT", "soon")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--llm-model", "recorded"), "need --extractor llm"),
        (("--llm-url", "http://127.0.0.1:1/v1"), "need --extractor llm"),
        (("--extractor", "llm"), "needs a model"),
    ],
)
@pytest.mark.parametrize("command", ["extract", "build"])
def test_options_that_do_not_go_together_are_refused(
    command: str, options: tuple[str, ...], words: str, tapsyrma: Command
) -> None:
    """Wrong usage is one line and code 2."""
    ran = tapsyrma(command, "release.txt", *options)
    assert ran.code == 2
    ran.told("tapsyrma: ", words)


def test_without_the_extra_its_command_is_told(
    tapsyrma: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One line says what to install; the rules go on as if nothing were missing."""
    put(tmp_path, release=ENGLISH)
    for name in [name for name in sys.modules if name.startswith("tapsyrma.loaders.llm")]:
        monkeypatch.delitem(sys.modules, name)
    for name in ("httpx2", "openai", "pydantic_ai"):
        monkeypatch.setitem(sys.modules, name, None)
    ran = tapsyrma("extract", "release.txt", *MODEL)
    assert ran.code == 3
    ran.told("tapsyrma: --extractor llm needs an extra: pip install 'tapsyrma[llm]'")
    assert tapsyrma("extract", "release.txt").code == 0


def test_nothing_of_it_is_loaded_unasked(tmp_path: Path) -> None:
    """The default path imports neither the extra nor our own part that needs it."""
    put(tmp_path, release=ENGLISH)
    program = (
        "import sys; sys.argv = ['tapsyrma', 'extract', 'release.txt']\n"
        "from tapsyrma.app.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "loaded = [m for m in sys.modules if m.split('.')[0] in {'pydantic_ai', 'openai', 'httpx2'} "
        "or m.startswith('tapsyrma.loaders.llm')]\n"
        "sys.exit(' '.join(loaded) or 0)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert '"rules"' in done.stdout
