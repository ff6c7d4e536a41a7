"""Posts that several names share, groups of a whole country, and of whom a deed is demanded."""

from __future__ import annotations

import pytest

from tests.loaders.pages import orders_in

HOLDERS = (
    (
        "акимам Алматы и Астаны М. Орманову и Б. Сабырову",
        [("М. Орманов", "аким Алматы"), ("Б. Сабыров", "аким Астаны")],
    ),
    (
        "министрам финансов и экономики Марату Орманову и Берику Сабырову",
        [("Марат Орманов", "министр финансов"), ("Берик Сабыров", "министр экономики")],
    ),
    (
        "заместителям акима области Марату Орманову и Берику Сабырову",
        [("Марат Орманов", "заместитель акима области"), ("Берик Сабыров", "заместитель акима области")],
    ),
    ("акимам районов Марату Орманову и Берику Сабырову", [("Марат Орманов", None), ("Берик Сабыров", None)]),
)
DEMANDED = (
    (
        "ускорения работ от Министерства энергетики и акимата области",
        ["Министерство энергетики", "акимат области"],
    ),
    ("немедленного наведения порядка от коммунальных служб", ["коммунальные службы"]),
)
DUE = (
    ("Срок исполнения: 1 мая.", "1 мая"),
    ("Срок – до 1 мая.", "до 1 мая"),
    ("Срок исполнения поручения – конец мая.", "конец мая"),
    ("Дамбу достроят до 1 мая.", None),
    ("Станцию откроют к 1 мая.", None),
    ("Срок аренды – 1 мая.", None),
    ("Срок действия договора – 1 мая.", None),
)


@pytest.mark.parametrize(("told", "holders"), HOLDERS)
def test_each_name_has_its_own_post(told: str, holders: list[tuple[str, str | None]]) -> None:
    """One place or field each, or a post that several hold; where neither is said, none."""
    (order,) = orders_in(f"Президент поручил {told} усилить контроль за стройками.")
    assert [(one.name, one.post) for one in order.assignees] == holders


def test_ministries_of_the_country_are_a_group() -> None:
    """No ministry is called "of the country"."""
    (order,) = orders_in("Президент поручил министерствам страны ускорить работу.")
    assert [(one.kind, one.name) for one in order.assignees] == [("collective", "министерства страны")]


@pytest.mark.parametrize(("demand", "owners"), DEMANDED)
def test_a_deed_is_demanded_of_those_named_behind_it(demand: str, owners: list[str]) -> None:
    """They are the owners, and no part of the deed."""
    (order,) = orders_in(f"Аким области потребовал {demand}.")
    assert [one.name for one in order.assignees] == owners
    assert " от " not in order.action.quote


@pytest.mark.parametrize(("behind", "term"), DUE)
def test_only_a_term_of_fulfilment_is_a_deadline(behind: str, term: str | None) -> None:
    """The term of a lease or a contract is another matter."""
    (order,) = orders_in(f"10 марта 2025 года аким поручил отделу строительства починить мост. {behind}")
    assert (order.deadline.text if order.deadline else None) == term
