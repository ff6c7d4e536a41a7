"""The Government, special groups and whoever stands in the middle of a sentence are told too."""

from __future__ import annotations

import pytest

from tests.loaders.pages import orders_in


def owners(page: str) -> list[list[str | None]]:
    """The names of those whom each instruction of a page tells."""
    return [[one.name for one in order.assignees] for order in orders_in(page)]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Үкіметке бұл мәселені жедел шешу қажет", ["Үкімет"]),
        (
            "Үкіметке Ұлттық Банкпен бірлесіп жаңа ортақ бағдарлама әзірлеу қажет",
            ["Үкімет", "Ұлттық Банк"],
        ),
    ],
)
def test_the_government_owns_a_need_in_which_it_acts(said: str, told: list[str]) -> None:
    """With others, or on something other than a paper that goes up to it."""
    assert owners(f"Президент Марат Орманов кеңес өткізді.\n\n«{said}», – деді Марат Орманов.") == [told]


def test_a_paper_that_goes_up_to_the_government_is_not_its_duty() -> None:
    """Proposals that need to be drawn up for it have no owner here."""
    said = "Үкіметке жаңа ұсыныстарды жедел әзірлеу қажет"
    assert owners(f"Президент Марат Орманов кеңес өткізді.\n\n«{said}», – деді Марат Орманов.") == []


@pytest.mark.parametrize(
    ("group", "name"),
    [
        ("арнаулы топқа", "арнаулы топ"),
        ("Қауіпсіздік Кеңесінің арнаулы тобына", "Қауіпсіздік Кеңесінің арнаулы тобы"),
        ("қаржы полициясына", "қаржы полициясы"),
    ],
)
def test_groups_and_police_are_told_under_their_names(group: str, name: str) -> None:
    """No part of them stays in the act."""
    (order,) = orders_in(f"Президент {group} жоспар әзірлеуді тапсырды.")
    assert [one.name for one in order.assignees] == [name]
    assert order.action.quote == "жоспар әзірлеуді"


def test_whoever_stands_behind_the_object_is_told() -> None:
    """Between the thing and a deed that hands nothing over."""
    said = "Жәрдемақы көлемін Үкіметке 2015 жылғы 1 шілдеден бастап 25 пайызға арттыруды тапсырамын"
    assert owners(f"Президент: «{said}».") == [["Үкімет"]]


def test_an_order_behind_a_post_and_a_colon_begins_behind_the_colon() -> None:
    """The post speaks; it is no part of the act and hides nobody who is told."""
    (order,) = orders_in("Министр: «Әкімдерге бұл мәселені шешуді тапсырамын».")
    assert [one.name for one in order.assignees] == ["Әкімдер"]
    assert order.action.quote == "бұл мәселені шешуді"


def test_whose_work_must_be_directed_owns_nothing() -> None:
    """A causative verb made passive is passive: "жұмылдырылуы"."""
    page = "Президент Үкіметтің және әкімдердің жұмысы үш мәселеге жұмылдырылуы тиіс екендігін атап өтті."
    assert owners(page) == []


@pytest.mark.parametrize("word", ["жөн", "абзал"])
def test_whoever_would_rightly_do_something_is_told_to(word: str) -> None:
    """A polite order of a superior that names who is to act is modal."""
    said = f"Үкімет пен әкімдер бюджет қаражатының бөлінуін қарастырғаны {word}"
    (order,) = orders_in(f"Президент Марат Орманов кеңес өткізді.\n\n– {said}, – деді Марат Орманов.")
    assert order.force == "modal"
    assert [one.name for one in order.assignees] == ["Үкімет", "әкімдер"]


@pytest.mark.parametrize(
    "said",
    ["Тиісті заңды жетілдірген жөн", "Жастар кітап оқығаны жөн", "Мәселені шешу жөн", "Бұл жөн"],
)
def test_what_would_be_right_without_an_official_who_acts_is_a_view(said: str) -> None:
    """Nobody is told anything."""
    assert orders_in(f"Президент Марат Орманов кеңес өткізді.\n\n– {said}, – деді Марат Орманов.") == []


def test_a_group_of_specialists_is_not_the_specialists() -> None:
    """Whose group it is does not own what the group is to do."""
    said = "Мамандар тобы осы жұмысқа кірісуі тиіс"
    assert owners(f"Президент Марат Орманов кеңес өткізді.\n\n– {said}, – деді Марат Орманов.") == []
