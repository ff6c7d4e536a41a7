"""Imperatives in direct speech: which are orders, to whom they are said, and by when."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "– Ерлан Маратович, наведите порядок на складе, – сказал аким.",
            [(["Ерлан Маратович"], ["наведите порядок на складе"])],
        ),
        (
            "– Динара Асетовна, найдите склад и в пятницу покажите мне ключи, – сказал аким.",
            [(["Динара Асетовна"], ["найдите склад", "в пятницу покажите мне ключи"])],
        ),
        (
            "– Акимы районов, выйдите к людям, – сказал аким области.",
            [(["Акимы районов"], ["выйдите к людям"])],
        ),
        (
            "Затем он обратился к министру энергетики:\n\n– Привезите уголь до субботы.",
            [(["министр энергетики"], ["Привезите уголь до субботы"])],
        ),
        ("– Доложите мне о каждой школе, – сказал аким.", [([], ["Доложите мне о каждой школе"])]),
    ],
)
def test_an_imperative_is_told_to_whom_it_calls(
    read: Callable[..., Any], text: str, told: list[tuple[list[str], list[str]]]
) -> None:
    """Whoever is called by name or post, or to whom the narration says the words are spoken, is told."""
    assert read(text, "2024-06-03").told() == told


@pytest.mark.parametrize(
    "text",
    [
        "– Представьте, что воды нет, – сказал аким.",
        "– Возьмите с собой паспорт, – сказал директор центра.",
        "– Дорогие друзья, приводите детей в музей, – сказал директор.",
        "– Если труба лопнула, позвоните диспетчеру, – сказал директор.",
        "– Когда вы завершите ремонт? – спросил аким.",
    ],
)
def test_a_remark_or_advice_is_no_order(read: Callable[..., Any], text: str) -> None:
    """Figures of speech, questions and advice to the public tell nobody to act."""
    assert read(text).told() == []


@pytest.mark.parametrize(
    "text",
    [
        "«Отремонтируйте дорогу до школы», — просят сельчане.",
        "«Поселок уходит под воду. Пришлите лодки», — говорится в сообщении.",
        "— Закройте этот бар до пятницы, — возмутилась жительница.",
        "Полиция обращается к водителям: «Соблюдайте дистанцию, смените резину».",
    ],
)
def test_nobody_is_ordered_by_those_who_hold_no_office(read: Callable[..., Any], text: str) -> None:
    """Residents ask, letters complain, the police appeal to drivers."""
    assert read(text).told() == []


@pytest.mark.parametrize(
    "text",
    [
        "«Отремонтируйте дорогу до школы», — сказал аким района.",
        "«Дорога разбита. Отремонтируйте дорогу до школы», — потребовал Асан Омаров.",
    ],
)
def test_officials_order_by_imperatives(read: Callable[..., Any], text: str) -> None:
    """The same words are an order where an official speaks."""
    assert read(text).told() == [([], ["Отремонтируйте дорогу до школы"])]


def test_an_infinitive_goes_on_with_an_order_alone(read: Callable[..., Any]) -> None:
    """«А также …» orders behind an order, and tells what people did behind anything else."""
    assert read("Жители собрали мусор. А также покрасить скамейки и вывезти ветки.").told() == []
    seen = read("Аким поручил собрать мусор. А также покрасить скамейки.")
    assert [acts for _, acts in seen.told()] == [["собрать мусор"], ["покрасить скамейки"]]
