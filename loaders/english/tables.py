"""Rows of a table of orders: "Responsible | Task | Term" above, "Akims | mend the dams | 8 May" below."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal, TypeAlias

from tapsyrma.loaders.english.parties import chain_after
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.ontology.records import Clause

Role: TypeAlias = Literal["owner", "act", "term"]

_HEADS: Final[dict[str, Role]] = {
    "responsible": "owner", "executor": "owner", "executors": "owner", "owner": "owner",
    "assignee": "owner", "who": "owner", "whom": "owner", "assigned": "owner", "owners": "owner",
    "task": "act", "tasks": "act", "measure": "act", "measures": "act", "instruction": "act",
    "assignment": "act",
    "action": "act", "what": "act", "term": "term", "deadline": "term", "date": "term", "due": "term",
    "when": "term", "timeline": "term", "timeframe": "term",
}  # fmt: skip
_FAR: Final = 20
"""Rows below the head of a table."""
_ROLES: Final = 2


def rows(scene: Scene) -> Iterator[Clause]:
    """The clause of a row, an act for each part between semicolons."""
    line = scene.line
    bars = [token.index for token in line.tokens if token.text == "|"]
    roles = _roles(scene) if bars else ()
    if len(roles) != len(bars) + 1 or "act" not in roles:
        return
    edges = [-1, *bars, line.size]
    cells = {role: (edges[at] + 1, edges[at + 1] - 1) for at, role in enumerate(roles) if role is not None}
    first, last = cells["act"]
    if last < first:
        return
    marks = [at for at in range(first, last + 1) if line.lower(at) == ";"]
    starts, ends = [first, *(at + 1 for at in marks)], [*(at - 1 for at in marks), last]
    owner = cells.get("owner")
    told = chain_after(scene.reading, owner[0], scene.places) if owner is not None else None
    term = cells.get("term")
    yield Clause(
        sentence=scene.found.sentence.index,
        cue=line.span(first, first),
        force="explicit",
        actions=tuple(scene.span(a, b) for a, b in zip(starts, ends, strict=True) if b >= a),
        addressees=told.addressees
        if told is not None and owner is not None and told.last <= owner[1]
        else (),
        deadline=scene.deadline(term[0], min(term[1] + 1, line.size - 1), any_term=True)
        if term is not None
        else None,
    )


def _roles(scene: Scene) -> tuple[Role | None, ...]:
    """What the columns hold, by the head of the table; empty where there is none."""
    layout, block = scene.layout, scene.found.sentence.block
    for before in reversed(layout.blocks[max(0, block - _FAR) : block]):
        said = before.span.of(layout.document.text)
        if "|" not in said:
            return ()
        roles = tuple(_role(cell) for cell in said.split("|"))
        if sum(role is not None for role in roles) >= _ROLES and "act" in roles:
            return roles
    return ()


def _role(cell: str) -> Role | None:
    words = cell.lower().split()
    known = next((_HEADS[word] for word in words if word in _HEADS), None)
    return "term" if known is None and words == ["by"] else known
