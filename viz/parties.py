"""links of one instruction → the parties that issue it or own it.

A release that names a post and its holder gives two links, one to each, with keys that begin alike. They
are one party: the post, held by that official.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from tapsyrma.graph.store import Row
from tapsyrma.viz.holders import Tenures


@dataclass(frozen=True, slots=True)
class Party:
    """Who issues or owns: the link to it, and the id of the official whom the release names as its holder."""

    row: Row
    official: str | None = None


def parties(
    links: Iterable[Row], relation: Literal["ISSUED_BY", "ASSIGNED_TO"], tenures: Tenures
) -> list[Party]:
    """The parties of one instruction, each once: stated before inferred, lead before with, then by id."""
    rows = [row for row in links if row["relation"] == relation]
    posts = [Party(row) for row in rows if row["kind"] == "post"]
    others = [Party(row) for row in rows if row["kind"] not in {"post", "official"}]
    loose: list[Party] = []
    for row in rows:
        if row["kind"] == "official":
            held = [party for party in posts if _same_party(row, party.row, tenures)]
            posts = [replace(party, official=row["id"]) if party in held else party for party in posts]
            loose += [] if held else [Party(row)]
    return _each_once(posts + others + loose)


def _same_party(official: Row, post: Row, tenures: Tenures) -> bool:
    return _mention(official) == _mention(post) or tenures.links(official["id"], post["id"])


def _mention(row: Row) -> str:
    """The party's id in the release, with which the key of a link begins."""
    return str(row["key"] or row["id"]).split(":", 1)[0]


def _each_once(found: Iterable[Party]) -> list[Party]:
    ranked = sorted(
        found,
        key=lambda p: (p.row["basis"] == "inferred", p.row["role"] or "", p.row["id"], p.official or ""),
    )
    first: dict[str, Party] = {}
    for party in ranked:
        first.setdefault(party.row["id"], party)
    return list(first.values())
