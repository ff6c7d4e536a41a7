"""Who is told where an order has a ground, where it is retold as a need, and where tasks are set."""

from __future__ import annotations

import pytest

from tests.loaders.pages import orders_in

GROUNDS = (
    "Президент Қазақстанның ұйымға 2010 жылы төрағалық етуіне байланысты жаңа ғимарат салуды тапсырды.",
    "Министр Үкіметтің Парламентке 1 мамырға дейін есеп беруіне орай құжаттарды дайындауды тапсырды.",
)
OWNERS_BESIDE_GROUNDS = (
    ("Премьер-Министр әкімдікке тасқынның өршуіне байланысты бөгетті бекітуді тапсырды.", "әкімдік"),
    (
        "Министр департаментке жолдың 1 мамырға дейін жабылуына байланысты кесте жасауды тапсырды.",
        "департамент",
    ),
)
RETOLD: tuple[tuple[str, str, list[str]], ...] = (
    ("Облыс әкімі жаңа жолдарды жөндеу керек деп тапсырды.", "Облыс әкімі", []),
    ("Министр әкімдіктер жолдарды жөндеуі тиіс деп тапсырды.", "Министр", ["әкімдіктер"]),
    ("Аудан әкімі ауыл әкімдеріне жолдарды жөндеу керек деп тапсырды.", "Аудан әкімі", ["ауыл әкімдері"]),
    ("Әкімдіктер жолдарды жөндеуі тиіс деп тапсырды Премьер-Министр.", "Премьер-Министр", ["Әкімдіктер"]),
)
SET_BEFORE = (
    "Президент әкімдердің алдына үш міндет қойды:\n\n- экспортты ұлғайту;\n\n- шағын бизнесті қолдау.",
    "Президент әкімдердің назарын сайлау заңын сақтау қажеттігіне аударды.",
    "Президент әкімдерге шағымдарды қарау қажеттігі туралы тапсырма берді.",
)
STATEMENTS = (
    "Ел экономикасы тоқтап қалмай, дами беруі тиіс екендігін атап көрсетті.",
    "Министр журналистердің назарын бағаның өсуіне аударды.",
)


@pytest.mark.parametrize("page", GROUNDS)
def test_whom_and_when_a_ground_names_is_no_owner_and_no_term(page: str) -> None:
    """What somebody else does to whom by what day is only why something is ordered."""
    assert [(order.assignees, order.deadline) for order in orders_in(page)] == [((), None)]


@pytest.mark.parametrize(("page", "owner"), OWNERS_BESIDE_GROUNDS)
def test_whoever_stands_before_a_ground_is_told(page: str, owner: str) -> None:
    """A genitive behind the owner begins the ground; a day in it is no term."""
    (order,) = orders_in(page)
    assert [one.name for one in order.assignees] == [owner]
    assert order.deadline is None


@pytest.mark.parametrize(("page", "issuer", "owners"), RETOLD)
def test_whoever_says_what_is_necessary_is_not_told_it(page: str, issuer: str, owners: list[str]) -> None:
    """Without quotation marks the subject of "деп тапсырды" stands before the need."""
    (order,) = orders_in(page)
    assert order.issuer is not None
    assert order.issuer.post == issuer
    assert [one.name or one.post for one in order.assignees] == owners


@pytest.mark.parametrize("page", SET_BEFORE)
def test_those_before_whom_a_task_or_a_need_is_set_own_it(page: str) -> None:
    """A task "алдына", heed drawn to a need, and a need about which orders are given."""
    orders = orders_in(page)
    assert orders
    assert all([one.name for one in order.assignees] == ["әкімдер"] for order in orders)
    assert not any("назарын" in order.action.quote for order in orders)


@pytest.mark.parametrize("page", STATEMENTS)
def test_what_things_do_and_what_people_hear_is_no_instruction(page: str) -> None:
    """Also on a page on which somebody gives orders."""
    assert len(orders_in(f"Президент Үкіметке есеп беруді тапсырды. {page}")) == 1


def test_lawmakers_are_told_nothing_by_what_they_hear() -> None:
    """A minister draws their heed to a need and orders them nothing."""
    page = "Президент Үкіметке есеп беруді тапсырды. Министр депутаттардың назарын заңды қабылдау қажеттігіне"
    names = [one.name for order in orders_in(f"{page} аударды.") for one in order.assignees]
    assert names == ["Үкімет"]


def test_a_row_of_purposes_is_one_purpose() -> None:
    """Of "A, B және C мақсатында D" only D is ordered."""
    page = "Президент әкімдерге тапсырма берді. Ол отбасын нығайту, беделін арттыру және дәстүрді жаңғырту "
    (order,) = orders_in(f"{page}мақсатында көпбалалықты насихаттау қажеттігін атап өтті.")
    assert order.action.quote.endswith("көпбалалықты насихаттау")


def test_nobody_must_do_what_only_the_head_of_state_must() -> None:
    """A need of the President behind a list is no item of it."""
    page = "Президент әкімдердің алдына міндет қойды:\n\n- экспортты ұлғайту;\n\n- бизнесті қолдау.\n\n"
    orders = orders_in(f"{page}Мемлекет басшысы бұл азаматтарға сенімділік беруі тиіс.")
    assert [order.action.quote for order in orders] == ["экспортты ұлғайту", "бизнесті қолдау"]
