"""Headlines in capitals, whoever reports beside whoever orders, names of programmes and their sources."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tapsyrma.ontology.extraction import Instruction


@pytest.mark.parametrize(
    ("headline", "holder", "issuer"),
    [
        ("ВОПРОС КОРМОВ В УАЛИХАНОВСКОМ РАЙОНЕ ПОРУЧИЛ РЕШИТЬ АКИМ СКО", "Марат Савчук", "Марат Савчук"),
        ("РЕМОНТ МОСТОВ ПОРУЧИЛ УСКОРИТЬ АКИМ ОБЛАСТИ", "Марат Савчук", "Марат Савчук"),
        ("ЧИСЛО КАТКОВ ПОРУЧИЛ УВЕЛИЧИТЬ АКИМ ОБЛАСТИ", "Марат Савчук", "Марат Савчук"),
        ("САВЧУК ПОРУЧИЛ УВЕЛИЧИТЬ ЧИСЛО КАТКОВ", "Марат Савчук", "Марат Савчук"),
        ("МАРАТ САВЧУК ПОРУЧИЛ УВЕЛИЧИТЬ ЧИСЛО КАТКОВ", "Марат Савчук", "Марат Савчук"),
        ("БУРАНОВ ПОРУЧИЛ УВЕЛИЧИТЬ ЧИСЛО КАТКОВ", "Арман Буранов", "Арман Буранов"),
    ],
)
def test_common_words_in_capitals_are_nobody(
    orders: Callable[[str], tuple[Instruction, ...]], headline: str, holder: str, issuer: str
) -> None:
    """Of words that are surnames as well only those are one that the page has in small letters."""
    (order,) = orders(f"\n\n{headline}\n\nАким области {holder} посетил стройку.")
    assert order.issuer is not None
    assert (order.issuer.name, order.assignees) == (issuer, ())


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("Директор школы № 5 Марат Савчук доложил о ремонте. «Поручаю школе сдать отчёт».", None),
        (
            (
                "Аким города Арман Сейітов провёл совещание. Глава управления образования Марат Савчук "
                "доложил о ремонте. «Поручаю управлению завершить ремонт»."
            ),
            "Арман Сейітов",
        ),
        (
            (
                "О ремонте доложил глава управления образования Марат Савчук. «Поручаю вашему управлению "
                "завершить ремонт», – подчеркнул он."
            ),
            None,
        ),
        (
            "Руководитель управления образования Марат Савчук сказал: «Поручаю отделам завершить ремонт».",
            "Марат Савчук",
        ),
        ("Начальник управления полиции Марат Савчук поручил управлению усилить охрану.", "Марат Савчук"),
        (
            "«Для решения вопроса поручил перевозчикам купить лодки», – сказал министр Арман Сейітов.",
            "Арман Сейітов",
        ),
        ("«Решение совета обязало перевозчиков купить лодки», – сказал министр Арман Сейітов.", None),
    ],
)
def test_the_head_of_the_office_that_is_told_only_reports(
    orders: Callable[[str], tuple[Instruction, ...]], text: str, issuer: str | None
) -> None:
    """An order to a body is not that of its own head; an order in the first person is the speaker's."""
    (order,) = orders(text)
    assert (order.issuer.name if order.issuer else None) == issuer


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Аким поручил утвердить Комплексный план развития области до 2030 года.", None),
        ("Аким поручил внести концепцию развития сёл до 2030 года до 1 мая.", "до 1 мая"),
        ("Аким поручил завершить реализацию программы газификации до 2027 года.", "до 2027 года"),
        ("Аким поручил обновить парк вагонов до 2027 года.", "до 2027 года"),
        ("Аким поручил в течение лета пересмотреть схему уборки.", "в течение лета"),
        ("Аким поручил этой весной посадить деревья.", "этой весной"),
        ("Аким поручил завершить ремонт осенью текущего года.", "осенью текущего года"),
        ("Аким поручил отремонтировать летом затопленные школы.", None),
    ],
)
def test_a_year_that_ends_a_name_is_no_term_and_a_season_is(
    orders: Callable[[str], tuple[Instruction, ...]], text: str, term: str | None
) -> None:
    """A plan "until 2030" bears the year in its name; what is done all through a season has that term."""
    (order,) = orders(text)
    assert (order.deadline.text if order.deadline else None) == term
    assert order.deadline is None or order.deadline.latest in {None, "2024-05-01"}


@pytest.mark.parametrize(
    ("words", "orders_it"),
    [
        ("Посмотрите в течение лета, как организовать уборку дорог", True),
        ("Подумайте, как обеспечить сёла водой", True),
        ("Посмотрите, какие дороги можно закрыть", True),
        ("Посмотрите, как выросли наши дети", False),
        ("Посмотрите, какая у нас природа", False),
        ("Пусть акимат непосредственно контролирует этот вопрос", True),
        ("Пусть отдел ЖКХ следит за порядком во дворах", True),
        ("Пусть министр лично разберётся с жалобами", True),
        ("Пусть родители следят за детьми", False),
        ("Пусть управление работает спокойно", False),
        ("Пусть акимы знают, что за это спросим", False),
        ("Пусть праздник принесёт радость", False),
    ],
)
def test_the_chair_orders_by_what_is_to_be_considered_and_let_be_done(
    orders: Callable[[str], tuple[Instruction, ...]], words: str, *, orders_it: bool
) -> None:
    """Words such as "see how to …", "let the office watch …" order; wishes and calls to wonder do not."""
    assert bool(orders(f"«{words}», – сказал аким области Арман Сейітов.")) is orders_it


@pytest.mark.parametrize(
    ("text", "programmes"),
    [
        ("Аким вывез снег, пишет деловой портал Kapital.kz.", 0),
        ("Об этом сообщает портал «Наша Газета».", 0),
        ("Портал «Наша Газета» сообщает о паводке.", 0),
        ("Со ссылкой на портал «Наша Газета» сообщили о паводке.", 0),
        ("Подать заявку можно через портал «Открытый диалог».", 1),
        ("Граждане направили жалобы на портал «Открытый диалог».", 1),
        ("Мобильное приложение «Көмек» передаёт сигнал спасателям.", 1),
    ],
)
def test_a_portal_where_the_news_was_read_is_no_service(
    read: Callable[..., Any], text: str, programmes: int
) -> None:
    """A portal that writes or is quoted is a source; one that people use is a service."""
    assert len([one for found in read(text).found for one in found.programmes]) == programmes


@pytest.mark.parametrize(
    ("text", "force"),
    [
        (
            (
                "Вице-премьер Роман Савчук напомнил, что Президент поручил не допустить жертв. Роман Савчук "
                "поручил МЧС подготовить лодки. Акиматам также поручено проверить сирены."
            ),
            "explicit",
        ),
        (
            (
                "Вице-премьер Роман Савчук напомнил, что Президент поручил не допустить жертв. Акиматам "
                "также поручено проверить сирены."
            ),
            "reported",
        ),
    ],
)
def test_whoever_orders_after_a_recalled_order_goes_on(
    orders: Callable[[str], tuple[Instruction, ...]], text: str, force: str
) -> None:
    """What is told behind an order of the day is not recalled with the one before it."""
    assert orders(text)[-1].force == force
