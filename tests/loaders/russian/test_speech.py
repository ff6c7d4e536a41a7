"""Who speaks, which meeting is told of, and whether work was done."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("text", "manner", "speaker"),
    [
        ("«Снега выпало много», – сказал О. Бектенов.", "says", "О. Бектенов"),
        ("Министр труда Ерлан Ауков доложил, что выплаты идут.", "reports", "Ерлан Ауков"),
        ("По словам акима Алматы Ерболата Досаева, сети обновлены.", "says", "Ерболат Досаев"),
        ("«Работа идет», – подчеркнула она.", "says", None),
        ("По его словам, жалоб стало больше.", "says", None),
        ("«Акимам обновить технику», – поручил глава Кабмина.", "says", "глава Кабмина"),
    ],
)
def test_the_speaker_is_found(read: Callable[..., Any], text: str, manner: str, speaker: str | None) -> None:
    """Verbs of speech with their subject, "по словам" with its genitive; a pronoun names nobody."""
    reading = read(text)
    found = [a for one in reading.found for a in reading.grammar.attributions(reading.layout, one)]
    assert [(a.manner, a.speaker.name if a.speaker else None) for a in found] == [(manner, speaker)]


@pytest.mark.parametrize(
    ("text", "name", "chair", "body"),
    [
        (
            "На заседании Правительства под председательством Премьер-министра Олжаса Бектенова шла речь.",
            "заседание Правительства",
            "Олжас Бектенов",
            "Правительство",
        ),
        (
            "Министр науки Саясат Нурбек провел селекторное совещание.",
            "селекторное совещание",
            "Саясат Нурбек",
            None,
        ),
    ],
)
def test_a_meeting_has_its_chair_and_body(
    read: Callable[..., Any], text: str, name: str, chair: str, body: str | None
) -> None:
    """A meeting that took place is named in the nominative with who led it and which body met."""
    reading = read(text)
    (meeting,) = [g for one in reading.found for g in reading.grammar.gatherings(reading.layout, one)]
    assert (meeting.name, meeting.chair.name, meeting.body.name if meeting.body else None) == (
        name,
        chair,
        body,
    )


@pytest.mark.parametrize(
    ("text", "done"),
    [
        ("Поручение исполнено, школа построена.", True),
        ("Работы по очистке завершены.", True),
        ("Работы не завершены.", False),
        ("Школу откроют осенью.", False),
    ],
)
def test_done_is_said_in_the_past(read: Callable[..., Any], text: str, done: bool) -> None:  # noqa: FBT001
    """Only a finished form says that something was carried out."""
    reading = read(text)
    assert [reading.grammar.done(reading.layout, one) for one in reading.found] == [done]
