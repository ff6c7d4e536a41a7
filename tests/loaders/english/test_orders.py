"""Who is told to do what: explicit instructions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The Prime Minister instructed the Ministry of Energy to repair the boilers by 1 October.",
            [("Ministry of Energy", "repair the boilers by 1 October")],
        ),
        (
            "The Ministry of Transport, together with akimats, has been instructed to clear the roads.",
            [("Ministry of Transport + akimats", "clear the roads")],
        ),
        (
            "Akims of Akmola region and Atyrau region were ordered to inspect dams.",
            [("akim of Akmola region, akim of Atyrau region", "inspect dams")],
        ),
        (
            "The Head of State tasked the Government with creating a register of wells.",
            [("Government", "creating a register of wells")],
        ),
        (
            "Control over the repairs is assigned to Deputy Prime Minister Kanat Serikov.",
            [("Kanat Serikov", "Control over the repairs")],
        ),
        (
            "The Ministry of Culture received an instruction to restore the mausoleum.",
            [("Ministry of Culture", "restore the mausoleum")],
        ),
        ("The Prime Minister set a task to double exports.", [("", "double exports")]),
        ("Prime Minister demanded an inspection of all bridges.", [("", "an inspection of all bridges")]),
        (
            "The Ministry of Energy was instructed by the President to publish tariffs.",
            [("Ministry of Energy", "publish tariffs")],
        ),
        (
            "The Prime Minister instructed the akims of the regions that were flooded to count the losses.",
            [("akims of the regions that were flooded", "count the losses")],
        ),
        (
            "The Prime Minister gave instructions to the Ministry of Justice to draft a bill.",
            [("Ministry of Justice", "draft a bill")],
        ),
        (
            "The ministries of industry and energy together with akimats were told to count the wells.",
            [("Ministry of Energy, Ministry of Industry + akimats", "count the wells")],
        ),
        (
            "The Akim instructed his deputy Altynbek Serikov to hire drivers.",
            [("Altynbek Serikov", "hire drivers")],
        ),
        (
            "Prime Minister Daniyar Seitov commissions akims of cities and regions to repair the bridges.",
            [("akims of cities and regions", "repair the bridges")],
        ),
        (
            "The Akim instructed residents to clean the land entrusted to you and maintain required order.",
            [("residents", "clean the land entrusted to you"), ("residents", "maintain required order")],
        ),
        (
            "A single price was instructed to be set for all regions.",
            [("", "A single price was instructed to be set for all regions")],
        ),
        (
            "The Prime Minister held a session to give instructions to state bodies on the harvest.",
            [],
        ),
        ("First of all, to publish the list within a week.", [("", "publish the list within a week")]),
    ],
)
def test_an_instruction_names_its_addressee_and_its_act(
    orders: Callable[[str], list[Any]], sentence: str, expected: list[tuple[str, str]]
) -> None:
    """Active, passive and turned round: who is told and what to do is found alike."""
    assert orders(sentence) == [("explicit", *one) for one in expected]


@pytest.mark.parametrize(
    ("content", "acts"),
    [
        ("develop and approve a plan", ["develop and approve a plan"]),
        ("develop a plan, as well as to inform residents", ["develop a plan", "inform residents"]),
        ("equip schools, to provide guards", ["equip schools", "provide guards"]),
        ("ensure supplies and inform citizens", ["ensure supplies", "inform citizens"]),
        (
            "ensure the safety of dams, to strengthen patrols and equip rescuers with boats",
            ["ensure the safety of dams", "strengthen patrols", "equip rescuers with boats"],
        ),
        (
            "take measures to prevent fires and reduce losses",
            ["take measures to prevent fires and reduce losses"],
        ),
        ("strengthen control and support of farmers", ["strengthen control and support of farmers"]),
        ("count the wells and, if necessary, close them", ["count the wells", "close them"]),
    ],
)
def test_each_act_counts_once(orders: Callable[[str], list[Any]], content: str, acts: list[str]) -> None:
    """Verbs that share an object are one act; verbs with objects of their own are several."""
    assert [act for _, _, act in orders(f"The Prime Minister instructed to {content}.")] == acts


def test_several_addressees_in_one_sentence_each_have_their_act(orders: Callable[[str], list[Any]]) -> None:
    """``… and the Ministry of Labour to …`` goes on with the verb that stands before it."""
    told = orders(
        "The Ministry of Finance is instructed to find money, and the Ministry of Labour to train welders."
    )
    assert told == [
        ("explicit", "Ministry of Finance", "find money"),
        ("explicit", "Ministry of Labour", "train welders"),
    ]


def test_a_list_in_one_sentence_is_cut_at_its_addressees(orders: Callable[[str], list[Any]]) -> None:
    """Semicolons and dashes part who is told what."""
    told = orders(
        "S. Nurlanov gave instructions: the Ministry of Water Resources – to clean canals; "
        "akims – to mend pumps within ten days."
    )
    assert told == [
        ("explicit", "Ministry of Water Resources", "clean canals"),
        ("explicit", "akims", "mend pumps within ten days"),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Recall that last week the President instructed the Government to lower tariffs.",
        "The minister recalled that the President had ordered the Government to lower tariffs.",
        "The akim said: “Earlier the President instructed the Government to lower tariffs.”",
    ],
)
def test_an_instruction_given_before_is_reported(orders: Callable[[str], list[Any]], sentence: str) -> None:
    """What is recalled was not ordered here."""
    assert orders(sentence) == [("reported", "Government", "lower tariffs")]


@pytest.mark.parametrize(
    "sentence",
    [
        "On the instructions of the President, a fund has been created.",
        "The instructions of the President on dams have been carried out.",
        "The set tasks were discussed.",
        "The funds were directed to schools.",
        "Medicines were ordered from abroad.",
        "He was charged with murder.",
        "The minister told the deputies that next year it is planned to build four schools.",
        "The Prime Minister thanked the Government and wished it success.",
    ],
)
def test_words_alike_are_no_instruction(orders: Callable[[str], list[Any]], sentence: str) -> None:
    """Facts about instructions, orders of goods and charges in court tell nobody to act."""
    assert orders(sentence) == []


def test_a_promise_of_instructions_opens_a_list(clauses: Callable[[str], list[Any]]) -> None:
    """``gave a number of instructions`` has no act; the page must show the list, or lack it."""
    (lead,) = clauses("Following the meeting, the Prime Minister gave a number of specific instructions.")
    assert lead.opens_list
    assert lead.actions == ()
    assert lead.announced is not None


def test_a_term_before_the_acts_holds_for_all_of_them(clauses: Callable[[str], list[Any]]) -> None:
    """``By 1 May, akims are ordered to …, to …``: the term stands in front of both acts."""
    (clause,) = clauses("By 1 May, all akims are ordered to equip schools, to provide guards.")
    assert clause.deadline.latest == "2024-05-01"
    assert [a.mention.sort for a in clause.addressees] == ["all-akims"]


def test_the_issuer_is_the_subject(clauses: Callable[[str], list[Any]]) -> None:
    """The one who instructs stands before the verb, or is whoever speaks."""
    (one,) = clauses("Prime Minister Askar Omarov instructed the akims to plant trees.")
    (other,) = clauses("“I instruct the akims to plant trees,” he said.")
    assert (one.issuer.name, one.speaker) == ("Askar Omarov", False)
    assert (other.issuer, other.speaker) == (None, True)


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        (
            "Prime Minister A. Omarov instructed widening the coverage of schools, as well as opening wards.",
            ["widening the coverage of schools", "opening wards"],
        ),
        ("The President instructed completing the bridge by 1 May.", ["completing the bridge by 1 May"]),
        (
            "The Prime Minister gave several other instructions, including speeding up the repairs.",
            ["speeding up the repairs"],
        ),
        (
            "The akim tasked the city authority and the police with closing it, and the MES with opening it.",
            ["closing it", "opening it"],
        ),
        ("The akim instructed building inspectors to check the yard.", ["check the yard"]),
        ("Doctors instructed using a guide.", []),
        ("The akim gave three instructions, including two on housing.", []),
    ],
)
def test_deeds_behind_an_order_are_acts(
    orders: Callable[[str], list[Any]], text: str, acts: list[str]
) -> None:
    """A deed in "-ing" right behind "instructed", "including" or a row told "with" it is an act."""
    assert [act for _, _, act in orders(text)] == acts
