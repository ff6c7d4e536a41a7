"""Whom a paper lays its carrying out on, and who of two in the dative is told."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text

PAPER = "Облыс әкімдігі ҚАУЛЫ ЕТЕДІ:\n\n1. Осы қаулының орындалуын бақылау {} жүктелсін.\n"
HEAD = "Президент Дархан Сейілов кеңес өткізді.\n\n"

LAID_ON = [
    ("аудан әкімінің жетекшілік ететін орынбасарына", ["аудан әкімінің жетекшілік ететін орынбасары"]),
    ("министрліктің аппарат басшысына", ["министрліктің аппарат басшысы"]),
    ("осы салаға жетекшілік ететін аудан әкімінің орынбасарына", ["аудан әкімінің орынбасары"]),
    ("әкімнің әлеуметтік мәселелер жөніндегі орынбасары Б. Асановқа", ["Б. Асанов"]),
    (
        "бірінші орынбасары полиция генерал-майоры М.Ғ. Асановқа және бөлім бастығы капитан Қ.Б. Серіковке",
        ["М.Ғ. Асанов", "Қ.Б. Серіков"],
    ),
    (
        "мәслихаттың бюджет және құрылыс мәселелері жөніндегі тұрақты комиссиясына",
        ["мәслихаттың бюджет және құрылыс мәселелері жөніндегі тұрақты комиссиясы"],
    ),
    ("Қаржы министрлігінің Заң департаментіне (А. Омаров)", ["Қаржы министрлігінің Заң департаменті"]),
]

BOTH_SIDES = [
    (
        "Министр әкімдерге және екінші деңгейлі банктерге ұсыныс енгізуді тапсырды.",
        ["әкімдер", "екінші деңгейлі банктер"],
    ),
    ("Әкім құрал сатып алуды денсаулық сақтау басқармасына тапсырды.", ["денсаулық сақтау басқармасы"]),
    ("Министр Үкіметке баяндама жасап, әкімдерге жолды жөндеуді тапсырды.", ["әкімдер"]),
    ("Министр Үкіметке баяндама жасап, жолды жөндеуді тапсырды.", []),
    ("Министр Үкіметке баяндап, жолды жөндеуді әкімдерге тапсырды.", ["әкімдер"]),
    ("Министр әкімдерге жолды жөндеуді және Үкіметке есеп беруді тапсырды.", ["әкімдер", "әкімдер"]),
    ("Президент әкімдерге жолды жөндеуді, ал Үкіметке есеп беруді тапсырды.", ["әкімдер", "Үкімет"]),
    (
        "Президент Қарулы Күштерге және Қаржы министрлігіне көмек көрсетуді тапсырды.",
        ["Қарулы Күштер", "Қаржы министрлігі"],
    ),
    ("Президент министрлікке есептің берілуін қамтамасыз етуді Үкіметке тапсырды.", ["Үкімет"]),
    (
        "«Министрлікке есептің берілуін Үкімет пен әкімдіктерге тапсырамын», – деді ол.",
        ["Үкімет", "әкімдіктер"],
    ),
    ("Президент прокуратураға тізімді жіберуді ішкі аудит бөліміне тапсырды.", ["ішкі аудит бөлімі"]),
    ("Президент індетке байланысты ахуал жөніндегі кеңесте Үкіметке жолды жөндеуді тапсырды.", ["Үкімет"]),
    (
        "Президент Үкіметке ұсынылған жоспарды Қаржы министрлігіне пысықтауды тапсырды.",
        ["Қаржы министрлігі"],
    ),
    (
        "Президент кезекті азайтуды Қаржы министрлігіне, ал Көлік министрлігіне жолды кеңейтуді жүктеді.",
        ["Қаржы министрлігі", "Көлік министрлігі"],
    ),
    ("Президент тасқынға қарсы дайындыққа қатысты жиында әкімдерге жолды жөндеуді тапсырды.", ["әкімдер"]),
]


@pytest.mark.parametrize(("whom", "owners"), LAID_ON)
def test_a_paper_is_laid_on_all_that_stands_before_its_verb(whom: str, owners: list[str]) -> None:
    """The owner is taken whole, and the act ends before it."""
    found = extract(read_text(PAPER.format(whom))).instructions
    assert [(one.action.quote, [a.name for a in one.assignees]) for one in found] == [
        ("Осы қаулының орындалуын бақылау", owners)
    ]


@pytest.mark.parametrize(("text", "owners"), BOTH_SIDES)
def test_whoever_stands_beside_the_verb_is_told(text: str, owners: list[str]) -> None:
    """One in the dative inside the act gets something, and what opens the sentence hides nobody."""
    found = extract(read_text(HEAD + text)).instructions
    assert [a.name for one in found for a in one.assignees] == owners


OTHERS = [
    (
        "«Үкімет әкімдікпен бірлесіп, жолды жөндеуі керек», – деді ол.",
        "modal",
        [("Үкімет", "lead"), ("әкімдік", "with")],
    ),
    (
        "«Қаржы министрлігі жолды жөндеуі тиіс», – деп тапсырды ол.",
        "explicit",
        [("Қаржы министрлігі", "lead")],
    ),
    (
        "«Қаржы министрлігі шараларды қабылдасын әрі жол тегіс болуға тиіс», – деді ол.",
        "explicit",
        [("Қаржы министрлігі", "lead")],
    ),
]


@pytest.mark.parametrize(("text", "force", "owners"), OTHERS)
def test_each_of_two_owners_stands_by_itself(text: str, force: str, owners: list[tuple[str, str]]) -> None:
    """The government is no part of a bare body behind it, and what is said as an order is one."""
    found = extract(read_text(HEAD + text)).instructions[0]
    assert (found.force, [(a.name, a.role) for a in found.assignees]) == (force, owners)


SERVED = [
    "«Құм» индустриялық аймағына жаңа желілер тартуды",
    "№ 5 мектепке жаңа автобус беруді",
    "аудандық ауруханаға жаңа құрал-жабдық сатып алуды",
    "Үкіметке ұсыныс енгізуді",
    "Қаржы министрлігіне хат жолдауды",
]


@pytest.mark.parametrize("act", SERVED)
def test_whoever_gets_what_an_akim_orders_is_told_nothing(act: str) -> None:
    """A school gets a bus, and those above an akim get a paper: nobody is said to see to it."""
    found = extract(read_text(f"Облыс әкімі Дархан Сейілов жиын өткізді.\n\nОблыс әкімі {act} тапсырды."))
    assert [(one.action.quote, one.assignees) for one in found.instructions] == [(act, ())]


ISSUED = [
    (
        "Вице-премьер Серік Асанов мен министр Айдар Болатов әкімдерге жолды жөндеуді тапсырды.",
        "Серік Асанов",
    ),
    ("Президенттің тапсырмасы бойынша Үкімет әкімдерге жолды жөндеуді тапсырды.", "Үкімет"),
    (
        "Әкім Асан Омаров министрдің тапсырмасымен салынған үйді көріп, әкімдерге жолды жөндеуді тапсырды.",
        "Асан Омаров",
    ),
]


@pytest.mark.parametrize(("text", "issuer"), ISSUED)
def test_who_orders_stands_before_those_told(text: str, issuer: str) -> None:
    """One who orders with another, or follows an order, or sees what was built on one."""
    found = [one for one in extract(read_text(text)).instructions if one.issuer is not None]
    assert [(one.issuer.name, [a.name for a in one.assignees]) for one in found if one.issuer] == [
        (issuer, ["әкімдер"])
    ]


def test_what_residents_are_said_to_have_ordered_is_no_order() -> None:
    """People without office tell no official anything."""
    assert extract(read_text(HEAD + "Тұрғындар әкімге жолды жөндеуді тапсырды деген сөз.")).instructions == ()


def test_what_people_may_not_do_orders_nobody() -> None:
    """A ban on residents that nobody in the sentence set tells no official to do anything."""
    assert extract(read_text(HEAD + "Тұрғындардың орманға баруына тыйым салынды.")).instructions == ()


def test_a_straight_mark_before_a_word_closes_no_name() -> None:
    """What stands between two marks that both open is no name of a body."""
    text = '«Жол».\n\n"Президент үкіметке "Құм – Су" жолын жөндеуді тапсырды", – деп жазды баспасөз хатшысы.'
    found = extract(read_text(text)).instructions
    assert all('"' not in (one.issuer.name or "") for one in found if one.issuer is not None)


def test_a_paper_with_a_quoted_name_orders_nothing_by_its_name() -> None:
    """What a paper is called is no act: it is only approved."""
    text = 'Прокурор БҰЙЫРАМЫН:\n\n1. "Қадағалауды ұйымдастыру туралы" Нұсқау бекітілсін.\n'
    assert extract(read_text(text)).instructions == ()
