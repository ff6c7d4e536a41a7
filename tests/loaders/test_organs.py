"""What a body resolves through its board, it resolves itself: the board's name names the body too."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text
from tests.loaders.pages import orders_in


def _bodies(page: str) -> list[str]:
    return sorted(body.name for body in extract(read_text(f"{page}\n", "page.txt")).bodies)


@pytest.mark.parametrize(
    ("page", "bodies"),
    [
        (
            "Вчера коллегия Министерства энергетики утвердила отчёт.",
            ["Министерство энергетики", "коллегия Министерства энергетики"],
        ),
        ("Вчера правление АО «Арман» утвердило отчёт.", ["АО «Арман»", "правление АО «Арман»"]),
        ("Отчёт утвердил секретариат Министерства энергетики.", ["секретариат Министерства энергетики"]),
        (
            "Yesterday the collegium of the Ministry of Energy approved the report.",
            ["Ministry of Energy", "collegium of the Ministry of Energy"],
        ),
        (
            "Yesterday the Ministry of Energy's board approved the report.",
            ["Ministry of Energy", "Ministry of Energy's board"],
        ),
        (
            "Кеше Энергетика министрлігінің алқасы есепті бекітті.",
            ["Энергетика министрлігі", "Энергетика министрлігінің алқасы"],
        ),
        ("Кеше ІІМ алқасы есепті бекітті.", ["ІІМ", "ІІМ алқасы"]),
    ],
)
def test_a_boards_name_names_the_body_too(page: str, bodies: list[str]) -> None:
    """Both are bodies of the page; a secretariat decides nothing for the whole."""
    assert _bodies(page) == bodies


@pytest.mark.parametrize(
    "page",
    [
        "Председатель правления АО «Арман» Иван Петров доложил об отчёте.",
        "Члены коллегии АО «Арман» доложили об отчёте.",
        "Заместителю председателя правления АО «Арман» доложили об отчёте.",
    ],
)
def test_who_sits_in_a_board_is_of_the_body(page: str) -> None:
    """In the title of its chairman or members a board names no body of its own."""
    assert _bodies(page) == ["АО «Арман»"]


def test_whoever_tells_a_board_tells_nobody_else() -> None:
    """An order to the board is laid to the board alone, not to the body besides."""
    (order,) = orders_in("Министр Асет Нурланов поручил правлению АО «Арман» проверить отчёт.")
    assert [owner.name for owner in order.assignees] == ["правление АО «Арман»"]
