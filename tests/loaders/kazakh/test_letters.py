"""One plain alphabet for every spelling, and the way back to the letters of the page."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.kazakh.letters import cut, fold

SPELLINGS = [
    ("министрлігіне", "mınıstrligine", "ministrlıgıne", "ministrligine"),
    ("қараша", "qarasha", "qaraşa", "qaras'a"),
    ("өңір", "óńir", "öñır", "oner".replace("er", "ir")),
    ("басшысы", "basshysy", "başşysy".replace("şş", "sş"), "basshysy"),
    ("жоюды", "joıýdy", "joiudy", "joiudy"),
    ("бюджет", "bıýdjet", "biudjet", "biudjet"),
    ("айтуынша", "aıtýynsha", "aituynşa", "aituynsha"),
    ("халықтың", "halyqtyń", "halyqtyñ", "halyqtyng"),
    ("Өмірзақ", "Ómirzaq", "O\u0301mirzaq", "\u041e\u0301mirzaq"),
    ("биылғы", "bıylǵy", "biylğy", "biylgy"),
    ("жиыннан", "jıynnan", "jiynnan", "jiynnan"),
    ("тыйым", "tyıym", "tyiym", "tyiym"),
    ("Үкіметке", "Úkimetke", "Ükımetke", "Ukimetke"),
]


@pytest.mark.parametrize("spellings", SPELLINGS)
def test_spellings_of_a_word_fold_to_one(spellings: tuple[str, ...]) -> None:
    """Cyrillic, the alphabets of 2018 and 2021, and plain typing lead to the same letters."""
    assert len({fold(word) for word in spellings}) == 1


def test_text_without_kazakh_letters_folds_alike() -> None:
    """A page that lost its Kazakh letters is read by the same words."""
    assert fold("Облыс акими тапсырды") == fold("Облыс әкімі тапсырды")


@pytest.mark.parametrize(
    ("word", "stem", "kept"),
    [
        ("министрлігіне", "министрлігі", "министрлігі"),
        ("mınıstrligine", "министрлігі", "mınıstrligi"),
        ("basshysyna", "басшысы", "basshysy"),
        ("Toqaevtyń", "Тоқаев", "Toqaev"),
        ("ТЖД-ға", "ТЖД", "ТЖД"),
    ],
)
def test_a_word_is_cut_in_its_own_letters(word: str, stem: str, kept: str) -> None:
    """The nominative is a beginning of the word as written."""
    assert cut(word, len(fold(stem))) == kept
