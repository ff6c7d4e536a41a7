"""Every kind of English body, named by what stands around the head word."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

FRAMES = ["Last week {} began its work.", "The head of {} spoke.", "He praised {} at the meeting."]
"""Where a name stands: as subject, as owner, and as what something is done to."""

BODIES = [
    ("the education department of Kostanay region", "education department of Kostanay region"),
    ("the regional health department", "regional health department"),
    ("the Regional Health Department", "Regional Health Department"),
    ("the Health Department of Kostanay Region", "Health Department of Kostanay Region"),
    ("the district veterinary division", "district veterinary division"),
    ("the city employment and social programmes division", "city employment and social programmes division"),
    ("the akimat of Arys district", "akimat of Arys district"),
    ("the Arys district akimat", "Arys district akimat"),
    ("the press service of the akim of the district", "press service of the akim of the district"),
    ("the press service of the Prime Minister", "press service of the Prime Minister"),
    ("Secondary School No. 12", "Secondary School No. 12"),
    ("school No. 7", "school No. 7"),
    ("kindergarten No. 9", "kindergarten No. 9"),
    ("the regional multidisciplinary hospital", "regional multidisciplinary hospital"),
    ("polyclinic No. 3", "polyclinic No. 3"),
    ("the regional children's hospital", "regional children's hospital"),
    ("the central district hospital", "central district hospital"),
    ("the regional ambulance station", "regional ambulance station"),
    ("the city ambulance station", "city ambulance station"),
    ("the district veterinary station", "district veterinary station"),
    ("the Aksay fire station", "Aksay fire station"),
    ("fire station No. 26", "fire station No. 26"),
    ("the city water utility", "city water utility"),
    ("Aksu Water Utility", "Aksu Water Utility"),
    ("Kokshe Su LLP", "Kokshe Su LLP"),
    ('JSC "Atyrau Heat Networks"', 'JSC "Atyrau Heat Networks"'),
    ('"Semey Vodokanal" enterprise', '"Semey Vodokanal" enterprise'),
    ("the Rudny Heat and Water Supply Enterprise", "Rudny Heat and Water Supply Enterprise"),
    ("the district heating network", "district heating network"),
    ("the Petropavlovsk heat networks", "Petropavlovsk heat networks"),
    ("RSE Kazhydromet", "RSE Kazhydromet"),
    ("the Betpak peasant farm", "Betpak peasant farm"),
    ('"Kyzyl Tu" farm', '"Kyzyl Tu" farm'),
    ("Zhasyl Dala cooperative", "Zhasyl Dala cooperative"),
    ("the Kazakhstan Khalkyna fund", "Kazakhstan Khalkyna fund"),
    ("the Union of Journalists of Kazakhstan", "Union of Journalists of Kazakhstan"),
    ("the Saulyk public association", "Saulyk public association"),
    ("the Association of Financiers of Kazakhstan", "Association of Financiers of Kazakhstan"),
    ("the regional chamber of entrepreneurs", "regional chamber of entrepreneurs"),
    ("the notary chamber", "notary chamber"),
    ("the bar association", "bar association"),
    ("Karaganda Technical University", "Karaganda Technical University"),
    ("Kazakh National Pedagogical University", "Kazakh National Pedagogical University"),
    ("the Aktobe Higher Medical College", "Aktobe Higher Medical College"),
    ("the regional scientific library", "regional scientific library"),
    ("the regional museum of local history", "regional museum"),
    ("the regional drama theatre", "regional drama theatre"),
    ("the Naurzum State Nature Reserve", "Naurzum State Nature Reserve"),
    ("the Burabay National Park", "Burabay National Park"),
    ("the Altyn-Emel national park", "Altyn-Emel national park"),
    ("the regional operational headquarters", "regional operational headquarters"),
    ("the flood headquarters", "flood headquarters"),
    ("the regional anti-epizootic headquarters", "regional anti-epizootic headquarters"),
    ("the republican flood headquarters", "republican flood headquarters"),
    ("the anti-terrorist commission", "anti-terrorist commission"),
    (
        "the regional sanitary and epidemiological commission",
        "regional sanitary and epidemiological commission",
    ),
    ("the budget commission", "budget commission"),
    ("the veterans council", "veterans council"),
    ("the regional public council", "regional public council"),
    ("the Assembly of the People of Kazakhstan", "Assembly of the People of Kazakhstan"),
    ("the Foreign Investors Council", "Foreign Investors Council"),
    ("the Security Council", "Security Council"),
    ("the Kostanay Regional Court", "Kostanay Regional Court"),
    ("district court No. 2", "district court No. 2"),
    ("the Supreme Court", "Supreme Court"),
    ("the prosecutor's office of the region", "prosecutor's office of the region"),
    ("the Prosecutor General's Office", "Prosecutor General's Office"),
    ("the city prosecutor's office", "city prosecutor's office"),
    ("the transport prosecutor's office", "transport prosecutor's office"),
    ("the regional police department", "regional police department"),
    ("the Police Department of Akmola region", "Police Department of Akmola region"),
    ("the district police division", "district police division"),
    ("the traffic police", "traffic police"),
    ("the local police service", "local police service"),
    ('"Khorgos" customs post', '"Khorgos" customs post'),
    ("the Korday border checkpoint", "Korday border checkpoint"),
    (
        "the Department of State Revenues of the city of Semey",
        "Department of State Revenues of the city of Semey",
    ),
    ("the public service centre", "public service centre"),
    ("the Aktobe branch of the state corporation", "Aktobe branch"),
    ("the Kostanay branch of KazAvtoZhol", "Kostanay branch of KazAvtoZhol"),
    ("Kazpost JSC", "Kazpost JSC"),
    ("military unit 5511", "military unit 5511"),
    ("the Almaty garrison", "Almaty garrison"),
    ("the Emergency Department of Pavlodar region", "Emergency Department of Pavlodar region"),
    (
        "the Department for Emergency Situations of Pavlodar region",
        "Department for Emergency Situations of Pavlodar region",
    ),
    ("the regional ecology department", "regional ecology department"),
    ("the Department of Ecology for Kostanay region", "Department of Ecology for Kostanay"),
    (
        "the sanitary and epidemiological control department",
        "sanitary and epidemiological control department",
    ),
    ("the Esil Basin Inspectorate", "Esil Basin Inspectorate"),
    ("the territorial forestry and wildlife inspectorate", "territorial forestry and wildlife inspectorate"),
    ("the labour inspectorate", "labour inspectorate"),
    ("the housing inspectorate", "housing inspectorate"),
    ("the Labour Inspection Department of Aktobe region", "Labour Inspection Department of Aktobe region"),
    ("the Prime Minister's Office", "Prime Minister's Office"),
    ("the Presidential Administration", "Presidential Administration"),
    ("the Bureau of National Statistics", "Bureau of National Statistics"),
    ("the Supreme Audit Chamber", "Supreme Audit Chamber"),
    ("the audit commission of Abai region", "audit commission of Abai region"),
    ("the Agency for Financial Monitoring", "Agency for Financial Monitoring"),
    ("the Agency for Civil Service Affairs", "Agency for Civil Service Affairs"),
    ("the Agency for Strategic Planning and Reforms", "Agency for Strategic Planning and Reforms"),
    (
        "the Agency for Protection and Development of Competition",
        "Agency for Protection and Development of Competition",
    ),
    ("the National Bank", "National Bank"),
    ("the Anti-Corruption Service", "Anti-Corruption Service"),
    ("the National Security Committee", "National Security Committee"),
    ("the Consumer Rights Protection Committee", "Consumer Rights Protection Committee"),
    ("the Committee for Consumer Rights Protection", "Committee for Consumer Rights Protection"),
    ("the Forestry and Wildlife Committee", "Forestry and Wildlife Committee"),
    ("the Committee of Highways", "Committee of Highways"),
    ("the Industrial Safety Committee", "Industrial Safety Committee"),
    (
        "the Committee for Regulation, Protection and Use of Water Resources",
        "Committee for Regulation, Protection and Use of Water Resources",
    ),
    (
        "the Committee of Medical and Pharmaceutical Control",
        "Committee of Medical and Pharmaceutical Control",
    ),
    ("the Penitentiary System Committee", "Penitentiary System Committee"),
    ("the National Centre for Public Health", "National Centre"),
    ("the Agrarian Credit Corporation", "Agrarian Credit Corporation"),
    ("the Development Bank of Kazakhstan", "Development Bank of Kazakhstan"),
    ("Otbasy Bank JSC", "Otbasy Bank JSC"),
    ("the Research Institute of Cardiology", "Research Institute"),
    ('the special economic zone "Khorgos"', 'special economic zone "Khorgos"'),
    ("the Khorgos special economic zone", "Khorgos special economic zone"),
    ("the Red Crescent Society", "Red Crescent Society"),
    ("the Amanat party", "Amanat party"),
    ("the Khabar Agency", "Khabar Agency"),
    ("the commission under the Government", "commission under the Government"),
    ("the Academy of Public Administration under the President", "Academy of Public Administration"),
    ("the Federation of Trade Unions", "Federation of Trade Unions"),
    ("the trade union committee", "trade union committee"),
    ("Karaganda Zharyk", "Karaganda Zharyk"),
    ("Ekibastuz GRES-1", "Ekibastuz GRES-1"),
    ("the working group on pharmaceuticals", "working group on pharmaceuticals"),
    ("the interdepartmental working group", "interdepartmental working group"),
    ("the National Guard", "National Guard"),
    ("the Border Service", "Border Service"),
    ("the situation centre", "situation centre"),
    ("the regional communications service", "regional communications service"),
    ("the Expert Council on Tourism", "Expert Council"),
    ("the Employment Centre", "Employment Centre"),
    ("the Labour Mobility Centre", "Labour Mobility Centre"),
    ("the city employment centre", "city employment centre"),
    ("the National Nuclear Centre", "National Nuclear Centre"),
    ('the National Company "Kazakhstan Temir Zholy"', 'National Company "Kazakhstan Temir Zholy"'),
    ("the Food Contract Corporation", "Food Contract Corporation"),
    ("Zhasyl Damu JSC", "Zhasyl Damu JSC"),
    (
        "the Department of Social Welfare of the city of Almaty",
        "Department of Social Welfare of the city of Almaty",
    ),
    (
        "the Department of the Agency for Civil Service Affairs for Akmola region",
        "Department of the Agency for Civil Service Affairs for Akmola",
    ),
    ("the housing and utilities department of Almaty", "housing and utilities department of Almaty"),
    ("the department of energy and housing and communal services", "department of energy and housing"),
    ("the citizens' appeals section", "appeals section"),
    ("the press office of the Ministry of Health", "press office of the Ministry of Health"),
    ("the Culture and Sports Ministry", "Culture and Sports Ministry"),
    ("the Interior Ministry", "Interior Ministry"),
    ("the Ministry of Trade and Integration", "Ministry of Trade and Integration"),
    ("Kazselezashchita", "Kazselezashchita"),
]
"""Kinds of bodies as a sentence has them, and by name."""


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


@pytest.mark.parametrize(("words", "name"), BODIES, ids=lambda words: words)
def test_bodies_of_each_kind_are_named_wherever_they_stand(
    read: Callable[..., Any], words: str, name: str
) -> None:
    """The name is the same wherever it stands, and nothing else is named."""
    named = [[one.name for found in read(frame.format(words))[1] for one in found.bodies] for frame in FRAMES]
    assert named == [[name]] * len(FRAMES)


@pytest.mark.parametrize("words", NAMELESS)
def test_what_says_too_little_names_nothing(read: Callable[..., Any], words: str) -> None:
    """A head word alone is any of its kind."""
    _, found = read(FRAMES[0].format(words))
    assert [mention.name for one in found for mention in one.bodies] == []
