"""Names of three and four words, sums of money, and people in office who must act."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text

NAMED = [
    ("President Sunil Kumara Wijeratne met the delegation.", "Sunil Kumara Wijeratne"),
    ("Prime Minister Luis Alberto Moreno Castro came.", "Luis Alberto Moreno Castro"),
    ("Minister of Trade Maria Elena Gomez said so.", "Maria Elena Gomez"),
    ("The akim of Sarani Erkin Omarov was there.", "Erkin Omarov"),
    ("Prime Minister Olzhas Aitenov Visits Abai Region", "Olzhas Aitenov"),
]

MUST = [
    ("President Serik Omarov said that public servants must ensure continuity.", "public servants"),
    ("The akim stressed that heads of departments must visit villages.", "heads of departments"),
    ("The President stressed that officials must finish the survey by May.", "officials"),
]

NOBODY_TOLD = [
    "Officials must finish the survey.",
    "Under the law, officials must declare their income.",
    "Serik Omarov said that civil servants should take the exam.",
]


@pytest.mark.parametrize(("sentence", "name"), NAMED)
def test_a_name_keeps_all_its_words(sentence: str, name: str) -> None:
    """A third and a fourth word belong to a name from abroad; a place before a name does not."""
    assert [one.name for one in extract(read_text(sentence + "\n", "page.txt")).officials] == [name]


def test_an_abbreviated_currency_ends_no_sentence() -> None:
    """Behind "Rs." stands its sum."""
    (one,) = extract(
        read_text("The Treasury was instructed to pay Rs. 5,000 to each family.\n", "p.txt")
    ).instructions
    assert one.action.quote == "pay Rs. 5,000 to each family"


@pytest.mark.parametrize(("sentence", "owner"), MUST)
def test_people_in_office_must_do_what_a_superior_says(sentence: str, owner: str) -> None:
    """The holder of a post who says it makes it a modal order to them."""
    (one,) = extract(read_text(sentence + "\n", "page.txt")).instructions
    assert (one.force, [told.name for told in one.assignees]) == ("modal", [owner])


@pytest.mark.parametrize("sentence", NOBODY_TOLD)
def test_rules_and_opinions_on_people_in_office_are_no_orders(sentence: str) -> None:
    """A law, and somebody without a post, order nothing."""
    assert extract(read_text(sentence + "\n", "page.txt")).instructions == ()


def test_steps_that_be_taken_do_not_limit_who_is_told() -> None:
    """Those told are "the officials", not "officials that steps be taken"."""
    text = "The Minister instructed the officials that steps be taken to provide relief to farmers.\n"
    (one,) = extract(read_text(text, "page.txt")).instructions
    assert [told.name for told in one.assignees] == ["officials"]


@pytest.mark.parametrize(
    "headline", ["Meeting Held under President's Patronage", "President’s Fund Helps Students"]
)
def test_what_belongs_to_the_holder_of_a_post_is_no_name(headline: str) -> None:
    """A headline's capitals make nobody of "the President's Patronage"."""
    text = f"{headline}\n\nThe President instructed officials to finish the school.\n"
    read = extract(read_text(text, "page.txt"))
    assert [one.issuer.name for one in read.instructions if one.issuer] == [None]
    assert read.officials == ()


DESCRIBED = [
    "The Council oversees the duties assigned to all institutions to guide those efforts.",
    "The Commission reviewed the functions assigned to the Ministry of Health to control epidemics.",
    "The Customs collects revenue. These institutions are also tasked with strengthening the economy.",
    "The Bureau identifies the changes required within these institutions and is to report.",
]


@pytest.mark.parametrize("sentence", DESCRIBED)
def test_standing_duties_are_no_orders(sentence: str) -> None:
    """What somebody's work is, or what changes are required, tells nobody to act now."""
    assert extract(read_text(sentence + "\n", "page.txt")).instructions == ()


def test_what_a_committee_holds_is_not_said_by_whoever_spoke_last() -> None:
    """The President who opened the session did not say what "the committee" stressed."""
    text = (
        "President Serik Omarov opened the session.\n\nThe committee stressed that the law must be amended.\n"
    )
    assert extract(read_text(text, "page.txt")).instructions == ()
