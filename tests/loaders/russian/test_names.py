"""Names of persons in every case, led back to the nominative."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Встреча прошла без Аиды Балаевой.", "Аида Балаева"),
        ("Слово дали акиму Ерболу Карашукееву.", "Ербол Карашукеев"),
        ("Вопрос задали Олжасу Бектенову.", "Олжас Бектенов"),
        ("Совещание с Гани Бейсембаевым отложено.", "Гани Бейсембаев"),
        ("Доклад Гүлшары Әбдіқалықовой приняли.", "Гүлшара Әбдіқалықова"),
        ("Доклад министра Ержана Мукашева приняли.", "Ержан Мукашев"),
        ("Об этом сказал аким Мукашев Ержан.", "Мукашев Ержан"),
        ("Отчет акима Жениса Касымбека заслушан.", "Женис Касымбек"),
        ("Отчет акима Гульмиры Касымбек заслушан.", "Гульмира Касымбек"),
        ("Письмо председателя комиссии Владимира Ни получено.", "Владимир Ни"),
        ("Акима Бердибека Сапарбая заслушали.", "Бердибек Сапарбай"),
        ("Об этом доложил Касым-Жомарту Токаеву министр.", "Касым-Жомарт Токаев"),
        ("Доклад Касым –Жомарту Токаеву представлен.", "Касым-Жомарт Токаев"),
        ("Ответ Айгуль Жексенбаевой ждут в маслихате.", "Айгуль Жексенбаева"),
        ("На вопрос ответил О. Бектенов.", "О. Бектенов"),
        ("По словам К.Масимова, зима прошла ровно.", "К.Масимов"),
        ("Работу принимал аким области Нурлан НОГАЕВ.", "Нурлан НОГАЕВ"),
        ("Акиму Ермаганбету Булекпаеву объявлен выговор.", "Ермаганбет Булекпаев"),
        ("Документ подписал Ахметов Кайрат Жумашович.", "Ахметов Кайрат Жумашович"),
    ],
)
def test_a_name_is_given_in_the_nominative(read: Callable[..., Any], text: str, expected: str) -> None:
    """Kazakh and Russian names come back to the nominative; women's and foreign ones where they are fixed."""
    names = [person.name for one in read(text).found for person in one.persons]
    assert names == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "В Актюбинской и Костанайской областях прошли дожди.",
        "Ремонт улицы Абая Кунанбаева завершен.",
        "Школа имени Ыбырая Алтынсарина открыта.",
        "Вода пришла в села района Б. Майлина и района имени Габита Мусрепова.",
        "Поезд идет из Алматы в Нур-Султан.",
        "После паводка Министерство финансов выделило деньги.",
        "Компания Kazakhstan Today сообщила о тендере.",
    ],
)
def test_places_and_namesakes_are_no_persons(read: Callable[..., Any], text: str) -> None:
    """Regions, cities, streets, schools and bodies are not taken for people."""
    assert [person.name for one in read(text).found for person in one.persons] == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Аким области Дархан Есенкелды провел встречу.", ["Дархан Есенкелды"]),
        ("Аким города Алтай Сарбасов провел встречу.", ["Алтай Сарбасов"]),
        ("Аким области Абай Берик Уали провел встречу.", ["Берик Уали"]),
        ("Встреча прошла в городе Абай Карагандинской области.", []),
    ],
)
def test_a_given_name_that_names_a_place_too_is_a_name_before_a_surname(
    read: Callable[..., Any], text: str, names: list[str]
) -> None:
    """The akim of the region is not the akim of his own given name."""
    assert [person.name for one in read(text).found for person in one.persons] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Омаров поручил сдать отчет.", ["Омаров"]),
        ("Мамин осмотрел стройку.", ["Мамин"]),
        ("Садов стало больше.", []),
        ("Мир победил войну.", []),
    ],
)
def test_a_surname_that_is_a_common_word_too_is_one_where_it_acts(
    read: Callable[..., Any], text: str, names: list[str]
) -> None:
    """At the head of a sentence every word has a capital; lobsters in the genitive order nothing."""
    assert [person.name for one in read(text).found for person in one.persons] == names
