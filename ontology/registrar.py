"""Reads the registry's Turtle into records, and refuses what is not right, naming file and key."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final, NamedTuple, cast, get_args

from rdflib import BNode, Literal
from rdflib.term import Node, URIRef

from tapsyrma.ontology.days import is_partial_date, surely_before
from tapsyrma.ontology.entries import Change, ChangeKind, Entry, EntryKind, FormerName, Tenure
from tapsyrma.ontology.errors import DataError
from tapsyrma.ontology.terms import DCTERMS, GOV, ORG, RDF, SKOS, identifier, local
from tapsyrma.ontology.turtle import read_triples

LANGUAGES: Final = ("kk", "ru", "en")
#: Properties whose value is a key of the registry.
_REFERENCES: Final = (
    ORG.postIn,
    ORG.reportsTo,
    ORG.subOrganizationOf,
    GOV.hasMember,
    GOV.inTerritory,
    GOV.original,
    GOV.partOf,
    GOV.resulting,
    GOV.tenureIn,
    GOV.tenureOf,
)
_DATES: Final = (GOV.existedFrom, GOV.existedTo, GOV.begins, GOV.ends, GOV.observedOn, DCTERMS.date)


class _Paragraph(NamedTuple):
    """What one file says of one key: values by property."""

    file: Path
    key: str
    values: Mapping[Node, list[Node]]
    nested: Mapping[Node, Mapping[Node, list[Node]]]

    def error(self, reason: str) -> DataError:
        return DataError(f"{self.file.name}: {self.key}: {reason}")

    def texts(self, term: URIRef) -> tuple[str, ...]:
        return tuple(sorted({str(value) for value in self.values.get(term, ())}))

    def text(self, term: URIRef) -> str | None:
        texts = self.texts(term)
        if len(texts) > 1:
            raise self.error(f"more than one {local(term)}")
        return texts[0] if texts else None

    def needed(self, term: URIRef) -> str:
        text = self.text(term)
        if text is None:
            raise self.error(f"no {local(term)}")
        return text

    def ids(self, term: URIRef) -> tuple[str, ...]:
        try:
            return tuple(sorted({identifier(str(value)) for value in self.values.get(term, ())}))
        except ValueError as problem:
            raise self.error(str(problem)) from problem

    def id(self, term: URIRef) -> str | None:
        ids = self.ids(term)
        if len(ids) > 1:
            raise self.error(f"more than one {local(term)}")
        return ids[0] if ids else None

    def needed_id(self, term: URIRef) -> str:
        found = self.id(term)
        if found is None:
            raise self.error(f"no {local(term)}")
        return found

    def sources(self) -> tuple[str, ...]:
        sources = self.texts(DCTERMS.source)
        if not sources:
            raise self.error("no dcterms:source")
        return sources

    def kind(self) -> str:
        return _kebab(local(self.needed(RDF.type)))


def read_registry(folder: Path) -> tuple[dict[str, Entry], tuple[Tenure, ...], tuple[Change, ...], str]:
    """Entries by id, tenures and changes, each sorted by id, and the SHA-256 over the files."""
    files = sorted(folder.glob("*.ttl"))
    if not files:
        raise DataError(f"{folder}: no .ttl file in it")
    paragraphs = [paragraph for file in files for paragraph in _paragraphs(file)]
    paragraphs.sort(key=lambda paragraph: paragraph.key)
    _check_keys(paragraphs)
    entries = {one.key: _entry(one) for one in paragraphs if _family(one) in get_args(EntryKind)}
    tenures = tuple(_tenure(one) for one in paragraphs if _family(one) == "tenure")
    changes = tuple(_change(one) for one in paragraphs if _family(one) == "change")
    return entries, tenures, changes, _digest(files)


def _digest(files: Iterable[Path]) -> str:
    total = hashlib.sha256()
    for file in files:
        total.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return total.hexdigest()


def _paragraphs(file: Path) -> list[_Paragraph]:
    subjects: dict[Node, dict[Node, list[Node]]] = defaultdict(lambda: defaultdict(list))
    for subject, predicate, value in read_triples(file):
        subjects[subject][predicate].append(value)
    nested: dict[Node, Mapping[Node, list[Node]]] = {
        subject: values for subject, values in subjects.items() if isinstance(subject, BNode)
    }
    return [
        _Paragraph(file, _key(file, subject), values, nested)
        for subject, values in subjects.items()
        if subject not in nested
    ]


def _key(file: Path, subject: Node) -> str:
    try:
        return identifier(str(subject))
    except ValueError as problem:
        raise DataError(f"{file.name}: {problem}") from problem


def _family(paragraph: _Paragraph) -> str:
    return paragraph.key.partition("/")[0]


def _check_keys(paragraphs: list[_Paragraph]) -> None:
    """Keys are of a known family and stand once; whatever is referred to has a paragraph; dates are dates."""
    known = {paragraph.key for paragraph in paragraphs}
    seen: set[str] = set()
    for paragraph in paragraphs:
        if paragraph.key in seen:
            raise paragraph.error("stands in two files")
        seen.add(paragraph.key)
        if _family(paragraph) not in {*get_args(EntryKind), "tenure", "change"}:
            raise paragraph.error("its id begins with no kind of entry")
        _check_references(paragraph, known)
        _check_dates(paragraph)


def _check_references(paragraph: _Paragraph, known: set[str]) -> None:
    for term in _REFERENCES:
        for target in paragraph.ids(term):
            if target not in known:
                raise paragraph.error(f"{local(term)} {target}, which has no entry")


def _check_dates(paragraph: _Paragraph) -> None:
    for values in (paragraph.values, *paragraph.nested.values()):
        for term in _DATES:
            for value in values.get(term, ()):
                if not is_partial_date(str(value)):
                    raise paragraph.error(f"{local(term)} {value} is no ISO day, month or year")
    for begin, end in ((GOV.existedFrom, GOV.existedTo), (GOV.begins, GOV.ends)):
        begins, ends = paragraph.text(begin), paragraph.text(end)
        if begins and ends and surely_before(ends, begins):
            raise paragraph.error(f"ends {ends} before it begins {begins}")


def _entry(paragraph: _Paragraph) -> Entry:
    names = _names(paragraph, paragraph.values)
    kind = cast("EntryKind", _family(paragraph))
    return Entry(
        id=paragraph.key,
        kind=kind,
        sort=paragraph.text(GOV.kind) or paragraph.kind(),
        labels={language: spellings[0] for language, spellings in names.items() if spellings},
        names=names,
        sources=paragraph.sources(),
        begins=paragraph.text(GOV.existedFrom),
        ends=paragraph.text(GOV.existedTo),
        former=_former(paragraph),
        parent=paragraph.id(ORG.postIn) or paragraph.id(ORG.subOrganizationOf) or paragraph.id(GOV.partOf),
        reports_to=paragraph.id(ORG.reportsTo),
        territory=paragraph.id(GOV.inTerritory),
        members=paragraph.ids(GOV.hasMember),
        iso=paragraph.text(GOV.iso),
        kato=paragraph.text(GOV.kato),
    )


def _names(paragraph: _Paragraph, values: Mapping[Node, list[Node]]) -> dict[str, tuple[str, ...]]:
    preferred, others = _by_language(values, SKOS.prefLabel), _by_language(values, SKOS.altLabel)
    for language in LANGUAGES:
        if language not in preferred:
            raise paragraph.error(f"no skos:prefLabel in {language}")
    for language, labels in preferred.items():
        if len(labels) > 1:
            raise paragraph.error(f"more than one skos:prefLabel in {language}")
    return {
        language: (*preferred.get(language, ()), *sorted(others.get(language, ())))
        for language in sorted({*preferred, *others})
    }


def _by_language(values: Mapping[Node, list[Node]], term: URIRef) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for value in values.get(term, ()):
        if isinstance(value, Literal):
            found[_language(value)].append(str(value))
    return found


def _language(value: Literal) -> str:
    """Rdflib lower-cases language tags; we write the script's subtag as BCP 47 does: kk-Latn."""
    return {"kk-latn": "kk-Latn"}.get(value.language or "", value.language or "")


