"""Issuers where a page names several who may have ordered, or one by other words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tapsyrma.loaders.english.grammar import English
from tapsyrma.loaders.relate.relate import relate


@pytest.mark.parametrize(
    ("text", "issuers"),
    [
        (
            "President Askar Sadykov directed the Ministry of Energy to supply coal.\n\n"
            "At the meeting, Prime Minister Marat Omarov said that prices rise.\n\n"
            "Prices must fall. The city akimats are to keep them under control.",
            ["Askar Sadykov", None],
        ),
        (
            "The governor of Shymkent Marat Omarov visited the street.\n\n"
            "The governor of the city instructed the police to watch it.",
            ["Marat Omarov"],
        ),
        (
            "The akim of Abay district Marat Omarov visited the street.\n\n"
            "The governor of the city instructed the police to watch it.",
            [None],
        ),
    ],
)
def test_nobody_orders_in_the_place_of_another(
    grammar: English, read: Callable[..., Any], text: str, issuers: list[str | None]
) -> None:
    """A newer chief leaves open who ordered; the governor of the city is whoever governs the named one."""
    found = relate(*read(text), grammar).instructions
    assert [one.issuer.name if one.issuer else None for one in found if one.force == "explicit"] == issuers
