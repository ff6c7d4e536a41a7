"""The plainest order, in every mix of how it opens, who gives it and who is told."""

from __future__ import annotations

import pytest

from tests.loaders.pages import orders_in

PAGE = (
    "Премьер-Министр Асан Омаров кеңес өткізді.\n\n"
    "Премьер-Министр Асан Омаров жол мәселесі жөнінде кеңес өткізді. Оған министрлер қатысты.\n\n"
)
OPENINGS = (
    "",
    "Сондай-ақ ",
    "Осыған байланысты ",
    "Отырыс соңында ",
    "Кеңес қорытындысында ",
    "Жиынның қорытындысы бойынша ",
    "Жиынды қорытындылай келе, ",
    "Баяндаманы тыңдаған ",
)
GIVERS = ("ол", "Асан Омаров", "А. Омаров", "Премьер-Министр", "Премьер-Министр Асан Омаров")
TOLD = {
    "Үкімет Аппаратына": ["Үкімет Аппараты"],
    "Қаржы министрлігіне": ["Қаржы министрлігі"],
    "министр Болат Серікбаевқа": ["Болат Серікбаев"],
    "вице-премьер Болат Серікбаевқа": ["Болат Серікбаев"],
    "өңір әкімдеріне": ["өңір әкімдері"],
    "Көлік министрлігі мен Ұлттық Банкке": ["Көлік министрлігі", "Ұлттық Банк"],
    "екі министрлікке": ["екі министрлік"],
    "мердігер компанияға": ["мердігер компания"],
    "министрліктер мен әкімдіктерге": ["министрліктер", "әкімдіктер"],
}


@pytest.mark.parametrize("told", TOLD)
@pytest.mark.parametrize("opening", OPENINGS)
def test_the_plainest_order_has_its_issuer_its_owners_and_its_act(opening: str, told: str) -> None:
    """However the sentence opens, whoever is named in it, and whatever the owners are to do."""
    for giver in GIVERS:
        for act in ("жолды жөндеуді", "нақты ұсыныстар енгізуді", "көпірді пайдалануға беруді"):
            said = f"{opening}{giver} {told} {act} тапсырды."
            orders = orders_in(f"{PAGE}{said[0].upper()}{said[1:]}")
            assert [
                (o.issuer and o.issuer.name, [one.name for one in o.assignees], o.action.quote)
                for o in orders
            ] == [("Асан Омаров", TOLD[told], act)], said


@pytest.mark.parametrize("head", ["Үкіметке", "Парламентке"])
def test_he_is_no_word_that_points_at_the_body_behind_it(head: str) -> None:
    """In "ол Үкіметке" the pronoun orders; it does not say which Government is meant."""
    page = "Президент Марат Орманов кеңес өткізді.\n\n"
    orders = orders_in(f"{page}Сондай-ақ ол {head} жолды жөндеу мәселесін қарауды тапсырды.")
    assert [o.issuer and o.issuer.name for o in orders] == ["Марат Орманов"]
    assert [one.name for o in orders for one in o.assignees] == [head.removesuffix("ке")]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Әкімдік пен министрліктің алдына жолды жөндеу міндеті қойылды.", ["Әкімдік", "министрлік"]),
        (
            (
                "Осыған байланысты әкімдіктің, прокуратура мен басқа да мемлекеттік органдардың алдына "
                "жолды жөндеу міндеті қойылды."
            ),
            ["әкімдік", "прокуратура", "мемлекеттік органдар"],
        ),
    ],
)
def test_everybody_in_a_row_before_a_task_is_told(said: str, told: list[str]) -> None:
    """Three and more, and bodies without a name as well."""
    (order,) = orders_in(f"Президент Марат Орманов кеңес өткізді.\n\n{said}")
    assert [one.name for one in order.assignees] == told
    assert order.action.quote == "жолды жөндеу"


def test_a_body_before_which_tasks_were_set_is_not_told() -> None:
    """The tasks set before it are what is to be done, by nobody in particular."""
    said = "Комитет алдына қойылған міндеттерді шешу үшін кадр жұмысын нығайтуды тапсырды."
    (order,) = orders_in(f"Президент Марат Орманов кеңес өткізді.\n\nПрезидент {said}")
    assert order.assignees == ()


def test_what_others_do_is_no_act_beside_the_one_that_sees_to_it() -> None:
    """What others are to do, and the act that sees to it, are one act: "орындауын қамтамасыз етуді"."""
    act = "мердігерлердің мерзімді сақтауын және нысандарды уақытылы беруін қамтамасыз етуді"
    (order,) = orders_in(f"Президент Марат Орманов кеңес өткізді.\n\nПрезидент Үкіметтен {act} талап етті.")
    assert order.action.quote == act


def test_a_minister_of_another_country_gives_no_order_here() -> None:
    """What a guest says that ministries were told, nobody knows who told them."""
    guest = "Мемлекет басшысы Ресей Федерациясының Премьер-Министрі Иван Петровпен кездесті."
    (order,) = orders_in(f"{guest}\n\n– Министрліктерге жолды жөндеу тапсырылды, – деді И. Петров.")
    assert order.issuer is None


def test_whoever_helps_with_one_act_of_a_row_helps_with_it_alone() -> None:
    """Named before the second act, the fund has no part in the first and the third."""
    said = (
        "Президент форумда Үкіметке бағдарлама әзірлеуді, «Көктөбе» қорымен бірге зерттеуді жандандыруды, "
        "ескі көпірлерді жөндеу мәселесін шешуді тапсырды."
    )
    orders = orders_in(f"Президент Марат Орманов форумға қатысты.\n\n{said}")
    assert [[(one.name, one.role) for one in order.assignees] for order in orders] == [
        [("Үкімет", "lead")],
        [("Үкімет", "lead"), ("«Көктөбе» қоры", "with")],
        [("Үкімет", "lead")],
    ]


