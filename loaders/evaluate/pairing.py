"""One-to-one matching, and when two stretches of text are the same."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

import networkx as nx

from tapsyrma.ontology.records import Span

Item: TypeAlias = "Mapping[str, Any]"

# Two instructions are the same when their actions share half of the shorter and two fifths of the longer.
OF_THE_SHORTER = 0.5
OF_THE_LONGER = 0.4


def pair(
    gold: Sequence[Item], predicted: Sequence[Item], closeness: Callable[[Item, Item], float]
) -> list[tuple[int, int]]:
    """The largest one-to-one matching, and among the largest the closest.

    Args:
        gold: Gold items.
        predicted: Predicted items.
        closeness: Of one gold and one predicted item; 0 where they do not match.

    Returns:
        Pairs of positions (in gold, in predicted), sorted.
    """
    graph: nx.Graph[tuple[str, int]] = nx.Graph()
    for here, one in enumerate(gold):
        for there, other in enumerate(predicted):
            weight = closeness(one, other)
            if weight > 0:
                # Whole numbers keep the matching exact, and so the same everywhere.
                graph.add_edge(("gold", here), ("predicted", there), weight=round(weight * 1000))
    matched = nx.max_weight_matching(graph, maxcardinality=True)
    return sorted((min(edge)[1], max(edge)[1]) for edge in matched)


def span(item: Item | None) -> Span | None:
    """The stretch that an item gives by ``start`` and ``end``, if it gives one."""
    if not item or item.get("start") is None or item.get("end") is None:
        return None
    return Span(int(item["start"]), int(item["end"]))


def mentions(item: Item) -> tuple[Span, ...]:
    """Where an official, body, group or programme is named."""
    return tuple(found for found in map(span, item.get("mentions") or ()) if found)


def shared(one: Span, other: Span) -> int:
    """How many characters two stretches have in common."""
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def same_action(one: Span | None, other: Span | None) -> float:
    """How close two actions are, 0 where they are not the same: the part they share of all they cover."""
    if one is None or other is None:
        return 0.0
    common = shared(one, other)
    lengths = sorted((one.end - one.start, other.end - other.start))
    if not common or common < OF_THE_SHORTER * lengths[0] or common < OF_THE_LONGER * lengths[1]:
        return 0.0
    return common / (sum(lengths) - common)
