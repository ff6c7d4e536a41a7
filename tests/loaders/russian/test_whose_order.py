"""Whole texts: whose order a retold one is, who is told in it, and where its words end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_document
from tapsyrma.ontology.extraction import Instruction, Party

_DAY = "5 марта 2024 года. "


@pytest.fixture
def orders(tmp_path: Path) -> Callable[[str], tuple[Instruction, ...]]:
    """A function that reads the instructions of a text dated 5 March 2024."""

    def reading(text: str) -> tuple[Instruction, ...]:
        path = tmp_path / "text.txt"
        path.write_text(_DAY + text, encoding="utf-8")
        return extract(read_document(path)).instructions

    return reading


def _name(party: Party | None) -> str | None:
    return (party.name or party.post) if party is not None else None


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("«Районным акимам поручили проверить рынки», – отметил начальник отдела Нурлан Сейтов.", None),
        ("Районным акимам поручили проверить рынки, — отметил начальник отдела Нурлан Сейтов.", None),
        ("Он сообщил, что в области создается фонд «Мейірім» и поручил найти спонсоров.", None),
        ("Министр Нурлан Сейтов сообщил, что создан штаб и поручил акимам найти насосы.", "Нурлан Сейтов"),
        ("«Поручаю районным акимам проверить рынки», – сказал министр Нурлан Сейтов.", "Нурлан Сейтов"),
        ("Поэтому на время карантина поручаю начать выплаты врачам.", None),
    ],
)
def test_nobody_is_named_for_an_order_that_is_anothers(
    orders: Callable[[str], tuple[Instruction, ...]], text: str, issuer: str | None
) -> None:
    """Who only tells of an order, or is spoken of beside it, did not give it; the order stays."""
    found = orders(text)
    assert found
    assert {_name(one.issuer) for one in found} == {issuer}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Министр поручил личному составу провести разводы.", ["личный состав"]),
        ("На совещании личному составу министром было поручено провести разводы.", ["личный состав"]),
        ("Министр поставил перед личным составом задачи — усилить патрули.", ["личный состав"]),
        ("Президент поручил минэкологии усилить охрану сайгаков.", ["минэкологии"]),
        ("Премьер поручил минфину выделить средства.", ["минфин"]),
        ("Аким поручил городскому главе проверить рынки.", ["городской глава"]),
        ("Аким поручил составу воды дать оценку.", []),
    ],
)
def test_staff_and_ministries_in_small_letters_are_told(
    orders: Callable[[str], tuple[Instruction, ...]], text: str, told: list[str]
) -> None:
    """«Личный состав» is whoever serves; papers write short names of ministries small."""
    assert [_name(party) for one in orders(text) for party in one.assignees] == told


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        (
            "Аким поручил ускорить уборку городов и сёл и до 1 июня закончить ремонт города, до 1 июля – сёл.",
            [
                ("ускорить уборку городов и сёл", None),
                ("до 1 июня закончить ремонт города", "2024-06-01"),
                ("до 1 июля – сёл", "2024-07-01"),
            ],
        ),
        (
            "Аким поручил полиции следить за тем, чтобы цены не росли, сообщает агентство.",
            [("следить за тем, чтобы цены не росли", None)],
        ),
        (
            "Аким поручил полиции, чтобы патрули выходили вовремя, сообщает агентство.",
            [("патрули выходили вовремя", None)],
        ),
        ("Аким поручил усилить меры Фото: Арман Сагатов / газета", [("усилить меры", None)]),
        (
            "Аким поручил обязать автобусы ездить до 24 часов.",
            [("обязать автобусы ездить до 24 часов", None)],
        ),
        (
            "Аким поручил сформировать запас до первого июня.",
            [("сформировать запас до первого июня", "2024-06-01")],
        ),
        (
            "Аким поручил проверить стройки. Всех виновных в задержках – наказать.",
            [("проверить стройки", None), ("Всех виновных в задержках – наказать", None)],
        ),
        ("Аким поручил проверить стройки. План – построить мост.", [("проверить стройки", None)]),
        (
            "«В качестве главы совета поручаю выделить средства», – сказал аким Нурлан Сейтов.",
            [("выделить средства", None)],
        ),
    ],
)
def test_each_act_ends_where_its_words_do(
    orders: Callable[[str], tuple[Instruction, ...]], text: str, acts: list[tuple[str, str | None]]
) -> None:
    """An act has its own verb and term, and neither who reports it nor the credit of a picture."""
    found = orders(text)
    assert [(one.action.quote, one.deadline.latest if one.deadline else None) for one in found] == acts
