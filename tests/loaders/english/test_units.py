"""Units that only the post of whoever leads them tells to be one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("said", "units"),
    [
        ("The head of the internal audit service Gulsim Abdir spoke.", ["internal audit service"]),
        ("The chief of the drone unit Gulsim Abdir spoke.", ["drone unit"]),
        ("Chief doctor of the district hospital Yerlan Mukashev spoke.", ["district hospital"]),
        ("The roof of the district hospital leaks.", []),
        ("The head of the region Gulsim Abdir spoke.", []),
        ("The director of the contracting company Gulsim Abdir spoke.", []),
        ("The chairman of the working group Gulsim Abdir spoke.", []),
    ],
)
def test_whoever_leads_a_unit_makes_it_one(read: Callable[..., Any], said: str, units: list[str]) -> None:
    """Its words alone could be any of its kind; a region and a working group are none."""
    assert [one.name for found in read(said)[1] for one in found.bodies] == units


@pytest.mark.parametrize(
    "said",
    [
        "Last week the Institute of Nuclear Physics presented a report.",
        "The Chief Military Prosecutor spoke.",
    ],
)
def test_what_ends_a_title_is_nobodys_name(read: Callable[..., Any], said: str) -> None:
    """Words with capitals behind "of", or before the head of a post, are no person."""
    assert [one.name for found in read(said)[1] for one in found.persons] == []


def test_whoever_stands_behind_another_ends_no_title(read: Callable[..., Any]) -> None:
    """Behind a name and "and" the next words with capitals are one too, where a verb vouches for it."""
    _, (found,) = read("Serik Turegaliyev and Darkhan Aibat reported on the dam.")
    assert [one.name for one in found.persons] == ["Serik Turegaliyev", "Darkhan Aibat"]
