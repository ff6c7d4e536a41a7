"""Those who are told where the words that order stand apart from them, and what a task is about."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tapsyrma.ontology.extraction import Instruction

_SAVCHUK = "Начальник департамента Марат Савчук провёл совещание."
_SEITOV = "Министр энергетики Арман Сейітов посетил ТЭЦ."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Аким обратился к акимам районов и дал поручение поставить баки.", ["акимы районов"]),
        ("Он обратился к главам отделов и поручил ускорить ремонт дорог.", ["главы отделов"]),
        ("Обратившись к акимам округов, министр поручил сдать отчёты.", ["акимы округов"]),
        ("Обращаясь к директору депо, министр поручил завершить ремонт.", ["директор депо"]),
        ("Аким обратился к директору школы Марату Савчуку и потребовал сдать отчёт.", ["Марат Савчук"]),
        ("Министр напомнил акимам районов о сроках и поручил завершить ремонт.", ["акимы районов"]),
        (
            "Аким указал управлению строительства на изъяны и поручил ускорить ремонт.",
            ["управление строительства"],
        ),
        ("Аким обратился к журналистам и поручил пресс-службе дать данные.", ["пресс-служба"]),
        ("Аким обратился к жителям и поручил усилить контроль за вывозом снега.", []),
        ("Ветеран обратился к акиму области, а министр поручил починить дом.", []),
        ("Аким обратился к отделу за справкой. Министр поручил починить дом.", []),
    ],
)
def test_whoever_is_spoken_to_by_the_verb_before_is_told(
    read: Callable[..., Any], text: str, told: list[str]
) -> None:
    """One who turns to somebody and orders tells him; those of another's verb and the public are not told."""
    assert [a.mention.name for clause in read(text).clauses for a in clause.addressees] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Министр поручил градоначальникам Усть-Каменогорска и Семея вывезти снег.", 2),
        ("Акимам Риддера, Семея и Курчатова поручено вывезти снег.", 3),
        ("Акимам Косшы и Степногорска поручено вывезти снег.", 2),
        ("Акиму Жанаозена поручено вывезти снег.", 1),
        ("Акимам Актау и Жанаозена поручено вывезти снег.", 2),
    ],
)
def test_the_akims_of_two_towns_are_two(read: Callable[..., Any], text: str, told: int) -> None:
    """A town that no dictionary declines is one of those listed."""
    (clause,) = read(text).clauses
    assert [a.mention.kind for a in clause.addressees] == ["post"] * told


@pytest.mark.parametrize(
    ("text", "told", "acts"),
    [
        (
            "Президент дал указания акиму области по подготовке к зиме.",
            ["аким области"],
            ["подготовке к зиме"],
        ),
        (
            "Аким дал указания отделу ЖКХ относительно ремонта школ, уборки улиц и вывоза снега.",
            ["отдел ЖКХ"],
            ["ремонта школ", "уборки улиц и вывоза снега"],
        ),
        (
            "Аким дал указания руководителям служб в части вывоза снега.",
            ["руководители служб"],
            ["вывоза снега"],
        ),
        ("Аким дал поручение управлению по вывозу снега.", ["управление"], ["вывозу снега"]),
        ("Министр дал поручения департаментам по усилению охраны.", ["департаменты"], ["усилению охраны"]),
        ("Аким дал указание насчёт ремонта кровли.", [], ["ремонта кровли"]),
        ("Аким дал поручение Комитету по контролю в сфере образования.", None, None),
        ("Аким дал поручение департаменту по чрезвычайным ситуациям.", None, None),
        ("Министр дал разъяснения относительно ремонта станций.", None, None),
        ("Министр дал поручение в отношении подрядчика.", None, None),
    ],
)
def test_a_task_is_about_the_deeds_behind_those_who_are_told(
    read: Callable[..., Any], text: str, told: list[str] | None, acts: list[str] | None
) -> None:
    """What "по" and "относительно" open is the act, and no part of anybody's name; names keep their tasks."""
    expected = [] if told is None else [(told, acts)]
    assert read(text).told() == expected


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("Премьер-министр Арман Сейітов слушал. Руководитель Правительства поручил ждать.", "Арман Сейітов"),
        (f"{_SEITOV} Руководитель министерства поручил проверить котлы.", "Арман Сейітов"),
        (f"{_SEITOV} Руководитель ведомства поручил проверить котлы.", "Арман Сейітов"),
        (f"{_SAVCHUK} Глава ведомства поручил отделам проверить котлы.", "Марат Савчук"),
        (
            f"{_SEITOV} Доложил директор департамента Марат Савчук. Глава ведомства поручил проверить котлы.",
            "Арман Сейітов",
        ),
        (
            f"{_SEITOV} Руководитель аппарата министерства Марат Савчук поручил проверить котлы.",
            "Марат Савчук",
        ),
    ],
)
def test_whoever_leads_what_the_page_tells_of_is_its_head(
    orders: Callable[[str], tuple[Instruction, ...]], text: str, issuer: str
) -> None:
    """The head of the Government is its Prime Minister; that of "the office" the minister, else its chief."""
    (order,) = orders(text)
    assert order.issuer is not None
    assert (order.issuer.name, order.force) == (issuer, "explicit")


