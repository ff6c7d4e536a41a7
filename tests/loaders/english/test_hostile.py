"""Text that nobody would write must not stop the reader."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\n ",
        "🙂" * 200,
        "a" * 100_000,
        "A. " * 3_000,
        "instructed " * 2_000,
        "by the end of " * 2_000,
        "the Ministry of " * 2_000,
        '"' * 3_000,
        "Akim, " * 2_000,
        "( " * 3_000,
    ],
    ids=[
        "empty",
        "blank",
        "emoji",
        "one-word",
        "initials",
        "cues",
        "terms",
        "bodies",
        "quotes",
        "posts",
        "brackets",
    ],
)
def test_no_text_takes_long(clauses: Callable[[str], list[Any]], text: str) -> None:
    """Every pass is bounded: a hostile page takes seconds at most."""
    start = time.perf_counter()
    clauses(text)
    assert time.perf_counter() - start < 10
