"""Orders whose term had ended before the year of the page: they are recalled there, not given."""

from __future__ import annotations

import pytest

from .pages import orders_in

PAGES = {
    "kk": "5 наурыз 2024 жыл\n\nӘкім Марат Оразов бөлімге жолды {} жылдың соңына дейін аяқтауды тапсырды.",
    "ru": "5 марта 2024 года\n\nАким Марат Оразов поручил отделу дорог завершить ремонт до конца {} года.",
    "en": "5 March 2024\n\nAkim Marat Orazov instructed the road department to finish it by the end of {}.",
}


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_an_order_for_a_year_that_is_over_is_recalled(page: str) -> None:
    """It has no day that anybody could still keep."""
    (order,) = orders_in(page.format(2022))
    assert order.force == "reported"
    assert order.deadline is None or order.deadline.latest is None


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_an_order_for_a_year_to_come_is_given(page: str) -> None:
    """Its last day is the year's."""
    (order,) = orders_in(page.format(2025))
    assert order.force == "explicit"
    assert order.deadline is not None
    assert order.deadline.latest == "2025-12-31"
