"""Instructions that a lead promises and the next sentence spells out in words of its own."""

from __future__ import annotations

import pytest

from tests.loaders.pages import orders_in

SPELT_OUT = (
    "Министр Марат Орманов дал акимам поручения. В частности, акиматы должны проверить дамбы.",
    "Minister Marat Ormanov gave a number of instructions. In particular, akimats must check the dams.",
    "Министр Марат Орманов бірқатар тапсырма берді. Атап айтқанда, әкімдіктер бөгеттерді тексеруі тиіс.",
)
NEEDS = (
    "Министр Марат Орманов дал ряд поручений. В частности, необходимо проверить дамбы.",
    "Министр Марат Орманов бірқатар тапсырма берді. Атап айтқанда, ескі бөгеттерді тексеру қажет.",
)
AIMS = (
    "Министр Марат Орманов поставил задачи. В частности, акиматы должны проверить дамбы.",
    "Minister Marat Ormanov set goals. In particular, akimats must check the dams.",
)


@pytest.mark.parametrize("page", SPELT_OUT)
def test_what_instructions_promised_is_explicit(page: str) -> None:
    """docs/annotation.md, ``force``: behind a lead that gives instructions."""
    assert [one.force for one in orders_in(page)] == ["explicit"]


@pytest.mark.parametrize("page", NEEDS)
def test_a_need_spells_instructions_out_without_naming_an_owner(page: str) -> None:
    """The issuer is whoever gave them; the opening words are no part of what is to be done."""
    (order,) = orders_in(page)
    assert (order.force, order.assignees) == ("explicit", ())
    assert order.issuer is not None
    assert order.issuer.name == "Марат Орманов"
    assert order.action.quote.startswith(("проверить", "ескі"))


def test_a_need_behind_a_lead_that_names_somebody_is_inferred_for_them() -> None:
    """Nobody else is spoken to in "Үкіметке нақты тапсырмалар берді. Атап айтқанда, … қажет"."""
    (order,) = orders_in(
        "Президент Үкіметке нақты тапсырмалар берді. Атап айтқанда, салықты қайта қарау қажет."
    )
    assert [(one.name or one.post, one.basis) for one in order.assignees] == [("Үкімет", "inferred")]


def test_a_need_behind_problems_that_are_told_is_nobodys_instruction() -> None:
    """Whoever spoke of problems promised no instructions."""
    assert not orders_in("Министр рассказал о проблемах. В частности, необходимо проверить дамбы.")
    assert not orders_in("Министр мәселелерге тоқталды. Атап айтқанда, заңнаманы жетілдіру қажет.")


@pytest.mark.parametrize("page", AIMS)
def test_what_tasks_or_aims_say_stays_modal(page: str) -> None:
    """Behind a lead that sets tasks or aims."""
    assert [one.force for one in orders_in(page)] == ["modal"]


def test_what_is_given_to_somebody_ends_before_who_gives_it() -> None:
    """The subject between the deed and the verb is no part of the deed."""
    (order,) = orders_in("Решение этого вопроса Премьер-министр поручил Минфину.")
    assert order.action.quote == "Решение этого вопроса"
