"""Texts that mean harm, or nothing at all."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest

_SECONDS = 20.0
"""Far above what is needed, far below what a pattern that runs away would take."""


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "🔥" * 500,
        "а" * 100_000,
        "поручил " * 3_000,
        "поручить и " * 3_000,
        "«" * 5_000,
        "акимам, " * 3_000 + "поручено убрать снег",
        "до 1 марта " * 2_000,
        "Акимам Абайской, " * 1_000,
        "по делам " * 3_000,
        "А. Б. В. " * 2_000,
        "\u0301\u200f" * 1_000 + "министр",
    ],
    ids=range(13),
)
def test_no_text_hangs_or_breaks_the_grammar(read: Callable[..., Any], text: str) -> None:
    """Any string is read in good time, and every span lies in it."""
    begun = time.perf_counter()
    reading = read(text)
    spans = [span for clause in reading.clauses for span in (*clause.actions, clause.cue)]
    for one in reading.found:
        reading.grammar.attributions(reading.layout, one)
        reading.grammar.gatherings(reading.layout, one)
        spans += [m.span for m in (*one.persons, *one.posts, *one.bodies, *one.collectives, *one.deadlines)]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert time.perf_counter() - begun < _SECONDS
