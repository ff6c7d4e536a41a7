"""Rulings told around what is ruled: who closes a sentence, who stands inside it, who shares an order."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

_MINISTER = "Minister of Energy A. Sadykov"


@pytest.fixture(scope="module")
def given(explicit: Callable[[str], list[Any]]) -> Callable[[str], list[Any]]:
    """The orders of a text: who gives them, who is told, the words of the act."""
    return lambda text: [(by, to, one.action.quote) for by, to, one in explicit(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Drains are to be mended by May, decided the headquarters chaired by deputy akim A. Sadykov.",
            [("A. Sadykov", "", "Drains are to be mended by May")],
        ),
        (
            "The water inspection is to close the dam, ruled the commission led by Minister A. Sadykov.",
            [("A. Sadykov", "water inspection", "close the dam")],
        ),
        (
            f"The grid company is to submit a plan by 1 June, decreed {_MINISTER}.",
            [("A. Sadykov", "grid company", "submit a plan by 1 June")],
        ),
        (
            '"Open the bridge by 1 June," A. Sadykov, deputy akim of Semey, demanded from the contractor.',
            [("A. Sadykov", "contractor", "Open the bridge by 1 June")],
        ),
        (
            '"Do not tell me of it. Open it by 1 June," A. Sadykov, deputy akim of Semey, demanded of us.',
            [("A. Sadykov", "", "Open it by 1 June")],
        ),
    ],
)
def test_who_rules_behind_what_is_ruled_is_the_issuer(
    given: Callable[[str], list[Any]], text: str, expected: list[Any]
) -> None:
    """A chair for his headquarters; the words about him are no part of the act."""
    assert given(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Ministry of Energy will, on instruction of Prime Minister A. Sadykov, draw up lists.",
            [("A. Sadykov", "Ministry of Energy", "draw up lists")],
        ),
        (
            "JSC Kazpost will, the Minister of Energy ordered, deliver letters to the village.",
            [("Minister of Energy", "JSC Kazpost", "deliver letters to the village")],
        ),
        ("The Ministry of Energy will, according to Minister A. Sadykov, draw up a list.", []),
    ],
)
def test_who_orders_inside_a_sentence_is_the_issuer(
    given: Callable[[str], list[Any]], text: str, expected: list[Any]
) -> None:
    """And its subject is told; who only forecasts orders nothing."""
    assert given(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{_MINISTER} tasked the Road Committee with clearing ice, and the police with closing roads.",
            [
                ("A. Sadykov", "Road Committee", "clearing ice"),
                ("A. Sadykov", "police", "closing roads"),
            ],
        ),
        (
            f"{_MINISTER} tasked the police with clearing ice and checking roads with the Road Committee.",
            [
                ("A. Sadykov", "police", "clearing ice"),
                ("A. Sadykov", "police", "checking roads with the Road Committee"),
            ],
        ),
        (
            "The roads department received a strict order from Minister A. Sadykov not to close roads.",
            [("A. Sadykov", "roads department", "not to close roads")],
        ),
        ("The plant received an order from a customer in Poland to build trams.", []),
        (
            "The Road Committee was made responsible for repair of bridges by Prime Minister A. Sadykov.",
            [("A. Sadykov", "Road Committee", "repair of bridges")],
        ),
        (
            "The Road Committee was made responsible for the repair of bridges by the headquarters.",
            [("", "Road Committee", "the repair of bridges")],
        ),
        (
            "The Prime Minister's order obliges the Ministry of Energy to cut prices.",
            [("Prime Minister", "Ministry of Energy", "cut prices")],
        ),
        (
            "Akim A. Sadykov told heads of schools to arrange meals; parents are to be let into kitchens.",
            [
                ("A. Sadykov", "heads of schools", "arrange meals"),
                ("A. Sadykov", "", "parents are to be let into kitchens"),
            ],
        ),
        (
            "The Ministry of Health (A. Sadykov), with the involvement of akimats, shall provide beds.",
            [("", "Ministry of Health, A. Sadykov, akimats", "provide beds")],
        ),
        (
            "Let the head of the roads office, Marat Omarov, first mend the bridge, ruled akim A. Sadykov.",
            [("A. Sadykov", "Marat Omarov", "mend the bridge")],
        ),
        ("As head of the office, Aigul Omarova is tasked with relations with the press.", []),
        ("The instruction to build a school was given in 2022; the school was opened in a year.", []),
    ],
)
def test_who_gives_and_who_is_told_stand_apart(
    given: Callable[[str], list[Any]], text: str, expected: list[Any]
) -> None:
    """Each with his own deed; orders of customers and of earlier years are none."""
    assert given(text) == expected


@pytest.mark.parametrize(
    ("text", "latest"),
    [
        ("The Road Committee has been given two weeks for the repair of the bridge.", "2024-04-24"),
        ("Akims of districts have 10 days to draw up lists, the akim A. Sadykov said.", "2024-04-20"),
        ("Akim A. Sadykov set the roads department a term of ten days to mend it.", "2024-04-20"),
        ("Akims were told to study the complaints that came in March.", None),
    ],
)  # fmt: skip
def test_a_term_that_is_set_is_one_and_a_past_day_is_none(
    told: Callable[[str], list[Any]], text: str, latest: str | None
) -> None:
    """A span of days behind "given" and "have" counts from the page; what came in March is over."""
    assert [one[3] for one in told(text)] == [latest]


def test_a_span_of_days_for_applicants_is_no_order(told: Callable[[str], list[Any]]) -> None:
    """They are informed, even by an official."""
    assert told("Applicants have 10 days to submit documents, deputy akim A. Sadykov told the press.") == []


@pytest.mark.parametrize(
    "text",
    [
        '"Visit the lake in May," head of the tourism department A. Sadykov advised.',
        "Responsibility rests on the district akims personally, akim A. Sadykov underlined.",
        "Akims should have been instructed to check the market, Minister A. Sadykov said.",
    ],
)
def test_advice_blame_and_what_should_have_been_ordered_are_no_orders(
    given: Callable[[str], list[Any]], text: str
) -> None:
    """Whoever says so."""
    assert given(text) == []


def test_who_interrupts_a_report_is_the_issuer_and_not_who_reports(given: Callable[[str], list[Any]]) -> None:
    """The words behind the quotation are no part of the act."""
    said = '"Close the landfill," the Prime Minister interrupted the akim of the city, A. Sadykov.'
    assert [(one[0], one[2]) for one in given(said)] == [("Prime Minister", "Close the landfill")]
