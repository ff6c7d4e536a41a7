"""What somebody's work is, told in the words of orders; and names that end in a sign for inches."""

from __future__ import annotations

import pytest

from tests.loaders.pages import orders_in


@pytest.mark.parametrize(
    "page",
    [
        "Prosecutor Marat Omarov noted that the prosecutors are tasked with protecting the citizens.",
        "The head of the department said that courts are charged with settling disputes.",
        "Minister Asset Omarov recalled that the agency is tasked with watching prices.",
        "Under the law, akimats are tasked with supplying villages with water.",
        "By its charter the fund is charged with keeping the savings of workers.",
    ],
)
def test_what_an_office_is_for_is_no_order(page: str) -> None:
    """Somebody tells, or a law says, what a body has to do at all times; nobody was told anything."""
    assert orders_in(page) == []


@pytest.mark.parametrize(
    "page",
    [
        "Akim Asset Omarov said that the department is tasked with repairing the road by 1 May.",
        "The department was tasked with repairing the road.",
        "Akim Asset Omarov tasked the department with repairing the road.",
    ],
)
def test_a_day_or_the_past_makes_it_an_order(page: str) -> None:
    """What is to be done by a day, or was laid on somebody once, was ordered."""
    (order,) = orders_in(page)
    assert [owner.name for owner in order.assignees] == ["department"]


@pytest.mark.parametrize("mark", ["”", "″", '"'])
def test_a_company_is_told_whatever_mark_closes_its_name(mark: str) -> None:
    """Pages close quotation marks with the sign for inches as well."""
    page = f"Akim Asset Omarov entrusted the NC “Arman-2017{mark} and the Ministry of Energy to build a road."
    (order,) = orders_in(page)
    assert [owner.name for owner in order.assignees] == [f"NC “Arman-2017{mark}", "Ministry of Energy"]
