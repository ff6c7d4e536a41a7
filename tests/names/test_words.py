"""What may differ between two spellings of one word of a name, and what may not. All names are invented."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.match.match import match
from tapsyrma.loaders.match.parts import parts_of
from tapsyrma.loaders.match.sounds import readings, sounds


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ashat Dosanov", "Асхат Досанов"),
        ("Abaj Bajdosanov", "Абай Байдосанов"),
        ("Ajǵali Dosanov", "Ажғали Досанов"),
        ("Mahambet Dosanov", "Maqambet Dosanov"),
        ("Бақыт Есендосов", "Бахит Есендосов"),
        ("Қарақұлан Досанов", "Карагулан Досанов"),
        ("Сатыпалды Ертосынов", "Satybaldy Yertossynov"),
        ("Ерсін Ходжаберлинов", "Yersin Qojaberlinov"),
        ("Ақшолпан Досанова", "Akcholpan Dosanova"),
        ("Баянсұлу Досанова", "Bayansulu Dosanova"),
        ("Ерсін Аюпдосов", "Yersin Ayupdosov"),
        ("Наталия Алтынская", "Natalia Altynskaya"),
        ("Джандос Алтынкулов", "Жандос Алтынкулов"),
        ("Ерсін Досханбетов", "Ерсин Досхамбетов"),
        ("Гүлнар Досанова", "Гульнара Досанова"),
        ("Ерсін Досанғұл", "Ерсин Досангулов"),
        ("Ерсін Досанұлы", "Yersin Dossan"),
        ("Ерсін Ризаұлы Алтынкулов", "Алтынкулов Ерсин Ризович"),
        ("Ерсін Мұстафаұлы Алтынкулов", "Алтынкулов Ерсин Мустафинович"),
        ("Y. Altynkulov", "Ерсін Алтынкулов"),
        ("E. Altynkulov", "Yersin Altynkulov"),
        ("У. Алтынкулов", "Өмірсерік Алтынкулов"),
    ],
)
def test_what_spellings_exchange_does_not_part_a_name(one: str, other: str) -> None:
    """Қ and х, қ and г, п and б within a word, ш and ч, дж, қожа, нб, a lost ending, a father's end: one."""
    assert match(one, other).same
    assert match(other, one).same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ерсін Байжандосов", "Ерсін Байхандосов"),
        ("Ерсін Алтынсарымов", "Ерсін Алтынсалымов"),
        ("Жанат Досанбекова", "Жанат Досанбеков"),
        ("Жанат Алтынкулина", "Жанат Алтынкулин"),
        ("Жанат Серікқызы Досан", "Жанат Серікұлы Досан"),
        ("Хасен Досанов", "Касен Досанов"),
        ("Ерсін Досан", "Ерлан Досанов"),
        ("Ерсін Серікұлы Досанов", "Досанов Ерсин Берикович"),
        ("Ерсін Ризаұлы Досанов", "Досанов Ерсин Разакович"),
        ("Y. Altynkulov", "Арсен Алтынкулов"),
    ],
)
def test_what_tells_people_apart_stays(one: str, other: str) -> None:
    """One consonant even of a long surname, man and woman, the first sound, another father: not the same."""
    assert not match(one, other).same
    assert not match(other, one).same


def test_a_shortened_surname_is_told_in_the_reasons() -> None:
    """The reader of a verdict sees that only the ending was missing, and the score is lower."""
    verdict = match("Ерсін Досанғұл", "Ерсин Досангулов")
    assert any("with and without its ending" in pair.reason for pair in verdict.pairs)
    assert verdict.score < match("Ерсін Досанғұлов", "Ерсин Досангулов").score


def test_only_a_latin_sh_and_a_closing_j_have_a_second_reading() -> None:
    """In the alphabet of 2018 h is х, so that sh may be two sounds, and elsewhere j may be й."""
    assert readings("Ashat") == (sounds("Ashat"), sounds("Асхат"))
    assert readings("Abaj") == (sounds("Abaj"), sounds("Абай"))
    assert len(readings("Janjol")) == 1
    assert readings("Ашат") == (sounds("Ашат"),)
    assert readings("Sanjar") == (sounds("Санжар"),)


def test_a_patronymic_tells_a_son_from_a_daughter() -> None:
    """Both endings are known in Kazakh, Russian and English, in both scripts."""
    sons = ("Серікұлы", "Серикович", "Serikuly", "Serikovich")
    daughters = ("Серікқызы", "Сериковна", "Serikqyzy", "Serikovna", "Serikkyzy")
    for word in sons + daughters:
        patronymic = parts_of(f"Досан Жанат {word}").patronymic
        assert patronymic is not None
        assert patronymic.of_woman is (word in daughters)
