"""Ways of ordering that papers and releases use now and then, and what only looks like an order."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Акиматам округов надлежит исключить простой техники.",
            [(["Акиматы округов"], ["исключить простой техники"])],
        ),
        (
            "Подрядчику ТОО «Сапа Жол» надлежит разобрать навес до 1 июня.",
            [(["Подрядчик ТОО «Сапа Жол»"], ["разобрать навес до 1 июня"])],
        ),
        (
            "Аким города поручил отделу спорта сообща с отделом культуры открыть каток.",
            [(["отдел спорта", "отдел культуры"], ["открыть каток"])],
        ),
        (
            "Аким города поручил отделу спорта при содействии акимата области открыть каток.",
            [(["отдел спорта", "акимат области"], ["открыть каток"])],
        ),
        (
            "Закрыть каток аким района велел директору стадиона «Алаш».",
            [(["директор стадиона «Алаш»"], ["Закрыть каток"])],
        ),
        (
            "Аким города дал подрядчику ТОО «Сапа Жол» две недели на устранение трещин.",
            [(["подрядчик ТОО «Сапа Жол»"], ["устранение трещин"])],
        ),
    ],
)
def test_the_order_and_its_owners_are_read(
    read: Callable[..., Any], text: str, told: list[tuple[list[str], list[str]]]
) -> None:
    """Who is told and what they are to do."""
    assert read(text, "2024-03-05").told() == told


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("Убрать снег с крыш – такое поручение дал отделу ЖКХ аким района.", ["отдел ЖКХ"]),
        ("Убрать снег с крыш – такую задачу поставил перед отделом ЖКХ аким района.", ["отдел ЖКХ"]),
        ("Убрать снег с крыш – с таким требованием к акимам сёл обратился аким района.", ["акимы сёл"]),
        ("Убрать снег с крыш. Такое поручение дал отделу ЖКХ аким района.", ["отдел ЖКХ"]),
    ],
)
def test_an_act_that_is_called_an_order_behind_it_has_the_owners_named_there(
    read: Callable[..., Any], text: str, owners: list[str]
) -> None:
    """Whoever "такое поручение" goes to is told."""
    assert [one for one in read(text).told() if one[1]] == [(owners, ["Убрать снег с крыш"])]


@pytest.mark.parametrize(
    "text",
    [
        "Фермеры предложили акиму района построить мост.",
        "Родители предложили министру отменить экзамен.",
        "Исполнение поручено отделу культуры.",
    ],
)
def test_what_people_ask_for_and_mere_execution_are_no_orders(read: Callable[..., Any], text: str) -> None:
    """Nobody in office tells anybody what to do."""
    assert read(text).told() == []


def test_what_was_ordered_in_a_year_that_is_named_first_is_recalled(read: Callable[..., Any]) -> None:
    """A page that begins with "В 2009 году" looks back."""
    (clause,) = read("В 2009 году Правительство поручило обследовать шахты.").clauses
    assert clause.force == "reported"


def test_the_task_of_a_commission_does_not_swallow_whoever_is_told_behind_it(
    read: Callable[..., Any],
) -> None:
    """Two nouns in the dative: the first is what the commission is for, the second is told."""
    seen = read("Решением городской комиссии по земельным спорам акимам сёл предписывается провести сверку.")
    assert seen.told() == [(["акимы сёл"], ["провести сверку"])]
    assert [body.name for body in seen.found[0].bodies] == ["городская комиссия по земельным спорам"]


def test_what_is_done_with_consent_is_no_part_of_a_body_s_name(read: Callable[..., Any]) -> None:
    """Words like "по согласованию с" tell how."""
    seen = read("Аким города поручил отделу спорта по согласованию с Минздравом открыть каток.")
    assert seen.told()[0][0] == ["отдел спорта"]


@pytest.mark.parametrize(
    ("text", "term", "latest"),
    [
        (
            "Аким поручил отделу связи за три дня до отгрузки уведомлять склад.",
            "за три дня до отгрузки",
            None,
        ),
        ("Аким поручил отделу связи за неделю до 1 мая вымыть окна.", "за неделю до 1 мая", None),
        ("Аким города поручил отделу спорта открыть каток. Срок – конец года.", "конец года", "2024-12-31"),
        ("Аким города поручил отделу спорта открыть каток. Срок: май–июнь.", "май–июнь", "2024-06-30"),
        (
            "Аким города поручил отделу спорта открыть каток. Срок истекает 20 мая 2024 года.",
            "20 мая 2024 года",
            "2024-05-20",
        ),
    ],
)
def test_terms_are_read_as_they_are_meant(
    read: Callable[..., Any], text: str, term: str, latest: str | None
) -> None:
    """Time before something else fixes no day; of two months the last counts."""
    seen = read(text, "2024-03-05")
    (deadline,) = (clause.deadline for clause in seen.clauses)
    assert (deadline.span.of(seen.text), deadline.latest) == (term, latest)


@pytest.mark.parametrize(
    ("text", "owner", "act"),
    [
        (
            "По поручению акима области управление энергетики до 1 мая проверит котельные.",
            "управление энергетики",
            "до 1 мая проверит котельные",
        ),
        (
            "Отдел ЖКХ по распоряжению акима города проверит подвалы до 1 мая.",
            "Отдел ЖКХ",
            "проверит подвалы до 1 мая",
        ),
        (
            "Акимы сёл получили от акима района поручение проверить спортзалы до 1 мая.",
            "Акимы сёл",
            "проверить спортзалы до 1 мая",
        ),
    ],
)
def test_whoever_s_order_it_is_by_the_words_gave_it(
    read: Callable[..., Any], text: str, owner: str, act: str
) -> None:
    """Words like "по поручению акима" and "получили от акима поручение" say who ordered."""
    seen = read(text, "2024-03-05")
    (clause,) = seen.clauses
    assert seen.told() == [([owner], [act])]
    assert clause.issuer is not None
    assert clause.issuer.name.startswith("аким")


@pytest.mark.parametrize(
    "text",
    [
        "По поручению Главы государства министерство энергетики построит станцию.",
        "По поручению Главы государства ведомство до 1 мая внесёт проект, сообщил вице-министр.",
        "Школа построена по поручению акима области, до 1 мая её сдадут.",
        "Жителям рекомендовано проверить печи.",
    ],
)
def test_plans_news_and_advice_by_somebody_s_order_are_no_orders(read: Callable[..., Any], text: str) -> None:
    """Without a day it is a plan; where somebody tells of it, the order is not given here."""
    assert read(text, "2024-03-05").told() == []


def test_what_is_recommended_to_officials_is_modal(read: Callable[..., Any]) -> None:
    """In papers too, with "рекомендовано" and "рекомендуется"."""
    clauses = read("Отделу спорта рекомендовано открыть каток. Отделу ЖКХ рекомендуется убрать снег.").clauses
    assert [clause.force for clause in clauses] == ["modal", "modal"]


def test_whoever_reads_out_an_order_did_not_give_it(read: Callable[..., Any]) -> None:
    """The one whose order it is speaks in it."""
    seen = read("«Убрать снег», – зачитал распоряжение акима города секретарь Арман Сеитов.")
    speakers = [a.speaker for one in seen.found for a in seen.grammar.attributions(seen.layout, one)]
    assert [speaker.name for speaker in speakers if speaker] == ["аким города"]


def test_hours_from_and_to_are_no_term(read: Callable[..., Any]) -> None:
    """Between two hours something goes on."""
    (clause,) = read("Аким поручил отделу ЖКХ перекрыть улицу с 9 до 13 часов.", "2024-03-05").clauses
    assert clause.deadline is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Вице-министру, курирующему науку, поручено доработать проект.",
            [(["Вице-министр"], ["доработать проект"])],
        ),
        (
            "Акимам сёл поручено убрать снег, для чего отделу ЖКХ выделить технику.",
            [(["Акимы сёл"], ["убрать снег"]), (["отдел ЖКХ"], ["выделить технику"])],
        ),
    ],
)
def test_clauses_that_tell_more_part_nobody_from_the_act(
    read: Callable[..., Any], text: str, told: list[tuple[list[str], list[str]]]
) -> None:
    """What describes an owner, and what an act needs, leaves each act with its own owner."""
    assert read(text).told() == told
