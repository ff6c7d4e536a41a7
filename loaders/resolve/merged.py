"""Instructions of twins that are one: proven by a claim of each release, and where the releases differ.

Within an event an instruction of one language has at most one partner in another: the one for which clearly
more speaks than for any other, either way round, and enough. Two that might be meant are none. A difference
is told only where it is sure: what might be the same, read differently, is none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from tapsyrma.loaders.resolve.joined import Joined
from tapsyrma.loaders.resolve.orders import Order, differing, likeness, may_be_one, might_be_one, orders
from tapsyrma.loaders.resolve.parties import taken_together
from tapsyrma.loaders.resolve.twins import twins
from tapsyrma.ontology.claims import Difference, Proofs, Reading, Resolution
from tapsyrma.ontology.records import Language

ENOUGH = 2.5
"""Points from which on two instructions are one; having one addressee is not enough."""
_CLEARLY = 1.5
"""Points by which the best partner has to be ahead of the next."""

Pair = tuple[str, str]


def with_twins(readings: Sequence[Reading], resolution: Resolution) -> Resolution:
    """The resolution with twins, the instructions that they prove together, and how they differ."""
    groups = twins(readings, resolution)
    by_document = {reading.document.id: reading for reading in readings}
    proofs: dict[str, Proofs] = {}
    differences: list[Difference] = []
    for group in groups:
        event = _Event([by_document[document] for document in group], resolution)
        proofs.update(event.proofs())
        differences += event.differences()
    found = tuple(sorted(differences, key=lambda one: (one.claim, one.document, one.kind, one.words)))
    return replace(resolution, twins=groups, proofs=proofs, differences=found)


class _Event:
    """The instructions of one event's releases; a unit is one of them in one text and its copies."""

    def __init__(self, readings: Sequence[Reading], resolution: Resolution) -> None:
        self.readings = sorted(readings, key=lambda reading: reading.document.id)
        self.resolution = resolution
        self.units = dict(_units(one for reading in self.readings for one in orders(reading, resolution)))
        self.faces = {name: unit[0] for name, unit in self.units.items()}
        self.joined = self._put_together()

    def _put_together(self) -> Joined:
        joined = Joined(self.units)
        members = {name: [face] for name, face in self.faces.items()}
        for left, right in self._accepted():
            one, other = joined.first(left), joined.first(right)
            if one != other and _all_may_be_one(members[one], members[other]):
                joined.join(one, other)
                members[joined.first(one)] = members[one] + members[other]
        return joined

    def _accepted(self) -> list[Pair]:
        """Pairs of which either is clearly the other's best in its language, the likest first."""
        scores = {
            (one.claim, other.claim): likeness(one, other)
            for one, other in combinations(self.faces.values(), 2)
            if one.language != other.language and may_be_one(one, other)
        }
        ranked: dict[tuple[str, Language], list[tuple[float, str]]] = defaultdict(list)
        for (left, right), score in scores.items():
            ranked[left, self.faces[right].language].append((score, right))
            ranked[right, self.faces[left].language].append((score, left))
        best = {key: _clear(partners) for key, partners in ranked.items()}
        pairs = [
            (left, right)
            for (left, right), score in scores.items()
            if score >= ENOUGH
            and best[left, self.faces[right].language] == right
            and best[right, self.faces[left].language] == left
        ]
        return sorted(pairs, key=lambda pair: (-scores[pair], pair))

    def proofs(self) -> Iterator[tuple[str, Proofs]]:
        """For each claim that proves an instruction together with others: all of them."""
        days = {reading.document.id: reading.document.date.value for reading in self.readings}
        for group in self.joined.groups():
            together = sorted((one for name in group for one in self.units[name]), key=lambda one: one.claim)
            if len(together) > 1:
                issued = min((day for one in together if (day := days[one.document])), default=None)
                yield from ((one.claim, _proofs(together, issued)) for one in together)

    def differences(self) -> Iterator[Difference]:
        """What one language tells and another does not, once for the first release of each."""
        groups = [{self.faces[name].language: self.faces[name] for name in g} for g in self.joined.groups()]
        first = {reading.document.language: reading.document.id for reading in reversed(self.readings)}
        for told in groups:
            for one in told.values():
                for language in sorted(first.keys() - {one.language}):
                    if language in told:
                        yield from differing(one, told[language])
                    elif self._is_missing(one, language, groups):
                        yield Difference("instruction", one.claim, first[language], one.action)

    def _is_missing(self, one: Order, language: Language, groups: Sequence[Mapping[Language, Order]]) -> bool:
        """Whether another language surely lacks an instruction.

        The two have others in common; of those that it has alone none might be this one; and this one has
        numbers of which none stands there: without any it may be part of another one's words.
        """
        common = [group for group in groups if one.language in group and language in group]
        left = [group[language] for group in groups if language in group and one.language not in group]
        return (
            one.force != "modal"
            and bool(common)
            and not any(might_be_one(one, other) for other in left)
            and bool(one.numbers)
            and not one.numbers & common[0][language].figures
        )


def _units(found: Iterable[Order]) -> Iterator[tuple[str, list[Order]]]:
    """Instructions of the same words and term in copies of one text; twice in one text they stay apart."""
    same: dict[tuple[Language, str, str | None], list[Order]] = defaultdict(list)
    for one in found:
        same[one.language, one.words, one.latest].append(one)
    for alike in same.values():
        unit = sorted(alike, key=lambda one: one.claim)
        once = len({one.document for one in unit}) == len(unit) and _all_may_be_one(unit[:1], unit[1:])
        yield from [(unit[0].claim, unit)] if once else [(one.claim, [one]) for one in unit]


def _clear(partners: list[tuple[float, str]]) -> str | None:
    """The one ahead of all others; None where another is close."""
    (first, name), *others = sorted(partners, reverse=True)
    return name if all(first - score >= _CLEARLY for score, _ in others) else None


def _all_may_be_one(some: Iterable[Order], others: Sequence[Order]) -> bool:
    return all(
        may_be_one(one, other) and (one.language != other.language or one.words == other.words)
        for one in some
        for other in others
    )


def _proofs(together: Sequence[Order], issued: str | None) -> Proofs:
    issuers = taken_together((one.claim, one.issuers) for one in together)
    owners = taken_together((one.claim, one.owners) for one in together)
    terms = sorted((one.latest is None, one.claim) for one in together if one.deadline)
    meetings = sorted(one.claim for one in together if one.meeting)
    return Proofs(
        claims=tuple(one.claim for one in together),
        parties=issuers | owners,
        issued_on=issued,
        term=terms[0][1] if terms else None,
        meeting=meetings[0] if meetings else None,
    )
