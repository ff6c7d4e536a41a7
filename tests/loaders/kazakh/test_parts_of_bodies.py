"""A part of a body is read as the part, with whose it is, and never as the whole."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

OWNERS = [
    ("Энергетика министрлігінің", "алқасы"),
    ("ІІМ", "алқасы"),
    ("облыс прокуратурасының", "алқасы"),
    ("облыстық денсаулық сақтау басқармасының", "алқасы"),
    ("Денсаулық сақтау министрлігінің", "хатшылығы"),
    ("Сыртқы істер министрлігінің Алматыдағы", "өкілдігі"),
    ("«Даму» қорының өңірлік", "өкілдігі"),
    ("«Самұрық-Энерго» АҚ", "директорлар кеңесі"),
    ("«ҚТЖ» АҚ-ның", "Директорлар кеңесі"),
    ("«Қазпошта» АҚ", "байқау кеңесі"),
    ("«Қазсушар» РМК Арал", "учаскесі"),
    ("«Қазсушар» Арал", "учаскесі"),
    ("«ҚТЖ»", "учаскесі"),
    ("«Ырғыз Электр»", "учаскесі"),
    ("ҚТЖ-ның Ақтөбе", "бөлімшесі"),
    ("ПД ювеналды полиция", "бөлімшесі"),
    ("Қорғаныс министрлігінің", "бөлімшесі"),
    ("Статистика департаментінің баға", "бөлімі"),
    ("ТЖД-ның жағалау", "жасағы"),
    ("ТЖМ құтқару", "жасағы"),
    ("Павлодар облысы төтенше жағдайлар департаментінің құтқару", "жасағы"),
    ("«Қазақмыс» АҚ прокат", "цехы"),
    ("«KEGOC» АҚ жөндеу", "бригадасы"),
    ("Атамекен палатасының облыстық", "филиалы"),
    ("«Қазпошта» облыстық", "филиалы"),
    ("«Қазгидромет» РМК Ақтөбе облысы бойынша", "филиалы"),
    ("Су шаруашылығы комитетінің Арал-Сырдария", "инспекциясы"),
    ("Ұлттық статистика бюросының Қостанай", "департаменті"),
    ("Energetıka mınıstrliginiń", "alqasy"),
    ("TJD-nyń jaǵalaý", "jasaǵy"),
    ("«QTJ»", "ýchaskesi"),
    ("Atameken palatasynyń oblystyq", "fılıaly"),
]
"""Whose part it is and what else stands before its noun."""


ENDINGS = {
    "си": ("нің", "не"),
    "сі": ("нің", "не"),
    "гі": ("нің", "не"),
    "мі": ("нің", "не"),
    "ті": ("нің", "не"),
    "ы": ("ның", "на"),
    "si": ("niń", "ne"),
    "y": ("nyń", "na"),
}
"""Of the genitive and of the dative, by how the nominative ends."""


@pytest.mark.parametrize(("whose", "part"), OWNERS)
def test_a_part_is_read_as_the_part(read: Callable[..., Any], whose: str, part: str) -> None:
    """Whoever it belongs to stands in the genitive, bare, or in quotation marks."""
    genitive, dative = next(endings for end, endings in ENDINGS.items() if part.endswith(end))
    said = (
        f"Жиында {whose} {part} есеп берді.",
        f"Жиында {whose} {part}{genitive} жұмысы айтылды.",
        f"Облыс әкімі {whose} {part}{dative} мән берді.",
    )
    assert [[one.name for one in read(sentence).found.bodies] for sentence in said] == [
        [f"{whose} {part}"]
    ] * 3


@pytest.mark.parametrize(
    ("said", "bodies"),
    [
        ("Аудан әкімдігінің жер учаскесі саудаға шықты.", ["Аудан әкімдігі"]),
        ("ТЖМ құтқару жасағын жіберді.", ["ТЖМ"]),
        ("Құтқару жасағы мен жөндеу бригадасы шықты.", []),
        (
            "Қостанай облысы әкімдігінің білім бөлімі есеп берді.",
            ["Қостанай облысы әкімдігі", "білім бөлімі"],
        ),
    ],
)
def test_the_same_nouns_mean_no_part(read: Callable[..., Any], said: str, bodies: list[str]) -> None:
    """Land, whom somebody sends, nobody's brigade, and a department of an akimat."""
    assert [body.name for body in read(said).found.bodies] == bodies
