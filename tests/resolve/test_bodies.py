"""Bodies over several releases: one where kind, field and place agree in any language, else left apart."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml

from tapsyrma.loaders.claims import reading
from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text
from tapsyrma.loaders.resolve.fields import besides, domains_in
from tapsyrma.loaders.resolve.placed import identifies, signature
from tapsyrma.loaders.resolve.proper import national, short_name, skeleton
from tapsyrma.loaders.resolve.registered import Registered
from tapsyrma.loaders.resolve.resolve import resolve
from tapsyrma.loaders.resolve.setting import Setting, setting_of
from tapsyrma.ontology.claims import Named, Reading
from tapsyrma.ontology.records import Language
from tapsyrma.ontology.reference import registry

DEPARTMENTS: list[dict[Language, list[str]]] = yaml.safe_load(
    Path(__file__).with_name("departments.yaml").read_text(encoding="utf-8")
)
CHIEFS = {
    "Pavlodar Region": "The akim of Pavlodar Region Marat Omarov held a meeting.",
    "Zhambyl Region": "The akim of Zhambyl Region Serik Akhmetov held a meeting.",
    "Ridder": "The akim of Ridder Serik Akhmetov held a meeting.",
    "Kentau": "The akim of Kentau Marat Omarov held a meeting.",
    "the country": "The Minister of Energy Marat Omarov held a meeting in Pavlodar.",
}


def release(said: str, chief: str = "", day: str = "5 March 2024") -> Reading:
    """A release in English, as the log would keep it."""
    text = f"{day}\n\n{CHIEFS.get(chief, chief)}\n\n{said}\n"
    return reading(extract(read_text(text, f"{abs(hash(text))}.txt")))


def bodies(*releases: Reading) -> list[str]:
    """What the one body of each release was taken for."""
    entities = resolve(releases, registry()).entities
    return [entities[one.id] for found in releases for one in found.named if one.kind == "body"]


@pytest.mark.parametrize("names", DEPARTMENTS, ids=lambda names: names["en"][0])
def test_a_department_is_one_in_three_languages(names: dict[Language, list[str]]) -> None:
    """Its names speak of the same and say nothing besides."""
    told = {domains_in(name, language) for language, all_ in names.items() for name in all_}
    more = {name: besides(name, language) for language, all_ in names.items() for name in all_}
    assert len(told) == 1
    assert {name: words for name, words in more.items() if words} == {}


def test_departments_are_told_apart() -> None:
    """No two of the list speak of the same, whatever their names share."""
    spoken = Counter(domains_in(names["en"][0], "en") for names in DEPARTMENTS)
    assert {domains: times for domains, times in spoken.items() if times > 1} == {}


@pytest.mark.parametrize(
    "name",
    ["Financial Regulation Department", "Department of Family Health Research", "Energy Audit Department"],
)
def test_a_name_that_says_more_is_another_body(name: str) -> None:
    """A word that is neither kind nor field nor place counts."""
    plain = [release("The Finance Department reported on the work done.", "Pavlodar Region")]
    other = release(f"The {name} reported on the work done.", "Pavlodar Region")
    assert len(set(bodies(*plain, other))) == 2


@pytest.mark.parametrize(("one", "other"), [("Pavlodar Region", "Zhambyl Region"), ("Ridder", "Kentau")])
def test_departments_of_two_places_are_two(one: str, other: str) -> None:
    """A name without its place is of the place whose akim speaks."""
    said = "The Education Department reported on the work done."
    first, second = release(said, one), release(said, other)
    assert len(set(bodies(first, second, release(f"{said} It rained.", one)))) == 2


def test_a_department_without_a_place_is_of_the_region_that_speaks() -> None:
    """Bare here, with its region there: one body."""
    bare = release("The Education Department reported on the work done.", "Pavlodar Region")
    full = release("The Education Department of Pavlodar Region reported on the work done.", "the country")
    assert len(set(bodies(bare, full)) - {"body/ministry-of-energy"}) == 1


def test_a_department_of_nowhere_is_of_its_release_alone() -> None:
    """Where a minister speaks it may be one of his ministry's."""
    said = "The Education Department reported on the work done."
    assert len(set(bodies(release(said, "the country"), release(f"{said} It rained.", "the country")))) == 2


@pytest.mark.parametrize(
    ("sort", "name", "entry"),
    [
        ("akimat", "regional akimat", "body/akimat-of-pavlodar-region"),
        ("ministry", "Ministry of Education and Science", "body/ministry-of-education-and-science"),
        ("ministry", "Ministry of Sport and Tourism", "body/ministry-of-tourism-and-sports"),
        ("ministry", "Ministry of Sport and Tourism of Uzbekistan", None),
    ],
)
def test_the_registry_is_asked_for_place_past_and_field(sort: str, name: str, entry: str | None) -> None:
    """An akimat by the region that speaks, a ministry after its end, and one whose words stand otherwise."""
    found = release("All is well.", "Pavlodar Region")
    named = Named("mention/a", "body", name, (), sort=sort)
    entries = Registered(found, setting_of(found), registry()).entries(named, ())
    assert entries == ((entry,) if entry else ())


