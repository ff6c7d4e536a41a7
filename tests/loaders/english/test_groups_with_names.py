"""Groups whose names go on: heads of several ministries, districts in a row, companies named behind."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("whom", "owners"),
    [
        (
            "the heads of the ministries of healthcare, internal affairs and information",
            "heads of the ministries of healthcare, internal affairs and information",
        ),
        (
            "the heads of the districts of Alatau, Yesil and Baikonur",
            "heads of the districts of Alatau, Yesil and Baikonur",
        ),
        ("the national companies KTZ and KazMunayGas", "KTZ, KazMunayGas"),
        (
            "the construction companies Bekzat-A and TB Group",
            "construction companies Bekzat-A and TB Group",
        ),
        ("Bekzat Services", "Bekzat Services"),
        ("the heads of departments, KTZ and akims", "heads of departments, KTZ, akims"),
    ],
)
def test_a_group_is_told_with_all_its_names(told: Callable[[str], list[Any]], whom: str, owners: str) -> None:
    """No part of a group's name is lost, and none of it is told besides the group."""
    text = f"Minister Marat Omarov instructed {whom} to count the pumps."
    assert told(text) == [("explicit", owners, "count the pumps", None)]


def test_a_deed_may_have_an_adverb_before_it(told: Callable[[str], list[Any]]) -> None:
    """Behind "with" a deed is one, however it is to be done."""
    text = (
        "The akim tasked the heads of the districts of Alatau and Yesil with personally checking the pumps."
    )
    assert told(text) == [
        ("explicit", "heads of the districts of Alatau and Yesil", "personally checking the pumps", None)
    ]
