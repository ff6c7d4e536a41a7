"""Bodies, groups of officials, programmes and meetings."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tapsyrma.loaders.english.grammar import English


@pytest.mark.parametrize(
    ("phrase", "names"),
    [
        (
            "the ministries of the interior and education and science",
            {"Ministry of the Interior", "Ministry of Education and Science"},
        ),
        (
            "the Ministry of Ecology, Geology and Natural Resources and the Ministry of Finance",
            {"Ministry of Ecology, Geology and Natural Resources", "Ministry of Finance"},
        ),
        ("the Energy and Finance Ministries", {"Energy Ministry", "Finance Ministry"}),
        ("akimats of Akmola and Abai regions", {"akimat of Akmola region", "akimat of Abai region"}),
        (
            "the Interdepartmental Commission on prevention of offences",
            {"Interdepartmental Commission on prevention of offences"},
        ),
        ("the Prime Minister's Office", {"Prime Minister's Office"}),
        ("the press service of the akim of Abai region", {"press service of the akim of Abai region"}),
        (
            "the press office of the Police Department of Abai region",
            {"press office of the Police Department of Abai region"},
        ),
        ("the press service", set()),
        ("the Department of Education of Kostanay region", {"Department of Education of Kostanay region"}),
        (
            "the Housing Department and the Energy and Utilities Department",
            {"Housing Department", "Energy and Utilities Department"},
        ),
        ("JSC “Steppe Roads” and NC Food Company JSC", {"JSC “Steppe Roads”", "NC Food Company JSC"}),
        ("the Agency for Protection of Competition", {"Agency for Protection of Competition"}),
        ("a department and government agencies", set()),
        ("doctors of Rudny polyclinic No. 5", {"Rudny polyclinic No. 5"}),
        ('the kindergarten "Aigolek"', {'kindergarten "Aigolek"'}),
        ("a school of cooks and the field hospital of the Ministry of Health", {"Ministry of Health"}),
        ("the contractors of Taldy Kurylys", {"Taldy Kurylys"}),
        ("the director of QyzylSu-Trade, Anna Kim,", {"QyzylSu-Trade"}),
        ("Meadow Travel's director Anna Kim", {"Meadow Travel"}),
        ("the director of Human Resources", set()),
        ("the department of fisheries", {"department of fisheries"}),
        ("a department of the company", set()),
    ],
)
def test_bodies_are_named_one_by_one(read: Callable[..., Any], phrase: str, names: set[str]) -> None:
    """Coordinated bodies are parted where they are several, and stay whole where a name has "and" in it."""
    _, (found,) = read(f"Today {phrase} met.")
    assert {body.name for body in found.bodies} == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The paper went to the akimat and the maslikhat.", ["akimat", "maslikhat"]),
        ("The Government and the akimat found the money.", ["Government", "akimat"]),
        ("The akimats found the money.", []),
        ("The department and the ministry found the money.", []),
    ],
)
def test_a_bare_akimat_is_the_one_of_the_pages_place(
    read: Callable[..., Any], text: str, names: list[str]
) -> None:
    """A bare "akimat" or "maslikhat" names a body without its place; a bare department names none."""
    _, (found,) = read(text)
    assert [body.name for body in found.bodies] == names


def test_a_ministers_title_names_no_ministry(read: Callable[..., Any]) -> None:
    """The ministry within a minister's title is no body of its own; the department of its head is one."""
    _, (found,) = read("The Minister of Energy met the head of the Housing Department.")
    assert [body.name for body in found.bodies] == ["Housing Department"]


