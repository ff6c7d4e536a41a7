"""Committees, agencies, akimats: led to the registry by what their names mean, told apart within a field."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.claims import reading
from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text
from tapsyrma.loaders.resolve.fields import domains_in, narrower
from tapsyrma.loaders.resolve.resolve import resolve
from tapsyrma.ontology.records import Language
from tapsyrma.ontology.reference import registry

SENTENCES: dict[Language, str] = {
    "kk": "2024 жылғы 5 наурыз\n\n{} жұмыс барысы туралы хабарлады.\n",
    "ru": "5 марта 2024 года\n\n{} сообщает о ходе работ.\n",
    "en": "5 March 2024\n\nThe {} told about the work.\n",
}


def entity(language: Language, name: str) -> str:
    """What the last body of a release with one sentence was taken for."""
    found = reading(extract(read_text(SENTENCES[language].format(name), "page.txt")))
    entities = resolve([found], registry()).entities
    return [entities[one.id] for one in found.named if one.kind == "body"][-1]


@pytest.mark.parametrize(
    ("language", "name", "committee"),
    [
        ("ru", "Комитет государственных доходов Министерства финансов", "state-revenue-committee"),
        ("ru", "Комитет государственных доходов МФ РК", "state-revenue-committee"),
        ("ru", "Комитет автодорог", "committee-for-roads"),
        ("ru", "Комитет санэпидконтроля", "sanitary-and-epidemiological-control-committee"),
        ("ru", "Агентство финансового мониторинга", "agency-for-financial-monitoring"),
        ("kk", "ІІМ Қылмыстық-атқару жүйесі комитеті", "criminal-correctional-system-committee"),
        ("kk", "IIM Qylmystyq-atqarý júıesi komıteti", "criminal-correctional-system-committee"),
        ("kk", "ҚР ҚМ Мемлекеттік кірістер комитеті", "state-revenue-committee"),
        ("kk", "Автожолдар комитеті", "committee-for-roads"),
        ("kk", "Қаржы мониторингі агенттігі", "agency-for-financial-monitoring"),
        ("en", "Committee of State Revenues", "state-revenue-committee"),
        ("en", "Road Committee", "committee-for-roads"),
        ("en", "Committee for Civil Aviation", "civil-aviation-committee"),
        ("en", "Agency on Financial Monitoring", "agency-for-financial-monitoring"),
    ],
)
def test_a_registered_body_is_known_by_what_its_name_means(
    language: Language, name: str, committee: str
) -> None:
    """In other words, with its ministry before or behind it, in either script."""
    assert entity(language, name) == f"body/{committee}"


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("ru", "Комитет гражданской авиации", "Комитет автомобильных дорог"),
        ("ru", "Комитет казначейства", "Налоговый комитет"),
        ("ru", "Комитет геологии", "Комитет экологии"),
        ("kk", "Азаматтық авиация комитеті", "Теміржол комитеті"),
        ("en", "Treasury Committee", "Tax Committee"),
    ],
)
def test_committees_of_one_field_are_told_apart(language: Language, one: str, other: str) -> None:
    """A ministry has several where a region has one department for the whole field."""
    assert domains_in(one, language) == domains_in(other, language)
    assert narrower(one, language) != narrower(other, language)
    assert entity(language, one) != entity(language, other)


@pytest.mark.parametrize(
    ("language", "name"),
    [("ru", "Комитет торговли Павлодарской области"), ("en", "Financial Market Committee")],
)
def test_a_body_of_a_place_or_of_more_is_none_of_the_registry(language: Language, name: str) -> None:
    """The country's committees are of no region, and each word of their names counts."""
    assert entity(language, name).removeprefix("body/") not in {"trade-committee", "national-bank"}
    assert entity(language, name) not in registry().entries


@pytest.mark.parametrize(
    ("language", "name", "akimat"),
    [
        ("ru", "Акимат г. Алматы", "akimat-of-almaty-city"),
        ("ru", "Акимат Акмолинской обл.", "akimat-of-akmola-region"),
        ("kk", "Алматы қ. әкімдігі", "akimat-of-almaty-city"),
        ("kk", "Ақмола обл. әкімдігі", "akimat-of-akmola-region"),
        ("kk", "Almaty q. ákimdigi", "akimat-of-almaty-city"),
    ],
)
def test_the_kind_of_a_place_may_stand_in_short(language: Language, name: str, akimat: str) -> None:
    """It is written out before anybody is looked for."""
    assert entity(language, name) == f"body/{akimat}"
