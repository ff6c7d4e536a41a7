"""A reading's claims as rows: what they prove, whom they bind, and the passages that they quote."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tapsyrma.graph.assemble.parts import link, links, node
from tapsyrma.graph.rows import Node, Relationship
from tapsyrma.ontology.claims import Claim, Proofs, Reading, Resolution, Statement
from tapsyrma.ontology.keys import content_id

Row = Node | Relationship
_PARTIES = (
    ("ISSUED_BY", None, "issuer"),
    ("ASSIGNED_TO", "lead", "assignee"),
    ("ASSIGNED_TO", "with", "co-assignee"),
)
"""Relationship, role and the statement of a claim that gives it."""


def claim_rows(reading: Reading, resolution: Resolution) -> Iterator[Row]:
    """Every claim with its passage, and the instruction, report, indicator or other thing that it proves."""
    writer = _Writer(reading, resolution)
    for claim in reading.claims:
        yield from writer.proof(claim)
        yield from writer.proven(claim)


def proven_id(claim: Claim) -> str:
    """The id of what a claim proves, alone or as the first of several."""
    return content_id(claim.kind, claim.id)


class _Writer:
    """Writes the claims of one reading."""

    def __init__(self, reading: Reading, resolution: Resolution) -> None:
        self.document = reading.document
        self.entities = resolution.entities
        self.posts = resolution.posts
        self.proofs = resolution.proofs

    def proof(self, claim: Claim) -> Iterator[Row]:
        """The claim and the passage that it quotes."""
        start, end = claim.span.start, claim.span.end
        quote = claim.span.of(self.document.text)
        passage = content_id("passage", self.document.id, start, end)
        properties = {"kind": claim.kind, "force": claim.value("force"), "start": start, "end": end}
        extractor = next((s.extractor for s in claim.statements), "rules")
        yield node(claim.id, quote, {**properties, "extractor": extractor, "lead": claim.value("lead")})
        yield node(passage, quote, {"quote": quote, "start": start, "end": end})
        yield link("QUOTES", claim.id, passage)
        yield link("STANDS_IN", passage, self.document.id)

    def proven(self, claim: Claim) -> Iterator[Row]:
        """What the claim proves."""
        match claim.kind:
            case "instruction":
                yield from self._instruction(claim)
            case "report":
                yield from self._report(claim)
            case "indicator":
                yield from self._indicator(claim)
            case "meeting":
                yield from self._meeting(claim)
            case "tenure":
                yield from self._tenures(claim)
            case "gap":
                yield from self._gap(claim)

    def _instruction(self, claim: Claim) -> Iterator[Row]:
        proofs = self.proofs.get(claim.id) or self._alone(claim)
        this = content_id("instruction", proofs.claims[0])
        if claim.id == proofs.claims[0]:
            yield self._order(claim, this, proofs.issued_on)
        yield link("PROVES", claim.id, this)
        for kind, role, name in _PARTIES:
            for statement in claim.all(name):
                if statement.value in proofs.parties:
                    yield from self._party(kind, this, statement, {"role": role} if role else {})
        if claim.id == proofs.term:
            yield from self._deadline(claim, this)
        if claim.id == proofs.meeting:
            yield from links("GIVEN_AT", this, self._meetings(claim))
        yield from links("UNDER_PROGRAMME", this, self._entities(claim, "programme"))
        yield from links("HAS_TOPIC", this, claim_values(claim, "topic"))
        yield from links("CONCERNS", this, claim_values(claim, "territory"))

    def _alone(self, claim: Claim) -> Proofs:
        """A claim that proves an instruction by itself."""
        said = frozenset(s.value for _, _, name in _PARTIES for s in claim.all(name))
        return Proofs((claim.id,), said, self.document.date.value, claim.id, claim.id)

    def _order(self, claim: Claim, this: str, issued_on: str | None) -> Node:
        action, force = str(claim.value("action")), claim.value("force")
        properties = {
            "action": action,
            "force": force,
            "issued_on": issued_on if force != "reported" else None,
            "language": self.document.language,
        }
        return node(this, action, properties)

    def _party(self, kind: str, this: str, statement: Statement, extra: dict[str, Any]) -> Iterator[Row]:
        """A duty sits on the post; where its holder is named, on the holder as such too."""
        properties = {**extra, "basis": statement.basis}
        party = statement.value
        for post in self.posts.get(party, ()):
            yield link(kind, this, post, properties, f"{party}:post:{extra.get('role', '')}")
        yield link(kind, this, self.entities[party], properties, f"{party}:{extra.get('role', '')}")

    def _deadline(self, claim: Claim, this: str) -> Iterator[Row]:
        deadline = claim.value("deadline")
        if deadline is None:
            return
        identifier = content_id("deadline", claim.id)
        yield node(identifier, deadline["text"], deadline)
        yield link("HAS_DEADLINE", this, identifier)

    def _entities(self, claim: Claim, name: str) -> list[str]:
        return list(dict.fromkeys(self.entities[s.value] for s in claim.all(name)))

    @staticmethod
    def _meetings(claim: Claim) -> list[str]:
        return [content_id("meeting", s.value) for s in claim.all("meeting")]

    def _report(self, claim: Claim) -> Iterator[Row]:
        this = proven_id(claim)
        yield node(this, str(claim.value("text")), {"done": bool(claim.value("done"))})
        yield link("PROVES", claim.id, this)
        yield from links("REPORTED_BY", this, self._entities(claim, "speaker"))
        yield from links("REPORTS_ON", this, self._entities(claim, "about"))

    def _indicator(self, claim: Claim) -> Iterator[Row]:
        this = proven_id(claim)
        keys = ("value", "change", "unit", "period", "figure")
        yield node(this, str(claim.value("name")), {key: claim.value(key) for key in keys})
        yield link("PROVES", claim.id, this)
        yield from links("IN_TERRITORY", this, claim_values(claim, "territory"))
        yield from links("REPORTED_BY", this, self._entities(claim, "speaker"))

    def _meeting(self, claim: Claim) -> Iterator[Row]:
        this = proven_id(claim)
        yield node(this, str(claim.value("name")), {"held_on": claim.value("date")})
        yield link("PROVES", claim.id, this)
        yield link("STANDS_IN", this, self.document.id)
        yield from links("CHAIRED_BY", this, self._entities(claim, "chair"))
        yield from links("HELD_BY", this, self._entities(claim, "body"))

    def _tenures(self, claim: Claim) -> Iterator[Row]:
        official = str(claim.value("official"))
        for post in self.posts.get(official, ()):
            this = content_id("tenure", claim.id, post)
            properties = {
                "observed_on": claim.value("observed_on"),
                "acting": bool(claim.value("acting")),
                "basis": "text",
            }
            yield node(this, claim.span.of(self.document.text), properties)
            yield link("PROVES", claim.id, this)
            yield link("TENURE_OF", this, self.entities[official])
            yield link("TENURE_IN", this, post)

    def _gap(self, claim: Claim) -> Iterator[Row]:
        this = proven_id(claim)
        yield node(this, claim.span.of(self.document.text), {"kind": claim.value("kind")})
        yield link("PROVES", claim.id, this)
        yield link("STANDS_IN", this, self.document.id)


def claim_values(claim: Claim, name: str) -> list[str]:
    """The values of a property that are registry ids already."""
    return [s.value for s in claim.all(name)]
