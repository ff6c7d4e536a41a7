"""Issuers where a page names several who may have ordered, or one by other words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tapsyrma.loaders.english.grammar import English
from tapsyrma.loaders.relate.relate import relate

_NEWER = """President Askar Sadykov directed the Ministry of Energy to supply coal.

At the meeting, Prime Minister Marat Omarov said that prices rise.

Prices must fall. The city akimats are to keep them under control."""
_CITY = """The governor of Shymkent Marat Omarov visited the street.

The governor of the city instructed the police to watch it."""
_DISTRICT = """The akim of Abay district Marat Omarov visited the street.

The governor of the city instructed the police to watch it."""


@pytest.mark.parametrize(
    ("text", "issuers"),
    [(_NEWER, ["Askar Sadykov", None]), (_CITY, ["Marat Omarov"]), (_DISTRICT, [None])],
)
def test_nobody_orders_in_the_place_of_another(
    grammar: English, read: Callable[..., Any], text: str, issuers: list[str | None]
) -> None:
    """A newer chief leaves open who ordered; the governor of the city is whoever governs the named one."""
    layout, found = read(text)
    given = [one for one in relate(layout, found, grammar).instructions if one.force == "explicit"]
    assert [one.issuer.name if one.issuer else None for one in given] == issuers
