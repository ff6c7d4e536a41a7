"""Whose order a sentence tells of: the listeners' own, nobody's, or that of a sentence behind it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.loaders.pages import orders_in


@pytest.mark.parametrize(
    "said",
    [
        "Вы поставили задачу построить мост, и мы его построили.",
        "Вы были у нас в центре и поставили задачу построить мост.",
        "Вы поручили построить мост.",
    ],
)
def test_an_order_of_the_listener_is_not_the_speaker_s(said: str) -> None:
    """Whoever reports to the chair recalls what was told to him."""
    orders = orders_in(f"Аким области Марат Орманов встретился с Президентом.\n\nМ.Орманов: {said}")
    assert [(one.force, one.issuer) for one in orders] == [("reported", None)]


def test_an_aim_that_speakers_set_themselves_orders_nobody(read: Callable[..., Any]) -> None:
    """With somebody before whom it is set it is an order."""
    assert read("«Мы поставили задачу открыть все школы города», – сказал аким.").told() == []
    assert read("«Мы поставили перед отделом спорта задачу открыть каток», – сказал аким.").told() == [
        (["отдел спорта"], ["открыть каток"])
    ]


def test_a_need_of_which_the_listener_spoke_is_not_the_speaker_s() -> None:
    """Whoever agrees with the chair orders nothing."""
    page = "Аким области Марат Орманов встретился с Президентом.\n\nМ.Орманов: "
    assert orders_in(f"{page}Вы правильно говорите: надо построить мост.") == []
    assert [one.force for one in orders_in(f"{page}Надо построить мост.")] == ["modal"]


def test_a_need_that_is_called_an_order_behind_it_has_its_giver() -> None:
    """The words "Такое поручение дал" says who told, and that it was an order."""
    (order,) = orders_in(
        "Надо проверить все мосты области. Такое поручение дал министр транспорта Ерлан Сабитов."
    )
    assert order.force == "explicit"
    assert order.issuer is not None
    assert order.issuer.name == "Ерлан Сабитов"


def test_a_surname_that_is_never_declined_stays_as_it_is(read: Callable[..., Any]) -> None:
    """The dictionary marks Шойгу as fixed: it is no dative of a shorter surname."""
    (clause,) = read("Сергей Шойгу поручил Службе спасения доставить воду.").clauses
    assert clause.issuer.name == "Сергей Шойгу"


@pytest.mark.parametrize(
    "text",
    [
        "Министр подписал перечень поручений по реализации Послания.",
        "Штрафы выросли: магазину «Барс» – на 15 миллионов тенге.",
    ],
)
def test_lists_of_orders_and_sums_order_nothing(read: Callable[..., Any], text: str) -> None:
    """A list says that there are orders, not what they are; behind a dash may stand a sum."""
    assert [one for one in read(text).told() if one[1]] == []


def test_whoever_gives_an_instruction_by_that_name_is_an_official() -> None:
    """A name without a post on the page: "дал поручение" is said of officials only, "попросил" of anybody."""
    (order,) = orders_in("Марат Орманов дал поручение до 1 мая закрыть старый склад.")
    assert order.issuer is not None
    assert order.issuer.name == "Марат Орманов"
    assert orders_in("Марат Орманов попросил закрыть старый склад.") == []
