"""Who orders by a name that no list has, and whose acts are whose."""

from __future__ import annotations

import pytest

from tests.loaders.pages import orders_in

ISSUERS = (
    ("Роман Сторож мемлекеттік органдарға жобаны пысықтауды тапсырды.", "Роман Сторож"),
    ("Жиынды қорытындылаған Роман Сторож министрлікке жобаны пысықтауды тапсырды.", "Роман Сторож"),
    ("Roman Storoj mınıstrlikke jobany pysyqtaýdy tapsyrdy.", "Roman Storoj"),
    ("Жұмабарин Ауыл шаруашылығы министрлігіне қорды толтыруды тапсырды.", "Жұмабарин"),
    ("Магазин иесіне тазалықты сақтауды тапсырды.", None),
    ("Алматыда Әуезов ауданына тазалықты сақтауды тапсырды.", None),
    ("Кейін әкім бөлімге көшені жөндеуді тапсырды.", "әкім"),
    ("Әкім Марат Орманов министр Асқар Омаров мектеп салуды тапсырғанын айтты.", "Асқар Омаров"),
    ("Әкім Марат Орманов мектеп салуды тапсырғанын айтты.", "Марат Орманов"),
)
SHARED: tuple[tuple[str, list[tuple[list[str], str]]], ...] = (
    (
        "Әділет министрлігіне талдау жүргізу, ал Көлік министрлігіне бақылауды күшейту тапсырылды.",
        [(["Әділет министрлігі"], "талдау жүргізу"), (["Көлік министрлігі"], "бақылауды күшейту")],
    ),
    (
        "Мәдениет министрлігіне тізімді дайындауға бір ай уақыт берілді.",
        [(["Мәдениет министрлігі"], "тізімді дайындауға")],
    ),
    (
        "Әкімдерге жұмысты жеделдету керек, – деп атап өтті Премьер-Министр.",
        [(["Әкімдер"], "жұмысты жеделдету керек")],
    ),
    ("Министрлікке көмек көрсету қажет, – деді Премьер-Министр.", []),
    (
        "Қаржы министрлігіне цифрлық платформаны іске қосу қажет, – деп атап өтті Премьер-Министр.",
        [(["Қаржы министрлігі"], "цифрлық платформаны іске қосу қажет")],
    ),
    (
        "Ұлттық Банкке несие пайызын төмендету қажет, – деп атап өтті Премьер-Министр.",
        [(["Ұлттық Банк"], "несие пайызын төмендету қажет")],
    ),
    ("Үкіметке ұсыныстарды енгізу керек, – деді әкім.", []),
    ("Азаматтарға өтініш беруге 15 мамырға дейін мерзім берілді.", []),
)


@pytest.mark.parametrize(("sentence", "issuer"), ISSUERS)
def test_whoever_opens_a_sentence_and_orders_in_it_is_its_issuer(sentence: str, issuer: str | None) -> None:
    """By two names or a surname in -ин; a time or a thing is nobody."""
    (order,) = orders_in(sentence)
    who = order.issuer
    assert (who and (who.name or who.post)) == issuer


@pytest.mark.parametrize(("sentence", "orders"), SHARED)
def test_each_owner_has_the_acts_that_are_told_there(
    sentence: str, orders: list[tuple[list[str], str]]
) -> None:
    """Behind "ал" another's begins; a dative that gets something or only hears of it tells nobody."""
    read = [
        ([owner.name or owner.post for owner in one.assignees], one.action.quote)
        for one in orders_in(sentence)
    ]
    assert read == orders


def test_whoever_stands_before_a_quotation_speaks_in_it() -> None:
    """Not the one who spoke before."""
    page = (
        "Министр Болат Оразов есеп беруді тапсырды.\n\nЖиынға облыс әкімі Асқар Мұратов қатысты.\n\n"
        "Асқар Мұратов: «Аудан әкімдері халықпен жиі кездесуі керек»."
    )
    assert [one.issuer.name for one in orders_in(page) if one.issuer] == ["Болат Оразов", "Асқар Мұратов"]
