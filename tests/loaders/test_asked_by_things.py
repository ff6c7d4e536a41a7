"""What a situation, a law or a crisis asks for is nobody's order; what an official demands is one."""

from __future__ import annotations

import pytest

from tests.loaders.pages import orders_in

THINGS = (
    "Дағдарыс Үкіметтен жаңа шаралар қабылдауды талап етті.",
    "Бұл жұмыс облыс әкімдерінен тұрақты бақылауды талап етеді.",
    "Жаңа заң компаниялардан есеп беруді талап етеді.",
    "Кризис потребовал от Правительства принять новые меры.",
    "Эта работа требует от акимов постоянного контроля.",
    "The situation required the Ministry of Health to open hospitals.",
    "The new rules required that ministries submit reports by 1 May.",
)
OFFICIALS = (
    ("Президент әкімдерден жұмысты жандандыруды талап етті.", "әкімдер"),
    ("Президент потребовал от акимов ускорить работу.", "акимы"),
    ("The minister required the Ministry of Health to open hospitals.", "Ministry of Health"),
)


@pytest.mark.parametrize("page", THINGS)
def test_a_thing_that_asks_for_an_act_orders_nobody(page: str) -> None:
    """Though a body or officials are named as those of whom it is asked."""
    assert not orders_in(page)


@pytest.mark.parametrize(("page", "owner"), OFFICIALS)
def test_whoever_holds_a_post_demands_of_those_named(page: str, owner: str) -> None:
    """The same verbs with somebody for their subject."""
    (order,) = orders_in(page)
    assert [one.name for one in order.assignees] == [owner]
    assert order.issuer is not None


def test_people_before_another_group_are_none_of_it() -> None:
    """Neither residents nor specialists are told as one group."""
    page = "Қызылордалықтар мамандар мен ғалымдардың пікірлеріне құлақ салсын, – деді Мемлекет басшысы."
    assert not [one.name for order in orders_in(page) for one in order.assignees]
