"""Orders without a verb of ordering: terms granted, bans, duties, tasks received, demands, words retold."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text

HEAD = "12 наурыз 2024\n\nОблыс әкімі Дархан Сейілов отырыс өткізді.\n\n"

ORDERS = [
    (
        "Облыс әкімі құрылыс басқармасына мектепті аяқтауға бір апта уақыт берді.",
        ["мектепті аяқтауға"],
        ["құрылыс басқармасы"],
        ["2024-03-19"],
    ),
    ("Қоқысты шығаруға екі күн берілді.", ["Қоқысты шығаруға"], [], ["2024-03-14"]),
    (
        "Шатырды жөндеуге 1 қыркүйекке дейін мерзім белгіленді.",
        ["Шатырды жөндеуге"],
        [],
        ["2024-09-01"],
    ),
    ("Облыс әкімі терек кесуге тыйым салды.", ["терек кесуге тыйым салды"], [], [None]),
    (
        "Кеңес шешіміне сай, аудан әкімдері құдықтарды 1 мамырға дейін тексеруге міндетті.",
        ["құдықтарды 1 мамырға дейін тексеруге міндетті"],
        ["аудан әкімдері"],
        ["2024-05-01"],
    ),
    (
        "Түнгі апатқа байланысты облыстық су басқармасы тізімді жұмаға дейін беруге тапсырма алды.",
        ["тізімді жұмаға дейін беруге"],
        ["облыстық су басқармасы"],
        ["2024-03-15"],
    ),
    (
        "Полиция бөлімдерінің бастықтары базарды тексеруге міндеттелді.",
        ["базарды тексеруге"],
        ["Полиция бөлімдерінің бастықтары"],
        [None],
    ),
    (
        "Ол аудан әкімдіктерін көпірлерді бояуға міндеттеді.",
        ["көпірлерді бояуға"],
        ["аудан әкімдіктері"],
        [None],
    ),
    (
        "Су аз болғандықтан, аудан әкімдерінен арықтарды тазалауды талап етті.",
        ["арықтарды тазалауды"],
        ["аудан әкімдері"],
        [None],
    ),
    (
        "Есепті әр дүйсенбі сайын ұсынып отыру талап етілді.",
        ["Есепті әр дүйсенбі сайын ұсынып отыру"],
        [],
        [None],
    ),
    (
        "Облыс әкімі қорытындысын он күн ішінде шығару талабын қойды.",
        ["қорытындысын он күн ішінде шығару"],
        [],
        ["2024-03-22"],
    ),
    (
        "Облыс әкімі «Жылу» ЖШС-не құбырды ауыстыруды қатаң ескертті.",
        ["құбырды ауыстыруды"],
        ["«Жылу» ЖШС"],
        [None],
    ),
    (
        "Жолды тегістеу Құрылыс басқармасына, ал аялдамаларды бояу Көлік басқармасына тапсырылды.",
        ["Жолды тегістеу", "аялдамаларды бояу"],
        ["Құрылыс басқармасы", "Көлік басқармасы"],
        [None, None],
    ),
    ("Арықтарды тазалауды тапсырған Дархан Сейілов бөгетті аралады.", ["Арықтарды тазалауды"], [], [None]),
    (
        "Тұқымды бес күн ішінде жеткізу керек деп кесіп айтты.",
        ["Тұқымды бес күн ішінде жеткізу керек"],
        [],
        ["2024-03-17"],
    ),
    (
        "Облыс әкімі жаңа көпір жыл соңына дейін ашылсын деп міндет қойды.",
        ["жаңа көпір жыл соңына дейін ашылсын"],
        [],
        ["2024-12-31"],
    ),
]


@pytest.mark.parametrize(("text", "acts", "owners", "days"), ORDERS)
def test_an_order_needs_no_verb_of_ordering(
    text: str, acts: list[str], owners: list[str], days: list[str | None]
) -> None:
    """What is to be done, by whom and by when is read from duties, terms and demands alike."""
    found = [i for i in extract(read_text(HEAD + text)).instructions if i.force == "explicit"]
    assert [i.action.quote for i in found] == acts
    assert [a.name for i in found for a in i.assignees] == owners
    assert [i.deadline.latest if i.deadline else None for i in found] == days


NO_ORDERS = [
    "Заң бойынша аудан әкімдері есеп беруге міндетті.",
    "Темекі сатуға тыйым салынған.",
    "Отырыс туралы шешім қабылданды.",
    "Заң бойынша ағаш кесуге тыйым салынады.",
    "Көшіп келгендер шығынды өтеуге міндеттеледі.",
    "Кеденде құжат көрсету талап етіледі.",
    "Былтыр облыс әкімі қазандықты ауыстыруды тапсырған.",
    "«Таңға дейін адамдар ұйықтап алсын», – деді облыс әкімі.",
    "Облыс әкімі тұрғындарға арнап: «Өзен жағасына бармаңыздар», – деді.",
    "«Мен бұл туралы айтыңыздар деп айтқанмын», – деді облыс әкімі.",
]


@pytest.mark.parametrize("text", NO_ORDERS)
def test_laws_wishes_and_what_is_over_order_nothing(text: str) -> None:
    """What a law asks, what is wished, said to the public or was ordered long ago is no order now."""
    found = extract(read_text(HEAD + text)).instructions
    assert [i.action.quote for i in found if i.force == "explicit"] == []


TURNED = [
    ("«Бөгетті тексеріңіздер», – деді Дархан Сейілов аудан әкімдеріне.", ["аудан әкімдері"]),
    ("Дархан Сейілов аудан әкімдеріне қарап: «Көмірді түсіріңіздер», – деді.", ["аудан әкімдері"]),
    ("Облыс әкімі аудан әкімдеріне бұрылды.\n\n– Көмірді түсіріңіздер, – деді ол.", ["аудан әкімдері"]),
    ("Ол үнсіз қалды.\n\n– Көмірді түсіріңіздер, – деді ол.", []),
]


@pytest.mark.parametrize(("text", "owners"), TURNED)
def test_words_are_said_to_whoever_is_turned_to(text: str, owners: list[str]) -> None:
    """An order in speech is told to the one spoken to, before, in or behind the quotation."""
    found = extract(read_text(HEAD + text)).instructions
    assert [a.name for i in found for a in i.assignees] == owners


def test_a_record_names_its_speakers() -> None:
    """A name and a colon open the words of whoever orders; the one who answered is told."""
    found = extract(
        read_text(
            HEAD + "Бөлім басшысы Ерлан Асанов жауап берді.\n\n"
            "Д. Сейілов: Есеп қайда?\n\nЕ. Асанов: Дайын емес.\n\nД. Сейілов: Оны ертең беріңіз.\n"
        )
    )
    order = found.instructions[0]
    assert order.issuer is not None
    assert (order.issuer.name, order.action.quote) == ("Дархан Сейілов", "Оны ертең беріңіз")
    assert [(a.name, a.basis) for a in order.assignees] == [("Ерлан Асанов", "inferred")]


def test_minutes_head_their_lists_with_owners() -> None:
    """Below "мынадай шаралар бекітілді" each heading names who will do what its items tell."""
    found = extract(
        read_text(
            HEAD + "Отырыс соңында мынадай шаралар бекітілді.\n\nСу комитеті:\n"
            "1) кестені 1 сәуірге дейін сайтта жариялайды;\n2) арналарды тексереді.\n\n"
            "Көлік басқармасы:\n1) жолды жөндейді.\n"
        )
    )
    assert [(i.action.quote, [a.name for a in i.assignees]) for i in found.instructions] == [
        ("кестені 1 сәуірге дейін сайтта жариялайды", ["Су комитеті"]),
        ("арналарды тексереді", ["Су комитеті"]),
        ("жолды жөндейді", ["Көлік басқармасы"]),
    ]


def test_an_opposed_reading_of_a_past_verb_is_no_item(read: Callable[..., Any]) -> None:
    """A sentence that tells what somebody did is no item of the orders announced above it."""
    text = HEAD + "Облыс әкімі бірқатар тапсырма берді.\n\nОсы күні кеңесшісі Асан Омаров ауданды аралады.\n"
    assert [i.action.quote for i in extract(read_text(text)).instructions] == []
    assert read("").clauses() == ()


def test_tasks_may_be_counted_in_words() -> None:
    """Behind "екі міндет" each sentence that counts is a task for those whom the first one names."""
    found = extract(
        read_text(
            HEAD
            + "Облыс әкімі Су басқармасына екі міндет қойды. Біріншісі – арналарды 1 мамырға дейін тазалау. "
            "Екіншісі – бөгеттерді тексеру, қалғанын көктемде көреміз.\n"
        )
    )
    assert [(i.action.quote, [a.name for a in i.assignees]) for i in found.instructions if i.deadline] == [
        ("арналарды 1 мамырға дейін тазалау", ["Су басқармасы"])
    ]
    assert [i.action.quote for i in found.instructions][-1] == "бөгеттерді тексеру"


RESOLVED = [
    (
        "ШЕШІЛДІ:\n1. Су басқармасы арналарды тазаласын.\n2. Кесте жаңартылсын.",
        ["арналарды тазаласын", "Кесте жаңартылсын"],
    ),
    ("Су басқармасы арналарды екі аптада тазаласын деп ұйғарылды.", ["арналарды екі аптада тазаласын"]),
    (
        "– Болат Серікұлы, бөгеттің тізімін жұмаға дейін әкел, – деді облыс әкімі.",
        ["бөгеттің тізімін жұмаға дейін әкел"],
    ),
    (
        "– Тізімді 15 наурызда маған алып келесіз, – деді облыс әкімі.",
        ["Тізімді 15 наурызда маған алып келесіз"],
    ),
    (
        "Бірқатар тапсырма берілді, атап айтқанда: арналарды тазалау; көпірді бояу.",
        ["арналарды тазалау", "көпірді бояу"],
    ),
]


@pytest.mark.parametrize(("text", "acts"), RESOLVED)
def test_resolutions_and_plain_futures_order(text: str, acts: list[str]) -> None:
    """Minutes, familiar imperatives and futures that leave no choice are orders."""
    found = extract(read_text(HEAD + text + "\n")).instructions
    assert [i.action.quote for i in found if i.force == "explicit"] == acts
