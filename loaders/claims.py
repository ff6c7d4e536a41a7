"""Extraction → the mentions and claims that the log keeps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, replace

from tapsyrma.ontology.claims import Claim, Named, Reading, Statement
from tapsyrma.ontology.extraction import (
    Extraction,
    Indicator,
    Instruction,
    Meeting,
    Official,
    Party,
    Report,
    Thing,
)
from tapsyrma.ontology.keys import content_id
from tapsyrma.ontology.records import Deadline


def reading(extraction: Extraction) -> Reading:
    """All that an extraction says, as named things and claims sorted by id."""
    things = (*extraction.bodies, *extraction.collectives, *extraction.programmes, *extraction.posts)
    named = [*map(_person, extraction.officials), *map(_thing, things)]
    claims = [
        *map(_instruction, extraction.instructions),
        *map(_report, extraction.reports),
        *map(_indicator, extraction.indicators),
        *map(_meeting, extraction.meetings),
        *_tenures(extraction),
        *(Claim(g.id, "gap", g.span, (Statement("kind", g.kind),)) for g in extraction.gaps),
    ]
    return Reading(
        extraction.document,
        tuple(sorted(named, key=lambda n: n.id)),
        tuple(sorted((_marked(c, extraction.extractor) for c in claims), key=lambda c: c.id)),
    )


def _marked(claim: Claim, extractor: str) -> Claim:
    """The claim with every statement marked with who read it."""
    return replace(claim, statements=tuple(replace(s, extractor=extractor) for s in claim.statements))


def _person(official: Official) -> Named:
    return Named(
        id=official.id,
        kind="official",
        name=official.name,
        spans=official.mentions,
        sort=official.rank,
        scope=official.scope,
        body=official.body,
        post=official.post,
        acting=official.acting,
        former=official.former,
    )


def _thing(thing: Thing) -> Named:
    return Named(thing.id, thing.kind, thing.name, thing.mentions, thing.sort, thing.scope)


def _instruction(instruction: Instruction) -> Claim:
    return Claim(
        instruction.id,
        "instruction",
        instruction.evidence.span,
        tuple(_statements(instruction)),
    )


def _statements(instruction: Instruction) -> Iterator[Statement]:
    evidence = instruction.evidence.span
    yield Statement("action", instruction.action.quote, span=instruction.action.span)
    yield Statement("force", instruction.force, span=evidence)
    if instruction.issuer is not None:
        yield Statement("issuer", instruction.issuer.id, instruction.issuer.basis, evidence)
    for party in instruction.assignees:
        yield Statement(_role(party), party.id, party.basis, evidence)
    if instruction.deadline is not None:
        yield Statement("deadline", _deadline(instruction.deadline), span=instruction.deadline.span)
    if instruction.meeting is not None:
        yield Statement("meeting", instruction.meeting)
    if instruction.lead is not None:
        yield Statement("lead", instruction.lead.quote, span=instruction.lead.span)
    for name, values in (
        ("programme", instruction.programmes),
        ("topic", instruction.topics),
        ("territory", instruction.territories),
    ):
        yield from (Statement(name, value, span=evidence) for value in values)


def _role(party: Party) -> str:
    return "assignee" if party.role == "lead" else "co-assignee"


def _deadline(deadline: Deadline) -> dict[str, str | None]:
    values = asdict(deadline)
    del values["span"]
    return values


def _report(report: Report) -> Claim:
    statements = [
        Statement("speaker", report.speaker.id, span=report.evidence.span),
        Statement("text", report.text.quote, span=report.text.span),
        Statement("done", report.done, span=report.evidence.span),
        *(Statement("about", value, span=report.evidence.span) for value in report.about),
    ]
    return Claim(report.id, "report", report.evidence.span, tuple(statements))


def _indicator(indicator: Indicator) -> Claim:
    figure = indicator.figure.span
    statements = [
        Statement("name", indicator.name, span=indicator.evidence.span),
        Statement("unit", indicator.unit, span=figure),
        Statement("figure", indicator.figure.quote, span=figure),
    ]
    statements += [
        Statement(name, value, span=figure if name in {"value", "change"} else indicator.evidence.span)
        for name, value in (
            ("value", indicator.value),
            ("change", indicator.change),
            ("place", indicator.place),
            ("territory", indicator.territory),
            ("period", indicator.period),
            ("speaker", indicator.speaker and indicator.speaker.id),
        )
        if value is not None
    ]
    return Claim(indicator.id, "indicator", indicator.evidence.span, tuple(statements))


def _meeting(meeting: Meeting) -> Claim:
    statements = [Statement("name", meeting.name, span=meeting.mentions[0])]
    if meeting.chair is not None:
        statements.append(Statement("chair", meeting.chair.id))
    if meeting.body is not None:
        statements.append(Statement("body", meeting.body))
    if meeting.date.value is not None:
        statements.append(Statement("date", meeting.date.value, span=meeting.date.span))
    return Claim(meeting.id, "meeting", meeting.mentions[0], tuple(statements))


def _tenures(extraction: Extraction) -> Iterator[Claim]:
    """Who is shown in which post: observed on the document's day, where it has one."""
    document = extraction.document
    for official in extraction.officials:
        if official.post is None or official.former:
            continue
        statements = [
            Statement("official", official.id, span=official.mentions[0]),
            Statement("post", official.post, span=official.mentions[0]),
            Statement("acting", official.acting, span=official.mentions[0]),
        ]
        if document.date.value and document.date.precision == "day":
            statements.append(Statement("observed_on", document.date.value, span=document.date.span))
        yield Claim(
            content_id("claim", document.id, "tenure", official.id),
            "tenure",
            official.mentions[0],
            tuple(statements),
        )
