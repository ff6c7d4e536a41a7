"""What a body was set up for or once told, in passing; each one's own deed; whose words close a quotation."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

_CHAIRED = "Deputy Prime Minister Marat Omarov chaired a meeting of the commission.\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "A commission tasked with examining the causes of the fire has been set up.",
        "The commission, which was instructed to find the causes of the fire, has finished its work.",
        "The agency charged with watching prices is located in Almaty.",
    ],
)
def test_what_a_body_was_told_in_passing_is_no_order(told: Callable[[str], list[Any]], text: str) -> None:
    """A participle or a clause that says which body is meant orders nothing."""
    assert told(text) == []


def test_each_is_charged_with_a_deed_of_his_own(told: Callable[[str], list[Any]]) -> None:
    """A comma parts those charged as "and" does, where "with" and a deed follow each."""
    text = (
        "The Cabinet was tasked with finding investors, the National Bank with cutting inflation, "
        "and akims with creating jobs."
    )
    assert told(text) == [
        ("explicit", "Cabinet", "finding investors", None),
        ("explicit", "National Bank", "cutting inflation", None),
        ("explicit", "akims", "creating jobs", None),
    ]


def test_what_is_to_be_commissioned_orders_nothing(told: Callable[[str], list[Any]]) -> None:
    """A building is commissioned when it is opened: the words go on with the act."""
    text = "The Ministry of Health was instructed to approve rules for the clinics to be commissioned in May."
    (order,) = told(text)
    assert order[2] == "approve rules for the clinics to be commissioned in May"


def test_a_point_may_be_told_of_nobody(told: Callable[[str], list[Any]]) -> None:
    """The act of a point begins behind "it is instructed to", and nobody is told."""
    text = (
        "The following decisions were made:\n\n"
        "1. Until 21 May, it is instructed to draw up a list of shops.\n\n"
        "2. It is instructed to speed up the tests."
    )
    assert told(_CHAIRED + text) == [
        ("explicit", "", "draw up a list of shops", "2024-05-21"),
        ("explicit", "", "speed up the tests", None),
    ]


def test_whoever_sums_up_is_no_part_of_the_act(told: Callable[[str], list[Any]]) -> None:
    """The words that close a quotation belong to no act."""
    text = '"It is necessary to tell every farmer about the rules," summed up Omarov.'
    assert told(_CHAIRED + text) == [("modal", "", "tell every farmer about the rules", None)]


@pytest.mark.parametrize(
    "text",
    [
        "The court upheld the prosecutor's claim and obliged the akimat to give an orphan a flat.",
        "By a court decision, the akimat was ordered to build a road.",
    ],
)
def test_a_court_gives_no_orders(told: Callable[[str], list[Any]], text: str) -> None:
    """What a court lays on somebody is a judgement, and the party that won gave no order."""
    assert told(text) == []
