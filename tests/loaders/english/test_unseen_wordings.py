"""Wordings of releases that nobody had tuned to, in sentences of our own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tapsyrma.loaders.english.grammar import English
from tapsyrma.loaders.relate.relate import relate

_HELD = "Prime Minister Marat Omarov held a meeting on utilities.\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- To regional akimats: Mend the pumps.", [("regional akimats", "Mend the pumps")]),
        (
            "To the Ministry of Energy: When mending pumps, focus on villages.",
            [("Ministry of Energy", "focus on villages")],
        ),
        (
            "He instructed by 25 August to paint the schools, by 20 August – to mend the roofs.",
            [("", "paint the schools"), ("", "by 20 August – to mend the roofs")],
        ),
        (
            "He went on to instruct the Ministry of Energy to mend the pumps.",
            [("Ministry of Energy", "mend the pumps")],
        ),
        (
            '"I instruct the antimonopoly authority … to check the prices," he said.',
            [("antimonopoly authority", "check the prices")],
        ),
        ("The project builds 65 schools with 9 commissioned since last year.", []),
        (
            "He urged members of the Commission not to work in haste.",
            [("members of the Commission", "not to work in haste")],
        ),
        (
            "Akims were criticised and obliged to report weekly.",
            [("Akims", "report weekly")],
        ),
        (
            "Before the akims the task was set to mend the dams.",
            [("akims", "mend the dams")],
        ),
        (
            "The police were tasked to watch the dams, while the Ministry of Energy is expected to help.",
            [("police", "watch the dams"), ("Ministry of Energy", "help")],
        ),
        ("The dams, he ruled, stay shut till May.", [("", "The dams, he ruled, stay shut till May")]),
        ('"Mend the roof by Friday, Kairat Muratovich," he said.',
         [("Kairat Muratovich", "Mend the roof by Friday")]),
        ('"Come to us on Mondays," he said.', []),
    ],
)  # fmt: skip
def test_an_order_is_read_whatever_its_wording(
    told: Callable[[str], list[Any]], text: str, expected: list[tuple[str, str]]
) -> None:
    """Who is told and what, in the order of the text."""
    assert [one[1:3] for one in told(_HELD + text)] == expected


_REPORTED = """Minister Askar Sadykov reported on floods. According to the Minister, the snow melts.

Following the meeting, the Prime Minister tasked akimats to help. He also assigned to mend dams."""
_TITLED = """President of Kazakhstan, Supreme Commander of the Armed Forces Marat Omarov held a session.

The President charged the Ministry of Defence to draw up a plan."""
_SIGNED = """ORDER OF THE MINISTER OF TRANSPORT

I ORDER:

1. Approve the Rules.

2. This order comes into force today.

Minister of Transport
B. Omarov"""
_UNSIGNED = """Order of the Minister of Transport No. 7.

I HEREBY ORDER:

1. Approve the Rules."""


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        (_REPORTED, "Prime Minister"),
        (_TITLED, "Marat Omarov"),
        (_SIGNED, "B. Omarov"),
        (_UNSIGNED, "Minister of Transport"),
    ],
)
def test_the_issuer_is_who_leads_or_signs(
    grammar: English, read: Callable[..., Any], text: str, issuer: str
) -> None:
    """Not whoever was named last or reports."""
    layout, found = read(text)
    given = relate(layout, found, grammar).instructions
    assert given
    assert {(one.issuer.name or one.issuer.post) if one.issuer else None for one in given} == {issuer}
    assert {one.force for one in given} == {"explicit"}


@pytest.mark.parametrize(
    ("text", "latest"),
    [
        ("Akims were instructed to mend the dams. The deadline is 1 June.", "2024-06-01"),
        ("Akims were instructed to mend the dams. This must be done by 1 June.", "2024-06-01"),
        ("Akims were instructed to mend the dams in ten days.", "2024-04-20"),
        ("Akims were instructed to mend the dams within 10 (ten) days.", "2024-04-20"),
        ("Akims were instructed to mend the dams by Q3 2024.", "2024-09-30"),
        ("Akims were instructed to mend the dams in May and June.", "2024-06-30"),
        ("Akims were instructed to mend the dams by 5 p.m. on Friday.", "2024-04-12"),
        ("Akims were instructed to mend the dams with a deadline of 1 June.", "2024-06-01"),
        ("Akims were instructed to mend the dams until further notice.", None),
        ("Akims were instructed to report on the first working day of each month.", None),
        ("He set a deadline of 1 June for mending the dams.", "2024-06-01"),
        ("He allotted a month for the repair of the dams.", "2024-05-10"),
    ],
)
def test_a_term_is_read_where_it_stands(
    told: Callable[[str], list[Any]], text: str, latest: str | None
) -> None:
    """In the act, in a sentence of its own, or as what is set."""
    assert [one[3] for one in told(_HELD + text)] == [latest]


@pytest.mark.parametrize(
    "text",
    [
        "The Ministry of Energy plans to repair the boilers by 1 June.",
        "The boilers are expected to be repaired by 1 June.",
        "The plant is to open on 1 June.",
        "The director was charged with taking a bribe.",
        "The driver was ordered by the court to pay a fine.",
        "Under the law, companies are required to insure workers.",
        "The company ordered 20 buses from a plant.",
        "Two boilers were commissioned by 1 May.",
        "The programme sets the task of reducing poverty.",
        "In line with the instruction of the President, 20 schools were built.",
        "The residents asked the akim to repair the road.",
        "The police were called to the scene to restore order.",
        "Passengers are required to wear belts.",
        '"I ask passengers to buy tickets early," the Prime Minister said.',
        "The Minister promised to repair the road by 1 June.",
        "Askar Sadykov was assigned to the Ministry of Energy. He was assigned to the Ministry of Finance.",
        "The team was given a week to rest.",
        "We set ourselves the task of finding reserves.",
        "Responsible: Ministry of Energy. Deadline: 1 June.",
    ],
)
def test_what_only_sounds_like_an_order_is_none(told: Callable[[str], list[Any]], text: str) -> None:
    """Plans, forecasts, laws, accusations, purchases and requests order nobody."""
    assert told(_HELD + text) == []
