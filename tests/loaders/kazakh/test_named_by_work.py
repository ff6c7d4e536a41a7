"""Owners named by the work they do or by whom they stand beside, and what is less than an order."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

OWNERS = [
    (
        "Әкім аудандық су басқармалары мен «Көктем тасқыннан қорғау» қызметіне бөгетті бекітуді тапсырды.",
        [("аудандық су басқармалары", "lead"), ("«Көктем тасқыннан қорғау» қызметі", "lead")],
    ),
    ("Әкім лицей әкімшілігіне асхананы тексеруді тапсырды.", [("лицей әкімшілігі", "lead")]),
    (
        "Әкім «SteelWorks»-тың басшылығына сүзгіні ауыстыруды тапсырды.",
        [("«SteelWorks»-тың басшылығы", "lead")],
    ),
    (
        "Әкім «Темірқазық» басшылығынан сүзгілерді ауыстыруды тапсырды.",
        [("«Темірқазық» басшылығы", "lead")],
    ),
    (
        "Білім басқармасына үкіметпен және әкімшілікпен бірлесіп кестені бекітуді тапсырды.",
        [("Білім басқармасы", "lead"), ("үкімет", "with"), ("әкімшілік", "with")],
    ),
    (
        "Әкім білім басқармасына тізім жасауды, ал су басқармасына тұрғындарды хабардар етуді тапсырды.",
        [("білім басқармасы", "lead"), ("су басқармасы", "lead")],
    ),
    (
        "Білім басқармасына тізім жасауды, ал су басқармасына тұрғындарды хабардар ету тапсырылды.",
        [("Білім басқармасы", "lead"), ("су басқармасы", "lead")],
    ),
    (
        "Ákim lıtseı ákimshiligine ashanany tekserýdi tapsyrdy.",
        [("lıtseı ákimshiligi", "lead")],
    ),
    ("Әкім министрліктен ақпарат алуды тапсырды.", []),
]
FORCES = [
    ("Қала әкімдігіне көпірді жөндеу ұсынылды.", "modal"),
    ("Аудан әкімдеріне жарықты ретке келтіру ұсынылсын.", "modal"),
    ("Қала әкімдігіне көпірді жөндеу тапсырылды.", "explicit"),
    ("Көпірді жөндеу құрылыс басқармасына жүктелген.", "reported"),
    ("Көпірді жөндеу құрылыс басқармасына жүктелді.", "explicit"),
]
NO_ORDERS = [
    "Еуропалық комиссия шенеуніктерге елге кіруге тыйым салды.",
    "Сондықтан жабуға тапсырма бердім.",
    "Сіздің басты міндетіңіз – ауылды көркейту.",
]


@pytest.mark.parametrize(("text", "owners"), OWNERS)
def test_those_named_by_their_work_are_told(
    read: Callable[..., Any], text: str, owners: list[tuple[str, str]]
) -> None:
    """A service by its quoted name, a school's administration and who stands behind 'ал' are all told."""
    assert read(text).told() == owners


@pytest.mark.parametrize(("text", "force"), FORCES)
def test_what_is_recommended_or_already_laid_upon_somebody_is_no_order(
    read: Callable[..., Any], text: str, force: str
) -> None:
    """Recommending makes it necessary at most, and 'жүктелген' tells whose work it has been."""
    assert [clause.force for clause in read(text).clauses()] == [force]


@pytest.mark.parametrize("text", NO_ORDERS)
def test_a_deed_without_its_object_and_a_task_by_its_name_order_nothing(
    read: Callable[..., Any], text: str
) -> None:
    """What is to be done must be said for an order to be shown."""
    assert read(text, quoted=True).acts() == []
