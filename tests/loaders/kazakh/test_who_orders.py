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
    (
        "Су министрлігі тасқын аймақтарына техника жіберуді тапсырды.",
        "Су министрлігі",
        "тасқын аймақтарына техника жіберуді",
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
    ("Су бөлімінің басшысы Асан Оспанов есеп берді. Бөлім басшысына пешті бояу тапсырылды.", "Бөлім басшысы"),
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


QUOTED = [
    ("Вице-министр Дәурен Шоқпар «тізімді осы аптада толтырыңдар» деп айтты.", "Дәурен Шоқпар", []),
    ("Облыс әкімі «Көпірді жол басқармасы жөндесін» деп тапсырды.", "Дархан Сейілов", ["жол басқармасы"]),
    (
        "– Құрылыс тоқтатылсын! – деді қала әкімі Нұрлан Үмбетов, – тізімі ертең менің үстелімде болсын.",
        "Нұрлан Үмбетов",
        [],
    ),
]


@pytest.mark.parametrize(("text", "issuer", "owners"), QUOTED)
def test_who_stands_before_a_quotation_speaks_and_is_not_told(
    text: str, issuer: str, owners: list[str]
) -> None:
    """Words in quotation marks are of the one before them, or of whoever is named behind the dash."""
    found = _orders(text)
    assert {order.issuer.name for order in found} == {issuer}
    assert [p.name for order in found for p in order.assignees] == owners


def test_what_somebody_only_tells_of_has_no_known_issuer() -> None:
    """Who tells that others were told did not order it."""
    (order,) = _orders("Министр Асан Оспановтың айтуынша, су басқармасына арналарды тазалау жүктелген.")
    assert (order.issuer, order.force) == (None, "reported")


def test_a_task_is_set_before_a_body_and_a_thing_stands_before_a_place() -> None:
    """A task is put "алдына"; elsewhere that is where a thing stands."""
    (order,) = _orders("Әкім су басқармасы мен аудан әкімдіктері алдына арналарды тазалау міндетін қойды.")
    assert [party.name for party in order.assignees] == ["су басқармасы", "аудан әкімдіктері"]
    text = "Әкім жол басқармасына «Құрыш» спорт кешені алдына қойылған көліктерді реттеуді тапсырды."
    (order,) = _orders(text)
    assert [party.name for party in order.assignees] == ["жол басқармасы"]


def test_the_one_in_charge_is_not_the_one_named_before() -> None:
    """Whichever is in charge is "жауапты басқарма"."""
    (order,) = _orders("Су басқармасы есеп берді. Әкім жауапты басқармаға көпірді бояуды тапсырды.")
    assert [party.name for party in order.assignees] == ["жауапты басқарма"]


RANKS = [
    (
        "Жол департаментінің бастығы полковник Ерлан Дәулетовке көпірді күзету тапсырылды.",
        ("Дархан Сейілов", ["Ерлан Дәулетов"]),
    ),
    (
        "Жиынды жүргізген Роман Савчук әкімдіктерге арнаны тазалауды тапсырды.",
        ("Роман Савчук", ["әкімдіктер"]),
    ),
    (
        "Әкім «Дала» холдингіне су басқармасымен бірлесіп, фермерлерге несие беруді тапсырды.",
        ("Дархан Сейілов", ["«Дала» холдингі", "су басқармасы"]),
    ),
    (
        "Әкім әскери бөлім командирлеріне көпірді күзетуді тапсырды.",
        ("Дархан Сейілов", ["әскери бөлім командирлері"]),
    ),
]


@pytest.mark.parametrize(("text", "expected"), RANKS)
def test_ranks_and_unknown_names_stand_in_nobodys_place(
    text: str, expected: tuple[str | None, list[str]]
) -> None:
    """A rank stands between a post and its holder; a name that no list has is whoever leads the meeting."""
    (order,) = _orders(text)
    issuer = order.issuer.name if order.issuer else None
    assert (issuer, [p.name for p in order.assignees]) == expected


WENT_ON = [
    (
        "Әкім Азат Сәдуов ауылды аралады. Мектеп директоры Ақбөпе Сатова сөйледі. Пешті бояуды тапсырды.",
        ["Азат Сәдуов"],
    ),
    (
        "Әкім Азат Сәдуов жиын ашты. Вице-министр Бақыт Сұлтан пешті бояуды тапсырды. Есеп беруді жүктеді.",
        ["Бақыт Сұлтан", "Бақыт Сұлтан"],
    ),
]


@pytest.mark.parametrize(("text", "issuers"), WENT_ON)
def test_an_order_without_a_subject_goes_on_with_whoever_ordered_or_came(
    text: str, issuers: list[str]
) -> None:
    """Who shows others round does not order; who ordered in the sentence before goes on."""
    found: list[Any] = list(extract(read_text("12 наурыз 2024\n\n" + text + "\n", "one.txt")).instructions)
    assert [order.issuer.name for order in found] == issuers


@pytest.mark.parametrize(
    "text",
    [
        "Заңға сәйкес әкімдіктерге қоқыс шығаруды ұйымдастыру міндеті жүктелген.",
        "Бағдарлама бойынша әкімдіктерге арнаны тазалау міндеті қойылып отыр.",
        "Жұмыс тоқтаса, мердігермен шартты бұзу тапсырылады.",
        "Содан кейін президент үкімет құруды тапсырады.",
        "– Көшемізге жарық орнатып беріңіздер, – деп өтінді ауыл тұрғындары.",
        "– Мұндай кемшілік болмасын, – деді облыс әкімі.",
    ],
)
def test_what_laws_provide_what_happens_as_a_rule_and_pleas_are_no_orders(text: str) -> None:
    """Nobody orders what a law lays on somebody, what is done each time, or what residents ask."""
    assert _orders(text) == []


def test_an_order_in_a_programme_stays_one() -> None:
    """What was laid on somebody once was ordered."""
    (order,) = _orders("Бағдарлама бойынша әкімдіктерге арнаны тазалау тапсырылды.")
    assert [party.name for party in order.assignees] == ["әкімдіктер"]


def test_words_right_behind_announced_tasks_are_said_to_those_they_were_given() -> None:
    """An imperative of the quotation that follows is for them; it is inferred, and a wish is for nobody."""
    found = _orders(
        "Әкім аудан басшыларына бірқатар тапсырма берді.\n\n"
        "«Су қаупі бар. Арналарды тазалаңыздар», – деді облыс әкімі."
    )
    assert [(p.name, p.basis) for order in found for p in order.assignees] == [
        ("аудан басшылары", "inferred")
    ]
    apart = _orders(
        "Әкім аудан басшыларына бірқатар тапсырма берді.\n\nОл ауылды аралады.\n\n"
        "«Арналарды тазалаңыздар», – деді облыс әкімі."
    )
    assert [p.name for order in apart for p in order.assignees] == []
