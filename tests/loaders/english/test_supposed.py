"""Words of ordering by which nobody is told anything now, and whose each of several acts is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "The akim Arman Seiitov told journalists that the contractor plans to finish the bridge by 1 June.",
        "“Had the akim been told to clean the ditch, we would be dry,” a resident said.",
        "If the akim instructs us to do so, we will rebuild the school, the contractor said.",
        "“Together with scientists to look for a way out,” the expert Marat Savchuk said.",
    ],
)
def test_what_is_only_told_or_supposed_orders_nothing(told: Callable[[str], list[Any]], text: str) -> None:
    """What somebody plans, what nobody did, and what would be done if somebody asked."""
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "force"),
    [
        ("The commission was instructed last year to inspect the dams.", "reported"),
        ("The commission was instructed to inspect last year's repairs.", "explicit"),
        ("If needed, akims were told to call the police.", "explicit"),
    ],
)
def test_a_time_that_is_over_dates_the_order(
    orders: Callable[[str], list[Any]], text: str, force: str
) -> None:
    """Only right behind the verb; a condition before a comma supposes nothing."""
    assert [one[0] for one in orders(text)] == [force]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            "instructed the Ministry of Energy to open plants and, jointly with akims, to mend the pipes",
            [("Ministry of Energy", "open plants"), ("Ministry of Energy + akims", "mend the pipes")],
        ),
        (
            "ordered that akims personally report and that the Ministry of Energy submit a list",
            [("akims", "report"), ("Ministry of Energy", "submit a list")],
        ),
        ("instructed his subordinates to hold a fair", [("subordinates", "hold a fair")]),
    ],
)
def test_each_act_keeps_those_who_lead(
    orders: Callable[[str], list[Any]], said: str, expected: list[tuple[str, str]]
) -> None:
    """Partners of one act help those who are told all of them; each "that" has its own people."""
    assert orders(f"The akim {said}.") == [("explicit", *one) for one in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The akim's instructions: to speed up sowing, to mend the pumps.", ["akim", "akim"]),
        ("The Government's tasks: to raise incomes.", []),
        ("The akims' instructions: to speed up sowing.", []),
        ("The instructions of the manual: to keep it dry.", []),
    ],
)
def test_instructions_behind_a_colon_are_whose_they_are(
    issuers: Callable[[str], list[Any]], text: str, expected: list[str]
) -> None:
    """One person's instructions are orders; tasks are whose duty they are."""
    assert issuers(text) == expected
