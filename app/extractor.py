"""Who reads the releases: our rules, or a language model where somebody asks for one by name."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from importlib import import_module

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.recipe import recipe
from tapsyrma.ontology.errors import TapsyrmaError, UsageError
from tapsyrma.ontology.extraction import Extraction
from tapsyrma.ontology.records import Document

MODEL = "TAPSYRMA_LLM_MODEL"
URL = "TAPSYRMA_LLM_URL"
TIMEOUT = "TAPSYRMA_LLM_TIMEOUT"
_EXTRA = frozenset({"httpx2", "openai", "pydantic", "pydantic_ai"})
"""What the extra installs."""


class Kind(StrEnum):
    """Who may read."""

    rules = "rules"
    llm = "llm"


@dataclass(frozen=True, slots=True)
class Extractor:
    """A way to read a document, and the hash of all that decides how it reads."""

    read: Callable[[Document], Extraction]
    recipe: str


def rules() -> Extractor:
    """Our own rules: the default, and the only ones that ever run unasked."""
    return Extractor(extract, recipe())


def chosen(kind: Kind, model: str | None = None, url: str | None = None) -> Extractor:
    """The extractor that options and environment ask for; nothing of the extra is imported for the rules.

    Raises:
        UsageError: options that do not go together, or a model that cannot be addressed.
        TapsyrmaError: the extra is not installed.
    """
    if kind is Kind.rules:
        if model or url:
            raise UsageError("--llm-model and --llm-url need --extractor llm")
        return rules()
    model = model or os.environ.get(MODEL)
    if not model:
        raise UsageError(f"--extractor llm needs a model: --llm-model, or ${MODEL}")
    try:
        server = import_module("tapsyrma.loaders.llm.server")
        reader = import_module("tapsyrma.loaders.llm.read")
    except ImportError as error:
        if error.name is not None and error.name.partition(".")[0] not in _EXTRA:
            raise
        raise TapsyrmaError("--extractor llm needs an extra: pip install 'tapsyrma[llm]'") from error
    asked = server.Server(model, url or os.environ.get(URL) or None, _seconds())
    asked.connect()  # a wrong address, name or key is told once, not once a file
    read = reader.ModelReader(asked)
    return Extractor(read, read.recipe)


def _seconds() -> float:
    """How long to wait for the answer on one release."""
    given = os.environ.get(TIMEOUT)
    try:
        seconds = float(given) if given else 300.0
    except ValueError:
        seconds = 0.0
    if not 0 < seconds < float("inf"):
        raise UsageError(f"${TIMEOUT} is no number of seconds: {given}")
    return seconds
