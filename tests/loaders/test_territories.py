"""Regions and cities of the registry as a text names them."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.find.territories import territories_in
from tapsyrma.ontology.records import Language


@pytest.mark.parametrize(
    ("words", "language", "territory"),
    [
        ("Маңғыстау облысының жер қатынастары басқармасы", "kk", "territory/KZ-47"),
        ("Mańǵystaý oblysynyń jer qatynastary basqarmasy", "kk", "territory/KZ-47"),
        ("Şyğys Qazaqstan oblysynyñ ädılet departamentı", "kk", "territory/KZ-63"),
        ("Qarag'andy oblysynyn' a'kimdigi", "kk", "territory/KZ-35"),
        ("акимат Мангистауской области", "ru", "territory/KZ-47"),
        ("akimat of Mangystau Region", "en", "territory/KZ-47"),
    ],
)
def test_a_region_is_known_in_every_script(words: str, language: Language, territory: str) -> None:
    """Kazakh Cyrillic, the Latin alphabets of 2017, 2018 and 2021, Russian and English."""
    assert territories_in(words, language) == (territory,)


@pytest.mark.parametrize("words", ["Алматы басқармасы", "Almaty basqarmasy"])
def test_a_name_of_two_territories_is_none_without_its_kind(words: str) -> None:
    """Almaty may be the city or the region."""
    assert territories_in(words, "kk") == ()
