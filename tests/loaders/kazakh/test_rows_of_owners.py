"""Members of a row of owners that are abbreviated, of a field of several words, or a service of no name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

ROWS = [
    ("білім және ТКШ бөлімінің басшыларына", ["білім және ТКШ бөлімінің басшылары"]),
    ("білім және мәдениет бөлімінің басшыларына", ["білім және мәдениет бөлімінің басшылары"]),
    ("ТҮКШ, тиісті мекемелерге", ["ТҮКШ", "тиісті мекемелер"]),
    ("полиция, тиісті мекемелерге", ["полиция", "тиісті мекемелер"]),
    ("мердігер, тиісті мекемелерге", ["мердігер", "тиісті мекемелер"]),
    ("дене шынықтыру және спорт бөлімдеріне", ["дене шынықтыру және спорт бөлімдері"]),
    (
        "құрылыс басқармаларына, дене шынықтыру және спорт бөлімдеріне",
        ["құрылыс басқармалары", "дене шынықтыру және спорт бөлімдері"],
    ),
    ("Маңғыстау және Мұнайлы ауданы әкімдеріне", ["Маңғыстау және Мұнайлы ауданы әкімдері"]),
    ("құрылыс және көлік басқармаларына", ["құрылыс басқармасы", "көлік басқармасы"]),
    ("ветеринария бөліміне, санитарлық қызметке", ["ветеринария бөлімі", "санитарлық қызмет"]),
    ("санитарлық қызметке, ветеринария бөліміне", ["санитарлық қызмет", "ветеринария бөлімі"]),
]


@pytest.mark.parametrize(("row", "names"), ROWS)
def test_every_member_of_a_row_is_told_by_its_whole_name(
    read: Callable[..., Any], row: str, names: list[str]
) -> None:
    """Only the last one needs to show the case, and a field is not cut at its joint."""
    one = read(f"Аудан әкімі {row} аумақты тексеруді тапсырды.")
    assert [name for name, _ in one.told()] == names
    assert one.acts() == ["аумақты тексеруді"]


@pytest.mark.parametrize(
    "row",
    [
        "Қаржы министрлігіне, Қазақстан Республикасының Көлік министрлігіне",
        "Қаржы министрлігі мен ҚР Көлік министрлігіне",
        "Қазақстан Республикасының Қаржы министрлігі, Қазақстан Республикасының Көлік министрлігіне",
    ],
)
def test_the_countrys_name_does_not_end_a_row(read: Callable[..., Any], row: str) -> None:
    """Formal papers say whose ministry it is before each."""
    one = read(f"Премьер-министр {row} аумақты тексеруді тапсырды.")
    assert [name for name, _ in one.told()] == ["Қаржы министрлігі", "Көлік министрлігі"]
    assert one.acts() == ["аумақты тексеруді"]


MINISTERS = [
    ("Қорғаныс және Қаржы министрлеріне", ["Қорғаныс министрі", "Қаржы министрі"]),
    ("Қорғаныс, Ішкі істер министрлеріне", ["Қорғаныс министрі", "Ішкі істер министрі"]),
    ("Қаржы, Көлік және Еңбек министрлеріне", ["Қаржы министрі", "Көлік министрі", "Еңбек министрі"]),
    ("Qorǵanys jáne Qarjy mınıstrlerine", ["Qorǵanys mınıstri", "Qarjy mınıstri"]),
    ("министрлерге", ["министрлер"]),
]


@pytest.mark.parametrize(("row", "names"), MINISTERS)
def test_ministers_named_together_are_told_one_by_one(
    read: Callable[..., Any], row: str, names: list[str]
) -> None:
    """Each has the post that the shared plural stands for; a bare plural stays a group."""
    one = read(f"Президент {row} тізім жасауды тапсырды.")
    assert one.told() == [(name, "lead") for name in names]
    assert one.acts() == ["тізім жасауды"]


def test_by_what_something_is_done_is_not_who_does_it(read: Callable[..., Any]) -> None:
    """Behind a plural "бойынша" says how the lists are parted; the body before it acts."""
    told = read("Өңірлердің әкімдіктері сайлау округтері бойынша тізім бекітсін.").told()
    assert told == [("Өңірлердің әкімдіктері", "lead")]
    assert not read("Аудандық бөлімдер бойынша тізім бекітілсін.").told()


APART = [
    ("алдын ала мердігерлерге", "мердігерлер"),
    ("алдын ала бөлім басшыларына", "бөлім басшылары"),
    ("жедел мердігерлерге", "мердігерлер"),
    ("жедел қызметтерге", "жедел қызметтер"),
    ("орталық мемлекеттік органдарға", "орталық мемлекеттік органдар"),
    ("облыстық құқық қорғау органдарына", "облыстық құқық қорғау органдары"),
]


@pytest.mark.parametrize(("row", "name"), APART)
def test_how_something_is_to_be_done_is_no_part_of_an_owner(
    read: Callable[..., Any], row: str, name: str
) -> None:
    """An adverb belongs to the act; an adjective to those who are told."""
    assert read(f"Аудан әкімі {row} аумақты тексеруді тапсырды.").told() == [(name, "lead")]


THINGS = [
    ("Бұл мәселе құқық қорғау органдарына тапсырылды.", "құқық қорғау органдары"),
    ("Түйткіл мүдделі органдармен талқыланды.", "мүдделі органдар"),
    ("Бұл жағдай жергілікті атқарушы органдарға белгілі.", "жергілікті атқарушы органдар"),
]


@pytest.mark.parametrize(("text", "name"), THINGS)
def test_a_thing_before_a_group_is_no_part_of_it(read: Callable[..., Any], text: str, name: str) -> None:
    """The group begins with its own first word."""
    assert [group.name for group in read(text).found.collectives] == [name]


BELONGING = [
    ("ведомствоға қарасты ұйымдарға", ["ведомствоға қарасты ұйымдар"]),
    ("министрлікке қарасты ұйым басшыларына", ["министрлікке қарасты ұйым басшылары"]),
    ("әкімдікке бағынысты мекемелерге", ["әкімдікке бағынысты мекемелер"]),
    (
        "басқармаға қарасты мектеп директорларына, әкімдерге",
        ["басқармаға қарасты мектеп директорлары", "әкімдер"],
    ),
]


@pytest.mark.parametrize(("row", "names"), BELONGING)
def test_those_who_belong_to_a_body_are_told_and_not_the_body(
    read: Callable[..., Any], row: str, names: list[str]
) -> None:
    """What belongs to it is told with the words that say so."""
    one = read(f"Министр {row} тізім жасауды тапсырды.")
    assert one.told() == [(name, "lead") for name in names]
    assert one.acts() == ["тізім жасауды"]


def test_what_belongs_to_a_body_and_is_done_to_is_not_told(read: Callable[..., Any]) -> None:
    """Roads of a department are mended by nobody who is named."""
    assert not read("Министр басқармаға қарасты жолдарды жөндеуді тапсырды.").told()
