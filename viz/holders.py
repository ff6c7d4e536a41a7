"""tenures, post, day → who held the post on that day, if the sources show it.

A duty sits on a post, not on a person. The registry shows a holder on a stretch of days, a release only on
its own day. Two different people on one day are a contradiction: nobody is
shown, because a guess would put one person's duty on another.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import TypedDict

from tapsyrma.graph.store import Row


class Holder(TypedDict):
    """Who held a post on one day. ``basis`` is ``text`` or ``registry``; ``source`` says where it stands."""

    official: str
    day: str
    acting: bool
    basis: str
    source: str


class Tenures:
    """The tenures of the posts in a picture, asked for a day."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._by_post: defaultdict[str, list[Row]] = defaultdict(list)
        self._pairs: set[tuple[str, str]] = set()
        for row in rows:
            self._by_post[row["post"]].append(row)
            self._pairs.add((row["official"], row["post"]))

    def links(self, official: str, post: str) -> bool:
        """Whether any source shows the official in the post, on whatever day."""
        return (official, post) in self._pairs

    def holder(self, post: str, day: str | None) -> Holder | None:
        """The one official whom the sources show in the post on that ISO day."""
        if day is None:
            return None
        shown = [row for row in self._by_post[post] if _shows(row, day)]
        if len({row["official"] for row in shown}) != 1:
            return None
        best = min(shown, key=lambda row: (row["basis"] != "text", row["tenure"]))
        return Holder(
            official=best["official"],
            day=day,
            acting=bool(best["acting"]),
            basis=best["basis"],
            source=best["source"] or "",
        )


def _shows(row: Row, day: str) -> bool:
    if row["observed_on"] == day:
        return True
    first, last = row["shown_from"], row["shown_until"]
    return bool(first and last and first <= day <= last)
