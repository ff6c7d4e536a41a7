"""Who holds a post, where the name is not declined or stands beside a place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Аким поручил директору школы Петру Щербак заменить окна.", ["Петр Щербак"]),
        ("Аким поручил Петру Щербак заменить окна.", ["Петр Щербак"]),
        ("Аким поручил заместителю Роману Мельник заменить окна.", ["Роман Мельник"]),
        ("Аким поручил директору школы Петру Щербаку заменить окна.", ["Петр Щербак"]),
        ("Аким поручил Марине Черных заменить окна.", ["Марина Черных"]),
        ("Аким Аксая Жаксылык Омар поручил заменить окна.", ["Жаксылык Омар"]),
        ("Аким области Роман Мельник поручил заменить окна.", ["Роман Мельник"]),
        ("Аким района Абай Нурлан Сейтов поручил заменить окна.", ["Нурлан Сейтов"]),
        ("Министр поручил акиму города Алтаю Омарову заменить окна.", ["Алтай Омаров"]),
        ("Министр поручил акиму города Алтаю ОМАРОВУ заменить окна.", ["Алтай ОМАРОВ"]),
        ("Заседание провёл министр Ералы Омаров.", ["Ералы Омаров"]),
        ("На заседании под председательством Ералы Омарова обсудили паводок.", ["Ералы Омаров"]),
    ],
)
def test_a_holder_keeps_given_name_and_surname(read: Callable[..., Any], text: str, names: list[str]) -> None:
    """A surname left in the nominative stays with its given name, and a given name is no place."""
    assert [person.name for found in read(text).found for person in found.persons] == names


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Центральным органам, местным представительным и исполнительным органам области велено ждать.",
            ["Центральные органы", "местные представительные и исполнительные органы области"],
        ),
        ("Министр поручил управлению по причине сбоев проверить сети.", ["управление"]),
        (
            "Аким поручил заместителям акима Асану Омарову и Марату Сейтову сдать отчёты.",
            ["Асан Омаров", "Марат Сейтов"],
        ),
        ("Аким поручил заместителям акима передать Асану Омарову отчёт.", ["заместители акима"]),
    ],
)
def test_those_who_are_told_are_named_whole(read: Callable[..., Any], text: str, told: list[str]) -> None:
    """Two adjectives of one noun belong to it; the reason of an order to nobody's name."""
    assert [a.mention.name for clause in read(text).clauses for a in clause.addressees] == told
