"""Instructions of twins: one where enough speaks for it, two where something does not fit."""

from __future__ import annotations

from typing import Any

import pytest

from tapsyrma.loaders.resolve.orders import Order, differing, likeness, may_be_one
from tapsyrma.loaders.resolve.parties import Party, taken_together
from tapsyrma.ontology.records import Language

TERM = {"text": "до 20 марта", "latest": "2024-03-20", "kind": "date"}


def party(name: str, *entities: str, stated: bool = True) -> Party:
    """Somebody by name; the entity is the name unless others are given."""
    return Party(f"mention/{name}", name, frozenset(entities or (name,)), stated)


def order(language: Language, **said: Any) -> Order:
    """An order of nobody to nobody, unless something else is said."""
    plain: dict[str, Any] = {
        "claim": f"claim/{language}",
        "document": f"document/{language}",
        "language": language,
        "action": "act",
        "words": "act",
        "place": 0.5,
        "force": "explicit",
        "issuers": (),
        "owners": (),
        "deadline": None,
        "meeting": False,
        "met": frozenset(),
        "figures": frozenset(),
    }
    empty: dict[str, Any] = dict.fromkeys(("numbers", "domains", "topics", "territories"), frozenset())
    return Order(**{**plain, **empty, **said})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"force": "explicit"}, {"force": "reported"}),
        ({"deadline": TERM}, {"deadline": {**TERM, "latest": "2024-03-21"}}),
        ({"deadline": TERM}, {"deadline": {**TERM, "latest": None, "kind": "recurring"}}),
        ({"territories": frozenset("a")}, {"territories": frozenset("b")}),
        ({"owners": (party("a"),), "met": frozenset("b")}, {"owners": (party("b"),)}),
        ({"issuers": (party("a"),)}, {"issuers": (party("b"),), "met": frozenset("a")}),
    ],
)
def test_what_does_not_fit_keeps_instructions_apart(one: dict[str, Any], other: dict[str, Any]) -> None:
    """Another force, day, place or party; a party that the other release knows by that name."""
    assert may_be_one(order("kk"), order("ru"))
    assert not may_be_one(order("kk", **one), order("ru", **other))
    assert not may_be_one(order("ru", **other), order("kk", **one))


def test_a_party_that_the_other_release_does_not_name_contradicts_nothing() -> None:
    """It may stand there under a name that was not recognised."""
    assert may_be_one(order("kk", owners=(party("a"),)), order("ru", owners=(party("b"),)))


def test_a_term_that_fixes_a_day_is_enough_and_one_addressee_is_not() -> None:
    """Unless the day ends a month, as so many do."""
    first, second = order("kk", deadline=TERM), order("ru", deadline=TERM)
    assert likeness(first, second) >= 2.5
    assert likeness(order("kk", owners=(party("a"),)), order("ru", owners=(party("a"),))) < 2.5
    month = {**TERM, "latest": "2024-03-31"}
    assert likeness(order("kk", deadline=month), order("ru", deadline=month)) < 2.5


def test_parties_of_one_instruction_are_counted_once() -> None:
    """Shared ones once; an unrecognised name for the same is not a second owner; a real addition is one."""
    told = [("claim/1", (party("a"),)), ("claim/2", (party("А", "a"), party("b")))]
    assert taken_together(told) == {"mention/А", "mention/b"}
    assert len(taken_together([("claim/1", (party("a"),)), ("claim/2", (party("x"),))])) == 1


def test_a_term_is_missing_only_where_its_numbers_are() -> None:
    """A day that stands in the other text was probably not read as the term; so nothing is said."""
    one = order("ru", deadline=TERM)
    assert [found.kind for found in differing(one, order("kk"))] == ["deadline"]
    assert not list(differing(one, order("kk", figures=frozenset({20.0}))))
    assert not list(differing(one, order("kk", deadline=TERM)))


def test_an_addressee_is_missing_only_where_it_is_stated_and_no_other_might_be_it() -> None:
    """What was only inferred is no finding."""
    told = order("ru", owners=(party("a"),))
    assert [found.words for found in differing(told, order("kk"))] == ["a"]
    assert not list(differing(order("ru", owners=(party("a", stated=False),)), order("kk")))
    assert not list(differing(told, order("kk", owners=(party("x"),))))
