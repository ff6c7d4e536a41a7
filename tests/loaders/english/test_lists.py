"""Lists of instructions, with marks and without."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tapsyrma.loaders.english.grammar import English


def test_items_name_their_own_addressees(grammar: English, read: Callable[..., Any]) -> None:
    """An item's addressee, its term and its acts are its own."""
    text = (
        "The Prime Minister gave the following instructions:\n\n"
        "1) the Ministry of Energy – to stock coal by 1 November;\n"
        "2) to publish tariffs;\n"
        "3) akims of Akmola and Abai regions – to mend roofs, as well as to insulate pipes.\n"
    )
    layout, found = read(text)
    (lead,) = grammar.clauses(layout, found[0])
    items = [clause for one in found[1:] for clause in grammar.item(layout, one, lead)]
    told = [([a.mention.name for a in c.addressees], [act.of(text) for act in c.actions]) for c in items]
    assert told == [
        (["Ministry of Energy"], ["stock coal by 1 November"]),
        ([], ["publish tariffs"]),
        (["akim of Akmola region", "akim of Abai region"], ["mend roofs", "insulate pipes"]),
    ]


def test_an_item_may_open_a_list_of_its_own(grammar: English, read: Callable[..., Any]) -> None:
    """An item that ends with a colon names who is told by the items under it."""
    text = "The Prime Minister instructed:\n\n1. The Ministry of Water Resources and akimats:\na) to clean;\n"
    layout, found = read(text)
    (lead,) = grammar.clauses(layout, found[0])
    (clause,) = grammar.item(layout, found[1], lead)
    assert clause.opens_list
    assert [a.mention.name for a in clause.addressees] == ["Ministry of Water Resources", "akimats"]


def test_paragraphs_after_a_promise_are_items_without_marks(orders: Callable[[str], list[Any]]) -> None:
    """Pages lose their bullets; what follows the colon is still ordered."""
    text = (
        "The Prime Minister gave the following instructions to the akimats:\n\n"
        "Publish the register of wells by 1 May.\n\n"
        "The Ministry of Energy must lower tariffs.\n\n"
        "“We shall meet again,” he said."
    )
    assert orders(text) == [
        ("explicit", "akimats", "Publish the register of wells by 1 May"),
        ("explicit", "Ministry of Energy", "lower tariffs"),
    ]


@pytest.mark.parametrize(
    ("lead", "latest"),
    [
        ("By the end of May, the Deputy Prime Minister instructed:", ["2024-05-31", "2024-10-01"]),
        ("Every Monday, the Deputy Prime Minister instructed:", [None, "2024-10-01"]),
        ("By the end of May the roads will open, and the akim instructed:", [None, "2024-10-01"]),
    ],
)
def test_a_term_at_the_head_of_a_list_holds_for_its_items(
    told: Callable[[str], list[Any]], lead: str, latest: list[str | None]
) -> None:
    """Right before whoever instructs it is the items' term, unless one has its own; else it dates others."""
    text = f"{lead}\n\n- to mend the roofs of schools;\n\n- to deliver coal by 1 October;\n"
    assert [one[-1] for one in told(text)] == latest


def test_where_those_who_are_told_are_is_no_owner(told: Callable[[str], list[Any]]) -> None:
    """``Nurses in all medical institutions`` are told, not the institutions."""
    text = (
        "The Deputy Prime Minister instructed:\n\n"
        "- for doctors and nurses in all medical institutions to keep records;\n\n"
        "- for medical institutions to keep records;\n"
    )
    assert [one[1] for one in told(text)] == ["doctors, nurses", "medical institutions"]


def test_what_proposals_are_for_is_no_act_of_its_own(told: Callable[[str], list[Any]]) -> None:
    """Behind a term, "to …" tells the aim of proposals; other acts in a row stay apart."""
    text = (
        "The Prime Minister instructed the akims to submit proposals by 1 May, to reform the clinics. "
        "He instructed the akims to submit proposals by 1 May, to mend the roads by 1 June. "
        "He instructed the akims to deliver coal by 1 May, to mend the roads."
    )
    assert [one[2] for one in told(text)] == [
        "submit proposals by 1 May, to reform the clinics",
        "submit proposals by 1 May",
        "mend the roads by 1 June",
        "deliver coal by 1 May",
        "mend the roads",
    ]