@pytest.mark.parametrize(
    ("text", "issuer", "told", "act"),
    [
        ("Сказано, что главой области поручено завершить ремонт.", "глава области", [], "завершить ремонт"),
        ("По его словам, министром поручено завершить ремонт.", "министр", [], "завершить ремонт"),
        (
            "Министр обязал председателя маслихата Марата Савчука ускорить ремонт.",
            "Министр",
            ["Марат Савчук"],
            "ускорить ремонт",
        ),
        (
            "Директор школы получил задание от акима района составить список.",
            "аким района",
            ["Директор школы"],
            "составить список",
        ),
        (
            "Министр потребовал от акимов усиления контроля за ценами.",
            "Министр",
            ["акимы"],
            "усиления контроля за ценами",
        ),
        (
            "Министр потребовал от руководителей управлений неукоснительного исполнения графика.",
            "Министр",
            ["руководители управлений"],
            "неукоснительного исполнения графика",
        ),
        ("Аким указал подрядчику ускориться.", "Аким", ["подрядчик"], "ускориться"),
        ("Аким указал акимам округов на необходимость ускорить ремонт.", None, None, None),
        (
            "Управлению здравоохранения, подчеркнул министр, поручено открыть медпункт.",
            "министр",
            ["Управление здравоохранения"],
            "открыть медпункт",
        ),
    ],
)
def test_who_orders_by_an_agent_and_of_whom_a_deed_is_demanded(
    orders: Callable[[str], tuple[Instruction, ...]],
    text: str,
    issuer: str | None,
    told: list[str] | None,
    act: str | None,
) -> None:
    """One in the instrumental orders and is not told; a deed in the genitive is no part of a name."""
    found = orders(text)
    if act is None:
        assert found == ()
        return
    (order,) = found
    assert order.issuer is not None
    assert (order.issuer.name or order.issuer.post) == issuer
    assert [party.name or party.post for party in order.assignees] == told
    assert order.action.quote == act


def test_a_term_behind_those_who_are_told_holds_for_the_act_in_front(
    orders: Callable[[str], tuple[Instruction, ...]],
) -> None:
    """The term holds though the act stands before the verb and whoever is told behind it."""
    (order,) = orders("Решить вопрос с парковками аким поручил отделу транспорта до 1 июня.")
    assert order.deadline is not None
    assert (order.deadline.latest, order.action.quote) == ("2024-06-01", "Решить вопрос с парковками")


@pytest.mark.parametrize(
    ("surname", "form"), [("Жолбарысбек", "Жолбарысбеку"), ("Килыбай", "Килыбаю"), ("Омаров", "Омарову")]
)
def test_whoever_stands_in_the_dative_is_told_and_orders_nothing(
    orders: Callable[..., Any], surname: str, form: str
) -> None:
    """A form that might be some foreign name is of the surname that the page has."""
    page = f"Аким города Асан {surname} доложил о мерах."
    (order,) = orders(f"Президент Арман Сеитов поручил {form} решить проблему с водой. {page}")
    assert (order.issuer.name, [one.name for one in order.assignees]) == ("Арман Сеитов", [f"Асан {surname}"])


@pytest.mark.parametrize(
    "sentence",
    [
        "Аким предупредил, что дисциплинарная ответственность будет возложена на акимов округов.",
        "Штраф в размере 50 МРП возложен на директоров школ.",
        "Вина за аварию возложена на начальника участка.",
    ],
)
def test_what_punishes_somebody_is_no_order(read: Callable[..., Any], sentence: str) -> None:
    """Whoever answers for something done is not told to do anything."""
    assert read(sentence).clauses == []
