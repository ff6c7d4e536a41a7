"""Duties laid down without a verb of ordering: "is to", "shall", "has until", "let", bans and charges."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Akim Berik Omarov spoke sharply. The steppe branch is to send two crews.",
            ("steppe branch", "send two crews"),
        ),
        (
            "“Samples are to be taken within ten days,” the Minister of Transport said.",
            ("", "Samples are to be taken within ten days"),
        ),
        (
            "By 1 May the Ministry of Energy, jointly with akimats, shall inspect every boiler.",
            ("Ministry of Energy + akimats", "inspect every boiler"),
        ),
        (
            "Akim Berik Omarov warned the depots. Water is not to be supplied without meters.",
            ("", "Water is not to be supplied without meters"),
        ),
        (
            "It was decided that an inventory of the basements be made before winter.",
            ("", "an inventory of the basements be made before winter"),
        ),
        (
            "It was decided that the Ministry of Finance would open the accounts by 1 May.",
            ("Ministry of Finance", "open the accounts by 1 May"),
        ),
        (
            "Akim Berik Omarov said so. Let the Department of Finance find the money.",
            ("Department of Finance", "find the money"),
        ),
        (
            "Control over the repair was assigned to the Ministry of Transport.",
            ("Ministry of Transport", "Control over the repair"),
        ),
        (
            "Dana Serikova was made responsible for the supply of coal.",
            ("Dana Serikova", "the supply of coal"),
        ),
        (
            "It falls to Vice Minister Dana Serikova to visit each of the schools.",
            ("Dana Serikova", "visit each of the schools"),
        ),
        (
            "Two weeks have been allotted for the repair of the bridge.",
            ("", "repair of the bridge"),
        ),
        (
            "Minister Dana Serikova has banned departures of buses in a snowstorm.",
            ("", "banned departures of buses in a snowstorm"),
        ),
        (
            "“I want the list of wells on my desk by Friday,” the Minister of Energy said.",
            ("", "the list of wells on my desk by Friday"),
        ),
        (
            "Money is short, hence the task: to mend the roof without it.",
            ("", "mend the roof without it"),
        ),
        (
            "After the tour an order followed to have the boiler examined.",
            ("", "have the boiler examined"),
        ),
        (
            "By noon textbooks must lie on the desks, this is an order, the Minister of Education said.",
            ("", "textbooks must lie on the desks"),
        ),
    ],
)
def test_a_duty_laid_down_is_an_order(
    orders: Callable[[str], list[Any]], text: str, expected: tuple[str, str]
) -> None:
    """Who has to do it is told where the words say so; what is dealt with is part of the act."""
    told, act = expected
    assert (told, act) in [(owner, words) for _, owner, words in orders(text)]
    assert {force for force, *_ in orders(text)} == {"explicit"}


@pytest.mark.parametrize(
    "text",
    [
        "In total 97 schools are to be built in the region.",
        "This spring 182 thousand hectares are to be sown.",
        "The vice minister reported on plans. The road is to be opened in 2031.",
        "The law provides for it. The akim was pleased to be there.",
        "Let us begin, colleagues.",
        "Let me remind you of the figures.",
        "Growth is expected by the end of the year.",
        "The committee was made of ten people.",
        "The main task: to make people happy.",
        "Librarian Dana Serikova was instructed in the new catalogue and plans to teach it.",
        "“Do you know what they ask about?” the minister said.",
    ],
)
def test_forecasts_and_turns_of_speech_lay_down_no_duty(
    orders: Callable[[str], list[Any]], text: str
) -> None:
    """Numbers of things expected, reports and courtesy order nothing."""
    assert orders(text) == []


@pytest.mark.parametrize(
    ("text", "told", "basis"),
    [
        (
            "Chief engineer Dana Serikova came late. Akim Berik Omarov ordered her to mend the pump.",
            "Dana Serikova",
            "inferred",
        ),
        (
            "The governor gave the Ministry of Energy until 15 July to mend the line.",
            "Ministry of Energy",
            "stated",
        ),
        (
            "He gave the contractor, Steppe Build LLP, ten days to raise the mast.",
            "Steppe Build LLP",
            "stated",
        ),
    ],
)
def test_a_term_or_a_pronoun_leads_to_whoever_is_told(
    clauses: Callable[[str], list[Any]], text: str, told: str, basis: str
) -> None:
    """A pronoun stands for the only one who can be meant, and is marked as inferred."""
    (owner,) = [a for clause in clauses(text) for a in clause.addressees]
    assert (owner.mention.name, owner.basis) == (told, basis)


def test_what_a_meeting_notes_is_nobodys_speech(clauses: Callable[[str], list[Any]]) -> None:
    """``It was noted that`` leaves the issuer to whoever leads the meeting."""
    (clause,) = clauses("It was noted that the dams need to be strengthened.")
    assert not clause.speaker


def test_a_row_of_a_table_gives_owner_act_and_term(clauses: Callable[[str], list[Any]]) -> None:
    """The head of the table tells which column is whose."""
    text = (
        "Berik Omarov read the table aloud, the whole of it, twice.\n\nResponsible | Task | Term\n"
        "Ministry of Energy | mend the lines; count the poles | 8 May\n\nThat was all that he had to say."
    )
    found = [clause for clause in clauses(text) if clause.actions]
    assert [action.of(text) for clause in found for action in clause.actions] == [
        "mend the lines",
        "count the poles",
    ]
    assert [clause.deadline.latest for clause in found] == ["2024-05-08"]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        (
            "“There is fuel at the depot; hand it out to the farmers,” the akim said.",
            "hand it out to the farmers",
        ),
        (
            "“Then don't wait for the tender, borrow a pump from neighbours,” the akim said.",
            "borrow a pump from neighbours",
        ),
        ("Akim Berik Omarov was not persuaded: “Find the drivers by noon.”", "Find the drivers by noon"),
        ("“Fly to the capital yourself,” the akim said.", "Fly to the capital yourself"),
        ("“Raise the dam and strengthen it,” the akim said.", "Raise the dam and strengthen it"),
        ("“Marat Serikovich, you call the parents yourself,” the akim said.", "call the parents yourself"),
    ],
)
def test_imperatives_stand_behind_colons_and_prohibitions(
    orders: Callable[[str], list[Any]], text: str, act: str
) -> None:
    """What to do instead is the act; one thing done twice over is one act."""
    assert [words for *_, words in orders(text)] == [act]


@pytest.mark.parametrize(
    ("sentence", "told", "act"),
    [
        ("Akim of Panfilov district: buy coal at once.", "Akim of Panfilov district", "buy coal at once"),
        (
            "Diesel fuel: agree on the schedule with the regions.",
            "",
            "agree on the schedule with the regions",
        ),
        ("The pumps go on line on 1 May – such is the order.", "", "The pumps go on line on 1 May"),
    ],
)
def test_an_order_may_stand_behind_its_topic_or_be_called_one(
    clauses: Callable[[str], list[Any]], sentence: str, told: str, act: str
) -> None:
    """In the paragraph after one that names who leads, topics with a colon lead to orders."""
    text = f"Governor Berik Omarov looked at his watch and at those who sat before him.\n\n{sentence}"
    (clause,) = [one for one in clauses(text) if one.actions]
    assert ", ".join(a.mention.name for a in clause.addressees) == told
    assert [action.of(text) for action in clause.actions] == [act]


def test_in_a_transcript_the_answer_is_meant_for_whoever_spoke_before(
    clauses: Callable[[str], list[Any]],
) -> None:
    """Inferred, and only where nobody is called by name."""
    text = (
        "B. OMAROV: What of the valve?\n\n"
        "D. SERIKOVA: We wait for it.\n\n"
        "B. OMAROV: Then take one from the emergency stock."
    )
    (owner,) = [a for clause in clauses(text) for a in clause.addressees]
    assert (owner.mention.name, owner.basis) == ("D. SERIKOVA", "inferred")
