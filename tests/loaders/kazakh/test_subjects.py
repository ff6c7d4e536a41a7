"""Who orders: companions, partners and those in attendance do not, and a subject left out is taken up."""

from __future__ import annotations

from typing import Any

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text

ORDERED = [
    ("Мемлекет басшысы Нұрсейітовке әкімдермен бірлесіп жоспар әзірлеуді тапсырды.", "Мемлекет басшысы"),
    (
        "Мемлекет басшысы Нұрсейітовке органдар мен министрлермен бірлесіп жоспар жасауды тапсырды.",
        "Мемлекет басшысы",
    ),
    ("Премьер-министр Жұмағалинге бағаны тексеруді тапсырды.", "Премьер-министр"),
    ("Президент сөз сөйледі. Асан Омаров, Үкіметке көпірді бояуды тапсырды.", "Асан Омаров"),
    ("Облыс басшысы базарды аралады. Төбені жылдам жөндеу қажеттігін жүктеді.", "Облыс басшысы"),
    ("Аудан әкімі мектепті аралады. Қоршауды бояуды тапсырды.", "Аудан әкімі"),
    ("Бас прокурор жиын өткізді. Ол кадрлармен жұмысты жетілдіруді талап етті.", "Бас прокурор"),
    (
        "Министр Асан Омаровтың төрағалығымен құрылған топ келді. Әкімдікке көпірді бояу тапсырылды.",
        None,
    ),
    (
        (
            "Қала әкімі Асан Омаров жиын өткізді. Жиынға аудан әкімі Берік Сейілов келді. Аудан әкіміне "
            "көпірді бояу тапсырылды."
        ),
        "Асан Омаров",
    ),
    (
        (
            "Кеңес хаттамасынан үзінді\n\nТөрағалық етуші – қала әкімі Асан Омаров.\n\nШЕШІЛДІ:\n"
            "1. Су басқармасы тізімді әзірлесін."
        ),
        "Асан Омаров",
    ),
    (
        "Су министрінің 2 ақпандағы № 7 бұйрығы.\n\nЗаңға сай БҰЙЫРАМЫН:\n1. Су комитеті тізім әзірлесін.",
        "Су министрі",
    ),
]
"""Texts and who orders in the last of their sentences."""


def _instructions(text: str) -> list[Any]:
    return list(extract(read_text(text, "one.txt")).instructions)


@pytest.mark.parametrize(("text", "name"), ORDERED)
def test_the_subject_orders_and_nobody_else(text: str, name: str | None) -> None:
    """Whoever stands as the subject, here or in the sentence before, ordered; without one nobody did."""
    issuer = _instructions(text + "\n")[-1].issuer
    assert (issuer.name or issuer.post if issuer else None) == name


def test_a_bare_surname_behind_a_rank_is_told() -> None:
    """The words "Мемлекет басшысы Нұрсейітовке …" tell somebody, who is not the head of state."""
    (order,) = _instructions("Мемлекет басшысы Нұрсейітовке жоспар әзірлеуді тапсырды.\n")
    assert [party.name for party in order.assignees] == ["Нұрсейітов"]


def test_what_is_necessary_is_put_to_somebody() -> None:
    """The owner may stand between "керектігін" and the verb."""
    (order,) = _instructions("Аудан әкімі Асан Омаров көпірді бояу керектігін сала басшыларына тапсырды.\n")
    assert [party.name for party in order.assignees] == ["сала басшылары"]
    assert order.action.quote == "көпірді бояу"


def test_what_is_done_is_recalled() -> None:
    """Somebody's own order is told of as past where the next sentence says that it was carried out."""
    said = "Министр Асан Омаров: «Мен мектептерді тексеруді тапсырдым. {}», – деді."
    (order,) = _instructions(said.format("Тексеріс аяқталды") + "\n")
    assert order.force == "reported"
    (order,) = _instructions(said.format("Тексеріс басталады") + "\n")
    assert order.force == "explicit"


@pytest.mark.parametrize(
    "text",
    [
        "Тұрғындар әкімнен көпірді бояуды талап етті.",
        "Депутаттар көпірді бояуды талап етті.",
        "Сот мердігерге көпірді бояуды міндеттеді.",
        "Сот шешімімен мердігер көпірді бояуға міндеттелді.",
    ],
)
def test_demands_from_below_and_rulings_are_no_orders(text: str) -> None:
    """People, deputies and courts order nothing as an office does."""
    head = "Облыс әкімі Дархан Сейілов жиын өткізді.\n\n"
    assert _instructions(head + text + "\n") == []


