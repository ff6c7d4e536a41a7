"""A day or a name in the next sentence that is another matter's is none of the order before it."""

from __future__ import annotations

import pytest

from tests.loaders.pages import orders_in

ORDERS = {
    "ru": "Аким города Марат Орманов поручил отделу строительства починить мост.",
    "kk": "Қала әкімі Марат Орманов құрылыс бөліміне көпірді жөндеуді тапсырды.",
    "en": "City akim Marat Ormanov instructed the construction department to repair the bridge.",
}
OTHERS = (
    ("ru", "Дамбу достроят до 1 мая."),
    ("ru", "Дата выборов – 1 мая."),
    ("ru", "Срок подачи заявок – 1 мая."),
    ("ru", "Период дождей – до 1 мая."),
    ("kk", "Жалға алу мерзімі 1 мамырда бітеді."),
    ("kk", "Өтінім қабылдау мерзімі – 1 мамыр."),
    ("kk", "Бөгет 1 мамырға дейін салынады."),
    ("en", "The lease expires on 1 May."),
    ("en", "The deadline for applications is 1 May."),
    ("en", "The dam will be built by 1 May."),
)
DUE = (
    ("ru", "Срок исполнения – 1 мая."),
    ("kk", "Орындау мерзімі – 1 мамыр."),
    ("en", "The deadline is 1 May."),
)


@pytest.mark.parametrize(("language", "behind"), OTHERS)
def test_another_matter_s_day_is_no_deadline(language: str, behind: str) -> None:
    """Whatever it is of: a lease, applications, an election, what others build."""
    (order,) = orders_in(f"{ORDERS[language]} {behind}")
    assert order.deadline is None


@pytest.mark.parametrize(("language", "behind"), DUE)
def test_a_term_of_fulfilment_is_the_order_s(language: str, behind: str) -> None:
    """Said in a sentence of its own."""
    (order,) = orders_in(f"{ORDERS[language]} {behind}")
    assert order.deadline is not None


@pytest.mark.parametrize(
    ("page", "owners"),
    [
        ("Аким города Марат Орманов поручил починить мост. Исполнитель песни – А. Иванов.", []),
        ("Аким города Марат Орманов поручил починить мост. Исполнитель – отдел ЖКХ.", ["отдел ЖКХ"]),
        ("Қала әкімі Марат Орманов көпірді жөндеуді тапсырды. Жауапты хатшы – А. Иванов.", []),
        ("Akim Marat Ormanov instructed to repair the bridge. Responsible editor: A. Ivanov.", []),
    ],
)
def test_only_whoever_sees_to_the_order_owns_it(page: str, owners: list[str]) -> None:
    """Not who sings a song, keeps the minutes or edits the page."""
    (order,) = orders_in(page)
    assert [owner.name for owner in order.assignees] == owners
