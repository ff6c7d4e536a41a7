"""Orders without a word of ordering: infinitives, things in front, what somebody will do, time given."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Told = list[tuple[list[str], list[str]]]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "– Ключи от складов, которые никто не открывал, сдать сегодня, – сказал аким.",
            [([], ["Ключи от складов, которые никто не открывал, сдать сегодня"])],
        ),
        ("– Дорогу построить – не поле перейти, – сказал аким.", []),
        ("– Школу закрыть легко, – сказал аким.", []),
        ("– Не ругать, а учить, – сказал аким.", []),
        ("– Как ребенка до школы довезти? – спросил аким.", []),
        (
            "В поселки до вечера завезти хлеб, распорядился аким области.",
            [([], ["В поселки до вечера завезти хлеб"])],
        ),
        (
            "Подводя итоги, министр предупредил: «Виновных наказать до конца месяца».",
            [([], ["Виновных наказать до конца месяца"])],
        ),
    ],
)
def test_an_infinitive_with_its_thing_in_front_is_an_order(
    read: Callable[..., Any], text: str, told: Told
) -> None:
    """In direct speech, or told as an official's words; not a judgement, a contrast or a question."""
    assert read(text).told() == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "– Пусть отдел архитектуры до среды проверит вывески, – сказал аким.",
            [(["отдел архитектуры"], ["до среды проверит вывески"])],
        ),
        (
            "– Отдел финансов к пятнице покажет мне смету, – сказал аким.",
            [(["Отдел финансов"], ["к пятнице покажет мне смету"])],
        ),
        ("– Акимат построит до конца года три школы, – сказал аким.", []),
        (
            "Решено, что дорогу откроет управление автодорог.",
            [(["управление автодорог"], ["дорогу откроет"])],
        ),
    ],
)
def test_what_somebody_will_do_is_an_order_only_by_the_speakers_will(
    read: Callable[..., Any], text: str, told: Told
) -> None:
    """After "пусть", "решено, что", or for the speaker; a plan of a body is none."""
    assert read(text).told() == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Месяц дается акимам районов на то, чтобы закрыть свалки.",
            [(["акимы районов"], ["закрыть свалки"])],
        ),
        (
            "Акимам районов дано время до 20 апреля, чтобы очистить каналы.",
            [(["Акимы районов"], ["очистить каналы"])],
        ),
        (
            "Три дня отведено на создание комиссии.",
            [([], ["создание комиссии"])],
        ),
    ],
)
def test_time_is_given_for_an_act(read: Callable[..., Any], text: str, told: Told) -> None:
    """Time may stand before or after the verb, the act as a noun or as a clause with "чтобы"."""
    assert read(text).told() == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Директору школы Ержану Алиеву велено починить крышу.",
            [(["Ержан Алиев"], ["починить крышу"])],
        ),
        (
            "Отчет в отдел указано представлять ежедневно.",
            [([], ["Отчет в отдел указано представлять ежедневно"])],
        ),
        ("Отделу культуры предложено провести ярмарку.", [(["Отдел культуры"], ["провести ярмарку"])]),
        ("Президент предложил почтить память погибших.", []),
        ("Воду решено подавать из озера.", []),
        ("Министр запретил вывозить лес.", [([], ["запретил вывозить лес"])]),
        (
            "Аким адресовал директору театра поручение открыть сезон.",
            [(["директор театра"], ["открыть сезон"])],
        ),
        ("Акимам районов поручается открыть катки.", [(["Акимы районов"], ["открыть катки"])]),
    ],
)
def test_some_verbs_order_only_in_some_frames(read: Callable[..., Any], text: str, told: Told) -> None:
    """Велено and поручается always; указано, предложено, решено, запретил in the frames of an order."""
    assert read(text).told() == told


def test_a_speech_given_in_full_is_direct_speech(read: Callable[..., Any]) -> None:
    """On a page that says so, paragraphs without quotation marks are spoken."""
    text = "Добрый день, коллеги!\n\nПересмотрите часы работы музеев.\n\nСтенограмма приводится полностью."
    assert read(text).told() == [([], ["Пересмотрите часы работы музеев"])]


def test_a_wish_that_names_nothing_to_do_orders_nothing(read: Callable[..., Any]) -> None:
    """A verb after "пусть" with nothing behind it, as where a page breaks off, is no order."""
    assert read("«Пусть КСК вернут").told() == []
