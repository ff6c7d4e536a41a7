"""Posts: rank, holder, place, body; deputies, acting, former and dual posts; lists of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("text", "name", "post", "sort"),
    [
        ("Выступил министр финансов Бахыт Султанов.", "Бахыт Султанов", "министр финансов", "minister"),
        (
            "Встречу провела заместитель Премьер-министра – министр культуры и информации Аида Балаева.",
            "Аида Балаева",
            "заместитель Премьер-министра – министр культуры и информации",
            "deputy-prime-minister+minister",
        ),
        (
            "Об этом рассказал первый заместитель Премьер-Министра РК Роман Скляр.",
            "Роман Скляр",
            "первый заместитель Премьер-Министра РК",
            "first-deputy-prime-minister",
        ),
        (
            "Слово взял министр по чрезвычайным ситуациям Чингис Аринов.",
            "Чингис Аринов",
            "министр по чрезвычайным ситуациям",
            "minister",
        ),
        (
            "Отчитался руководитель управления образования Костанайской области Жанат Мукашев.",
            "Жанат Мукашев",
            "руководитель управления образования Костанайской области",
            "head",
        ),
        (
            "Исполняющая обязанности руководителя отдела строительства Асем Жолдасова ответила.",
            "Асем Жолдасова",
            "Исполняющая обязанности руководителя отдела строительства",
            "head",
        ),
        ("Акиму района Астана Кайрату Утеулиеву ответили.", "Кайрат Утеулиев", "Аким района Астана", "akim"),
        ("Ерболат Досаев, аким Алматы, ответил.", "Ерболат Досаев", "аким Алматы", "akim"),
        ("Назначен замакима области — Арман Сабитов.", "Арман Сабитов", "замакима области", "deputy-akim"),
        ("Приехал глава МЧС Юрий Ильин.", "Юрий Ильин", "глава МЧС", "minister"),
        (
            "Вице-премьер министр Серик Жумангарин выехал в регион.",
            "Серик Жумангарин",
            "Вице-премьер министр",
            "deputy-prime-minister",
        ),
        ("Приехал бывший аким области Сергей Кулагин.", "Сергей Кулагин", "аким области", "akim"),
    ],
)
def test_a_post_beside_a_name_is_given_to_its_holder(
    read: Callable[..., Any], text: str, name: str, post: str, sort: str
) -> None:
    """Before the name, after it or across a dash, the whole title in the nominative goes to the person."""
    persons = [p for one in read(text).found for p in one.persons]
    assert [(p.name, p.post.name, p.post.sort) for p in persons if p.post] == [(name, post, sort)]


def test_acting_and_former_holders_are_marked(read: Callable[..., Any]) -> None:
    """The words before a post say that it is held for a time, or no longer."""
    reading = read("И.о. министра труда Ерлан Ауков и экс-аким, бывший министр Асылжан Мамытбеков ответили.")
    posts = {p.name: p.post for one in reading.found for p in one.persons if p.post}
    assert posts["Ерлан Ауков"].acting
    assert posts["Асылжан Мамытбеков"].former


def test_a_plural_post_is_shared_out_among_the_names(read: Callable[..., Any]) -> None:
    """Each holder after a plural word gets the word in the singular with his own complement."""
    reading = read(
        "Выступили министры: энергетики — Болат Акчулаков, экологии и природных ресурсов — Ерлан Нысанбаев,"
        " акимы Акмолинской области — Ермек Маржикпаев, Павлодарской области — Абылкаир Скаков."
    )
    posts = {p.name: p.post.name for one in reading.found for p in one.persons if p.post}
    assert posts == {
        "Болат Акчулаков": "министр энергетики",
        "Ерлан Нысанбаев": "министр экологии и природных ресурсов",
        "Ермек Маржикпаев": "аким Акмолинской области",
        "Абылкаир Скаков": "аким Павлодарской области",
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Акимам Актюбинской и Костанайской областей объявлен выговор.",
            ["Аким Актюбинской области", "Аким Костанайской области"],
        ),
        (
            "Отчитались акимы Павлодарской, Абай и Улытау областей.",
            ["аким Павлодарской области", "аким области Абай", "аким области Улытау"],
        ),
        (
            "Заслушаны акимы Жамбылской области и города Шымкента.",
            ["аким Жамбылской области", "аким города Шымкента"],
        ),
        ("Заслушаны акимы всех регионов.", []),
    ],
)
def test_a_plural_post_with_listed_places_is_one_post_for_each(
    read: Callable[..., Any], text: str, expected: list[str]
) -> None:
    """Places named one by one give posts one by one; a whole group of places gives none."""
    assert [post.name for one in read(text).found for post in one.posts] == expected


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("Аким Акмолинской области выехал на место.", "Акмолинская область"),
        ("Аким Алматы выехал на место.", "город Алматы"),
        ("Аким города Актобе выехал на место.", "город Актобе"),
        ("Глава ВКО выехал на место.", "Восточно-Казахстанская область"),
        ("Аким области выехал на место.", "область"),
        ("Глава региона выехал на место.", None),
    ],
)
def test_a_post_says_which_place_it_is_for(read: Callable[..., Any], text: str, scope: str | None) -> None:
    """The place stands in the nominative; a bare kind of place stays a kind."""
    assert [post.scope for one in read(text).found for post in one.posts] == [scope]
