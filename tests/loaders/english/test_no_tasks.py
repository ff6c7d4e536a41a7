"""Sentences behind a list or an order that order nothing: what somebody asks, and what a body is for."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text

LEAD = (
    "12 April 2024\n\nAkim of Zhambyl region Marat Omarov gave a number of instructions to departments.\n\n"
)


@pytest.mark.parametrize(
    "sentence",
    [
        "The villagers asked Serik Asanov to help them with work.",
        "To make the roads safer, the ministry proposes introducing licences.",
        "The state commission to study the causes of the fire was set up on Monday.",
        "The plan to gasify the villages has been approved by the maslikhat.",
    ],
)
def test_what_is_asked_proposed_or_set_up_is_not_ordered(sentence: str) -> None:
    """Nobody in it is told to do anything, whatever stands before."""
    assert extract(read_text(LEAD + sentence)).instructions == ()


def test_a_body_with_an_infinitive_is_told() -> None:
    """What Russian minutes say in the infinitive, English ones say so too."""
    (instruction,) = extract(
        read_text(LEAD + "The Health Department to check the wards by 1 May.")
    ).instructions
    assert [one.name for one in instruction.assignees] == ["Health Department"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The akim places a special emphasis on the public sector.",
        "Special attention in the new plan was placed on young doctors.",
        "The minister placed great importance on the utilities and their work.",
    ],
)
def test_attention_is_laid_on_nobody(sentence: str) -> None:
    """What matters to somebody has no owner; a responsibility has one."""
    assert extract(read_text(f"12 April 2024\n\n{sentence}")).instructions == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "According to Mr Omarov, a council of elders will be set up, which is to convene once a week.",
        "According to Mr. Omarov, a council of pupils will be set up, which is to convene every Friday.",
    ],
)
def test_what_something_new_is_for_is_told_to_nobody(sentence: str) -> None:
    """A clause with "which" and no owner only describes what stands before it."""
    assert extract(read_text(f"12 April 2024\n\n{sentence}")).instructions == ()
