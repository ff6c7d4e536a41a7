"""Bad stores, bad addresses and bad questions: one line each, nothing lost, and the exit code says so."""

from __future__ import annotations

import fcntl
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tapsyrma.graph.store import Store

from .commands import Command, Ran, as_process
from .projects import RELEASE

HOLDER = (
    "import sys; from tapsyrma.graph.store import open_store\n"
    "store = open_store(sys.argv[1]); store.define([]); print('held', flush=True); sys.stdin.read()"
)


@contextmanager
def server_that_says(*answers: bytes) -> Iterator[str]:
    """A port that answers each thing it hears with the next of these, then hangs up; its Bolt address."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(20)

        def serve() -> None:
            while True:
                try:
                    heard, _ = listening.accept()
                except OSError:
                    return
                with heard:
                    for answer in answers:
                        if not heard.recv(65_536):
                            break
                        heard.sendall(answer)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"bolt://127.0.0.1:{listening.getsockname()[1]}"


def closed_port() -> int:
    """A port of this machine on which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
        return port


def refusal_of_bolt() -> tuple[bytes, bytes]:
    """How a Neo4j refuses a password in Bolt 5.2: the version; SUCCESS to HELLO, then FAILURE to LOGON."""

    def text(words: str) -> bytes:
        return b"\xd0" + bytes([len(words)]) + words.encode()

    def message(kind: bytes, first: tuple[str, str], second: tuple[str, str]) -> bytes:
        body = b"\xb1" + kind + b"\xa2" + b"".join(map(text, (*first, *second)))
        return len(body).to_bytes(2, "big") + body + b"\x00\x00"

    hello = message(b"\x70", ("server", "Neo4j/5.26.0"), ("connection_id", "bolt-1"))
    code = "Neo.ClientError.Security.Unauthorized"
    logon = message(b"\x7f", ("code", code), ("message", "The client is unauthorized."))
    return b"\x00\x00\x02\x05", hello + logon


# --- the embedded store -----------------------------------------------------------------------------


@pytest.mark.parametrize("content", [b"", b"not a graph", b"PK\x03\x04 torn"])
def test_a_damaged_store_is_named_and_made_again_from_the_log(
    content: bytes, built: Path, tapsyrma: Command
) -> None:
    """Asking and building both say which file is damaged; moved away, the next build makes it again."""
    store = built / ".tapsyrma" / "graph.kgl"
    store.write_bytes(content)
    for words in (["query", "no-owner"], ["build", "releases"], ["validate"], ["search", "list"]):
        ran = tapsyrma(*words)
        assert ran.code == 3
        ran.told("graph.kgl: ", "damaged")
    store.unlink()
    again = tapsyrma("build", "releases")
    assert again.code == 0
    again.told("0 read, 1 unchanged")
    assert tapsyrma("query", "no-owner").code == 0


def test_a_locked_store_is_told_and_costs_no_reading(built: Path, tapsyrma: Command) -> None:
    """While somebody else writes the store, a build says so; what it read is kept in the log."""
    (built / "releases" / "two.txt").write_text(RELEASE.replace("schools", "roads"), encoding="utf-8")
    store = built / ".tapsyrma" / "graph.kgl"
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, store], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        ran = tapsyrma("build", "releases")
        assert ran.code == 3
        ran.told("graph.kgl: ", "locked", str(holder.pid))
        holder.communicate(b"")
    again = tapsyrma("build", "releases")
    assert again.code == 0
    again.told("0 read, 2 unchanged")