@pytest.mark.parametrize(
    ("phrase", "name", "sort"),
    [
        ("all akims", "akims", "all-akims"),
        ("local executive bodies", "local executive bodies", "local-executive-bodies"),
        ("law enforcement agencies", "law enforcement agencies", "law-enforcement"),
        ("interested state bodies", "interested state bodies", "state-bodies"),
        ("heads of departments", "heads of departments", "other"),
        (
            "akims of regions, the cities of Astana and Almaty",
            "akims of regions, the cities of Astana and Almaty",
            "all-akims",
        ),
    ],
)
def test_groups_of_officials_have_a_sort(read: Callable[..., Any], phrase: str, name: str, sort: str) -> None:
    """Generic groups are collectives, named without "all"."""
    _, (found,) = read(f"Yesterday {phrase} met.")
    assert [(group.name, group.sort) for group in found.collectives] == [(name, sort)]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (
            "They discussed the Concept of rural schools for 2025-2029.",
            ["Concept of rural schools for 2025-2029"],
        ),
        ("Changes to the Criminal Code were adopted.", ["Criminal Code"]),
        ("The project “Warm Winter” has begun.", ["project Warm Winter"]),
        ("Loans under the Green Steppe programme were given.", ["Green Steppe programme"]),
        ("It was instructed to develop a plan to plant trees in cities.", ["plan to plant trees in cities"]),
        ("Under the agro-industrial programme, barns were built.", ["agro-industrial programme"]),
        ("Within the regional plan on dust storms 12 masts stand.", ["regional plan on dust storms"]),
        ("The plan was late.", []),
        ("The plan for the year is twenty tonnes.", []),
        ("The plan for planting trees was exceeded.", []),
        ("The plan for planting trees was approved.", ["plan for planting trees"]),
        ("They were told to have a plan to implement.", []),
        ("The system works.", []),
    ],
)
def test_only_what_has_a_name_is_a_programme(
    read: Callable[..., Any], sentence: str, names: list[str]
) -> None:
    """A head word names a programme with a name, a complement or a purpose beside it, never alone."""
    _, found = read(sentence)
    assert [p.name for one in found for p in one.programmes] == names


@pytest.mark.parametrize(
    ("sentence", "name", "chair"),
    [
        (
            "Prime Minister Askar Omarov held a meeting on floods.",
            "meeting on floods",
            "Askar Omarov",
        ),
        (
            "Fires were discussed at the Government session chaired by Prime Minister Askar Omarov.",
            "Government session",
            "Askar Omarov",
        ),
        (
            "Under the chairmanship of akim Dina Saparova a staff meeting was held.",
            "staff meeting",
            "Dina Saparova",
        ),
        (
            "The Commission on prevention of fires has met under the chairmanship of Minister Askar Serikov.",
            "Commission on prevention of fires",
            "Askar Serikov",
        ),
        (
            "A conference call on roads was held on Monday, June 3, by Deputy Prime Minister Askat Serikuly.",
            "conference call on roads",
            "Askat Serikuly",
        ),
    ],
)
def test_a_meeting_has_a_chair(
    grammar: English, read: Callable[..., Any], sentence: str, name: str, chair: str
) -> None:
    """Whoever holds or chairs a meeting is its chair."""
    layout, (found,) = read(sentence)
    (gathering,) = grammar.gatherings(layout, found)
    assert gathering.name == name
    assert gathering.chair is not None
    assert gathering.chair.name == chair


def test_done_is_said_only_of_what_was_done(grammar: English, read: Callable[..., Any]) -> None:
    """Plans and denials are not deeds."""
    said = ["The dam has been completed.", "The dam has not been completed.", "The dam will be completed."]
    assert [grammar.done(*_first(read(one))) for one in said] == [True, False, False]


def _first(reading: Any) -> Any:
    layout, found = reading
    return layout, found[0]


def test_programmes_without_a_name_of_their_own_have_kinds(read: Callable[..., Any]) -> None:
    """A census is a campaign, insurance and assistance are services, in small letters and in large ones."""
    _, found = read("Targeted social assistance, a population census, the Electronic Labour Exchange go on.")
    assert [(p.name, p.sort) for one in found for p in one.programmes] == [
        ("Targeted social assistance", "service"),
        ("population census", "campaign"),
        ("Electronic Labour Exchange", "service"),
    ]
