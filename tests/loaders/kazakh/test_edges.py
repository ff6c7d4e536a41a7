"""Where the names of bodies and programmes begin and how they end, and words that only look like them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

BODIES = [
    ("Бұл туралы Ұлттық банкінің төрағасы айтты.", ["Ұлттық банк"]),
    ("Шет аудандық мәслихатының шешімі шықты.", ["аудандық мәслихат"]),
    ("Дайындық туралы Үкіметінің қаулысы шықты.", ["Үкімет"]),
    ("Біздің облыстық білім басқармасы хабарлады.", ["облыстық білім басқармасы"]),
    ("Бұл Орталық Азия елдеріне де қатысты.", []),
    ("Кездесуге Ресей Федерациясының өкілдері келді.", []),
    ("Бұл туралы Асан министрлік хабарлады.", []),
    ("Бұл туралы «Арна» компания хабарлады.", ["«Арна» компания"]),
    ("Кеше Қазақстан Дүниежүзілік сауда ұйымына кірді.", ["Дүниежүзілік сауда ұйымы"]),
    ("Кеше Қазақстан Үкіметі хабарлады.", ["Қазақстан Үкіметі"]),
    ("Тасқынның алдын алу бойынша облыстық жедел штаб құрылды.", ["облыстық жедел штаб"]),
    ("Жиында қоршаған орта басқармасы сөйледі.", ["қоршаған орта басқармасы"]),
    ("Бағдарламаның үш бөлімі дайын.", []),
    ("Қазір «Қазарнаның» ішінде екі оператор бар.", ["«Қазарна»"]),
]


@pytest.mark.parametrize(("text", "names"), BODIES)
def test_a_body_has_its_own_words_and_no_others(
    read: Callable[..., Any], text: str, names: list[str]
) -> None:
    """No owner's ending, country, postposition or number belongs to its name."""
    assert [body.name for body in read(text).found.bodies] == names


LONG_NAMES = [
    "Қаржы нарығы мен қаржы ұйымдарын реттеу мен қадағалау агенттігі",
    "Алматы өңірлік қаржы орталығының қызметін реттеу агенттігі",
    "Экономикалық қылмысқа және сыбайлас жемқорлыққа қарсы күрес агенттігі",
    "Ойын бизнесін және лотереяны реттеу комитеті",
    "Өнеркәсіптік қауіпсіздік және тау-кен қадағалау комитеті",
    "Білім, ғылым және инновация комитеті",
    "Еңбек, әлеуметтік қорғау және көші-қон комитеті",
]


@pytest.mark.parametrize("name", LONG_NAMES)
def test_a_long_name_is_told_whole(read: Callable[..., Any], name: str) -> None:
    """Fields in a list, what another body does and what is opposed belong to it, so that none is an act."""
    sentence = read(f"Ол {name}не есепті тексеруді тапсырды.")
    assert [body.name for body in sentence.found.bodies] == [name]
    assert (sentence.told(), sentence.acts()) == ([(name, "lead")], ["есепті тексеруді"])


NOT_SO_LONG = [
    ("Есеп Энергетика министрлігінің Су қорын реттеу комитетіне түсті.", "Су қорын реттеу комитеті"),
    ("Қала мектептерін жөндеуді білім басқармасы аяқтады.", "білім басқармасы"),
    ("Есеп Ұлттық банктің, Қаржы нарығын реттеу агенттігінің сайтында.", "Қаржы нарығын реттеу агенттігі"),
]


@pytest.mark.parametrize(("text", "name"), NOT_SO_LONG)
def test_another_body_or_act_belongs_to_no_name(read: Callable[..., Any], text: str, name: str) -> None:
    """Whose part a body is, what was done before it and who stands in a row with it are no part of it."""
    assert name in [body.name for body in read(text).found.bodies]


PROGRAMMES = [
    ("Кеңесте газ саласын дамытудың кешенді жоспарын бекітті.", ["газ саласын дамытудың кешенді жоспары"]),
    (
        "2025 жылдың 15 қаңтарында тасқынға қарсы іс-шаралар жоспары бекітілді.",
        ["тасқынға қарсы іс-шаралар жоспары"],
    ),
    (
        "Қазақстанда қалдықтарды бөлек жинау және өңдеу туралы заң күшіне енді.",
        ["қалдықтарды бөлек жинау және өңдеу туралы заң"],
    ),
    (
        "Депутаттар былтыр қабылданған жергілікті басқару туралы заңды талқылады.",
        ["жергілікті басқару туралы заң"],
    ),
    ("Өтінішті my.egov.kz порталы арқылы беруге болады.", ["my.egov.kz порталы"]),
    ("Бұл туралы «Дала үні» порталы хабарлады.", []),
    ("Ол «Қолдау» заңды тұлғалар бірлестігін басқарады.", []),
    ("Кеше концерт бағдарламасы ұсынылды.", []),
    ("Әкім Салық кодексін түсіндірді.", ["Салық кодексі"]),
]


@pytest.mark.parametrize(("text", "names"), PROGRAMMES)
def test_a_programme_begins_with_what_it_is_about(
    read: Callable[..., Any], text: str, names: list[str]
) -> None:
    """A time or a deed before it is none of its name; what is done by it needs its object."""
    assert [one.name for one in read(text).found.programmes] == names
