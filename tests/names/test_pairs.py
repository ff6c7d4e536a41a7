"""The matcher against names of officials as pages write them: bars on both halves, and the file in order."""

from __future__ import annotations

import time
from collections import Counter
from itertools import product

import pytest

from tapsyrma.loaders.match.match import match

from .compare import best_threshold
from .pairs import FILE, HALVES, Pair, constructed, documented, pairs, score

KINDS = {
    True: {"languages", "spelling", "patronymic", "initials", "order"},
    False: {"surname", "given", "alike", "constructed"},
}


def _same(pair: Pair) -> bool:
    return match(pair.a, pair.b).same


@pytest.mark.parametrize("half", HALVES)
def test_names_of_one_official_are_told_from_those_of_two(half: str) -> None:
    """On each half precision is at least .97 and recall at least .93; frozen, no rule was made on it."""
    reached = score(documented(half), _same)
    assert reached.precision >= 0.97
    assert reached.recall >= 0.93


def test_constructed_names_are_told_apart() -> None:
    """Another given name beside the same surname is another person, nearly always."""
    assert score(constructed(), _same).wrong <= 1


def test_the_order_of_a_pair_changes_nothing() -> None:
    """Asked the other way round, every verdict is the same."""
    assert all(match(pair.a, pair.b).same is match(pair.b, pair.a).same for pair in pairs())


def test_there_are_enough_pairs_and_a_third_is_frozen() -> None:
    """At least 450 documented pairs, about half of one person, a third frozen, and few constructed."""
    counted = Counter((pair.half, pair.same) for half in HALVES for pair in documented(half))
    everything = counted.total()
    assert everything >= 450
    assert len(constructed()) <= 80
    for half, share in zip(HALVES, (2 / 3, 1 / 3), strict=True):
        here = counted[half, True] + counted[half, False]
        assert here / everything == pytest.approx(share, abs=0.03)
        assert counted[half, True] / here == pytest.approx(0.5, abs=0.06)


def test_nobody_is_in_both_halves() -> None:
    """The halves are split by person."""
    halves: dict[str, set[str]] = {}
    for pair in pairs():
        for person in {pair.person_a, pair.person_b} - {""}:
            halves.setdefault(person, set()).add(pair.half)
    assert not [person for person, found in halves.items() if len(found) > 1]


def test_every_row_says_who_is_meant_and_where_each_name_stands() -> None:
    """One person or two, a known kind and half, two addresses; a constructed name stands nowhere."""
    for pair in pairs():
        assert pair.half in HALVES
        assert pair.kind in KINDS[pair.same], pair
        assert pair.same is (pair.person_a == pair.person_b), pair
        assert pair.a != pair.b
        assert pair.source_a.startswith(("https://", "http://")), pair
        assert bool(pair.source_b) is bool(pair.person_b) is (pair.kind != "constructed"), pair


def test_no_pair_stands_twice_and_none_contradicts_another() -> None:
    """A pair of names is there once, whichever comes first, and the file ends as text files do."""
    counted = Counter(frozenset((pair.a, pair.b)) for pair in pairs())
    assert max(counted.values()) == 1
    assert FILE.read_bytes().endswith(b"\n")
    assert b"\r" not in FILE.read_bytes()


def test_all_spellings_of_the_country_are_met() -> None:
    """Both halves have Kazakh in Cyrillic and in the Latin of 2018 and 2021, Russian and English."""
    signs = {"Kazakh": "әғқңөұүһі", "Latin of 2018": "áǵńóúýı", "Latin of 2021": "äğöüūş", "Russian": "ьёщы"}
    for half, (spelling, letters) in product(HALVES, signs.items()):
        written = "".join(pair.a + pair.b for pair in documented(half)).casefold()
        assert set(written) & set(letters), (half, spelling)


def test_a_hundred_thousand_comparisons_take_seconds() -> None:
    """Matching is fast enough to compare everybody with everybody of a year's releases."""
    names = sorted({name for pair in pairs() for name in (pair.a, pair.b)})[:140]
    begun = time.perf_counter()
    for one, other in product(names, names):
        match(one, other)
    assert (time.perf_counter() - begun) / len(names) ** 2 * 100_000 < 60


def test_the_best_threshold_is_the_strictest_with_the_best_f1() -> None:
    """What the comparison with libraries rests on: here 0.5 parts the same from the others."""
    judged = [
        Pair(same, name, "", "", "", "", "", "", "")
        for same, name in ((True, "a"), (True, "b"), (False, "c"), (False, "d"))
    ]
    scores = {"a": 0.9, "b": 0.5, "c": 0.4, "d": 0.1}
    assert best_threshold(lambda a, _: scores[a], judged) == 0.5
