"""Owners and terms around an order: time given to them, calls, pronouns, and verbs that order from behind."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tapsyrma.ontology.extraction import Instruction, Party

_SAID = "сказал аким области Арман Сейітов"


def _names(parties: tuple[Party, ...]) -> list[str | None]:
    return [party.name or party.post for party in parties]


@pytest.mark.parametrize(
    ("text", "told", "term"),
    [
        ("Министр дал месяц руководителям школ на ремонт крыш.", ["руководители школ"], "месяц"),
        ("Аким дал десять дней подрядчику на ремонт крыши.", ["подрядчик"], "десять дней"),
        ("Аким дал отделу десять дней на ремонт крыши.", ["отдел"], "десять дней"),
        (f"«Жду от отдела ЖКХ до пятницы график уборки», – {_SAID}.", ["отдел ЖКХ"], "до пятницы"),
        (f"«Жду от вас к понедельнику план», – {_SAID}.", [], "к понедельнику"),
        ("Отделу поручено сдать отчёт до 18.00 часов 14 марта.", ["Отдел"], "до 18.00 часов 14 марта"),
        (
            "Отделу поручено сдавать отчёт до 20 числа каждого месяца.",
            ["Отдел"],
            "до 20 числа каждого месяца",
        ),
        ("Вопрос воды поручено решить акиму района до конца лета.", ["аким района"], "до конца лета"),
        ("План работ поручено показать жителям до 1 мая.", [], "до 1 мая"),
    ],
)
def test_whoever_is_given_time_or_awaited_is_told(
    orders: Callable[[str], tuple[Instruction, ...]], text: str, told: list[str], term: str
) -> None:
    """Those between the time and what it is for are told; residents to whom a plan is shown are not."""
    (order,) = orders(text)
    assert _names(order.assignees) == told
    assert order.deadline is not None
    assert order.deadline.text == term


@pytest.mark.parametrize(
    "text",
    [
        "Аким неделю назад дал интервью на стройке.",
        "Аким дал неделю назад задание отделу.",
        f"«Жду от вас новых побед», – {_SAID}.",
        f"«Жду к пятнице гостей», – {_SAID}.",
    ],
)
def test_time_that_is_past_and_what_is_merely_hoped_for_order_nothing(
    orders: Callable[[str], tuple[Instruction, ...]], text: str
) -> None:
    """A week ago is no time given, and victories are no task."""
    assert orders(text) == ()


@pytest.mark.parametrize(
    ("text", "force", "issuer", "told"),
    [
        (
            "Необходимо сдать отчёт, поручил министр Арман Сейітов отделу туризма.",
            "explicit",
            "Арман Сейітов",
            ["отдел туризма"],
        ),
        (
            "Акимы районов должны проверить дамбы, потребовал аким области Арман Сейітов.",
            "explicit",
            "Арман Сейітов",
            ["Акимы районов"],
        ),
        (
            "Отдел туризма должен внести план – такое поручение дал аким Арман Сейітов.",
            "explicit",
            "Арман Сейітов",
            ["Отдел туризма"],
        ),
        (
            "Нужно усилить контроль за ценами, отметил аким области Арман Сейітов.",
            "modal",
            "Арман Сейітов",
            [],
        ),
    ],
)
def test_what_is_necessary_is_ordered_by_the_verb_behind_it(
    orders: Callable[[str], tuple[Instruction, ...]], text: str, force: str, issuer: str, told: list[str]
) -> None:
    """What is necessary is an order if whoever says it orders; what an akim only notes is none."""
    (order,) = orders(text)
    assert order.issuer is not None
    assert (order.force, order.issuer.name, _names(order.assignees)) == (force, issuer, told)
    assert "–" not in order.action.quote


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"«Министерство транспорта, акиматы, возьмите вопрос на контроль», – {_SAID}.", 2),
        (f"«Минфин, срочно внесите предложения», – {_SAID}.", 1),
        (f"«Коллеги, акимат, возьмите вопрос на контроль», – {_SAID}.", 1),
        (f"«Коллеги, возьмите вопрос на контроль», – {_SAID}.", 0),
        ("Акимы районов доложили о севе. Министр Арман Сейітов поручил им ускорить работы.", 1),
        ("Акимы несут ответственность, подчеркнул он и поручил им сдать отчёты.", 1),
        ("Жители рассказали о дорогах. Министр Арман Сейітов поручил им помочь.", 0),
        ("Акимы и директора школ доложили о севе. Министр Арман Сейітов поручил им ждать отчёт.", 0),
        ("Комиссии во главе с Дарханом Есенкелды поручено установить причины аварии.", 1),
        ("Министр поручил штабу под руководством Дархана Есенкелды найти виновных.", 1),
        ("Главное поручение акимам – не допустить затопления сёл.", 1),
        ("Аким предупредил дорожников об ответственности и поручил чистить дороги.", 1),
    ],
)
def test_those_who_are_called_or_meant_by_a_pronoun_are_told(
    orders: Callable[[str], tuple[Instruction, ...]], text: str, told: int
) -> None:
    """A row of bodies before an imperative and the one group that "им" can mean; else nobody."""
    (order,) = orders(text)
    assert len(order.assignees) == told


@pytest.mark.parametrize(
    ("body", "acts"),
    [
        ("Аким города Арман Сейітов провёл совещание. Он дал ряд поручений.", ["вывезти снег с улиц"]),
        ("Итоги подвёл аким. Поручение касается всех, поручил он по итогам.", ["вывезти снег с улиц"]),
        ("Аким города Арман Сейітов поручил службам убрать снег до вечера.", ["убрать снег до вечера"]),
    ],
)
def test_a_headline_orders_where_nothing_below_it_is_read(
    orders: Callable[[str], tuple[Instruction, ...]], body: str, acts: list[str]
) -> None:
    """An order of the headline alone stays, unless the body has one of its own."""
    found = orders(f"\n\nАким города поручил вывезти снег с улиц\n\n{body}")
    assert [order.action.quote for order in found] == acts


@pytest.mark.parametrize(
    ("text", "told", "acts"),
    [
        ("Министр потребовал от собственника выплатить долг.", ["собственник"], ["выплатить долг"]),
        ("Министр обязал застройщика вернуть деньги.", ["застройщик"], ["вернуть деньги"]),
        ("Министр поручил хозяйствам выдать семена.", [], ["выдать семена"]),
        (
            "Аким поручил отделу: 1) убрать снег; 2) вывезти мусор.",
            ["отдел"] * 2,
            ["убрать снег", "вывезти мусор"],
        ),
        (
            "Аким поручил: а) отделу ЖКХ – убрать снег; б) отделу спорта – открыть каток.",
            ["отдел ЖКХ", "отдел спорта"],
            ["убрать снег", "открыть каток"],
        ),
        (
            "Акимы доложили о севе. Министр Арман Сейітов поставил перед ними задачу ускорить работы.",
            ["Акимы"],
            ["ускорить работы"],
        ),
        (
            "Назначен Марат Савчук. Министр Арман Сейітов поставил перед ним задачу открыть онкоцентр.",
            ["Марат Савчук"],
            ["открыть онкоцентр"],
        ),
        (f"«Котельную № 5 запустить до 1 октября», – {_SAID}.", [], ["Котельную № 5 запустить до 1 октября"]),
    ],
)
def test_numbered_acts_and_those_who_owe_something(
    orders: Callable[[str], tuple[Instruction, ...]], text: str, told: list[str], acts: list[str]
) -> None:
    """Numbers are no part of an act; an owner who is to pay is told, farms that get seed are not."""
    found = orders(text)
    assert [order.action.quote for order in found] == acts
    assert [name for order in found for name in _names(order.assignees)] == told
