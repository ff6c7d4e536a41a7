"""«г. Кентау», «Денисовского р-на», «областей, Алматы»: places of bodies and posts, in short and in rows."""

from __future__ import annotations

import pytest

from ..pages import orders_in


def owners(sentence: str) -> list[str]:
    """Who a page with one order tells."""
    (order,) = orders_in(f"5 марта 2024 года\n\n{sentence}")
    return [owner.post or owner.name or "" for owner in order.assignees]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Акимату г. Кентау поручено убрать снег.", ["Акимат г. Кентау"]),
        ("Акимату г.Шымкента поручено убрать снег.", ["Акимат г. Шымкента"]),
        ("Департаменту полиции по г. Алматы поручено убрать снег.", ["Департамент полиции по г. Алматы"]),
        ("ДЧС г. Астаны поручено вывезти снег.", ["ДЧС г. Астаны"]),
        ("Акимату ВКО и акимату г. Семей поручено убрать снег.", ["Акимат ВКО", "акимат г. Семей"]),
        (
            "Акимам гг. Астаны, Алматы и Шымкента поручено убрать снег.",
            ["Аким города Астаны", "Аким города Алматы", "Аким города Шымкента"],
        ),
        ("Акиму с. Достык поручено убрать снег.", ["Аким с. Достык"]),
        ("Акимату пос. Шульбинск поручено убрать снег.", ["Акимат пос. Шульбинск"]),
        ("Акиму Денисовского р-на поручено убрать снег.", ["Аким Денисовского р-на"]),
        ("Акимату Алматинской обл. поручено убрать снег.", ["Акимат Алматинской обл."]),
    ],
)
def test_a_short_word_for_a_place_belongs_to_the_name(sentence: str, expected: list[str]) -> None:
    """Whoever is told is told with the place, and a district is nobody's surname."""
    assert owners(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "В 2024 г. Министерство построило школу. Аким Марат Омаров поручил отделу занятости убрать снег.",
        "В 2023–2024 гг. Министерство строило школы. Аким Марат Омаров поручил отделу занятости убрать снег.",
    ],
)
def test_a_year_is_no_town(sentence: str) -> None:
    """A number before the letter makes it a year."""
    assert owners(sentence) == ["отдел занятости"]


def test_a_town_in_the_act_is_no_owner() -> None:
    """Behind a preposition the place says where."""
    sentence = "Аким Марат Омаров поручил отделу образования отремонтировать школу в г. Кентау."
    (order,) = orders_in(sentence)
    assert order.action.quote == "отремонтировать школу в г. Кентау"
    assert owners(sentence) == ["отдел образования"]


def test_cities_beside_all_the_regions_are_no_regions() -> None:
    """«Акимам областей, Алматы и Астаны» tells nobody of an "область Алматы"."""
    assert owners("Акимам областей, Алматы и Астаны поручено убрать снег.") == [
        "Акимы областей, Алматы и Астаны"
    ]
    assert owners("Акимам областей Абай и Улытау поручено убрать снег.") == [
        "Аким области Абай",
        "Аким области Улытау",
    ]
