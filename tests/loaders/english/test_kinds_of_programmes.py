"""Every kind of English programme, named by what stands around the head word."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

FRAMES = ["Last week {} began its work.", "The head of {} spoke.", "He praised {} at the meeting."]
"""Where a name stands: as subject, as owner, and as what something is done to."""


PROGRAMMES = [
    ("the concept of cultural policy", "concept of cultural policy"),
    (
        'the national project "Modernisation of the Energy and Utilities Sectors"',
        "national project Modernisation of the Energy and Utilities Sectors",
    ),
    ('the State Programme "Nurly Zher"', "Programme Nurly Zher"),
    ('the "Auyl – el besigi" programme', "Auyl – el besigi"),
    ('the regional programme "Orken"', "programme Orken"),
    ('the programme "With a Diploma to the Village"', "programme With a Diploma to the Village"),
    ("the programme of refinancing of mortgage loans", "programme of refinancing of mortgage loans"),
    ("the programme for the development of the territory", "programme for the development of the territory"),
    ("the investment programme for 2021–2025", "investment programme for 2021–2025"),
    ("the roadmap for tourism development", "roadmap for tourism development"),
    (
        "the comprehensive plan for the social and economic development of the region",
        "comprehensive plan for the social and economic development of the region",
    ),
    ("the action plan for flood preparedness", "action plan for flood preparedness"),
    ("the plan to combat the shadow economy", "plan to combat the shadow economy"),
    ("the general plan of the city", "general plan of the city"),
    ("the master plan for tourism development", "master plan for tourism development"),
    ("the master plan of the Alakol coast", "master plan of the Alakol coast"),
    ("the regional plan on self-sufficiency in milk", "regional plan on self-sufficiency in milk"),
    ("the plan of statistical works for 2019", "plan of statistical works for 2019"),
    ("the law on consumer protection", "law on consumer protection"),
    ("the bill on taxis", "bill on taxis"),
    ("the decree No. 118", "decree No. 118"),
    ('the "Road to School" campaign', "Road to School campaign"),
    ('the republican campaign "Road to School"', "campaign Road to School"),
    ('the environmental campaign "Clean Together"', "campaign Clean Together"),
    ('the charity campaign "Care"', "campaign Care"),
    ("the nationwide tree-planting campaign", "nationwide tree-planting campaign"),
    ("the vaccination campaign", "vaccination campaign"),
    ("the conscription campaign", "conscription campaign"),
    ('the raid "Teenager in the Night City"', "raid Teenager in the Night City"),
    ('the operation "Poacher"', "operation Poacher"),
    ('the preventive operation "Bus"', "operation Bus"),
    ('the "Smart City" project', "Smart City project"),
    ('the project "Public Control"', "project Public Control"),
    ('the pilot project "Digital Family Card"', "project Digital Family Card"),
    ("the pilot project on shoe labelling", "pilot project on shoe labelling"),
    ('the social project "Happy Child"', "project Happy Child"),
    ("the eGov portal", "eGov"),
    ("the e-government portal", "e-government portal"),
    ("the public procurement portal", "public procurement portal"),
    ("the e-licensing portal", "e-licensing portal"),
    ("the portal of social services", "portal of social services"),
    ('the mobile application "Qamqor"', "mobile application Qamqor"),
    ("eGov Mobile", "eGov Mobile"),
    ("eGov", "eGov"),
    ("the single procurement platform", "single procurement platform"),
    ('the information system "E-Shanyrak"', "system E-Shanyrak"),
    ('the "Safe City" system', "Safe City system"),
    ('the Telegram bot "Astana Zhauap"', "bot Astana Zhauap"),
    ('the contest "Best Akimat"', "contest Best Akimat"),
    ('the contest "Teacher of the Year"', "contest Teacher of the Year"),
    ('the "Tauelsizdik Urpaktary" contest', "Tauelsizdik Urpaktary contest"),
    ('the grant "Tauelsizdik Urpaktary"', "grant Tauelsizdik Urpaktary"),
    ("the population census", "population census"),
    ("the agricultural census", "agricultural census"),
    ("compulsory social health insurance", "compulsory social health insurance"),
    ("targeted social assistance", "targeted social assistance"),
    ('the State Database "Individuals"', "Database Individuals"),
    ('the "Anti-corruption" hotline', "Anti-corruption hotline"),
    ('the challenge "Reading School"', "challenge Reading School"),
    ('the "My tree for my land" campaign', "My tree for my land campaign"),
]
"""Kinds of programmes, likewise."""

NAMELESS = [
    "the ministry",
    "a school",
    "two hospitals",
    "a working group",
    "the new project",
    "a plan",
    "a museum",
]
"""Of these nobody knows which is meant."""


@pytest.mark.parametrize(("words", "name"), PROGRAMMES, ids=lambda words: words)
def test_programmes_of_each_kind_are_named_wherever_they_stand(
    read: Callable[..., Any], words: str, name: str
) -> None:
    """The name is the same wherever it stands, and nothing else is named."""
    named = [
        [one.name for found in read(frame.format(words))[1] for one in found.programmes] for frame in FRAMES
    ]
    assert named == [[name]] * len(FRAMES)


@pytest.mark.parametrize("words", NAMELESS)
def test_what_says_too_little_names_nothing(read: Callable[..., Any], words: str) -> None:
    """A head word alone is any of its kind."""
    _, found = read(FRAMES[0].format(words))
    assert [mention.name for one in found for mention in one.programmes] == []
