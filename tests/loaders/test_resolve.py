"""A named thing becomes a registry entry on proof, or stays a thing of its document."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest

from tapsyrma.loaders.resolve.resolve import resolve
from tapsyrma.ontology.claims import Named, Reading
from tapsyrma.ontology.records import DocumentDate, Span
from tapsyrma.ontology.reference import registry

from .readings import document, reading

SPAN = Span(0, 1)


def official(name: str, post: str | None, *, day: str | None = "2024-04-12") -> str:
    """The entity of a person named with a post in a release of that day."""
    return _entity(Named("mention/x", "official", name, (SPAN,), post=post), day)


def body(name: str, *, day: str | None = "2024-04-12") -> str:
    """The entity of a body named in a release of that day."""
    return _entity(Named("mention/x", "body", name, (SPAN,)), day)


def _entity(named: Named, day: str | None) -> str:
    made = replace(document(), date=DocumentDate(day, "day" if day else None))
    return resolve([Reading(made, (named,))], registry()).entities["mention/x"]


@pytest.mark.parametrize(
    ("name", "post"),
    [
        ("Olzhas Bektenov", "Prime Minister"),
        ("Олжас Бектенов", "Премьер-министр РК"),
        ("Олжас Бектенов", "Қазақстан Республикасының Премьер-министрі"),
        ("О. Бектенов", "Премьер-министр"),
    ],
)
def test_one_official_is_one_entry_in_every_language_and_script(name: str, post: str) -> None:
    """Name and post together prove who is meant."""
    assert official(name, post) == "official/olzhas-bektenov"


@pytest.mark.parametrize(
    ("name", "post", "day"),
    [
        ("Olzhas Bektenov", None, "2024-04-12"),
        ("Olzhas Bektenov", "head of the housing department", "2024-04-12"),
        ("Olzhas Bektenov", "Prime Minister", "2019-11-28"),
        ("Oleg Bektenov", "Prime Minister", "2024-04-12"),
        ("Olzhas Beketov", "Prime Minister", "2024-04-12"),
    ],
)
def test_a_person_without_both_proofs_stays_unresolved(name: str, post: str | None, day: str) -> None:
    """Another post, another day or another name is another person until more is known."""
    assert official(name, post, day=day) != "official/olzhas-bektenov"


@pytest.mark.parametrize(
    "name",
    [
        "Ministry of Internal Affairs",
        "МВД РК",
        "Министерство внутренних дел",
        "Ішкі істер министрлігі",
        "ІІМ",
    ],
)
def test_one_ministry_is_one_entry_under_every_name(name: str) -> None:
    """Full names and abbreviations of three languages lead to one body."""
    assert body(name) == "body/ministry-of-internal-affairs"


def test_a_ministry_is_looked_up_on_the_day_of_the_release() -> None:
    """The Ministry of Education and Science of 2019 is not the Ministry of Education of 2024."""
    before = body("Ministry of Education and Science", day="2019-11-28")
    after = body("Ministry of Education", day="2024-12-26")
    assert (before, after) == ("body/ministry-of-education-and-science", "body/ministry-of-education")


def test_near_identical_names_are_different_things() -> None:
    """One akimat is not the next, and a bare "akimat" is nobody's in particular."""
    assert body("акимат Жамбылской области") != body("акимат Алматинской области")
    assert body("akimat").startswith("body/")
    assert body("akimat") not in registry().entries


def test_a_dual_post_is_two_posts() -> None:
    """One string in the text, two posts in the graph."""
    named = Named(
        "mention/x",
        "official",
        "Аида Балаева",
        (SPAN,),
        post="заместитель Премьер-министра – министр культуры и информации",
    )
    made = replace(document(), date=DocumentDate())
    posts = resolve([Reading(made, (named,))], registry()).posts["mention/x"]
    assert posts == ("post/deputy-prime-minister", "post/minister-of-culture-and-information")


def test_the_result_does_not_depend_on_order() -> None:
    """Shuffled readings resolve alike."""
    readings = [reading(document(path=f"releases/{number}.txt")) for number in range(3)]
    whole = resolve(readings, registry())
    assert all(resolve(order, registry()) == whole for order in permutations(readings))


def test_readings_of_different_people_resolve_alone_as_together() -> None:
    """Who is named on one page only is the same whatever other pages there are."""
    names = ("Arman Seiitov", "Marat Savchuk", "Darkhan Yesenkeldy")
    readings = [reading(document(path=f"releases/{name}.txt"), name) for name in names]
    whole = resolve(readings, registry())
    for one in readings:
        alone = resolve([one], registry())
        assert alone.entities.items() <= whole.entities.items()
