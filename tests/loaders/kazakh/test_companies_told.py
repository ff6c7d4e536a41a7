"""Companies and groups among those told, and speakers who stand before a colon and a dash."""

from __future__ import annotations

import pytest

from ..pages import orders_in

DAY = "5 наурыз 2024 жыл\n\n"


def told(page: str) -> tuple[str | None, list[str]]:
    """The issuer and the owners of a page with one order."""
    (order,) = orders_in(DAY + page)
    issuer = (order.issuer.name or order.issuer.post) if order.issuer else None
    return issuer, [owner.name or owner.post or "" for owner in order.assignees]


@pytest.mark.parametrize("ending", ["-іне", "-не", "-ға", "-ына", "-ге"])
def test_an_ending_behind_a_hyphen_is_none_of_a_companys_name(ending: str) -> None:
    """Releases write «ЖШС-іне», «ЖШС-не» and «ЖШС-ге» alike."""
    page = f"Облыс әкімі Ерлан Омаров қаржы басқармасына, «Дала» ЖШС{ending} мектепті аяқтауды жүктеді."
    assert told(page) == ("Ерлан Омаров", ["қаржы басқармасы", "«Дала» ЖШС"])


@pytest.mark.parametrize(
    "page",
    [
        "Облыс әкімі Ерлан Омаров: – Қаржы басқармасы мектепті аяқтасын, – деді.",
        "Облыс әкімі Ерлан Омаров жиында: – Қаржы басқармасы мектепті аяқтасын, – деді.",
        "Облыс әкімі Ерлан Омаров: «Қаржы басқармасы мектепті аяқтасын», – деді.",
    ],
)
def test_who_stands_before_a_colon_speaks_and_is_not_told(page: str) -> None:
    """Behind a dash as within quotation marks; the school to be built is none of the department's name."""
    assert told(page) == ("Ерлан Омаров", ["Қаржы басқармасы"])


def test_words_to_nobody_behind_a_colon_have_no_owner() -> None:
    """The speaker is the only one named."""
    page = "Облыс әкімі Ерлан Омаров: – Мектепті 1 қыркүйекке дейін аяқтаңыздар, – деді."
    assert told(page) == ("Ерлан Омаров", [])


@pytest.mark.parametrize(
    "group", ["инспекцияларға", "комиссияларға", "редакцияларға", "энергетиктерге", "қоластындағыларға"]
)
def test_groups_that_act_are_told(group: str) -> None:
    """Inspections, commissions, the press and people of a trade; a school may as well be what is mended."""
    page = f"Облыс әкімі Ерлан Омаров {group} тізімді нақтылауды тапсырды."
    issuer, owners = told(page)
    assert (issuer, len(owners)) == ("Ерлан Омаров", 1)
    assert told(page.replace(group, "мектептерге"))[1] == []


def test_who_is_appointed_orders_nothing() -> None:
    """The only one whom a decision names is the one it puts in charge."""
    page = (
        '"Штаб басшысы болып аудан әкімінің орынбасары Асан Омаров тағайындалсын және іс-шараларды '
        'жүргізу тапсырылсын", – делінген шешімде.'
    )
    assert [order.issuer for order in orders_in(DAY + page) if order.issuer] == []


def test_by_whose_wish_something_began_orders_nothing() -> None:
    """The akim of the page is somebody else, and who ordered may be either: nobody is named."""
    page = (
        "Президент Асан Омаровтың бастамасы бойынша сайлау өтті. Ауданда әкімдер таныстырылды. "
        "Сапалы жұмысты ұйымдастыру тапсырылды."
    )
    assert [order.issuer for order in orders_in(DAY + page) if order.issuer] == []


def test_a_sentence_without_a_subject_goes_on_with_the_one_before() -> None:
    """The akim who acts there orders here, not the President of whom the page speaks first."""
    page = (
        "Президент Асан Омаровтың бастамасы бойынша ауыл әкімдерінің сайлауы өтті. Бүгін аудан әкімі "
        "Марат Оразов әкімдерді таныстырды. Сапалы жұмысты ұйымдастыруды тапсырды."
    )
    assert told(page) == ("Марат Оразов", [])
