"""Lists in which paragraphs name who is to do the items below them, and terms between semicolons."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

_LEAD = "Prime Minister Marat Omarov gave the following instructions:\n\n"
_EXPECTED = [
    ("explicit", "Ministry of Energy", "watch the supply of coal", None),
    ("explicit", "Ministry of Energy", "mend 37 boilers by 1 October", "2024-10-01"),
    ("explicit", "Akimats of regions", "hold fairs", None),
    ("explicit", "Akimats of regions", "open shops", None),
]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_paragraph_above_items_names_who_is_to_do_them(told: Callable[[str], list[Any]], gap: str) -> None:
    """Each owner with a colon opens a list of his own, under the same lead."""
    text = gap.join(
        (
            "Ministry of Energy:",
            "- watch the supply of coal;",
            "- mend 37 boilers by 1 October.\n",
            "Akimats of regions:",
            "- hold fairs;",
            "- open shops.",
        )
    )
    assert told(_LEAD + text) == _EXPECTED


def test_such_a_list_keeps_its_issuer(issuers: Callable[[str], list[str | None]]) -> None:
    """Whoever gave the instructions gave all of them."""
    text = (
        "Ministry of Energy:\n\n- watch the coal;\n\n- mend it.\n\nAkimats:\n\n- hold fairs;\n\n- open shops."
    )
    assert issuers(_LEAD + text) == 4 * ["Marat Omarov"]


def test_a_paragraph_that_names_more_than_owners_opens_no_list(told: Callable[[str], list[Any]]) -> None:
    """What is not understood as those told tells nobody to do the items below."""
    text = "The session was attended by the Ministry of Energy and others:\n\n- a school;\n\n- a clinic."
    assert told("Prime Minister Marat Omarov gave several instructions.\n\n" + text) == []


def test_a_term_belongs_to_the_act_behind_it(told: Callable[[str], list[Any]]) -> None:
    """A term between a semicolon and an act is no term of the act before."""
    text = "Ministry of Energy: watch the supply of coal; by 1 October, mend 37 boilers."
    assert told(_LEAD + text) == [
        ("explicit", "Ministry of Energy", "watch the supply of coal", None),
        ("explicit", "Ministry of Energy", "mend 37 boilers", "2024-10-01"),
    ]
