"""Groups that rules made, after what people decided of their members.

What was decided goes before what was inferred. Two that are one bring their groups along. Where that, or a
rule itself, put two together that were decided to be two, the groups say nothing of those of whom something
was decided: they leave, and only the decisions hold for them; who else was with them stays together.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tapsyrma.loaders.resolve.joined import Joined

Pair = tuple[str, str]


def tied(
    groups: Iterable[Sequence[str]], same: Iterable[Pair], apart: Iterable[Pair]
) -> list[tuple[str, ...]]:
    """The groups as they are after the decisions, each sorted, and sorted among themselves.

    Args:
        groups: What rules put together; every member stands in one group only.
        same: Pairs of members that are one; a pair with a stranger says nothing.
        apart: Pairs of members that are not. They must not contradict ``same``.
    """
    made = [tuple(group) for group in groups]
    known = {member for group in made for member in group}
    ties = [pair for pair in same if known.issuperset(pair)]
    cuts = [pair for pair in apart if known.issuperset(pair)]
    if not ties and not cuts:
        return sorted(tuple(sorted(group)) for group in made)
    whole = _joined(made, ties)
    torn = {whole.first(one) for one, other in cuts if whole.first(one) == whole.first(other)}
    decided = {member for pair in (*ties, *cuts) for member in pair if whole.first(member) in torn}
    kept = [[member for member in group if member not in decided] for group in made]
    left = [[member] for member in decided]
    return sorted(map(tuple, _joined([group for group in (*kept, *left) if group], ties).groups()))


def _joined(groups: Sequence[Sequence[str]], ties: Iterable[Pair]) -> Joined:
    joined = Joined(member for group in groups for member in group)
    for group in groups:
        for member in group[1:]:
            joined.join(group[0], member)
    for one, other in ties:
        joined.join(one, other)
    return joined
