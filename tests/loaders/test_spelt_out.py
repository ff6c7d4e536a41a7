"""Instructions that a lead promises and the next sentence spells out in words of its own."""

from __future__ import annotations

import pytest

from tests.loaders.pages import orders_in

SPELT_OUT = (
    "Министр Марат Орманов дал акимам поручения. В частности, акиматы должны проверить дамбы.",
    "Minister Marat Ormanov gave a number of instructions. In particular, akimats must check the dams.",
    "Министр Марат Орманов бірқатар тапсырма берді. Атап айтқанда, әкімдіктер бөгеттерді тексеруі тиіс.",
)
AIMS = (
    "Министр Марат Орманов поставил задачи. В частности, акиматы должны проверить дамбы.",
    "Minister Marat Ormanov set goals. In particular, akimats must check the dams.",
)


@pytest.mark.parametrize("page", SPELT_OUT)
def test_what_instructions_promised_is_explicit(page: str) -> None:
    """docs/annotation.md, ``force``: behind a lead that gives instructions."""
    assert [one.force for one in orders_in(page)] == ["explicit"]


@pytest.mark.parametrize("page", AIMS)
def test_what_tasks_or_aims_say_stays_modal(page: str) -> None:
    """Behind a lead that sets tasks or aims."""
    assert [one.force for one in orders_in(page)] == ["modal"]


def test_what_is_given_to_somebody_ends_before_who_gives_it() -> None:
    """The subject between the deed and the verb is no part of the deed."""
    (order,) = orders_in("Решение этого вопроса Премьер-министр поручил Минфину.")
    assert order.action.quote == "Решение этого вопроса"
