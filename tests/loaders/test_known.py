"""Bodies known by name are found where no grammar reads them, in every case, and nothing else is."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.claims import reading
from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text


def bodies(text: str) -> list[str]:
    """The bodies that a release names."""
    return [one.name for one in reading(extract(read_text(text, "a.txt"))).named if one.kind == "body"]


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Отчёт направили в распоряжение Высшей аудиторской палаты ещё весной.", "Высшая аудиторская палата"),
        ("Об этом рассказали в Национальной гвардии после учений.", "Национальная гвардия"),
        ("Взносы учёл ЕНПФ, как и годом ранее.", "ЕНПФ"),
        ("Жоба туралы заң кеше Мәжіліске түсті.", "Мәжіліс"),
        ("Бұл туралы Ұлттық ұланға айтылды.", "Ұлттық ұлан"),
        ("Казгидромет обещает дожди.", "Казгидромет"),
        ("The lines were laid by Kazakhstan Temir Zholy in a year.", "Kazakhstan Temir Zholy"),
    ],
)
def test_a_known_name_is_found_in_any_case(said: str, name: str) -> None:
    """Russian and Kazakh decline it; an abbreviation and an English name stand as they are."""
    assert name in bodies(f"5 марта 2024 года\n\n{said}\n")


@pytest.mark.parametrize(
    "said",
    [
        "Мәжіліс ертең сағат онда басталады.",
        "Ауылда даму бағыты айқындалды, атамекен гүлденді.",
        "В школе открыли высшую палату ума.",
        "They took the railways of Kazakhstan for an example.",
    ],
)
def test_words_that_are_no_name_are_none(said: str) -> None:
    """A meeting, growth, a homeland, and words in lower case."""
    assert bodies(f"5 наурыз 2024 жыл\n\n{said}\n") == []
