"""Names with doubled marks, press services of heads, double posts, and whose post stands before a name."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text
from tapsyrma.ontology.extraction import Extraction


def _read(text: str) -> Extraction:
    return extract(read_text(f"12 наурыз 2024\n\n{text}\n", "one.txt"))


BODIES = [
    ('«Теңіз"" су тұшыту зауыты қуатын арттырды.', '«Теңіз"" су тұшыту зауыты'),
    ("«Теңіз» су тұшыту зауыты қуатын арттырды.", "«Теңіз» су тұшыту зауыты"),
    ("Бұл туралы үкімет басшысының баспасөз қызметі хабарлады.", "үкімет басшысының баспасөз қызметі"),
    ("Бұл туралы облыс әкімінің баспасөз қызметі хабарлады.", "облыс әкімінің баспасөз қызметі"),
]


@pytest.mark.parametrize(("text", "name"), BODIES)
def test_a_name_is_read_from_where_it_opens(text: str, name: str) -> None:
    """Doubled marks close one name; whose press service it is belongs to its name."""
    assert [body.name for body in _read(text).bodies] == [name]


POSTS = [
    (
        "Президент Арман Сейітовке көлік министрі Марат Савчук есеп берді.",
        {"Арман Сейітов": "Президент", "Марат Савчук": "көлік министрі"},
    ),
    ("Министр Марат Савчукке жолды жөндеуді тапсырды.", {"Марат Савчук": None}),
    (
        "Облыс әкімінің орынбасары – облыстық қаржы басқармасының басшысы Арман Сейітов сөйледі.",
        {"Арман Сейітов": "Облыс әкімінің орынбасары – облыстық қаржы басқармасының басшысы"},
    ),
    (
        "«Астық корпорациясы» басқарма төрағасы Арман Сейітов сөйледі.",
        {"Арман Сейітов": "«Астық корпорациясы» басқарма төрағасы"},
    ),
    ("Бүгінгі аудан әкімі Арман Сейітовтің кездесуі өтті.", {"Арман Сейітов": "аудан әкімі"}),
    ("Сарыкөл мен Ғ.Сейітов ауылдық округтерінде су тасыды.", {}),
    ("Жиынға Ғ.Сейітов қатысты.", {"Ғ.Сейітов": None}),
]


@pytest.mark.parametrize(("text", "posts"), POSTS)
def test_a_post_is_theirs_beside_whose_name_it_stands(text: str, posts: dict[str, str | None]) -> None:
    """A post before a name in the dative is that person's where somebody else acts."""
    assert {one.name: one.post for one in _read(text).officials} == posts
