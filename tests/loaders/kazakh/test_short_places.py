"""«Алматы қ. әкімі», «Ақмола обл. әкімі», «Бөген а/о әкімі»: the places of posts and bodies in short."""

from __future__ import annotations

import pytest

from ..pages import orders_in


def owners(sentence: str) -> list[str]:
    """Who a page with one order tells."""
    (order,) = orders_in(f"5 наурыз 2024 жыл\n\n{sentence}")
    return [owner.post or owner.name or "" for owner in order.assignees]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Алматы қ. әкіміне жолды жөндеу тапсырылды.", "Алматы қ. әкімі"),
        ("Almaty q. ákimine joldy jóndeý tapsyryldy.", "Almaty q. ákimi"),
        ("Ақмола обл. әкіміне жолды жөндеу тапсырылды.", "Ақмола обл. әкімі"),
        ("Хромтау ауд. әкіміне жолды жөндеу тапсырылды.", "Хромтау ауд. әкімі"),
        ("Бөген а/о әкіміне жолды жөндеу тапсырылды.", "Бөген а/о әкімі"),
        ("Астана қ. полиция департаментіне бақылау тапсырылды.", "Астана қ. полиция департаменті"),
    ],
)
def test_a_short_word_for_a_place_belongs_to_the_name(sentence: str, expected: str) -> None:
    """Without its place an akim would be the one of the page."""
    assert owners(sentence) == [expected]


def test_akims_of_all_rural_districts_are_a_group() -> None:
    """A name before «а/о әкімдері» is the issuer's, not a district's."""
    (order,) = orders_in("Аудан әкімі Ерлан Омаров а/о әкімдеріне жұмысты аяқтауды тапсырды.")
    assert order.issuer is not None
    assert order.issuer.name == "Ерлан Омаров"
    assert [owner.kind for owner in order.assignees] == ["collective"]
