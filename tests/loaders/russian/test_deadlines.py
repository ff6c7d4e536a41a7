"""Terms as Russian releases write them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text

TUESDAY = "2024-02-20"


@pytest.mark.parametrize(
    ("term", "latest", "kind"),
    [
        ("до 1 марта", "2024-03-01", "date"),
        ("в срок до 25 марта", "2024-03-25", "date"),
        ("не позднее 1 сентября 2024 года", "2024-09-01", "date"),
        ("к 15 мая т.г.", "2024-05-15", "date"),
        ("до 01.09.2024", "2024-09-01", "date"),
        ("до 31 июня", None, "date"),
        ("до конца февраля", "2024-02-29", "date"),
        ("до конца первого квартала 2025 года", "2025-03-31", "date"),
        ("до конца III квартала", "2024-09-30", "date"),
        ("до конца 2025 года", "2025-12-31", "date"),
        ("до конца текущего года", "2024-12-31", "date"),
        ("до конца недели", "2024-02-25", "date"),
        ("до Нового года", "2024-12-31", "date"),
        ("до понедельника", "2024-02-26", "relative"),
        ("до завтра", "2024-02-21", "relative"),
        ("до 2025 года", None, "date"),
        ("до середины октября", None, "date"),
        ("до начала учебного года", None, "relative"),
        ("до наступления холодов", None, "relative"),
        ("в течение 10 дней", "2024-03-01", "relative"),
        ("в течение трех рабочих дней", "2024-02-23", "relative"),
        ("в течение двух недель", "2024-03-05", "relative"),
        ("в установленные сроки", None, "relative"),
        ("до 15 числа", None, "relative"),
        ("в недельный срок", "2024-02-27", "relative"),
        ("с недельный срок", "2024-02-27", "relative"),
        ("в течение 2024 года", "2024-12-31", "date"),
        ("в двухмесячный срок", "2024-04-20", "relative"),
        ("в 10-дневный срок", "2024-03-01", "relative"),
        ("в сентябре текущего года", "2024-09-30", "date"),
        ("в четвертом квартале", "2024-12-31", "date"),
        ("на этой неделе", "2024-02-25", "date"),
        ("еженедельно", None, "recurring"),
        ("каждый понедельник", None, "recurring"),
        ("не реже одного раза в месяц", None, "recurring"),
        ("каждые десять дней", None, "recurring"),
        ("в течение 3 (трех) рабочих дней", "2024-02-23", "relative"),
        ("не позднее 5 рабочих дней", "2024-02-27", "relative"),
        ("не позднее чем через неделю", "2024-02-27", "relative"),
        ("до конца рабочего дня", "2024-02-20", "relative"),
        ("до конца календарного года", "2024-12-31", "date"),
        ("в течение марта", "2024-03-31", "date"),
        ("в мае-июне", "2024-06-30", "date"),
        ("до конца мая-июня", "2024-06-30", "date"),
        ("с 1 по 10 марта", "2024-03-10", "date"),
        ("до 01.03.2024г.", "2024-03-01", "date"),
        ("до 18:00", None, "relative"),
        ("до следующей среды", None, "relative"),
        ("к следующей неделе", None, "relative"),
        ("к Дню Независимости", "2024-12-16", "relative"),
        ("ко Дню города", None, "relative"),
    ],
)
def test_a_term_on_a_dated_page(read: Callable[..., Any], term: str, latest: str | None, kind: str) -> None:
    """The words give their last day where they and the page's day fix it, and nothing where they do not."""
    reading = read(f"Акиму района поручено {term} завершить ремонт школы.", TUESDAY)
    deadlines = [d for one in reading.found for d in one.deadlines]
    assert [(d.text, d.latest, d.kind) for d in deadlines] == [(term, latest, kind)]
    assert reading.text[deadlines[0].span.start : deadlines[0].span.end] == term


@pytest.mark.parametrize("term", ["до 1 марта", "в недельный срок", "до конца года", "до пятницы"])
def test_an_undated_page_fixes_no_day(read: Callable[..., Any], term: str) -> None:
    """Without the page's day a term stays unclear."""
    reading = read(f"Акиму района поручено {term} завершить ремонт школы.")
    assert [d.latest for one in reading.found for d in one.deadlines] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Программа рассчитана на 2021-2025 годы.",
        "Движение перекроют до 18:00.",
        "В сентябре прошли дожди.",
        "Школу строили в течение 2024 года.",
        "Отделу поручено разобрать аварии в течение 2020 года.",
        "Меры приняты в кратчайшие сроки.",
    ],
)
def test_other_times_are_no_terms(read: Callable[..., Any], text: str) -> None:
    """Years of a programme, hours, past months and words of urgency are no terms."""
    assert [d.text for one in read(text, TUESDAY).found for d in one.deadlines] == []


def test_a_recalled_order_is_not_counted_from_the_page(read: Callable[..., Any]) -> None:
    """A term of ten days in an order given earlier does not start on the page's day."""
    reading = read("Напомним, ранее аким поручил отделу в течение 10 дней убрать снег.", TUESDAY)
    assert [d.latest for one in reading.found for d in one.deadlines] == [None]


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("В четверг доложите о ходе работ.", ["2024-02-22"]),
        ("Покажите договор в понедельник.", ["2024-02-26"]),
        ("В понедельник аким поручил убрать снег.", []),
        ("Дамбу укрепить сегодня ночью.", ["2024-02-20"]),
        ("Сегодня на совещании говорили о дамбе.", []),
        ("Срок – тридцать дней.", ["2024-03-21"]),
        ("Две недели отведено на осмотр кровель.", ["2024-03-05"]),
        ("Вам месяц на то, чтобы подобрать участки.", ["2024-03-20"]),
        ("Представить список улиц – 14 июня;", ["2024-06-14"]),
        ("Устранить недостатки за неделю.", ["2024-02-27"]),
        ("Во второй декаде июня завершить прополку.", ["2024-06-20"]),
        ("Чистить пляжи каждой весной, до 1 мая.", [None]),
        ("Принимать жителей по средам.", [None]),
        ("Сверять данные раз в декаду.", [None]),
        ("Вынести вопрос на ближайшее заседание.", [None]),
    ],
)
def test_a_term_is_told_from_the_time_of_an_event(
    read: Callable[..., Any], text: str, terms: list[str | None]
) -> None:
    """A weekday or a length of time is a term where an act governs it or time is said to be given."""
    assert [d.latest for one in read(text, TUESDAY).found for d in one.deadlines] == terms


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        (
            "Аким поручил завершить ремонт до 01.12.2024 г., а также сдать отчет.",
            ["до 01.12.2024 г.", None],
        ),
        ("Аким поручил отделу завершить ремонт до 1 мая 2024 г.", ["до 1 мая 2024 г"]),
        ("Аким поручил отделу завершить ремонт в этом году.", ["в этом году"]),
        ("Аким поручил отделу начать ежемесячные выплаты.", [None]),
        ("Аким поручил отделу представлять ежемесячные отчеты.", ["ежемесячные"]),
        ("Ещё до начала зимы аким поручил отделу закупить уголь.", [None]),
        ("До начала зимы аким поручил отделу закупить уголь.", ["До начала зимы"]),
        ("Аким поручил отделу продлить движение с 6:00 до 23:00.", [None]),
    ],
)
def test_the_term_of_an_act_is_all_of_it_and_nothing_else(text: str, terms: list[str | None]) -> None:
    """A full stop cuts no term; money paid monthly and what came before the order are none."""
    found = extract(read_text(f"{TUESDAY}\n\n{text}")).instructions
    assert [one.deadline.text if one.deadline else None for one in found] == terms
