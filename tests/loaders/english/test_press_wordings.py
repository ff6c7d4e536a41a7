"""What press offices write: owners behind the act, regions in a row, years of plans."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text
from tapsyrma.ontology.records import Clause


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Prime Minister instructed Abai, Pavlodar and Zhambyl regions to count the wells.",
            [("explicit", "Abai region, Pavlodar region, Zhambyl region", "count the wells", None)],
        ),
        (
            "The Prime Minister instructed Abai and Pavlodar regions akims to count the wells.",
            [("explicit", "Abai and Pavlodar regions akims", "count the wells", None)],
        ),
        (
            "The Vice Minister instructed to intensify the work in this direction to the akimats.",
            [
                (
                    "explicit",
                    "akimats",
                    "intensify the work in this direction",
                    None,
                )
            ],
        ),
        (
            "The Vice Minister instructed to render help to the akimats of Abai region.",
            [("explicit", "", "render help to the akimats of Abai region", None)],
        ),
        (
            "The Minister assigned the akimats with a number of tasks, in particular, to open courses.",
            [("explicit", "akimats", "open courses", None)],
        ),
        (
            "Works began after President Omarov saw the dam and instructed the Government to mend it.",
            [("reported", "Government", "mend it", None)],
        ),
        (
            "The Minister instructed, in particular, the Geology Committee to count the wells.",
            [("explicit", "Geology Committee", "count the wells", None)],
        ),
        (
            "The Minister instructed, through his deputy, that the wells be counted.",
            [("explicit", "", "the wells be counted", None)],
        ),
        (
            "The Minister instructed the Geology Committee to count the wells, the akims to find the money.",
            [
                ("explicit", "Geology Committee", "count the wells", None),
                ("explicit", "akims", "find the money", None),
            ],
        ),
        (
            "“I charge you, dear akims, with counting the wells by 1 May,” the President said.",
            [("explicit", "akims", "counting the wells by 1 May", "2024-05-01")],
        ),
        (
            "Akims should, I believe, count the wells first, the Minister said.",
            [("modal", "Akims", "count the wells first", None)],
        ),
        (
            "The Minister noted that the contractor has to finish the dam before the end of May.",
            [("explicit", "contractor", "finish the dam before the end of May", "2024-05-31")],
        ),
        (
            "A protocol instruction was recorded for the Geology Committee to count the wells.",
            [("explicit", "Geology Committee", "count the wells", None)],
        ),
        (
            "The Geology Committee must, no later than May 1, count the wells, the Minister stressed.",
            [("modal", "Geology Committee", "count the wells", "2024-05-01")],
        ),
        (
            "Akimats were told to mend the dams, with the Geology Committee to count the wells.",
            [
                ("explicit", "Akimats", "mend the dams", None),
                ("explicit", "Geology Committee", "count the wells", None),
            ],
        ),
        (
            "The Minister gave the contractor two weeks to mend the dam and threatened to end the contract.",
            [("explicit", "contractor", "mend the dam", "2024-04-24")],
        ),
        (
            "The Minister demanded explanations from the Geology Committee by Friday.",
            [
                (
                    "explicit",
                    "Geology Committee",
                    "explanations from the Geology Committee by Friday",
                    "2024-04-12",
                )
            ],
        ),
        (
            "After the meeting the President instructed the Government to mend it.",
            [("explicit", "Government", "mend it", None)],
        ),
        (
            "“I have set the Government a task to mend the dam,” the President said.",
            [("reported", "Government", "mend the dam", None)],
        ),
    ],
)
def test_press_wordings_are_read(told: Callable[[str], list[Any]], text: str, expected: list[Any]) -> None:
    """Who is told, in whatever place, and whether it is told now."""
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "One of the solutions to the problem is to raise the capacity of the plant by 20,000 tonnes.",
        "The main goal is to raise exports.",
        "“Visit the dam in October,” Galiya Asanova advised. “And take warm clothes with you.”",
        "According to the akim, investments are to be attracted to the plant.",
    ],
)
def test_an_aim_or_a_plan_told_of_orders_nothing(told: Callable[[str], list[Any]], text: str) -> None:
    """An infinitive behind "is" may be what something consists in."""
    assert told(f"Akim Marat Omarov tasked the departments to count the wells. {text}")[1:] == []


@pytest.mark.parametrize(
    ("text", "latest"),
    [
        ("Akims were instructed to review the plan of development until 2030.", []),
        ("Akims were instructed to finish the repairs until 2030.", ["until 2030"]),
        ("Akims were instructed to carry out all works planned for this year.", []),
        ("Akims were instructed to finish the works in the next three months.", ["in the next three months"]),
    ],
)
def test_the_years_of_a_plan_are_no_term(read: Callable[..., Any], text: str, latest: list[str]) -> None:
    """They tell which plan is meant."""
    _, found = read(text)
    assert [term.text for one in found for term in one.deadlines] == latest


def test_whose_representative_speaks_does_not_speak(read: Callable[..., Any], grammar: Any) -> None:
    """``Said the President's representative`` puts nothing into the mouth of the President."""
    layout, (one,) = read("The dams will be mended, said the President's representative in the region.")
    assert [said.speaker for said in grammar.attributions(layout, one) if said.speaker] == []


