"""Where the name of a programme begins and ends in Russian."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text

NAMED = (
    ("Утверждён план совместных действий по охране озёр.", "план совместных действий по охране озёр"),
    ("Принят план первоочередных мер по защите сёл.", "план первоочередных мер по защите сёл"),
    ("Исполняется дорожная карта по решению проблем пасек.", "дорожная карта по решению проблем пасек"),
    ("Министр представил Лесную стратегию до 2031 года.", "Лесная стратегия до 2031 года"),
    ("В ходе ОПМ «Тихая улица» проверили дворы.", "ОПМ «Тихая улица»"),
    ("Внедряется региональный стандарт «Открытая школа».", "региональный стандарт «Открытая школа»"),
)
NAMELESS = (
    "По решению суда дорожная карта отменена.",
    "Правильная стратегия помогла хозяйству.",
    "Отдел проверит план до 2026 года.",
    "Мебель не прошла стандарт качества.",
)


@pytest.mark.parametrize(("sentence", "name"), NAMED)
def test_a_programme_is_named_by_what_it_is_for(sentence: str, name: str) -> None:
    """Steps behind an adjective, what is to be solved, years and titles belong to the name."""
    assert [one.name for one in extract(read_text(f"{sentence}\n", "page.txt")).programmes] == [name]


@pytest.mark.parametrize("sentence", NAMELESS)
def test_a_word_for_programmes_alone_names_none(sentence: str) -> None:
    """Neither a court's decision nor a date tells which plan is meant."""
    assert extract(read_text(f"{sentence}\n", "page.txt")).programmes == ()
