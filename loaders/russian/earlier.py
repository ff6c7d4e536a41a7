"""Orders that the sentences around them put into the past: given on the day before, or begun already."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.ontology.records import Clause, Mention, Person

_BEGUN: Final = frozenset({"начал", "начала", "начали", "приступил", "приступила", "приступили"})
_REACH: Final = 6
"""Words from the one who has begun to the verb."""


def given_the_day_before(
    clauses: tuple[Clause, ...], seen: Analysis, before: Sequence[Analysis], ordered: Callable[[], bool]
) -> tuple[Clause, ...]:
    """The clauses, recalled and the President's: "Накануне Президент выступил в Парламенте. Он поручил …".

    Args:
        clauses: those of a sentence.
        seen: the sentence.
        before: the sentences before it in its paragraph, the nearest first.
        ordered: tells whether the page has told orders before that paragraph, so that its news is of another.
    """
    if not (before and seen.line.lower(0) == "он" and before[0].line.lower(0) == "накануне"):
        return clauses
    president = _president(before[0])
    if president is None or not ordered():
        return clauses
    return tuple(
        replace(one, force="reported", issuer=president, speaker=False) if one.issuer is None else one
        for one in clauses
    )


def _president(seen: Analysis) -> Mention | None:
    """The President as the only official in the nominative, at the head of a sentence."""
    officials = [n for n in seen.nominals if n.mention.kind in {"person", "post"} and "nominative" in n.cases]
    first = officials[0].mention if officials and officials[0].first == 1 else None
    post = first.post if isinstance(first, Person) else first
    named = (n for n in officials[1:] if not isinstance(n.mention, Person) or n.mention.given)
    others = any(n.first > officials[0].last for n in named)
    return first if post is not None and post.sort == "president" and not others else None


def already_begun(clauses: tuple[Clause, ...], seen: Analysis, following: Analysis) -> tuple[Clause, ...]:
    """The clauses, recalled where it is told that work began: "Я поставил задачу … Акимат начал работу"."""
    first = following.starting(0)
    near = following.line.words[first[0].last + 1 : first[0].last + 1 + _REACH] if first else ()
    if not any("nominative" in n.cases for n in first) or _BEGUN.isdisjoint(w.lower for w in near):
        return clauses
    return tuple(replace(one, force="reported") if _is_ones_own(one, seen) else one for one in clauses)


def _is_ones_own(clause: Clause, seen: Analysis) -> bool:
    """Whether the speaker tells what he or she ordered: "я поручил"."""
    cue = seen.line.index_at(clause.cue.start - seen.offset)
    return clause.force == "explicit" and seen.line.lower(cue - 1) == "я"
