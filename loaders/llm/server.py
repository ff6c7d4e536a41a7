"""Which model reads, and where: a provider that pydantic-ai knows, or any OpenAI-compatible server."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from dataclasses import dataclass
from urllib.parse import urlsplit

import httpx2
from pydantic_ai.exceptions import UserError
from pydantic_ai.models import Model, infer_model
from pydantic_ai.models.openai import OpenAIChatModel
from pydantic_ai.providers.openai_compatible import OpenAICompatibleProvider

from tapsyrma.ontology.errors import TapsyrmaError, UsageError

KEY = "TAPSYRMA_LLM_KEY"
LONGEST_ANSWER = 2_000_000
"""Bytes. The longest releases need a twentieth of it; what is longer is a model or a server gone astray."""


class TooLong(Exception):  # noqa: N818 - it names what the answer is
    """An answer that goes on and on was cut off."""


@dataclass(frozen=True, slots=True)
class Server:
    """A model and its server.

    Attributes:
        model: ``provider:model`` as pydantic-ai writes it; with ``url``, the model's name on that server.
        url: The base address of an OpenAI-compatible server, such as ``http://127.0.0.1:8080/v1``.
        timeout: Seconds to wait for one release.
    """

    model: str
    url: str | None = None
    timeout: float = 300.0

    @property
    def place(self) -> str:
        """Where it runs, for messages: never a key or a password that an address may hold."""
        if self.url is None:
            return self.model.partition(":")[0]
        parts = urlsplit(self.url)
        return f"{parts.hostname}:{parts.port}" if parts.port else str(parts.hostname)

    def connect(self) -> Model:
        """The model, ready to be asked; nothing is sent yet. The key of a ``url`` is ``$TAPSYRMA_LLM_KEY``.

        Raises:
            UsageError: the address, the model's name or a missing key.
            TapsyrmaError: the provider's own package is not installed.
        """
        if self.url is not None:
            return OpenAIChatModel(self.model, provider=_provider(self.url, self.timeout))
        try:
            return infer_model(self.model)
        except UserError as error:
            raise UsageError(f"--llm-model {self.model}: {_line(error)}") from error
        except ImportError as error:
            raise TapsyrmaError(f"--llm-model {self.model}: {_line(error)}") from error


def _provider(url: str, timeout: float) -> OpenAICompatibleProvider:
    try:
        parts = urlsplit(url)
        sound = parts.scheme in {"http", "https"} and parts.hostname and (parts.port or 1)
    except ValueError:
        sound = False
    if not sound:
        raise UsageError(f"--llm-url {url}: not an http:// or https:// address")
    client = httpx2.AsyncClient(
        timeout=httpx2.Timeout(timeout, connect=10),
        # A small packed answer must not unpack into a huge one.
        headers={"Accept-Encoding": "identity"},
        event_hooks={"response": [_bound]},
    )
    return OpenAICompatibleProvider(
        "openai-compatible", base_url=url, api_key=os.environ.get(KEY) or "none", http_client=client
    )


async def _bound(response: httpx2.Response) -> None:
    """Count the bytes of an answer while it comes in; one that comes packed, unasked, stays packed."""
    response.headers.pop("Content-Encoding", None)
    if isinstance(response.stream, httpx2.AsyncByteStream):
        response.stream = _Counted(response.stream)


class _Counted(httpx2.AsyncByteStream):
    """A stream that ends with an error where it is longer than an answer can be."""

    def __init__(self, stream: httpx2.AsyncByteStream) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        count = 0
        async for chunk in self._stream:
            count += len(chunk)
            if count > LONGEST_ANSWER:
                raise TooLong
            yield chunk

    async def aclose(self) -> None:
        await self._stream.aclose()


def _line(error: Exception) -> str:
    """The first sentence of an error of others, on one line."""
    return " ".join(str(error).split()).partition(". ")[0]
