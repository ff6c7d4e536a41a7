"""What is needed for somebody is no order to them: residents who get help, drivers who should take care."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text
from tapsyrma.ontology.extraction import Instruction

SAYING = " – сказал аким области Серик Омаров."

RECEIVING = [
    "«Жителям нужно предоставить все необходимое»,",
    "«Фермерам надо оказать помощь»,",
    "«Врачам нужно выдать жилье»,",
    "«Предпринимателям следует создать условия»,",
]

DOING = [
    ("«Врачам нужно проверить детей»,", "Врачи"),
    ("«Подрядчикам нужно обеспечить качество»,", "Подрядчики"),
    ("«Руководителям управлений необходимо предоставить отчеты»,", "Руководители управлений"),
    ("«Акиматам предстоит построить три школы»,", "Акиматы"),
]

NO_ORDER = [
    "«Водителям нужно соблюдать скорость»,",
    "«Нам предстоит построить три школы»,",
    "«До приезда гостей нам предстоит выполнить все работы»,",
]


def _orders(text: str) -> tuple[Instruction, ...]:
    return extract(read_text(text + SAYING + "\n", "page.txt")).instructions


@pytest.mark.parametrize("sentence", RECEIVING)
def test_whoever_receives_what_is_needed_does_not_own_it(sentence: str) -> None:
    """With verbs of giving the dative before "нужно" is whom the act is for."""
    (one,) = _orders(sentence)
    assert not one.assignees


def test_nobody_who_receives_is_told_what_follows() -> None:
    """Owners are carried over from whoever acts, not from those who are helped."""
    read = _orders("«Жителям нужно выдать воду. Поручаю усилить контроль»,")
    assert [list(one.assignees) for one in read] == [[], []]


@pytest.mark.parametrize(("sentence", "owner"), DOING)
def test_whoever_does_what_is_needed_owns_it(sentence: str, owner: str) -> None:
    """People at work, contractors and offices are told what they need to do."""
    (one,) = _orders(sentence)
    assert [told.name for told in one.assignees] == [owner]


@pytest.mark.parametrize("sentence", NO_ORDER)
def test_advice_to_the_public_and_own_plans_are_no_orders(sentence: str) -> None:
    """What drivers should do is advice, and what lies ahead of "us" is a plan of whoever speaks."""
    assert not _orders(sentence)


def test_a_need_in_a_list_of_orders_is_ordered() -> None:
    """Behind "поручил:" a paragraph that tells a ministry what it needs to do has the force of the lead."""
    text = (
        "Премьер Марат Ахметов поручил:\n\nМинистерству здравоохранения усилить контроль.\n\n"
        "Министерству внутренних дел необходимо принять меры по охране домов.\n\n"
        "Акиматам обеспечить население водой.\n"
    )
    made = extract(read_text(text, "page.txt")).instructions
    assert [one.force for one in made] == ["explicit"] * 3
    assert [told.name for one in made for told in one.assignees] == [
        "Министерство здравоохранения",
        "Министерство внутренних дел",
        "Акиматы",
    ]


def test_a_need_behind_marked_items_is_but_a_need() -> None:
    """Where the orders are marked items, the list is over with the last of them."""
    text = (
        "Премьер Марат Ахметов провел совещание.\n\nПремьер поручил:\n\n"
        "- Министерству здравоохранения усилить контроль;\n\n- акиматам обеспечить население водой.\n\n"
        "Министерству внутренних дел необходимо принять меры по охране домов, отметил Марат Ахметов.\n"
    )
    made = extract(read_text(text, "page.txt")).instructions
    assert [one.force for one in made] == ["explicit", "explicit", "modal"]
