"""Twins: releases that tell of one event in several languages, and the copies of each.

Copies of one text come first (``copies``). Then tellings in two languages are compared that share a person,
an office or a telling number and whose days, where both are known, are no more than three apart. Two are
twins where enough speaks for it (``likeness``), and either is clearly the other's best in its language.
Twins of twins are twins, unless something contradicts: two different texts of one language, or days too
far from each other. What is found is a function of the releases as a set
and of what people decided, which goes before everything else.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from tapsyrma.loaders.resolve.copies import copies_together
from tapsyrma.loaders.resolve.joined import Joined
from tapsyrma.loaders.resolve.likeness import WITHIN, Frequency, Likeness, compare, features, weight
from tapsyrma.loaders.resolve.telling import Telling, telling
from tapsyrma.loaders.resolve.tied import Pair, tied
from tapsyrma.ontology.claims import NO_LINKS, Links, Reading, Resolution
from tapsyrma.ontology.records import Language

ENOUGH = 4.5
"""Points from which on two tellings are of one event."""
_CLEARLY = 0.75
"""Points by which the best has to be ahead of the next in its language."""
_CROWD = 60
"""Tellings of some days that share a feature, from which on it leads nowhere."""
_TELLING_NUMBER = 0.75
"""Weight of a number by which twins are looked for: three digits and more."""


def twins(
    readings: Iterable[Reading], resolution: Resolution, links: Links = NO_LINKS
) -> tuple[tuple[str, ...], ...]:
    """The ids of releases that are twins: sorted groups of two and more."""
    return grouped((telling(reading, resolution) for reading in readings), links)


def grouped(told: Iterable[Telling], links: Links = NO_LINKS) -> tuple[tuple[str, ...], ...]:
    """The same, of what releases tell."""
    tellings = copies_together(told)
    by_id = {one.id: one for one in tellings}
    joined = Joined(by_id)
    members = {name: [one] for name, one in by_id.items()}
    for left, right in accepted(likenesses(tellings, links), by_id):
        one, other = joined.first(left), joined.first(right)
        if one != other and not _contradict(members[one], members[other]):
            joined.join(one, other)
            members[joined.first(one)] = members[one] + members[other]
    groups = [[d for name in group for d in by_id[name].documents] for group in joined.groups()]
    return tuple(group for group in tied(groups, links.same, links.apart) if len(group) > 1)


def likenesses(
    tellings: Sequence[Telling], links: Links = NO_LINKS, least: float = ENOUGH
) -> dict[Pair, Likeness]:
    """All pairs in two languages for which so much speaks, with the reasons; none that were decided apart."""
    frequency = Frequency(tellings)
    by_id = {one.id: one for one in tellings}
    of_document = {document: one.id for one in tellings for document in one.documents}
    apart = {
        frozenset((of_document[one], of_document[other]))
        for one, other in links.apart
        if one in of_document and other in of_document
    }
    found = {
        (left, right): compare(by_id[left], by_id[right], frequency)
        for left, right in sorted(set(candidates(tellings)))
        if frozenset((left, right)) not in apart
    }
    return {pair: likeness for pair, likeness in found.items() if likeness.score >= least}


def candidates(tellings: Sequence[Telling]) -> Iterator[Pair]:
    """Pairs worth a comparison: of two languages and near days, with something telling in common."""
    index: dict[str | float, list[Telling]] = defaultdict(list)
    for one in tellings:
        for feature in features(one):
            if isinstance(feature, str) or weight(feature) >= _TELLING_NUMBER:
                index[feature].append(one)
    for sharing in index.values():
        for one, other in _near(sharing):
            if one.language != other.language:
                yield min(one.id, other.id), max(one.id, other.id)


def _near(sharing: Sequence[Telling]) -> Iterator[tuple[Telling, Telling]]:
    """Pairs of tellings that may be of one day; of a crowd, only those whose days are known."""
    if len(sharing) <= _CROWD:
        yield from (pair for pair in combinations(sharing, 2) if _days_agree(*pair))
        return
    by_day: dict[int, list[Telling]] = defaultdict(list)
    for one in sharing:
        if one.day is not None:
            by_day[one.day].append(one)
    for day, today in by_day.items():
        later = [one for ahead in range(1, WITHIN + 1) for one in by_day.get(day + ahead, ())]
        if len(today) + len(later) <= _CROWD:
            yield from combinations(today, 2)
            yield from ((one, other) for one in today for other in later)


def _days_agree(one: Telling, other: Telling) -> bool:
    return one.day is None or other.day is None or abs(one.day - other.day) <= WITHIN


def accepted(found: Mapping[Pair, Likeness], by_id: Mapping[str, Telling]) -> list[Pair]:
    """Pairs of which either is clearly the other's best in its language, the likest first."""
    best: dict[tuple[str, Language], list[tuple[float, str]]] = defaultdict(list)
    for (left, right), likeness in found.items():
        best[left, by_id[right].language].append((likeness.score, right))
        best[right, by_id[left].language].append((likeness.score, left))
    chosen = {key: _clear(ranked) for key, ranked in best.items()}
    pairs = [
        pair
        for pair in found
        if chosen[pair[0], by_id[pair[1]].language] == pair[1]
        and chosen[pair[1], by_id[pair[0]].language] == pair[0]
    ]
    return sorted(pairs, key=lambda pair: (-found[pair].score, pair))


def _clear(ranked: list[tuple[float, str]]) -> str | None:
    """The one ahead of all others; None where another is close."""
    (first, name), *others = sorted(ranked, reverse=True)
    return name if all(first - score >= _CLEARLY for score, _ in others) else None


def _contradict(some: Iterable[Telling], others: Sequence[Telling]) -> bool:
    """Whether two groups have different texts of one language, or days too far apart."""
    return any(
        one.language == other.language or not _days_agree(one, other) for one in some for other in others
    )