def test_comfort_is_no_order() -> None:
    """Nobody is told to act by "Сабыр етіңіздер"."""
    text = (
        "Президент жиын өткізді. Ол әкімге тізімді жаңартуды тапсырды. «Сабыр етіңіздер», – деді Президент."
    )
    assert len(_instructions(text + "\n")) == 1


def test_a_duty_that_somebody_ordered_is_an_order() -> None:
    """The next sentence says who ordered what the one before calls a duty."""
    (order,) = _instructions("Аудан әкімі көпірді бояуға тиіс. Мұны Мемлекет басшысы міндеттеді.\n")
    assert (order.force, order.issuer.post) == ("explicit", "Мемлекет басшысы")
    assert [party.name for party in order.assignees] == ["Аудан әкімі"]
    assert _instructions("Аудан әкімі көпірді бояуға тиіс. Мұны Мемлекет басшысы айтты.\n") == []


def test_several_are_called_by_name() -> None:
    """Everybody who is called by given name and patronymic is told, whoever stands in brackets behind."""
    said = (
        "– Серік Асанұлы (Қаржы министрі Омаров), Берік Сейілұлы, көпір керек. Тізімді жасаңыздар, – деді ол."
    )
    orders = _instructions("Облыс әкімі Дархан Сейілов жиын өткізді.\n\n" + said + "\n")
    names = sorted(party.name for party in orders[-1].assignees)
    assert names == ["Берік Сейілұлы", "Серік Асанұлы"]


GIVEN = [
    ("Тиісті органдар мен ұйымдарға ескертулерді жеткізіп отырсын.", []),
    ("Мемлекеттік органдар мен өзге де ұйымдарға ескертулерді жеткізіп отырсын.", []),
    ("Мемлекеттік органдар мен әкімдіктерге ескертулерді жеткізіп отырсын.", []),
    (
        "Мемлекеттік органдар мен әкімдіктер тұрғындарға ескертулерді жеткізіп отырсын.",
        ["Мемлекеттік органдар", "әкімдіктер"],
    ),
    ("Құрылыс басқармасы тұрғындарға ескертулерді жеткізіп отырсын.", ["Құрылыс басқармасы"]),
    ("Су комитеті, әкімдіктерге ескертулерді жеткізіп отырыңыздар.", ["Су комитеті"]),
]
"""Orders said by an akim and who must act."""


@pytest.mark.parametrize(("order", "told"), GIVEN)
def test_the_first_of_several_who_are_given_something_is_not_told(order: str, told: list[str]) -> None:
    """The dative behind "мен" is that of all before it, and only a subject must act."""
    text = f"Әкім Асан Омаров Су комитетіне есеп беруді тапсырды.\n\n«{order[:-1]}», – деді Асан Омаров.\n"
    found = _instructions(text)
    assert [one.name for one in found[-1].assignees] == told
    assert len(found) == 2


BESIDE = [
    ("мамандармен бірге Тасты ауылында болып, қоршауды бояуды тапсырды.", []),
    ("мамандармен бірге Тасты, Құмды ауылдарында болып, қоршауды бояуды тапсырды.", []),
    (
        "мамандармен бірге ауылда болып, жағдаймен танысып, су басқармасына қоршауды бояуды тапсырды.",
        [("су басқармасы", "lead")],
    ),
    ("су басқармасы мен мердігер мекемелермен бірге мектепті аралап, қоршауды бояуды тапсырды.", []),
    (
        "су басқармасына мамандармен бірге ауылды аралап, қоршауды тексеруді тапсырды.",
        [("су басқармасы", "lead"), ("мамандар", "with")],
    ),
    ("су басқармасымен бірлесіп, қоршауды бояуды тапсырды.", [("су басқармасы", "with")]),
    ("су басқармасымен бірлесіп жоспар әзірлеп, қоршауды бояуды тапсырды.", [("су басқармасы", "with")]),
    ("газ операторының жылдық қорына мониторинг жүргізіп, бағаны зерделеуді тапсырды.", []),
    ("барлық оператордың газ қорына мониторинг жүргізіп, бағаны зерделеуді тапсырды.", []),
    ("«Береке» қорына қоршауды бояуды тапсырды.", [("«Береке» қоры", "lead")]),
    ("мердігер компанияға қоршауды бояуды тапсырды.", [("мердігер компания", "lead")]),
]
"""What an akim did, and who is told."""


@pytest.mark.parametrize(("rest", "told"), BESIDE)
def test_companions_of_a_visit_and_what_is_looked_into_own_nothing(
    rest: str, told: list[tuple[str, str]]
) -> None:
    """Who comes along with the one who orders is no partner in the act, and a stock is no fund."""
    found = _instructions(f"Аудан әкімі Асан Омаров {rest}\n")[-1]
    assert [(one.name, one.role) for one in found.assignees] == told
