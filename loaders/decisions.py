"""Decisions applied: claims rejected or corrected, named things tied together or kept apart.

Applied to readings before anything is resolved, on every build. A decision whose words no live document has
any more, or that another one contradicts, changes nothing and is reported.
"""

from __future__ import annotations

import json
import os
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import product
from pathlib import Path
from typing import Any

from tapsyrma.loaders.resolve.joined import Joined
from tapsyrma.ontology.claims import Claim, Links, Named, Reading, Statement
from tapsyrma.ontology.codec import dumps
from tapsyrma.ontology.decisions import Decision, Subject, decision_json, decision_of
from tapsyrma.ontology.errors import DataError
from tapsyrma.ontology.records import Span

_PARTIES = frozenset({"issuer", "assignee", "co-assignee"})
_OF_KIND: Mapping[str, frozenset[str]] = {
    "instruction": _PARTIES | {"force", "deadline"},
    "report": frozenset({"done"}),
    "indicator": frozenset({"value", "unit"}),
}
"""What can be corrected of a claim."""


def read_decisions(folder: Path) -> tuple[dict[str, Decision], tuple[str, ...]]:
    """The decisions of a project's folder by file name, and a line for each file that is none.

    A file that cannot be read stops nobody's other decisions.
    """
    decisions: dict[str, Decision] = {}
    refused: list[str] = []
    for file in sorted(folder.glob("*.json")):
        if not file.is_file():
            refused.append(f"{file}: not a decision: not a regular file")
            continue
        try:
            decision = decision_of(json.loads(file.read_text(encoding="utf-8-sig")), file)
        except (OSError, ValueError, RecursionError) as error:
            refused.append(f"{file}: not a decision: {error}")
        except DataError as error:
            refused.append(str(error))
        else:
            decisions[file.stem] = decision
    return dict(sorted(decisions.items())), tuple(refused)


def write_decision(folder: Path, decision: Decision) -> Path:
    """Write a decision into its own file, whole or not at all; the same one again changes nothing."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{decision.id}.json"
    temporary = folder / f".{decision.id}.{os.getpid()}"
    temporary.write_text(json.dumps(decision_json(decision), ensure_ascii=False, indent=2) + "\n", "utf-8")
    temporary.replace(file)
    return file


@dataclass(slots=True)
class Applied:
    """What became of the readings: changed ones, ties between named things, and what changed nothing.

    ``stale`` and ``contradicting`` are names of decisions' files.
    """

    readings: list[Reading]
    links: Links
    stale: list[str] = field(default_factory=list)
    contradicting: list[str] = field(default_factory=list)


def apply(readings: Iterable[Reading], decisions: Mapping[str, Decision], known: Container[str]) -> Applied:
    """Apply decisions to the readings in force; ``known`` has the ids of the registry's entries."""
    live = list(readings)
    if not decisions:
        return Applied(live, Links())
    applier = _Applier(decisions, known)
    changed = [applier.changed(reading) for reading in live if not applier.rejected(reading)]
    links = applier.links(changed)
    stale = sorted(set(decisions) - applier.used - applier.contradicting)
    return Applied(changed, links, stale, sorted(applier.contradicting))


class _Applier:
    """Finds what each decision speaks of."""

    def __init__(self, decisions: Mapping[str, Decision], known: Container[str]) -> None:
        self.decisions = decisions
        self.known = known
        self.by_text: dict[str, list[Reading]] = {}
        self.contradicting = set(_contradicting(decisions))
        self.used: set[str] = set()
        self.of_claims: dict[str | None, list[tuple[str, Decision]]] = defaultdict(list)
        self.of_documents: dict[str | None, list[tuple[str, Decision]]] = defaultdict(list)
        for name, decision in decisions.items():
            if decision.verdict in {"reject", "correct"} and name not in self.contradicting:
                subject = decision.subjects[0]
                of = self.of_documents if subject.what == "document" else self.of_claims
                of[subject.text_sha256].append((name, decision))

    def rejected(self, reading: Reading) -> bool:
        """Whether a document is to be left out with all that it says."""
        names = [name for name, _ in self.of_documents.get(reading.document.text_sha256, ())]
        self.used.update(names)
        return bool(names)

    def changed(self, reading: Reading) -> Reading:
        """The reading with its rejected claims left out and its corrected ones corrected."""
        mine = self.of_claims.get(reading.document.text_sha256)
        if not mine:
            return reading
        claims = (self._judged(claim, reading, mine) for claim in reading.claims)
        return replace(reading, claims=tuple(claim for claim in claims if claim is not None))

    def _judged(self, claim: Claim, reading: Reading, mine: list[tuple[str, Decision]]) -> Claim | None:
        for name, decision in mine:
            span = decision.subjects[0].span
            if span is None or not span.overlaps(_place(claim)):
                continue
            if decision.verdict == "reject":
                self.used.add(name)
                return None
            corrected = _corrected(claim, decision, name, reading)
            if corrected is not None:
                self.used.add(name)
                claim = corrected
        return claim

    def links(self, readings: Iterable[Reading]) -> Links:
        """What is tied to what, and kept apart, by ids: of named things, entries, instructions, documents."""
        self.by_text = defaultdict(list)
        for reading in readings:
            self.by_text[reading.document.text_sha256].append(reading)
        pairs = {
            name: pairs
            for name, decision in self.decisions.items()
            if decision.verdict in {"same", "not-same"}
            and name not in self.contradicting
            and (pairs := list(self._pairs(decision)))
        }
        self.contradicting.update(_impossible(pairs, self.decisions))
        self.used.update(pairs)
        said: dict[str, list[tuple[str, str]]] = {"same": [], "not-same": []}
        for name in pairs.keys() - self.contradicting:
            said[self.decisions[name].verdict] += pairs[name]
        return Links(tuple(sorted(said["same"])), tuple(sorted(said["not-same"])))

    def _pairs(self, decision: Decision) -> Iterator[tuple[str, str]]:
        """Those of whom a decision on two speaks; an official and a body are never one."""
        ends = [sorted(self._meant(subject)) for subject in decision.subjects]
        for (kind, one), (other_kind, other) in product(*ends):
            if one != other and kind == other_kind:
                yield one, other

    def _meant(self, subject: Subject) -> Iterator[tuple[str, str]]:
        """The kind and the id of all that a subject may mean."""
        if subject.entry is not None:
            if subject.entry in self.known:
                yield subject.entry.partition("/")[0], subject.entry
            return
        for reading in self.by_text.get(subject.text_sha256 or "", ()):
            if subject.what == "document":
                yield "document", reading.document.id
            elif subject.what == "instruction":
                yield from (("instruction", claim.id) for claim in _instructed_at(reading, subject.span))
            else:
                yield from (
                    (named.kind, named.id) for named in reading.named if _named_at(named, subject.span)
                )


