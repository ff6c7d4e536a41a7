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
        for act in ("жолды жөндеуді", "нақты ұсыныстар енгізуді"):
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
