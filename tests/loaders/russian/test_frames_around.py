"""What stands around an order: terms of their own sentence, who ordered so, decrees and headings."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("tail", "term"),
    [
        ("Даю срок два месяца.", "два месяца"),
        ("Даю вам на это две недели.", "две недели"),
        ("На исполнение дано десять дней.", "десять дней"),
        ("На всё про всё – неделя.", "неделя"),
        ("Времени на это – до пятницы.", "до пятницы"),
        ("Сделать это надо до 1 апреля.", "до 1 апреля"),
        ("Поручение необходимо выполнить до 1 апреля.", "до 1 апреля"),
        ("Срок исполнения установлен до 1 апреля.", "до 1 апреля"),
    ],
)
def test_a_term_may_have_a_sentence_of_its_own(read: Callable[..., Any], tail: str, term: str) -> None:
    """A sentence that only gives time is the term of the act before it and no order of its own."""
    clauses = read(f"Аким поручил отделу ЖКХ вывезти снег. {tail}", "2024-03-12").clauses
    told = [(c.deadline.text if c.deadline else None) for c in clauses if c.actions]
    assert told == [term]


@pytest.mark.parametrize(
    ("text", "giver"),
    [
        (
            "Акимам районов запретили выезжать из области. Так распорядился аким области Ерлан Сатов.",
            "Ерлан Сатов",
        ),
        ("Отделу велено вывезти снег. Соответствующее поручение дал аким города Ерлан Сатов.", "Ерлан Сатов"),
        ("Правление фонда поручило отделу рисков сдать отчёт.", "Правление фонда"),
        ("Оперативный штаб города обязал подрядчика вывезти грунт.", "Оперативный штаб города"),
        ("Распоряжением акима города отделу культуры поручено проверить сцену.", "аким города"),
        ("В ходе поездки Ерланом Сатовым было поручено проверить сцену.", "Ерлан Сатов"),
        ("Аким Ерлан Сатов раскритиковал отдел культуры и потребовал проверить сцену.", "Ерлан Сатов"),
        ("«Зачем справки?» – не понял Е. Сатов и обязал отдел занятости закрыть списки.", "Е. Сатов"),
        ("Президент Сатов поручил Правительству разработать план.", "Сатов"),
        ("Маратбек Ералыулы на совещании поручил отделу ЖКХ убрать мусор.", "Маратбек Ералыулы"),
    ],
)
def test_who_orders_is_never_whom_an_order_is_for(read: Callable[..., Any], text: str, giver: str) -> None:
    """Givers are found behind the order, in a paper's name, as a body and by surname; objects are none."""
    clauses = [clause for clause in read(text).clauses if clause.actions]
    assert [clause.issuer.name if clause.issuer else None for clause in clauses] == [giver]


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        (
            "Аким поручил отделу обеспечить: 1) ремонт школ до 1 мая; 2) замену крыш; 3) вывоз мусора.",
            ["ремонт школ до 1 мая", "замену крыш", "вывоз мусора"],
        ),
        (
            "Аким поручил отделу ЖКХ проверить подвалы, отделу строительства – крыши.",
            ["проверить подвалы", "крыши"],
        ),
        ("Аким поручил принять меры по школам и рассмотрел вопросы угля.", ["принять меры по школам"]),
        ("Аким поручил усилить контроль, так как до зимы остался месяц.", ["усилить контроль"]),
        (
            "Аким поставил ряд задач, на которые надо взглянуть: решить вопрос воды, продолжить ремонт.",
            ["решить вопрос воды", "продолжить ремонт"],
        ),
        (
            "Обслуживающей компании поставлено условие: до 5 мая – двери, до 9 мая – чистые подвалы.",
            ["до 5 мая – двери", "до 9 мая – чистые подвалы"],
        ),
        (
            "Поручено согласовать с АО «НК «ҚТЖ» график и завести журнал.",
            ["согласовать с АО «НК «ҚТЖ» график", "завести журнал"],
        ),
    ],
)
def test_acts_part_where_their_words_do(read: Callable[..., Any], text: str, acts: list[str]) -> None:
    """Things behind one infinitive, without a verb or behind terms are acts; narration is none."""
    assert [act for _, one in read(text).told() for act in one] == acts


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("до начала обильных снегопадов", "до начала обильных снегопадов"),
        ("до первых морозов", "до первых морозов"),
        ("до ледостава", "до ледостава"),
        ("до выводов комиссии", "до выводов комиссии"),
        ("до моего разрешения", "до моего разрешения"),
        ("до двенадцати часов", "до двенадцати часов"),
        ("к середине месяца", "к середине месяца"),
        ("дважды в сутки", "дважды в сутки"),
        ("каждый вечер", "каждый вечер"),
    ],
)
def test_terms_by_season_event_and_hour(read: Callable[..., Any], text: str, term: str) -> None:
    """Such terms are found whole, and no day is made up for them."""
    found = read(f"Аким поручил {text} проверять мост.", "2024-03-12").found[0].deadlines
    assert [(one.text, one.latest) for one in found] == [(term, None)]


