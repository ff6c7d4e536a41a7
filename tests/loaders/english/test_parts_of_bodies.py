"""A part of a body is read as the part, with whose it is, and never as the whole."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

FRAMES = [
    "Last week the {} reported.",
    "They spoke of the work of the {}.",
    "He instructed the {} to report by May.",
]
"""Where a name stands: as subject, as owner, and as who is told."""

PARTS = [
    "Kyzylorda branch of Kazvodkhoz",
    "Almaty branch of Kazpost JSC",
    "KTZ branch",
    "KTZ Aktobe branch",
    "Atameken regional branch",
    "Kazvodkhoz's Aral section",
    "Usharal section of KTZ",
    "price statistics division of the Department of Statistics",
    "price statistics division of the Department",
    "public relations section of the Ministry of Culture",
    "board of directors of Samruk-Energy JSC",
    "Board of Directors of KTZ",
    "supervisory board of Kazpost",
    "management board of Baiterek Holding",
    "collegium of the Ministry of Energy",
    "board of the regional Health Department",
    "Ministry of Energy's board",
    "secretariat of the Ministry of Health",
    "Aktobe representation of the Ministry of Foreign Affairs",
    "rescue detachment of the Emergency Department",
    "drone unit of the Emergency Department",
    "juvenile police unit of the Police Department",
    "repair brigade of KEGOC",
    "rolling workshop of Kazakhmys JSC",
    "subdivision of the Ministry of Defence",
    "Analytical Centre of Atameken",
    "Situation centre of the Ministry of Emergency Situations",
    "Kostanay department of the Bureau of National Statistics",
]


@pytest.mark.parametrize("name", PARTS)
def test_a_part_is_read_as_the_part(read: Callable[..., Any], name: str) -> None:
    """Whoever it belongs to stands behind "of", with an apostrophe, or right before it."""
    named = [[one.name for found in read(frame.format(name))[1] for one in found.bodies] for frame in FRAMES]
    assert named == [[name]] * len(FRAMES)


@pytest.mark.parametrize(
    ("said", "bodies"),
    [
        ("They repaired a section of the road.", []),
        ("A rescue detachment went out into the steppe.", []),
    ],
)
def test_the_same_nouns_mean_no_part(read: Callable[..., Any], said: str, bodies: list[str]) -> None:
    """A stretch of road, and a detachment of nobody."""
    assert [one.name for found in read(said)[1] for one in found.bodies] == bodies


def test_a_chairman_of_the_board_leads_the_company(read: Callable[..., Any]) -> None:
    """The board only says what he is: the company is the body."""
    _, found = read("Chairman of the Management Board of KazAvtoZhol Marat Omarov spoke.")
    assert [one.name for sentence in found for one in sentence.bodies] == ["KazAvtoZhol"]
