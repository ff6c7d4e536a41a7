"""Acting chiefs, those who are appointed and those whom a pronoun means: told, or only named."""

from __future__ import annotations

import pytest

from tapsyrma.ontology.extraction import Instruction, Party
from tests.loaders.pages import orders_in


def _told(order: Instruction) -> list[str | None]:
    return [owner.name or owner.post for owner in order.assignees]


def _whose(issuer: Party | None) -> str | None:
    return (issuer.name or issuer.post) if issuer is not None else None


@pytest.mark.parametrize(
    ("page", "issuer", "owner"),
    [
        (
            "Аким Асет Оспанов поручил и.о. акима района Талгату Жунусову открыть мост.",
            "Асет Оспанов",
            "Талгат Жунусов",
        ),
        (
            "Аким Асет Оспанов поручил и. о. главы отдела Талгату Жунусову открыть мост.",
            "Асет Оспанов",
            "Талгат Жунусов",
        ),
        (
            "Аким Асет Оспанов дал поручение и.о. начальника отдела Талгату Жунусову открыть мост.",
            "Асет Оспанов",
            "Талгат Жунусов",
        ),
        (
            "Аким Асет Оспанов поручил врио акима района Талгату Жунусову открыть мост.",
            "Асет Оспанов",
            "Талгат Жунусов",
        ),
        (
            "И.о. акима района Талгат Жунусов поручил отделу дорог открыть мост.",
            "Талгат Жунусов",
            "отдел дорог",
        ),
        ("Поручено и.о. акима района открыть мост.", None, "и.о. акима района"),
        ("И.о. акима района поручено открыть мост.", None, "И.о. акима района"),
    ],
)
def test_who_acts_for_another_is_told_and_tells(page: str, issuer: str | None, owner: str) -> None:
    """An "и.о." has no case of its own: the name or the verb says whether somebody is told."""
    (order,) = orders_in(page)
    assert (_whose(order.issuer), _told(order)) == (issuer, [owner])


@pytest.mark.parametrize(
    ("page", "issuer", "owners"),
    [
        ("Этим же постановлением МИД поручено открыть мост.", None, ["МИД"]),
        ("Данным приказом ДЧС поручено открыть мост.", None, ["ДЧС"]),
        ("Приказом МВД поручено открыть мост.", "МВД", []),
        ("Распоряжением акима отделу дорог поручено открыть мост.", "аким", ["отдел дорог"]),
    ],
)
def test_a_paper_that_was_told_of_is_nobodys_next_to_it(
    page: str, issuer: str | None, owners: list[str]
) -> None:
    """Behind "этим постановлением" stands who is told; behind "приказом" alone whose it is."""
    (order,) = orders_in(page)
    assert (_whose(order.issuer), _told(order)) == (issuer, owners)


@pytest.mark.parametrize(
    ("page", "owners"),
    [
        ("Выслушав директора школы Талгата Жунусова, аким поручил представить ему отчёт.", []),
        ("Доложил директор школы Талгат Жунусов. Аким потребовал сообщать ему о ходе ремонта.", []),
        ("Доложил директор школы Талгат Жунусов. Аким поручил ему открыть мост.", ["Талгат Жунусов"]),
        ("Доложил директор школы Талгат Жунусов. Ему поручено открыть мост.", ["Талгат Жунусов"]),
    ],
)
def test_who_gets_what_is_done_is_not_told_to_do_it(page: str, owners: list[str]) -> None:
    """A pronoun behind an infinitive is whom it is done for, often the one who orders."""
    (order,) = orders_in(page)
    assert _told(order) == owners


PROTOCOL = """Протокол

1. Создать штаб.

2. Главой штаба назначить заместителя акима Т. Жунусова.

3. Отделу дорог открыть мост."""
ORDER = """Распоряжение

Главой штаба назначить заместителя акима области Т. Жунусова. Отделу дорог открыть мост."""


@pytest.mark.parametrize("page", [PROTOCOL, ORDER])
def test_who_is_appointed_orders_nothing(page: str) -> None:
    """Whoever a paper puts into a post is none of those who signed it."""
    assert orders_in(page)
    assert {_whose(order.issuer) for order in orders_in(page)} == {None}


def test_a_long_list_of_places_names_a_body_each() -> None:
    """Four akimats and more are told one by one."""
    (order,) = orders_in(
        "Акиматам Актюбинской, Карагандинской, Павлодарской, Костанайской и Северо-Казахстанской областей "
        "поручено открыть мосты."
    )
    assert _told(order) == [
        f"Акимат {place} области"
        for place in ("Актюбинской", "Карагандинской", "Павлодарской", "Костанайской", "Северо-Казахстанской")
    ]


@pytest.mark.parametrize(
    ("page", "owner", "act"),
    [
        ("Аким Асет Оспанов потребовал у акимов районов открыть мосты.", "акимы районов", "открыть мосты"),
        ("Аким Асет Оспанов потребовал от акимов районов открыть мосты.", "акимы районов", "открыть мосты"),
        (
            "Ответственным лицам на уровне районов поручено открыть мосты.",
            "Ответственные лица",
            "открыть мосты",
        ),
        ("Аким поручил отделам на местах открыть мосты.", "отделы", "открыть мосты"),
        ("Аким поручил отделам на уровне районов и городов открыть мосты.", "отделы", "открыть мосты"),
    ],
)
def test_where_those_who_are_told_work_is_no_act(page: str, owner: str, act: str) -> None:
    """Words such as "у кого", "на местах", "на уровне районов" belong to no act."""
    (order,) = orders_in(page)
    assert (_told(order), order.action.quote) == ([owner], act)


def test_a_place_before_a_demand_tells_nobody() -> None:
    """Words such as "у акимата" say where it was demanded."""
    (order,) = orders_in("У акимата аким Асет Оспанов потребовал убрать снег.")
    assert _told(order) == []
