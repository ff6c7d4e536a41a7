"""Whether two spellings are one person's name, and why.

Words are compared one by one and the worst pair counts: a shared surname proves nothing. Patronymics may be
missing on one side; where both have one, they must agree. A single word, and initials without their name, are
too little to say "the same" where it matters, and are told apart by the verdict.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise, permutations

from tapsyrma.loaders.match.parts import NameParts, Part, parts_of
from tapsyrma.loaders.match.words import INITIAL, SAME, Compared, compare, compare_fathers

_WHOLE, _MOST_WORDS = 2, 4
"""Words of a name that tells who is meant, and words of the longest that is compared."""
_UNSURE = 0.5


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether two names are one, how alike they are from 0 to 1, and the words that decide it."""

    same: bool
    score: float
    reason: str
    pairs: tuple[Compared, ...]


def match(left: str, right: str) -> Verdict:
    """Compare two names of persons in any of the three languages and their scripts."""
    one, other = parts_of(left), parts_of(right)
    if not one.parts or not other.parts:
        return Verdict(same=False, score=0.0, reason="a name without letters", pairs=())
    pairs = max(_alignments(one, other), key=_rank, default=())
    score = min((pair.likeness for pair in pairs), default=0.0)
    if len(pairs) < _WHOLE <= max(len(one.parts), len(other.parts)):
        reason = "one word does not tell who is meant"
        return Verdict(same=False, score=min(score, _UNSURE), reason=reason, pairs=pairs)
    fathers = _fathers(one, other)
    if fathers is not None:
        pairs = (*pairs, fathers)
        score = min(score, fathers.likeness)
    if score < SAME:
        worst = min(pairs, key=lambda pair: pair.likeness)
        return Verdict(same=False, score=score, reason=f"{worst.left} is not {worst.right}", pairs=pairs)
    reason = "an initial agrees" if any(pair.likeness == INITIAL for pair in pairs) else "every part agrees"
    return Verdict(same=True, score=score, reason=reason, pairs=pairs)


def _rank(pairs: tuple[Compared, ...]) -> tuple[float, float]:
    return min(pair.likeness for pair in pairs), sum(pair.likeness for pair in pairs)


def _alignments(one: NameParts, other: NameParts) -> Iterator[tuple[Compared, ...]]:
    """Every way to lay the words of the shorter name beside words of the longer, hyphens read or not."""
    for left in _readings(one.parts):
        for right in _readings(other.parts):
            swapped = len(left) > len(right)
            few, many = (right, left) if swapped else (left, right)
            if len(many) - len(few) > 1 or len(many) > _MOST_WORDS:
                continue
            for chosen in permutations(many, len(few)):
                laid = zip(chosen, few, strict=True) if swapped else zip(few, chosen, strict=True)
                yield tuple(compare(here, there) for here, there in laid)


def _readings(parts: tuple[Part, ...]) -> Iterator[tuple[Part, ...]]:
    """The words as they stand and, where there are three, with two neighbours read as one."""
    yield parts[:_MOST_WORDS]
    if _WHOLE < len(parts) < _MOST_WORDS:
        for at, (left, right) in enumerate(pairwise(parts)):
            joined = Part(f"{left.word} {right.word}", (left.sounds + right.sounds,), initial=False)
            yield (*parts[:at], joined, *parts[at + 2 :])


def _fathers(one: NameParts, other: NameParts) -> Compared | None:
    if one.patronymic is None or other.patronymic is None:
        return None
    return compare_fathers(one.patronymic, other.patronymic)
