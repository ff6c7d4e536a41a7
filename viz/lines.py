"""reporting lines → what a post, body or collective answers to, one step up."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from tapsyrma.graph.store import Row


class Lines:
    """Reference data on who answers to whom; not taken from releases."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._above: defaultdict[str, list[tuple[str, dict[str, Any]]]] = defaultdict(list)
        self._members: defaultdict[str, list[str]] = defaultdict(list)
        for row in rows:
            if row["relation"] == "HAS_MEMBER":
                self._members[row["lower"]].append(row["upper"])
            else:
                self._above[row["lower"]].append((row["relation"], _upper(row)))

    def above(self, lower: str) -> list[tuple[str, dict[str, Any]]]:
        """The lines that lead up from a node, as (relation, node above).

        A collective answers to whatever all of its members answer to.
        """
        members = self._members.get(lower)
        if not members:
            return self._above.get(lower, [])
        shared = set.intersection(*({upper["id"] for _, upper in self._above[each]} for each in members))
        return [(role, upper) for role, upper in self._above[members[0]] if upper["id"] in shared]


def _upper(row: Row) -> dict[str, Any]:
    return {
        "id": row["upper"],
        "kind": row["upper_kind"],
        "label": row["upper_label"],
        "label_kk": row["upper_label_kk"],
        "label_ru": row["upper_label_ru"],
        "label_en": row["upper_label_en"],
        "origin": "registry",
    }
