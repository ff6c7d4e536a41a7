"""Asking a model what a release says; whatever goes wrong is one line about that release."""

from __future__ import annotations

from functools import cache

from pydantic import ValidationError
from pydantic_ai.direct import model_request_sync
from pydantic_ai.exceptions import AgentRunError
from pydantic_ai.messages import ModelMessage, ModelRequest, ModelResponse, UserPromptPart
from pydantic_ai.models import Model
from pydantic_ai.settings import ModelSettings

from tapsyrma.loaders.llm.faults import said, told
from tapsyrma.loaders.llm.prompt import again, instructions, question
from tapsyrma.loaders.llm.schema import Answer
from tapsyrma.loaders.llm.server import LONGEST_ANSWER, Server, TooLong
from tapsyrma.ontology.errors import InputError
from tapsyrma.ontology.records import Document

TRIES = 2
"""Answers asked for: the second time the model is told what was wrong with the first."""
RETRIES = 3
"""Requests sent again by the provider's client after a rate limit, a busy server or a lost connection."""


def ask(document: Document, server: Server) -> Answer:
    """What the model says of a release, in the form asked for, and nothing about whether it is true.

    Raises:
        InputError: no answer came, or none that can be read; the reason is one line.
    """
    messages: list[ModelMessage] = [
        ModelRequest(parts=[UserPromptPart(question(document))], instructions=instructions())
    ]
    fault = ""
    for _ in range(TRIES):
        response = _response(document, server, messages)
        try:
            return _read(response)
        except _UnreadableError as unreadable:
            fault = str(unreadable)
            if unreadable.final:
                break
        messages += [
            response,
            ModelRequest(parts=[UserPromptPart(again(fault))], instructions=instructions()),
        ]
    raise InputError(document.path, f"{server.model} at {server.place}: {fault}")


class _UnreadableError(Exception):
    """An answer that is not the one asked for; ``final`` where asking again would bring the same."""

    def __init__(self, fault: str, *, final: bool = False) -> None:
        super().__init__(fault)
        self.final = final


def _response(document: Document, server: Server, messages: list[ModelMessage]) -> ModelResponse:
    settings = ModelSettings(
        temperature=0.0, timeout=server.timeout, request_timeout=server.timeout, max_retries=RETRIES
    )
    try:
        return model_request_sync(_connected(server), messages, model_settings=settings)
    except (AgentRunError, TooLong, ValueError) as error:
        raise InputError(document.path, f"{server.model} at {server.place}: {told(error, server)}") from error


@cache
def _connected(server: Server) -> Model:
    """One connection a process."""
    return server.connect()


def _read(response: ModelResponse) -> Answer:
    """The answer in a response. Prose or a code fence around the object is passed over."""
    text = response.text or ""
    if len(text) > LONGEST_ANSWER:
        raise _UnreadableError(f"the answer is longer than {LONGEST_ANSWER:,} characters", final=True)
    if response.finish_reason == "length":
        raise _UnreadableError("the answer was cut off before its end", final=True)
    if response.finish_reason == "content_filter":
        raise _UnreadableError("the provider's filter held the answer back", final=True)
    start, end = text.find("{"), text.rfind("}")
    if start < 0:
        raise _UnreadableError("the answer is empty" if not text.strip() else "the answer is not JSON")
    try:
        return Answer.model_validate_json(text[start : end + 1])
    except ValidationError as error:
        raise _UnreadableError(said(error)) from error
