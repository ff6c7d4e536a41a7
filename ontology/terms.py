"""The only place where IRIs stand: our namespaces, the foreign ones, and the way from an id to its IRI.

The foreign namespaces are closed: a term they do not know raises ``AttributeError``, so a slip of the pen
fails at once. rdflib ships neither Web Annotation nor ELI; what we use of those is declared in ``gov.ttl``.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final
from urllib.parse import quote, unquote

from rdflib import DCTERMS, FOAF, ODRL2, ORG, OWL, PROV, QB, RDF, RDFS, SDO, SH, SKOS, TIME, XSD
from rdflib.namespace import ClosedNamespace, Namespace
from rdflib.term import URIRef

__all__ = [
    "BASE",
    "DATA",
    "DCTERMS",
    "ELI",
    "FOAF",
    "FOLDER",
    "GOV",
    "OA",
    "ODRL2",
    "ORG",
    "OWL",
    "PREFIXES",
    "PROV",
    "QB",
    "RDF",
    "RDFS",
    "SCHEME",
    "SDO",
    "SH",
    "SKOS",
    "TIME",
    "XSD",
    "identifier",
    "iri",
    "local",
]

#: The folder that holds ``gov.ttl``, ``schemes.ttl``, ``shapes.ttl`` and ``registry/``.
FOLDER: Final = Path(__file__).parent

BASE: Final = "https://w3id.org/tapsyrma/"
#: Classes and properties of ``gov.ttl``.
GOV: Final = Namespace(BASE + "ontology#")
#: Concept schemes of ``schemes.ttl`` and their concepts: ``…/scheme/body-kind/ministry``.
SCHEME: Final = Namespace(BASE + "scheme/")
#: Everything that has an id in the property graph: ``…/id/body/ministry-of-finance``.
DATA: Final = Namespace(BASE + "id/")

#: Web Annotation, as far as we use it. Source: https://www.w3.org/TR/annotation-vocab/.
OA: Final = ClosedNamespace(
    "http://www.w3.org/ns/oa#",
    [
        "Annotation",
        "SpecificResource",
        "TextPositionSelector",
        "TextQuoteSelector",
        "end",
        "exact",
        "hasBody",
        "hasSelector",
        "hasSource",
        "hasTarget",
        "start",
    ],
)
#: European Legislation Identifier, as far as we use it. Source: http://data.europa.eu/eli/ontology.
ELI: Final = ClosedNamespace("http://data.europa.eu/eli/ontology#", ["LegalResource"])

#: Prefixes of every Turtle file that we write.
PREFIXES: Final = {
    "dcterms": DCTERMS,
    "eli": ELI,
    "foaf": FOAF,
    "gov": GOV,
    "id": DATA,
    "oa": OA,
    "odrl": ODRL2,
    "org": ORG,
    "owl": OWL,
    "prov": PROV,
    "qb": QB,
    "rdf": RDF,
    "rdfs": RDFS,
    "schema": SDO,
    "scheme": SCHEME,
    "sh": SH,
    "skos": SKOS,
    "time": TIME,
    "xsd": XSD,
}


def iri(identifier: str) -> URIRef:
    """The IRI of a node: ``body/government`` → ``https://w3id.org/tapsyrma/id/body/government``."""
    return DATA[quote(identifier, safe="/-_.~:")]


def identifier(term: URIRef | str) -> str:
    """The id within an IRI of ours; the inverse of ``iri``. Raises ``ValueError`` for any other IRI."""
    text = str(term)
    if not text.startswith(str(DATA)):
        raise ValueError(f"{text}: not an IRI under {DATA}")
    return unquote(text.removeprefix(str(DATA)))


def local(term: URIRef | str) -> str:
    """What follows the last ``#`` or ``/``: the local name of a class or property."""
    return str(term).replace("#", "/").rpartition("/")[2]
