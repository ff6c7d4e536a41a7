"""Groups after decisions: what people said holds, whatever rules put together."""

from __future__ import annotations

from itertools import permutations

import pytest

from tapsyrma.loaders.resolve.decided import decided
from tapsyrma.loaders.resolve.tied import tied
from tapsyrma.ontology.claims import Links


def groups(made: str, same: str = "", apart: str = "") -> str:
    """Groups of letters after decisions on pairs of letters."""
    found = tied(made.split(), _pairs(same), _pairs(apart))
    return " ".join("".join(group) for group in found)


def _pairs(words: str) -> list[tuple[str, str]]:
    return [(word[0], word[1]) for word in words.split()]


@pytest.mark.parametrize(
    ("made", "same", "apart", "after"),
    [
        ("ab c", "", "", "ab c"),
        ("ab cd", "bc", "", "abcd"),
        ("ab", "ax", "ay", "ab"),
        ("abc", "", "ab", "a b c"),
        ("abcd", "", "ab", "a b cd"),
        ("ab cd", "ac", "bd", "ac b d"),
        ("abx cdy e", "ac", "bd", "ac b d e x y"),
        ("ab cd ef", "bc de", "af", "a bc de f"),
    ],
)
def test_what_was_decided_holds(made: str, same: str, apart: str, after: str) -> None:
    """Ties bring groups along; where that breaks a decision, only the decisions hold for whom they name."""
    assert groups(made, same, apart) == after


def test_the_order_of_groups_and_decisions_changes_nothing() -> None:
    """The result is a function of both as sets."""
    answers = {
        tuple(tied([*made], [*same], [("b", "d")]))
        for made in permutations([("a", "b", "x"), ("c", "d"), ("e",)])
        for same in permutations([("a", "c"), ("x", "e")])
    }
    assert len(answers) == 1


ENTITIES = {"m1": "body/r1", "m2": "body/r1", "m3": "body/r2", "m4": "body/finance", "m5": "body/finance"}
KNOWN = {"body/finance", "body/energy"}


def entities(same: str = "", apart: str = "") -> list[str]:
    """Who the five mentions are after decisions; a number is a mention, F and E are registry entries."""
    name = {**{str(at): f"m{at}" for at in range(1, 6)}, "F": "body/finance", "E": "body/energy"}
    links = Links(*(tuple((name[a], name[b]) for a, b in _pairs(pairs)) for pairs in (same, apart)))
    return [entity.removeprefix("body/") for entity in decided(ENTITIES, links, KNOWN).values()]


def test_a_tie_takes_the_name_of_the_registry() -> None:
    """Who is tied to a mention of an entry, or to the entry itself, is that entry with all of his group."""
    assert entities("14") == ["finance", "finance", "r2", "finance", "finance"]
    assert entities("1F") == ["finance", "finance", "r2", "finance", "finance"]
    assert entities("13") == ["r1", "r1", "r1", "finance", "finance"]


def test_two_that_a_rule_made_one_are_two_where_that_was_decided() -> None:
    """Bodies too: none of the two keeps what the rule said, the others do."""
    one, two, *rest = entities(apart="12")
    assert len({one, two, "r1", "r2"}) == 4
    assert rest == ["r2", "finance", "finance"]
    *_, four, five = entities(apart="45")
    assert len({four, five, "finance"}) == 3


def test_not_the_same_holds_against_groups_that_ties_pull_together() -> None:
    """1 is 3 by decision, 2 is 1 by a rule, and 2 is not 3: the rule gives way."""
    one, two, three, *_ = entities("13", "23")
    assert one == three
    assert two != one


def test_entries_of_the_registry_stay_two() -> None:
    """Whom a rule led to another goes along with a decision; tied to both by rules, two are neither."""
    assert entities("1E 34 13") == ["energy", "r1", "energy", "energy", "finance"]
    rule = {"m1": "body/finance", "m2": "body/energy", "m3": "body/energy"}
    one, two, three = decided(rule, Links((("m1", "m2"),)), KNOWN).values()
    assert one == two
    assert one not in KNOWN
    assert three == "body/energy"
