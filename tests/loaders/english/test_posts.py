"""Posts: rank, body, place, acting and former holders."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("phrase", "rank"),
    [
        ("the Head of State", "president"),
        ("Kazakhstan's President", "president"),
        ("head of the Government", "prime-minister"),
        ("PM", "prime-minister"),
        ("First Deputy Prime Minister", "first-deputy-prime-minister"),
        ("Vice Minister of Justice", "deputy-minister"),
        ("the head of the Ministry of Energy", "minister"),
        ("Healthcare Minister", "minister"),
        ("Governor of Atyrau region", "akim"),
        ("the head of the region", "akim"),
        ("First deputy akim of the region", "first-deputy-akim"),
        ("Chairman of the budget commission", "chairman"),
        ("Deputy Chairman of the Agency for Reforms", "deputy-chairman"),
        ("head of the Housing Department", "head"),
        ("State Counsellor", "state-counsellor"),
        ("Prosecutor General", "prosecutor"),
        ("deputy of the Mazhilis", "deputy"),
        ("Deputy Prime Minister – Minister of Finance", "deputy-prime-minister+minister"),
    ],
)
def test_synonyms_of_a_post_have_its_rank(read: Callable[..., Any], phrase: str, rank: str) -> None:
    """Whatever a release calls it, a post has one rank."""
    _, (found,) = read(f"Today {phrase} spoke.")
    assert [post.sort for post in found.posts] == [rank]


@pytest.mark.parametrize(
    ("phrase", "body", "scope"),
    [
        ("the Minister of Ecology and Natural Resources", "Ministry of Ecology and Natural Resources", None),
        ("Energy Minister", "Ministry of Energy", None),
        ("the head of the Finance Department", "Finance Department", None),
        ("Akim of North Kazakhstan region", None, "North Kazakhstan region"),
        ("Zhambyl region's governor", None, "Zhambyl region"),
        ("the Prime Minister of the Republic of Kazakhstan", None, None),
    ],
)
def test_a_post_tells_its_body_and_place(
    read: Callable[..., Any], phrase: str, body: str | None, scope: str | None
) -> None:
    """Where a post stands is read off its words; the whole country is no place to tell posts apart by."""
    _, (found,) = read(f"Today {phrase} spoke.")
    (post,) = found.posts
    assert (post.body, post.scope) == (body, scope)


def test_acting_and_former_holders_are_marked(read: Callable[..., Any]) -> None:
    """``Acting`` and ``former`` belong to the post and are said of it."""
    _, (found,) = read("Acting Minister of Justice Dina Omarova met former akim of Semey Nurlan Serikov.")
    one, other = found.persons
    assert one.post.acting
    assert not one.post.former
    assert other.post.former


def test_posts_named_together_are_one_each(read: Callable[..., Any]) -> None:
    """Enumerated places give a post each; "akims of the regions" stays a group."""
    _, (found,) = read("Today akims of Akmola and Pavlodar regions met akims of all regions.")
    assert [post.name for post in found.posts] == ["akim of Akmola region", "akim of Pavlodar region"]
    assert [(group.name, group.sort) for group in found.collectives] == [
        ("akims of all regions", "all-akims")
    ]


@pytest.mark.parametrize(
    ("text", "name", "post"),
    [
        ("On a trip to Akmola region Prime Minister Serik Omarov saw it.", "Serik Omarov", "Prime Minister"),
        (
            "During a visit to Abai region Minister of Energy Serik Omarov saw it.",
            "Serik Omarov",
            "Minister of Energy",
        ),
        ("Akmola region akim Serik Omarov saw it.", "Serik Omarov", "Akmola region akim"),
        (
            "On a trip to Abai region Head of the Department of Roads Serik Omarov saw it.",
            "Serik Omarov",
            "Head of the Department of Roads",
        ),
        (
            "Visiting Burabay district Deputy Prime Minister Serik Omarov saw it.",
            "Serik Omarov",
            "Deputy Prime Minister",
        ),
        ("In Aktobe city Governor Serik Omarov saw it.", "Serik Omarov", "Aktobe city Governor"),
        ("Today Astana city akim Serik Omarov saw it.", "Serik Omarov", "Astana city akim"),
        (
            "Chairman of the Agency for Financial Monitoring Nur-Ali Omarov saw it.",
            "Nur-Ali Omarov",
            "Chairman of the Agency for Financial Monitoring",
        ),
        (
            "Chairman of the Committee on Engineering Serik Omarov saw it.",
            "Serik Omarov",
            "Chairman of the Committee on Engineering",
        ),
    ],
)
def test_a_post_ends_where_another_word_begins(
    read: Callable[..., Any], text: str, name: str, post: str
) -> None:
    """A region before a national post, and a body's own words before a name, do not join what follows."""
    _, (found,) = read(text)
    assert [(person.name, person.post and person.post.name) for person in found.persons] == [(name, post)]


@pytest.mark.parametrize(
    ("said", "posts"),
    [
        (
            "Ministers of Health Oleg Savchuk, Internal Affairs - Timur Kaparov, Energy - Aida Omarova met.",
            ["Minister of Health", "Minister of Internal Affairs", "Minister of Energy"],
        ),
        (
            "Governors of Abai region Marat Savchuk and Ulytau region - Timur Kaparov spoke.",
            ["Governor of Abai region", "Governor of Ulytau region"],
        ),
        ("The Prime Minister of Kazakhstan, Marat Savchuk has spoken.", ["Prime Minister of Kazakhstan"]),
        ("After the report of the Minister of Energy, Marat Savchuk said no.", [None]),
        (
            "Marat Savchuk, director of the contracting company, spoke.",
            ["director of the contracting company"],
        ),
        ("Marat Savchuk, head of the drone unit, spoke.", ["head of the drone unit"]),
    ],
)
def test_each_holder_has_his_own_post(read: Callable[..., Any], said: str, posts: list[str | None]) -> None:
    """Behind a dash of a list, without a comma after the name, and in small words after it."""
    _, (found,) = read(said)
    assert [one.post.name if one.post else None for one in found.persons] == posts
