"""The rows as linked data: nothing lost, the same bytes every time, and held against the shapes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from rdflib import Graph

from tapsyrma.graph.rdf import Format, dated, to_graph, write
from tapsyrma.graph.rows import Node, Relationship, Rows
from tapsyrma.graph.shacl import validate
from tapsyrma.ontology import terms
from tapsyrma.ontology.errors import DataError
from tapsyrma.ontology.terms import iri


def node(label: str, identifier: str, *labels: str, **properties: Any) -> Node:
    """A node with what every node has."""
    return Node(label, identifier, labels, {"label": identifier, "search_key": identifier, **properties})


def link(name: str, start: Node, end: Node, key: str | None = None, **properties: Any) -> Relationship:
    """A relationship between two nodes."""
    return Relationship(name, start.label, start.id, end.label, end.id, key, properties)


OFFICIAL = node("Official", "official/a", origin="text", label_kk="Ә", label_en="A")
POST = node("Post", "post/a", "Akim", origin="text", rank="akim")
BODY = node("Body", "body/a", "Akimat", origin="text", kind="akimat", existed_from="2018-06")
NEXT = node("Body", "body/b", "Akimat", origin="text", kind="akimat")
TENURE = node("Tenure", "tenure/a", begins="2019-02", ends="2022-08-31", acting=False, basis="registry")
TENURE = replace(
    TENURE, properties={**TENURE.properties, "source": "https://example.org/a | https://example.org/b"}
)
TERRITORY = node("Territory", "territory/KZ-61", "Region", iso="KZ-61", kato="610000000")
DOCUMENT = node(
    "Document",
    "document/a",
    path="a.txt",
    language="ru",
    script="Cyrl",
    date_basis="stated",
    text_sha256="0" * 64,
)
PASSAGE = node("Passage", "passage/a", quote="До 1 марта.", start=3, end=14)
CLAIM = node("Claim", "claim/a", kind="instruction", force="explicit", start=3, end=14, extractor="rules")
INSTRUCTION = node("Instruction", "instruction/a", action="построить", force="explicit", language="ru")
DEADLINE = node(
    "Deadline", "deadline/a", text="до 1 марта", kind="date", earliest="2024-02-01", latest="2024-03-01"
)
FIGURE = node("Indicator", "indicator/a", value=54.4, unit="%", figure="54,4 %", period="2023 год")
FIGURE_CLAIM = node("Claim", "claim/b", kind="indicator", start=20, end=26, extractor="rules")
FIGURE_WORDS = node("Passage", "passage/b", quote="54,4 %", start=20, end=26)
NODES = (
    *(OFFICIAL, POST, BODY, NEXT, TENURE, TERRITORY, DOCUMENT, PASSAGE),
    *(CLAIM, INSTRUCTION, DEADLINE, FIGURE_CLAIM, FIGURE_WORDS, FIGURE),
)
LEAD = link("ASSIGNED_TO", INSTRUCTION, BODY, "lead", role="lead", basis="stated")
WITH = link("ASSIGNED_TO", INSTRUCTION, BODY, "with", role="with", basis="inferred")
QUOTES = link("QUOTES", CLAIM, PASSAGE)
PROVES = link("PROVES", CLAIM, INSTRUCTION)
SUCCEEDED = link("SUCCEEDED_BY", BODY, NEXT, on="2022-06-08", kind="split")
LINKS = (
    LEAD,
    WITH,
    QUOTES,
    PROVES,
    SUCCEEDED,
    link("ISSUED_BY", INSTRUCTION, POST, "post", basis="stated"),
    link("HAS_DEADLINE", INSTRUCTION, DEADLINE),
    link("STANDS_IN", PASSAGE, DOCUMENT),
    link("TENURE_OF", TENURE, OFFICIAL),
    link("TENURE_IN", TENURE, POST),
    link("POST_IN", POST, BODY),
    link("PART_OF", BODY, NEXT),
    link("IN_TERRITORY", BODY, TERRITORY),
    link("QUOTES", FIGURE_CLAIM, FIGURE_WORDS),
    link("STANDS_IN", FIGURE_WORDS, DOCUMENT),
    link("PROVES", FIGURE_CLAIM, FIGURE),
    link("IN_TERRITORY", FIGURE, TERRITORY),
    link("REPORTED_BY", FIGURE, OFFICIAL),
)
VALID = Rows.of(NODES, LINKS)


def changed(row: Node | Relationship, **properties: Any) -> Rows:
    """The valid rows with some properties of one row changed; None takes one away."""
    said = {name: value for name, value in {**row.properties, **properties}.items() if value is not None}
    other = replace(row, properties=said)
    rows = [other if each is row else each for each in (*NODES, *LINKS)]
    return Rows(
        tuple(each for each in rows if isinstance(each, Node)),
        tuple(each for each in rows if isinstance(each, Relationship)),
    )


def without(*rows: Relationship) -> Rows:
    """The valid rows without some relationships."""
    return Rows(NODES, tuple(each for each in LINKS if each not in rows))


def test_valid_rows_have_no_findings() -> None:
    """A small graph in which everything is as it should be passes the shapes."""
    assert validate(to_graph(VALID)) == ()


@pytest.mark.parametrize(
    ("rows", "finding"),
    [
        (without(QUOTES), "claim/a: quotes: a claim quotes exactly one passage"),
        (without(PROVES), "instruction/a: an instruction is proven by a claim"),
        (changed(DEADLINE, text=None), "deadline/a: text: a deadline has the words of the text"),
        (changed(DEADLINE, latest="1 марта"), "deadline/a: latest: latest is an ISO day"),
        (changed(DEADLINE, latest="2024-13-01"), "deadline/a: latest: latest is an ISO day"),
        (
            changed(DEADLINE, earliest="2024-05-01"),
            "deadline/a: earliest: earliest is a day, not after latest",
        ),
        (changed(DEADLINE, kind="soon"), "deadline/a: kind: kind of a deadline"),
        (changed(PASSAGE, start=20), "passage/a: start: a passage starts before it ends"),
        (changed(LEAD, basis="guessed"), "an assignment has a role"),
        (changed(LEAD, role=None), "an assignment has a role"),
        (changed(SUCCEEDED, on=None), "a succession has a kind and a date"),
        (changed(INSTRUCTION, force="strong"), "instruction/a: force: force is explicit"),
        (changed(INSTRUCTION, action=None), "instruction/a: action: an instruction says what is to be done"),
        (changed(TENURE, begins="spring 2019"), "tenure/a: begins: begins is an ISO day"),
        (changed(TENURE, source=None), "tenure/a: a tenure of the registry names its source"),
        (changed(DOCUMENT, text_sha256="abc"), "document/a: textSha256: a document has the SHA-256"),
        (changed(BODY, kind="castle"), "body/a: kind: kind of a body is none of the list"),
        (changed(POST, search_key=None), "post/a: searchKey: every node has one search_key"),
        (changed(FIGURE, value=None), "indicator/a: an indicator has a value or a change"),
        (changed(TERRITORY, kato="61"), "territory/KZ-61: kato"),
        (Rows(NODES, (*LINKS, link("QUOTES", CLAIM, DOCUMENT))), "claim/a: quotes"),
        (Rows(NODES, (*LINKS, link("POST_IN", POST, NEXT))), "post/a: postIn"),
    ],
)
def test_a_broken_row_is_found(rows: Rows, finding: str) -> None:
    """Whatever the shapes ask for is missed where it is not there, with the node and the reason."""
    assert any(finding in found for found in validate(to_graph(rows)))


def test_an_assignee_needs_its_basis() -> None:
    """An assignment of which nothing is said is found, though the plain triple alone looks well."""
    bare = Rows(NODES, (*without(LEAD, WITH).relationships, link("ASSIGNED_TO", INSTRUCTION, BODY)))
    assert any("stated or inferred" in found for found in validate(to_graph(bare)))


@pytest.mark.parametrize("form", ["turtle", "nt", "json-ld"])
def test_every_format_says_the_same_in_the_same_bytes(form: Format) -> None:
    """Rows in any order give the same text, and reading it back gives the same triples."""
    text = write(VALID, form)
    assert write(Rows(tuple(reversed(VALID.nodes)), tuple(reversed(VALID.relationships))), form) == text
    assert set(Graph().parse(data=text, format=form)) == set(to_graph(VALID))


def test_properties_of_relationships_are_kept() -> None:
    """Two parallel assignments keep their own role, basis and key."""
    rows = to_graph(VALID).query(
        """SELECT ?key ?role ?basis WHERE {
            ?s rdf:subject ?i ; rdf:predicate gov:assignedTo ; rdf:object ?b ;
               gov:key ?key ; gov:role ?role ; gov:basis ?basis .
            ?i gov:assignedTo ?b } ORDER BY ?key"""
    )
    assert [tuple(map(str, row)) for row in rows] == [  # type: ignore[arg-type]
        ("lead", "lead", "stated"),
        ("with", "with", "inferred"),
    ]


QUESTIONS: Mapping[str, str] = {
    "who is told to act, in ODRL": "?x a odrl:Duty ; odrl:assignee <body/a> ; odrl:assigner <post/a>",
    "the last day, in ODRL": (
        "?x odrl:constraint [ odrl:leftOperand odrl:dateTime ; odrl:operator odrl:lteq ; "
        'odrl:rightOperand "2024-03-01"^^xsd:date ]'
    ),
    "the words, in Web Annotation": (
        "?x a oa:Annotation ; oa:hasTarget [ oa:hasSource <document/a> ; "
        'oa:hasSelector [ a oa:TextQuoteSelector ; oa:exact "До 1 марта." ] , '
        '[ oa:start "3"^^xsd:nonNegativeInteger ] ]'
    ),
    "a figure, in the cube vocabulary": (
        "?x a qb:Observation ; qb:dataSet gov:indicators ; gov:value ?v ; gov:unit '%' ; "
        "dcterms:spatial <territory/KZ-61>"
    ),
    "where the words come from, in PROV": "?x prov:wasQuotedFrom <document/a> ; gov:quote 'До 1 марта.'",
    "who was in a post when, in ORG and OWL-Time": (
        "?x a org:Membership ; org:member <official/a> ; org:memberDuring ["
        ' time:hasBeginning [ time:inXSDgYearMonth "2019-02"^^xsd:gYearMonth ] ;'
        ' time:hasEnd [ time:inXSDDate "2022-08-31"^^xsd:date ] ]'
    ),
    "what became of a body, in ORG": (
        "?x a org:ChangeEvent ; org:originalOrganization <body/a> ; org:resultingOrganization <body/b>"
    ),
    "what a body is part of, in ORG": "?x a org:FormalOrganization ; org:subOrganizationOf <body/b>",
    "a person, in FOAF and SKOS": '?x a foaf:Person ; foaf:name "official/a" ; skos:prefLabel "Ә"@kk',
    "a place by its code, in SKOS": '?x a dcterms:Location ; skos:notation "610000000"',
    "a news article, in schema.org": '?x a schema:NewsArticle ; dcterms:language "ru"',
    "where it was taken from, in DCMI": "?x dcterms:source <https://example.org/b>",
}


@pytest.mark.parametrize("question", QUESTIONS)
def test_sparql_in_other_vocabularies_works_without_a_reasoner(question: str) -> None:
    """What the ontology maps is there to be asked for in the terms that others use."""
    asked = to_graph(VALID).query(f"BASE <{terms.DATA}> SELECT DISTINCT ?x WHERE {{ {QUESTIONS[question]} }}")
    assert len(list(asked)) == 1


def test_there_are_no_blank_nodes() -> None:
    """Everything has an IRI, so that two exports can be compared line by line."""
    assert "_:" not in write(VALID, "nt")


def test_dates_have_the_type_of_their_precision() -> None:
    """A month is a month and no first of the month; what is no date stays a string."""
    assert dated("2024-03").datatype == terms.XSD.gYearMonth
    assert dated("2024-02-30").datatype is None
    assert (iri("body/a"), terms.GOV.existedFrom, dated("2018-06")) in to_graph(VALID)


def test_json_ld_is_sorted() -> None:
    """Nodes stand in the order of their ids."""
    ids = [each["@id"] for each in json.loads(write(VALID, "json-ld"))["@graph"]]
    assert len(ids) == len(set(ids)) >= len(NODES)


def test_what_the_ontology_does_not_know_is_refused() -> None:
    """A property without a term would be a triple nobody understands."""
    with pytest.raises(DataError, match=r"gov\.ttl: nothing stands for colour"):
        to_graph(Rows((node("Post", "post/x", colour="red"),)))
