"""Words that look like duties or orders and lay down nothing, and near ones that do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text

_LEAD = (
    "12 April 2024\n\nAkim of Zhambyl region Marat Omarov gave a number of instructions to departments.\n\n"
)
_LONG_ROW = (
    "The Governor charged his first deputy Gumar Asanov, as well as the heads of local offices, city mayor "
    'and district governors "to count the shelters".'
)


def _told(text: str) -> list[tuple[str, list[str | None]]]:
    return [
        (one.action.quote, [who.name or who.post for who in one.assignees])
        for one in extract(read_text(text)).instructions
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "The decree shall take effect on 7 June 2024.",
        "The Rules shall apply to all state bodies.",
        "The plan of repairs shall cover the years up to 2030.",
        "The concept shall provide for new schools by 1 September.",
        "Under the law, the document shall cease to be valid on 5 May 2024.",
        "The amendments to the agreement shall govern trade from 1 May 2024.",
        "Paragraph 3 shall be worded as follows.",
        "The commission shall include 12 people.",
        "Each death at the mines of the group falls on the safety department.",
    ],
)
def test_papers_are_told_nothing(sentence: str) -> None:
    """What a paper shall do, or who shall be in a body, is no order to it."""
    assert _told(f"12 April 2024\n\n{sentence}") == []


@pytest.mark.parametrize(
    ("sentence", "owner"),
    [
        ("The Government shall submit the decree by 1 May 2024.", "Government"),
        ("The Law Department shall prepare the text by 1 May 2024.", "Law Department"),
        ("The Agency for Planning and Reforms shall take measures.", "Agency for Planning and Reforms"),
    ],
)
def test_bodies_named_by_papers_are_told(sentence: str, owner: str) -> None:
    """A body of laws, plans or reforms shall act as any other."""
    assert [owners for _, owners in _told(f"12 April 2024\n\n{sentence}")] == [[owner]]


@pytest.mark.parametrize(
    "sentence",
    [
        "The cause of the blaze is yet to be found.",
        "The ministry is yet to publish the figures.",
        "A site is still to be chosen.",
        "Later, flats began to be heated from a spare boiler.",
        "The bridge appears to be damaged by the flood.",
        "The shop turned out to be closed.",
        "Two streets continue to be lit by generators.",
        "The question remains to be solved.",
        "The dam was to be mended last year.",
        "The contractor was originally to finish the school in May.",
    ],
)
def test_what_is_not_yet_done_or_only_happens_is_no_duty(sentence: str) -> None:
    """Neither "yet to be", nor a verb that leads on to "to be", nor a plan of the past orders anything."""
    assert _told(_LEAD + sentence) == []


@pytest.mark.parametrize("sentence", ["Roads are to be repaired by 1 May.", "Pumps – to be put up today."])
def test_what_is_to_be_done_is_a_duty(sentence: str) -> None:
    """Near ones stay."""
    assert [owners for _, owners in _told(_LEAD + sentence)] == [[]]


@pytest.mark.parametrize(
    "noun", ["commissioning of housing", "ordering of medicines", "charging of the batteries"]
)
def test_a_noun_like_an_ordering_verb_orders_nothing(noun: str) -> None:
    """Behind "and timely", "commissioning of" is what is ensured, not who orders it."""
    act = f"ensure sound financing and timely {noun}"
    assert _told(f"{_LEAD}The akim instructed the Health Department to {act}.") == [
        (act, ["Health Department"])
    ]


@pytest.mark.parametrize(
    ("sentence", "owners"),
    [
        (
            "The local representative and executive bodies of Abay region are assigned to take measures.",
            ["local representative and executive bodies of Abay region"],
        ),
        (
            "The President instructed the legislative and executive bodies to draft a law.",
            ["legislative and executive bodies"],
        ),
        (_LONG_ROW, []),
        (
            "The akim instructed the Health Department, as well as the heads of hospitals, to check them.",
            ["Health Department", "heads of hospitals"],
        ),
    ],
)
def test_a_row_is_told_whole_or_not_at_all(sentence: str, owners: list[str]) -> None:
    """Adjectives share a head; of a row not understood nobody is shown."""
    assert [told for _, told in _told(f"12 April 2024\n\n{sentence}")] == [owners]


def test_a_town_behind_a_post_is_nobodys_name(read: Callable[..., Any]) -> None:
    """A page's "Akim Sarani" beside "the Akim of Sarani" names a town; his name stays whole behind it."""
    text = "The akim of Sarani, Erkin Omarov, was warned. Later Akim Sarani was removed."
    _, found = read(text)
    assert [one.name for sentence in found for one in sentence.persons] == ["Erkin Omarov"]
    _, found = read("The akim of Sarani Erkin Omarov came.")
    assert [one.name for sentence in found for one in sentence.persons] == ["Erkin Omarov"]


def test_whoever_adds_something_to_what_he_did_speaks() -> None:
    """Behind "did not agree, stressing that …" the words are his, not those of whoever spoke before."""
    text = (
        "12 April 2024\n\nThe akim of Kulan, Serik Asanov, spoke. “Nobody complained,” S. Asanov said.\n\n"
        "The akim of the region Marat Omarov did not agree with it, stressing that roads are bad. "
        "“It is necessary to mend them by 1 May.”"
    )
    (one,) = extract(read_text(text)).instructions
    assert one.issuer is not None
    assert one.issuer.name == "Marat Omarov"


def test_a_post_behind_as_well_as_is_another_one_told() -> None:
    """Somebody named and the one behind those words are two."""
    text = "12 April 2024\n\nMarat Omarov, as well as the chief doctor, were instructed to open wards."
    assert [owners for _, owners in _told(text)] == [["Marat Omarov", "chief doctor"]]
