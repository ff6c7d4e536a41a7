"""Those told directly before their act, without "to"; tasks that come to somebody; who shares a "was"."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

_HELD = "Prime Minister Marat Omarov held a meeting on utilities.\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Prime Minister Marat Omarov ordered the Government update the plan by 1 June.",
            [("explicit", "Government", "update the plan by 1 June", "2024-06-01")],
        ),
        (
            "Prime Minister Marat Omarov demanded departments strengthen control over prices.",
            [("explicit", "departments", "strengthen control over prices", None)],
        ),
        (
            "The Minister instructed the Roads Committee repair the bridge to ensure traffic.",
            [("explicit", "Roads Committee", "repair the bridge to ensure traffic", None)],
        ),
    ],
)
def test_an_act_may_follow_those_told_without_to(
    told: Callable[[str], list[Any]], text: str, expected: list[Any]
) -> None:
    """A bare verb right behind those told begins their act."""
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The Minister told journalists control over prices will go on.",
        "The Governor directed police support to Abai district.",
        "The Ministry of Finance ordered state bodies transfer of funds.",
    ],
)
def test_a_noun_behind_somebody_is_no_act(told: Callable[[str], list[Any]], text: str) -> None:
    """A noun that is written like a verb begins no act."""
    assert told(text) == []


def test_a_task_comes_to_somebody(told: Callable[[str], list[Any]]) -> None:
    """What is said to go to somebody is laid on him."""
    text = "The job of counting the wells goes to the Ministry of Trade, Minister Marat Omarov said."
    assert told(text) == [("explicit", "Ministry of Trade", "counting the wells", None)]


@pytest.mark.parametrize(
    "text",
    ["The work of the commission passed to the second stage.", "The work of clearing it goes to completion."],
)
def test_work_that_goes_on_is_laid_on_nobody(told: Callable[[str], list[Any]], text: str) -> None:
    """A stage of the work is nobody."""
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("The Energy Minister was reprimanded and given a month to mend the plant.", "Energy Minister"),
        ("The akim was criticised and given instructions to mend the plant.", "akim"),
        ("Omarov gave the contractor clear instructions to mend the plant.", "contractor"),
        ("Omarov hereby obliges the Ministry of Energy to mend the plant.", "Ministry of Energy"),
        ('"Instruct the Ministry of Energy to mend the plant," Omarov said.', "Ministry of Energy"),
    ],
)
def test_who_is_given_orders_is_told(
    told: Callable[[str], list[Any]], issuers: Callable[[str], list[str | None]], text: str, whom: str
) -> None:
    """Somebody who is given a term, or whom the chair has told through others, gives no order himself."""
    assert [(who, act) for _, who, act, _ in told(_HELD + text)] == [(whom, "mend the plant")]
    assert issuers(_HELD + text) == ["Marat Omarov"]


@pytest.mark.parametrize(
    "text",
    [
        "Karimov thanked the akim of the region and ordered to complete the school.",
        "During the visit Karimov met the akim of the region and ordered to complete the school.",
    ],
)
def test_whom_somebody_met_orders_nothing(issuers: Callable[[str], list[str | None]], text: str) -> None:
    """The object of a verb is not who orders behind "and", though no other office is named."""
    assert issuers(text) == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Omarov instructed akims to mend the dam and supported the plan of the region.",
        "Omarov instructed akims to mend the dam, highlighting that the school is near.",
    ],
)
def test_what_the_chief_does_besides_is_no_part_of_the_act(
    told: Callable[[str], list[Any]], text: str
) -> None:
    """An act ends where its sentence goes on with what whoever ordered did or said besides."""
    assert told(_HELD + text) == [("explicit", "akims", "mend the dam", None)]


def test_the_columns_of_minutes_tell_the_day(told: Callable[[str], list[Any]]) -> None:
    """A label "By:" under an act and its owner tells the last day."""
    text = "Action: mend the dam\n\nOwner: Ministry of Energy\n\nBy: 1 May 2024"
    assert told(text) == [("explicit", "Ministry of Energy", "mend the dam", "2024-05-01")]


def test_a_chamber_by_its_short_name_is_one_body(told: Callable[[str], list[Any]]) -> None:
    """A name and its abbreviation side by side are one body."""
    text = "The Minister instructed the Atameken NCE to count the shops."
    assert told(text) == [("explicit", "Atameken NCE", "count the shops", None)]


@pytest.mark.parametrize(
    "text",
    [
        "The European Union urged Kazakhstan to look into the matter.",
        "The opposition demanded the government hold elections.",
        "The bank instructed clients to update the app.",
        "Kazakhstan has ordered six aircraft to be delivered by the end of 2026.",
    ],
)
def test_a_country_is_not_told_and_a_buyer_orders_nobody(told: Callable[[str], list[Any]], text: str) -> None:
    """Nobody in office is told to act by whoever asks a country, or buys."""
    assert told(text) == []


def test_a_headline_may_charge_with_a_deed(told: Callable[[str], list[Any]]) -> None:
    """The word "tasks" is a verb before those told and "with" what they are to do."""
    assert told("Kazakh Prime Minister tasks ministries with mending the dams") == [
        ("explicit", "ministries", "mending the dams", None)
    ]
