"""The registry: what it finds by name and day, who held what, and what it refuses."""

from __future__ import annotations

from pathlib import Path

import pytest

from tapsyrma.ontology.entries import EntryKind, Tenure
from tapsyrma.ontology.errors import DataError
from tapsyrma.ontology.reference import load_registry, registry

PREFIXES = """@base <https://w3id.org/tapsyrma/id/> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix gov: <https://w3id.org/tapsyrma/ontology#> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
"""
MINISTRY = """<body/x> a gov:Ministry ;
    skos:prefLabel "А"@kk , "Б"@ru , "C"@en ;
    dcterms:source <https://example.org/> .
"""


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Minister of Internal Affairs", "minister-of-internal-affairs"),
        ("Interior Minister", "minister-of-internal-affairs"),
        ("министр внутренних дел", "minister-of-internal-affairs"),
        ("глава МВД", "minister-of-internal-affairs"),
        ("Ішкі істер министрі", "minister-of-internal-affairs"),
        ("Іshki ister mınıstri", "minister-of-internal-affairs"),
        ("QR Ishki ister ministri", "minister-of-internal-affairs"),
        ("Minister of Education", "minister-of-education"),
        ("Vice Minister of Education and Science", "deputy-minister-of-education-and-science"),
        ("заместитель Премьер-министра", "deputy-prime-minister"),
        ("первый вице-премьер", "first-deputy-prime-minister"),
        ("Премьер-министрдің бірінші орынбасары", "first-deputy-prime-minister"),
        ("Head of State", "president"),
        ("Мемлекет басшысы", "president"),
        ("аким Жамбылской области", "akim-of-zhambyl-region"),
        ("Akim of Turkestan region", "akim-of-turkistan-region"),
        ("Жамбыл облысы әкімінің орынбасары", "deputy-akim-of-zhambyl-region"),
        ("аким города Алматы", "akim-of-almaty-city"),
        ("аким Алматинской области", "akim-of-almaty-region"),
        ("аким Нур-Султана", "akim-of-astana-city"),
    ],
)
def test_posts_are_found_by_their_usual_names(name: str, expected: str) -> None:
    """Full, short and former names and abbreviations lead to one post, in every language and script."""
    assert [entry.id for entry in registry().find(name, kind="post")] == [f"post/{expected}"]


@pytest.mark.parametrize(
    ("name", "kind", "on", "expected"),
    [
        ("Education Minister", "post", "2020-01-15", ["post/minister-of-education-and-science"]),
        ("Education Minister", "post", "2024", ["post/minister-of-education"]),
        ("министр экологии", "post", "2021-05", ["post/minister-of-ecology-geology-and-natural-resources"]),
        ("МЦРИАП", "body", "2026-01-01", []),
        ("Туркестанская область", "territory", "2018-01-01", []),
        ("Южно-Казахстанская область", "territory", "2018-01-01", ["territory/KZ-YUZ"]),
        ("область Абай", "territory", "2022-06-07", []),
        ("область Абай", "territory", "2022-06-08", ["territory/KZ-10"]),
        ("Nur-Sultan", "territory", "2020-01-01", ["territory/KZ-71"]),
        ("министр волшебства", "post", None, []),
        ("МВД", "post", None, []),
    ],
)
def test_a_day_drops_what_did_not_exist(
    name: str, kind: EntryKind, on: str | None, expected: list[str]
) -> None:
    """Entries whose dates exclude the day are no answer; a name of another kind is none either."""
    assert [entry.id for entry in registry().find(name, kind=kind, on=on)] == expected


def test_without_a_day_both_candidates_are_named() -> None:
    """A name that two bodies bore, one after the other, has two answers: the caller must abstain."""
    assert len(registry().find("Education Minister", kind="post")) == 2


@pytest.mark.parametrize(
    ("on", "regions", "cities"), [("2017-05", 14, 2), ("2019", 14, 3), ("2024-02-01", 17, 3)]
)
def test_all_akims_are_those_of_the_day(on: str, regions: int, cities: int) -> None:
    """17 regions and 3 cities since June 2022, 14 and 3 from June 2018, 14 and 2 before."""
    members = [entry.id for entry in registry().members("collective/all-akims", on)]
    assert sum(member.endswith("-region") for member in members) == regions
    assert sum(member.endswith("-city") for member in members) == cities


@pytest.mark.parametrize(
    ("post", "on", "expected"),
    [
        ("post/prime-minister", "2024-03-01", ["official/olzhas-bektenov"]),
        ("post/prime-minister", "2024-02-05", ["official/alikhan-smailov", "official/roman-sklyar"]),
        ("post/prime-minister", "2018-01-01", ["official/bakytzhan-sagintayev"]),
        ("post/prime-minister", "2100-01-01", []),
        ("post/minister-of-culture-and-information", "2023-09-15", []),
        ("post/minister-of-culture-and-information", "2024-01-01", ["official/aida-balayeva"]),
    ],
)
def test_a_holder_is_shown_only_where_sources_show_one(post: str, on: str, expected: list[str]) -> None:
    """Not after the last day on which a source shows the holder, nor in a month whose day is unknown."""
    assert sorted({tenure.official for tenure in registry().holders(post, on)}) == expected


