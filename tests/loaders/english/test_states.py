"""What a state is to do is a plan: nobody on the page is told to do it."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text
from tapsyrma.ontology.contract import record

PAGE = "1 September 2023\n\nThe akim of the district Daulet Karagulov spoke. {}\n"


def owners(said: str) -> list[str]:
    """Who is shown as told to act."""
    orders = record(extract(read_text(PAGE.format(said), "page.txt")))["instructions"]
    return [one["name"] for order in orders for one in order["assignees"]]


@pytest.mark.parametrize(
    "said",
    [
        '"Kazakhstan is to raise the minimum wage," he said.',
        '"Uzbekistan is to open the border," the akim noted.',
        "Kazakhstan is to plant two billion trees, the akim stated.",
    ],
)
def test_a_state_owns_no_instruction(said: str) -> None:
    """Its name stands where somebody told would stand."""
    assert owners(said) == []


def test_a_department_in_the_same_place_does() -> None:
    """Only states are passed over."""
    assert owners('"The Education Department is to repair the school," he said.') == ["Education Department"]
