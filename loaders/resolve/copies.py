"""Copies of one text: the same words, or most of them, under another heading or on another site."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from tapsyrma.loaders.resolve.joined import Joined
from tapsyrma.loaders.resolve.telling import Telling, together
from tapsyrma.ontology.records import Language

_APART = 3
"""Days within which a text is taken over by others."""
_SHARED, _SHARED_LATER = 0.6, 0.85
"""Of the shorter text's runs of words, how many stand in the longer one: of one day, and otherwise.

A notice that comes every day ("the trial goes on, watch it live") differs in few words.
"""
_LENGTHS = 0.4
"""How long the shorter text is at least: a digest that holds a whole note is no copy of it."""
_FEWEST = 8
"""Shingles of a text that is long enough to be judged; a shorter one must be the same in every word."""
_NUMBERS, _NUMBERS_LATER = 0.7, 0.9
"""Of the numbers of the text that has fewer, how many are the same: weekly notices differ in nothing else."""
_COMMON = 50
"""Texts that share a run of words, from which on it is a turn of phrase."""


def copies_together(tellings: Iterable[Telling]) -> list[Telling]:
    """One telling for all copies of a text, sorted by id."""
    told = _grouped(tellings)
    joined = Joined(one.id for one in told)
    by_id = {one.id: one for one in told}
    for left, right in sorted(_pairs(told)):
        if is_copy(by_id[left], by_id[right]):
            joined.join(left, right)
    return sorted(
        (together(by_id[name] for name in group) for group in joined.groups()), key=lambda one: one.id
    )


def is_copy(one: Telling, other: Telling) -> bool:
    """Whether two texts of one language are one, give or take a heading, an ending or a sentence."""
    shorter, longer = sorted((one, other), key=lambda telling: len(telling.shingles))
    if one.day is not None and other.day is not None and abs(one.day - other.day) > _APART:
        return False
    if len(shorter.shingles) < _FEWEST or shorter.length < _LENGTHS * longer.length:
        return False
    one_day = one.day is not None and one.day == other.day
    words, numbers = (_SHARED, _NUMBERS) if one_day else (_SHARED_LATER, _NUMBERS_LATER)
    fewer = min(len(one.numbers), len(other.numbers))
    return (
        len(one.shingles & other.shingles) >= words * len(shorter.shingles)
        and len(one.numbers & other.numbers) >= numbers * fewer
    )


def _grouped(tellings: Iterable[Telling]) -> list[Telling]:
    """Texts that are the same in every word put together beforehand, a day's at a time."""
    same: dict[tuple[object, ...], list[Telling]] = defaultdict(list)
    for one in tellings:
        text = (one.shingles, one.length, one.numbers) if one.shingles else one.documents
        same[one.language, one.day, text].append(one)
    return [together(group) for group in same.values()]


def _pairs(told: Sequence[Telling]) -> Iterator[tuple[str, str]]:
    """Pairs that share a run of words which few texts have."""
    index: dict[tuple[Language, int], list[str]] = defaultdict(list)
    for one in told:
        for shingle in one.shingles:
            index[one.language, shingle].append(one.id)
    shared = (sorted(names) for names in index.values() if 1 < len(names) <= _COMMON)
    return iter({pair for names in shared for pair in combinations(names, 2)})
