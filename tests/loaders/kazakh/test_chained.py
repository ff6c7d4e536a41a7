"""What belongs to an act in a chain of converbs, and what those spoken to are or did."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text
from tapsyrma.ontology.extraction import Instruction

DAY = "12 наурыз 2024\n\n"
HEAD = DAY + "Облыс әкімі Дархан Есенкелды жиын өткізді.\n\n"


def _orders(text: str) -> list[Instruction]:
    return list(extract(read_text(f"{HEAD}{text}\n", "one.txt")).instructions)


CHAINS = [
    ("Әкім бөлімге шаралар қабылдап, есебін беруді тапсырды.", "шаралар қабылдап, есебін беруді"),
    (
        "Әкім аудан әкімдеріне тұрғындармен кездесіп, мәселені шешуді тапсырды.",
        "тұрғындармен кездесіп, мәселені шешуді",
    ),
    (
        "Әкім білім басқармасына жобаны талқылап, ұсыныс енгізуді тапсырды.",
        "жобаны талқылап, ұсыныс енгізуді",
    ),
    (
        "Әкім су басқармасына арнаны тексеріп, тізім жасауды міндеттеді.",
        "арнаны тексеріп, тізім жасауды",
    ),
    ("Әкім нысанды аралап, мердігерге жұмысты жеделдетуді тапсырды.", "жұмысты жеделдетуді"),
    ("Әкім тұрғындарды қабылдап, басқармаға мәселені шешуді тапсырды.", "мәселені шешуді"),
    ("Әкім басқарма басшысын тыңдап, жұмысты жандандыруды тапсырды.", "жұмысты жандандыруды"),
    ("Әкім тиісті шешім қабылдап, жұмысты бастауды тапсырды.", "тиісті шешім қабылдап, жұмысты бастауды"),
    ("Әкім ауылды көркейту бойынша жиында саябақ салуды тапсырды.", "саябақ салуды"),
    ("Әкім тасқынның алдын алуға арналған кеңесте арнаны тазалауды тапсырды.", "арнаны тазалауды"),
    ("Әкім жиында жолды жөндеу бойынша жұмысты бастауды тапсырды.", "жолды жөндеу бойынша жұмысты бастауды"),
    ("«Мәселені отырыста талқылап, шешіңіздер», – деді әкім.", "Мәселені отырыста талқылап, шешіңіздер"),
]


@pytest.mark.parametrize(("text", "act"), CHAINS)
def test_what_those_told_do_first_is_part_of_their_act(text: str, act: str) -> None:
    """A converb behind those who are told is theirs; one before them is whoever's who orders."""
    (order,) = _orders(text)
    assert order.action.quote == act


STATES = [
    "Тасқынға дайын болмағансыңдар.",
    "Қысқа дайын емессіңдер.",
    "Жұмысты кеш бастағансыңдар.",
    "Қаражатты жұмсап қойыпсыңдар.",
    "Сендер кешігіп жүрсіңдер.",
    "Бұған өздерің жауаптысыңдар.",
    "Тапсырманы орындай алмайсыңдар.",
]


@pytest.mark.parametrize("text", STATES)
def test_what_those_spoken_to_are_or_did_is_no_order(text: str) -> None:
    """Predicates of the second person end like orders."""
    assert _orders(f"«{text}», – деді әкім.") == []


ORDERS = [
    "Арықтарды тазалаңдар",
    "Екі мекеме келісіңдер",
    "Су қоймасын босатыңдар",
    "Ертең жөндеуді бастайсыңдар",
    "Қақпаны жұмаға дейін жауып қосыңдар",
]


@pytest.mark.parametrize("text", ORDERS)
def test_orders_to_several_familiar_people_stay(text: str) -> None:
    """Orders of stems in "с" and of several acting together are orders."""
    assert [order.action.quote for order in _orders(f"«{text}», – деді әкім.")] == [text]


TOLD_OF = [
    ("«Бөлім басшыларына «көлік жіберіңдер» деп тапсырма бердім», – деді әкім.", "reported", 1),
    ("«Сол күні мердігерге «көпірді жөндеңдер» деп тапсырдым», – деді әкім.", "reported", 1),
    ("«Бөлім басшыларына «көлік жіберіңдер» деп тапсырамын», – деді әкім.", "explicit", 1),
    ("Ол басқарма басшыларына «жұмысты жеделдетіңдер» деп тапсырды.", "explicit", 1),
    ("Әкім жауаптыларға: «Құжатты бүгін дайындаңдар», – деді.", "explicit", 1),
]


