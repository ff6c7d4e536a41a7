"""What makes nobody an issuer, an owner or an order: later words, reproaches, purposes, orders retold."""

from __future__ import annotations

from typing import Any

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text


def _orders(text: str) -> list[Any]:
    return list(extract(read_text("12 наурыз 2024\n\n" + text + "\n", "one.txt")).instructions)


ONLY_LATER = [
    (
        "Әкімдіктерге қоймаларды тексеру тапсырылды. Кеше Президент Арман Сейітов кеңес өткізді.",
        [None],
    ),
    (
        "Су басқармасына бөгетті нығайту жүктелді. Бұған дейін облыс әкімі Асан Омаров ауылды аралады.",
        [None],
    ),
    (
        "Облыс әкімі Асан Омаров кеңес өткізді. Су басқармасына бөгетті нығайту тапсырылды.",
        ["Асан Омаров"],
    ),
]


@pytest.mark.parametrize(("text", "issuers"), ONLY_LATER)
def test_what_was_ordered_by_nobody_is_not_theirs_whom_only_later_words_name(
    text: str, issuers: list[str | None]
) -> None:
    """A passive is of whoever was named before it; one who meets others further down gave no such order."""
    assert [order.issuer.name if order.issuer else None for order in _orders(text)] == issuers


ALONE_BEHIND = [
    "– Көпірді жөндеңіздер. Жолды жазға дейін бітіріңіздер, – аудан әкімі.",
    "– Есікті ауыстырып, терезені бояңыздар! – аудан әкімі.",
    "– Қойманы тексеріп, есеп беріңіздер, – Асан Омаров.",
]


@pytest.mark.parametrize("words", ALONE_BEHIND)
def test_whoever_stands_alone_behind_a_quotation_said_it(words: str) -> None:
    """No verb of saying is needed; one who only told the visitor how things are ordered nothing."""
    found: list[Any] = _orders(
        "Аудан әкімі Асан Омаров ауылды аралады. Оған директор Болат Серіков жұмысты айтып берді.\n\n"
        f"{words} Басқармаға есеп беруді тапсырды."
    )
    assert found
    assert {order.issuer.name for order in found} == {"Асан Омаров"}


@pytest.mark.parametrize(
    "words",
    [
        "Сіздер бөлінген ақшаны игере алмайсыздар",
        "Сіздер мұны ертең де түсінбейсіздер",
        "Сіздер бұл көпірді бітіре алмайсыздар",
        "Сіз уақытында келмейсіз",
    ],
)
def test_a_reproach_is_no_order(words: str) -> None:
    """What those spoken to cannot or will not do is blamed; the order beside it stays."""
    text = f"«{words}. Жолды жөндеңіздер», – деді облыс әкімі. Басқармаға есеп беруді тапсырды."
    assert [order.action.quote for order in _orders(text)] == ["Жолды жөндеңіздер", "есеп беруді"]


def test_what_those_spoken_to_will_do_is_an_order() -> None:
    """The same form without "not" orders."""
    found = _orders("«Сіздер көпірді ертең жөндейсіздер», – деді әкім. Басқармаға есеп беруді тапсырды.")
    assert [order.action.quote for order in found] == ["Сіздер көпірді ертең жөндейсіздер", "есеп беруді"]


