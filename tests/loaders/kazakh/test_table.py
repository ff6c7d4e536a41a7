"""Ways of ordering against shapes of owners: every cell of the table is read alike.

Rows are verbs, nouns and moods of ordering with the owner in the case that they take; columns are owners:
one body, a row, a bare group, a person, shared heads, trades, numbers and quoted names.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_document


class Owner(NamedTuple):
    """Somebody told, in the cases that ways of ordering take, and the names that are to be read."""

    dative: str
    nominative: str
    ablative: str
    accusative: str
    names: tuple[str, ...]


def _owner(stem: str, forms: str, *names: str) -> Owner:
    """An owner of a stem and its endings: nominative, dative, ablative, accusative."""
    nominative, dative, ablative, accusative = forms.split("/")
    return Owner(
        stem + dative, stem + nominative, stem + ablative, stem + accusative, names or (stem + nominative,)
    )


OWNERS = [
    _owner("құрылыс басқармасы", "/на/нан/н"),
    _owner("құрылыс басқармасы мен аудан әкімдігі", "/не/нен/н", "құрылыс басқармасы", "аудан әкімдігі"),
    _owner("аудан әкімдері", "/не/нен/н"),
    _owner("мердігер", "/ге/ден/ді"),
    _owner("мердігер компания", "/ға/дан/ны"),
    _owner("жауапты мамандар", "/ға/дан/ды"),
    _owner("№5 мектеп директоры", "/на/нан/н"),
    _owner("ауыл, ауылдық округ әкімдері", "/не/нен/н"),
    _owner(
        "білім, денсаулық сақтау және мәдениет басқармалары",
        "/на/нан/н",
        "білім басқармасы",
        "денсаулық сақтау басқармасы",
        "мәдениет басқармасы",
    ),
    _owner(
        "Абай, Жетісу және Ұлытау облыстарының әкімдері",
        "/не/нен/н",
        "Абай облысының әкімі",
        "Жетісу облысының әкімі",
        "Ұлытау облысының әкімі",
    ),
    _owner("білім бөлімі мен мектеп директорлары", "/на/нан/н", "білім бөлімі", "мектеп директорлары"),
    _owner("аурухана басшылығы", "/на/нан/н"),
    _owner("тасымалдаушы", "/ға/дан/ны"),
    _owner("жұмыс тобы", "/на/нан/н"),
]
WAYS = {
    "active": "{chair} {o.dative} 1 мамырға дейін жолды жөндеуді тапсырды.",
    "act first": "{chair} жолды 1 мамырға дейін жөндеуді {o.dative} жүктеді.",
    "obliged": "{chair} {o.accusative} жолды 1 мамырға дейін жөндеуге міндеттеді.",
    "task": "{chair} {o.dative} жолды 1 мамырға дейін жөндеу туралы тапсырма берді.",
    "several tasks": "{chair} жолды 1 мамырға дейін жөндеу бойынша {o.dative} бірқатар тапсырма жүктеді.",
    "passive": "{o.dative} жолды 1 мамырға дейін жөндеу тапсырылды.",
    "passive, act first": "Жолды 1 мамырға дейін жөндеу {o.dative} жүктелді.",
    "obliged passive": "{o.nominative} жолды 1 мамырға дейін жөндеуге міндеттелді.",
    "demand": "{chair} {o.ablative} жолды 1 мамырға дейін жөндеуді талап етті.",
    "duty": "– {o.nominative} жолды 1 мамырға дейін жөндеуі керек, – деді {chair}.",
    "optative": "– {o.nominative} жолды 1 мамырға дейін жөндесін, – деді {chair}.",
    "retold": "{chair} {o.nominative} жолды 1 мамырға дейін жөндесін деп тапсырды.",
    "let it be": "{o.dative} жолды 1 мамырға дейін жөндеу жүктелсін.",
    "first person": "– {o.dative} жолды 1 мамырға дейін жөндеуді тапсырамын, – деді {chair}.",
    "converb": "{chair} {o.dative} жолды 1 мамырға дейін жөндеуді тапсыра отырып, сапаны еске салды.",
    "participle": "{o.dative} жолды 1 мамырға дейін жөндеуді тапсырған {chair} нысанды аралады.",
    "got a task": "{o.nominative} жолды 1 мамырға дейін жөндеуге тапсырма алды.",
    "called a task": "{chair}тың {o.dative} берген тапсырмасы – жолды 1 мамырға дейін жөндеу.",
}
CHAIR = "облыс әкімі Асқар Маратов"
OPENING = "2024 жылғы 5 наурыз\n\nБілім басқармасы есеп берді. Облыс әкімі Асқар Маратов жиынды ашты.\n\n"


@pytest.mark.parametrize("way", WAYS)
def test_each_way_of_ordering_tells_every_shape_of_owner(tmp_path: Path, way: str) -> None:
    """One act with its term, told to exactly those who are named, whatever the verb and the case."""
    read = {}
    for owner in OWNERS:
        words = WAYS[way].format(chair=CHAIR, o=owner)
        page = tmp_path / "page.txt"
        page.write_text(OPENING + words[0].upper() + words[1:] + "\n", encoding="utf-8")
        found = extract(read_document(page)).instructions
        told = tuple((party.name or party.post or "").lower() for one in found for party in one.assignees)
        dated = [one.deadline.latest if one.deadline else None for one in found]
        read[owner.nominative] = (told, dated)
    assert read == {o.nominative: (tuple(n.lower() for n in o.names), ["2024-05-01"]) for o in OWNERS}
