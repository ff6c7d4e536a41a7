"""Groups that a document lists: those that act, not whoever only sat in the hall."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text


def groups(text: str) -> list[str]:
    """The names of the groups of a release."""
    return [group.name for group in extract(read_text(text)).collectives]


@pytest.mark.parametrize(
    "text",
    [
        "4 March 2024\n\nThe meeting was attended by representatives of banks.\n",
        "2024 жылғы 4 наурыз\n\nЖиынға мекеме қызметкерлері келді.\n",
    ],
)
def test_who_only_attends_is_no_group(text: str) -> None:
    """People who hold no office and are told nothing are not listed."""
    assert groups(text) == []


def test_the_same_people_are_a_group_where_they_are_told_to_act() -> None:
    """An order makes somebody of them who can be held to it."""
    text = (
        "4 March 2024\n\nAkim of the district Marat Orazov instructed employees of the departments "
        "to clear the roads by 1 April.\n"
    )
    (one,) = extract(read_text(text)).instructions
    assert [party.name for party in one.assignees] == groups(text) == ["employees of the departments"]