OWNERS = [
    (
        "Аудан басшысы, ауыл округ әкімі мен «Тасарық су» МКК мекемесіне арнаны тазалауды тапсырды.",
        "Аудан басшысы",
        ["ауыл округ әкімі", "«Тасарық су» МКК мекемесі"],
    ),
    (
        "Облыс әкімі, аудан әкімдері мен құрылыс басқармасына мектепті бітіруді тапсырды.",
        "Облыс әкімі",
        ["аудан әкімдері", "құрылыс басқармасы"],
    ),
    ("Аудан әкімі «Көркем» ЖШС компаниясына тал егуді тапсырды.", "Аудан әкімі", ["«Көркем» ЖШС компаниясы"]),
    ("Аудан әкімі «Жарық» МКК кәсіпорнына шам ілуді тапсырды.", "Аудан әкімі", ["«Жарық» МКК кәсіпорны"]),
    (
        "Аудан әкімі Тасарық ауыл округ әкіміне шам ілуді тапсырды.",
        "Аудан әкімі",
        ["Тасарық ауыл округ әкімі"],
    ),
    (
        "Премьер-министр Түркістан облысының әкімі, Шымкент қаласының әкіміне көпірді бітіруді тапсырды.",
        "Премьер-министр",
        ["Түркістан облысының әкімі", "Шымкент қаласының әкімі"],
    ),
    (
        "«Жасыл белдеу» аймағын аралаған аудан басшысы, ауыл округ әкімі мен мердігерге тал егуді тапсырды.",
        "аудан басшысы",
        ["ауыл округ әкімі", "мердігер"],
    ),
]


@pytest.mark.parametrize(("text", "issuer", "owners"), OWNERS)
def test_a_stray_comma_makes_nobody_told_and_a_form_of_company_cuts_no_name(
    text: str, issuer: str, owners: list[str]
) -> None:
    """Whoever leads the larger place orders those of the smaller; a name keeps its quotation and county."""
    (order,) = _orders(text)
    assert (order.issuer.post, [p.post or p.name for p in order.assignees]) == (issuer, owners)


PURPOSES = [
    (
        "Облыс әкімі медициналық мекемеге кадр тарту үшін аудан әкіміне пәтер салуды тапсырды.",
        ["аудан әкімі"],
    ),
    ("Министр «Арай» мектебіне ұстаз шақыру мақсатында облыс әкіміне үй салуды тапсырды.", ["облыс әкімі"]),
    ("Қала әкімі «Нұр» зауытына су жеткізу үшін су басқармасына құбыр тартуды тапсырды.", ["су басқармасы"]),
    ("Облыс әкімі аудан әкіміне жолды жөндеу үшін техника жинауды тапсырды.", ["аудан әкімі"]),
    ("Облыс әкімі білім басқармасына мектептерді жөндеу үшін қаржы іздеуді тапсырды.", ["білім басқармасы"]),
    ("Аудан әкімі «Жол» ЖШС-не көпірді бітіру үшін техника жинауды тапсырды.", ["«Жол» ЖШС"]),
]


@pytest.mark.parametrize(("text", "owners"), PURPOSES)
def test_for_whom_something_is_done_is_not_told_to_do_it(text: str, owners: list[str]) -> None:
    """An institution in a clause of purpose is passed over where somebody else is told behind it."""
    (order,) = _orders(text)
    assert [p.post or p.name for p in order.assignees] == owners


@pytest.mark.parametrize(
    ("words", "force"),
    [
        ("Ол кісі бізге арнаны тазалау туралы тапсырма берді", "reported"),
        ("Мемлекет басшысы бізге арнаны тазалауды тапсырды", "reported"),
        ("Ол маған арнаны тазалауды жүктеді", "reported"),
        ("Арнаны тазалауды тапсырамын", "explicit"),
        ("Бізге су керек. Арнаны тазалауды тапсырамын", "explicit"),
    ],
)
def test_what_the_speaker_was_told_is_retold_and_not_theirs(words: str, force: str) -> None:
    """Whoever says "he told us to" gives no order by it."""
    (order,) = _orders(f"«{words}», – деді министр Асан Омаров.")
    assert (order.force, order.action.quote.casefold()[:14]) == (force, "арнаны тазалау")
    issuer = order.issuer.name if order.issuer else None
    assert (issuer == "Асан Омаров") == (force == "explicit")


def test_a_word_that_says_where_something_is_begins_no_name() -> None:
    """In "Бурабайдағы Абылай" stand a place and a khan."""
    found = extract(
        read_text("12 наурыз 2024\n\nОблыс әкімі Бурабайдағы Абылай хан алаңына барды.\n", "one.txt")
    )
    assert [one.name for one in found.officials] == []
