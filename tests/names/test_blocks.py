"""The key by which names are put in blocks: no two spellings that match may be in different ones."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.match.blocks import key
from tapsyrma.loaders.match.match import match
from tapsyrma.loaders.match.parts import parts_of
from tapsyrma.loaders.match.scripts import one_script

from .pairs import pairs


def test_all_full_names_that_match_share_a_key() -> None:
    """Whatever script, order and patronymic, of all pairs of the file."""
    for pair in pairs():
        if parts_of(pair.a).full and parts_of(pair.b).full and match(pair.a, pair.b).same:
            assert key(pair.a) == key(pair.b), pair


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Шыңғыс Досанов", "Chingiz Dossanov"),
        ("Ashat Dosanov", "Досанов Асхат Серикович"),
        ("Нұр-Бол Досан", "Nurbol Dosanov"),
        ("Abaj Dosanov", "Абай Досанов"),
        ("Ержан Ходжадосов", "Yerzhan Qojadosov"),
        ("Жүсіп Бақытов", "Yusuf Bakhytov"),
    ],
)
def test_irregular_spellings_share_a_key(one: str, other: str) -> None:
    """Given names of the table, two readings, hyphens and lost endings do not part a block."""
    assert key(one) == key(other)


def test_different_names_have_different_keys() -> None:
    """A block holds few names."""
    names = ("Ерлан Досанов", "Ержан Досанов", "Ерлан Басанов", "Нұрлан Досанов")
    assert len({key(name) for name in names}) == len(names)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Cерік", "Серік"),
        ("Іzmuhan", "Izmuhan"),
        ("Dosanqyzy", "Dosanqyzy"),
        ("Dosanқyzy", "Dosanqyzy"),
        ("Серик", "Серик"),
    ],
)
def test_letters_of_another_script_are_read_as_what_they_look_like(typed: str, meant: str) -> None:
    """The script of most letters is that of the word."""
    assert one_script(typed) == meant
