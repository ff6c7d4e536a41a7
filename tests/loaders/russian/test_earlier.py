"""Orders that the sentences around them put into the past."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_document


@pytest.fixture
def extracted(tmp_path: Path) -> Callable[[str], list[str | None]]:
    """A function that gives the first owner of every instruction of a text."""

    def reading(text: str) -> list[str | None]:
        path = tmp_path / "text.txt"
        path.write_text(text, encoding="utf-8")
        made = extract(read_document(path)).instructions
        return [one.assignees[0].name if one.assignees else None for one in made]

    return reading


_NEWS = "Премьер-министр Олжас Сейтов поручил проверить склады.\n"


@pytest.mark.parametrize(
    ("text", "force"),
    [
        (_NEWS + "Накануне Президент выступил с речью. Он поручил закрыть фонд.", "reported"),
        (_NEWS + "Накануне Президент Арман Омаров посетил завод. Он поручил достроить цех.", "reported"),
        (_NEWS + "Сегодня Президент выступил с речью. Он поручил закрыть фонд.", "explicit"),
        (_NEWS + "Накануне Президент принял министра Арман Омаров. Он поручил закрыть фонд.", "explicit"),
        ("Накануне Президент выступил с речью. Он поручил закрыть фонд.", "explicit"),
        ("Накануне аким провёл совещание. Он поручил закрыть свалку.", "explicit"),
        ("«Я поставил задачу построить три моста. Акимат начал работу», – сказал аким.", "reported"),
        ("«Я поручил построить три моста. Акимат уже приступил к работе», – сказал аким.", "reported"),
        ("«Я поручил построить три моста. Акимат получит деньги», – сказал аким.", "explicit"),
        ("Аким поручил построить три моста. Акимат начал работу.", "explicit"),
    ],
)
def test_what_was_ordered_before_is_recalled(read: Callable[..., Any], text: str, force: str) -> None:
    """On the day before by the President, where the page has other news; or told as begun by the speaker."""
    assert read(text).clauses[-1].force == force


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Поставив задачу до мая сдать школу, он также рассказал о парках.",
            [([], ["до мая сдать школу"])],
        ),
        (
            "Поручив отделу культуры обновить сцену, аким также похвалил артистов.",
            [(["отдел культуры"], ["обновить сцену"])],
        ),
        (
            "Поставив задачу перед отделом культуры обновить сцену, аким уехал.",
            [(["отдел культуры"], ["обновить сцену"])],
        ),
        ("Поставив задачу, аким уехал открывать парк.", []),
        ("Аким, поручив отделу культуры обновить сцену, уехал.", [(["отдел культуры"], ["обновить сцену"])]),
        ("Поставив перед собой задачу открыть парк, аким уехал.", []),
        (
            "Поставив подпись, аким велел отделу культуры обновить сцену.",
            [(["отдел культуры"], ["обновить сцену"])],
        ),
        ("Министр предупредил: сбоев на дорогах возникать не должно.", []),
        ("«Горожан прошу также оказать помощь парку», – сказал аким.", []),
        (
            "«Акимов районов прошу оказать помощь парку», – сказал аким.",
            [(["Акимы районов"], ["оказать помощь парку"])],
        ),
    ],
)
def test_an_order_ends_where_the_main_clause_begins(
    read: Callable[..., Any], text: str, told: list[tuple[list[str], list[str]]]
) -> None:
    """A participle orders up to its comma; what is due, or asked of citizens, is no order."""
    assert read(text).told() == told


@pytest.mark.parametrize(
    "text",
    [
        "По итогам дан ряд поручений. Акимат ведёт ремонт дорог.",
        "По итогам дан ряд поручений. Управление культуры завершает ремонт трёх клубов.",
        "По итогам дан ряд поручений. Полиция просит всех, кто видел пожар, позвонить.",
        "По итогам дан ряд поручений. Отдел культуры обещает открыть клуб до конца года.",
        "По итогам дан ряд поручений.\nАкимат города также готов оказать помощь.",
    ],
)
def test_what_is_done_behind_announced_orders_is_none_of_them(
    extracted: Callable[[str], list[str | None]], text: str
) -> None:
    """Behind "дал ряд поручений" a sentence that tells what a body does, asks or promises orders nothing."""
    assert extracted(text) == []


def test_an_item_may_say_who_does_what(extracted: Callable[[str], list[str | None]]) -> None:
    """In a list indeed a verb in the present is a task."""
    text = "Министр дал ряд поручений:\n- МВД усиливает охрану складов;\n- полиция просит граждан помочь."
    assert extracted(text) == ["МВД"]
