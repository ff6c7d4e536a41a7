"""Officials over several releases: one person where name, rank and place agree, else left apart."""

from __future__ import annotations

import random
import time
from itertools import permutations

import pytest

from tapsyrma.loaders.claims import reading
from tapsyrma.loaders.evaluate.clusters import b_cubed, merges_across
from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text
from tapsyrma.loaders.resolve.people import Appearance, cluster
from tapsyrma.loaders.resolve.resolve import resolve
from tapsyrma.loaders.resolve.signature import Signature, contradict, of_words
from tapsyrma.ontology.claims import Reading, Resolution
from tapsyrma.ontology.records import Language
from tapsyrma.ontology.reference import registry

KK = "2024 жылғы 5 наурыз\n\nАқмола облысының білім басқармасының басшысы Ерғазы Тұрсынбай жиын өткізді.\n"
RU = "5 марта 2024 года\n\nРуководитель управления образования Акмолинской области Ергазы Турсынбай ждал.\n"
EN = "5 March 2024\n\nHead of the Education Department of Akmola Region Yergazy Tursynbay held a meeting.\n"
OTHER = (
    "5 March 2024\n\nHead of the Education Department of Pavlodar Region Yergazy Tursynbay held a meeting.\n"
)
AKIM = "5 марта 2024 года\n\nАким Акмолинской области Ергазы Турсынбай провёл приём граждан.\n"


def read(text: str, name: str) -> Reading:
    """A release as the log would keep it."""
    return reading(extract(read_text(text, name)))


def entity(resolved: Resolution, release: Reading) -> str:
    """Whom the one official of a release was taken for."""
    (official,) = (one for one in release.named if one.kind == "official")
    return resolved.entities[official.id]


def test_one_person_in_three_languages_is_one_entity() -> None:
    """Head of one department in one region, under three spellings."""
    releases = [read(text, f"{at}.txt") for at, text in enumerate((KK, RU, EN))]
    resolved = resolve(releases, registry())
    assert len({entity(resolved, release) for release in releases}) == 1
    (post,) = {resolved.posts[n.id] for r in releases for n in r.named if n.kind == "official"}
    assert len(post) == 1


@pytest.mark.parametrize("other", [OTHER, AKIM])
def test_namesakes_stay_apart(other: str) -> None:
    """Another region or another rank is another person; both know of each other's names."""
    releases = [read(RU, "a.txt"), read(other, "b.txt")]
    resolved = resolve(releases, registry())
    assert entity(resolved, releases[0]) != entity(resolved, releases[1])


def test_the_order_of_releases_changes_nothing() -> None:
    """Entities are a function of the readings as a set."""
    releases = [read(text, f"{at}.txt") for at, text in enumerate((KK, RU, EN, OTHER, AKIM))]
    answers = [resolve(order, registry()) for order in permutations(releases)]
    assert all(answer == answers[0] for answer in answers)


def post(
    sort: str | None = "head", place: str | None = "territory/KZ-11", domain: str | None = "education"
) -> Signature:
    """A signature with the given parts."""
    return Signature(sort, frozenset({domain} - {None}), frozenset({place} - {None}), "")  # type: ignore[arg-type]


def taken(*people: tuple[str, Signature]) -> list[str]:
    """The entities of people who appear in releases of their own, in order."""
    seen = [Appearance(f"mention/{at}", f"document/{at}", *person) for at, person in enumerate(people)]
    entities = cluster(seen).entities
    return [entities[one.id] for one in seen]


def test_one_who_may_be_two_others_is_left_alone() -> None:
    """A vague post fits two namesakes: neither is chosen, and both are candidates."""
    people = [
        ("Марат Омаров", post(place="territory/KZ-11")),
        ("Марат Омаров", post(place="territory/KZ-55")),
        ("Marat Omarov", post(place=None, domain=None)),
    ]
    assert len(set(taken(*people))) == 3
    seen = [Appearance(f"mention/{at}", f"document/{at}", *person) for at, person in enumerate(people)]
    assert len(cluster(seen).candidates["mention/2"]) == 2


def test_one_who_may_be_one_other_is_that_one() -> None:
    """With a single person of that name and rank a vague post is enough."""
    one, other = taken(("Марат Омаров", post()), ("Marat Omarov", post(place=None, domain=None)))
    assert one == other


def test_people_of_one_release_are_not_put_together() -> None:
    """Where a release names two of one name, a third of them elsewhere joins neither wrongly."""
    seen = [Appearance(f"mention/{at}", "document/a", "Марат Омаров", post()) for at in range(2)]
    assert len(set(cluster(seen).entities.values())) == 2


def test_an_initial_or_an_unknown_post_proves_nothing() -> None:
    """Both stay people of their release."""
    assert len(set(taken(("Марат Омаров", post()), ("М. Омаров", post())))) == 2
    assert len(set(taken(("Марат Омаров", post()), ("Марат Омаров", post(sort=None))))) == 2


def test_time_grows_with_the_appearances_and_not_faster() -> None:
    """Blocks and equal faces keep the work near their number: sixteen times would be quadratic."""
    _seconds(1_000)
    assert _seconds(32_000) < 8 * min(_seconds(8_000) for _ in range(2))


def _seconds(number: int) -> float:
    """How long it takes to put together so many appearances of six hundred people."""
    chance = random.Random(5)  # noqa: S311 - the same people in every run
    names = [f"{given} {family}аров" for given in ("Марат", "Ерлан", "Айдос") for family in "БДЖЗКМНСТШ"]
    places = [entry.id for entry in registry().of_kind("territory")][:20]
    seen = [
        Appearance(f"mention/{at}", f"document/{at}", chance.choice(names), post(place=chance.choice(places)))
        for at in range(number)
    ]
    begun = time.process_time()
    clusters = cluster(seen)
    taken = time.process_time() - begun
    assert len(set(clusters.entities.values())) <= len(names) * len(places)
    return taken


@pytest.mark.parametrize(
    ("one", "other", "apart_by"),
    [
        (("аким Кербулакского района", "akim", "ru"), ("akim of Kerbulak district", "akim", "en"), False),
        (("аким Кербулакского района", "akim", "ru"), ("Панфилов ауданының әкімі", "akim", "kk"), True),
        (("аким района", "akim", "ru"), ("akim of the region", "akim", "en"), True),
        (("министр энергетики", "minister", "ru"), ("Minister of Energy", "minister", "en"), False),
        (("министр энергетики", "minister", "ru"), ("Minister of Agriculture", "minister", "en"), True),
        (
            ("министр энергетики", "minister", "ru"),
            ("Vice Minister of Energy", "deputy-minister", "en"),
            True,
        ),
    ],
)
def test_posts_contradict_by_rank_place_level_and_domain(
    one: tuple[str, str, Language], other: tuple[str, str, Language], apart_by: str
) -> None:
    """What two names of posts say is compared across languages."""
    assert contradict(of_words(*one, None), of_words(*other, None)) is bool(apart_by)


def test_b_cubed_counts_from_every_mention() -> None:
    """A split lowers recall, a merge lowers precision."""
    true = {"a": "x", "b": "x", "c": "y"}
    split = b_cubed(true, {"a": "1", "b": "2", "c": "3"})
    merged = b_cubed(true, dict.fromkeys("abc", "1"))
    assert split is not None
    assert merged is not None
    assert [split.precision, split.recall] == pytest.approx([1, 2 / 3])
    assert [merged.precision, merged.recall] == pytest.approx([5 / 9, 1])
    assert merges_across(true, dict.fromkeys("abc", "1")) == [("a", "c"), ("b", "c")]
    assert b_cubed({}, {}) is None
