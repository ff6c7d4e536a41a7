"""Where the name of a programme begins and ends in Kazakh."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text

NAMED = (
    (
        "Балық шаруашылығын дамытудың мемлекеттік бағдарламасы аяқталды.",
        "Балық шаруашылығын дамытудың мемлекеттік бағдарламасы",
    ),
    ("Жұмыспен қамту жол картасы аясында мектеп жөнделді.", "Жұмыспен қамту жол картасы"),
    ("Қаланың 2041 жылға дейінгі бас жоспары бекітілді.", "Қаланың 2041 жылға дейінгі бас жоспары"),
    (
        "2025–2027 жылдарға арналған өңірді дамыту жоспары дайын.",
        "2025–2027 жылдарға арналған өңірді дамыту жоспары",
    ),
    (
        "«Орман туралы» Қазақстан Республикасының Заңы өзгерді.",
        "«Орман туралы» Қазақстан Республикасының Заңы",
    ),
    (
        "Кітапханаларды цифрландыру жөніндегі пилоттық жоба жүріп жатыр.",
        "Кітапханаларды цифрландыру жөніндегі пилоттық жоба",
    ),
    ("«Ашық мектеп» өңірлік стандарты енгізілуде.", "«Ашық мектеп» өңірлік стандарты"),
    ("Көктемде санитарлық тазалау айлығы басталды.", "санитарлық тазалау айлығы"),
)
NAMELESS = (
    "Мұғалімнің айлығы көбейді.",
    "Ауданда малды азықтандырудың жоспары жоқ.",
    "Мектептің жаңа бағдарламасы ұнады.",
    "Пилоттық жоба басталды.",
)


@pytest.mark.parametrize(("sentence", "name"), NAMED)
def test_a_programme_is_named_by_what_it_is_for(sentence: str, name: str) -> None:
    """Deeds in the genitive, years, the country and adjectives before the head belong to the name."""
    assert [one.name for one in extract(read_text(f"{sentence}\n", "page.txt")).programmes] == [name]


@pytest.mark.parametrize("sentence", NAMELESS)
def test_a_word_for_programmes_alone_names_none(sentence: str) -> None:
    """Neither a salary nor whose it is tells which programme is meant."""
    assert extract(read_text(f"{sentence}\n", "page.txt")).programmes == ()
