"""Who is told though no list has the word: by its place, its case and what is to be done."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("Аким Асан Омаров поручил мостоотряду восстановить переправу.", [["мостоотряд"]]),
        (
            "Асан Омаров велел спортшколе и дому культуры открыть кружки.",
            [["спортшкола", "дом культуры"]],
        ),
        ("Аким Асан Омаров поручил ГАСК проверить стройку.", [["ГАСК"]]),
        (
            "Аким Асан Омаров поручил отделу ЖКХ вывезти снег, а мостоотряду закрыть переправу.",
            [["отдел ЖКХ"], ["мостоотряд"]],
        ),
        (
            "Аким Асан Омаров поручил отделу ЖКХ вывезти снег, кооперативам собственников – очистить крыши.",
            [["отдел ЖКХ"], ["кооперативы собственников"]],
        ),
        ("Мостоотряду и акимату поручено восстановить дорогу.", [["Мостоотряд", "акимат"]]),
        (
            "Акимам поставлена задача ускорить темпы, а мостоотряду №25 — восстановить переправу.",
            [["Акимы"], ["мостоотряд №25"]],
        ),
        (
            "Асан Омаров поручил акимату, «Даму» и палате предпринимателей проработать план.",
            [["акимат", "«Даму»", "палата предпринимателей"]],
        ),
        (
            "Асан Омаров поручил своим заместителям и отделу ЖКХ, чтобы они объехали дворы.",
            [["свои заместители", "отдел ЖКХ"]],
        ),
        (
            "Асан Омаров поручил директорам музеев «Отрар» и «Танбалы» открыть кассы.",
            [["директора музеев «Отрар» и «Танбалы»"]],
        ),
        ("Энергонадзору поручено ежемесячно предоставлять отчет.", [["Энергонадзор"]]),
        (
            "Обращаясь к акиму Нурдаулету Омарову, он сказал: «Даю вам поручение убрать снег».",
            [["Нурдаулет Омаров"]],
        ),
        ("Асан Омаров поручил департаментам по миграции обменяться базами.", [["департаменты по миграции"]]),
        ("Асан Омаров поручил департаментам по итогам проверки обменяться базами.", [["департаменты"]]),
        ("Подрядчика обязали вернуть аванс, заказчика — подать в суд.", [["Подрядчик"], ["заказчик"]]),
        ("Нацгвардии и Минобороны поручено подготовить технику.", [["Нацгвардия", "Минобороны"]]),
        ("Заказчику — управлению строительства — поручено сдать школу.", [["управление строительства"]]),
        ("Уральскому акимату в лице Асана Кима поручено обновить остановки.", [["Уральский акимат"]]),
        (
            "Министрам и главам регионов Асан Омаров велел ускорить работу.",
            [["Министры", "главы регионов"]],
        ),
    ],
)
def test_a_dative_beside_the_order_is_told(
    read: Callable[..., Any], text: str, owners: list[list[str]]
) -> None:
    """Right behind the verb, right before the participle, or at the head of a further act."""
    assert [told for told, _ in read(text).told()] == owners


@pytest.mark.parametrize(
    "text",
    [
        "Аким Асан Омаров поручил этому вопросу уделить внимание.",
        "Аким Асан Омаров поручил аулам обеспечить воду.",
        "Вопросам безопасности поручено уделить особое внимание.",
        "Акимам, правоохранительным органами правительству поручено принять меры.",
    ],
)
def test_what_the_act_is_for_and_a_list_read_in_part_are_no_owners(
    read: Callable[..., Any], text: str
) -> None:
    """A dative that the infinitive governs is nobody who is told, nor is the rest of a list."""
    assert [told for told, _ in read(text).told()] == [[]]


def test_nobody_else_is_told_what_an_unread_dative_opens(read: Callable[..., Any]) -> None:
    """Who is told the second act is not known, and is not who was told the first."""
    seen = read("Асан Омаров поручил энергоцеху завершить ремонт, а вагонному депо подготовить составы.")
    assert [told for told, _ in seen.told()] == [["энергоцех"], []]


@pytest.mark.parametrize(
    ("text", "unnamed"),
    [
        ("Сенаторы поручили правительству представить отчет.", True),
        ("Акимы районов поручили отделам проверить подвалы.", True),
        ("Фото: Gorod.kzРанееСеитов поручил отделу выселить должников.", True),
        ("Правительству поручили представить отчет.", False),
        ("В Актау поручили представить отчет.", False),
    ],
)
def test_whoever_stands_before_the_verb_unread_ordered_and_nobody_else(
    read: Callable[..., Any], text: str, *, unnamed: bool
) -> None:
    """The page's chief did not order what others are said to have ordered."""
    (clause,) = read(text).clauses
    assert clause.issuer is None
    assert clause.unnamed is unnamed


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("«Заря» Аким района Асан Омаров поручил принять меры.", []),
        ("МИД поручено принять меры.", ["МИД"]),
        ("РГП «Заря» аким Асан Омаров поручил принять меры.", ["РГП «Заря»"]),
    ],
)
def test_a_bare_name_in_quotation_marks_before_whoever_orders_is_nobody_told(
    read: Callable[..., Any], text: str, owners: list[str]
) -> None:
    """A paper's name at the head of a page is nobody who is told."""
    assert [told for told, _ in read(text).told()] == [owners]
