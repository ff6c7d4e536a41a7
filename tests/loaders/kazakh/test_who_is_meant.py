"""Whom a pronoun or a passive means where several act, and who is no part of an owner's name."""

from __future__ import annotations

import pytest

from tests.loaders.pages import orders_in

DAY = "5 ақпан 2024\n\n"


SHOWN = [
    ("Мектеп директоры Бекзат Сейітов сыныптарды таныстырды.", "Ол жөндеуді тездетуді тапсырды."),
    ("Ауыл әкімі Бекзат Сейітов атқарылған жұмысты баяндады.", "Ол көшелерді тазалауды тапсырды."),
    ("Зауыт директоры Бекзат Сейітов оны қарсы алды.", "Ол шатырды жөндеуді тапсырды."),
    ("Mektep dırektory Bekzat Seıitov synyptardy tanystyrdy.", "Ol jóndeýdi tezdetýdi tapsyrdy."),
]


@pytest.mark.parametrize(("shown", "ordered"), SHOWN)
def test_whoever_came_orders_and_not_whoever_shows_round(shown: str, ordered: str) -> None:
    """A pronoun behind somebody below the visitor means the visitor where something is ordered."""
    came = "Audan ákimi Nurlan Omarov sonda boldy." if shown[0] == "M" else "Аудан әкімі Нұрлан Омаров болды."
    (order,) = orders_in(f"{DAY}{came} {shown} {ordered}")
    assert order.issuer is not None
    assert order.issuer.name in {"Нұрлан Омаров", "Nurlan Omarov"}


def test_a_pronoun_still_means_whoever_acts_before_it() -> None:
    """Nobody else acts above: the head who met the builders told them."""
    text = (
        "Құрылыс бөлімінің басшысы Бекзат Сейітов құрылысшылармен кездесті. Ол жөндеуді тездетуді тапсырды."
    )
    (order,) = orders_in(DAY + text)
    assert order.issuer is not None
    assert order.issuer.name == "Бекзат Сейітов"


RECALLED = [
    (
        "Мемлекет басшысы Қасым-Жомарт Тоқаев былтыр мектептер салуды тапсырған болатын.",
        "Облыс әкімі Марат Бекенов құрылыс алаңын аралады.",
        "Мердігерлерге жұмысты 1 тамызға дейін аяқтау тапсырылды.",
    ),
    (
        "Премьер-министр Олжас Бектенов су қорын тексеруді тапсырған болатын.",
        "Кеше облыс әкімі Марат Бекенов бөгетті көрді.",
        "Су басқармасына арнаны тазалау жүктелді.",
    ),
    (
        "Ранее Глава государства Касым-Жомарт Токаев поручил построить школы.",
        "Аким области Марат Бекенов осмотрел площадки.",
        "Подрядчикам поручено завершить работы до 1 августа.",
    ),
]


@pytest.mark.parametrize("sentences", RECALLED)
def test_what_is_told_behind_a_visit_is_not_recalled(sentences: tuple[str, ...]) -> None:
    """Whoever acts between gave the order, and not whoever is recalled in the same paragraph."""
    order = orders_in(DAY + " ".join(sentences))[-1]
    assert order.force == "explicit"
    assert order.issuer is not None
    assert order.issuer.name == "Марат Бекенов"


def test_what_goes_on_with_what_is_recalled_stays_recalled() -> None:
    """Where nobody comes between, the passive is still the Head of State's."""
    text = "Кеше Мемлекет басшысы Қасым-Жомарт Тоқаев мектептер салуды тапсырған болатын. "
    chair = "Облыс әкімі Марат Бекенов кеңес өткізді.\n\n"
    orders = orders_in(DAY + chair + text + "Сондай-ақ Үкіметке көпірлерді тексеру тапсырылды.")
    assert {order.force for order in orders} == {"reported"}


BARE = [
    ("Прокуратура әкімдікке кемшілікті жоюды міндеттеді.", ["әкімдік"]),
    ("Кеңес басқармаларға жоспар жасауды тапсырды.", ["басқармалар"]),
    ("Комиссия аудан әкімдеріне есеп беруді тапсырды.", ["аудан әкімдері"]),
    ("Komıssııa basqarmalarǵa esep berýdi tapsyrdy.", ["basqarmalar"]),
    ("Әкім прокуратура органдарына есеп беруді тапсырды.", ["прокуратура органдары"]),
    ("Әкім штаб мүшелеріне есеп беруді тапсырды.", ["штаб мүшелері"]),
    ("Әкім мердігер мекемеге жолды бітіруді тапсырды.", ["мердігер мекеме"]),
]