def test_a_second_build_of_a_project_is_refused(built: Path, tapsyrma: Command) -> None:
    """Two builds never write one log."""
    with (built / ".tapsyrma" / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        ran = tapsyrma("build", "releases")
    assert ran.code == 2
    ran.told(".tapsyrma: ", "another build is writing")


@pytest.mark.parametrize(
    "words", [["query", "no-owner"], ["search", "word"], ["trace", "instruction/1"], ["validate"]]
)
def test_asking_before_building_says_what_to_do(words: list[str], tapsyrma: Command) -> None:
    """Where there is no store yet, the message names the place and the command that makes one."""
    ran = tapsyrma(*words)
    assert ran.code == 3
    ran.told("graph.kgl: ", "tapsyrma build")
    assert not Path(".tapsyrma").exists()


def test_a_project_that_cannot_be_made_is_named(built: Path, tapsyrma: Command) -> None:
    """A file where the project folder should be is wrong usage."""
    ran = tapsyrma("build", "releases", "--project", built / "releases" / "one.txt")
    assert ran.code == 2
    ran.told("one.txt: ")


def test_a_damaged_log_is_named(built: Path, tapsyrma: Command) -> None:
    """A text of the log that is no text any more stops the build with its path, not with a traceback."""
    (text,) = (built / ".tapsyrma" / "texts").iterdir()
    text.write_bytes(b"\xff\xfe\x00\xff")
    ran = tapsyrma("build", "releases", "--store", "other.kgl")
    assert ran.code == 3
    ran.told(text.name, "damaged")


@pytest.mark.parametrize(
    ("part", "content"),
    [("documents", c) for c in (b"", b"{", b'{"id": 1}', b"null\n", b"\xff", b"[" * 9999)]
    + [("claims", c) for c in (b"{", b'{"claim": {}}\n', b"null\n", b'{"named": 1}\n', b"\xff", b"[" * 9999)],
)
def test_damaged_descriptions_and_claims_are_named(
    part: str, content: bytes, built: Path, tapsyrma: Command
) -> None:
    """Whatever of the log is torn or cut, the line says which file it is."""
    (kept,) = (built / ".tapsyrma" / part).iterdir()
    kept.write_bytes(content)
    ran = tapsyrma("build", "releases", "--store", "other.kgl")
    assert ran.code == 3
    ran.told(kept.name, "damaged")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
@pytest.mark.parametrize("words", [["--version"], ["query", "no-deadline"], ["extract", "releases"]])
def test_results_that_find_no_room_are_told(words: list[str], built: Path) -> None:
    """A full disk behind standard output is one line and code 3, whether much or little is written."""
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "tapsyrma.app.cli", *words],
            cwd=built,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            text=True,
        )
    assert done.returncode == 3
    assert done.stderr.splitlines()[-1] == "tapsyrma: the results cannot be written (No space left on device)"
    assert "Traceback" not in done.stderr


def test_results_that_nobody_wants_are_no_fault(built: Path) -> None:
    """A shell may close standard output: `tapsyrma extract releases >&-`."""
    command = [sys.executable, "-m", "tapsyrma.app.cli", "extract", "releases"]
    done = subprocess.run(
        ["sh", "-c", '"$@" >&-', "sh", *command], cwd=built, check=False, capture_output=True
    )
    assert (done.returncode, done.stderr) == (0, b"")


# --- servers ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("scheme", ["bolt", "neo4j"])
def test_an_unreachable_server_is_named(scheme: str, built: Path, tapsyrma: Command) -> None:
    """A closed port is told with its address, for building and for asking; the log is kept."""
    address = f"{scheme}://127.0.0.1:{closed_port()}"
    (built / "releases" / "two.txt").write_text(RELEASE, encoding="utf-8")
    for words in (["build", "releases"], ["query", "no-owner"]):
        ran = tapsyrma(*words, "--store", address)
        assert ran.code == 3
        ran.told(f"{address}: ", "no Neo4j answers")
    tapsyrma("build", "releases").told("0 read, 2 unchanged")


@pytest.mark.usefixtures("built")
def test_a_server_that_is_no_neo4j_is_told(tapsyrma: Command) -> None:
    """A web server behind the address is not waited for and not taken for a database."""
    with server_that_says(b"HTTP/1.1 400 Bad Request\r\n\r\n") as address:
        ran = tapsyrma("build", "releases", "--store", address)
    assert ran.code == 3
    ran.told(f"{address}: ")


