"""Units that only the post of whoever leads them tells to be one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("said", "unit"),
    [
        ("Начальник прокатного цеха Гульсим Абдирова выступила.", "прокатный цех"),
        ("Заведующая лабораторией металлов Гульсим Абдирова выступила.", "лаборатория металлов"),
        ("Главный врач районной больницы Ерлан Мукашев выступил.", "районная больница"),
        ("Аким поручил начальнику ремонтного участка починить трубу.", "ремонтный участок"),
    ],
)
def test_whoever_leads_a_unit_makes_it_one(read: Callable[..., Any], said: str, unit: str) -> None:
    """Its words alone could be any of its kind."""
    assert [body.name for one in read(said).found for body in one.bodies] == [unit]


@pytest.mark.parametrize(
    "said",
    [
        "Крыша районной больницы протекает.",
        "Директор школы Гульсим Абдирова выступила.",
        "Начальники ремонтных участков выступили.",
    ],
)
def test_words_that_say_too_little_name_no_unit(read: Callable[..., Any], said: str) -> None:
    """Nobody leads it, nothing is said beside its kind, or there are many."""
    assert [body.name for one in read(said).found for body in one.bodies] == []