@pytest.mark.parametrize(("text", "names"), BARE)
def test_a_bare_body_that_orders_is_no_part_of_an_owners_name(text: str, names: list[str]) -> None:
    """Before a bare head it orders, before a possessed one it says whose people are told."""
    (order,) = orders_in(DAY + text)
    assert [one.name or one.post for one in order.assignees] == names


def test_others_act_behind_but() -> None:
    """What stands behind "ал" is not told to those of the clause before."""
    text = "Вице-премьер Қанат Бек: «Әкімдер тізім жасасын, ал министрлік қаржы бөлсін», – деді."
    orders = orders_in(DAY + text)
    assert [one.name for order in orders[1:] for one in order.assignees] in ([], ["министрлік"])


def test_whoever_held_the_meeting_was_told_nothing_there() -> None:
    """A pronoun behind the sentence that names the chair alone is nobody's."""
    orders = orders_in(DAY + "Облыс әкімі Марат Бекенов кеңес өткізді. Оған жолды жөндеу тапсырылды.")
    assert not [one for order in orders for one in order.assignees]


def test_an_act_begins_behind_the_pronoun_of_whoever_is_told() -> None:
    """The pronoun is who is told, and no word of what they are told."""
    head = "Облыс әкімі Марат Бекенов кеңес өткізді. Су басқармасының басшысы Қайрат Әбілев есеп берді. "
    (order,) = orders_in(DAY + head + "Оған арнаны тазалау тапсырылды.")
    assert [one.name for one in order.assignees] == ["Қайрат Әбілев"]
    assert order.action.quote == "арнаны тазалау"


TWO_QUOTED = [
    (
        "Облыс әкімі Марат Бекенов: «Техниканы жұмылдырыңыздар! Халыққа ескертіңіздер», – деп тапсырды.",
        "Бөлім бастығы Асан Қуатов: «Құтқарушыларымыз толық дайын тұр», – деді.",
    ),
    (
        "Облыс әкімі Марат Бекенов: «Арнаны тазалаңыздар. Есепті ертең беріңіздер», – деп ескертті.",
        "«Техника жетіспейді, оны шешіп жатырмыз», – деді бөлім бастығы Асан Қуатов.",
    ),
    (
        "Аким области Марат Бекенов: «Мобилизуйте технику. Предупредите людей. Доложите завтра».",
        "Начальник отдела Асан Куатов: «Спасатели готовы».",
    ),
    (
        "Oblys ákimi Marat Bekenov: «Arnany tazalańyzdar. Eseptti erteń berińizder», – dep eskertti.",
        "«Tehnıka jetispeıdi, ony sheship jatyrmyz», – dedi bólim bastyǵy Asan Qýatov.",
    ),
]


@pytest.mark.parametrize("sentences", TWO_QUOTED)
def test_words_of_one_quotation_are_not_of_the_next_ones_speaker(sentences: tuple[str, ...]) -> None:
    """Where a quotation closes without a name, whoever opened it said all of it."""
    orders = orders_in(DAY + " ".join(sentences))
    assert orders
    assert {order.issuer.name for order in orders if order.issuer} <= {"Марат Бекенов", "Marat Bekenov"}


GROUNDS = [
    "Алқа қорытындысы бойынша өңірлік басқарма басшыларына",
    "Тексеру нәтижесі бойынша өңірлік басқарма басшыларына",
    "Осы мәселе бойынша өңірлік басқарма басшыларына",
    "Жоспар аясында өңірлік басқарма басшыларына",
]


@pytest.mark.parametrize("ground", GROUNDS)
def test_the_ground_of_an_order_is_no_part_of_an_owners_name(ground: str) -> None:
    """A group's name begins behind the postposition."""
    (order,) = orders_in(DAY + f"Министр Асан Оспанов кеңес өткізді. {ground} қор жасау тапсырылды.")
    assert [one.name for one in order.assignees] == ["өңірлік басқарма басшылары"]
