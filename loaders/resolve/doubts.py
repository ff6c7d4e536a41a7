"""Releases and instructions that may be one and that no rule puts together: what only a person can decide."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tapsyrma.loaders.resolve.copies import copies_together
from tapsyrma.loaders.resolve.merged import Event
from tapsyrma.loaders.resolve.telling import Telling, telling
from tapsyrma.loaders.resolve.tied import Pair
from tapsyrma.loaders.resolve.twins import ENOUGH, likenesses
from tapsyrma.ontology.claims import Links, Reading, Resolution

_SHORT = 1.5
"""Points by which a pair of releases may miss being twins and still be worth a question."""


def doubtful_twins(readings: Sequence[Reading], resolution: Resolution, links: Links) -> Iterator[Pair]:
    """Documents, in two languages, that may tell of one event: nearly enough speaks for it, or for several.

    A release that has its twin in the other language is asked about no more.
    """
    tellings = copies_together(telling(reading, resolution) for reading in readings)
    by_id = {one.id: one for one in tellings}
    event = {document: group for group in resolution.twins for document in group}
    languages = {reading.document.id: reading.document.language for reading in readings}

    def has_twin(one: Telling, other: Telling) -> bool:
        around = event.get(one.id, ())
        return any(languages[document] == other.language for document in around)

    for left, right in sorted(likenesses(tellings, links, ENOUGH - _SHORT)):
        one, other = by_id[left], by_id[right]
        if not has_twin(one, other) and not has_twin(other, one):
            yield left, right


def doubtful_orders(readings: Sequence[Reading], resolution: Resolution, links: Links) -> Iterator[Pair]:
    """Instruction claims of twins, in two languages, that may be one."""
    by_document = {reading.document.id: reading for reading in readings}
    for group in resolution.twins:
        event = Event([by_document[document] for document in group], resolution, links.apart)
        yield from event.doubts(resolution)
