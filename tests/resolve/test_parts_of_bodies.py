"""A part of a body is never taken for the whole; it is known again by whose it is and of where."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.claims import reading
from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text
from tapsyrma.loaders.resolve.own import own_id
from tapsyrma.loaders.resolve.parts import split_part
from tapsyrma.loaders.resolve.registered import Registered
from tapsyrma.loaders.resolve.setting import Setting, setting_of
from tapsyrma.ontology.claims import Named
from tapsyrma.ontology.records import Language
from tapsyrma.ontology.reference import registry

WHOLE_AND_PART: list[tuple[Language, str, str, str]] = [
    ("en", "Kazvodkhoz", "company", "Kyzylorda branch of Kazvodkhoz"),
    ("en", "KTZ", "company", "KTZ Aktobe branch"),
    ("en", "Atameken NCE", "organisation", "regional branch of Atameken"),
    ("en", "Samruk-Energy JSC", "company", "board of directors of Samruk-Energy JSC"),
    ("en", "Ministry of Energy", "ministry", "collegium of the Ministry of Energy"),
    ("en", "Ministry of Energy", "ministry", "Ministry of Energy's board"),
    ("en", "Department of Statistics", "department", "division of the Department of Statistics"),
    ("en", "Police Department", "department", "unit of the Police Department"),
    ("ru", "РГП «Казводхоз»", "company", "Аральский участок РГП «Казводхоз»"),
    ("ru", "КТЖ", "company", "участок КТЖ"),
    ("ru", "Министерство энергетики", "ministry", "коллегия Министерства энергетики"),
    ("ru", "МВД", "ministry", "коллегия МВД"),
    ("ru", "ДЧС", "department", "отряд ДЧС"),
    ("ru", "ДП", "department", "отделение ДП"),
    ("ru", "палата предпринимателей «Атамекен»", "organisation", "областной филиал палаты «Атамекен»"),
    ("kk", "«Қазсушар» РМК", "company", "«Қазсушар» Арал учаскесі"),
    ("kk", "ҚТЖ", "company", "«ҚТЖ» учаскесі"),
    ("kk", "Энергетика министрлігі", "ministry", "Энергетика министрлігінің алқасы"),
    ("kk", "Energetıka mınıstrligi", "ministry", "Energetıka mınıstrliginiń alqasy"),
    ("kk", "ТЖД", "department", "ТЖД-ның жасағы"),
    ("kk", "ПД", "department", "ПД бөлімшесі"),
    ("kk", "Статистика департаменті", "department", "Статистика департаментінің бөлімі"),
    ("kk", "Atameken palatasy", "organisation", "Atameken palatasynyń oblystyq fılıaly"),
]


def setting(language: Language, region: str = "territory/KZ-55") -> Setting:
    """A release about one region, whose akim speaks."""
    return Setting("document/a", language, region, "", frozenset({"region"}))


def body(name: str, sort: str) -> Named:
    """A body of some release."""
    return Named(f"mention/{name}", "body", name, (), sort=sort)


@pytest.mark.parametrize(("language", "whole", "sort", "part"), WHOLE_AND_PART)
def test_a_part_is_not_the_whole(language: Language, whole: str, sort: str, part: str) -> None:
    """Whatever kind the part is taken for, it has another id, and no entry of the registry."""
    where = setting(language)
    ids = {own_id(body(part, kind), where) for kind in (sort, "department", "office", "council")}
    assert own_id(body(whole, sort), where) not in ids
    found = reading(extract(read_text("5 March 2024\n\nAll is well.\n", "a.txt")))
    known = Registered(found, setting_of(found), registry())
    assert known.entries(body(part, "council"), ()) == ()


@pytest.mark.parametrize(
    "names",
    [
        {
            "en": "Kyzylorda branch of Kazvodkhoz",
            "ru": "Кызылординский филиал РГП «Казводхоз»",
            "kk": "«Қазсушар» РМК Қызылорда филиалы",
        },
        {
            "en": "Board of Directors of KTZ",
            "ru": "Совет директоров АО «НК «ҚТЖ»",
            "kk": "«ҚТЖ» директорлар кеңесі",
        },
        {
            "en": "Kazpost regional branch",
            "ru": "областной филиал «Казпочты»",
            "kk": "«Қазпошта» облыстық филиалы",
        },
    ],
)
def test_a_part_is_one_in_three_languages(names: dict[Language, str]) -> None:
    """Whose it is and of where tells it."""
    assert len({own_id(body(name, "company"), setting(language)) for language, name in names.items()}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            ("Kyzylorda branch of Kazvodkhoz", "territory/KZ-55"),
            ("Aktobe branch of Kazvodkhoz", "territory/KZ-55"),
        ),
        (("Kazpost regional branch", "territory/KZ-55"), ("Kazpost regional branch", "territory/KZ-31")),
        (
            ("regional section of KTZ", "territory/KZ-55"),
            ("regional repair section of KTZ", "territory/KZ-55"),
        ),
        (("branch of Kazpost JSC", "territory/KZ-55"), ("branch of Kazpost JSC ", "territory/KZ-55")),
        (("repair section of KTZ", "territory/KZ-55"), ("repair section of KTZ", "territory/KZ-31")),
        (("board of Kazpost", "territory/KZ-55"), ("supervisory board of Kazpost", "territory/KZ-55")),
        (("board of Kazpost", "territory/KZ-55"), ("board of Kazvodkhoz", "territory/KZ-55")),
    ],
)
def test_parts_are_told_apart(one: tuple[str, str], other: tuple[str, str]) -> None:
    """Those of other places, other owners, of another sort, and those of which nothing says which."""
    assert own_id(body(one[0], "company"), setting("en", one[1])) != own_id(
        body(other[0], "company"), setting("en", other[1])
    )


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("kk", "аудандық білім бөлімі"),
        ("kk", "Қостанай облысының полиция бөлімшесі"),
        ("ru", "отдел ЖКХ"),
        ("ru", "отдел полиции Павлодара"),
        ("ru", "отдел образования акимата Арысского района"),
        ("en", "education division of Kostanay region"),
        ("en", "National Centre for Road Assets"),
    ],
)
def test_bodies_of_their_own_are_no_parts(language: Language, name: str) -> None:
    """A department of a place is known by its field; a centre for something belongs to nobody."""
    assert split_part(name, language) is None
