"""Three releases of one event: each instruction once, with the words of all, and what they do not share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cache
from itertools import permutations
from pathlib import Path

from tapsyrma.app.build import build
from tapsyrma.app.trace import trace
from tapsyrma.graph.assemble.assemble import assemble
from tapsyrma.graph.rdf import to_graph
from tapsyrma.graph.rows import Rows
from tapsyrma.graph.schema import check
from tapsyrma.graph.shacl import validate
from tapsyrma.graph.store import open_store
from tapsyrma.loaders.claims import reading
from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text
from tapsyrma.loaders.resolve.merged import with_twins
from tapsyrma.loaders.resolve.resolve import resolve
from tapsyrma.ontology.claims import Reading, Resolution
from tapsyrma.ontology.reference import registry
from tapsyrma.ontology.terms import PROV, iri
from tapsyrma.ontology.vocabulary import topics
from tapsyrma.queries.library import run

KK = """2024 жылғы 5 наурыз

Ақмола облысының әкімі Ерғазы Тұрсынбай жиын өткізді.

Биыл өңірде 1 043 шақырым жол жөнделеді, оған 41,7 млрд теңге бөлінді.

Облыс әкімі Ақмола облысының білім басқармасына 20 наурызға дейін мектептерді тексеруді тапсырды.
"""
RU = """5 марта 2024 года

Аким Акмолинской области Ергазы Турсынбай провёл совещание.

В этом году в регионе отремонтируют 1 043 километра дорог, на это выделено 41,7 млрд тенге.

Аким области поручил управлению образования Акмолинской области до 20 марта проверить школы.

Ергазы Турсынбай поручил управлению финансов Акмолинской области до 1 апреля выделить 350 млн тенге на насосы.
"""
EN = """5 March 2024

Akim of Akmola Region Yergazy Tursynbay held a meeting.

This year 1,043 kilometres of roads will be repaired in the region, at a cost of 41.7 billion tenge.

The akim instructed the Education Department of Akmola Region to check the schools by 20 March.
"""
OTHER = KK.replace("5 наурыз", "15 сәуір").replace("1 043", "877").replace("41,7", "12,3")
RELEASES = {"kk.txt": KK, "ru.txt": RU, "en.txt": EN, "other.txt": OTHER}


@cache
def readings() -> tuple[Reading, ...]:
    """The releases as the log would keep them."""
    return tuple(reading(extract(read_text(text, name))) for name, text in RELEASES.items())


def resolved(releases: Sequence[Reading]) -> Resolution:
    """Who is who in them, and which are twins."""
    return with_twins(releases, resolve(releases, registry()))


def rows(releases: Sequence[Reading]) -> Rows:
    """Their graph."""
    return assemble(releases, resolved(releases), registry(), topics())


def test_releases_of_one_event_are_linked_and_prove_one_instruction() -> None:
    """Three claims prove the order to the schools; the same order of another month is another one."""
    made = rows(readings())
    proven = Counter(
        link.end for link in made.relationships if link.type == "PROVES" and link.end_label == "Instruction"
    )
    assert sorted(proven.values()) == [1, 1, 3]
    twins = [link for link in made.relationships if link.type == "TWIN_OF"]
    other = readings()[-1].document.id
    assert len(twins) == 3
    assert all(other not in (link.start, link.end) for link in twins)


def test_what_several_releases_say_stands_once() -> None:
    """One term, one day of issue, one owner, one issuer besides its holder."""
    made = rows(readings())
    (this,) = {proofs.claims[0] for proofs in resolved(readings()).proofs.values()}
    instruction = next(
        link.end for link in made.relationships if link.type == "PROVES" and link.start == this
    )
    ends = Counter(link.type for link in made.relationships if link.start == instruction)
    assert ends["HAS_DEADLINE"] == ends["ASSIGNED_TO"] == 1
    issuers = [
        link.end for link in made.relationships if (link.type, link.start) == ("ISSUED_BY", instruction)
    ]
    assert len(issuers) == len(set(issuers))
    node = next(node for node in made.nodes if node.id == instruction)
    assert node.properties["issued_on"] == "2024-03-05"


def test_rows_of_twins_conform_to_schema_and_shapes() -> None:
    """As rows and as RDF, where twins are alternates of each other."""
    made = rows(readings())
    graph = to_graph(made)
    assert check(made) == ()
    assert validate(graph) == ()
    one, other = next((row.start, row.end) for row in made.relationships if row.type == "TWIN_OF")
    assert (iri(one), PROV.alternateOf, iri(other)) in graph


def test_the_order_of_releases_changes_nothing_about_twins() -> None:
    """Twins, proofs and differences are a function of the releases as a set."""
    answers = [resolved(order) for order in permutations(readings())]
    assert all(answer == answers[0] for answer in answers)


def test_every_claim_leads_to_the_instruction_with_all_proofs(tmp_path: Path) -> None:
    """In a store, by the id of any of the three claims; the Russian release alone has another order."""
    folder = tmp_path / "releases"
    folder.mkdir()
    for name, text in RELEASES.items():
        (folder / name).write_text(text, encoding="utf-8")
    address = str(tmp_path / "graph.kgl")
    build([folder], tmp_path / ".project", address, progress=lambda *_: None)
    with open_store(address) as store:
        claims = store.read(
            "MATCH (c:Claim)-[:PROVES]->(i:Instruction) WITH i, collect(c.id) AS claims "
            "WHERE size(claims) > 1 RETURN claims",
            {},
        )[0]["claims"]
        facts = [trace(store, claim, "2024-04-01") for claim in claims]
        assert len(facts) == 3
        assert all(one == facts[0] for one in facts)
        assert {proof["document_language"] for proof in facts[0]["proofs"]} == {"kk", "ru", "en"}
        missing = run(store, "twin-differences", {}, as_of="2024-04-01")
    assert {(row["missing"], row["told_in_language"], row["missing_in_language"]) for row in missing} == {
        ("instruction-missing", "ru", "en"),
        ("instruction-missing", "ru", "kk"),
    }
    assert all("350" in row["quote"] for row in missing)
