"""Whom "them", "it" and "him" mean, and who is told where a word of the sentence is left out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

_GOVERNMENT = "Akim Arman Seiitov instructed the government to check the mines."
_TWO = "Akim Arman Seiitov tasked the Department of Health and the police to inspect the clinics."


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        (f"{_GOVERNMENT}\n\nHe also directed them to raise funds.", "government"),
        (f"{_GOVERNMENT} He ordered it to report within a week.", "government"),
        (f"{_TWO} He asked them to involve volunteers.", "Department of Health, police"),
        (f"{_TWO} Residents had complained. He told them to hurry up with the works.", ""),
        (f"{_GOVERNMENT} He met with farmers and builders. He told them to open the gates.", ""),
        ("Akim Arman Seiitov met farmers and builders. He told them to open the gates.", ""),
        ("Akim Arman Seiitov met farmers and the heads of banks. He told them to agree.", ""),
        ("Akim Arman Seiitov met the heads of banks. He told them to agree.", "heads of banks"),
        (
            "Akim Arman Seiitov met the akims of Abai and Ulytau regions. He told both to build houses.",
            "akim of Abai region, akim of Ulytau region",
        ),
        (
            "President Arman Seiitov received Minister Marat Savchuk. The President told him to find it.",
            "Marat Savchuk",
        ),
        (
            "Akim Arman Seiitov met Minister Marat Savchuk and Minister Timur Kaparov. He told him to go.",
            "",
        ),
    ],
)
def test_a_pronoun_means_those_of_the_order_just_before(
    told: Callable[[str], list[Any]], text: str, owners: str
) -> None:
    """All who were told there are meant; behind another sentence nobody is sure."""
    assert told(text)[-1][1] == owners


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'The akim Arman Seiitov tasked the contractor "Dala Zhol to finish the road.',
            [("explicit", "Dala Zhol", "finish the road")],
        ),
        (
            'The akim Arman Seiitov tasked the contractor "Dala Zhol" to finish the road.',
            [("explicit", "Dala Zhol", "finish the road")],
        ),
        (
            "“The contractor should be instructed to mend the roof,” akim Arman Seiitov said.",
            [("modal", "contractor", "mend the roof")],
        ),
        (
            "“Director Marat Savchuk should be warned and be told to mend it,” said the message of the akim.",
            [("modal", "", "Director Marat Savchuk should be warned"),
             ("modal", "Marat Savchuk", "mend it")],
        ),
        (
            "“Rules need to be written by the Ministry of Energy by 1 May,” the akim said.",
            [("modal", "Ministry of Energy", "Rules need to be written by the Ministry of Energy by 1 May")],
        ),
        ("“Let me raise some issues that need to be solved,” akim Arman Seiitov said.", []),
    ],
)  # fmt: skip
def test_whoever_is_told_is_found_though_words_are_missing(
    orders: Callable[[str], list[Any]], text: str, expected: list[Any]
) -> None:
    """A quotation mark that nothing closes, a shared "should", "by" behind what must be done."""
    assert orders(text) == expected


@pytest.mark.parametrize(
    ("said", "acts"),
    [
        ("to develop and in May 2024, submit a draft", ["develop and in May 2024, submit a draft"]),
        ("to prepare and by 1 May approve a plan", ["prepare and by 1 May approve a plan"]),
        ("to check the mines and by 1 May approve a plan", ["check the mines", "by 1 May approve a plan"]),
        ("to set up a bank, a development institution, to issue loans",
            ["set up a bank, a development institution, to issue loans"]),
        ("to build a levee, to protect the village", ["build a levee, to protect the village"]),
        ("to count the wells, to report by 1 May", ["count the wells", "report by 1 May"]),
    ],
)  # fmt: skip
def test_acts_on_one_thing_are_one(orders: Callable[[str], list[Any]], said: str, acts: list[str]) -> None:
    """Two verbs with a term between them may share their thing; "to help" tells what one thing is for."""
    assert [one[2] for one in orders(f"The akim instructed the Department of Finance {said}.")] == acts


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The President decreed to turn the village into a town.", 0),
        ("The President decreed to rename the street.", 0),
        ("The President decreed that the Government develop a plan.", 1),
    ],
)
def test_a_decree_that_does_what_it_says_orders_nobody(
    orders: Callable[[str], list[Any]], text: str, number: int
) -> None:
    """Nobody is told to act by what is enacted."""
    assert len(orders(text)) == number


@pytest.mark.parametrize(
    ("opening", "issuer"),
    [
        ("The commission, led by Minister of Energy Arman Seiitov, consists of experts.", None),
        ("A working group headed by Minister of Energy Arman Seiitov has been set up.", None),
        ("The delegation headed by Minister of Energy Arman Seiitov arrived in Atyrau.", "Arman Seiitov"),
        (
            "A meeting of the commission chaired by Minister of Energy Arman Seiitov took place.",
            "Arman Seiitov",
        ),
    ],
)
def test_whoever_only_leads_a_commission_orders_nothing(
    issuers: Callable[[str], list[Any]], opening: str, issuer: str | None
) -> None:
    """Whoever came or led the meeting gave the order that the next sentence tells."""
    assert issuers(f"{opening} The akimat is assigned to clean the channels.") == [issuer]
