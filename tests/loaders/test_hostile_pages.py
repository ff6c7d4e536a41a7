"""Pages that are made to keep the reader busy: time stays in proportion to their length."""

from __future__ import annotations

import time

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text
from tapsyrma.ontology.records import Language

_OPENINGS: dict[Language, str] = {
    "ru": "Министр здравоохранения поручил акимам областей подготовить план до 1 марта. "
    "Он напомнил, что в этом году было сделано немало для людей и страны. ",
    "kk": "Денсаулық сақтау министрі облыс әкімдеріне жоспарды 1 наурызға дейін дайындауды тапсырды. "
    "Ол биыл халық пен ел үшін көп жұмыс жасалғанын айтты. ",
    "en": "The Minister of Health instructed regional akims to prepare the plan by March 1. "
    "He recalled that this year much had been done for the people and for the country. ",
}
_ONCE = 6_000
"""Characters of the shorter page; the longer one has four times as many."""
_MOST = 10.0
"""How much longer four times the page may take: sixteen times would be quadratic, the machine may be busy."""
_LITTLE = 0.25
"""Seconds below which a measurement says nothing."""


def _seconds(language: Language, piece: str, length: int) -> float:
    text = _OPENINGS[language] * 8 + "\n\n" + piece * (length // len(piece))
    begun = time.process_time()
    extract(read_text(text))
    return time.process_time() - begun


@pytest.mark.parametrize(
    ("language", "piece"),
    [
        ("ru", "5% "),
        ("ru", "Олжас Бекенов "),
        ("ru", "Он поручил. "),
        ("ru", "– Убрать снег. "),
        ("ru", "О мерах\n"),
        ("ru", "а\n\n"),
        ("ru", "| Аким | убрать |\n"),
        ("kk", "Олжас Бекенов айтты. "),
        ("kk", "«Қарды тазалаңыз», – деді әкім. "),
        ("en", "He instructed. "),
        ("en", "The Prime Minister instructed Olzhas Bekenov. "),
        ("en", "Heading\n\n"),
    ],
)
def test_time_grows_with_the_page_and_not_faster(language: Language, piece: str) -> None:
    """A page four times as long takes about four times as long, whatever it repeats."""
    _seconds(language, piece, 1_000)
    # The lesser of two for both: the first of either may pay for the garbage of all tests before it.
    short, long = (min(_seconds(language, piece, size) for _ in range(2)) for size in (_ONCE, 4 * _ONCE))
    assert long < max(short * _MOST, _LITTLE)
