"""A meeting told in two sentences is one meeting; one that is only mentioned is not the one that is led."""

from __future__ import annotations

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text


def led(text: str) -> list[tuple[str, str | None]]:
    """Names and chairs of the meetings in a text."""
    return [(m.name, m.chair.name if m.chair else None) for m in extract(read_text(text)).meetings]


def test_who_led_it_may_stand_in_the_next_sentence() -> None:
    """The commission's session and the bare word for it are one meeting with a chair."""
    told = led(
        "Облыс әкімдігінің жанындағы су тасқыны жөніндегі комиссияның отырысы өтті. "
        "Жиынды облыс әкімі Айгүл Нұрланова жүргізді. Талқылауға аудан әкімдері қатысты."
    )
    assert told == [("су тасқыны жөніндегі комиссияның отырысы", "Айгүл Нұрланова")]


def test_a_meeting_told_by_its_chair_alone_has_one() -> None:
    """A bare word is a meeting where somebody is said to have led it."""
    told = led(
        "Үкіметте су тасқыны талқыланды. Отырысты Премьер-министр Серік Омаров жүргізді. Жұмыс жалғасуда."
    )
    assert told == [("Отырыс", "Серік Омаров")]


def test_a_meeting_in_passing_gets_no_chair_of_another() -> None:
    """What was decided at a commission's session yesterday is told today by somebody else."""
    told = led(
        "На следующий день после заседания Комиссии по паводкам в Абае Правительство обсудило решения. "
        "Заседание провел Премьер-министр Серик Омаров. Работа продолжается во всех областях страны."
    )
    assert ("Заседание", "Серик Омаров") in told
    assert all(chair is None for name, chair in told if name != "Заседание")