def test_what_a_department_is_for_is_nobody(told: Callable[[str], list[Any]]) -> None:
    """All words between "the head of the department of" and a name are of his post."""
    text = (
        "The akim charged the head of the department of housing and communal services, transport and roads of"
        " Abai district Serik Asanov to clean the dam."
    )
    assert told(text) == [("explicit", "Serik Asanov", "clean the dam", None)]


_HEADQUARTERS = """12 April 2024

Deputy Prime Minister Marat Omarov chaired the Investment Headquarters. After a discussion, the headquarters
decided to hand over the plot. It set the Geology Committee the task of counting wells."""
_RULED = """12 April 2024

Marat Omarov, who leads the company, saw the trains on trial. Doors open late.

Passengers are not to be let in, he ruled. Deputy mayor Galiya Asanova, present there, asked for maps."""


@pytest.mark.parametrize(
    ("text", "issuer"), [(_HEADQUARTERS, "Investment Headquarters"), (_RULED, "Marat Omarov")]
)
def test_nobody_else_on_the_page_is_shown_as_issuer(text: str, issuer: str) -> None:
    """A body that decides, and "he" who ruled, though others on the page hold posts."""
    found = extract(read_text(text)).instructions
    assert [one.issuer.name for one in found if one.issuer][-1:] == [issuer]


@pytest.mark.parametrize(
    "text",
    [
        "Together with akim Marat Omarov and Minister Serik Asanov, they saw the dams.",
        "The board resolved: to bind chief physician Galiya Asanova to submit a plan.",
    ],
)
def test_who_is_told_or_only_comes_along_does_not_order(text: str) -> None:
    """On a page that names nobody else, an order that nobody is said to have given has no issuer."""
    found = extract(read_text(f"12 April 2024\n\n{text}\n\nInstructions were issued to count the wells."))
    assert found.instructions[-1].issuer is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“The Head of State has been instructed to form a stock,” Prime Minister Marat Omarov said.",
            [("reported", "", "form a stock", None)],
        ),
        (
            "At that time, the Geology Committee was also instructed to count the wells.",
            [("reported", "Geology Committee", "count the wells", None)],
        ),
        ("Drivers and assistants were instructed on the procedure to work in the frost.", []),
        (
            "Akim Kassym Jomart Omarov told the departments to fill the depots for the next year.",
            [("explicit", "departments", "fill the depots for the next year", None)],
        ),
        (
            "Heads of departments, city establishments and structural subdivisions were told to use buses.",
            [
                (
                    "explicit",
                    "Heads of departments, city establishments and structural subdivisions",
                    "use buses",
                    None,
                )
            ],
        ),
        (
            "The Minister gave the sectorial government bodies the instructions as follow: to mend the dams.",
            [("explicit", "sectorial government bodies", "mend the dams", None)],
        ),
        (
            "Instructions were issued for the urgent restoration of the dams.",
            [("explicit", "", "the urgent restoration of the dams", None)],
        ),
        (
            "The Commission RESOLVES THAT:\n\n1. Akimats shall:\n\n1) ensure the count;\n\n2) mend roads.",
            [("explicit", "Akimats", "ensure the count", None), ("explicit", "Akimats", "mend roads", None)],
        ),
    ],
)
def test_unseen_releases_are_read(told: Callable[[str], list[Any]], text: str, expected: list[Any]) -> None:
    """Constructions that releases showed which nobody had read before."""
    assert told(text) == expected


