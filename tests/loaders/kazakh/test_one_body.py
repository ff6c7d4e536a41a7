"""A body is shown once on a page; those that share a head are shown apart; an object opens no name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_document

TOLD_AGAIN = [
    ("Қостанай облысының полиция департаменті", "Облыстық полиция департаменті"),
    ("Қазығұрт ауданының әкімдігі", "Аудан әкімдігі"),
    ("Алматы қаласының әкімдігі", "Алматы әкімдігі"),
    ("Қарағанды облысының лаңкестікке қарсы комиссиясы", "Лаңкестікке қарсы комиссия"),
    ("Shymkent qalasynyń ákimdigi", "Qala ákimdigi"),
]
APART = [
    ("Қазығұрт ауданының әкімдігі", "Облыс әкімдігі"),
    ("Қостанай облысының білім басқармасы", "Қалалық білім басқармасы"),
    ("Алматы қаласының әкімдігі", "Атырау әкімдігі"),
]


def bodies(page: Path, *names: str) -> list[str]:
    """What is shown of a page that names each of some bodies in a sentence of its own."""
    page.write_text("".join(f"{name} есеп берді.\n\n" for name in names), encoding="utf-8")
    return [body.name for body in extract(read_document(page)).bodies]


@pytest.mark.parametrize(("full", "short"), TOLD_AGAIN)
def test_a_body_whose_place_is_told_in_two_ways_is_one(tmp_path: Path, full: str, short: str) -> None:
    """With the place's name or by its kind alone, in either order."""
    page = tmp_path / "page.txt"
    assert [bodies(page, full, short), bodies(page, short, full)] == [[full], [full]]


@pytest.mark.parametrize(("one", "other"), APART)
def test_bodies_of_two_places_are_two(tmp_path: Path, one: str, other: str) -> None:
    """A district's is not the region's."""
    assert bodies(tmp_path / "page.txt", one, other) == [one, other]


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("Аудандық білім, мәдениет бөлімдері есеп берді.", ["білім бөлімі", "мәдениет бөлімі"]),
        ("Істі аудандық сот қарады.", ["аудандық сот"]),
        ("Прокуратурада үйлестіру кеңесі өтті.", []),
        ("Тұрғындар «Үйқосымша» қызметі арқылы шағым берді.", []),
        ("«Жылу маусымы туралы» аудандық қаржы бөлімі есеп берді.", ["аудандық қаржы бөлімі"]),
        ("Әкімнің орынбасары мен энергетика басқармасының өкілі келді.", ["энергетика басқармасы"]),
    ],
)
def test_a_name_ends_where_another_word_begins(read: Callable[..., Any], said: str, named: list[str]) -> None:
    """Heads that are shared, objects, events, things to be used, headings of reports, people."""
    assert [body.name for body in read(said).found.bodies] == named
