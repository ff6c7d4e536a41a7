"""Rows of those who are told, read whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

_HELD = "Prime Minister Marat Omarov held a meeting.\n\n"


@pytest.mark.parametrize(
    ("owners", "names"),
    [
        ("akims (governors) of the regions and SteppeGas company", "akims of the regions, SteppeGas company"),
        ("the government and the akimat (the governor's office) of the Zhetysu Region",
         "government, akimat of the Zhetysu Region"),
        ("the Water Committee and regional inspections", "Water Committee, regional inspections"),
        ("the Water Committee and territorial inspections of the ministry",
         "Water Committee, territorial inspections of the ministry"),
        ("the Ministry of Trade, Integration and Crafts and regional administrations",
         "Ministry of Trade, Integration and Crafts, regional administrations"),
        ("the Ministry of Trade, Integration and Crafts jointly with the Ministry of Energy",
         "Ministry of Trade, Integration and Crafts + Ministry of Energy"),
        ("the Department of Energy and Housing and Communal Services",
         "Department of Energy and Housing and Communal Services"),
        ("heads of government agencies and regions", "heads of government agencies and regions"),
        ("the Ministry of Health, responsible for the reform, and the Social Health Insurance Fund",
         "Ministry of Health, Social Health Insurance Fund"),
        ("the Prosecutor General's Office and the Anti-Corruption Agency's regional branches",
         "Prosecutor General's Office, Anti-Corruption Agency's regional branches"),
        ("the akimats of Astana, Almaty and regions",
         "akimat of Almaty, akimat of Astana, akimats of regions"),
    ],
)  # fmt: skip
def test_a_row_behind_an_order_is_read_whole(
    told: Callable[[str], list[Any]], owners: str, names: str
) -> None:
    """Glosses, fields of ministries, places and groups in small letters belong to those told."""
    assert [one[1] for one in told(f"{_HELD}He instructed {owners} to check the pipes.")] == [names]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("The Ministry of Energy together with the gas services providers was instructed",
         "Ministry of Energy + gas services providers"),
        ("By his decree, heads of clinics across regions, as well as in the city of Oral, were told",
         "heads of clinics across regions, as well as in the city of Oral"),
        ("Heads of clinics across regions, the cities of Almaty, Oral and regional inspections were told",
         "Heads of clinics across regions, the cities of Almaty, Oral, regional inspections"),
        ("During the meeting, the Ministry of Finance, the Treasury and local bodies were instructed",
         "Ministry of Finance, Treasury, local bodies"),
        ("Governments of regions, districts and cities were instructed",
         "Governments of regions, districts and cities"),
        ("Marat Sadykov, head of the capital's ecology office, was instructed", "Marat Sadykov"),
        ("Together with the Ministry of Energy and KEGOC, the akimats were instructed",
         "akimats + Ministry of Energy, KEGOC"),
        ("The dams broke and the ministries were instructed", "ministries"),
        ("The Prime Minister criticised the akims, and the ministries were instructed", "akims, ministries"),
    ],
)  # fmt: skip
def test_a_row_before_an_order_is_read_whole(
    told: Callable[[str], list[Any]], sentence: str, names: str
) -> None:
    """From the start of the clause on, whatever places and partners stand between."""
    assert [one[1] for one in told(f"{_HELD}{sentence} to check the pipes.")] == [names]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("He instructed akimats to use the funds of social and entrepreneurial corporations to buy cabbage.",
         ["akimats"]),
        ("He instructed the ministry to mend dams and the regional akimats to find money.",
         ["ministry", "regional akimats"]),
        ("Local bodies were instructed to shut dumps, jointly with the police, MIPD and the public to watch.",
         ["Local bodies + police, MIPD, public"]),
        ("He instructed the ministry to give coal to hospitals and schools to keep them warm.", ["ministry"]),
        ("He instructed the ministry to allow banks and microfinance organisations to lend.", ["ministry"]),
        ("He instructed the ministry to send doctors and mobile teams to examine all.", ["ministry"]),
        ("He instructed the ministry to help the akimat and the Ministry of Energy to build.", ["ministry"]),
        ("He instructed the ministry to train doctors and the Ministry of Education to train teachers.",
         ["ministry", "Ministry of Education"]),
        ("He instructed the ministry to find money, and the regional akimats to spend it.",
         ["ministry", "regional akimats"]),
        ("He demanded that the Ministry of Energy and regional inspections check pipes.",
         ["Ministry of Energy, regional inspections"]),
        ("Roads, bridges and stations were ordered to be repaired.", [""]),
        ('"I was instructed to solve it," he said.', []),
        ('"Build with care!" warned the Prime Minister.', [""]),
        ("The task to mend the dams was given to the Ministry of Energy and the regional inspections.",
         ["Ministry of Energy, regional inspections"]),
    ],
)  # fmt: skip
def test_nobody_is_told_who_only_stands_in_what_is_to_be_done(
    told: Callable[[str], list[Any]], said: str, expected: list[str]
) -> None:
    """Words behind "and" that only end a phrase or a list of partners begin no order of their own."""
    assert [one[1] for one in told(_HELD + said)] == expected


_ORDER = """I ORDER:
1. Approve enclosed:
1) Rules of conducting checks;
2) the Instruction on supervision.
2. To provide to service on protection of public concerns of the Prosecutor General's Office:
1) state registration of this order."""


def test_a_service_is_told_and_papers_are_no_acts(told: Callable[[str], list[Any]]) -> None:
    """Neither the office above a service is told in its place, nor is a paper that is approved an act."""
    whose = "service on protection of public concerns of the Prosecutor General's Office"
    assert [one[1:3] for one in told(_ORDER)] == [(whose, "state registration of this order")]


_ITEMS = """Prime Minister Marat Omarov held a meeting. He instructed:

- Ministry of Energy together with akimats of regions and Astana – mend the pipes;
- Ministry of Trade, Integration and Crafts, regional inspections – check the prices."""


def test_a_row_before_a_dash_is_read_whole(told: Callable[[str], list[Any]]) -> None:
    """In an item of a list too, fields of a ministry and groups in small letters belong to the row."""
    assert [one[1:3] for one in told(_ITEMS)] == [
        ("Ministry of Energy + akimats of regions and Astana", "mend the pipes"),
        ("Ministry of Trade, Integration and Crafts, regional inspections", "check the prices"),
    ]


@pytest.mark.parametrize(
    ("told_so", "expected"),
    [
        ("the akimats within the framework of the campaign", "akimats"),
        ("akimats in the near future", "akimats"),
        ("regional akimats in the course of the month", "regional akimats"),
        ("inspectors in the coming days", "inspectors"),
        ("the akims of the northern regions", "akims of the northern regions"),
        ("the akimats of the districts in the floodplain", "akimats of the districts in the floodplain"),
    ],
)
def test_when_and_how_is_no_part_of_a_name(
    told: Callable[[str], list[Any]], told_so: str, expected: str
) -> None:
    """Time and manner behind a group do not lengthen it; places do."""
    assert [one[1] for one in told(f"{_HELD}He instructed {told_so} to clean the streets.")] == [expected]
