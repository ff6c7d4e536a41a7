"""What is read out of a release: the frozen records that ``relate`` hands on.

Offsets are code points in ``Document.text``.
"""

from __future__ import annotations

from dataclasses import field
from typing import Literal

from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Basis, Deadline, Document, DocumentDate, Force, Role, Span


@frozen
class Official:
    """A named person of one document, with every place that names them."""

    id: str
    name: str
    mentions: tuple[Span, ...]
    post: str | None = None
    acting: bool = False
    former: bool = False
    body: str | None = None
    rank: str | None = None
    scope: str | None = None
    entry: str | None = None
    post_entry: str | None = None


@frozen
class Thing:
    """A body, collective or programme of one document, with every place that names it."""

    id: str
    kind: Literal["body", "collective", "programme", "post"]
    name: str
    sort: str | None
    mentions: tuple[Span, ...]
    entry: str | None = None
    scope: str | None = None


@frozen
class Party:
    """Somebody who instructs or is told to act; ``id`` points at an official or thing of this document."""

    name: str | None
    kind: Literal["post", "body", "official", "collective"]
    id: str
    post: str | None = None
    role: Role = "lead"
    basis: Basis = "stated"


@frozen
class Quote:
    """Words of the text, exactly: ``text[start:end] == quote``."""

    quote: str
    span: Span


@frozen
class Instruction:
    """Who told whom to do what by when, and the words that prove it.

    ``lead`` is the sentence before a list ("gave a number of instructions:") where the evidence is an item.
    """

    id: str
    issuer: Party | None
    assignees: tuple[Party, ...]
    action: Quote
    evidence: Quote
    force: Force
    deadline: Deadline | None = None
    programmes: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    territories: tuple[str, ...] = ()
    meeting: str | None = None
    lead: Quote | None = None


@frozen
class Meeting:
    """A session, conference call or staff meeting: its name, chair, body and day."""

    id: str
    name: str
    mentions: tuple[Span, ...]
    chair: Party | None = None
    body: str | None = None
    date: DocumentDate = field(default_factory=DocumentDate)


@frozen
class Report:
    """What somebody said of a programme, body or instruction; ``done`` only where the words say so."""

    id: str
    speaker: Party
    text: Quote
    evidence: Quote
    about: tuple[str, ...] = ()
    done: bool = False


@frozen
class Indicator:
    """A figure told as fact: what is measured, how much, in which unit, when, where, and by whom it was said.

    ``value`` is None where only a change is given, which is below zero for a fall; ``territory`` is an id.
    """

    id: str
    name: str
    value: float | None
    unit: str
    figure: Quote
    evidence: Quote
    change: float | None = None
    place: str | None = None
    territory: str | None = None
    period: str | None = None
    speaker: Party | None = None


@frozen
class Gap:
    """Something announced that the page does not show, such as a list of instructions."""

    id: str
    kind: Literal["list-missing"]
    span: Span


@frozen
class Rejected:
    """A stretch that was considered and refused, and why; ``item`` tells what where ``span`` is empty."""

    reason: Literal["furniture", "no-evidence", "ambiguous", "general-statement"]
    span: Span
    item: str | None = None


@frozen
class Extraction:
    """All that one document says, in the terms of the contract; ``extractor`` is who read it."""

    document: Document
    officials: tuple[Official, ...] = ()
    bodies: tuple[Thing, ...] = ()
    collectives: tuple[Thing, ...] = ()
    programmes: tuple[Thing, ...] = ()
    posts: tuple[Thing, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    instructions: tuple[Instruction, ...] = ()
    reports: tuple[Report, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    gaps: tuple[Gap, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    extractor: str = "rules"
