"""Reports that a chief expects, orders behind semicolons and "in particular"; things that are no bodies."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“By Friday I expect a full report from the police,” akim Arman Seiitov said.",
            [("explicit", "police", "a full report from the police", "2024-04-12")],
        ),
        (
            "Minister Marat Savchuk came. The Minister was given tasks. In particular, to buy drones.",
            [("explicit", "Marat Savchuk", "buy drones", None)],
        ),
        (
            "“Akims, check the boilers; ministers, find the coal,” Prime Minister Arman Seiitov said.",
            [
                ("explicit", "Akims", "check the boilers", None),
                ("explicit", "ministers", "find the coal", None),
            ],
        ),
        (
            "The Ministry of Energy, on behalf of the President, was tasked to analyse prices.",
            [("explicit", "Ministry of Energy", "analyse prices", None)],
        ),
        (
            "The prosecutor Arman Seiitov issued a demand to the akimat to restore the lights.",
            [("explicit", "akimat", "restore the lights", None)],
        ),
        ("The demand for coal rises, akim Arman Seiitov said.", []),
    ],
)
def test_a_demand_is_an_order(told: Callable[[str], list[Any]], text: str, expected: list[Any]) -> None:
    """Whoever is to bring it, or is called behind a semicolon, is told."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("opening", "issuer"),
    [
        ("Akim Arman Seiitov and his deputy Marat Savchuk held a meeting.", "Arman Seiitov"),
        ("Akim Arman Seiitov held a meeting with his deputy Marat Savchuk.", "Arman Seiitov"),
    ],
)
def test_a_deputy_beside_his_chief_orders_nothing(
    issuers: Callable[[str], list[Any]], opening: str, issuer: str
) -> None:
    """Two who held a meeting: the first of them leads."""
    assert issuers(f"{opening} The contractor was instructed to mend the road.") == [issuer]


@pytest.mark.parametrize(
    ("said", "bodies"),
    [
        ("The QazVac vaccine is made here.", []),
        ("The left bank of the Ural is eroded; the bank of Usolka too.", []),
        ("They work in Kazakhstan: 5 railways and 8 roads.", []),
        ("Kazakhstan Railways has bought trains.", ["Kazakhstan Railways"]),
        ("The National Bank of Kazakhstan met.", ["National Bank of Kazakhstan"]),
    ],
)
def test_things_called_like_bodies_are_none(read: Callable[..., Any], said: str, bodies: list[str]) -> None:
    """A vaccine, the bank of a river, a country and the railways behind a colon."""
    assert [one.name for found in read(said)[1] for one in found.bodies] == bodies