def test_a_ministry_that_is_yet_to_come_is_not_meant() -> None:
    """A release of 2016 cannot speak of the ministry of 2023."""
    found = bodies(release("The Ministry of Transport reported on roads.", day="5 March 2016"))
    assert "body/ministry-of-transport" not in found


@pytest.mark.parametrize(
    ("names", "organisation"),
    [
        ({"kk": "«Қазсушар» РМК", "ru": "РГП «Казводхоз»", "en": "Kazvodkhoz enterprise"}, "kazvodkhoz"),
        (
            {"kk": "«ҚТЖ» ҰК» АҚ", "ru": "АО «НК «ҚТЖ»", "en": "NC Kazakhstan Temir Zholy"},
            "kazakhstan-temir-zholy",
        ),
        ({"kk": "«Qazaqtelekom» AQ", "ru": "«Казахтелекома»", "en": "Kazakhtelecom JSC"}, "kazakhtelecom"),
        ({"kk": "ОКҚ", "ru": "Служба центральных коммуникаций"}, "central-communications-service"),
        ({"kk": "«KEGOC» АҚ", "ru": "АО «KEGOC»", "en": "KEGOC JSC"}, "energy-grid"),
        (
            {"kk": "«Бәйтерек» ҰБХ» АҚ", "ru": "АО «НУХ «Байтерек»", "en": "NMH Baiterek JSC"},
            "baiterek",
        ),
        ({"kk": "«Даму» қоры", "ru": "АО «ФРП «Даму»", "en": "Damu Fund"}, "damu"),
        ({"kk": "«Қазатомөнеркәсіп» ҰАК» АҚ", "ru": "АО «НАК «Казатомпром»"}, "kazatomprom"),
        (
            {
                "kk": "«Қорғас – Шығыс қақпасы» арнайы экономикалық аймағы",
                "ru": "СЭЗ «Хоргос – Восточные ворота»",
                "en": "special economic zone Khorgos – Eastern Gate",
            },
            "khorgos-eastern-gate",
        ),
        ({"en": "Kyzylorda branch of Kazvodkhoz", "ru": "ТОО «КТЖ-Ремонт»"}, None),
    ],
)
def test_a_national_organisation_has_many_names(names: dict[Language, str], organisation: str | None) -> None:
    """Translated, abbreviated, in either script and in another case; a branch of it is another body."""
    assert {national(name, language) for language, name in names.items()} == {organisation}


def test_a_company_sounds_alike_in_every_language() -> None:
    """Legal forms and what spellings exchange do not count."""
    names = ("АО «Степной Водоканал»", "Stepnoy Vodokanal JSC", "«Степной Водоканал» АҚ")
    assert len({skeleton(name) for name in names}) == 1


def test_a_short_name_is_one_with_its_legal_form_in_every_language() -> None:
    """A joint-stock company is another than a partnership of that name; without a form nothing is said."""
    assert len({short_name(name) for name in ("ТОО «Арман»", "«Арман» ЖШС", "Arman LLP")}) == 1
    assert len({short_name(name) for name in ("ТОО «Арман»", "АО «Арман»", "«Арман»", "Arman")}) == 4


@pytest.mark.parametrize(
    ("sort", "name", "place"),
    [
        ("department", "управление образования", "territory/KZ-55"),
        ("department", "отдел образования", "ekibastuz"),
        ("department", "управление полиции", "ekibastuz"),
        ("akimat", "районный акимат", "ekibastuz"),
    ],
)
def test_russian_words_tell_the_region_from_the_district(sort: str, name: str, place: str) -> None:
    """«Управление» is of a region (of the police: of a town), «отдел» of a town or district."""
    setting = Setting("document/a", "ru", "territory/KZ-55", "ekibastuz", frozenset({"region", "locality"}))
    told = signature(Named("mention/a", "body", name, (), sort=sort), setting)
    assert identifies(told, setting)
    assert place == (told.locality or next(iter(told.places)))


@pytest.mark.parametrize(
    ("language", "name", "of_region"),
    [
        ("ru", "департамент полиции", True),
        ("ru", "департамент строительства", True),
        ("kk", "полиция департаменті", True),
        ("kk", "polisia departamentı", True),
        ("en", "Emergency Situations Department", True),
        ("en", "health department", True),
        ("en", "police department", False),
        ("en", "finance department", False),
        ("ru", "служба полиции", False),
    ],
)
def test_some_departments_can_only_be_of_the_region(
    language: Language, name: str, *, of_region: bool
) -> None:
    """Where a region's and a town's officials speak: no district has them; others are left alone."""
    setting = Setting(
        "document/a", language, "territory/KZ-55", "ekibastuz", frozenset({"region", "locality"})
    )
    told = signature(Named("mention/a", "body", name, (), sort="department"), setting)
    assert (told.places == {"territory/KZ-55"}) == of_region
    assert not told.locality


