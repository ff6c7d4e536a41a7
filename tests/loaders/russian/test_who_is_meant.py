"""Whom a pronoun beside a verb may mean, told by the gender of the surname."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.relate.subjects import is_other


@pytest.mark.parametrize(
    ("sentence", "name", "other"),
    [
        ("Он потребовал вывезти снег.", "Ирина Садыкова", True),
        ("Она же уточнила: ярмарки проводить в каждом районе.", "Марат Оспанов", True),
        ("Он потребовал вывезти снег.", "Марат Оспанов", False),
        ("Она потребовала вывезти снег.", "Алия Бердіқожа", False),
        ("Он получил задание вывезти снег.", "Ирина Садыкова", False),
        ("Аким потребовал вывезти снег.", "Ирина Садыкова", False),
    ],
)
def test_a_pronoun_of_another_gender_means_somebody_else(sentence: str, name: str, *, other: bool) -> None:
    """«Он потребовал» is never laid to a woman's account, nor «она» to a man's."""
    assert is_other(sentence, name) is other