def _impossible(
    pairs: Mapping[str, Sequence[tuple[str, str]]], decisions: Mapping[str, Decision]
) -> Iterator[str]:
    """Those that cannot all hold: A is B and B is C, yet A is not C; or A is two entries of the registry."""
    same = {name: pairs[name] for name in pairs if decisions[name].verdict == "same"}
    joined = Joined(mention for found in pairs.values() for pair in found for mention in pair)
    for found in same.values():
        for one, other in found:
            joined.join(one, other)
    apart = [pair for name in pairs.keys() - same.keys() for pair in pairs[name]]
    torn = {joined.first(one) for one, other in apart if joined.first(one) == joined.first(other)}
    entries = {s.entry for name in same for s in decisions[name].subjects if s.entry is not None}
    of_group = Counter(joined.first(entry) for entry in entries)
    torn.update(group for group, count in of_group.items() if count > 1)
    for name, found in pairs.items():
        if any(joined.first(one) in torn and joined.first(one) == joined.first(two) for one, two in found):
            yield name


def _contradicting(decisions: Mapping[str, Decision]) -> Iterator[str]:
    """Those who say the opposite of another: same and not the same, reject and correct, two values."""
    by_subjects: dict[str, list[tuple[str, Decision]]] = defaultdict(list)
    for name, decision in decisions.items():
        pair = decision.verdict in {"same", "not-same"}
        key = dumps([pair, sorted(dumps(_where(subject)) for subject in decision.subjects)])
        by_subjects[key].append((name, decision))
    for group in by_subjects.values():
        yield from (name for name, one in group if any(_opposite(one, other) for _, other in group))


def _opposite(one: Decision, other: Decision) -> bool:
    """Whether two decisions on the same words cannot both hold."""
    if one.verdict != other.verdict:
        return True
    return one.field == other.field and dumps(one.value) != dumps(other.value)


def _where(subject: Subject) -> list[Any]:
    return [subject.what, subject.entry, subject.text_sha256, subject.start, subject.end]


def _place(claim: Claim) -> Span:
    """Where a claim says what it says: an instruction's act, a figure; else its whole sentence."""
    for name in ("action", "figure"):
        span = next((s.span for s in claim.statements if s.property == name and s.span), None)
        if span is not None:
            return span
    return claim.span


def _instructed_at(reading: Reading, span: Span | None) -> list[Claim]:
    """The instruction whose act stands where a decision speaks: the one that shares most with the words."""
    orders = [claim for claim in reading.claims if claim.kind == "instruction"]
    here = [claim for claim in orders if span is not None and span.overlaps(_place(claim))]
    return sorted(here, key=lambda claim: (-_shared(_place(claim), span), claim.id))[:1]


def _shared(one: Span, other: Span | None) -> int:
    return min(one.end, other.end) - max(one.start, other.start) if other else 0


def _named_at(named: Named, span: Span | None) -> bool:
    return span is not None and any(span.overlaps(place) for place in named.spans)


def _corrected(claim: Claim, decision: Decision, name: str, reading: Reading) -> Claim | None:
    """The claim with the decided value in place of what was read; None where it has no such property."""
    wanted = str(decision.field)
    values = _values(decision, reading)
    if values is None or wanted not in _OF_KIND.get(claim.kind, ()):
        return None
    kept = [statement for statement in claim.statements if statement.property != wanted]
    made = [Statement(wanted, value, span=claim.span, extractor=f"decision/{name}") for value in values]
    return replace(claim, statements=(*kept, *made))


def _values(decision: Decision, reading: Reading) -> list[Any] | None:
    """The values that a correction gives; parties are named by where they stand in the text."""
    if decision.field == "deadline":
        return [] if decision.value is None else [_deadline(decision.value)]
    if decision.field not in _PARTIES:
        return [decision.value]
    places = [Span(place["start"], place["end"]) for place in decision.value or ()]
    found = [[named.id for named in reading.named if _named_at(named, place)] for place in places]
    return [ids[0] for ids in found] if all(found) else None


def _deadline(latest: str) -> dict[str, Any]:
    """A term that a person stated: the day, and that it was decided."""
    return {
        "text": latest,
        "kind": "date",
        "earliest": None,
        "latest": latest,
        "precision": "day",
        "rule": "decided",
        "anchor": None,
    }