def _former(paragraph: _Paragraph) -> tuple[FormerName, ...]:
    found = []
    for node in paragraph.values.get(GOV.formerName, ()):
        values = paragraph.nested[node]
        part = paragraph._replace(values=values)
        found.append(FormerName(_names(part, values), part.text(GOV.existedFrom), part.text(GOV.existedTo)))
    return tuple(sorted(found, key=lambda former: (former.begins or "", sorted(former.names.items()))))


def _tenure(paragraph: _Paragraph) -> Tenure:
    return Tenure(
        id=paragraph.key,
        official=paragraph.needed_id(GOV.tenureOf),
        post=paragraph.needed_id(GOV.tenureIn),
        sources=paragraph.sources(),
        begins=paragraph.text(GOV.begins),
        ends=paragraph.text(GOV.ends),
        observed=paragraph.texts(GOV.observedOn),
        acting=paragraph.text(GOV.acting) == "true",
    )


def _change(paragraph: _Paragraph) -> Change:
    kind = paragraph.needed(GOV.kind)
    if kind not in get_args(ChangeKind):
        raise paragraph.error(f"kind {kind} is none of {', '.join(get_args(ChangeKind))}")
    return Change(
        id=paragraph.key,
        kind=cast("ChangeKind", kind),
        before=paragraph.ids(GOV.original),
        after=paragraph.ids(GOV.resulting),
        on=paragraph.needed(DCTERMS.date),
        sources=paragraph.sources(),
    )


def _kebab(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "-", name).lower()
