"""Who is told by "-сын": those a resolution names in a row; whoever is wished something is told nothing."""

from __future__ import annotations

import pytest

from tests.loaders.pages import orders_in

HEAD = "12 наурыз 2024\n\nОблыс әкімі Дархан Сейілов кеңес өткізді.\n\n"


RESOLVED = [
    (
        "Аудан әкімінің орынбасарлары, бөлім басшылары осы жоспарды орындауды қамтамасыз етсін.",
        ["Аудан әкімінің орынбасарлары", "бөлім басшылары"],
        "осы жоспарды орындауды қамтамасыз етсін",
    ),
    (
        "Қаржы басқармасының басшысы, аудан әкімдері есепті тапсырсын.",
        ["Қаржы басқармасының басшысы", "аудан әкімдері"],
        "есепті тапсырсын",
    ),
    (
        "Білім басқармасының басшысы оқушыларды көшірсін.",
        ["Білім басқармасының басшысы"],
        "оқушыларды көшірсін",
    ),
    (
        "Әкім аппаратының басшысы, қазынадан қамтылатын органдардың басшылары, бөлім басшылары есеп берсін.",
        ["Әкім аппаратының басшысы", "органдардың басшылары", "бөлім басшылары"],
        "есеп берсін",
    ),
    (
        "Су басқармасы, облыстық қазынадан қамтылатын мекемелердің басшылары арналарды тексерсін.",
        ["Су басқармасы", "мекемелердің басшылары"],
        "арналарды тексерсін",
    ),
    (
        "Audan ákiminiń orynbasarlary, bólim basshylary osy jospardy oryndasyn.",
        ["Audan ákiminiń orynbasarlary", "bólim basshylary"],
        "osy jospardy oryndasyn",
    ),
]


@pytest.mark.parametrize(("text", "names", "act"), RESOLVED)
def test_whoever_opens_a_resolution_is_told_and_orders_nothing(text: str, names: list[str], act: str) -> None:
    """All in the row are to act, whatever stands between them, and nobody of them gave the order."""
    (order,) = orders_in(text)
    assert order.issuer is None
    assert [one.name or one.post for one in order.assignees] == names
    assert order.action.quote == act


def test_who_orders_what_is_retold_is_still_the_subject() -> None:
    """Behind "деп тапсырды" the first in the nominative orders and the second is told."""
    (order,) = orders_in("Облыс әкімі құрылыс басқармасы жолды жөндесін деп тапсырды.")
    assert order.issuer is not None
    assert (order.issuer.post, [one.name for one in order.assignees]) == (
        "Облыс әкімі",
        ["құрылыс басқармасы"],
    )


WISHES = [
    "Көк туымыз әрдайым биікте желбірей берсін!",
    "Еліміздің мерейі арта түссін.",
    "Жұлдыздарыңыз жарқырай берсін.",
    "Достығымыз нығая түссін.",
    "Биік мақсаттарға ұмтылыңыздар.",
    "Ата-аналарыңызды құрметтеңіздер.",
    "Үлкен жеңістерді армандаңыздар.",
    "Армандарыңыз орындалсын!",
    "Kók týymyz árdaıym bıikte jelbireı bersin!",
]


@pytest.mark.parametrize("words", WISHES)
def test_what_is_wished_orders_nothing(words: str) -> None:
    """What is to go on or to grow by itself, and what people are to feel, is told to nobody."""
    assert orders_in(HEAD + f"– {words} – деді облыс әкімі.") == []


ADVICE = [
    "«Тұқымды уақытында сатып алыңыздар», – деп кеңес берді ол.",
    "«Тұқым алыңыздар, субсидияны мамырға дейін рәсімдеңіздер», – деп кеңес берді облыс әкімі.",
    "«Tuqymdy ýaqytynda satyp alyńyzdar», – dep keńes berdi ol.",
]


@pytest.mark.parametrize("text", ADVICE)
def test_what_is_advised_orders_nothing(text: str) -> None:
    """Whoever gives advice orders none of it, in whichever act of the quotation."""
    assert orders_in(HEAD + text) == []


KEPT = [
    "Су басқармасы бақылауды күшейте түссін",
    "Құрылыс бөлімі жолды жөндеп берсін",
    "Бөлім басшылары есепті жұмаға дейін берсін",
    "Арналарды жұмаға дейін тазалаңыздар",
]


@pytest.mark.parametrize("words", KEPT)
def test_what_is_done_to_something_is_still_ordered(words: str) -> None:
    """The same verbs order where somebody is to do something to something."""
    (order,) = orders_in(HEAD + f"– {words}, – деді облыс әкімі.")
    assert order.action.quote == words or order.assignees


TURNED = [
    ("Аудан әкімдеріне айтарым: шұңқырларды жауып бітіріңіздер", ["Аудан әкімдері"]),
    ("«Жолшы» басшылығына хабарлайтыным: жол сапасына назар аударыңдар", ["«Жолшы» басшылығы"]),
    ("Мердігерлерге ескертерім: көпірді жұмаға дейін бітіріңіздер", ["Мердігерлер"]),
    ("Aýdan ákimderine aıtarym: joldardy tazalańyzdar", ["Aýdan ákimderi"]),
]


@pytest.mark.parametrize(("words", "names"), TURNED)
def test_whoever_is_turned_to_before_a_colon_is_told_what_follows(words: str, names: list[str]) -> None:
    """The act begins behind the colon, and those before it are its owners."""
    (order,) = orders_in(HEAD + f"– {words}, – деді облыс әкімі.")
    assert [one.name or one.post for one in order.assignees] == names
    assert order.action.quote == words.partition(": ")[2]


LAID = [
    (
        "Тізімді жасау және оны Үкіметке енгізу облыс әкімінің орынбасары Сайлау Әшіровке тапсырылды.",
        ["Сайлау Әшіров"],
    ),
    ("Есепті дайындау және оны әкімдікке жолдау қаржы бөліміне тапсырылды.", ["қаржы бөлімі"]),
    (
        "Қаулының орындалуын бақылау жер комиссиясына (Р. Оразов) және М. Жүнісовке жүктелсін.",
        ["жер комиссиясы", "М. Жүнісов"],
    ),
]


@pytest.mark.parametrize(("text", "names"), LAID)
def test_only_whoever_stands_before_the_verb_is_told(text: str, names: list[str]) -> None:
    """Whoever gets what an act hands over is no owner; brackets and commas end no name."""
    told = [[one.name or one.post for one in order.assignees] for order in orders_in(HEAD + text)]
    assert told
    assert all(owners == names for owners in told)


MATTERS = [
    "Халықтың қауіпсіздігін қамтамасыз ету – жергілікті биліктің тікелей міндеті.",
    "Балаларды тәрбиелеу – ата-ананың қасиетті парызы.",
    "Тыныштықты сақтау – полицияның басты ісі.",
    "Halyqtyń qaýipsizdigin qamtamasyz etý — jergilikti bıliktiń tikeleı mindeti.",
]


@pytest.mark.parametrize("text", MATTERS)
def test_whose_duty_something_is_orders_nothing(text: str) -> None:
    """Not even below words that announce orders."""
    head = "12 наурыз 2024\n\nОблыс әкімі Дархан Сейілов су министрлігіне бірқатар нұсқау берді.\n\n"
    assert [one for one in orders_in(head + text) if one.force == "explicit"] == []
