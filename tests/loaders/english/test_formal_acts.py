"""Formal acts and terms: who decrees by the title, whose own time an act has, who is told jointly."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

_PREMIER = "Prime Minister Arman Seitov"


@pytest.fixture(scope="module")
def given(explicit: Callable[[str], list[Any]]) -> Callable[[str], list[Any]]:
    """The orders of a text: who gives them, who is told, the last day."""
    return lambda text: [
        (by, to, one.deadline.latest if one.deadline is not None else None) for by, to, one in explicit(text)
    ]


@pytest.mark.parametrize(
    ("title", "verb", "issuer"),
    [
        ("Resolution of the Chief State Sanitary Doctor of the city of Almaty", "I DECIDE:", "Chief State"),
        ("Decree of the President of the Republic of Kazakhstan No. 12", "I hereby DECREE:", "President"),
        ("Order of the Minister of Transport", "I HEREBY ORDER:", "Minister of Transport"),
        ("Order No. 45 of the Minister of Transport", "I ORDER:", "Minister of Transport"),
        ("On the roads", "pursuant to the order of the Minister of Transport I DECIDE:", ""),
    ],
)
def test_who_decrees_is_told_by_the_title_of_the_paper(
    given: Callable[[str], list[Any]], title: str, verb: str, issuer: str
) -> None:
    """The post whose act it is gives the orders; a post that is only cited gives none."""
    made = given(
        f"{title}\n\nIn order to save water, {verb}\n\n1. The Ministry of Energy shall mend the dams."
    )
    assert [(one[0][: len(issuer)] == issuer, bool(one[0]), one[1]) for one in made] == [
        (True, bool(issuer), "Ministry of Energy")
    ]


@pytest.mark.parametrize(
    ("acts", "days"),
    [
        (
            "to remove the rubbish in two days and to build a school over two years",
            ["2024-04-12", "2026-04-10"],
        ),
        ("to clear the road in a week, and in two years to replace all pipes", ["2024-04-17", "2026-04-10"]),
        (
            "to clear the road by May 20 and train the crews over the next three years",
            ["2024-05-20", "2027-04-10"],
        ),
        (
            "to mend the plant within ten days and to double output in half a year",
            ["2024-04-20", "2024-10-10"],
        ),
        ("to repay deposits of over five years", [None]),
    ],
)
def test_an_act_has_its_own_time(given: Callable[..., Any], acts: str, days: list[str | None]) -> None:
    """Each act of a row ends on a day of its own."""
    assert [one[2] for one in given(f"{_PREMIER} instructed the akimats {acts}.")] == days


@pytest.mark.parametrize(
    ("acts", "days"),
    [
        ("to submit a plan and to complete the plant over several years", ["2024-05-20", None]),
        ("to submit a plan and to train crews for the next season", ["2024-05-20", None]),
        ("to submit a plan and to mend the pipes", ["2024-05-20", "2024-05-20"]),
    ],
)
def test_time_that_is_not_read_lets_no_other_term_in(
    given: Callable[..., Any], acts: str, days: list[str | None]
) -> None:
    """A term in front is not that of an act which tells another time."""
    made = given(f"By May 20 the Ministry of Energy was instructed {acts}.")
    assert [one[2] for one in made] == days


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "assigned Culture, National Economy, and Finance Ministers to draft the law.",
            "Minister of Culture, Minister of National Economy, Minister of Finance",
        ),
        (
            "instructed the Energy and Finance Ministers to draft the law.",
            "Minister of Energy, Minister of Finance",
        ),
        ("ordered that mayors and akims “went across their cities on foot”.", "mayors, akims"),
        ("ordered that the Ministry of Energy “prepares a plan” for it.", "Ministry of Energy"),
        ("ordered that the programme “Clean City” be revised.", ""),
        ("demanded that the Ministry of Energy kept the prices.", "Ministry of Energy"),
        ("demanded that akims involved in the works be dismissed.", ""),
        ("instructed Almaty, Shymkent and other cities to prepare for floods.", ""),
        ("instructed to mend the dams (responsible – Ministry of Energy) by June 1.", "Ministry of Energy"),
        (
            "instructed to mend the dams (responsible: akims, Ministry of Energy).",
            "akims, Ministry of Energy",
        ),
        ("instructed to mend the dams (the Ministry of Energy keeps three).", ""),
        ("directed the continuation of the audit.", ""),
        ("gave a number of tasks to the Minister of Energy to ensure coal supply.", "Minister of Energy"),
    ],
)
def test_who_is_told_in_one_phrase(given: Callable[..., Any], sentence: str, told: str) -> None:
    """Ministers under one head are told each, and so is whoever stands before a quoted deed."""
    assert [one[:2] for one in given(f"{_PREMIER} {sentence}")] == [("Arman Seitov", told)]


@pytest.mark.parametrize(
    "text",
    [
        "Seitov: stop the dumping\n\nThe akim of Almaty region Arman Seitov held a meeting on prices.",
        "Thus, Minister of Healthcare Arman Seitov said 6 million people are to be vaccinated by December.",
        "Former minister Arman Seitov ordered the restaurant to be closed and the footage to be erased.",
        "According to the investigation, akim Arman Seitov instructed his deputies to transfer the money.",
        f"{_PREMIER} directed the construction of the bridge for three years.",
        f"{_PREMIER} gave a number of instructions to akims in order to speed up sowing.",
    ],
)
def test_titles_forecasts_and_private_people_order_nothing(given: Callable[..., Any], text: str) -> None:
    """Whose words a title quotes, what will be, and who holds no office any more."""
    assert given(text) == []


def test_a_body_that_tasked_nobody_was_told(given: Callable[[str], list[Any]]) -> None:
    """``The Government tasked to mend`` was tasked itself; whom "He" goes on from is the one before."""
    text = (
        f"At today's meeting {_PREMIER} set tasks to mend roads, the agency reports.\n\n"
        "He charged the Ministry of Energy to supply coal.\n\n"
        "As a result, the Government tasked to find money."
    )
    assert [one[:2] for one in given(text)][1:] == [
        ("Arman Seitov", "Ministry of Energy"),
        ("Arman Seitov", "Government"),
    ]


def test_he_is_the_chief_who_heard_a_report(given: Callable[[str], list[Any]]) -> None:
    """Behind "the akim briefed the Prime Minister" it is the Prime Minister who orders."""
    text = f"The akim of Almaty region Marat Savchuk briefed {_PREMIER} on the floods.\n\n"
    made = given(f"{text}He instructed the akimats to mend the dams.")
    assert [one[:2] for one in made] == [("Arman Seitov", "akimats")]


def test_who_says_it_is_no_part_of_who_is_told(given: Callable[[str], list[Any]]) -> None:
    """``… stressed all agencies and akimats shall mend it``: those told begin behind the verb of saying."""
    made = given(f"{_PREMIER} stressed all government agencies, akimats and the Armed Forces shall mend it.")
    assert [one[1] for one in made] == ["government agencies, akimats, Armed Forces"]


def test_a_year_until_which_a_concept_runs_is_no_term(read: Callable[..., Any]) -> None:
    """``Concept of family and gender policies in Kazakhstan until 2030``: part of the name."""
    text = f"{_PREMIER} ordered to approve the Concept of family and gender policies"
    _, found = read(f"{text} in the Republic of Kazakhstan until 2030.")
    assert not any(one.deadlines for one in found)
    _, found = read(f"{_PREMIER} ordered to mend all roads in the Republic of Kazakhstan until 2030.")
    assert any(one.deadlines for one in found)


def test_deeds_behind_each_with_are_acts_of_their_own(given: Callable[[str], list[Any]]) -> None:
    """``tasked with ensuring …, and with organising …``: two."""
    made = given(f"{_PREMIER} tasked the Ministry of Energy with mending the dam, and with making a list.")
    assert [one[1] for one in made] == ["Ministry of Energy", "Ministry of Energy"]
