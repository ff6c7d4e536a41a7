"""Direct speech behind the report of somebody below the chair of a meeting: whose it is, nobody can tell."""

from __future__ import annotations

import pytest

from .pages import orders_in

PAGES = {
    "kk": (
        "5 наурыз 2024 жыл\n\nОблыс әкімі Марат Оразов жиын өткізді. Құрылыс басқармасының басшысы "
        "Асан Омаров жұмыс туралы баяндады. «Мектепті 1 мамырға дейін аяқтаңыздар», – деді ол."
    ),
    "ru": (
        "5 марта 2024 года\n\nАким области Марат Оразов провёл совещание. Руководитель управления "
        "строительства Асан Омаров доложил о ходе работ. «Завершите школу до 1 мая», – сказал он."
    ),
}


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_who_reported_to_the_chair_gives_no_orders(page: str) -> None:
    """The pronoun may mean the chair as well."""
    assert [order.issuer.name for order in orders_in(page) if order.issuer] in ([], ["Марат Оразов"])


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_the_chair_s_own_words_are_orders(page: str) -> None:
    """With the name instead of the pronoun nothing is open."""
    named = page.replace("деді ол", "деді Марат Оразов").replace("сказал он", "сказал Марат Оразов")
    assert [order.issuer.name for order in orders_in(named) if order.issuer] == ["Марат Оразов"]
