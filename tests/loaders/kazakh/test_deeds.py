"""Whoever has done something is not told to do what stands behind it."""

from __future__ import annotations

import pytest

from tests.loaders.pages import orders_in

SAID = ", – деді министр Асқар Нұрланов."


@pytest.mark.parametrize(
    "said",
    [
        "Ауыл шаруашылығы министрлігі кесте бекітті, оған сәйкес егіс жұмыстары жүргізілуге тиіс",
        "Аудан әкімдігі тізім жасады, жұмыстар мамырға дейін аяқталуы керек",
        "Білім басқармасы қаржы бөлді, мектептер қысқа дайын болуы қажет",
    ],
)
def test_who_has_done_something_owes_nothing_behind_it(said: str) -> None:
    """The past clause tells what was done; nobody is named for what is still due."""
    assert [owner.name for order in orders_in(f"«{said}»{SAID}") for owner in order.assignees] == []


def test_who_is_to_act_is_told_behind_a_deed() -> None:
    """A subject of its own is told."""
    (order,) = orders_in(f"«Министрлік кесте бекітті, аудан әкімдіктері жұмысты аяқтауы керек»{SAID}")
    assert [owner.name for owner in order.assignees] == ["аудан әкімдіктері"]
