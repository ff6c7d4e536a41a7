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


def test_an_opening_that_tells_nobody_is_told_once(told: Callable[[str], list[Any]]) -> None:
    """Behind title and dateline the opening gives way to the sentence that names who is told."""
    page = (
        "Prime Minister on the damage in Abai region\n\n11 April 2024\n\n"
        "ASTANA. Prime Minister Marat Omarov instructed to estimate the fire damage in Abai region.\n\n"
        "He thanked the firemen of all regions for their help at the meeting on Thursday.\n\n"
        "Marat Omarov instructed the Ministry of Ecology to estimate the fire damage."
    )
    assert [one[1] for one in told(page)] == ["Ministry of Ecology"]
