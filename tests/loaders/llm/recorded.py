"""A server of this machine that gives recorded answers, one after the other, and keeps what it was asked."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

FOLDER = Path(__file__).with_name("recordings")


@dataclass(frozen=True, slots=True)
class Reply:
    """What the server sends: a recording's parts, or something that no recording should hold."""

    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    wait: float = 0.0


@dataclass(slots=True)
class Recorded:
    """A running server: its address, what it will say (the last one for ever) and what it heard."""

    url: str
    replies: list[Reply]
    heard: list[dict[str, Any]] = field(default_factory=list)
    keys: list[str | None] = field(default_factory=list)


def recording(name: str) -> Reply:
    """A recorded answer: ``status``, ``headers`` and ``body``, a chat completion in OpenAI's form."""
    kept = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return Reply(kept["status"], kept.get("headers", {}), json.dumps(kept["body"]).encode())


def completion(content: str) -> Reply:
    """A chat completion with any content, such as one too long to keep."""
    choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": content}}
    body = {"id": "1", "object": "chat.completion", "created": 1, "model": "recorded", "choices": [choice]}
    return Reply(body=json.dumps(body).encode())


@contextmanager
def serving(*replies: Reply) -> Iterator[Recorded]:
    """The server, on a free port of the loopback address only."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    state = Recorded(f"http://127.0.0.1:{server.server_port}/v1", list(replies))
    server.recorded = state  # type: ignore[attr-defined]
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield state
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Handler(BaseHTTPRequestHandler):
    """Answers every request with the next reply."""

    def do_POST(self) -> None:
        """Hear and answer; whoever asked may have left."""
        state: Recorded = self.server.recorded  # type: ignore[attr-defined]
        state.heard.append(json.loads(self.rfile.read(int(self.headers["content-length"]))))
        state.keys.append(self.headers.get("authorization"))
        reply = state.replies.pop(0) if len(state.replies) > 1 else state.replies[0]
        time.sleep(reply.wait)
        try:
            self.send_response(reply.status)
            for name, value in {"content-type": "application/json", **reply.headers}.items():
                self.send_header(name, value)
            self.send_header("content-length", str(len(reply.body)))
            self.end_headers()
            self.wfile.write(reply.body)
        except ConnectionError:
            self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Say nothing on standard error: the tests look at it."""
