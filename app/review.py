"""What needs a person's judgement: who may be one and could not be proven to be, most valuable first.

A question's value is the number of instructions that hang on the two: deciding it mends most answers.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from tapsyrma.ontology.claims import Named, Reading, Resolution
from tapsyrma.ontology.decisions import Decision, Subject, Verdict
from tapsyrma.ontology.reference import Registry

Asked: TypeAlias = Literal["named", "document", "instruction"]

_PARTIES = frozenset({"issuer", "assignee", "co-assignee"})
SHOWN = 160
"""Characters of a release that are shown around a name."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two that may be one: how it is named, by whom, and what a decision would speak of."""

    name: str
    post: str | None
    where: str
    words: str
    subject: Subject


@dataclass(frozen=True, slots=True)
class Question:
    """Are these two one? ``value`` is how many instructions hang on them, ``what`` is asked about."""

    one: Side
    other: Side
    value: int
    what: Asked = "named"

    def decided(self, verdict: Verdict, by: str, on: str, why: str = "") -> Decision:
        """The decision that an answer makes."""
        return Decision(verdict, (self.one.subject, self.other.subject), by, on, why)


def questions(readings: Iterable[Reading], resolution: Resolution, registry: Registry) -> Sequence[Question]:
    """The open questions, the most valuable first; the same project always asks the same."""
    live = list(readings)
    asker = _Asker(live, resolution, registry)
    return sorted(asker.all(), key=lambda one: (-one.value, one.one.name, one.other.name, one.one.where))


class _Asker:
    """Finds the pairs that were left open."""

    def __init__(self, readings: Sequence[Reading], resolution: Resolution, registry: Registry) -> None:
        self.resolution = resolution
        self.registry = registry
        self.faces: dict[str, tuple[Named, Reading]] = {}
        self.weight: Counter[str] = Counter()
        for reading in readings:
            for named in reading.named:
                entity = resolution.entities[named.id]
                self.faces.setdefault(entity, (named, reading))
            self.weight.update(self._concerned(reading))

    def _concerned(self, reading: Reading) -> Iterator[str]:
        """The entity of everybody who gives or gets an instruction, once for each."""
        entities: Mapping[str, str] = self.resolution.entities
        for claim in reading.claims:
            if claim.kind == "instruction":
                said = (
                    s.value for s in claim.statements if s.property in {"issuer", "assignee", "co-assignee"}
                )
                yield from {entities[value] for value in said if value in entities}

    def all(self) -> Iterator[Question]:
        """A question for every two entities between which nothing decides."""
        pairs: dict[frozenset[str], tuple[str, str]] = {}
        by_mention: dict[str, str] = dict(self.resolution.entities)
        open_: dict[str, set[str]] = defaultdict(set)
        for mention, others in self.resolution.candidates.items():
            open_[by_mention[mention]].update(others)
        for entity, possible in sorted(open_.items()):
            for other in sorted(possible - {entity}):
                pairs.setdefault(frozenset((entity, other)), (entity, other))
        for one, other in pairs.values():
            left, right = self._side(one), self._side(other)
            if left is not None and right is not None:
                yield Question(left, right, self.weight[one] + self.weight[other])

    def _side(self, entity: str) -> Side | None:
        known = self.registry.entries.get(entity)
        if known is not None:
            name = known.labels.get("en") or next(iter(known.labels.values()))
            return Side(name, None, "the registry", " | ".join(known.sources), Subject(entry=entity))
        if entity not in self.faces:
            return None
        named, reading = self.faces[entity]
        span, text = named.spans[0], reading.document.text
        around = text[max(0, span.start - SHOWN // 2) : span.end + SHOWN // 2]
        subject = Subject(reading.document.text_sha256, span.start, span.end, span.of(text))
        return Side(named.name, named.post, reading.document.path, " ".join(around.split()), subject)
