"""Names of persons and the posts that stand beside them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Prime Minister Askar Omarov spoke.", [("Askar Omarov", "Prime Minister")]),
        ("Zh. Kassymov and A.U. Saparova attended.", [("Zh. Kassymov", None), ("A.U. Saparova", None)]),
        (
            "Deputy Prime Minister – Minister of National Economy Serik Nurlanov reported.",
            [("Serik Nurlanov", "Deputy Prime Minister – Minister of National Economy")],
        ),
        ("Almaty Mayor Bakyt Orazbek spoke.", [("Bakyt Orazbek", "Almaty Mayor")]),
        ("Energy Minister Xqat Unlisted spoke.", [("Xqat Unlisted", "Energy Minister")]),
        (
            "The vice-minister of health, Gulnara Ospanova, left.",
            [("Gulnara Ospanova", "vice-minister of health")],
        ),
        (
            "N. SAPAROV (head of the Housing Department): Understood.",
            [("N. SAPAROV", "head of the Housing Department")],
        ),
        (
            "Ministers of Energy Kanat Serikov and Finance Dina Omarova reported.",
            [("Kanat Serikov", "Minister of Energy"), ("Dina Omarova", "Minister of Finance")],
        ),
        (
            "Deputy Prime Ministers B. Serikov and G. Omarova spoke.",
            [("B. Serikov", "Deputy Prime Minister"), ("G. Omarova", "Deputy Prime Minister")],
        ),
        ("Nurlan Adilbekovich, publish it.", [("Nurlan Adilbekovich", None)]),
        ("Mr. Zhunusov thanked them.", [("Zhunusov", None)]),
        (
            "Chairman of the Chess Union Mr. Zhunusov and Rector of the Academy Mrs. Omarova thanked them.",
            [("Zhunusov", "Chairman of the Chess Union"), ("Omarova", "Rector of the Academy")],
        ),
        (
            "They met A. Saparov, head of the Water Department, B. Omarov, head of the Roads Department.",
            [("A. Saparov", "head of the Water Department"), ("B. Omarov", "head of the Roads Department")],
        ),
        (
            "The head of the Water Department, B. Omarov, spoke.",
            [("B. Omarov", "head of the Water Department")],
        ),
    ],
)
def test_a_name_is_found_with_its_post(
    read: Callable[..., Any], sentence: str, expected: list[tuple[str, str | None]]
) -> None:
    """Names in full, with initials, in capitals, alone or in address keep the post beside them."""
    _, found = read(sentence)
    persons = [(p.name, p.post.name if p.post else None) for one in found for p in one.persons]
    assert persons == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "The street named after Abai Kunanbayev was repaired, and Saparov Street too.",
        "Astana and Almaty hosted the summit; North Kazakhstan and Tselinny District took part.",
        "The Nurly Zher programme and the Digital Kazakhstan portal were discussed on Monday.",
        "Samruk Energy and Air Astana bought fuel from Pavlodar Refinery in March.",
    ],
)
def test_places_streets_and_companies_are_no_persons(read: Callable[..., Any], sentence: str) -> None:
    """Capitals alone make no person."""
    _, found = read(sentence)
    assert [p.name for one in found for p in one.persons] == []


def test_parts_of_a_name_are_told_apart(read: Callable[..., Any]) -> None:
    """Given name, patronymic and surname are each known, so that "K. Serikov" can be led back to them."""
    _, (found,) = read("Minister of Energy Kanat Bolatovich Serikov spoke.")
    (person,) = found.persons
    assert (person.given, person.patronymic, person.surname) == ("Kanat", "Bolatovich", "Serikov")


def test_a_surname_alone_counts_once_the_page_has_introduced_it(read: Callable[..., Any]) -> None:
    """``Orazbek`` names somebody only because the page has named Bakyt Orazbek."""
    text = "Mayor of Almaty Bakyt Orazbek spoke.\n\nThe report of Orazbek was long. Kurmet was short."
    _, found = read(text)
    assert [p.name for one in found for p in one.persons] == ["Bakyt Orazbek", "Orazbek"]