@pytest.mark.usefixtures("built")
def test_a_refused_password_is_told_without_showing_it(tapsyrma: Command) -> None:
    """The line says where user name and password come from, and shows neither."""
    with server_that_says(*refusal_of_bolt()) as address:
        ran = tapsyrma("build", "releases", "--store", address.replace("//", "//reader:geheim@"))
    assert ran.code == 3
    ran.told(f"{address}: ", "refused the user name or password", "NEO4J_PASSWORD")
    assert "geheim" not in ran.err


@pytest.mark.parametrize("address", ["bolt://", "ftp://127.0.0.1/x", "bolt://127.0.0.1:port", "bolt://[::1"])
def test_a_wrong_address_is_told(address: str, built: Path, tapsyrma: Command) -> None:
    """What is no address of a store is refused with its own words, not tried as a file."""
    ran = tapsyrma("build", "releases", "--store", address)
    assert ran.code in {2, 3}
    ran.told(f"{address}: ")
    assert not any(path.name.startswith(("bolt", "ftp")) for path in built.iterdir())


@pytest.mark.neo4j
@pytest.mark.usefixtures("built")
def test_a_real_server_is_built_and_asked(neo4j_store: Store, tapsyrma: Command) -> None:
    """The same commands work with the address of a Neo4j, and give the same answers."""
    address = neo4j_store.address
    assert tapsyrma("build", "releases", "--store", address).code == 0
    here = tapsyrma("query", "instructions-of-body", "body=Ministry of Finance", "--format", "json")
    there = tapsyrma(
        "query", "instructions-of-body", "body=Ministry of Finance", "--format", "json", "--store", address
    )
    assert here == there
    wrong = tapsyrma("query", "--cypher", "MATCH (n RETURN n", "--store", address)
    assert wrong.code == 3
    wrong.told("tapsyrma: ")


# --- questions --------------------------------------------------------------------------------------

MISTAKES = (
    "MATCH (n RETURN n",
    "MATCH (n) RETURN m.id AS id",
    "MTACH (n) RETURN n",
    "RETURN",
    "",
    " ",
    "RETURN 1 AS one; RETURN 2 AS two",
    "MATCH (n) WHERE n.id = $missing RETURN n.id AS id",
    "RETURN 1/0 AS x",
    "RETURN '",
    "RETURN \N{PILE OF POO} AS x",
)
FORBIDDEN = (
    "CREATE (n:Post {id: 'x'}) RETURN n.id AS id",
    "MATCH (n) DETACH DELETE n",
    "MATCH (n) SET n.label = 'x' RETURN n.id AS id",
    "MATCH (n) REMOVE n.label",
    "MERGE (n:Post {id: 'x'}) RETURN n.id AS id",
    "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row",
    "match (n) foreach (x in [1] | set n.a = x)",
    "CALL apoc.load.json('file:///etc/passwd') YIELD value RETURN value",
    "CALL dbms.listConfig() YIELD name RETURN name",
    "DROP CONSTRAINT post_id",
    "MATCH (n) /* */ DeLeTe n",
)


@pytest.mark.usefixtures("built")
@pytest.mark.parametrize("cypher", MISTAKES)
def test_cypher_with_a_mistake_is_one_line(cypher: str, tapsyrma: Command) -> None:
    """A wrong query is told in one line, without the engine's pages of explanation."""
    ran = tapsyrma("query", "--cypher", cypher)
    if cypher == "RETURN 1/0 AS x" and ran.code == 0:
        pytest.skip("this engine answers it")
    assert ran.code in {2, 3}
    ran.told("tapsyrma: ")
    assert len(ran.err.splitlines()) == 1
    assert ran.out == ""


