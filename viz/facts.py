"""store → facts: the query rows that a picture is made of, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from tapsyrma.graph.store import Row, Store
from tapsyrma.ontology.errors import UsageError
from tapsyrma.queries.library import run

LIMIT = 1000
"""Instructions on one page; beyond that a browser is no longer the right reader."""


@dataclass(frozen=True, slots=True)
class Facts:
    """Query rows, one field a query.

    Attributes:
        instructions: one row an instruction, with its deadline and its status on the as-of day.
        ties: how the instructions hang on the focus (rows of ``responsibility``); empty without a focus.
        links: issuers, owners, programmes, territories, topics and meetings.
        proofs: passages that prove the instructions and the reports on them.
        lines: who answers to whom, and the members of collectives; reference data.
        tenures: who is shown in which post, and when.
        focus: what the focus is; None without one.
        spoken: what was reported by or on the focus.
        found: how many instructions there are, also where ``instructions`` holds only the latest.
    """

    instructions: tuple[Row, ...]
    ties: tuple[Row, ...] = ()
    links: tuple[Row, ...] = ()
    proofs: tuple[Row, ...] = ()
    lines: tuple[Row, ...] = ()
    tenures: tuple[Row, ...] = ()
    focus: Row | None = None
    spoken: tuple[Row, ...] = ()
    found: int = 0


def gather(store: Store, as_of: str, focus: str | None = None, limit: int = LIMIT) -> Facts:
    """Ask the store for everything that a picture shows.

    Args:
        store: where to ask.
        as_of: the ISO day for which statuses hold.
        focus: id of the node whose instructions are wanted; all instructions without one.
        limit: how many instructions to take at most, the latest first.

    Raises:
        UsageError: the store has no node of that id.
    """

    def ask(query: str, **arguments: Any) -> list[Row]:
        return run(store, query, arguments, as_of=as_of)

    rows = ask("responsibility", focus=focus) if focus else ask("accountability")
    every = _one_each(rows)
    chosen = sorted(every, key=lambda row: (row["issued_on"] or "", row["instruction"]), reverse=True)[:limit]
    wanted = sorted(row["instruction"] for row in chosen)
    links, lines = ask("instruction-links", instructions=wanted), ask("reporting-lines")
    return Facts(
        instructions=tuple(sorted(chosen, key=lambda row: str(row["instruction"]))),
        ties=tuple(row for row in rows if row["instruction"] in set(wanted)) if focus else (),
        links=tuple(links),
        proofs=tuple(ask("instruction-proofs", instructions=wanted)),
        lines=tuple(lines),
        tenures=tuple(ask("tenures", posts=_posts(links, lines, focus))),
        focus=_focus(ask("node", focus=focus), focus) if focus else None,
        spoken=tuple(ask("reports", focus=focus)) if focus else (),
        found=len(every),
    )


def _focus(rows: Iterable[Row], focus: str) -> Row:
    for row in rows:
        return row
    raise UsageError(f"{focus}: the store has no post, body, official, programme or other node of this id")


def _one_each(rows: Iterable[Row]) -> list[Row]:
    """The first row of each instruction; rows repeat it for each of its owners."""
    first: dict[str, Row] = {}
    for row in rows:
        first.setdefault(row["instruction"], row)
    return list(first.values())


def _posts(links: Iterable[Row], lines: Iterable[Row], focus: str | None) -> list[str]:
    """The posts whose holders may be shown: those that instruct or own, and all above them."""
    posts = {row["id"] for row in links if row["kind"] == "post"}
    posts |= {row["upper"] for row in lines if row["upper_kind"] == "post"}
    if focus is not None and focus.startswith("post/"):
        posts.add(focus)
    return sorted(posts)
