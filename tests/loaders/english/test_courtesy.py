"""Small words around speech that are none of an order: "Mr. Name said", "what they need", "the top task"."""

from __future__ import annotations

import pytest

from ..pages import orders_in

DAY = "5 March 2024\n\n"


@pytest.mark.parametrize("tag", ["Mr. Orazov said", "Mr Orazov wrote on his page", "Ms. Orazova added"])
def test_an_act_ends_before_a_speaker_with_a_title(tag: str) -> None:
    """The title belongs to the words that close the quotation."""
    (order,) = orders_in(f'{DAY}"I instruct akims of the regions to finish the roads", {tag}.')
    assert order.action.quote == "finish the roads"


def test_what_somebody_needs_is_no_duty_of_theirs() -> None:
    """A sentence that tells what the police need does not tell the police what to do."""
    page = "This is what our police officers need to keep order, Minister Marat Orazov said."
    assert orders_in(DAY + page) == []
    (order,) = orders_in(f"{DAY}Our police officers need to keep order, Minister Marat Orazov said.")
    assert order.force == "modal"


def test_an_aim_of_the_first_rank_is_no_order() -> None:
    """Neither the main task nor the number-one task is given to anybody."""
    page = "Prime Minister Marat Orazov said the number-one task was to ensure access to vaccines."
    assert orders_in(DAY + page) == []


def test_what_a_decree_recommends_to_others_is_theirs() -> None:
    """Those who are ordered before a semicolon are not told to recommend anything."""
    page = (
        "At the sitting, Akim Marat Orazov ordered the road department to approve the list; "
        "to recommend the akims of the districts to approve their own."
    )
    first, second = orders_in(DAY + page)
    assert (first.force, [owner.name for owner in first.assignees]) == ("explicit", ["road department"])
    assert (second.force, [owner.name for owner in second.assignees]) == ("modal", ["akims of the districts"])
    assert second.action.quote == "approve their own"


@pytest.mark.parametrize(
    "sentence",
    [
        "Akim Marat Orazov told how much housing is to be finished and how people will be helped.",
        "It has 28 measures, which 15 central and 20 local bodies are to carry out, Akim M. Orazov said.",
    ],
)
def test_what_a_report_asks_or_a_plan_provides_is_no_order(sentence: str) -> None:
    """Neither a question that is told nor a clause behind "which" tells anybody what to do."""
    assert orders_in(DAY + sentence) == []


def test_those_called_to_account_are_told_nothing() -> None:
    """They are what the act is about."""
    page = "Prime Minister Marat Orazov instructed to call deputy ministers and akims to account."
    (order,) = orders_in(DAY + page)
    assert (order.action.quote, order.assignees) == ("call deputy ministers and akims to account", ())


def test_where_something_is_built_is_not_told_to_finish_it() -> None:
    """The regions of the clause before stand in no row with those who must act."""
    page = (
        "Akim Marat Orazov said plants are to be built in Abai and Ulytau regions, and akimats are to "
        "finish two of them by 1 May."
    )
    order = orders_in(DAY + page)[-1]
    assert [owner.name for owner in order.assignees] == ["akimats"]