@pytest.mark.parametrize(("text", "force", "owners"), TOLD_OF)
def test_an_order_quoted_in_a_story_of_ones_own_is_recalled(text: str, force: str, owners: int) -> None:
    """What the speaker says they told somebody was ordered then; who is called before it is told."""
    (order,) = _orders(text)
    assert (order.force, len(order.assignees)) == (force, owners)


def test_what_residents_ask_in_a_story_is_no_order() -> None:
    """An imperative in the words of residents asks."""
    assert _orders("«Тұрғындар маған «жолды жөндеп беріңіз» деп келді», – деді әкім.") == []


NAMES = [
    ("Комиссия төрағасы Мәдібек Қанатбек Сейітұлы отырыс өткізді.", "Мәдібек Қанатбек Сейітұлы"),
    ("Бөлім басшысы Тоқтар Арман Бекұлы есеп берді.", "Тоқтар Арман Бекұлы"),
    ("Жиынға Сейітов Арман Маратұлы қатысты.", "Сейітов Арман Маратұлы"),
    ("Кеше Арман Бекұлы ауылға барды.", "Арман Бекұлы"),
]


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_surnames_stand_first_in_lists(text: str, name: str) -> None:
    """A surname, a first name and a patronymic are one name, whatever the surname ends in."""
    assert name in [one.name for one in extract(read_text(DAY + text, "one.txt")).officials]


ROWS = [
    ("дәрігерлерге көмек көрсетуді", None),
    ("мектептерге есеп беруді", None),
    ("тұрғындарға көмек көрсетуді", "полиция"),
    ("құтқарушыларға қайық дайындауды", "құтқарушылар"),
]


@pytest.mark.parametrize(("act", "owner"), ROWS)
def test_nobody_is_told_an_act_of_a_row_that_others_stand_before(act: str, owner: str | None) -> None:
    """Behind two acts with owners of their own, a third with a dative of its own is not the second's."""
    orders = _orders(f"Әкім аудан әкіміне тізім жасауды, полицияға тәртіпті сақтауды, {act} тапсырды.")
    assert [[one.name or one.post for one in order.assignees] for order in orders] == [
        ["аудан әкімі"],
        ["полиция"],
        [owner] if owner else [],
    ]


OWNERS = [
    ("Мәселені зерттеу қаржы басқармасына тапсырылды.", "қаржы басқармасы", "Мәселені зерттеу"),
    ("Жобаны іске асыру құрылыс басқармасына жүктелді.", "құрылыс басқармасы", "Жобаны іске асыру"),
    ("Жолды қалпына келтіру жол басқармасына жүктелді.", "жол басқармасы", "Жолды қалпына келтіру"),
    (
        "Әкім шекара бекетінің қызметкерлеріне терезе ашуды тапсырды.",
        "шекара бекетінің қызметкерлері",
        "терезе ашуды",
    ),
    ("Әкім кестені бекітіп, өңірлерге таратуды тапсырды.", None, "кестені бекітіп, өңірлерге таратуды"),
]


@pytest.mark.parametrize(("text", "owner", "act"), OWNERS)
def test_an_owner_has_its_own_words_and_none_of_the_act(text: str, owner: str | None, act: str) -> None:
    """The act before a body is no part of its name; whose people are told belongs to theirs."""
    (order,) = _orders(text)
    assert [one.name for one in order.assignees] == ([owner] if owner else [])
    assert order.action.quote == act


def test_what_we_ordered_is_the_speakers() -> None:
    """The first person plural is whoever speaks, not whoever leads the page."""
    (order,) = _orders("Біз арнаны тазалауды мердігерге тапсырдық, – деді бөлім басшысы Марат Савчук.")
    assert (order.force, order.issuer and order.issuer.name) == ("reported", "Марат Савчук")
    assert order.action.quote == "арнаны тазалауды"


def test_each_act_of_a_row_is_told_to_whoever_stands_behind_it() -> None:
    """Behind "on cleaning" and "on repair" stands who is told each."""
    orders = _orders(
        "Әкім арнаны тазалау бойынша су бөліміне, жолды жөндеу бойынша жол бөліміне тапсырма берді."
    )
    assert [(one.action.quote, [who.name for who in one.assignees]) for one in orders] == [
        ("арнаны тазалау", ["су бөлімі"]),
        ("жолды жөндеу", ["жол бөлімі"]),
    ]
