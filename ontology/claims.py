"""What the log keeps of one document: mentions, claims and their statements, immutable once written.

Values are literals or mention ids, never entity ids: who a mention is gets decided right of the log, anew on
every build.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from tapsyrma.ontology.records import Basis, Document, Span

ClaimKind: TypeAlias = Literal["instruction", "report", "indicator", "meeting", "tenure", "gap"]
NamedKind: TypeAlias = Literal["official", "post", "body", "collective", "programme"]


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody or something that a document names: one record over all its mentions there.

    ``sort`` is the rank of an official's or a post's post, or the kind of a body, programme or collective.
    """

    id: str
    kind: NamedKind
    name: str
    spans: tuple[Span, ...]
    sort: str | None = None
    scope: str | None = None
    body: str | None = None
    post: str | None = None
    acting: bool = False
    former: bool = False


@dataclass(frozen=True, slots=True)
class Statement:
    """One property of a claim, with the words that show it and the program part that read it."""

    property: str
    value: Any
    basis: Basis = "stated"
    span: Span | None = None
    extractor: str = "rules"


@dataclass(frozen=True, slots=True)
class Claim:
    """One instruction, report, figure, meeting, tenure or gap in one document. ``span`` is its evidence."""

    id: str
    kind: ClaimKind
    span: Span
    statements: tuple[Statement, ...] = ()

    def all(self, name: str) -> tuple[Statement, ...]:
        """The statements of one property, in order."""
        return tuple(s for s in self.statements if s.property == name)

    def value(self, name: str) -> Any:
        """The value of a property stated once, or None."""
        return next((s.value for s in self.statements if s.property == name), None)


@dataclass(frozen=True, slots=True)
class Reading:
    """A document with all that was read in it."""

    document: Document
    named: tuple[Named, ...] = ()
    claims: tuple[Claim, ...] = ()


@dataclass(frozen=True, slots=True)
class Links:
    """Pairs that people decided are one or are not, by their ids.

    A pair is of two named things, of one and a registry entry, of two instruction claims, or of two
    documents, which are one where they tell of one event.
    """

    same: tuple[tuple[str, str], ...] = ()
    apart: tuple[tuple[str, str], ...] = ()


NO_LINKS = Links()
"""Nothing was decided."""


@dataclass(frozen=True, slots=True)
class Proofs:
    """The claims of several releases that prove one instruction: sorted ids, the first gives it its id.

    ``parties`` are the named things that count as its issuers and addressees, each once however many releases
    name it; ``issued_on`` is the first day that any of the releases bears; ``term`` is the claim whose
    deadline counts, ``meeting`` the one whose meeting does.
    """

    claims: tuple[str, ...]
    parties: frozenset[str]
    issued_on: str | None = None
    term: str | None = None
    meeting: str | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """What a claim of one release says and ``document``, which tells of the same event, does not.

    ``words`` are the claim's own: the act, the term or the name of the addressee.
    """

    kind: Literal["instruction", "deadline", "assignee"]
    claim: str
    document: str
    words: str


@dataclass(frozen=True, slots=True)
class Resolution:
    """Who each named thing is: a registry entry, or an entity of its own until something proves more.

    ``entities`` maps the id of a named thing to an entity id; ``posts`` maps an official's id to the entities
    of the posts given to them (two for a dual post); ``candidates`` records where two entries remained and
    none was chosen. ``twins`` are groups of releases that tell of one event, ``proofs`` maps each claim that
    proves an instruction together with others to all of them, ``differences`` are those between twins.
    """

    entities: Mapping[str, str] = field(default_factory=dict)
    posts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    candidates: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    twins: tuple[tuple[str, ...], ...] = ()
    proofs: Mapping[str, Proofs] = field(default_factory=dict)
    differences: tuple[Difference, ...] = ()
