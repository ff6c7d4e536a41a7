"""Instructions of twins that are one: proven by a claim of each release, and where the releases differ.

Within an event an instruction of one language has at most one partner in another: the one for which clearly
more speaks than for any other, either way round, and enough. Two that might be meant are none. A difference
is told only where it is sure: what might be the same, read differently, is none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from tapsyrma.loaders.resolve.joined import Joined
from tapsyrma.loaders.resolve.orders import Order, differing, likeness, may_be_one, might_be_one, orders
from tapsyrma.loaders.resolve.parties import taken_together
from tapsyrma.loaders.resolve.tied import Pair, tied
from tapsyrma.loaders.resolve.twins import twins
from tapsyrma.ontology.claims import NO_LINKS, Difference, Links, Proofs, Reading, Resolution
from tapsyrma.ontology.records import Language

ENOUGH = 2.5
"""Points from which on two instructions are one; having one addressee is not enough."""
_SHORT = 0.5
"""Points by which two instructions may miss being one and still be worth a question."""
_CLEARLY = 1.5
"""Points by which the best partner has to be ahead of the next."""


def with_twins(readings: Sequence[Reading], resolution: Resolution, links: Links = NO_LINKS) -> Resolution:
    """The resolution with twins, the instructions that they prove together, and how they differ.

    ``links`` is what people decided; two instructions may be one by decision in releases of two events.
    """
    groups = twins(readings, resolution, links)
    by_document = {reading.document.id: reading for reading in readings}
    told = [Event([by_document[name] for name in group], resolution, links.apart) for group in groups]
    alone = list(_alone(readings, resolution, {name for group in groups for name in group}, links.same))
    made = [*(group for event in told for group in event.groups()), *([one.claim] for one in alone)]
    one = tied(made, links.same, links.apart)
    faces = {face.claim: face for face in (*alone, *(face for event in told for face in event.orders()))}
    differences = [difference for event in told for difference in event.differences(one)]
    found = tuple(sorted(differences, key=lambda one: (one.claim, one.document, one.kind, one.words)))
    days = {reading.document.id: reading.document.date.value for reading in readings}
    return replace(resolution, twins=groups, proofs=dict(_all_proofs(one, faces, days)), differences=found)


def _alone(
    readings: Iterable[Reading], resolution: Resolution, told: Container[str], same: Iterable[Pair]
) -> Iterator[Order]:
    """Instructions of releases without a twin of which it was decided that they are others' too."""
    meant = {claim for pair in same for claim in pair}
    for reading in readings:
        if reading.document.id not in told and any(claim.id in meant for claim in reading.claims):
            yield from (one for one in orders(reading, resolution) if one.claim in meant)


def _all_proofs(
    groups: Iterable[Sequence[str]], faces: Mapping[str, Order], days: Mapping[str, str | None]
) -> Iterator[tuple[str, Proofs]]:
    """For each claim that proves an instruction together with others: all of them."""
    for group in groups:
        if len(group) > 1:
            together = [faces[claim] for claim in group]
            issued = min((day for one in together if (day := days[one.document])), default=None)
            yield from ((claim, _proofs(together, issued)) for claim in group)


class Event:
    """The instructions of one event's releases; a unit is one of them in one text and its copies."""

    def __init__(
        self, readings: Sequence[Reading], resolution: Resolution, apart: Iterable[Pair] = ()
    ) -> None:
        self.apart = {frozenset(pair) for pair in apart}
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

    def _scores(self) -> dict[Pair, float]:
        """How much speaks for each two instructions, in two languages, that may be one."""
        return {
            (one.claim, other.claim): likeness(one, other)
            for one, other in combinations(self.faces.values(), 2)
            if one.language != other.language and may_be_one(one, other) and not self._kept_apart(one, other)
        }

    def _accepted(self) -> list[Pair]:
        """Pairs of which either is clearly the other's best in its language, the likest first."""
        scores = self._scores()
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

    def _kept_apart(self, one: Order, other: Order) -> bool:
        """Whether somebody decided that two instructions, in whichever copies of their texts, are two."""
        return bool(self.apart) and any(
            frozenset((left.claim, right.claim)) in self.apart
            for left in self.units[one.claim]
            for right in self.units[other.claim]
        )

    def doubts(self, resolution: Resolution) -> Iterator[Pair]:
        """Pairs for which enough or nearly enough speaks, neither of which has a partner in that language."""
        told: dict[str, set[Language]] = {
            claim: {self.faces[one].language for one in proofs.claims if one in self.faces}
            for claim, proofs in resolution.proofs.items()
        }
        for (left, right), score in sorted(self._scores().items()):
            one, other = self.faces[left], self.faces[right]
            partnered = other.language in told.get(left, ()) or one.language in told.get(right, ())
            if score >= ENOUGH - _SHORT and not partnered:
                yield left, right

    def orders(self) -> Iterator[Order]:
        """The instructions of all releases."""
        return (one for unit in self.units.values() for one in unit)

    def groups(self) -> list[list[str]]:
        """The claims of each instruction."""
        return [[one.claim for name in group for one in self.units[name]] for group in self.joined.groups()]

    def differences(self, one: Iterable[Sequence[str]]) -> Iterator[Difference]:
        """What one language tells and another does not, once for the first release of each.

        Args:
            one: The claims that are one instruction, of all events.
        """
        told_in = ([self.faces[claim] for claim in group if claim in self.faces] for group in one)
        groups = [{face.language: face for face in faces} for faces in told_in if faces]
        first = {reading.document.language: reading.document.id for reading in reversed(self.readings)}
        for told in groups:
            for face in told.values():
                for language in sorted(first.keys() - {face.language}):
                    if language in told:
                        yield from differing(face, told[language])
                    elif self._is_missing(face, language, groups):
                        yield Difference("instruction", face.claim, first[language], face.action)

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