@pytest.mark.parametrize(
    ("begins", "ends", "observed", "shown"),
    [
        ("2020-01-05", "2021-02-03", (), ("2020-01-05", "2021-02-03")),
        ("2020-01", "2021", (), ("2020-01-31", "2021-01-01")),
        ("2020-01-05", None, (), ("2020-01-05", "2020-01-05")),
        ("2020-01-05", None, ("2022-03-04",), ("2020-01-05", "2022-03-04")),
        (None, "2021-02-03", ("2020-06-01",), ("2020-06-01", "2021-02-03")),
        (None, "2021-02-03", (), None),
        (None, None, ("2020-06-01", "2019-06-01"), ("2019-06-01", "2020-06-01")),
        ("2020", "2020", (), None),
    ],
)
def test_a_tenure_shows_what_is_sure(
    begins: str | None, ends: str | None, observed: tuple[str, ...], shown: tuple[str, str] | None
) -> None:
    """Of a month or year only what lies wholly within counts; an open end reaches to the last observation."""
    assert Tenure("t", "o", "p", (), begins, ends, observed).shown() == shown


def test_changes_say_what_became_of_a_body() -> None:
    """A split names all that it made, and nothing is said of a body that still exists."""
    (change,) = registry().successors("body/ministry-of-education-and-science")
    assert (change.kind, change.on) == ("split", "2022-06-11")
    assert change.after == ("body/ministry-of-education", "body/ministry-of-science-and-higher-education")
    assert registry().successors("body/ministry-of-education") == ()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("<body/x> a gov:Ministry", "bad.ttl: not Turtle"),
        (MINISTRY.replace('"А"@kk , ', ""), "bad.ttl: body/x: no skos:prefLabel in kk"),
        (
            MINISTRY.replace('"C"@en', '"C"@en , "D"@en'),
            "bad.ttl: body/x: more than one skos:prefLabel in en",
        ),
        (
            MINISTRY.replace("dcterms:source <https://example.org/>", "gov:iso 1"),
            "bad.ttl: body/x: no dcterms:source",
        ),
        (MINISTRY.replace("body/x", "bodi/x"), "bad.ttl: bodi/x: its id begins with no kind of entry"),
        (
            MINISTRY + '<body/x> gov:existedFrom "2024-13" .',
            "bad.ttl: body/x: existedFrom 2024-13 is no ISO day",
        ),
        (
            MINISTRY + '<body/x> gov:existedFrom "2024" ; gov:existedTo "2023-05" .',
            "bad.ttl: body/x: ends 2023-05 before it begins 2024",
        ),
        (
            MINISTRY + "<body/x> org:subOrganizationOf <body/y> .",
            "bad.ttl: body/x: subOrganizationOf body/y, which has no entry",
        ),
        (
            MINISTRY + "<body/x> org:reportsTo <https://example.org/y> .",
            "bad.ttl: body/x: https://example.org/y: not an IRI under",
        ),
    ],
)
def test_a_mistake_in_a_file_is_named(tmp_path: Path, text: str, message: str) -> None:
    """File and key stand in the message, so that an editor finds the line."""
    (tmp_path / "bad.ttl").write_text(PREFIXES + text, encoding="utf-8")
    with pytest.raises(DataError) as caught:
        load_registry(tmp_path)
    assert str(caught.value).startswith(message)


def test_an_entry_stands_in_one_file(tmp_path: Path) -> None:
    """The same key in two files is refused, for one of them would go unseen."""
    for name in ("a.ttl", "b.ttl"):
        (tmp_path / name).write_text(PREFIXES + MINISTRY, encoding="utf-8")
    with pytest.raises(DataError, match=r"b\.ttl: body/x: stands in two files"):
        load_registry(tmp_path)


def test_a_folder_without_a_registry_is_refused(tmp_path: Path) -> None:
    """An empty registry is a mistake, not a country without ministries."""
    with pytest.raises(DataError, match=r"no \.ttl file in it"):
        load_registry(tmp_path)


def test_the_digest_speaks_for_every_byte(tmp_path: Path) -> None:
    """A changed comment is another registry; the same files are the same one."""
    file = tmp_path / "a.ttl"
    file.write_text(PREFIXES + MINISTRY, encoding="utf-8")
    first = load_registry(tmp_path).digest
    assert load_registry(tmp_path).digest == first
    file.write_text(PREFIXES + MINISTRY + "# seen\n", encoding="utf-8")
    assert load_registry(tmp_path).digest != first
