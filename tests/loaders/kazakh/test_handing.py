"""Tasks handed to somebody: behind their noun, with others, and where no owner may be taken on."""

from __future__ import annotations

from typing import Any

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text

HEAD = "12 наурыз 2024\n\nОблыс әкімі Дархан Сейілов отырыс өткізді.\n\n"

HANDED = [
    (
        "Облыс әкімі көпірді екі айда салу міндетін жол басқармасына жүктеді.",
        [("көпірді екі айда салу", ["жол басқармасы"], "2024-05-12")],
    ),
    (
        "Көпірді бояу міндеті жол басқармасына жүктелді.",
        [("Көпірді бояу", ["жол басқармасы"], None)],
    ),
    (
        "Облыс әкімі арықтарды тазалау туралы тапсырманы су басқармасына берді.",
        [("арықтарды тазалау", ["су басқармасы"], None)],
    ),
    ("Кестені қайта жасау құрылыс бөліміне тапсырылды.", [("Кестені қайта жасау", ["құрылыс бөлімі"], None)]),
    (
        "Облыс әкімі су басқармасына полиция департаментінің қатысуымен арналарды тексеруді тапсырды.",
        [("арналарды тексеруді", ["полиция департаменті", "су басқармасы"], None)],
    ),
    (
        (
            "Облыс әкімі арналарды тексеруді су басқармасына тапсырып қана қоймай, "
            "әр екі күнде есеп беруді де талап етті."
        ),
        [("арналарды тексеруді", ["су басқармасы"], None), ("әр екі күнде есеп беруді", [], None)],
    ),
    (
        "Жиында шешілді: 1) су басқармасы арналарды тазаласын; 2) ұялы желі иелері хабар таратсын.",
        [("арналарды тазаласын", ["су басқармасы"], None), ("ұялы желі иелері хабар таратсын", [], None)],
    ),
]


def _orders(text: str) -> list[Any]:
    return list(extract(read_text(HEAD + text + "\n", "one.txt")).instructions)


@pytest.mark.parametrize(("text", "expected"), HANDED)
def test_a_task_is_handed_to_those_named_for_it_alone(
    text: str, expected: list[tuple[str, list[str], str | None]]
) -> None:
    """The act, its owners with those who take part, and a last day only where one is set."""
    assert [
        (
            order.action.quote,
            sorted((party.name or "").lower() for party in order.assignees),
            order.deadline.latest if order.deadline else None,
        )
        for order in _orders(text)
    ] == expected


@pytest.mark.parametrize(
    "text",
    ["Облыс әкімі өз міндетін орынбасарына жүктеді.", "Шешімнің орындалуы әкім аппаратына жүктелмеген."],
)
def test_a_duty_without_an_act_orders_nothing(text: str) -> None:
    """A noun of duty hands on no task unless it says what is to be done."""
    assert _orders(text) == []


def test_a_reprimand_before_an_order_is_no_part_of_it() -> None:
    """What "сөгіс жариялап" tells went before the order."""
    found = _orders("Облыс әкімі бөлім басшысына сөгіс жариялап, арналарды тазалауды бұйырды.")
    assert [order.action.quote for order in found] == ["арналарды тазалауды"]
