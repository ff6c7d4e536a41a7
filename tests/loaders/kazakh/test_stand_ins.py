"""Acts that stand for a list, rows of deeds that are for one thing, and adverbs before those who are told."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text
from tapsyrma.ontology.extraction import Instruction

HEAD = "12 наурыз 2024\n\nОблыс әкімі Дархан Есенкелды жиын өткізді.\n\n"


def _orders(text: str) -> list[Instruction]:
    return list(extract(read_text(f"{HEAD}{text}\n", "one.txt")).instructions)


LISTS = [
    ("Әкім келесі шараларды қабылдауды тапсырды:\n– арнаны тазалау;\n– бөгетті бекіту.", 0),
    ("Ол жауаптыларға мынадай жұмыстарды атқаруды міндеттеді:\n1. Арнаны тазалау.\n2. Бөгетті бекіту.", 1),
    ("Қала әкіміне келесілерді орындау тапсырылды:\n– арнаны тазалау;\n– бөгетті бекіту.", 1),
    ("Әкім бөлімдерге келесі жұмыстарды жүргізуді тапсырды: арнаны тазалау, бөгетті бекіту.", 1),
    ("Әкім су бөліміне мына мәселелерді шешуді тапсырды: арнаны тазалау; бөгетті бекіту.", 1),
    (
        "Әкім бөлімге төмендегі шараларды қолға алуды тапсырды:\n– арнаны тазалау;\n– бөгетті бекіту.",
        1,
    ),
]


@pytest.mark.parametrize(("text", "owners"), LISTS)
def test_the_items_are_told_and_not_the_words_that_stand_for_them(text: str, owners: int) -> None:
    """An act that stands for a list above it announces the list; whoever is told is told each item."""
    orders = _orders(text)
    assert [one.action.quote.lower() for one in orders] == ["арнаны тазалау", "бөгетті бекіту"]
    assert {len(one.assignees) for one in orders} == {owners}


@pytest.mark.parametrize(
    "act",
    ["жолдарды жөндеуді", "келесі аптада шараларды аяқтауды", "бірқатар шараларды қабылдауды"],
)
def test_a_deed_of_its_own_stays_one(act: str) -> None:
    """Without a list, or with a deed of its own, the act is told."""
    (order,) = _orders(f"Әкім {act} тапсырды.")
    assert order.action.quote == act


ROWS = [
    "жолдарды салу, күрделі жөндеу және күтіп-ұстау кезінде бақылауды күшейтуді",
    "мектептерді салу, жабдықтау барысында сапаны қадағалауды",
    "бюджетті жоспарлау, қаражатты игеру мәселелері бойынша есеп беруді",
    "тендер өткізу, шарт жасасу және жұмысты қабылдау кезінде ашықтықты сақтауды",
]


@pytest.mark.parametrize("act", ROWS)
def test_deeds_during_which_something_is_done_are_no_acts(act: str) -> None:
    """A row of verbal nouns before "кезінде" says when, and not what is to be done."""
    assert [one.action.quote for one in _orders(f"Әкім басқармаға {act} тапсырды.")] == [act]


def test_deeds_in_a_row_stay_apart() -> None:
    """Acts of which only the last says when stay acts."""
    orders = _orders(
        "Әкім басқармаға жолдарды жөндеу, көшелерді жарықтандыру және жиын кезінде "
        "тазалықты сақтауды тапсырды."
    )
    assert len(orders) == 3


ADVERBS = [
    *("бірнеше рет", "екінші рет", "тағы бір рет", "талай мәрте", "қайта-қайта", "дереу", "тікелей", "қатаң"),
    *("ауызша", "жазбаша", "биыл", "тиісінше", "барынша", "одан бөлек", "нақты", "қысқа мерзімде"),
    *("тұрақты түрде", "сондай-ақ", "алдағы"),
]
OWNERS = [
    ("аудан әкімдеріне", "аудан әкімдері"),
    ("мердігерге", "мердігер"),
    ("өңірлерге", "өңірлер"),
    ("білім басқармасына", "білім басқармасы"),
    ("құрылыс басқармасының басшысына", "құрылыс басқармасының басшысы"),
]


@pytest.mark.parametrize(("told", "owner"), OWNERS)
@pytest.mark.parametrize("adverb", ADVERBS)
def test_an_adverb_is_no_part_of_an_owner(adverb: str, told: str, owner: str) -> None:
    """How or how often somebody is told belongs neither to their name nor to the act."""
    (order,) = _orders(f"Әкім {adverb} {told} көпірді жөндеуді тапсырды.")
    assert [one.name or one.post for one in order.assignees] == [owner]
    assert order.action.quote == "көпірді жөндеуді"


def test_a_passive_behind_the_last_item_is_told_for_all() -> None:
    """A list under those who are told may end in "was ordered"."""
    orders = _orders("Жиын қорытындысы бойынша әкімдерге:\n– арнаны тазалау;\n– бөгетті бекіту тапсырылды.")
    assert [one.action.quote for one in orders] == ["арнаны тазалау", "бөгетті бекіту"]
    assert [[who.name for who in one.assignees] for one in orders] == [["әкімдер"]] * 2


TOLD = [
    (
        "«Су бөлімі ауылдарды аралап, қаруды тексерсін», – деп тапсырды әкім.",
        "Су бөлімі",
        "ауылдарды аралап, қаруды тексерсін",
    ),
    (
        "Учаскелік инспекторлар ауылдарды аралап, қаруды тексерсін деп тапсырды әкім.",
        "Учаскелік инспекторлар",
        "ауылдарды аралап, қаруды тексерсін",
    ),
    (
        "Полиция батальонының командиріне күзетті күшейту жүктелді.",
        "Полиция батальонының командирі",
        "күзетті күшейту",
    ),
    ("Әкім жеке құрамға күзетті күшейтуді тапсырды.", "жеке құрам", "күзетті күшейтуді"),
]


@pytest.mark.parametrize(("text", "owner", "act"), TOLD)
def test_those_in_service_are_told(text: str, owner: str, act: str) -> None:
    """Whoever opens a wish in so many words does all of it; commanders and their people are told."""
    (order,) = _orders(text)
    assert [one.name or one.post for one in order.assignees] == [owner]
    assert order.action.quote == act
