"""Whoever only stands near an order is not told, gives none, and no day near it is its term."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tapsyrma.loaders.english.grammar import English
from tapsyrma.loaders.relate.relate import relate

_MET = (
    "Prime Minister Marat Omarov held a meeting. Minister of Energy Askar Sadykov and akim of Abai region "
    "Berik Uali reported.\n\n"
)


@pytest.mark.parametrize(
    ("sentence", "owners"),
    [
        ("The akim tasked the department with helping firms and investors to build shops.", "department"),
        (
            "The akim told the department to hire nurses and the contractor to mend it.",
            "department|contractor",
        ),
        ("With regard to teachers and doctors, akimats were instructed to build flats.", "akimats"),
        (
            "On coal for farmers and carriers, the Ministry of Energy was told to report.",
            "Ministry of Energy",
        ),
        ("Akimats, especially those of Abai and Ulytau regions, were tasked with buying coal.", "Akimats"),
        ("The owners of shopping centers were ordered to fit alarms.", "owners of shopping centers"),
        ("The Minister instructed on 14 May to check the beaches.", ""),
        ("The Minister gave three days to settle the matter.", ""),
        ("The Minister instructed on Tuesday the Ministry of Health to check it.", "Ministry of Health"),
        ("The Minister instructed after the audit the Ministry of Health to check it.", "Ministry of Health"),
        ("The Minister instructed, in cooperation with akimats, to check it.", " + akimats"),
        ("The Minister tasked the akims with building schools.", "akims"),
        ("The Ministry of Trade and Almaty akimat were told to report.", "Ministry of Trade, Almaty akimat"),
        ("The akim set the contractor a deadline of 1 June to finish the roof.", "contractor"),
        ("The akim set a deadline of 1 June for the Ministry of Trade to pay.", "Ministry of Trade"),
        (
            "The Minister instructed the Ministry of Trade, KazAbc and the Steppe Hub to cut costs.",
            "Ministry of Trade, KazAbc, Steppe Hub",
        ),
        (
            "The Minister instructed the antimonopoly agency and banks to cut costs.",
            "antimonopoly agency, banks",
        ),
        ("Every akim was instructed to visit the farms.", "Every akim"),
        ("The Minister told the newly appointed akim of Abai region to report.", "akim of Abai region"),
    ],
)
def test_those_near_an_order_are_not_told(
    orders: Callable[[str], list[Any]], sentence: str, owners: str
) -> None:
    """Only an office, or another behind "the", begins an order behind "and"; openings name nobody told."""
    assert "|".join(dict.fromkeys(one[1] for one in orders(sentence))) == owners


@pytest.mark.parametrize(
    "sentence",
    [
        "The building was assigned to the akimat of Semey city.",
        "The main responsibility for the harvest lies with the farmers.",
        "The tasks assigned to the akimats were completed.",
        "The plant was commissioned in 2020 to provide the city with heat.",
        "The mayor was told that the school needs 10 desks to open.",
        "None of the akims was instructed to stop the work.",
        "If prices rise, the akimats will be instructed to open fairs.",
        "Drivers were charged with violating the rules of the road.",
        "The company ordered tools from abroad to launch the line by May.",
    ],
)
def test_what_only_sounds_like_an_order_is_none(orders: Callable[[str], list[Any]], sentence: str) -> None:
    """Things handed over, news, denials and plans oblige nobody."""
    assert [one for one in orders(sentence) if one[0] == "explicit"] == []


@pytest.mark.parametrize(
    ("sentence", "issuers"),
    [
        ("He instructed to count the losses.", ["Marat Omarov"]),
        ('"I instruct the akims to visit every village," he said.', ["Marat Omarov"]),
        ("The akim of Abai region noted that crews were tasked to work at night.", [None]),
        ('"It was instructed to draw up a plan," akim Berik Uali said.', []),
        ("The Prime Minister heard akim Berik Uali, who instructed deputies to mend roads.", ["Berik Uali"]),
        ("The Prime Minister heard the head of a farm, who instructed his men to mend roads.", [None]),
        ("In Almaty city Akim Erlan Satov instructed the departments to plant trees.", ["Erlan Satov"]),
        ("By order of the President, the Government was told to submit a bill.", ["President"]),
        ("Deputy Prime Minister Dana Serik held another meeting. Plants were told to wait.", ["Dana Serik"]),
        ("The members of the council agreed to set up a group.", [None]),
    ],
)
def test_nobody_orders_what_the_words_give_to_another(
    grammar: English, read: Callable[..., Any], sentence: str, issuers: list[str | None]
) -> None:
    """Neither who reports, nor the chair where somebody else is said to order; what is retold is no order."""
    layout, found = read(_MET + sentence)
    given = relate(layout, found, grammar).instructions
    named = [(one.issuer.name or one.issuer.post) if one.issuer else None for one in given]
    assert named == issuers


@pytest.mark.parametrize(
    ("act", "latest"),
    [
        ("compensate the damage caused before 1 May", None),
        ("check the schools closed until 20 May", None),
        ("watch the school due to be completed in August", None),
        ("bring it to 30 percent, up from 20 percent this year", None),
        ("pay the money within five days of the request", None),
        ("repair the roads damaged by the flood", None),
        ("mend the unit to be launched by 1 May", None),
        ("approve rules for the shops to be opened by 20 May", None),
        ("sign papers with the firms that will bring coal until 1 May", None),
        ("fine the owners who must pay by 1 May", None),
        ("find out why the line stops by 1 May", None),
        ("tell whether money can be found this month", None),
        ("revise the plan agreed in January this year", None),
        ("extend the ban on fishing until 1 June", None),
        ("finish the plant, which will make bricks by 1 June", None),
        ("finish the plant, which is expected to make bricks by 1 June", None),
        ("use the budget of the current year", None),
        ("use the budget within the current year", "2024-12-31"),
        ("launch the unit by 1 May", "2024-05-01"),
        ("tell whether money can be found and report by 1 May", "2024-05-01"),
        ("open the shop, which is to be done by 1 May", "2024-05-01"),
        ("arrange for the roof to be mended and order it to be painted by 1 May", "2024-05-01"),
        ("draft a plan by 1 May this year", "2024-05-01"),
        ("bring coal until 1 May", "2024-05-01"),
        ("have the roofs repaired by 1 May", "2024-05-01"),
        ("ensure that the roofs are repaired by 1 May", "2024-05-01"),
        ("pay the money within five days", "2024-04-15"),
        ("hire as many as they need by 1 May", "2024-05-01"),
    ],
)
def test_a_time_that_tells_of_a_thing_is_no_term(
    told: Callable[[str], list[Any]], act: str, latest: str | None
) -> None:
    """A participle before a time takes it; "be", "have" and "ordered" leave it to the order."""
    assert told(f"The akim instructed the department to {act}.")[0][3] == latest


def test_a_term_inside_what_was_heard_binds_no_order(told: Callable[[str], list[Any]]) -> None:
    """The builder's promise is not the akim's term; a term at the head of the sentence is."""
    heard = "The akim heard the builder, who promised to end by 1 May, and instructed to hire workers."
    assert told(heard)[0][3] is None
    assert told("By 1 May, the akim instructed the builder to hire workers.")[0][3] == "2024-05-01"
