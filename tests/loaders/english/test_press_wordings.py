"""What press offices write: owners behind the act, regions in a row, years of plans."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Prime Minister instructed Abai, Pavlodar and Zhambyl regions to count the wells.",
            [("explicit", "Abai region, Pavlodar region, Zhambyl region", "count the wells", None)],
        ),
        (
            "The Prime Minister instructed Abai and Pavlodar regions akims to count the wells.",
            [("explicit", "Abai and Pavlodar regions akims", "count the wells", None)],
        ),
        (
            "The Vice Minister instructed to intensify the work in this direction to the akimats.",
            [
                (
                    "explicit",
                    "akimats",
                    "intensify the work in this direction",
                    None,
                )
            ],
        ),
        (
            "The Vice Minister instructed to render help to the akimats of Abai region.",
            [("explicit", "", "render help to the akimats of Abai region", None)],
        ),
        (
            "The Minister assigned the akimats with a number of tasks, in particular, to open courses.",
            [("explicit", "akimats", "open courses", None)],
        ),
        (
            "Works began after President Omarov saw the dam and instructed the Government to mend it.",
            [("reported", "Government", "mend it", None)],
        ),
        (
            "After the meeting the President instructed the Government to mend it.",
            [("explicit", "Government", "mend it", None)],
        ),
        (
            "“I have set the Government a task to mend the dam,” the President said.",
            [("reported", "Government", "mend the dam", None)],
        ),
    ],
)
def test_press_wordings_are_read(told: Callable[[str], list[Any]], text: str, expected: list[Any]) -> None:
    """Who is told, in whatever place, and whether it is told now."""
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "One of the solutions to the problem is to raise the capacity of the plant by 20,000 tonnes.",
        "The main goal is to raise exports.",
        "According to the akim, investments are to be attracted to the plant.",
    ],
)
def test_an_aim_or_a_plan_told_of_orders_nothing(told: Callable[[str], list[Any]], text: str) -> None:
    """An infinitive behind "is" may be what something consists in."""
    assert told(f"Akim Marat Omarov tasked the departments to count the wells. {text}")[1:] == []


@pytest.mark.parametrize(
    ("text", "latest"),
    [
        ("Akims were instructed to review the plan of development until 2030.", []),
        ("Akims were instructed to finish the repairs until 2030.", ["until 2030"]),
        ("Akims were instructed to carry out all works planned for this year.", []),
        ("Akims were instructed to finish the works in the next three months.", ["in the next three months"]),
    ],
)
def test_the_years_of_a_plan_are_no_term(read: Callable[..., Any], text: str, latest: list[str]) -> None:
    """They tell which plan is meant."""
    _, found = read(text)
    assert [term.text for one in found for term in one.deadlines] == latest
