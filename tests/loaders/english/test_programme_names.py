"""Where the name of a programme begins and ends."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text

NAMED = (
    (
        "Teachers came under the With a Diploma to the Village programme.",
        "With a Diploma to the Village programme",
    ),
    ("Schoolbags were collected during the Road to School campaign.", "Road to School campaign"),
    ("The Housing and Utilities Renewal Programme runs on.", "Housing and Utilities Renewal Programme"),
    ("Winners of the 5-10-15 programme got their keys.", "5-10-15 programme"),
    ("Money came from the Dala Lines 2 lending programme.", "Dala Lines 2 lending programme"),
    ("The Silk Pen scholarship programme turned thirty.", "Silk Pen scholarship programme"),
    ("He spoke of the Comprehensive Plan to Combat Truancy.", "Comprehensive Plan to Combat Truancy"),
    ("The Concept of Quiet Streets until 2031 was adopted.", "Concept of Quiet Streets until 2031"),
    ("The 50 Quick Steps Plan of the City created an office.", "50 Quick Steps Plan of the City"),
)
ALONE = (
    (
        "Reports went from the Abai Region to the Silk Pen scholarship programme.",
        "Silk Pen scholarship programme",
    ),
    ("The Ministry of Trade and the Quiet Streets Programme agreed.", "Quiet Streets Programme"),
    ("On May 5 the programme was adopted.", ""),
    ("A support programme was discussed.", ""),
    ("The akim approved 3 plans and 2 programmes.", ""),
)


@pytest.mark.parametrize(("sentence", "name"), NAMED + ALONE)
def test_a_programme_is_named_by_all_of_its_words_and_no_others(sentence: str, name: str) -> None:
    """Small words, figures and years within a name belong to it; what stands before it does not."""
    found = extract(read_text(f"{sentence}\n", "page.txt")).programmes
    assert [one.name for one in found] == ([name] if name else [])