def test_a_department_of_unknown_field_is_not_the_regions_where_the_country_speaks() -> None:
    """A ministry has departments too; of the police there is one in each region."""
    setting = Setting("document/a", "ru", "territory/KZ-55", "", frozenset({"nation", "region"}))
    found = {
        name: signature(Named("mention/a", "body", name, (), sort="department"), setting).places
        for name in ("департамент строительства", "департамент полиции")
    }
    assert found == {
        "департамент строительства": frozenset(),
        "департамент полиции": frozenset({"territory/KZ-55"}),
    }


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("Еңбекшіқазақ ауданының полиция басқармасы", "internal-affairs"),
        ("Eñbekşıqazaq audandyq polisia basqarmasy", "internal-affairs"),
        ("oblystyq medisina basqarmasy", "health"),
        ("Sifrlyq tehnologialar basqarmasy", "digital"),
    ],
)
def test_a_place_is_no_field_and_a_field_has_every_spelling(name: str, field: str) -> None:
    """«Еңбекшіқазақ» has "labour" in it; the newest Latin alphabet writes ия and ц otherwise."""
    assert domains_in(name, "kk") == {field}


@pytest.mark.parametrize(
    ("chief", "expected"),
    [
        ("Pavlodar Region", {"region": "territory/KZ-55", "levels": {"region"}}),
        ("Ridder", {"region": "territory/KZ-63", "levels": {"locality"}, "locality": "rider"}),
        ("the country", {"levels": {"nation"}}),
    ],
)
def test_a_release_is_set_where_its_officials_are(chief: str, expected: dict[str, Any]) -> None:
    """The akim of a region, of a town, or a minister."""
    setting = setting_of(release("All is well.", chief))
    assert {name: getattr(setting, name) for name in expected} == expected


def test_a_region_that_was_not_there_yet_is_not_guessed() -> None:
    """Semey was no town of Abai Region in 2016."""
    assert setting_of(release("All is well in Semey.", "", "5 March 2016")).region is None
    assert setting_of(release("All is well in Semey.", "", "5 March 2024")).region == "territory/KZ-10"


SENTENCES: dict[Language, tuple[str, str, str]] = {
    "kk": (
        "2024 жылғы 5 наурыз\n\nПавлодар облысының әкімі Марат Омаров жиын өткізді.",
        "Жиында {} жұмысы туралы есеп берді.",
        "Павлодар облысының {}",
    ),
    "ru": (
        "5 марта 2024 года\n\nАким Павлодарской области Марат Омаров провёл совещание.",
        "На совещании {} представило отчёт о работе.",
        "{} Павлодарской области",
    ),
    "en": (
        "5 March 2024\n\nThe akim of Pavlodar Region Marat Omarov held a meeting.",
        "At the meeting the {} reported on the work done.",
        "{} of Pavlodar Region",
    ),
}


@pytest.mark.parametrize("names", DEPARTMENTS, ids=lambda names: names["en"][0])
def test_a_department_is_read_and_put_together_in_three_languages(names: dict[Language, list[str]]) -> None:
    """From the sentence to the graph: each release names one body, and it is the same in all."""
    releases: list[Reading] = []
    for language, spellings in names.items():
        opening, said, full = SENTENCES[language]
        for name in spellings:
            plain = name if name.isupper() or language == "en" else name[0].lower() + name[1:]
            text = f"{opening}\n\n{said.format(full.format(plain))}\n"
            releases.append(reading(extract(read_text(text, f"{language}-{len(releases)}.txt"))))
    assert [sum(one.kind == "body" for one in found.named) for found in releases] == [1] * len(releases)
    assert len(set(bodies(*releases))) == 1


PRESS_SERVICES = [
    "Press service of the akim of Zhambyl region reported on the repairs.",
    "Пресс-служба акима Жамбылской области сообщила о ремонте.",
    "Жамбыл облысы әкімінің баспасөз қызметі жөндеу туралы хабарлады.",
    "Jambyl oblysy ákiminiń baspasóz qyzmeti jóndeý týraly habarlady.",
]


def test_a_press_service_is_one_in_three_languages() -> None:
    """Whose it is and of where tells it, in either script."""
    read = [reading(extract(read_text(said, f"{index}.txt"))) for index, said in enumerate(PRESS_SERVICES)]
    assert len(set(bodies(*read))) == 1


def test_press_services_of_others_are_others() -> None:
    """The akim's is not the police's, nor that of another region, nor that of a ministry."""
    said = [
        PRESS_SERVICES[0],
        "Press service of the akim of Abai region reported on the repairs.",
        "Press service of the Police Department of Zhambyl region reported on the repairs.",
        "Press service of the Ministry of Health reported on the repairs.",
        "Press service of the Ministry of Energy reported on the repairs.",
    ]
    assert len(set(bodies(*map(release, said)))) == len(said)
