"""What only a person can decide: who may be one, which releases tell of one event, which orders are one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tapsyrma.app.review import SHOWN, Question, Side, questions
from tapsyrma.loaders.resolve.doubts import doubtful_orders, doubtful_twins
from tapsyrma.loaders.resolve.merged import with_twins
from tapsyrma.loaders.resolve.resolve import resolve
from tapsyrma.ontology.claims import Claim, Links, Reading
from tapsyrma.ontology.decisions import Subject
from tapsyrma.ontology.reference import Registry


def open_questions(readings: Sequence[Reading], registry: Registry, links: Links) -> list[Question]:
    """All that is open of people, releases and instructions, the most valuable first.

    Args:
        readings: Those in force, after what was decided of them.
        registry: What is known beforehand.
        links: What was decided of pairs.
    """
    resolution = with_twins(readings, resolve(readings, registry, links), links)
    by_document = {reading.document.id: reading for reading in readings}
    of_claim = {claim.id: (reading, claim) for reading in readings for claim in reading.claims}
    found = [*questions(readings, resolution, registry)]
    for one, other in doubtful_twins(readings, resolution, links):
        left, right = by_document[one], by_document[other]
        value = sum(len(_instructions(reading)) for reading in (left, right))
        found.append(Question(_release(left), _release(right), value, "document"))
    for one, other in doubtful_orders(readings, resolution, links):
        sides = [_order(*of_claim[claim]) for claim in (one, other)]
        found.append(Question(sides[0], sides[1], len(sides), "instruction"))
    return sorted(found, key=lambda one: (-one.value, one.what, one.one.name, one.other.name, one.one.where))


def _instructions(reading: Reading) -> list[Claim]:
    return [claim for claim in reading.claims if claim.kind == "instruction"]


def _release(reading: Reading) -> Side:
    """A release by its first lines."""
    document = reading.document
    lines = list(_lines(document.text))
    title = document.title or next(iter(lines), document.path)
    subject = Subject(document.text_sha256, what="document")
    return Side(title, document.date.value, document.path, " ".join(lines)[:SHOWN], subject)


def _lines(text: str) -> Iterator[str]:
    return (" ".join(line.split()) for line in text.splitlines() if line.strip())


def _order(reading: Reading, claim: Claim) -> Side:
    """An instruction by its act and the sentence that holds it."""
    document = reading.document
    action = next(statement for statement in claim.statements if statement.property == "action")
    span = action.span or claim.span
    words = " ".join(claim.span.of(document.text).split())
    subject = Subject(document.text_sha256, span.start, span.end, span.of(document.text), what="instruction")
    return Side(str(action.value), document.date.value, document.path, words, subject)
