"""The registry on a day: holders, members and names as of then; not known is an answer."""

from __future__ import annotations

import pytest

from tapsyrma.ontology.errors import UsageError
from tapsyrma.ontology.on_a_day import body, holder, members


@pytest.mark.parametrize(("day", "number"), [("2016-01-01", 16), ("2019-01-01", 17), ("2024-01-01", 20)])
def test_all_akims_are_those_of_the_day(day: str, number: int) -> None:
    """14 regions and 2 cities before June 2018, 14 and 3 until June 2022, then 17 and 3."""
    assert len(members("all akims", day)) == number


@pytest.mark.parametrize(
    ("post", "day", "official"),
    [
        ("Prime Minister", "2024-04-12", "official/olzhas-bektenov"),
        ("Премьер-министр", "2013-05-01", "official/serik-akhmetov"),
        ("Қазақстан Республикасының Президенті", "2020-01-01", "official/kassym-jomart-tokayev"),
    ],
)
def test_a_post_has_its_holder_of_the_day(post: str, day: str, official: str) -> None:
    """Asked in any language."""
    assert official in {tenure.official for tenure in holder(post, day)}


def test_a_day_that_no_source_covers_has_no_holder() -> None:
    """Nothing is filled in."""
    assert holder("post/prime-minister", "1900-01-01") == ()


def test_a_name_means_the_body_of_the_day() -> None:
    """The ministry of 2019 is not there in 2024; an id is as good as a name."""
    assert [one.id for one in body("МОН", "2019-11-28")] == ["body/ministry-of-education-and-science"]
    assert body("МОН", "2024-11-28") == ()
    assert body("body/ministry-of-education-and-science", "2024-11-28") == ()


@pytest.mark.parametrize("name", ["", "no such post", "body/ministry-of-finance"])
def test_what_is_no_post_is_told(name: str) -> None:
    """An unknown name is wrong usage, not an empty answer."""
    with pytest.raises(UsageError, match="no post"):
        holder(name, "2024-01-01")
