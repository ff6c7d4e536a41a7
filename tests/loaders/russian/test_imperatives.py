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
