"""Keys of names: what means nothing goes, what tells things apart stays."""

from __future__ import annotations

import pytest

from tapsyrma.ontology.latin import latin_key, spellings, to_latin, to_latin_of_2021
from tapsyrma.ontology.names import name_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Министр внутренних дел РК", "министр внутренних дел"),
        ("Премьер-министр Республики Казахстан", "премьер – министр"),
        ("Minister of the Interior", "Minister of Interior"),
        ("Prime Minister of the Republic of Kazakhstan", "prime minister"),
        ("Kazakhstan's Ministry of Energy", "Ministry of Energy"),
        ("ҚР Ішкі істер министрі", "Қазақстан Республикасының Ішкі істер министрі"),
        ("Министерство цифрового развития, инноваций", "министерство цифрового развития инноваций"),
        ("Trade & Integration Ministry", "trade and integration ministry"),
        ("QR Іshki ister mınıstri", "Іshki ister mınıstri"),
        ("акимат Алёнушки", "акимат Аленушки"),
    ],
)
def test_spellings_of_one_name_share_a_key(one: str, other: str) -> None:
    """Country, article, commas, dashes, case and ё make no difference."""
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("аким Жамбылской области", "акимат Жамбылской области"),
        ("Minister of Education", "Deputy Minister of Education"),
        ("North Kazakhstan region", "West Kazakhstan region"),
        ("Almaty city", "Almaty region"),
        ("Ministry of Education", "Ministry of Education and Science"),
        ("заместитель министра", "первый заместитель министра"),
        ("Казахстан", "Республика Казахстан"),
    ],
)
def test_different_things_keep_different_keys(one: str, other: str) -> None:
    """Rank, kind and territory stay in the key; a name that is only the country stays as it is."""
    assert name_key(one) != name_key(other)


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("Мәдениет және ақпарат министрлігі", "Mádenıet jáne aqparat mınıstrligi"),
        ("Су ресурстары және ирригация", "Sý resýrstary jáne ırrıgatsııa"),
        ("Ғылым және жоғары білім", "Ǵylym jáne joǵary bilim"),
        ("Қасым-Жомарт Тоқаев", "Qasym-Jomart Toqaev"),
        ("Оңтүстік", "Ońtústik"),
        ("Ішкі істер", "Ishki ister"),
    ],
)
def test_kazakh_is_spelt_in_latin_as_state_media_do(cyrillic: str, latin: str) -> None:
    """The alphabet of 2018, letter for letter."""
    assert to_latin(cyrillic) == latin


def test_kazakh_is_spelt_in_the_revised_alphabet_too() -> None:
    """With diaereses, and where и and й are i, with і without its dot."""
    assert to_latin_of_2021("Шұғыл іс: су мен иілу") == "Şuğyl is: su men iilu"
    assert to_latin_of_2021("Шұғыл іс: су мен иілу", dotless=True) == "Şūğyl ıs: su men iılu"
    assert spellings(["мерзімі"]) == {"мерзімі", "merzimi", "merzımı"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mádenıet jáne aqparat", "Mädeniet jäne aqparat"),
        ("Ońtústik Qazaqstan", "Oñtüstık Qazaqstan".replace("ı", "i")),
        ("Іshki ister", "Ishki ister"),
        ("Qyzylorda oblysynyń ákimi", "Qyzylorda oblysynyñ äkimi"),
    ],
)
def test_latin_spellings_share_a_key(one: str, other: str) -> None:
    """Acutes or diaereses, a Cyrillic capital і or a Latin one: one key."""
    assert latin_key(one) == latin_key(other)
