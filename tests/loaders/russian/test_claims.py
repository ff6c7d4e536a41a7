"""Demands that order nothing, firms among those who are told, and headings that end in who orders."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tapsyrma.ontology.extraction import Instruction


@pytest.mark.parametrize(
    "text",
    [
        "Предприниматель обратился в суд с иском к акимату, потребовав убрать площадку.",
        "Жительница подала иск в суд, потребовав отменить решение акимата до 1 мая.",
        "Компания обратилась с жалобой в министерство и потребовала проверить школу.",
        "Прокурор обратился в суд с иском к акимату, потребовав снести здание.",
        "Активисты направили петицию акиму, потребовав сохранить парк.",
        "Подав апелляцию, истец потребовал отменить приказ.",
    ],
)
def test_a_demand_in_a_claim_is_no_order(orders: Callable[[str], tuple[Instruction, ...]], text: str) -> None:
    """Whoever sues or complains asks for something and orders nobody."""
    assert orders(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Аким рассмотрел жалобы жителей, потребовав от отдела ЖКХ вывезти мусор.",
        "Жители подали жалобу, и аким потребовал вывезти мусор.",
        "Прокурор внёс представление, потребовав от акимата вывезти мусор.",
    ],
)
def test_a_demand_beside_a_complaint_stays(
    orders: Callable[[str], tuple[Instruction, ...]], text: str
) -> None:
    """An official who deals with complaints orders all the same."""
    assert [one.action.quote for one in orders(text)] == ["вывезти мусор"]


@pytest.mark.parametrize(
    ("told", "owners"),
    [
        (
            "руководителям ведомств, ФНБ «Заря» и крупных компаний, а также акимам регионов",
            ["руководители ведомств, ФНБ «Заря» и крупных компаний", "акимы регионов"],
        ),
        (
            "главам департаментов, КТЖ и региональных филиалов",
            ["главы департаментов, КТЖ и региональных филиалов"],
        ),
        ("департаментам, КТЖ и акиматам", ["департаменты", "КТЖ", "акиматы"]),
        (
            "департаментам, АО «Рассвет» и другим компаниям",
            ["департаменты", "АО «Рассвет»", "другие компании"],
        ),
    ],
)
def test_a_firm_among_the_led_parts_no_list(
    orders: Callable[[str], tuple[Instruction, ...]], told: str, owners: list[str]
) -> None:
    """Where the genitive goes on behind a firm, its leaders are told with those of the others."""
    (order,) = orders(f"Премьер-министр поручил {told} проверить пути.")
    assert [one.name or one.post for one in order.assignees] == owners
    assert order.action.quote == "проверить пути"


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("Программу развития села поручил доработать министр финансов.", "министр финансов"),
        ("План по борьбе с паводками поручил составить Асан Омаров.", "Асан Омаров"),
    ],
)
def test_whoever_orders_may_close_the_sentence(
    orders: Callable[[str], tuple[Instruction, ...]], text: str, issuer: str
) -> None:
    """With the thing in front, a nominative behind the infinitive is who orders, not what is done."""
    (order,) = orders(text)
    assert order.issuer is not None
    assert (order.issuer.name or order.issuer.post) == issuer
    assert issuer not in order.action.quote


@pytest.mark.parametrize(
    "text",
    [
        "План поручил акиматам создать штабы.",
        "Меморандум обязал компании закрыть карьеры.",
        "Новый стандарт обязал школы закупить технику.",
        "Поправки обязали акиматы построить школы.",
        "Программа обязала акиматы построить школы.",
        "Ситуация потребовала от акимата ввести режим ЧС.",
        "Рост цен потребовал от правительства принять меры.",
    ],
)
def test_a_text_or_a_state_of_things_orders_nobody(
    orders: Callable[[str], tuple[Instruction, ...]], text: str
) -> None:
    """Texts by which things go, and what makes them necessary, are no officials."""
    assert orders(text) == ()


@pytest.mark.parametrize("paper", ["Постановление", "Указ", "Решение комиссии"])
def test_a_paper_that_orders_is_nobody_s_by_itself(
    orders: Callable[[str], tuple[Instruction, ...]], paper: str
) -> None:
    """Whoever else the page names did not give the order of a paper."""
    verb = "обязало" if paper != "Указ" else "обязал"
    (order,) = orders(f"Аким области Асан Омаров провёл совещание. {paper} {verb} акимат построить школу.")
    assert order.issuer is None
    assert [one.name for one in order.assignees] == ["акимат"]


@pytest.mark.parametrize(
    "text",
    [
        "Документ аким поручил отделу закончить до 1 мая.",
        "Изучив план, аким поручил отделу закупить технику.",
        "Аким утвердил план и поручил отделу закупить технику.",
        "Проект поручил доработать аким.",
    ],
)
def test_an_official_beside_a_text_orders(
    orders: Callable[[str], tuple[Instruction, ...]], text: str
) -> None:
    """A text that is ordered or read is not who orders."""
    (order,) = orders(text)
    assert order.issuer is not None
    assert (order.issuer.name or order.issuer.post or "").lower() == "аким"
