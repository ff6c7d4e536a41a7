"""What went wrong between us and a model, in words for the person who has to mend it."""

from __future__ import annotations

from pydantic import ValidationError
from pydantic_ai import exceptions

from tapsyrma.loaders.llm.server import KEY, LONGEST_ANSWER, Server, TooLong

_LONGEST = 160
"""Characters of a server's own words: enough to recognise the cause, too few to fill the screen."""

_CAUSES: tuple[tuple[type[Exception], str], ...] = (
    (exceptions.ModelRequestTimeout, "no answer within {timeout:g} seconds"),
    (exceptions.ModelTimeoutError, "no answer within {timeout:g} seconds"),
    (exceptions.ModelAuthenticationError, "the server refused the key (" + KEY + ", or the provider's own)"),
    (exceptions.ModelQuotaExceededError, "the account's quota is used up"),
    (exceptions.ModelRateLimitError, "the rate limit still holds after several tries"),
    (exceptions.ModelContextWindowExceededError, "the release is longer than the model can read"),
    (exceptions.ModelNotFoundError, "the server knows no such model or address"),
    (exceptions.ModelUnavailableError, "the server is too busy, after several tries"),
    (exceptions.ModelServerError, "the server failed, after several tries"),
    (exceptions.ModelRequestRejectedError, "the server refused the request"),
    (exceptions.ModelConnectionError, "cannot be reached"),
    (exceptions.OutputTokenLimitExceeded, "the answer was cut off before its end"),
    (exceptions.ContentFilterError, "the provider's filter held the answer back"),
)
"""The first that fits is told."""


def told(error: Exception, server: Server) -> str:
    """One line on why no answer came."""
    if _has_cause(error, TooLong):
        return f"the answer is longer than {LONGEST_ANSWER:,} bytes"
    words = next((words for kind, words in _CAUSES if isinstance(error, kind)), "no answer that can be read")
    status = getattr(error, "status_code", None)
    detail = f"HTTP {status}" if status else _short(str(error))
    return f"{words.format(timeout=server.timeout)} ({detail})"


def said(error: ValidationError) -> str:
    """One line on why an answer is not in the form asked for; the model is told the same."""
    first = error.errors(include_url=False, include_input=False)[0]
    if first["type"] == "json_invalid":
        return f"the answer is not JSON ({_short(str(first['msg']))})"
    place = ".".join(str(step) for step in first["loc"])
    return f"the answer does not keep to its form ({_short(place)}: {_short(str(first['msg']))})"


def _has_cause(error: BaseException | None, kind: type[Exception]) -> bool:
    while error is not None:
        if isinstance(error, kind):
            return True
        error = error.__cause__ or error.__context__
    return False


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"
