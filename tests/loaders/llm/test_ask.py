"""Whatever goes wrong between us and a model is one line with the file's name, after a few tries."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

pytest.importorskip("pydantic_ai", reason="no language model extra; enable with: pip install 'tapsyrma[llm]'")

from tapsyrma.loaders.llm.ask import RETRIES, TRIES, ask
from tapsyrma.loaders.llm.server import LONGEST_ANSWER, Server
from tapsyrma.loaders.read.document import read_bytes
from tapsyrma.ontology.errors import InputError, UsageError

from .recorded import Recorded, Reply, completion, recording, serving
from .releases import ENGLISH

DOCUMENT = read_bytes(ENGLISH.encode(), Path("release.txt"), Path())
TEN_MEGABYTES = "x" * 10_000_000


def fault(server: Recorded, timeout: float = 20) -> str:
    """The one line that comes of asking; it names the file, the model and the server's place."""
    with pytest.raises(InputError) as caught:
        ask(DOCUMENT, Server("recorded", server.url, timeout))
    line = str(caught.value)
    place = server.url.removeprefix("http://").removesuffix("/v1")
    assert line.startswith(f"release.txt: recorded at {place}: ")
    assert "\n" not in line
    assert len(line) < 500
    return line


@pytest.mark.parametrize(
    ("name", "words", "asked"),
    [
        ("refused-key", "the server refused the key", 1),
        ("no-model", "the server knows no such model", 1),
        ("rate-limit", "the rate limit still holds after several tries", 1 + RETRIES),
        ("failing", "the server failed, after several tries", 1 + RETRIES),
        ("prose", "the answer is not JSON", TRIES),
        ("broken", "the answer is not JSON", TRIES),
        ("mismatch", "the answer does not keep to its form (instructions.0.force", TRIES),
        ("keyless", "the answer does not keep to its form (instructions", TRIES),
        ("empty", "the answer is empty", TRIES),
        ("truncated", "the answer was cut off before its end", 1),
    ],
)
def test_a_bad_answer_is_told_in_a_line(name: str, words: str, asked: int) -> None:
    """The line says what was wrong; what may pass is tried again, so often and no more."""
    with serving(recording(name)) as server:
        assert words in fault(server)
        assert len(server.heard) == asked


def test_what_passes_is_waited_out() -> None:
    """Two refusals for the rate and an answer that is no JSON, then a good one: the release is read."""
    replies = map(recording, ("rate-limit", "rate-limit", "broken", "english"))
    with serving(*replies) as server:
        assert len(ask(DOCUMENT, Server("recorded", server.url)).instructions) == 1
        assert len(server.heard) == 4


def test_nobody_at_the_address_is_told() -> None:
    """A server that is not there is told as such, with its place."""
    with serving(recording("english")) as server:
        pass
    assert "cannot be reached" in fault(server)


def test_a_slow_server_is_left() -> None:
    """The time for a release is kept, tries and all."""
    with serving(Reply(wait=2)) as server:
        assert "no answer within 0.5 seconds" in fault(server, timeout=0.5)


@pytest.mark.parametrize(
    "reply",
    [completion(TEN_MEGABYTES), Reply(body=TEN_MEGABYTES.encode()), Reply(500, body=TEN_MEGABYTES.encode())],
    ids=["an answer", "no answer", "an error"],
)
def test_an_answer_without_end_is_cut_off(reply: Reply) -> None:
    """Ten megabytes are not taken in, whatever they are."""
    with serving(Reply(reply.status, {"retry-after-ms": "20"}, reply.body)) as server:
        assert f"longer than {LONGEST_ANSWER:,} bytes" in fault(server)


def test_an_answer_that_comes_packed_stays_packed() -> None:
    """A small answer, packed though nobody asked for that, cannot unpack into more than memory holds."""
    packed = Reply(headers={"content-encoding": "gzip"}, body=gzip.compress(recording("english").body))
    with serving(packed) as server:
        assert "no answer that can be read" in fault(server)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>It works!</html>",
        b"[]",
        b'{"choices": []}',
        b"\xff\xfe",
        b'{"choices": [{"message": 3}]}',
    ],
)
def test_a_server_of_another_kind_is_told(body: bytes) -> None:
    """What is no chat completion at all is a line too, never a traceback."""
    with serving(Reply(headers={"retry-after-ms": "20"}, body=body)) as server:
        assert fault(server)


@pytest.mark.parametrize(
    ("model", "url", "words"),
    [
        ("m", "ftp://example.org", "not an http:// or https:// address"),
        ("m", "http://[::1", "not an http:// or https:// address"),
        ("m", "http://example.org:99999", "not an http:// or https:// address"),
        ("nobody:m", None, "Unknown model: nobody:m"),
        ("m", None, "Unknown model: m"),
        ("openai:gpt-5", None, "OPENAI_API_KEY"),
    ],
)
def test_what_cannot_be_addressed_is_told_before_anything_is_read(
    model: str, url: str | None, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Addresses, names and missing keys are a matter of usage, told once."""
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    monkeypatch.delenv("OPENAI_BASE_URL", raising=False)
    with pytest.raises(UsageError, match=r"\A--llm-[^\n]+\Z") as caught:
        Server(model, url).connect()
    assert words in str(caught.value)


def test_a_password_in_an_address_is_not_told() -> None:
    """Messages name host and port, never what stands before them."""
    assert Server("m", "http://user:secret@example.org:8080/v1").place == "example.org:8080"
