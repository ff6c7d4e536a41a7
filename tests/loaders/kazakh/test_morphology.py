"""Endings come off where the sound before them allows it."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.kazakh.letters import fold
from tapsyrma.loaders.kazakh.morphology import cases, forms
from tapsyrma.loaders.kazakh.names import as_surname

DECLINED = [
    ("министрлігіне", "министрлігі", "dative"),
    ("министрліктің", "министрлік", "genitive"),
    ("басқармасының", "басқармасы", "genitive"),
    ("әкіміне", "әкімі", "dative"),
    ("әкімдерге", "әкімдер", "dative"),
    ("комитетпен", "комитет", "instrumental"),
    ("банкке", "банк", "dative"),
    ("органдарын", "органдары", "accusative"),
    ("ауданындағы", "ауданы", "locative"),
    ("қаласынан", "қаласы", "ablative"),
    ("беруді", "беру", "accusative"),
]


@pytest.mark.parametrize(("word", "nominative", "case"), DECLINED)
def test_a_declined_word_leads_to_its_nominative(word: str, nominative: str, case: str) -> None:
    """Case endings come off; the possessive stays."""
    assert (fold(nominative), case) in cases(fold(word))


def test_voiceless_stems_come_back() -> None:
    """Before the possessive к and п turn voiced; the stem gets them back."""
    assert any(form.stem == fold("министрлік") and form.possessed for form in forms(fold("министрлігі")))
    assert any(form.stem == fold("мектеп") and form.possessed for form in forms(fold("мектебі")))


@pytest.mark.parametrize(
    ("word", "surname"),
    [
        ("Сейдахметовтың", "Сейдахметов"),
        ("Жүнісоваға", "Жүнісова"),
        ("Құсайынмен", "Құсайын"),
        ("Рақымжанұлының", "Рақымжанұлы"),
        ("Маликинге", "Маликин"),
        ("Нұрланқызын", "Нұрланқызы"),
    ],
)
def test_surnames_lose_their_case_only(word: str, surname: str) -> None:
    """The ending of a surname is not taken for a case ending, nor the other way round."""
    part = as_surname(fold(word))
    assert part is not None
    assert fold(word)[: part.length] == fold(surname)
