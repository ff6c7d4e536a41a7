"""Bodies, groups of officials and programmes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Министерству водных ресурсов и ирригации – утвердить график.",
            [("Министерство водных ресурсов и ирригации", "ministry")],
        ),
        ("Жители ждали от Правительства ответа на вопросы.", [("Правительство", "government")]),
        (
            "Данные передали Комитету по контролю в сфере образования и науки.",
            [("Комитет по контролю в сфере образования и науки", "committee")],
        ),
        (
            "Вопрос передан министерствам финансов и труда.",
            [("министерство финансов", "ministry"), ("министерство труда", "ministry")],
        ),
        (
            "Деньги остались у министерств по инвестициям и развитию, сельского хозяйства, внутренних дел.",
            [
                ("министерство по инвестициям и развитию", "ministry"),
                ("министерство сельского хозяйства", "ministry"),
                ("министерство внутренних дел", "ministry"),
            ],
        ),
        (
            "Письма ушли управлениям образования Алматинской и Туркестанской областей.",
            [
                ("управление образования Алматинской области", "department"),
                ("управление образования Туркестанской области", "department"),
            ],
        ),
        ("Договор подписало АО «НК «ҚТЖ».", [("АО «НК «ҚТЖ»", "company")]),
        (
            "Минздраву и ДЧС Акмолинской области направлены письма.",
            [("Минздрав", "ministry"), ("ДЧС Акмолинской области", "department")],
        ),
        ("Делегаты Национального курултая разъехались.", [("Национальный курултай", "council")]),
        (
            "Технику передали Службе государственной охраны.",
            [("Служба государственной охраны", "office")],
        ),
        ("Проект внесен в Мажилис Парламента.", [("Мажилис Парламента", "parliament")]),
        ("Крышу школы-лицея № 41 перекрыли.", [("школа-лицей № 41", "organisation")]),
        ("Врачи центральной районной больницы ждут.", [("центральная районная больница", "organisation")]),
        ("Ответ дал представитель «Казвагонремонта».", [("«Казвагонремонта»", "company")]),
        ("Отчет заслушал городской маслихат.", [("городской маслихат", "maslikhat")]),
    ],
)
def test_bodies_are_named_in_the_nominative(
    read: Callable[..., Any], text: str, expected: list[tuple[str, str]]
) -> None:
    """Head words with complements, abbreviations and legal forms give bodies of their kind."""
    assert [(b.name, b.sort) for one in read(text).found for b in one.bodies] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Министр внутренних дел ответил на вопросы.",
        "Качество управления отходами растет.",
        "Компания снизила цены, а центр города перекрыт.",
        "Трасса Центр – Юг построена.",
        "В школах Алматы и больницах области тепло.",
    ],
)
def test_titles_and_common_words_are_no_bodies(read: Callable[..., Any], text: str) -> None:
    """A ministry inside its minister's title, an activity and a common noun name no body."""
    assert [b.name for one in read(text).found for b in one.bodies] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Акимам всех регионов направлены письма.", [("Акимы всех регионов", "all-akims")]),
        ("Об этом знают акимы районов.", [("акимы районов", "akims")]),
        ("Работа идет с акиматами областей.", [("акиматы областей", "akimats")]),
        (
            "Заинтересованные государственные органы ответили.",
            [("Заинтересованные государственные органы", "state-bodies")],
        ),
        (
            "Центральным и местным исполнительным органам направлены письма.",
            [("Центральные и местные исполнительные органы", "local-executive-bodies")],
        ),
        (
            "Письмо ушло руководителям управлений образования и МИО.",
            [("руководители управлений образования", "officials"), ("МИО", "local-executive-bodies")],
        ),
        ("Ответ дали правоохранительные органы.", [("правоохранительные органы", "law-enforcement")]),
        ("От ведомства разработки ждали весь год.", []),
    ],
)
def test_groups_of_officials_are_collectives(
    read: Callable[..., Any], text: str, expected: list[tuple[str, str]]
) -> None:
    """Groups that could be told to act are found with their sort, in the nominative plural."""
    assert [(c.name, c.sort) for one in read(text).found for c in one.collectives] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Обсудили реализацию Концепции «Дети Казахстана».", [("Концепция «Дети Казахстана»", "concept")]),
        (
            "Работы идут в рамках национального проекта «Комфортная школа».",
            [("национальный проект «Комфортная школа»", "national-project")],
        ),
        (
            "Меры заложены в Государственную программу развития образования.",
            [("Государственная программа развития образования", "programme")],
        ),
        (
            "Утверждена дорожная карта по снижению травматизма.",
            [("дорожная карта по снижению травматизма", "roadmap")],
        ),
        (
            "Поправки внесены в закон о профилактике правонарушений.",
            [("закон о профилактике правонарушений", "law")],
        ),
        ("Новый план готов, карта города издана.", []),
    ],
)
def test_programmes_need_a_name(read: Callable[..., Any], text: str, expected: list[tuple[str, str]]) -> None:
    """A title, a capital or a telling adjective makes a programme; a bare plan is none."""
    assert [(p.name, p.sort) for one in read(text).found for p in one.programmes] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Подписан закон по вопросам защиты прав женщин и детей.",
            [("закон по вопросам защиты прав женщин и детей", "law")],
        ),
        (
            "Согласно Закону Республики Казахстан от 5 мая 2015 года «О дорогах» сельский мост закрыт.",
            [("Закон Республики Казахстан от 5 мая 2015 года «О дорогах»", "law")],
        ),
        (
            "Внесены поправки в Трудовой и Водный кодексы.",
            [("Трудовой кодекс", "law"), ("Водный кодекс", "law")],
        ),
        (
            "По программам «Тепло», «Свет» и «Вода» освоены средства.",
            [
                ("программа «Тепло»", "programme"),
                ("программа «Свет»", "programme"),
                ("программа «Вода»", "programme"),
            ],
        ),
        ("В городе проходит неделя «Чистый двор».", [("неделя «Чистый двор»", "campaign")]),
        ("Анкету берут с ресурса «Ясли».", [("ресурс «Ясли»", "service")]),
        ("Справку дает сайт eHalyq.kz за минуту.", [("eHalyq.kz", "service")]),
        (
            "Затянуто исполнение плана формирования запасов угля.",
            [("план формирования запасов угля", "plan")],
        ),
        ("Принят Пошаговый план посадки леса.", [("Пошаговый план посадки леса", "plan")]),
        ("На ресурс поручено «не подавать воду сверх лимита».", []),
        ("Контакты, Реклама, Карта сайта, Теги.", []),
        ("Идет вторая неделя полива. Нужны карты и планы.", []),
    ],
)
def test_laws_lists_of_titles_weeks_and_plans_are_programmes(
    read: Callable[..., Any], text: str, expected: list[tuple[str, str]]
) -> None:
    """What tells which law, plan or campaign is meant makes it one; the bare word does not."""
    found = [p for one in read(text).found for p in one.programmes]
    assert [(p.name, p.sort) for p in found] == expected


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Система развития государственного управления меняется.", []),
        ("Дамбу стерегут бойцы национальной гвардии.", ["национальная гвардия"]),
        ("Договор ждет управление земельных отношений.", ["управление земельных отношений"]),
    ],
)
def test_what_people_do_is_no_office(read: Callable[..., Any], text: str, names: list[str]) -> None:
    """Governing is a deed; the national guard is a body by its adjective."""
    assert [body.name for one in read(text).found for body in one.bodies] == names
