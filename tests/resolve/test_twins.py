"""Releases of one event and copies of one text are found, whatever their order; others stay apart."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import permutations

import pytest

from tapsyrma.loaders.evaluate.pairs import pairwise
from tapsyrma.loaders.resolve.copies import copies_together, is_copy
from tapsyrma.loaders.resolve.likeness import Frequency, compare
from tapsyrma.loaders.resolve.telling import Telling, numbers_in
from tapsyrma.loaders.resolve.twins import ENOUGH, grouped, likenesses
from tapsyrma.ontology.records import Language

DAY = 738_000
LANGUAGES: tuple[Language, ...] = ("kk", "ru", "en")


def told(
    name: str,
    language: Language = "ru",
    day: int | None = DAY,
    *,
    people: str = "abc",
    numbers: tuple[float, ...] = (1043.0, 412_000.0, 17.5),
    shingles: range = range(0),
) -> Telling:
    """A telling; every letter of ``people`` is somebody."""
    return Telling(
        documents=(f"document/{name}",),
        language=language,
        day=day,
        people=frozenset(f"official/{letter}" for letter in people),
        offices=frozenset(),
        numbers=frozenset(numbers),
        terms=frozenset(),
        home=None,
        shingles=frozenset(shingles),
        length=4 * len(shingles),
    )


def names(groups: tuple[tuple[str, ...], ...]) -> list[str]:
    """Groups of two and more, the names of each as one word."""
    return ["".join(one.removeprefix("document/") for one in group) for group in groups]


def test_an_event_in_three_languages_is_one() -> None:
    """Day, people and numbers say so, in whatever order the releases come."""
    releases = [told(name, language) for name, language in zip("abc", LANGUAGES, strict=True)]
    releases.append(told("d", "kk", people="xyz", numbers=(5210.0, 88.4, 61_000.0)))
    for order in permutations(releases):
        assert names(grouped(order)) == ["abc"]


def test_the_same_people_a_week_later_are_another_event() -> None:
    """An event is told within three days."""
    assert names(grouped([told("a", "kk"), told("b", "ru", day=DAY + 7)])) == []
    assert names(grouped([told("a", "kk"), told("b", "ru", day=DAY + 2)])) == ["ab"]


def test_the_same_people_with_other_numbers_are_another_event() -> None:
    """Two sittings of one day: what was told at one was not told at the other."""
    assert names(grouped([told("a", "kk"), told("b", "ru", numbers=(2210.0, 9.75, 33_000.0))])) == []


def test_a_release_without_a_day_needs_people_and_numbers() -> None:
    """Then both are enough; people alone are not."""
    assert names(grouped([told("a", "kk"), told("b", "ru", day=None)])) == ["ab"]
    assert names(grouped([told("a", "kk", people="a"), told("b", "ru", day=None, numbers=())])) == []


def test_one_that_two_others_fit_alike_has_no_twin() -> None:
    """Two Russian texts tell the same: which of them the Kazakh one goes with is not guessed."""
    assert names(grouped([told("a", "kk"), told("b"), told("c")])) == []


def test_texts_of_one_language_are_twins_only_as_copies() -> None:
    """Two different texts of one language never come together, not even by a third."""
    releases = [told("a", "kk"), told("b"), told("c", numbers=(1043.0, 412_000.0)), told("d", "en")]
    for group in grouped(releases):
        assert not {"document/b", "document/c"} <= set(group)


def test_copies_share_most_of_their_words_and_numbers() -> None:
    """A heading may differ, a number may not: a notice that comes every week is no copy."""
    first = told("a", shingles=range(100))
    assert is_copy(first, told("b", shingles=range(20, 110)))
    assert not is_copy(first, told("b", shingles=range(70, 170)))
    assert not is_copy(first, told("b", shingles=range(100), numbers=(1044.0, 413_000.0, 18.5)))
    assert not is_copy(first, told("b", day=DAY + 7, shingles=range(100)))
    assert not is_copy(first, told("b", day=DAY + 1, shingles=range(30, 130)))
    assert not is_copy(first, replace(told("b", shingles=range(100)), length=4000))


def test_copies_come_to_the_twins_of_one_of_them() -> None:
    """A Russian text on three sites, and the Kazakh one."""
    copies = [told(name, shingles=range(100)) for name in "bcd"]
    assert names(grouped([told("a", "kk"), *copies])) == ["abcd"]
    assert len(copies_together(copies)) == 1


def test_a_score_says_what_it_is_made_of() -> None:
    """Every point has a reason, and the reasons make the score."""
    releases = [told("a", "kk"), told("b")]
    (likeness,) = likenesses(releases).values()
    assert [reason.sign for reason in likeness.reasons] == ["day", "people", "numbers"]
    assert likeness.score == pytest.approx(sum(reason.points for reason in likeness.reasons))
    assert likeness.score >= ENOUGH


def test_who_stands_everywhere_says_little() -> None:
    """The more releases of those days name a person, the less it tells."""
    pair = told("a", "kk", people="a"), told("b", people="a")
    alone, crowd = Frequency(pair), Frequency([*pair, *(told(str(n), people="a") for n in range(9))])
    points = [
        next(reason.points for reason in compare(*pair, frequency).reasons if reason.sign == "people")
        for frequency in (alone, crowd)
    ]
    assert points[1] == pytest.approx(points[0] / 10)


@pytest.mark.parametrize(
    ("text", "language", "numbers"),
    [
        ("412 мың түп ағаш егілді, 2019 жылы 17,5 шақырым", "kk", {412_000.0, 17.5}),
        ("412 тыс. саженцев, 1 043 случая и 9,4 млрд тенге", "ru", {412_000.0, 1043.0, 9.4e9}),
        ("412 thousand saplings, 1,043 accidents, 9.4 billion", "en", {412_000.0, 1043.0, 9.4e9}),
    ],
)
def test_numbers_are_the_same_in_every_language(text: str, language: Language, numbers: set[float]) -> None:
    """Multiplied out, without years."""
    assert numbers_in(text, language) == numbers


def test_ten_thousand_releases_are_soon_compared() -> None:
    """Only pairs that share something telling are looked at."""
    chance = random.Random(5)  # noqa: S311 - the same releases in every run
    releases = []
    for number in range(10_000):
        event = random.Random(number // 3)  # noqa: S311
        releases.append(
            replace(
                told(f"{number:05}", LANGUAGES[number % 3], DAY + event.randrange(365)),
                people=frozenset(f"official/{event.randrange(3000)}" for _ in range(3)),
                offices=frozenset(f"post/{chance.randrange(200)}" for _ in range(3)),
                numbers=frozenset(float(event.randrange(10, 99_999)) for _ in range(6)),
            )
        )
    found = grouped(releases)
    assert len(found) >= 3300
    assert (
        pairwise([[f"document/{n:05}" for n in range(e, e + 3)] for e in range(0, 9999, 3)], found).f1 > 0.99
    )
