"""Programmes that a page names with the years they run for and without them."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.relate.dated_names import dated_names

PAIRS = (
    ("концепция развития туризма", "концепция развития туризма до 2029 года"),
    ("план развития области", "план развития области на 2021–2025 годы"),
    ("concept of safe labour", "concept of safe labour until 2030"),
    ("development plan of the region", "development plan of the region for 2021–2025"),
    ("кешенді жоспар", "2024–2026 жылдарға арналған кешенді жоспар"),
    ("туризмді дамыту тұжырымдамасы", "туризмді дамыту тұжырымдамасы (2024-2026)"),
    ("туризмді дамытудың тұжырымдамасы", "туризмді дамытудың 2029 жылға дейінгі тұжырымдамасы"),
)


@pytest.mark.parametrize(("bare", "dated"), PAIRS)
def test_a_name_without_its_years_is_the_dated_one(bare: str, dated: str) -> None:
    """In the three languages, where the page has one dated name only."""
    assert dated_names([bare, dated]) == {bare: dated}


def test_of_two_plans_of_different_years_the_bare_name_is_neither() -> None:
    """Nobody can tell which one "the plan of the region" is."""
    plans = ("план области", "план области на 2021–2025 годы", "план области на 2026–2030 годы")
    assert dated_names(plans) == {}
