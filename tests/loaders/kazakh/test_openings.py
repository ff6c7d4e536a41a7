"""Words of the sentence before the name of a body, and words that only look like them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

OPENED = [
    ("Мәселе қаржы басқармасында қаралды.", ["қаржы басқармасы"]),
    ("Құжаттар облыстық білім басқармасына жіберілді.", ["облыстық білім басқармасы"]),
    ("Тұрғындар мәдениет басқармасын сынға алды.", ["мәдениет басқармасы"]),
    ("Бұл шара ветеринария басқармасымен келісілді.", ["ветеринария басқармасы"]),
    ("Өтінім былтыр цифрландыру басқармасына жіберілген еді.", ["цифрландыру басқармасы"]),
    ("Másele qarjy basqarmasynda qaraldy.", ["qarjy basqarmasy"]),
    ("Мәселе облыс әкімдігінде қаралды.", ["облыс әкімдігі"]),
    ("Жоба Қазығұрт ауданының әкімдігімен келісілді.", ["Қазығұрт ауданының әкімдігі"]),
]
KEPT = [
    ("Мюнхен жергілікті соты шешім шығарды.", ["Мюнхен жергілікті соты"]),
    (
        "Санитарлық-эпидемиологиялық бақылау департаменті хабарлады.",
        ["Санитарлық-эпидемиологиялық бақылау департаменті"],
    ),
    ("Ипотекалық қаржы департаменті хабарлады.", ["Ипотекалық қаржы департаменті"]),
    ("Түркістан облыстық білім басқармасы хабарлады.", ["Түркістан облыстық білім басқармасы"]),
    ("Экономика және қаржы басқармасы хабарлады.", ["Экономика және қаржы басқармасы"]),
    ("Қазығұрт аудан әкімдігі хабарлады.", ["Қазығұрт аудан әкімдігі"]),
]


@pytest.mark.parametrize(("text", "names"), OPENED)
def test_a_word_of_the_sentence_is_none_of_the_name(
    read: Callable[..., Any], text: str, names: list[str]
) -> None:
    """A subject or object without an ending stands before the name, in either script."""
    assert [body.name for body in read(text).found.bodies] == names


@pytest.mark.parametrize(("text", "names"), KEPT)
def test_the_first_word_of_a_name_stays(read: Callable[..., Any], text: str, names: list[str] | None) -> None:
    """A place, an adjective or a field that opens the sentence belongs to the name behind it."""
    assert [body.name for body in read(text).found.bodies] == names
