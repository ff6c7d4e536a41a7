"""Where an act ends before its sentence does, whose act it is, and days that are of something else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The Minister instructed the staff to help the boy and donated a wheelchair.", "help the boy"),
        (
            "The Minister instructed the staff to finish the wing in May, but it is not ready.",
            "finish the wing in May",
        ),
        (
            "The Minister instructed the staff to find those who built and approved the wing.",
            "find those who built and approved the wing",
        ),
    ],
)
def test_what_else_was_the_case_is_no_part_of_an_act(
    told: Callable[[str], list[Any]], text: str, act: str
) -> None:
    """A past deed behind "and", or a clause behind ", but it", tells of something else."""
    assert [order[2] for order in told(text)] == [act]


def test_a_single_firm_is_told_behind_that(told: Callable[[str], list[Any]]) -> None:
    """A firm that a noun calls acts as a body does."""
    text = "The akim demanded that the contractor double the number of workers."
    assert told(text) == [("explicit", "contractor", "double the number of workers", None)]


def test_some_of_those_named_in_one_breath_are_not_meant_alone(told: Callable[[str], list[Any]]) -> None:
    """Those meant by "them" may be all whom the sentence before names: a part of them is not told."""
    text = (
        "The meeting was attended by the Prime Minister, the heads of the chambers and the Minister. "
        "The President instructed them to draft a law."
    )
    assert told(text) == [("explicit", "", "draft a law", None)]


@pytest.mark.parametrize(
    "act",
    [
        "prepare the summit to be held in May 2026",
        "prepare the forum that is to take place in May 2026",
        "work out measures for further modernization of the pension system until 2030",
        "check the houses built long before 2000",
    ],
)
def test_a_day_of_something_else_is_no_term(told: Callable[[str], list[Any]], act: str) -> None:
    """The day of an event, the years of a plan and years long ago bind nobody."""
    text = f"Minister Marat Omarov instructed the Ministry of Labour to {act}."
    assert told(text) == [("explicit", "Ministry of Labour", act, None)]


def test_the_last_year_of_an_aim_is_its_term(explicit: Callable[[str], list[Any]]) -> None:
    """What is to be reached by a year has that year for its term."""
    ((_, _, order),) = explicit(
        "The Minister instructed the Ministry of Labour to build ten schools by 2027."
    )
    assert order.deadline is not None
