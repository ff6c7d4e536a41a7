"""Officials whose titles other countries use, and what has waited since a year."""

from __future__ import annotations

import pytest

from tests.loaders.pages import orders_in


@pytest.mark.parametrize(
    "post", ["Chief Minister", "Chief Secretary", "Deputy Commissioner", "District Collector", "Governor"]
)
def test_titles_of_officials_elsewhere_are_whole_posts(post: str) -> None:
    """Not a "Chief" or a "Secretary" alone."""
    (order,) = orders_in(f"{post} Daniel Morrow instructed the officers to repair the bridge.")
    assert order.issuer is not None
    assert (order.issuer.name, order.issuer.post) == ("Daniel Morrow", post)


def test_what_is_pending_until_a_year_is_not_due_by_it() -> None:
    """The year tells which claims are meant."""
    (order,) = orders_in(
        "Minister Asan Omarov held a meeting.\n\nHe said that the claims pending until 2019 should "
        "be settled by 1 May."
    )
    assert order.deadline is not None
    assert order.deadline.text == "by 1 May"


@pytest.mark.parametrize(
    "opening",
    [
        "The Cabinet approved the proposal and",
        "The Cabinet has approved the proposal and has also",
        "The Ministry of Finance, having reviewed the proposal,",
    ],
)
def test_a_body_that_does_one_thing_more_orders(opening: str) -> None:
    """The second verb has the subject of the first."""
    (order,) = orders_in(f"{opening} directed the Treasury to release the money.")
    assert order.issuer is not None
    assert (order.issuer.name or "?") in opening
    assert [one.name for one in order.assignees] == ["Treasury"]


def test_what_farmers_are_asked_is_no_order() -> None:
    """Nor is it of any others of the public; told outright, they own it."""
    asked = "Minister Asan Omarov asked farmers to vaccinate their cattle."
    assert not orders_in(asked)
    (order,) = orders_in(asked.replace("asked", "ordered"))
    assert [one.name for one in order.assignees] == ["farmers"]
