"""What a chief says in the infinitive, and imperatives behind a condition that says nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

_LED = "Akim Arman Seiitov chaired a meeting.\n\n"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            "“The akimat and the relevant ministry to start the works,” the akim said.",
            [("akimat, relevant ministry", "start the works")],
        ),
        (
            "“Department heads to personally control the supply of coal,” the akim said.",
            [("Department heads", "personally control the supply of coal")],
        ),
        ("“For the police to patrol the streets,” the akim said.", [("police", "patrol the streets")]),
        ("“In the shortest time to finish the roofs,” he said.", [("", "finish the roofs")]),
        (
            "“Jointly with utilities to check pipes, as well as together with schools to tell all,” he said.",
            [(" + utilities", "check pipes"), (" + schools", "tell all")],
        ),
        (
            "“If necessary, deploy more beds and organise mobile teams,” he said.",
            [("", "deploy more beds"), ("", "organise mobile teams")],
        ),
        ("“Where needed, strengthen the banks,” he said.", [("", "strengthen the banks")]),
    ],
)
def test_a_chief_orders_in_the_infinitive_too(
    orders: Callable[[str], list[Any]], said: str, expected: list[tuple[str, str]]
) -> None:
    """Whoever stands before "to" is told; behind "together with" stand partners."""
    assert orders(_LED + said) == [("explicit", *one) for one in expected]


@pytest.mark.parametrize(
    "said",
    [
        "“To achieve this goal, we need roads,” the akim said.",
        "“Our aim is clear. To make the city green,” the akim said.",
        "“A great honour to receive this award,” the akim said.",
        "“On the way to build the dam the workers found a bridge,” the akim said.",
        "“The Head of State expects us to take fair decisions,” the akim said.",
        "“If required, work continues at night,” the akim said.",
        "“If necessary, we buy more,” the akim said.",
    ],
)
def test_an_infinitive_that_tells_an_aim_orders_nothing(
    orders: Callable[[str], list[Any]], said: str
) -> None:
    """Behind a noun, an aim or a verb of its own an infinitive is no order."""
    assert orders(_LED + said) == []


def test_the_plain_infinitive_of_somebody_without_office_is_none(orders: Callable[[str], list[Any]]) -> None:
    """Nobody led or ordered before it."""
    assert orders("“To see the sea,” farmer Marat Savchuk said.") == []
