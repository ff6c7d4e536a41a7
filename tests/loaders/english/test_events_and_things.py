"""Days of events, things that are to be set up, and what is told of somebody in passing."""

from __future__ import annotations

import pytest

from tests.loaders.pages import orders_in

TOLD = "President Asset Omarov instructed the Ministry of Energy to "


@pytest.mark.parametrize(
    "act",
    [
        "investigate the rupture on Friday of a dam in the south.",
        "deal with the consequences of the explosion that took place today.",
        "eliminate the consequences of the fire taken place today in Arys.",
        "think of the pad after the launch of the new rocket in 2026.",
        "find the causes of the accident which occurred on Monday.",
        "help those who suffered from the storm that happened on Sunday.",
    ],
)
def test_the_day_of_an_event_is_no_deadline(act: str) -> None:
    """What happened, or comes first, has a day of its own."""
    (order,) = orders_in(TOLD + act)
    assert order.deadline is None


@pytest.mark.parametrize(
    ("act", "term"),
    [
        ("hand in the report on Friday.", "on Friday"),
        ("mend the road after the flood by 1 May.", "by 1 May"),
        ("open the school today.", "today"),
    ],
)
def test_the_day_of_the_act_stays(act: str, term: str) -> None:
    """A day that stands with the act is its term."""
    (order,) = orders_in(TOLD + act)
    assert order.deadline is not None
    assert order.deadline.text == term


@pytest.mark.parametrize(
    ("page", "owners"),
    [
        (
            "President Asset Omarov ordered that a government commission be set up to study the land issue.",
            [],
        ),
        ("President Asset Omarov ordered that an akimat commission be formed.", []),
        ("President Asset Omarov demanded that the akimat open a commission.", ["akimat"]),
    ],
)
def test_a_thing_that_is_to_be_set_up_tells_nobody(page: str, owners: list[str]) -> None:
    """A noun before the thing says of what kind it is, not who acts."""
    (order,) = orders_in(page)
    assert [owner.name for owner in order.assignees] == owners


@pytest.mark.parametrize(
    ("act", "owners"),
    [
        ("work with the mayor, the prosecutor, and all city services to ensure order.", []),
        ("go on collaborating with the mayor, and all city services to ensure order.", []),
        ("ensure order, and all city services to clear the snow.", ["city services"]),
    ],
)
def test_with_whom_one_works_is_not_told(act: str, owners: list[str]) -> None:
    """A row behind "working with" goes on behind its last comma; elsewhere another one is told."""
    orders = orders_in(TOLD + act)
    told = [owner.name for order in orders for owner in order.assignees]
    assert told == ["Ministry of Energy", *owners]


@pytest.mark.parametrize(
    "page",
    [
        "Minister Marat Dosov, who has been tasked with explaining the reform, resigned his post.",
        "The commission met Marat Dosov, who was told to build the dam.",
    ],
)
def test_what_somebody_was_told_is_told_in_passing(page: str) -> None:
    """A clause with "who" tells of somebody; the sentence is about something else."""
    assert orders_in(page) == []


def test_what_a_commission_is_for_is_nobodys_order() -> None:
    """The page names who came; by whom the commission was set up it does not say."""
    page = "President Asset Omarov came. The state commission is tasked with finding the causes."
    (order,) = orders_in(page)
    assert (order.issuer, [owner.name for owner in order.assignees]) == (None, ["state commission"])


def test_groups_in_a_list_are_no_acts() -> None:
    """An item that only names who may open again orders nothing; one with an act stays."""
    page = "Akim Asset Omarov gave the following instructions:\n\n- banks and financial organizations;\n\n"
    orders = orders_in(page + "- companies of the building trade;\n\n- banks – open branches by 1 May.")
    assert [order.action.quote for order in orders] == ["open branches by 1 May"]