@pytest.mark.parametrize("cypher", FORBIDDEN)
def test_a_forbidden_clause_is_refused_before_any_engine_sees_it(
    cypher: str, built: Path, tapsyrma: Command
) -> None:
    """What a user types only reads the graph: neither the graph nor a file of the machine is touched."""
    before = (built / ".tapsyrma" / "graph.kgl").read_bytes()
    ran = tapsyrma("query", "--cypher", cypher)
    assert ran.code in {2, 3}
    ran.told("tapsyrma: ")
    assert len(ran.err.splitlines()) == 1
    assert "root:" not in ran.out
    assert (built / ".tapsyrma" / "graph.kgl").read_bytes() == before


@pytest.mark.usefixtures("built")
@pytest.mark.parametrize(
    ("words", "needed"),
    [
        (["query", "no-such-question"], "no query is called no-such-question"),
        (["query", "instruction-owner"], "did you mean instruction-owners"),
        (["query", "instructions-of-post"], "needs post"),
        (["query", "instructions-of-post", "post=x", "colour=red"], "does not take colour"),
        (["query", "instructions-of-post", "post"], "is not KEY=VALUE"),
        (["query", "no-owner", "--as-of", "yesterday"], "is not a day"),
        (["query", "no-owner", "--as-of", "2024-02-30"], "is not a day"),
        (["query", "due-within", "days=many"], "is not a number of days"),
        (["query", "due-within", "days=-1"], "out of range"),
        (["query"], "--list"),
        (["query", "no-owner", "--cypher", "RETURN 1 AS one"], "--list"),
        (["trace", "instruction/ffffffffffffffff"], "no instruction has this id"),
        (["graph", "responsibility", "-o", "x.html", "--focus", "post/none"], "post/none"),
        (["graph", "accountability", "-o", "no/such/folder/x.html"], "x.html"),
        (["export", "--format", "turtle", "-o", "no/such/folder/x.ttl"], "x.ttl"),
    ],
    ids=lambda value: " ".join(value)[:40] if isinstance(value, list) else "",
)
def test_wrong_usage_is_one_line_and_code_2(words: list[str], needed: str, tapsyrma: Command) -> None:
    """A wrong argument is told with what was expected; nothing is printed as a result."""
    ran = tapsyrma(*words)
    assert ran.code == 2, ran
    ran.told("tapsyrma: ", needed)
    assert ran.out == ""


@pytest.mark.usefixtures("built")
@pytest.mark.parametrize("gold", ["nowhere", "releases/one.txt"])
def test_gold_that_is_none_is_named(gold: str, tapsyrma: Command) -> None:
    """A gold file that is missing or no JSON is told with its name; no score is printed."""
    ran = tapsyrma("evaluate", gold, "releases")
    assert (ran.code, ran.out) == (3, "")
    ran.told(f"tapsyrma: {gold}: ")


@pytest.mark.parametrize("words", [["no-such-command"], ["build"], ["extract"], ["query", "--format", "xml"]])
def test_a_command_that_does_not_exist_is_wrong_usage(words: list[str], tapsyrma: Command) -> None:
    """Unknown commands, options and missing paths leave with 2 and a usage line."""
    ran = tapsyrma(*words)
    assert ran.code == 2
    assert "Traceback" not in ran.err
    assert "Usage" in ran.err


def test_errors_of_a_process_of_its_own_are_the_same(built: Path) -> None:
    """What holds in this process holds for the installed command: code, line, clean standard output."""

    def run(*words: str) -> Ran:
        return as_process(*words, folder=built, environment={"LC_ALL": "C"})

    assert run("query", "no-such-question").code == 2
    refused = run("query", "--cypher", "MATCH (n) DETACH DELETE n")
    assert (refused.code, refused.out) == (3, "")
    refused.told("tapsyrma: ")
    found = run("query", "--cypher", "RETURN 'Тоқаев' AS kazakh")
    assert found.code == 0
    assert "Тоқаев" in found.out
