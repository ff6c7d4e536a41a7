"""What the gold releases are like: as many, as long and as varied as real ones."""

from __future__ import annotations

import statistics
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tapsyrma.loaders.evaluate.annotation import read_annotation
from tapsyrma.loaders.read.language import identify

FOLDER = Path(__file__).parent
FILES = sorted(FOLDER.glob("*/??-[fo]*.yaml"))
"""The first 150 releases, written to one mix; the others are there for their wording (``-m``), for sounding
as most real ones do (``-n``), or in place of frozen ones that were opened (``-g``)."""


@cache
def gold() -> dict[str, dict[str, Any]]:
    """Every gold record by its release."""
    return {file.stem: read_annotation(file) for file in FILES}


def orders(record: dict[str, Any]) -> list[dict[str, Any]]:
    """The instructions of a release, those in furniture left out."""
    return [one for one in record["instructions"] if one.get("zone") != "furniture"]


@pytest.mark.parametrize("language", ["en", "kk", "ru"])
def test_there_are_fifty_releases_a_language(language: str) -> None:
    """150 in all."""
    assert sum(file.stem.startswith(f"{language}-") for file in FILES) == 50


def test_kazakh_is_written_in_both_scripts() -> None:
    """35 releases in Cyrillic, 15 in Latin."""
    texts = [file.with_suffix(".txt").read_bytes().decode() for file in FILES if file.stem.startswith("kk-")]
    latin = sum(identify(text).script == "Latn" for text in texts)
    assert (len(texts) - latin, latin) == (35, 15)


def test_releases_are_as_long_as_real_ones() -> None:
    """The median has 3,000 to 5,000 characters."""
    lengths = [len(file.with_suffix(".txt").read_bytes().decode()) for file in FILES]
    assert 3000 <= statistics.median(lengths) <= 5000


def test_many_have_no_instruction_and_many_orders_no_owner() -> None:
    """Three releases in ten, and about half of the explicit orders."""
    assert sum(not orders(record) for record in gold().values()) >= 0.3 * len(FILES)
    explicit = [one for record in gold().values() for one in orders(record) if one["force"] == "explicit"]
    assert 0.4 <= sum(not one["assignees"] for one in explicit) / len(explicit) <= 0.6
