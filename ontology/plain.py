"""Plain Turtle, read fast: what the registry is written in, and no more.

rdflib reads every Turtle there is and takes twenty times as long, at every start of the program. Whatever is
not plain here (an escape, a long string, a number, a slip of the pen) is ``None``: rdflib reads it, or says
what is wrong with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, TypeAlias

from rdflib import BNode, Literal, URIRef
from rdflib.term import Node

from tapsyrma.ontology.terms import RDF, XSD

Triple: TypeAlias = tuple[Node, Node, Node]

_TOKEN: Final = re.compile(
    r"""\s*(?:
    <(?P<iri>[^<>"{}|^`\\\s]*)>
    |"(?P<text>[^"\\\n]*)"(?:@(?P<language>[A-Za-z-]+)|\^\^(?P<datatype>[a-z]+:\w+))?
    |(?P<sign>[;,.\[\]])
    |(?P<word>[a-z]+:\w+|a|true|false)(?![\w:])
    |(?P<remark>\#[^\n]*)
    |@prefix\s+(?P<prefix>[a-z]+):\s+<(?P<namespace>[^<>\s]*)>\s*\.
    |@base\s+<(?P<base>[^<>\s]*)>\s*\.
    |(?P<end>\Z)
    )""",
    re.VERBOSE,
)
_RELATIVE: Final = re.compile(r"\w[\w/.~-]*")


class _NotPlainError(Exception):
    """Something that only a full Turtle parser can read, or nobody."""


def read_plain(text: str) -> list[Triple] | None:
    """The triples of a text, in its order, or None where it is not plain."""
    try:
        return list(_triples(_terms(text)))
    except _NotPlainError:
        return None


def _terms(text: str) -> Iterator[Node | str]:
    """Terms, and signs as text."""
    spaces: dict[str, str] = {}
    known: dict[str, Node] = {"a": RDF.type, "true": _boolean("true"), "false": _boolean("false")}
    reached = 0
    for token in _TOKEN.finditer(text):
        if token.start() != reached:
            raise _NotPlainError
        reached = token.end()
        match token.lastgroup:
            case "iri" | "word":
                word = token["iri"] or token["word"]
                yield known.get(word) or known.setdefault(word, _iri(token, spaces))
            case "text" | "language" | "datatype":
                datatype = _named(token["datatype"], spaces) if token["datatype"] else None
                yield Literal(token["text"], lang=token["language"], datatype=datatype)
            case "sign":
                yield token["sign"]
            case "namespace" | "base":
                spaces[token["prefix"] or ""] = token["namespace"] or token["base"]
    if reached != len(text):
        raise _NotPlainError


def _triples(terms: Iterator[Node | str]) -> Iterator[Triple]:
    statement = _Statement()
    for term in terms:
        if isinstance(term, Node):
            if triple := statement.take(term):
                yield triple
        elif term == "[":
            yield statement.open()
        else:
            statement.go_on(term)
    if statement.subject is not None:
        raise _NotPlainError


class _Statement:
    """How far a statement is read: what stands where it should not is not plain."""

    def __init__(self) -> None:
        self.subject: Node | None = None
        self.predicate: Node | None = None
        self.done = False
        self.outer: list[tuple[Node, Node]] = []

    def take(self, term: Node) -> Triple | None:
        """The next term; the third one makes a triple."""
        if self.done:
            raise _NotPlainError
        if self.subject is None:
            self.subject = term
        elif self.predicate is None:
            self.predicate = term
        else:
            self.done = True
            return self.subject, self.predicate, term
        return None

    def open(self) -> Triple:
        """A nested thing without a name begins."""
        triple = self.take(BNode())
        if triple is None:
            raise _NotPlainError
        self.outer.append(triple[:2])
        self.subject, self.predicate, self.done = triple[2], None, False
        return triple

    def go_on(self, sign: str) -> None:
        """Another object, another predicate, or the end."""
        if not self.done:
            raise _NotPlainError
        self.done = sign == "]"
        if sign == ";":
            self.predicate = None
        elif sign == "]" and self.outer:
            self.subject, self.predicate = self.outer.pop()
        elif sign == "." and not self.outer:
            self.subject = self.predicate = None
        elif sign != ",":
            raise _NotPlainError


def _boolean(text: str) -> Literal:
    return Literal(text, datatype=XSD.boolean)


def _named(word: str, spaces: dict[str, str]) -> URIRef:
    prefix, _, name = word.partition(":")
    if prefix not in spaces:
        raise _NotPlainError
    return URIRef(spaces[prefix] + name)


def _iri(token: re.Match[str], spaces: dict[str, str]) -> URIRef:
    iri = token["iri"]
    if iri is None:
        return _named(token["word"], spaces)
    if "://" in iri:
        return URIRef(iri)
    if "" in spaces and ".." not in iri and _RELATIVE.fullmatch(iri):
        return URIRef(spaces[""] + iri)
    raise _NotPlainError
