"""Bodies, collectives and programmes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

BODIES = [
    ("Құжат Энергетика министрлігіне жіберілді.", ["Энергетика министрлігі"], ["ministry"]),
    (
        "Цифрлық даму, инновациялар және аэроғарыш өнеркәсібі министрлігі жауап берді.",
        ["Цифрлық даму, инновациялар және аэроғарыш өнеркәсібі министрлігі"],
        ["ministry"],
    ),
    ("Облыстық білім басқармасына тексеру келді.", ["Облыстық білім басқармасы"], ["department"]),
    ("Жұмысты «Жарық жол» ЖШС атқарады.", ["«Жарық жол» ЖШС"], ["company"]),
    (
        "Бұл туралы облыс әкімінің баспасөз қызметі хабарлады.",
        ["облыс әкімінің баспасөз қызметі"],
        ["office"],
    ),
    (
        "Бағаны Тұтынушылардың құқықтарын қорғау комитеті тексереді.",
        ["Тұтынушылардың құқықтарын қорғау комитеті"],
        ["committee"],
    ),
    ("Хат ТЖД-ға жолданды.", ["ТЖД"], ["department"]),
    ("Saýal Qarjy mınıstrligine joldandy.", ["Qarjy mınıstrligi"], ["ministry"]),
]


@pytest.mark.parametrize(("text", "names", "sorts"), BODIES)
def test_a_body_is_named_in_the_nominative(
    read: Callable[..., Any], text: str, names: list[str], sorts: list[str]
) -> None:
    """The name reaches as far left as it belongs to the head."""
    bodies = read(text).found.bodies
    assert ([b.name for b in bodies], [b.sort for b in bodies]) == (names, sorts)


@pytest.mark.parametrize(
    "text",
    [
        "Министр баспасөз мәслихатында сұраққа жауап берді.",
        "Қаржы министрі есеп берді.",
        "Бұл министрлік жұмысын жақсартты.",
        "«Жайлы мектеп» аясында он нысан салынады.",
        "Әрбір әкімдікте осындай бөлме ашылады.",
        "Өзге әкімдік бұған дайын емес.",
        "Жиынға мәслихат депутаттары қатысты.",
        "Көшеде ескі әкімдік ғимараты тұр.",
    ],
)
def test_what_is_no_body_of_its_own_is_left_out(read: Callable[..., Any], text: str) -> None:
    """Titles of ministers, press conferences, bare words and quoted projects name no body."""
    assert read(text).found.bodies == ()


COLLECTIVES = [
    ("Барлық өңір әкіміне хат жіберілді.", "Барлық өңір әкімі", "all-akims"),
    ("Аудан және қала әкімдері қатысты.", "Аудан және қала әкімдері", "akims"),
    ("Жалпы, өңірлердің басшылары білсін.", "өңірлердің басшылары", "other"),
    ("Бұл мәселе әкімдердің қатысуымен қаралды.", "әкімдер", "akims"),
    ("Құқық қорғау органдарына хабарланды.", "Құқық қорғау органдары", "law-enforcement"),
    ("Жауапты сала басшылары жиналды.", "Жауапты сала басшылары", "other"),
    (
        "Орталық және жергілікті мемлекеттік органдар жауап берді.",
        "Орталық және жергілікті мемлекеттік органдар",
        "local-executive-bodies",
    ),
]


@pytest.mark.parametrize(("text", "name", "sort"), COLLECTIVES)
def test_a_group_is_a_collective(read: Callable[..., Any], text: str, name: str, sort: str) -> None:
    """Plural heads, and singular ones after "all", name groups that can be told to act."""
    assert [(c.name, c.sort) for c in read(text).found.collectives] == [(name, sort)]


PROGRAMMES = [
    (
        "Құрылыс «Жарқын ауыл» ұлттық жобасы аясында жүреді.",
        "«Жарқын ауыл» ұлттық жобасы",
        "national-project",
    ),
    ("Су кодексіне өзгеріс енгізілді.", "Су кодексі", "law"),
    ("Тұрғындар «e-Ауыл» қосымшасын пайдаланды.", "«e-Ауыл» қосымшасы", "service"),
    ("Былтыр ұлттық халық санағы өтті.", "ұлттық халық санағы", "campaign"),
]


@pytest.mark.parametrize(("text", "name", "sort"), PROGRAMMES)
def test_a_programme_has_a_name(read: Callable[..., Any], text: str, name: str, sort: str) -> None:
    """Quoted names before telling heads, and codes by their subject."""
    assert [(p.name, p.sort) for p in read(text).found.programmes] == [(name, sort)]


def test_a_bare_programme_is_none(read: Callable[..., Any]) -> None:
    """A "state programme" alone says not which."""
    assert read("Мемлекеттік бағдарламасы туралы айтылды.").found.programmes == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "«Жарық көше» және «Таза аула» түнгі рейдтері, «Қыс» айлығы өтті.",
            ["«Жарық көше»", "«Таза аула»", "«Қыс» айлығы"],
        ),
        ("«Көмек», «Дос» мен «Қанат» бағдарламалары іске асып жатыр.", ["«Көмек»", "«Дос»", "«Қанат»"]),
        (
            "Әкім өрттің алдын алу жөніндегі жоспарды 1 мамырға дейін бекітуді тапсырды.",
            ["өрттің алдын алу жөніндегі жоспар"],
        ),
        ("Әкім өрттің алдын алу жөніндегі жоспарды таныстырды, ол жобаны бекітуді сұрады.", []),
        ("«Көмек» және «Дос» дүкендері ашылды.", []),
    ],
)
def test_a_plural_head_and_a_plan_with_a_term_name_programmes(
    read: Callable[..., Any], text: str, names: list[str]
) -> None:
    """Each quoted name before a plural head is one; a plan is one where it is to be drawn up."""
    assert [p.name for p in read(text).found.programmes] == names


OF_BRANCHES = [
    ("«Сапар» ұлттық компаниясының Арқалық филиалы келді.", ["«Сапар» ұлттық компаниясының Арқалық филиалы"]),
    ("Жиынға «Қазкөпір» мамандары келді.", ["«Қазкөпір»"]),
    ("Ол халықты жұмыспен қамту орталығына барды.", ["халықты жұмыспен қамту орталығы"]),
    ("Автобус Көл ауданының орталығынан шықты.", []),
    ("Кәсіпкер әкімдікке хат жазды.", ["әкімдік"]),
    ("Қалалық комиссияның отырысы өтті.", ["Қалалық комиссия"]),
    ("Облыстық көпсалалы ауруханаға жабдық келді.", ["Облыстық көпсалалы аурухана"]),
    (
        "Бюджет бюросының Абай облысы бойынша департаменті хабарлады.",
        ["Бюджет бюросының Абай облысы бойынша департаменті"],
    ),
    ("Мердігер «Сары Дала» жолды жөндеді.", ["«Сары Дала»"]),
    ("Ауданда аурухана мен мектеп салынды.", []),
]


@pytest.mark.parametrize(("text", "names"), OF_BRANCHES)
def test_branches_and_known_bodies_are_named(read: Callable[..., Any], text: str, names: list[str]) -> None:
    """A branch has its owner in its name, a quoted company needs no head, a town's middle is no body."""
    assert [body.name for body in read(text).found.bodies] == names


