"""Bodies that a noun heads only beside another word, and the same noun alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("said", "bodies"),
    [
        ("Аким поручил Риддерской ТЭЦ-2 проверить котлы.", ["Риддерская ТЭЦ-2"]),
        ("Проверку прошла Степная ГТЭС.", ["Степная ГТЭС"]),
        ("На ТЭЦ прошла проверка.", []),
        ("Аким встретился с бойцами пожарной части № 5.", ["пожарная часть № 5"]),
        ("Большая часть дорог отремонтирована.", []),
        ("Отчитался контрольно-пропускной пост «Степной».", ["контрольно-пропускной пост «Степной»"]),
        ("Водитель оставил пост ночью.", []),
    ],
)
def test_a_noun_heads_a_body_beside_its_word_only(
    read: Callable[..., Any], said: str, bodies: list[str]
) -> None:
    """A station by its place, a part or post by its adjective; whatever else they are is no body."""
    assert [one.name for one in read(said).found[0].bodies] == bodies


def test_an_adjective_of_two_words_belongs_to_the_name(read: Callable[..., Any]) -> None:
    """A hyphen keeps the words together."""
    said = "Отчитался Казахский научно-исследовательский институт земледелия."
    assert [one.name for one in read(said).found[0].bodies] == [
        "Казахский научно-исследовательский институт земледелия"
    ]
