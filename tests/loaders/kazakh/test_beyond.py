"""Orders whose owner, term or force stands beside them: next sentences, tables, words that point back."""

from __future__ import annotations

from typing import Any

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text

HEAD = "12 наурыз 2024\n\nОблыс әкімі Дархан Сейілов отырыс өткізді.\n\n"

ORDERS = [
    # the term or the owner stands in the next sentence
    (
        "Облыс әкімі құрылыс басқармасына шатырды жабуды тапсырды. Істің мерзімі – 1 сәуір.",
        ["шатырды жабуды"],
        ["құрылыс басқармасы"],
        ["2024-04-01"],
    ),
    (
        "Облыс әкімі арықты тазалауды тапсырды. Жауапты – облыстық су басқармасы.",
        ["арықты тазалауды"],
        ["облыстық су басқармасы"],
        [None],
    ),
    (
        "Облыс әкімі арықты тазалауды тапсырды. Бұған облыстық су басқармасы жауапты.",
        ["арықты тазалауды"],
        ["облыстық су басқармасы"],
        [None],
    ),
    # the end of the sentence calls what stands before it an order
    (
        "Облыстық су басқармасы картаны 20 наурызға дейін ұсынбақ: тапсырма солай.",
        ["картаны 20 наурызға дейін ұсынбақ"],
        ["облыстық су басқармасы"],
        ["2024-03-20"],
    ),
    (
        "Облыстық су басқармасы тізімді жексенбіге дейін тапсырады деп белгіленді.",
        ["тізімді жексенбіге дейін тапсырады"],
        ["облыстық су басқармасы"],
        ["2024-03-17"],
    ),
    # posts and services of one kind
    ("Қаржы директорына құбыр іздестіру жүктелді.", ["құбыр іздестіру"], ["қаржы директоры"], [None]),
    ("Облыс әкімі жол қызметіне қарды күреуді тапсырды.", ["қарды күреуді"], ["жол қызметі"], [None]),
    ("Қала әкіміне саябақты көркейту тапсырылды.", ["саябақты көркейту"], ["қала әкімі"], [None]),
    # words that are said
    (
        "«Жұмысты кейінге қалдырмаңыздар, есікті бүгін ашыңыздар», – деп тапсырды Дархан Сейілов.",
        ["Жұмысты кейінге қалдырмаңыздар", "есікті бүгін ашыңыздар"],
        [],
        [None, "2024-03-12"],
    ),
    (
        "– Бейсенбіге дейін кесте болсын, – деді Дархан Сейілов.",
        ["Бейсенбіге дейін кесте болсын"],
        [],
        ["2024-03-14"],
    ),
    ("Ет бөлек сақталатын болсын деген тармақ бар.", ["Ет бөлек сақталатын болсын"], [], [None]),
    (
        "«Ағашты кеспеңдер, орындықты ауыстырыңдар», – деді Дархан Сейілов.",
        ["Ағашты кеспеңдер", "орындықты ауыстырыңдар"],
        [],
        [None, None],
    ),
    (
        "– Сіз, Марат Қайратұлы, мәселені жеке бақылауға аласыз, – деді Дархан Сейілов.",
        ["мәселені жеке бақылауға аласыз"],
        ["марат қайратұлы"],
        [None],
    ),
    # terms
    (
        "Облыс әкімі күзетті наурыз бойы күшейтуді тапсырды.",
        ["күзетті наурыз бойы күшейтуді"],
        [],
        ["2024-03-31"],
    ),
    (
        "Облыс әкімі тұқымды сәуір аяқталғанша тексеруді тапсырды.",
        ["тұқымды сәуір аяқталғанша тексеруді"],
        [],
        ["2024-04-30"],
    ),
    ("Облыс әкімі есепті жұма күні тыңдауды тапсырды.", ["есепті жұма күні тыңдауды"], [], ["2024-03-15"]),
    ("Облыс әкімі есепті әр сенбіде жариялауды тапсырды.", ["есепті әр сенбіде жариялауды"], [], [None]),
    # what is charged with a name between
    (
        "Шешімнің орындалуын бақылау бөлім басшысы Асан Оспановқа жүктелсін деп шешілді.",
        ["Шешімнің орындалуын бақылау"],
        ["асан оспанов"],
        [None],
    ),
]

NO_ORDERS = [
    "«Кітаптарды кім алғаны, оның кімге тиесілі екені белгісіз», – деді Дархан Сейілов.",
    "– Құлыппен үйіңді қорғай алмайсың, – деді Дархан Сейілов.",
    "Облыс әкімі жиынды ашты. Жобаның мерзімі – 1 сәуір.",
    "– Сіз бәрін өзіңіз көріп отырсыз, оны жасай аласыз, – деді Дархан Сейілов.",
    "Жаңа көпір жазда ашылады, мұндай көпір бұрын болмаған.",
    "– Тек бізді ұмытпаңыздар, – деді Дархан Сейілов.",
]


def _orders(text: str) -> list[Any]:
    return list(extract(read_text(text, "one.txt")).instructions)


@pytest.mark.parametrize(("text", "acts", "told", "latest"), ORDERS)
def test_an_order_is_read_with_what_stands_beside_it(
    text: str, acts: list[str], told: list[str], latest: list[str | None]
) -> None:
    """The act, whoever is told and the last day are read where the sentence, or the next one, has them."""
    orders = _orders(HEAD + text)
    assert [order.action.quote for order in orders] == acts
    assert {(p.name or p.post or "").lower() for order in orders for p in order.assignees} == set(told)
    assert [order.deadline.latest if order.deadline else None for order in orders] == latest


@pytest.mark.parametrize("text", NO_ORDERS)
def test_what_only_looks_like_an_order_is_none(text: str) -> None:
    """A term of something else, what somebody can do, a fact and a plea order nothing."""
    assert _orders(HEAD + text) == []


def test_rows_of_a_table_are_orders_with_owner_and_term() -> None:
    """The head of a table says which cell holds the act, the owner and the day."""
    table = (
        "№ | Не істеледі | Жауапты | Мерзімі\n"
        "1 | Арықтарды тазалау | Облыстық су басқармасы | 5 сәуір\n"
        "2 | Көпірді тексеру | Аудан әкімдері | 10 сәуірге дейін\n"
    )
    orders = _orders(HEAD + table)
    assert [order.action.quote for order in orders] == ["Арықтарды тазалау", "Көпірді тексеру"]
    assert [[party.name for party in order.assignees] for order in orders] == [
        ["Облыстық су басқармасы"],
        ["Аудан әкімдері"],
    ]
    assert [order.deadline.latest for order in orders] == ["2024-04-05", "2024-04-10"]


def test_titles_with_days_between_bars_stay_furniture() -> None:
    """Lines of counters have bars too, and no head without figures."""
    lines = "12.03.2024 | Экономика | 104\n11.03.2024 | Спорт | 96\n10.03.2024 | Қоғам | 90\n"
    assert _orders(lines + HEAD) == []
