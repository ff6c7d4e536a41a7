"""Persons and posts: who is named, in the nominative, and what they hold."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text

PERSONS = [
    ("Облыс әкімі Айгүл Сейдахметова жиын өткізді.", "Айгүл Сейдахметова", "Облыс әкімі"),
    (
        "Қаржы министрі Нұрлан Қожабековтің сөзінше, жоспар орындалды.",
        "Нұрлан Қожабеков",
        "Қаржы министрі",
    ),
    (
        "Қалалық құрылыс басқармасының басшысы Самат Оразбеков есеп берді.",
        "Самат Оразбеков",
        "Қалалық құрылыс басқармасының басшысы",
    ),
    (
        "Премьер-министрдің орынбасары – Қаржы министрі Дәурен Әлиевке сұрақ қойылды.",
        "Дәурен Әлиев",
        "Премьер-министрдің орынбасары – Қаржы министрі",
    ),
    (
        "Аудандық полиция бөлімі бастығының міндетін атқарушы Ерлан Тасболатов келді.",
        "Ерлан Тасболатов",
        "Аудандық полиция бөлімі бастығының міндетін атқарушы",
    ),
    ("Кездесуге Ерболат Құсайынов қатысты.", "Ерболат Құсайынов", None),
    ("Жиында Қ. Нұрпейісова сөз сөйледі.", "Қ. Нұрпейісова", None),
    ("Oblys ákimi Daýren Saǵynbaevtyń aıtýynsha, jumys bastaldy.", "Daýren Saǵynbaev", "Oblys ákimi"),
    ("Qala äkımı Aidos Tölebaevtıŋ bastamasy qoldau tapty.", "Aidos Tölebaev", "Qala äkımı"),
]


@pytest.mark.parametrize(("text", "name", "post"), PERSONS)
def test_a_person_is_named_with_the_post_beside(
    read: Callable[..., Any], text: str, name: str, post: str | None
) -> None:
    """Names stand in the nominative, in the letters of the page."""
    persons = read(text).found.persons
    assert [(p.name, p.post.name if p.post else None) for p in persons] == [(name, post)]


@pytest.mark.parametrize(
    "text",
    [
        "«Нұр Отан» партиясының съезі өтті.",
        "Мағжан Жұмабаев ауданында мектеп салынды.",
        "Абай Құнанбаев атындағы сыйлық тапсырылды.",
        "Алтын Орда дәуірі зерттелді.",
        "Солтүстік Қазақстан облысы жоспарды орындады.",
    ],
)
def test_names_of_things_are_no_persons(read: Callable[..., Any], text: str) -> None:
    """Parties, districts, prizes and regions are not people."""
    assert [p for p in read(text).found.persons if p.given] == []


POSTS = [
    ("Қостанай облысының әкімі келді.", "Қостанай облысының әкімі", "akim", "Қостанай облысы"),
    (
        "Облыс әкімінің бірінші орынбасары келді.",
        "Облыс әкімінің бірінші орынбасары",
        "first-deputy-akim",
        None,
    ),
    ("Жиында аудан әкімі сөйледі.", "аудан әкімі", "akim", None),
    ("Мемлекет басшысы келді.", "Мемлекет басшысы", "president", None),
    ("Жиынды өңір басшысы ашты.", "өңір басшысы", "akim", None),
    ("Ведомствоның басшысы келді.", "Ведомствоның басшысы", "minister", None),
    ("Бұрынғы көлік министрі келді.", "көлік министрі", "minister", None),
    ("Әйтеке би кентінің әкімі келді.", "Әйтеке би кентінің әкімі", "akim", "Әйтеке би кенті"),
]


@pytest.mark.parametrize(("text", "name", "rank", "scope"), POSTS)
def test_a_post_says_rank_and_territory(
    read: Callable[..., Any], text: str, name: str, rank: str, scope: str | None
) -> None:
    """Rank is told from the whole phrase, the territory from what stands before."""
    post = read(text).found.posts[0]
    assert (post.name.split("ұрынғы ")[-1], post.sort, post.scope) == (name, rank, scope)


def test_a_former_holder_is_marked(read: Callable[..., Any]) -> None:
    """A "бұрынғы" before a post means that it is no longer held."""
    assert read("Бұрынғы көлік министрі келді.").found.posts[0].former


def test_several_akims_are_several_posts(read: Callable[..., Any]) -> None:
    """Enumerated territories make one post each, in the singular."""
    found = read("Ақмола, Батыс Қазақстан және Абай облыстарының әкімдеріне ескерту жасалды.").found
    assert [(p.name, p.scope, p.case) for p in found.posts] == [
        ("Ақмола облысының әкімі", "Ақмола облысы", "dative"),
        ("Батыс Қазақстан облысының әкімі", "Батыс Қазақстан облысы", "dative"),
        ("Абай облысының әкімі", "Абай облысы", "dative"),
    ]
    assert found.collectives == ()


def test_a_bare_post_before_a_dative_name_is_somebody_else(read: Callable[..., Any]) -> None:
    """In "министр Г. Жүнісоваға тапсырды" the minister instructs and Zhunisova is told."""
    person = read("Кейін министр Г. Жүнісоваға тізімді жариялауды тапсырды.").found.persons[0]
    assert (person.name, person.post) == ("Г. Жүнісова", None)


def test_a_patronymic_ends_a_name_before_a_ministry(read: Callable[..., Any]) -> None:
    """A first name and a patronymic take no word of the ministry behind them for a surname."""
    found = read("Сондай-ақ Асхат Серікұлы Қаржы министрлігіне есепті беруді тапсырды.").found
    assert [person.name for person in found.persons] == ["Асхат Серікұлы"]
    assert [body.name for body in found.bodies] == ["Қаржы министрлігі"]


ENDED = [
    ("АҚШ президенті Дональд Марчук Гренландияны аралады.", "Дональд Марчук"),
    ("АҚШ президенті Дональд Марчукқа Иран жауап берді.", "Дональд Марчук"),
    ("Франция президенті Эмиль Марчук ЕО-ны сынады.", "Эмиль Марчук"),
    ("Министр Арман Сейітов Душанбеге барды.", "Арман Сейітов"),
    ("Депутат Дания Сейітова сөйледі.", "Дания Сейітова"),
]


@pytest.mark.parametrize(("text", "name"), ENDED)
def test_a_country_or_an_ending_ends_a_name(read: Callable[..., Any], text: str, name: str) -> None:
    """What somebody speaks of is no surname of theirs."""
    assert [person.name for person in read(text).found.persons] == [name]


def test_a_country_has_no_name_of_a_person(read: Callable[..., Any]) -> None:
    """A country before a title or another country is nobody."""
    assert not read("Кеше Дания Корольдігі мен Дания Гренландияны талқылады.").found.persons


@pytest.mark.parametrize("by", ["Президенттің Жарлығымен", "Премьер-Министрдің Өкімімен"])
def test_the_paper_by_which_somebody_is_appointed_is_no_part_of_the_name(by: str) -> None:
    """A word in "-мен" before a first name and a patronymic tells by what, and is no surname."""
    text = f"Кеше {by} Светлана Сабырқызы Омарова министр лауазымынан босатылды.\n"
    assert [one.name for one in extract(read_text(text, "page.txt")).officials] == [
        "Светлана Сабырқызы Омарова"
    ]
