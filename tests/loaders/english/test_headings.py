"""Headings order nothing, but the title of a protocol heads its points."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def test_a_headline_about_an_order_is_none(clauses: Callable[[str], list[Any]]) -> None:
    """``The Minister sets tasks`` above the text promises no list."""
    text = (
        "Minister of Energy sets new tasks to plants\n\n"
        "Minister of Energy Kanat Serikov visited the plants yesterday and spoke to those who work there."
    )
    assert clauses(text) == []


def test_a_protocol_heads_its_points(clauses: Callable[[str], list[Any]]) -> None:
    """A title that says "protocol" and the body's name above point 1 open the list; the body issues it."""
    text = "PROTOCOL\nCommission on Floods of Abai region\n\n1. Ministry of Energy: to mend the lines soon.\n"
    (lead,) = [clause for clause in clauses(text) if clause.opens_list]
    assert lead.issuer is not None
    assert lead.issuer.name.startswith("Commission on Floods")
