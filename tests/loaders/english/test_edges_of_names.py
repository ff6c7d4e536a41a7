"""Where names of bodies, programmes and people begin and end, and which words are none of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tapsyrma.loaders.english.grammar import English
from tapsyrma.loaders.relate.relate import relate


@pytest.fixture(scope="module")
def named(grammar: English, read: Callable[..., Any]) -> Callable[[str], Any]:
    """The bodies, programmes and officials of a text."""

    def reading(text: str) -> Any:
        layout, found = read(text)
        return relate(layout, found, grammar)

    return reading


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("The company is to complete technical inspection of all heat networks.", []),
        ("The basin inspection of Almaty region fined it.", ["basin inspection of Almaty region"]),
        ("The labour inspection on Friday fined the firm.", ["labour inspection"]),
        ("I commission to allocate money for this.", []),
        ("Talgar is the administrative centre of Talgar district.", []),
        ("The Cancer Centre of Almaty is open.", ["Cancer Centre of Almaty"]),
        ("The Senate is the upper chamber of the Parliament.", ["Parliament", "Senate"]),
        ("They signed the Agreement on the Exchange of Information.", []),
        (
            "Call the Trade Department of the Almaty Department of Finance.",
            ["Almaty Department of Finance", "Trade Department"],
        ),
        ("A fire broke out at the coal Department on Thursday.", []),
        ("The Head of State's press service told it.", ["Head of State's press service"]),
        ("Photos of the Extended Government session.", ["Government"]),
        (
            "It met the Republican Headquarters for the Implementation of the President's platform.",
            ["Republican Headquarters"],
        ),
        ("The republican and regional headquarters work round the clock.", []),
        ("The traffic police and road committee came.", ["road committee", "traffic police"]),
        (
            "The State Commission for the preparation and holding of EXPO met.",
            ["State Commission for the preparation and holding of EXPO"],
        ),
        ("The Head of JSC NC Temir Zhol Nurlan Sadykov, spoke.", ["JSC NC Temir Zhol"]),
    ],
)
def test_a_body_is_named_by_its_own_words(named: Callable[[str], Any], text: str, bodies: list[str]) -> None:
    """Deeds, verbs, days and other bodies are no part of a body's name."""
    assert sorted(one.name for one in named(text).bodies) == bodies


@pytest.mark.parametrize(
    ("text", "programmes"),
    [
        (
            "The draft law on civil protection proposes stricter rules for rescuers.",
            ["draft law on civil protection"],
        ),
        ("President to Bolster National Security Strategy", ["National Security Strategy"]),
        ("It praised the Business Road Map 2025 programme.", ["Business Road Map 2025"]),
        ("The works are late, the national portal “Adyrna” wrote.", []),
        (
            "The two-year road map for the city’s food belt spanned nine districts.",
            ["road map for the city’s food belt"],
        ),
        ("It opened the “Land and Water Objects Register”.", ["Land and Water Objects Register"]),
        (
            "The Government approved the roadmap for the construction of 100 new dumps.",
            ["roadmap for the construction of 100 new dumps"],
        ),
        (
            "He presented the National Security Strategy of Kazakhstan and discussed migration.",
            ["National Security Strategy of Kazakhstan"],
        ),
        ("The Children of Kazakhstan concept works.", ["Children of Kazakhstan concept"]),
        ("BUSES ARE PUT INTO SERVICE IN THE NEW SYSTEM", []),
        ("It acts under the Law of the Republic of Kazakhstan of June 30, 1998.", []),
        (
            'It cites the Law of the Republic of Kazakhstan "On Roads" dated December 8, 1993.',
            ['Law of the Republic of Kazakhstan "On Roads"'],
        ),
        (
            "Akims were told to draw up a program to increase the incomes of the population in two months.",
            ["program to increase the incomes of the population"],
        ),
    ],
)
def test_a_programme_ends_where_a_sentence_goes_on(
    named: Callable[[str], Any], text: str, programmes: list[str]
) -> None:
    """Verbs, days and headings in capitals are no part of a programme's name."""
    assert [one.name for one in named(text).programmes] == programmes


@pytest.mark.parametrize(
    ("text", "officials"),
    [
        ("Vice Defense Minister Addresses Protest by Mothers", []),
        ("Kazakh President Chairs Security Council Meeting", []),
        ("Vice Defense Minister Arman Seitov Addresses Mothers", ["Arman Seitov"]),
    ],
)
def test_verbs_of_headlines_are_nobody(named: Callable[[str], Any], text: str, officials: list[str]) -> None:
    """A verb with the capital of a title behind a post is no name."""
    assert [one.name for one in named(text).officials] == officials


_DEPARTMENT = "department of housing and communal services, transport and roads of Ayirtau district"


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "He called the head of the district department of housing and utilities, Viktor Pak.",
            [("Viktor Pak", "head of the district department of housing and utilities")],
        ),
        (
            f"He called the head of the {_DEPARTMENT} Marat Issin.",
            [("Marat Issin", f"head of the {_DEPARTMENT}")],
        ),
        (
            "He asked the chairman of Samruk-Energy's board, Viktor Pak, for photographs.",
            [("Viktor Pak", "chairman of Samruk-Energy's board")],
        ),
        ("The decree is signed.\n\nAkim of the city: O. Temirgali", [("O. Temirgali", "Akim of the city")]),
        (
            "Marina Pak, who heads the district department of roads, was in the car.",
            [("Marina Pak", "head of the district department of roads")],
        ),
        ("Marina Pak, who heads the list, was in the car.", [("Marina Pak", None)]),
        (
            "CEO of JSC Zhol (hereinafter – ZH) Viktor Pak and Marat Issin, the newly appointed director.",
            [("Viktor Pak", "CEO of JSC Zhol"), ("Marat Issin", "director")],
        ),
    ],
)
def test_a_post_is_read_to_its_end(
    named: Callable[[str], Any], text: str, posts: list[tuple[str, str | None]]
) -> None:
    """Fields of a department, a board, a clause with "who" and a gloss belong to the post."""
    assert [(one.name, one.post) for one in named(text).officials] == posts
