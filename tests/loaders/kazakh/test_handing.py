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


SAID = [
    (
        "Бөлім басшысы Асан Оспанов инспекторлар тобына: қоймалар тексерілсін, тізім жасалсын деп тапсырды.",
        ["қоймалар тексерілсін", "тізім жасалсын"],
        "Асан Оспанов",
    ),
    (
        "Бөлім басшысы Асан Оспанов «жоспарды қайта қараңыздар» деп тапсырды.",
        ["жоспарды қайта қараңыздар"],
        "Асан Оспанов",
    ),
]

SAID.append(
    (
        "Облыс әкімі Дархан Сейілов «көпір мерзімінде салынсын» деп қатаң ескертті.",
        ["көпір мерзімінде салынсын"],
        "Дархан Сейілов",
    )
)


@pytest.mark.parametrize(("text", "acts", "issuer"), SAID)
def test_who_turns_to_others_orders_and_is_not_told(text: str, acts: list[str], issuer: str) -> None:
    """The one before the colon or the quotation gives the order and never owns it."""
    found = _orders(text)
    assert [order.action.quote for order in found] == acts
    assert {order.issuer.name for order in found} == {issuer}
    assert all(party.name != issuer for order in found for party in order.assignees)


NOT_ORDERED = [
    "Облыс әкімі ауыл шаруашылығын дамыту бойынша бірқатар тапсырма берді.",
    "«Сауалдарыңыз болса, қойыңыздар», – деді облыс әкімі.",
    "Жаттығудың легендасына сай, барлық қызметке тұрғындарды көшіру туралы бұйрық берілді.",
    "Депутат облыс әкіміне «көпірді тезірек жөндеңіз» деп өтініш білдірді.",
    "– Сіздер көпірді кеш бітіресіздер деген сөз бар, – деді облыс әкімі.",
]


@pytest.mark.parametrize("text", NOT_ORDERED)
def test_topics_pleas_and_exercises_order_nothing(text: str) -> None:
    """What several tasks are about, a plea, a call for questions, an exercise and a rumour are no orders."""
    assert _orders(text) == []


def test_who_is_handed_something_is_not_told() -> None:
    """The one to whom a thing goes at the end of an act does not own the act."""
    found = _orders("Облыс әкімі кестені жаңартып, баспасөз хатшысына беруді тапсырды.")
    assert [party.name or party.post for order in found for party in order.assignees] == []


def test_those_for_whom_something_is_made_are_not_told() -> None:
    """Parents for whom parking is built do not build it."""
    (order,) = _orders("Облыс әкімі жарықтар мен ата-аналарға көлік қоятын тұрақтарды орнатуды тапсырды.")
    assert order.assignees == ()
    assert order.action.quote.startswith("жарықтар")
