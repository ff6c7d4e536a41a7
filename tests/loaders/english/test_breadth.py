"""Orders in words that no list holds, and those to whom a quotation is said."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tapsyrma.ontology.records import Clause

_HELD = "The akim of the district, Kairat Nurlanov, held a meeting.\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"Sluice every gutter by Friday," said the akim.', [("", "Sluice every gutter by Friday")]),
        (
            '"See to it that the boilers have coal," said the akim.',
            [("", "See to it that the boilers have coal")],
        ),
        ('"Have the lists ready by Friday," said the akim.', [("", "Have the lists ready by Friday")]),
        ("To speed up works, crews have been sent to the dam.", []),
        ('"Given the demand, works go on," said the akim.', []),
        ('"Parents, bring your children," said the akim.', []),
        ('"If you find a leak, report the address," said the akim.', []),
        ('"Behind every figure stands a family," said the akim.', []),
        ('"Tomorrow the commission flies to the village," said the akim.', []),
        (
            '"Don\'t sign the act until the leaks are gone," said the akim.',
            [("", "Don't sign the act until the leaks are gone")],
        ),
    ],
)
def test_a_verb_that_no_list_holds_orders_before_its_object(
    orders: Callable[[str], list[Any]], text: str, expected: list[tuple[str, str]]
) -> None:
    """Nothing but an imperative stands at the head of direct speech before "the" or "every"."""
    assert orders(text) == [("explicit", *one) for one in expected]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('"Mend the roof by Friday," the akim told the contractor.', "contractor"),
        ('"Mend the roof by Friday," said Kairat Nurlanov to Marat Omarov.', "Marat Omarov"),
        ('Turning to the head of the roads department, the akim said: "Mend the bridge."',
         "head of the roads department"),
        ('"My request to the directors: mend the roofs by Friday," the akim said.', "directors"),
        ('"Deputy akims! Mend the roof by Friday," he said.', "Deputy akims"),
        ('"You have until 1 June to mend the roof," he told Marat Omarov.', "Marat Omarov"),
        ("The akim gave the utilities three days to mend the roof.", "utilities"),
        ("The akim demanded that the utilities mend the roof.", "utilities"),
        ("The akim forbade the utilities to close the yard.", "utilities"),
        ('"Mend the roof by Friday," the akim said.', ""),
        ('The akim told the head of the utility: "Mend the roof by Friday."', "head of the utility"),
        ("MEWR is tasked to watch the dams.", "MEWR"),
        ("The care of the pumps was entrusted to Vodokanal.", "Vodokanal"),
        ('"Galiya, mend the roof," the akim told the director, Galiya Seitova.', "Galiya Seitova"),
        ('"When the water goes down, count the cattle," the akim told Marat Omarov.', "Marat Omarov"),
        ("The akim asked the utilities for a schedule by Friday.", "utilities"),
        ("The akim demanded from the utilities a schedule by Friday.", "utilities"),
        ("Instructions were given to the utilities to mend the roof.", "utilities"),
        ("The health department was given a week to check all the wells.", "health department"),
    ],
)  # fmt: skip
def test_whoever_is_spoken_to_is_told(orders: Callable[[str], list[Any]], text: str, told: str) -> None:
    """The words around a quotation, or a noun before the act, tell whose the act is."""
    assert [one[1] for one in orders(text)] == [told]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The flood commission decided to move the families to the school.", 1),
        ("It was decided to set up a headquarters.", 1),
        ("The akim decided to run again.", 0),
        ("The waste is to be removed within three days.", 1),
        ("The concert is to be held on Saturday.", 0),
    ],
)
def test_decisions_and_dated_duties_of_a_meeting_are_orders(
    orders: Callable[[str], list[Any]], text: str, count: int
) -> None:
    """On a page that tells who held the meeting, what a body decides is an order, and a duty with a term."""
    assert len(orders(_HELD + "The winter was long.\n\n" + text)) == count


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("The flood commission decided to move the families.", "flood commission"),
        ("The headquarters decided that the Ministry of Energy would move the crews.", "Flood Headquarters"),
        ("The meeting decided to move the families.", None),
    ],
)
def test_a_deciding_body_issues_what_it_decides(
    clauses: Callable[[str], list[Clause]], text: str, issuer: str | None
) -> None:
    """Named before the verb or in an earlier sentence, the body and not whoever led it decides."""
    told = "Deputy Prime Minister Marat Omarov held a session of the Flood Headquarters. "
    found = [clause for clause in clauses(told + text) if clause.actions]
    assert [one.issuer.name if one.issuer else None for one in found] == [issuer]


def test_law_and_order_is_no_order(clauses: Callable[[str], list[Clause]]) -> None:
    """The noun in "law and order" does not begin another act."""
    (clause,) = clauses("The akim instructed the police to keep law and order in the city.")
    assert len(clause.actions) == 1