def test_how_long_is_no_term(read: Callable[..., Any]) -> None:
    """A length that is what an act is about gives no day."""
    for text in ("Поручено пересчитать плату за пять дней.", "Сроки проверок сократить до десяти дней."):
        assert read(text, "2024-03-12").found[0].deadlines == ()


def test_a_decree_is_its_author_s(read: Callable[..., Any]) -> None:
    """The title of an order, or the line that signs it, says who orders in the first person."""
    titled = read(
        "ПОСТАНОВЛЕНИЕ АКИМА ГОРОДА САРАНИ\n\nВ целях защиты ПОСТАНОВЛЯЮ:\n\n1. Вывезти снег.\n\n"
        "2. Завести журнал."
    )
    signed = read(
        "ПРИКАЗ\n\nВ целях защиты ПРИКАЗЫВАЮ:\n\n1. Вывезти снег.\n\n2. Завести журнал.\n\n"
        "Генеральный директор            Р. Омаров"
    )
    assert [c.issuer.name for c in titled.clauses if c.issuer][:1] == ["АКИМ ГОРОДА САРАНИ"]
    assert [c.issuer.name for c in signed.clauses if c.issuer][:1] == ["Р. Омаров"]


def test_a_heading_orders_where_the_body_does_not(read: Callable[..., Any]) -> None:
    """A headline's order counts if nothing below repeats it."""
    alone = "Аким Сарани поручил усилить контроль за улицами\n\nОн обратил внимание служб на знаки и дороги."
    twice = f"{alone} Аким поручил отделу ЖКХ усилить контроль за улицами."
    assert len([c for c in read(alone).clauses if c.actions]) == 1
    assert len([c for c in read(twice).clauses if c.actions]) == 1


def test_whom_a_pronoun_means_is_told(read: Callable[..., Any]) -> None:
    """«Ему» is the one other person of the sentences before; with two of them nobody is."""
    one = "С докладом выступил министр Марат Оспанов. Премьер-министр поручил ему проверить мосты."
    two = "Выступили министр Марат Оспанов и аким Ерлан Сатов. Премьер-министр поручил ему проверить мосты."
    assert [owners for owners, _ in read(one).told()] == [["Марат Оспанов"]]
    assert [owners for owners, _ in read(two).told()] == [[]]


def test_orders_of_another_season_are_recalled(read: Callable[..., Any]) -> None:
    """«Весной министр поручил» is told of, «напомнил …, и поручил» is not."""
    forces = [
        read(text).clauses[0].force
        for text in (
            "Весной министр поручил акимам починить элеваторы.",
            "Премьер напомнил министрам, что близится зима, и поручил акимам починить элеваторы.",
            "Принято решение, которым комиссия поручила акимам обойти дома.",
        )
    ]
    assert forces == ["reported", "explicit", "reported"]