def test_an_abbreviation_stands_for_the_name_on_the_page(read: Callable[..., Any]) -> None:
    """Initials are taken for the body whose name they abbreviate on the same page."""
    found = read("Ішкі істер министрлігі мен ІІМ комитеттері келді.").found
    assert {body.name for body in found.bodies} == {"Ішкі істер министрлігі"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Құжат бүгін әкімдікке жіберілді.", "әкімдік"),
        ("Жолды әкімдік жөндейді.", "әкімдік"),
        ("Бюджетті мәслихат бекітті.", "мәслихат"),
        ("Qujat búgin ákimdikke jiberildi.", "ákimdik"),
    ],
)
def test_a_bare_akimat_is_the_one_of_the_pages_place(read: Callable[..., Any], text: str, name: str) -> None:
    """A bare "әкімдік" or "мәслихат" names a body without its place."""
    assert [body.name for body in read(text).found.bodies] == [name]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("«Сапар» АҚ директорлар кеңесі жоспарды бекітті.", []),
        ("Компанияның директорлар кеңесі жоспарды бекітті.", []),
        ("Жиынға мектеп директорлары келді.", ["мектеп директорлары"]),
    ],
)
def test_a_council_of_directors_is_no_group_of_them(
    read: Callable[..., Any], text: str, groups: list[str]
) -> None:
    """Who sits in it is named nowhere; directors by themselves are a group."""
    assert [group.name for group in read(text).found.collectives] == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Министр агенттіктің кәсіпкерлермен жұмыс тәсілін сынады.", []),
        ("Министр агенттіктің мамандарымен кездесті.", ["агенттіктің мамандары"]),
    ],
)
def test_a_genitive_belongs_to_a_noun_that_says_whose_it_is(
    read: Callable[..., Any], text: str, groups: list[str]
) -> None:
    """Behind "агенттіктің" its own people end in -ы; others are not the agency's."""
    assert [group.name for group in read(text).found.collectives] == groups
