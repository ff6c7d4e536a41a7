"""Words that only describe: participles in an act, what tells which officials, titles before a name."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text
from tapsyrma.ontology.extraction import Extraction

_HELD = "President Serik Omarov held a meeting.\n\n"


def _read(text: str) -> Extraction:
    return extract(read_text(f"{_HELD}{text}\n", "page.txt"))


@pytest.mark.parametrize(
    "act",
    [
        "ensure that the vehicles required for the blood service are bought",
        "buy the equipment required for village schools",
    ],
)
def test_what_is_required_for_something_ends_no_act(act: str) -> None:
    """The words "required for" describe the noun before them and order nothing."""
    (one,) = _read(f"The President instructed officials to {act}.").instructions
    assert one.action.quote == act


SUBJECTS = [
    "heads of institutions tasked with duties outlined in the plan",
    "akims of regions affected by floods",
    "ministries involved in the reform",
    "officials working in the villages",
]


@pytest.mark.parametrize("owner", SUBJECTS)
def test_words_that_tell_which_ones_belong_to_the_owner(owner: str) -> None:
    """A participle behind those who must act tells which of them."""
    (one,) = _read(f"The President stressed that {owner} must submit a report.").instructions
    assert [told.name for told in one.assignees] == [owner]


@pytest.mark.parametrize(
    "sentence",
    [
        "The President stressed that roads built by akims must last.",
        "The President noted that the money given to akims for repairs must go to the villages.",
    ],
)
def test_whoever_is_named_inside_a_thing_does_not_own_it(sentence: str) -> None:
    """In "roads built by akims" the akims are not the subject."""
    assert all(one.assignees == () for one in _read(sentence).instructions)


HOLDERS = [
    ("the Minister of Health Dr. Asel Omarova", "Asel Omarova", "Minister of Health"),
    ("the Minister of Health, Dr. Asel Omarova,", "Asel Omarova", "Minister of Health"),
    ("the aide to the President Mr. Arman Saparov", "Arman Saparov", "aide to the President"),
    (
        "Additional Secretary to the President W.M.T.D. Perera",
        "W.M.T.D. Perera",
        "Additional Secretary to the President",
    ),
]


@pytest.mark.parametrize(("words", "name", "post"), HOLDERS)
def test_a_title_parts_nobody_from_a_post(words: str, name: str, post: str) -> None:
    """The titles "Dr." and "Mr." stand between a post and its holder; "Additional" is part of the post."""
    (one,) = (o for o in _read(f"Akims were received by {words} on Monday.").officials if o.name == name)
    assert one.post == post


@pytest.mark.parametrize(
    "sentence",
    [
        "The Farmers' Union called on the Ministry of Agriculture to allocate 5 billion tenge.",
        "The Tea Traders’ Association urged the Government to enforce the law.",
        "Attention was drawn to the plans of the ministry, which are to be carried out with the young.",
        "The Ministry of Lands is expected to submit proposals.",
    ],
)
def test_petitions_forecasts_and_asides_are_no_orders(sentence: str) -> None:
    """An association asks, "which are to be" describes, and what is expected without a term is a forecast."""
    assert _read(sentence).instructions == ()


def test_what_is_expected_by_a_day_is_a_duty() -> None:
    """With a term, "is expected to" tells whom and by when."""
    (one,) = _read("The Ministry of Lands is expected to submit proposals by 1 May 2025.").instructions
    assert [told.name for told in one.assignees] == ["Ministry of Lands"]