def test_a_verb_that_takes_up_a_row_of_deeds_makes_one_act_of_them() -> None:
    """The last deed alone shows the case that "қолға алуды" asks of them all."""
    act = "саябақтар салу, көшелерді жарықтандыру, аулаларды абаттандыруды қолға алуды"
    (order,) = orders_in(f"Облыс әкімі Асан Омаров аудан әкімдеріне {act} міндеттеді.")
    assert order.action.quote == act


def test_what_was_ordered_at_a_meeting_months_ago_is_recalled() -> None:
    """And "спикер" is whoever speaks, not the head of the parliament."""
    said = "«Қаңтардағы отырыста облыс әкімдіктеріне бөгеттерді тексеру бойынша тапсырма берілді»"
    (order,) = orders_in(f"Министр Асан Омаров отырыста баяндады.\n\n{said}, – деді спикер.")
    assert order.issuer is not None
    assert (order.issuer.name, order.force) == ("Асан Омаров", "reported")


def test_how_something_is_to_be_done_is_a_question() -> None:
    """Those who discuss it order nothing."""
    said = "Үкімет тапсырмаларды қалай орындау керектігін пысықтайды."
    assert orders_in(f"Президент Марат Орманов отырыс өткізді.\n\n{said}") == []


def test_needs_in_a_row_are_acts_of_their_own() -> None:
    """Each has its object, and one "керек" closes them all."""
    needs = "Ауылдарға интернет тарту, балалар үйлерін жөндеу, оқушылар көлігін жаңарту"
    page = "Облыс әкімі Асан Омаров жиын өткізді.\n\n– Мектептер салуды тапсырамын. "
    orders = orders_in(f"{page}{needs} керек, – деді облыс әкімі Асан Омаров.")
    assert [order.action.quote for order in orders] == [
        "Мектептер салуды",
        "Ауылдарға интернет тарту",
        "балалар үйлерін жөндеу",
        "оқушылар көлігін жаңарту керек",
    ]


def test_a_page_that_goes_on_in_the_first_person_is_a_speech_without_marks() -> None:
    """Behind a promise of instructions: what is needed there of somebody is one of them."""
    promise = "Премьер-Министр Асан Омаров министрліктер мен әкімдіктерге бірқатар тапсырма берді."
    need = "Көлік министрлігі мен әкімдіктер жолдардың сапасын ерекше бақылауда ұстауы қажет."
    order = "Ішкі істер министрлігіне қозғалысты реттеуді тапсырамын."
    told = [
        (order.issuer.name if order.issuer is not None else None, [one.name for one in order.assignees])
        for order in orders_in(f"{promise}\n\n{need}\n\n{order}")
    ]
    assert told == [
        ("Асан Омаров", ["Көлік министрлігі", "әкімдіктер"]),
        ("Асан Омаров", ["Ішкі істер министрлігі"]),
    ]


@pytest.mark.parametrize(
    "verb",
    ["айтты", "айтып өтті", "сөз етті", "тілге тиек етті", "шегелеп айтты", "қаперге салды", "алға тартты"],
)
def test_a_need_is_told_by_any_verb_of_speech(verb: str) -> None:
    """The chair needs not "order" it for it to be one: it is modal."""
    said = f"Асан Омаров бөлім басшылары жолдарды уақытында жөндеуі керектігін {verb}."
    (order,) = orders_in(f"Аудан әкімі Асан Омаров кеңейтілген жиын өткізді.\n\n{said}")
    assert ([one.name for one in order.assignees], order.force) == (["бөлім басшылары"], "modal")


def test_what_is_said_more_closely_behind_a_need_is_needed_too() -> None:
    """Of whoever must act, in a narrated sentence that opens with "атап айтқанда"."""
    page = (
        "Президент Марат Орманов кеңес өткізді.\n\nПрезидент мектептерге көңіл бөлу қажет екенін атап өтті."
    )
    (order,) = orders_in(f"{page} Атап айтқанда, Үкімет жаңа оқулықтар туралы ұсыныстар әзірлеуі керек.")
    assert ([one.name for one in order.assignees], order.force) == (["Үкімет"], "modal")


def test_akims_of_all_levels_end_a_row() -> None:
    """The words that tell which akims are no part of the act."""
    said = "Қаржы министрлігі, тиісті органдар және барлық деңгейдегі әкімдер жолдарды жөндеуі тиіс"
    (order,) = orders_in(f"Президент Марат Орманов кеңес өткізді.\n\n– {said}, – деді Марат Орманов.")
    assert [one.name for one in order.assignees] == [
        "Қаржы министрлігі",
        "тиісті органдар",
        "барлық деңгейдегі әкімдер",
    ]


@pytest.mark.parametrize("opening", ["Олар", "Атап айтқанда"])
def test_tasks_listed_in_the_next_sentence_belong_to_whom_they_were_set(opening: str) -> None:
    """Inferred, since their own sentence names nobody; a list of things promised is no order."""
    page = "Президент Марат Орманов кеңес өткізді.\n\nПрезидент әкімдердің алдына екі міндет қойды."
    orders = orders_in(f"{page} {opening}: жолдарды жөндеу; мектептер салу.")
    assert [(order.action.quote, [(one.name, one.basis) for one in order.assignees]) for order in orders] == [
        ("жолдарды жөндеу", [("әкімдер", "inferred")]),
        ("мектептер салу", [("әкімдер", "inferred")]),
    ]
    assert orders_in(f"Президент Марат Орманов үш ауданды атады. {opening}: Абай; Жаңа; Тас.") == []
