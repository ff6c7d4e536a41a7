"""Things put together pair by pair (disjoint sets); the order of the pairs changes nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable


class Joined:
    """Groups of ids, each known by its smallest."""

    def __init__(self, names: Iterable[str]) -> None:
        self._above = {name: name for name in names}

    def first(self, name: str) -> str:
        """The smallest id of the group that an id belongs to."""
        while self._above[name] != name:
            self._above[name] = name = self._above[self._above[name]]
        return name

    def join(self, one: str, other: str) -> None:
        """Make the groups of two ids one."""
        smaller, larger = sorted((self.first(one), self.first(other)))
        self._above[larger] = smaller

    def groups(self) -> list[list[str]]:
        """All groups, each sorted."""
        found: dict[str, list[str]] = defaultdict(list)
        for name in sorted(self._above):
            found[self.first(name)].append(name)
        return list(found.values())
