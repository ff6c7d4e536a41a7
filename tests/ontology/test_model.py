"""The ontology: its terms are explained in three languages and rest on vocabularies that exist."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from rdflib.term import URIRef

from tapsyrma.ontology import terms
from tapsyrma.ontology.model import Class, Property, camel, classes, ontology, properties, snake, upper_snake

PRIMARY = """Body Claim Collective Deadline Document Gap Indicator Instruction Meeting Official Passage Post
Programme Report Tenure Territory Topic"""
SHIPPED = (
    terms.DCTERMS,
    terms.FOAF,
    terms.ODRL2,
    terms.ORG,
    terms.OWL,
    terms.PROV,
    terms.QB,
    terms.RDF,
    terms.RDFS,
    terms.SDO,
    terms.SKOS,
    terms.TIME,
    terms.XSD,
)


def _terms() -> Iterator[URIRef]:
    """Every IRI of the ontology that is neither ours nor a document."""
    for triple in ontology():
        for term in triple:
            if isinstance(term, URIRef) and not str(term).startswith(terms.BASE) and "spdx.org" not in term:
                yield term


def _known(term: URIRef) -> bool:
    """Whether a namespace that rdflib ships knows the term, or the ontology declares it with its source."""
    if (term, terms.RDFS.isDefinedBy, None) in ontology():
        return term in terms.OA or term in terms.ELI
    homes = [home for home in SHIPPED if str(term).startswith(str(home._NS))]
    return any(str(term)[len(str(home._NS)) :] in home for home in homes)


@pytest.mark.parametrize("term", [*classes().values(), *properties().values()], ids=lambda term: term.name)
def test_every_term_is_explained_in_three_languages(term: Class | Property) -> None:
    """Each class and property has a label and a definition in Kazakh, Russian and English, each its own."""
    for texts in (term.labels, term.definitions):
        assert list(texts) == ["kk", "ru", "en"]
        assert all(text == text.strip() != "" for text in texts.values())
    assert len(set(term.definitions.values())) == 3


def test_every_foreign_term_exists() -> None:
    """What the ontology borrows stands in a namespace of rdflib's or is declared with its source."""
    homeless = {str(term) for term in _terms() if not _known(term) and not str(term).endswith("#")}
    assert homeless <= {"http://data.europa.eu/eli/ontology#"}


def test_closed_namespaces_refuse_a_slip() -> None:
    """A term that a vocabulary does not have raises, in rdflib's namespaces and in ours."""
    for namespace in (terms.ORG, terms.ODRL2, terms.OA, terms.ELI):
        with pytest.raises(AttributeError):
            namespace.noSuchTerm  # noqa: B018 - the lookup is what is tested


def test_primary_labels_are_the_seventeen() -> None:
    """The classes with a node label are those that people type first in a query."""
    assert [each.node_label for each in classes().values() if each.node_label] == PRIMARY.split()


def test_second_labels_hang_under_primary_ones() -> None:
    """A class without a label of its own is a kind of one that has one, or no node at all."""
    loose = {name for name, each in classes().items() if not each.node_label and not each.parent}
    assert loose == {"Change"}


def test_every_class_rests_on_another_vocabulary() -> None:
    """No primary class is ours alone: each is a kind of something others know."""
    graph = ontology()
    for each in classes().values():
        above = list(graph.objects(terms.GOV[each.name], terms.RDFS.subClassOf))
        assert above, each.name


def test_properties_speak_of_classes_that_exist() -> None:
    """Domains and ranges name classes of the ontology, literals have a datatype."""
    known = {*classes(), "Statement"}
    for each in properties().values():
        assert each.domain
        assert set(each.domain) <= known
        assert set(each.range) <= known
        assert bool(each.datatype) != bool(each.range) or each.name == "formerName"


@pytest.mark.parametrize("name", ["issuedBy", "existedFrom", "labelKk", "textSha256", "postIn", "iso"])
def test_names_go_to_the_graph_and_back(name: str) -> None:
    """The local name of a property, the graph's spelling of it and back again."""
    assert camel(snake(name)) == camel(upper_snake(name)) == name
    assert snake(name) == snake(name).lower()


def test_ids_become_iris_and_come_back() -> None:
    """An id with any character survives the way to its IRI and back; a foreign IRI is refused."""
    for identifier in ("body/government", "document/a b%/ә", "post/x#y"):
        assert terms.identifier(terms.iri(identifier)) == identifier
    with pytest.raises(ValueError, match="not an IRI under"):
        terms.identifier("https://example.org/body/government")
