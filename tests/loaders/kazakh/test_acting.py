"""Whoever acts in another's office holds its post, and whoever a street is named after holds none."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text
from tapsyrma.ontology.extraction import Extraction


def _page(text: str) -> Extraction:
    return extract(read_text(f"12 наурыз 2024\n\n{text}\n", "one.txt"))


ACTING = [
    "Премьер-министрі қызметін атқаратын",
    "Облыс әкімінің міндетін атқарып жүрген",
    "Аудан әкімі міндетін атқарушы",
    "Аудан әкімі қызметін уақытша атқаратын",
    "Аудан әкімінің міндетін уақытша атқаратын",
    "Қала әкімінің міндетін атқарып отырған",
]


@pytest.mark.parametrize("post", ACTING)
def test_whoever_acts_for_another_orders(post: str) -> None:
    """The words of acting belong to the post and to no act."""
    page = _page(f"{post} Арман Сейітов бөлімге жолды жөндеуді тапсырды.")
    assert [(one.name, one.post, one.acting) for one in page.officials] == [("Арман Сейітов", post, True)]
    assert [(one.issuer.name, one.action.quote) for one in page.instructions if one.issuer] == [
        ("Арман Сейітов", "жолды жөндеуді")
    ]


def test_doing_ones_duty_is_no_acting() -> None:
    """An akim who does their own duty orders as the akim."""
    found = _page("Аудан әкімі өз міндетін атқарып, бөлімге жолды жөндеуді тапсырды.").instructions
    assert [one.issuer.post for one in found if one.issuer] == ["Аудан әкімі"]


STREETS = [
    ("Қала әкімі Марат Савчук көшесіндегі мектепті аралады.", []),
    ("Облыс әкімі Марат Савчук көшесінде атқарылған жұмысты көрді.", []),
    ("Аудан әкімі Марат Савчук даңғылын аралады.", []),
    ("Аудан әкімі Марат Савчук атындағы мектепке барды.", []),
    ("Әкім Марат Савчук және Ерлан Сейітов көшелерін аралады.", []),
    ("Қала әкімі Арман Сейітов Марат Савчук көшесінің бойын аралады.", ["Арман Сейітов"]),
    ("Аудан әкімі Марат Савчук көше жөндеуді тапсырды.", ["Марат Савчук"]),
    ("Аудан әкімі Марат Савчук ауылды аралады.", ["Марат Савчук"]),
]


@pytest.mark.parametrize(("text", "names"), STREETS)
def test_a_street_is_no_official(text: str, names: list[str]) -> None:
    """The name of a street is nobody's, and the post before it is not theirs."""
    assert [one.name for one in _page(text).officials] == names


LEVELS = [
    ("Округ әкімі Өмір Әбіловтің есебі тыңдалды. Аудан әкімі бөлімге жолды жөндеуді тапсырды.", None),
    (
        "Округ әкімі Ө. Әбілов есеп берді. Аудан әкімі Т. Тұрғалиев келді. Аудан әкімі жол салуды тапсырды.",
        "Т. Тұрғалиев",
    ),
    (
        "Ауыл әкімі Өмір Әбілов есеп берді. Аудан әкімі Төлен Тұрғалиев келді. Әкім жолды жөндеуді тапсырды.",
        "Төлен Тұрғалиев",
    ),
    ("Облыс әкімі Өмір Әбілов келді. Өңір басшысы бөлімге жолды жөндеуді тапсырды.", "Өмір Әбілов"),
]


@pytest.mark.parametrize(("text", "name"), LEVELS)
def test_an_akim_is_of_a_place_of_that_size(text: str, name: str | None) -> None:
    """The akim of a county is not the akim of the district, who stands above them."""
    assert [one.issuer.name for one in _page(text).instructions if one.issuer] == [name]
