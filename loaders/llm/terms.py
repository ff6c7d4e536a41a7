"""A model quotes the words of a term; which days they come to is read by our grammar, never by the model."""

from __future__ import annotations

from tapsyrma.loaders.relate.instructions import past, unanchored
from tapsyrma.ontology.records import Deadline, Document, Force, Found, Span


def term(place: Span, found: tuple[Found, ...], document: Document, force: Force) -> Deadline | None:
    """The term that stands at a place, or None where it was over before the release.

    Words in which our grammar reads no term are kept as written, without a day: unclear, not a guess.
    """
    read = next((d for one in found for d in one.deadlines if d.span.overlaps(place)), None)
    if read is None:
        return Deadline(place, place.of(document.text), "relative", rule="unread")
    if past(read, document.date.value):
        return None
    return unanchored(read) if force == "reported" else read
