"""What is done by another's order, by a prescription, and where the press service's words begin."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text
from tests.loaders.pages import orders_in

ORDERED = (
    (
        "On the instruction of Minister Askar Mamyrov, the Ministry of Trade will open a shop in three days.",
        ("Askar Mamyrov", ["Ministry of Trade"], "open a shop in three days"),
    ),
    (
        "By order of Akim Marat Orazov, the housing department is to clear the roofs before Friday.",
        ("Marat Orazov", ["housing department"], "clear the roofs before Friday"),
    ),
    (
        "A prescription was issued to the plant to install filters by 1 June.",
        (None, ["plant"], "install filters by 1 June"),
    ),
    (
        "Akim Marat Orazov instructed the police to patrol the parks, the press service of the akimat said.",
        ("Marat Orazov", ["police"], "patrol the parks"),
    ),
    (
        "It is prohibited for directors of schools to collect money, Minister Marat Orazov said.",
        ("Marat Orazov", ["directors of schools"], "prohibited for directors of schools to collect money"),
    ),
)
PLANS = (
    "It is prohibited for drivers to park here.",
    "On behalf of the Head of State, the Government will develop a draft law.",
    "By order of the minister, the hospital was opened on 1 May.",
    "Patients received a prescription to visit the clinic.",
)


@pytest.mark.parametrize(("sentence", "order"), ORDERED)
def test_who_ordered_and_who_will_do_it(sentence: str, order: tuple[str | None, list[str], str]) -> None:
    """The one whose order it is issues it, and whoever will carry it out by the day owns it."""
    (one,) = orders_in(sentence)
    issuer = one.issuer.name if one.issuer else None
    assert (issuer, [owner.name for owner in one.assignees], one.action.quote) == order


def test_a_commission_decides_who_is_to_do_what() -> None:
    """Behind the colon each has an act of their own."""
    read = orders_in(
        "The commission decided: the Ministry of Labour to submit a plan; akimats to update the lists."
    )
    assert [[owner.name for owner in one.assignees] for one in read] == [["Ministry of Labour"], ["akimats"]]


@pytest.mark.parametrize("sentence", PLANS)
def test_plans_and_deeds_by_order_are_no_orders(sentence: str) -> None:
    """Without a day it may be any plan, and what was done is no order."""
    assert orders_in(sentence) == []


@pytest.mark.parametrize("owner", ["Prime Minister", "Minister", "Akim"])
def test_whoever_advises_somebody_does_not_hold_their_post(owner: str) -> None:
    """A possessive post belongs to another than the one named behind it."""
    (official,) = extract(read_text(f"The {owner}'s adviser Marat Orazov spoke.\n", "page.txt")).officials
    assert official.post != owner
