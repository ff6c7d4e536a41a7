"""B-cubed: how well mentions were put together, judged from each mention's point of view.

Bagga and Baldwin, "Entity-based cross-document coreferencing" (1998): for each
mention the share of its predicted cluster that is truly with it (precision), and the share of its true
cluster that was put with it (recall), averaged over the mentions.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

_Mention = TypeVar("_Mention", bound=Hashable)


@dataclass(frozen=True, slots=True)
class BCubed:
    """Precision and recall over so many mentions."""

    precision: float
    recall: float
    mentions: int

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def b_cubed(
    true: Mapping[_Mention, str], predicted: Mapping[_Mention, str], *, least: int = 1
) -> BCubed | None:
    """Compare two ways of putting the same mentions together.

    Args:
        true: Mention → who it is.
        predicted: Mention → who it was taken for; a mention that is missing here stands alone.
        least: Only mentions whose true cluster has at least so many count.

    Returns:
        The figures, or None where no mention counts.
    """
    told = {mention: predicted.get(mention, f"alone/{mention}") for mention in true}
    together, belonging = _clusters(told), _clusters(true)
    counted = [mention for mention, who in true.items() if len(belonging[who]) >= least]
    if not counted:
        return None
    precision = recall = 0.0
    for mention in counted:
        here, truly = together[told[mention]], belonging[true[mention]]
        right = len(here & truly)
        precision += right / len(here)
        recall += right / len(truly)
    return BCubed(precision / len(counted), recall / len(counted), len(counted))


def _clusters(assigned: Mapping[_Mention, str]) -> Mapping[str, set[_Mention]]:
    clusters: dict[str, set[_Mention]] = defaultdict(set)
    for mention, cluster in assigned.items():
        clusters[cluster].add(mention)
    return clusters


def merges_across(
    true: Mapping[_Mention, str], predicted: Mapping[_Mention, str]
) -> Sequence[tuple[_Mention, _Mention]]:
    """Pairs of mentions of different people that were put together, sorted."""
    put = _clusters({mention: predicted[mention] for mention in true if mention in predicted})
    return sorted(
        (one, other)
        for cluster in put.values()
        for one in cluster
        for other in cluster
        if str(one) < str(other) and true[one] != true[other]
    )
