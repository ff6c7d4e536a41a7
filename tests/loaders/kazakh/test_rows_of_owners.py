"""Members of a row of owners that are abbreviated, of a field of several words, or a service of no name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

ROWS = [
    ("білім және ТКШ бөлімінің басшыларына", ["білім және ТКШ бөлімінің басшылары"]),
    ("білім және мәдениет бөлімінің басшыларына", ["білім және мәдениет бөлімінің басшылары"]),
    ("ТҮКШ, тиісті мекемелерге", ["ТҮКШ", "тиісті мекемелер"]),
    ("полиция, тиісті мекемелерге", ["полиция", "тиісті мекемелер"]),
    ("мердігер, тиісті мекемелерге", ["мердігер", "тиісті мекемелер"]),
    ("дене шынықтыру және спорт бөлімдеріне", ["дене шынықтыру және спорт бөлімдері"]),
    (
        "құрылыс басқармаларына, дене шынықтыру және спорт бөлімдеріне",
        ["құрылыс басқармалары", "дене шынықтыру және спорт бөлімдері"],
    ),
    ("құрылыс және көлік басқармаларына", ["құрылыс басқармасы", "көлік басқармасы"]),
    ("ветеринария бөліміне, санитарлық қызметке", ["ветеринария бөлімі", "санитарлық қызмет"]),
    ("санитарлық қызметке, ветеринария бөліміне", ["санитарлық қызмет", "ветеринария бөлімі"]),
]


@pytest.mark.parametrize(("row", "names"), ROWS)
def test_every_member_of_a_row_is_told_by_its_whole_name(
    read: Callable[..., Any], row: str, names: list[str]
) -> None:
    """Only the last one needs to show the case, and a field is not cut at its joint."""
    one = read(f"Аудан әкімі {row} аумақты тексеруді тапсырды.")
    assert [name for name, _ in one.told()] == names
    assert one.acts() == ["аумақты тексеруді"]
