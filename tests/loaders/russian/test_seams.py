"""Words that a page glued together are read apart; names of companies stay whole."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text
from tapsyrma.loaders.russian.words import line


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Сатовподписал", ["Сатов", "подписал"]),
        ("Сатоваопубликовала", ["Сатова", "опубликовала"]),
        ("Мажилисаинициировали", ["Мажилиса", "инициировали"]),
        ("ГерманииАнна", ["Германии", "Анна"]),
        ("АлматыНурлан", ["Алматы", "Нурлан"]),
        ("СатовВо", ["Сатов", "Во"]),
        ("областиАсан", ["области", "Асан"]),
        ("КазАвтоЖол", ["КазАвтоЖол"]),
        ("БайтерекДевелопмент", ["БайтерекДевелопмент"]),
        ("«СтройИнвест»", ["«", "СтройИнвест", "»"]),
        ("ТОО СтройИнвест", ["ТОО", "СтройИнвест"]),
        ("Гульжамила", ["Гульжамила"]),
        ("Файзулла", ["Файзулла"]),
        ("МВД", ["МВД"]),
    ],
)
def test_a_seam_lies_where_two_words_meet(text: str, words: list[str]) -> None:
    """Both sides must be words of their own; in quotation marks and behind ТОО stand names."""
    assert [word.text for word in line(text).words] == words


@pytest.mark.parametrize(
    ("text", "name", "post"),
    [
        ("Аким районаАсан Сатовподписал постановление.", "Асан Сатов", "Аким района"),
        ("Об этом сообщил вице-министр транспортаАсан Сатов.", "Асан Сатов", "вице-министр транспорта"),
        ("Прибыл акимТуркестанской области Асан Сатов.", "Асан Сатов", "аким Туркестанской области"),
    ],
)
def test_officials_are_named_without_what_is_glued_to_them(text: str, name: str, post: str) -> None:
    """Names and posts get back the spaces that the page lost; quotes stay as the page has them."""
    found = extract(read_text(text)).officials
    assert [(official.name, official.post) for official in found] == [(name, post)]
