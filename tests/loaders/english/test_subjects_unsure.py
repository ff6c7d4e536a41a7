"""Who orders where somebody else stands nearer to the verb, reports, or is known by nothing but a name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

PRESIDENT = "President Marat Omarov held talks. "
CHAIRED = "At the meeting chaired by Deputy Akim Serik Omarov, head of the department Dana Musina reported. "


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("Davitashvili instructed his ministers to buy grain.", ""),
        ("Mikheladze tasked the Ministry of Finance with finding money.", ""),
        ("Mikheladze, in turn, tasked the Ministry of Finance with finding money.", ""),
        ("Omarov, in turn, tasked the Ministry of Finance with finding money.", "Marat Omarov"),
        ("Marat Omarov, summing up, tasked the Ministry of Finance with finding money.", "Marat Omarov"),
        ("He thanked Askar Bekov and instructed to mend the road.", "Marat Omarov"),
        ("He appointed Askar Bekov as the minister and instructed him to mend the road.", "Marat Omarov"),
        ("He heard Askar Bekov and tasked the akimat with building roads.", "Marat Omarov"),
        ("Omarov instructed the akimat to build roads.", "Marat Omarov"),
        ("Moreover ordered the akimat to build roads.", "Marat Omarov"),
    ],
)
def test_only_who_is_the_subject_orders(explicit: Callable[[str], list[Any]], text: str, issuer: str) -> None:
    """A stranger's order is nobody's on the page, and whoever is thanked gives none."""
    assert [one[0] for one in explicit(f"{PRESIDENT}{text}")] == [issuer]


@pytest.mark.parametrize(
    "text",
    [
        "She noted that hospitals were instructed to store medicines.",
        "She stressed that the akimats had been told to store medicines.",
        "She added that doctors are instructed to wear masks.",
    ],
)
def test_whoever_only_reports_goes_on_reporting(explicit: Callable[[str], list[Any]], text: str) -> None:
    """What one who reports says was ordered is not ordered by the chair."""
    assert explicit(f"{CHAIRED}{text}") == []


def test_after_a_report_the_chair_orders(explicit: Callable[[str], list[Any]]) -> None:
    """The one who led the meeting orders once the report is over."""
    text = "Akims were instructed to store medicines. Serik Omarov instructed to report by Friday."
    assert [one[0] for one in explicit(f"{CHAIRED}{text}")] == ["Serik Omarov", "Serik Omarov"]


@pytest.mark.parametrize(
    "text",
    [
        "The board of the Ministry of Labour was held under the chairmanship of Minister Sara Bekova.",
        "The collegium took place, chaired by Minister Sara Bekova.",
        "A forum of farmers was held under the chairmanship of Minister Sara Bekova.",
        "An extended board meeting was held under the chairmanship of Minister Sara Bekova.",
    ],
)
def test_whoever_led_a_board_orders(explicit: Callable[[str], list[Any]], text: str) -> None:
    """Boards and forums have a chair, whose the passives of the page are."""
    text += " Vice-Minister Askar Musin spoke on wages. Heads of departments were told to answer letters."
    assert [one[0] for one in explicit(text)] == ["Sara Bekova"]


def test_the_head_of_state_is_not_whoever_stands_behind_a_comma(explicit: Callable[[str], list[Any]]) -> None:
    """Two posts of two people stand side by side; a title of one's own is his."""
    text = "At the meeting chaired by the Head of State, Prosecutor General Askar Bekov spoke."
    (one,) = explicit(f"{text} Akims were told to mend roads.")
    assert one[2].issuer.name is None
    text = "Prime Minister, Head of the Flood Headquarters Askar Bekov told akims to mend roads."
    assert [one[0] for one in explicit(text)] == ["Askar Bekov"]


def test_whoever_is_called_before_you_is_told(told: Callable[[str], list[Any]]) -> None:
    """A name and a comma before "you" call somebody, not whoever was told just before."""
    text = (
        '"The Ministry of Energy must draw a map. Akimat of Abai region, you have a month to mend the road," '
    )
    assert [one[1] for one in told(f"{PRESIDENT}{text}the President said.")] == [
        "Ministry of Energy",
        "Akimat of Abai region",
    ]


def test_what_others_say_they_had_been_told_is_nobodys_on_the_page(
    issuers: Callable[[str], list[str | None]],
) -> None:
    """Who told the army is not said by the ministry that tells of it."""
    text = "The Ministry of Defence said the army had been ordered to search the hills by evening."
    assert issuers(f"{PRESIDENT}{text}") == [None]


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("The akim of Abai district visited the nursery. Its director Dana Musina thanked him.", ""),
        ("The Minister came to the plant. The head of the plant Askar Bekov spoke about output.", ""),
        ("Akim Serik Omarov visited the nursery. Its director Dana Musina thanked him.", "Serik Omarov"),
        ("The director of the plant Askar Bekov gathered his people.", "Askar Bekov"),
    ],
)
def test_whoever_is_visited_orders_nothing(
    explicit: Callable[[str], list[Any]], text: str, issuer: str
) -> None:
    """Behind an unnamed visitor the head of a house is not who told the builder."""
    text += " The contractor was instructed to finish the roof by 1 June."
    assert [one[0] for one in explicit(text)] == [issuer]


@pytest.mark.parametrize(
    "text",
    [
        "The agency charged the former minister with embezzlement.",
        "The prosecutors charged two heads of the company with fraud.",
        "The former akim ordered his driver to hide the money.",
        "Former minister Askar Bekov instructed his deputies to sign the papers.",
    ],
)
def test_the_accused_and_those_without_office_order_nothing(
    explicit: Callable[[str], list[Any]], text: str
) -> None:
    """To charge somebody with a crime is no order, nor is what a former official told his people."""
    assert explicit(f"{PRESIDENT}{text}") == []
