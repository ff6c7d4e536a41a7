"""Who orders where the sentence names a body, somebody on no list, or nobody at all."""

from __future__ import annotations

from typing import Any

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text

HEAD = "12 наурыз 2024\n\nОблыс әкімі Дархан Сейілов отырыс өткізді.\n\n"


def _orders(text: str) -> list[Any]:
    return list(extract(read_text(HEAD + text + "\n", "one.txt")).instructions)


ORDERED_BY = [
    ("Осыған орай штаб көпірлерді тексеруді тапсырды.", None, "көпірлерді тексеруді"),
    ("Комиссия жобаны қайта қарауды тапсырды.", None, "жобаны қайта қарауды"),
    ("Қадағалау органы мердігерге ақауларды жоюды міндеттеді.", None, "ақауларды жоюды"),
    ("Үй иесі құрылысшыларға шатырды бітіруді тапсырды.", None, "шатырды бітіруді"),
    (
        "Бақылау органы «Құм жол» компаниясын арнаны тазалауға міндеттеді.",
        "Бақылау органы",
        "арнаны тазалауға",
    ),
    (
        "Экология департаменті зауытқа сүзгі орнатуды міндеттеді.",
        "Экология департаменті",
        "зауытқа сүзгі орнатуды",
    ),
    ("Облыстық штаб жұмысын жеделдетуді тапсырды.", "Дархан Сейілов", "Облыстық штаб жұмысын жеделдетуді"),
    ("Орталық көшелерді жөндеуді тапсырды.", "Дархан Сейілов", "Орталық көшелерді жөндеуді"),
    ("Мердігерлерге көпірді бояуды тапсырды.", "Дархан Сейілов", "көпірді бояуды"),
    ("Су басқармасына арналарды тазалау тапсырылды.", "Дархан Сейілов", "арналарды тазалау"),
]


@pytest.mark.parametrize(("text", "issuer", "act"), ORDERED_BY)
def test_nobody_else_gives_an_order_that_has_a_subject(text: str, issuer: str | None, act: str) -> None:
    """A subject that no list knows leaves the issuer open; without one the chair's orders go on."""
    (order,) = _orders(text)
    assert (order.issuer.name if order.issuer else None) == issuer
    assert order.action.quote == act


FIELDS = [
    (
        "Білім министрі Асан Оспанов есеп берді. Су министріне арналарды тазалау тапсырылды.",
        "Су министрі",
    ),
    (
        "Жер бөлімінің басшысы Олжас Беков есеп берді. Жылу мекемесінің басшысына құбырды бояу тапсырылды.",
        "Жылу мекемесінің басшысы",
    ),
    ("Білім министрі Асан Оспанов есеп берді. Министрге мектепті бітіру тапсырылды.", "Асан Оспанов"),
    (
        "Білім министрі Асан Оспанов есеп берді. Білім министріне мектепті бітіру тапсырылды.",
        "Асан Оспанов",
    ),
]


@pytest.mark.parametrize(("text", "owner"), FIELDS)
def test_the_head_of_one_field_is_not_taken_for_that_of_another(text: str, owner: str) -> None:
    """A post with a field of its own means only somebody of that field."""
    (order,) = _orders(text)
    assert [party.name or party.post for party in order.assignees] == [owner]


def test_a_commission_that_is_to_be_set_up_is_told_nothing() -> None:
    """The subject of a passive order is what is done."""
    found = _orders("Ұсынамын:\n\n1. Жер мәселелері жөніндегі комиссия құрылсын.\n2. Есеп бекітілсін.")
    assert all(order.assignees == () for order in found)
