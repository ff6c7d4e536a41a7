"""What officials will in direct speech without "поручаю": we, you, so that, work shared out, tasks got."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Told = list[tuple[list[str], list[str]]]
DAY = "2026-03-12"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "«До вторника составляем список домов, в четверг начинаем вывоз снега», – сказал аким.",
            [([], ["До вторника составляем список домов"]), ([], ["в четверг начинаем вывоз снега"])],
        ),
        (
            "«Давайте к концу недели закроем вопрос с освещением», – сказал аким.",
            [([], ["к концу недели закроем вопрос с освещением"])],
        ),
        ("«До конца года завершим строительство трёх школ», – сказал аким.", []),
        ("«Каждый год проводим такой конкурс», – сказал аким.", []),
        ("«Мы построили школу, до конца года откроем больницу», – сказал аким.", []),
    ],
)
def test_we_are_told_to_act_and_do_not_promise(read: Callable[..., Any], text: str, told: Told) -> None:
    """Two days of a week, "давайте" or a verb of ordering beside it tell an order from a plan."""
    assert read(text, DAY).told() == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("«Чтоб до пятницы была вода», – сказал аким.", [([], ["до пятницы была вода"])]),
        ("«Жду смету до 25 марта», – сказал аким.", [([], ["смету до 25 марта"])]),
        ("«Отчёт мне на стол к пятнице», – сказал аким.", [([], ["Отчёт мне на стол к пятнице"])]),
        ("«Жду весну», – сказал аким.", []),
        ("«Чтобы к 2030 году доля выросла вдвое, нужны деньги», – сказал министр.", []),
    ],
)
def test_what_is_wanted_by_a_term_is_an_order(read: Callable[..., Any], text: str, told: Told) -> None:
    """A hope or a purpose is none."""
    assert read(text, DAY).told() == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "«Поставь у моста дежурную машину», – велел аким начальнику отдела Марату Ильясову.",
            [(["Марат Ильясов"], ["Поставь у моста дежурную машину"])],
        ),
        ("«Поставь свечу», – поётся в песне.", []),
        (
            "«Прошу вас лично проверить выдачу кормов, Асхат Муратович», – сказал аким.",
            [(["Асхат Муратович"], ["лично проверить выдачу кормов"])],
        ),
        ("«Поручаю вам, коллеги, обойти каждый двор», – сказал аким.", [([], ["обойти каждый двор"])]),
        (
            "«Динара Кайратовна, за вами – обеспечение школ углём», – сказал аким.",
            [(["Динара Кайратовна"], ["обеспечение школ углём"])],
        ),
    ],
)
def test_whoever_is_called_is_told(read: Callable[..., Any], text: str, told: Told) -> None:
    """By one familiar imperative, by a call behind the order, or by work laid on them without a verb."""
    assert read(text, DAY).told() == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Отдел ЖКХ получил задание вывезти снег до 20 марта.",
            [(["Отдел ЖКХ"], ["вывезти снег до 20 марта"])],
        ),
        ("Отдел ЖКХ получил новую технику и начал вывозить снег.", []),
        ("Насос подлежит замене до 1 апреля.", [([], ["Насос подлежит замене до 1 апреля"])]),
        ("Декларация подлежит сдаче до 31 марта, напомнили в департаменте.", []),
        ("Земельный участок подлежит изъятию.", []),
        (
            "Директору школы запрещено уходить в отпуск до мая.",
            [(["Директор школы"], ["запрещено уходить в отпуск до мая"])],
        ),
        ("Гражданам запрещено выходить на лёд до мая.", []),
        ("Комиссия решила перенести рынок до 1 июня.", [([], ["перенести рынок до 1 июня"])]),
        ("Комиссия решила не менять тарифы.", []),
    ],
)
def test_tasks_got_and_duties_with_a_day_are_orders(read: Callable[..., Any], text: str, told: Told) -> None:
    """Rules for everybody, and decisions to leave things as they are, are none."""
    assert read(text, DAY).told() == told


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        (
            "Аким велел починить мост. Ответственным назначен заместитель акима Данияр Омаров.",
            ["Данияр Омаров"],
        ),
        ("Аким велел починить мост. Займётся этим отдел строительства.", ["отдел строительства"]),
        ("Аким велел починить мост. Ответственных за провал накажут.", []),
        ("Аким попросил секретаря записать: цены на хлеб снизить, запасы пополнить.", []),
        ("Акимату проверить двор с участием родителей.", ["Акимат"]),
    ],
)
def test_owners_stand_in_the_next_sentence_and_bystanders_are_none(
    read: Callable[..., Any], text: str, owners: list[str]
) -> None:
    """Who takes an order down or only takes part is not told; who is put in charge is."""
    assert read(text, DAY).told()[0][0] == owners


def test_a_call_holds_for_the_later_sentences_of_a_speech(read: Callable[..., Any]) -> None:
    """They are told by inference."""
    clauses = read(
        "– Начальники отделов, заберите людей из кабинетов. Камеры к пятнице проверьте, – сказал аким.", DAY
    ).clauses
    assert [[a.basis for a in clause.addressees] for clause in clauses] == [["stated"], ["inferred"]]


def test_one_term_sums_acts_up(read: Callable[..., Any]) -> None:
    """A row of bare infinitives that one term closes is one order."""
    told = read("«Вскрыть, заменить, закопать – всё это до мая», – потребовал аким.", DAY).told()
    assert told == [([], ["Вскрыть, заменить, закопать – всё это до мая"])]


def test_advice_to_residents_is_no_order(read: Callable[..., Any]) -> None:
    """Though an order stands before it."""
    told = read(
        "Аким поручил акимату вывезти снег.\n\nЖителям советуют: воду кипятить, печи не перегревать.", DAY
    ).told()
    assert told == [(["акимат"], ["вывезти снег"])]


def test_bare_infinitives_go_on_with_an_order(read: Callable[..., Any]) -> None:
    """A paragraph of them after a word of ordering is orders to its end."""
    told = read("Аким велел вывезти снег. Котёл заменить до мая. Копии журналов прислать.", DAY).told()
    assert [acts for _, acts in told] == [
        ["вывезти снег"],
        ["Котёл заменить до мая"],
        ["Копии журналов прислать"],
    ]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        (
            "Аким области Канат Сабитов запретил акимам районов выезжать за пределы региона.",
            "запретил акимам районов выезжать за пределы региона",
        ),
        ("Директорам школ запрещено отпускать кочегаров, сказал аким.", "запрещено отпускать кочегаров"),
    ],
)
def test_a_ban_is_part_of_its_act(read: Callable[..., Any], text: str, act: str) -> None:
    """An act that left the ban out would be the opposite of what was ordered."""
    ((_, acts),) = read(text, DAY).told()
    assert acts == [act]