def test_money_is_directed_not_told(told: Callable[[str], list[Any]]) -> None:
    """``By directing the released funds to support workers`` tells the funds nothing."""
    text = "The Minister told the akims to cut costs by directing the released funds to support workers."
    assert [one[1] for one in told(text)] == ["akims"]


def test_a_point_of_a_resolution_tells_its_own_owner(told: Callable[[str], list[Any]]) -> None:
    """What they shall close is no further owner; a law above takes nothing away from who resolves."""
    text = (
        "In accordance with the Law “On Markets” the Commission RESOLVES THAT:\n\n1. Akimats shall close"
        " the markets.\n\n2. The Ministry of Health shall:\n\n1) open posts;\n\n2) check shops by 1 May."
    )
    assert told(text) == [
        ("explicit", "Akimats", "close the markets", None),
        ("explicit", "Ministry of Health", "open posts", None),
        ("explicit", "Ministry of Health", "check shops by 1 May", "2024-05-01"),
    ]


@pytest.mark.parametrize(
    ("point", "expected"),
    [
        ("The Ministry of Health shall, jointly with akimats, open posts.", "Ministry of Health + akimats"),
        ("The Ministry of Health shall within two weeks open posts.", "Ministry of Health"),
        (
            "Akims of regions, cities of republican significance and the capital shall open posts.",
            "Akims of regions, cities of republican significance and the capital",
        ),
        ("State bodies and organisations (as agreed) shall open posts.", "State bodies, organisations"),
        ("To impose control of execution on the akim of the region.", "akim of the region"),
        ("Entrust supervision over the order to the Ministry of Health.", "Ministry of Health"),
        ("To place advertisements on the websites of the akimats.", ""),
    ],
)
def test_points_name_their_owners_in_many_ways(
    told: Callable[[str], list[Any]], point: str, expected: str
) -> None:
    """Before "shall", whatever stands between, or behind what is laid on them."""
    assert [one[1] for one in told(f"The Market Commission RESOLVES:\n\n1. {point}")] == [expected]


def test_who_is_blamed_does_not_instruct(clauses: Callable[[str], list[Clause]]) -> None:
    """``The akim criticised the department, instructing it to …``: the subject instructs."""
    (clause,) = clauses("The akim criticised the Housing Department, instructing it to mend the roof.")
    assert clause.issuer is not None
    assert clause.issuer.name == "akim"


@pytest.mark.parametrize(
    "text",
    ["Residents demanded that the akim mend the dam by 1 May.", "The court ordered the company to pay."],
)
def test_residents_and_courts_do_not_instruct(told: Callable[[str], list[Any]], text: str) -> None:
    """What is demanded from below, or ruled by a court, is nobody's instruction."""
    assert told(text) == []


def test_what_another_assures_is_no_term(told: Callable[[str], list[Any]]) -> None:
    """``…, and the akim assured that …`` belongs neither to the act nor to its term."""
    text = "The Minister instructed to mend the dams, and the akim assured that all would be ready by 1 May."
    assert told(text) == [("explicit", "", "mend the dams", None)]


def test_who_only_reported_says_nothing_after_an_order() -> None:
    """What is needed behind another's order is that other's word."""
    text = """12 April 2024

Minister of Energy Marat Omarov reported on coal. The Prime Minister set a task to mend the boilers. Akims
should ensure order."""
    found = extract(read_text(text)).instructions
    assert [one.issuer.post for one in found if one.issuer] == ["Prime Minister", "Prime Minister"]


@pytest.mark.parametrize("opening", ["On behalf of President", "In line with the instructions of President"])
def test_on_whose_behalf_somebody_comes_does_not_order_there(opening: str) -> None:
    """``On behalf of the President A. Name, the Minister visited …``: the Minister orders there."""
    text = f"{opening} Galiya Asanova, Minister Marat Omarov saw the dams. Akims were told to mend them."
    (one,) = extract(read_text(f"12 April 2024\n\n{text}")).instructions
    assert one.issuer is not None
    assert one.issuer.name == "Marat Omarov"
