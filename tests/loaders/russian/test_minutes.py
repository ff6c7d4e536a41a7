"""Minutes and tables of orders: points, owners and terms behind an act, lists under a colon."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tapsyrma.loaders.relate.lists import Lists

DAY = "2024-06-03"
Row = tuple[list[str], str, str | None]


def _rows(reading: Any) -> list[Row]:
    """Owners, act and last day of every act that stands in a text with lists."""
    lists = Lists(reading.layout, reading.grammar)
    placed = [one for found in reading.found for one in lists.read(found)]
    return [
        (
            [a.mention.name for a in one.clause.addressees],
            action.of(reading.text),
            one.clause.deadline.latest if one.clause.deadline else None,
        )
        for one in placed
        for action in one.clause.actions
    ]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            (
                "Протокол совещания в районном акимате\n\n"
                "п. 1. Завезти песок в три села. Отв.: отдел ЖКХ. Срок: 20.06.2024.\n"
                "п. 2. Информацию о погоде принять к сведению."
            ),
            [(["отдел ЖКХ"], "Завезти песок в три села", "2024-06-20")],
        ),
        (
            "Поручения с объезда\n\n№ 1. Заменить скамейки (срок – трое суток; исполнитель – отдел ЖКХ).",
            [(["отдел ЖКХ"], "Заменить скамейки", "2024-06-06")],
        ),
        (
            "Даны следующие поручения.\n\n1. Акиму района:\n– открыть каток. Срок – две недели.",
            [([], "открыть каток", "2024-06-17")],
        ),
        (
            "Министр дал поручения:\n– список дворов – отдел архитектуры, 14 июня;\n– дома утеплить.",
            [(["отдел архитектуры"], "список дворов", "2024-06-14"), ([], "дома утеплить", None)],
        ),
        (
            "Что сделать | Кто | Когда\nПересчитать нормы угля | отдел финансов | 15 июня",
            [(["отдел финансов"], "Пересчитать нормы угля", "2024-06-15")],
        ),
    ],
)
def test_points_have_the_owners_and_terms_behind_them(
    read: Callable[..., Any], text: str, rows: list[Row]
) -> None:
    """Abbreviated, in brackets, in an item or cell of their own, or behind a dash."""
    assert _rows(read(text, DAY)) == rows


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Директору школы выписано предписание: закрыть столовую.",
            [(["Директор школы"], ["закрыть столовую"])],
        ),
        ("План прост: построить мост.", []),
        ("Говорили о задаче, которую поставил министр: построить мост.", []),
    ],
)
def test_a_colon_leads_to_an_order_only_from_words_of_one(
    read: Callable[..., Any], text: str, told: list[tuple[list[str], list[str]]]
) -> None:
    """A noun that names an order with a verb, or a verb of speech; not a plan or a recalled task."""
    assert read(text).told() == told


def test_a_replica_is_spoken_by_whose_name_it_opens_with(read: Callable[..., Any]) -> None:
    """In a conversation written as a play, a name and a colon open direct speech."""
    reading = read("Вопрос: Когда починят лифт?\n\nВ. Ильченко: Перевозчика вызовите ко мне.")
    assert reading.told() == [([], ["Перевозчика вызовите ко мне"])]
    said = [a for one in reading.found for a in reading.grammar.attributions(reading.layout, one)]
    assert [a.speaker.name for a in said] == ["В. Ильченко"]


@pytest.mark.parametrize(
    "text",
    [
        "Житель поселка потребовал отчитаться о расходах.",
        "Социальный кодекс обязал операторов удерживать взносы.",
    ],
)
def test_strangers_and_laws_order_nothing(read: Callable[..., Any], text: str) -> None:
    """A resident's demand and a law's requirement are no instructions."""
    assert read(text).told() == []


def test_an_order_that_is_referred_back_to_has_its_giver(read: Callable[..., Any]) -> None:
    """Who gave "такое поручение" gave the order of the sentence before."""
    reading = read("Аким города должен до 1 июля проверить школы. Такое поручение дал министр Ержан Алиев.")
    (clause,) = (one for one in reading.clauses if one.actions)
    assert (clause.issuer.name, clause.force) == ("Ержан Алиев", "explicit")
