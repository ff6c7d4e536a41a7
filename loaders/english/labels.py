"""Labels behind an order that tell whose it is and by when: "Responsible: akims", "Deadline: 1 June"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from tapsyrma.loaders.english.deadlines import find_deadlines
from tapsyrma.loaders.english.parties import chain_after
from tapsyrma.loaders.english.reading import read
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.tokens import DASHES
from tapsyrma.ontology.records import Addressee, Clause, Deadline, Found, Sentence

_OWNERS: Final = frozenset(
    (
        "responsible",
        "executor",
        "executors",
        "owner",
        "owners",
        "addressee",
        "addressees",
        "assignee",
        "assignees",
    )
)
_TERMS: Final = frozenset(("deadline", "term", "due", "timeline", "timeframe"))
_ACTS: Final = frozenset(("instruction", "task", "order", "assignment", "measure", "action", "act"))
_LONGEST: Final = 4
"""Tokens of a label with its colon: "responsible for execution:"."""
_FAR: Final = 3
"""Sentences behind an order in which its labels stand."""


def label_of(scene: Scene) -> tuple[str, int] | None:
    """The kind of label that a sentence begins with, and the first token behind its colon or dash."""
    line = scene.line
    head = line.lower(0)
    if head not in _OWNERS | _TERMS | _ACTS:
        return None
    colon = next(
        (at for at in range(1, min(_LONGEST + 1, line.size)) if line.lower(at) in DASHES | {":"}), None
    )
    if colon is None:
        return None
    kind = "owner" if head in _OWNERS else "term" if head in _TERMS else "act"
    return kind, colon + 1


def labelled(scene: Scene, found: list[Clause]) -> Iterator[Clause]:
    """The clauses of a sentence with what the labels behind it add: those told, and the term."""
    told, term = _behind(scene) if any(clause.actions for clause in found) else ((), None)
    for clause in found:
        alone = not any(one.role == "lead" for one in clause.addressees)
        added = (*told, *clause.addressees) if alone else clause.addressees
        inside = any(act.covers(d.span) for act in clause.actions for d in scene.found.deadlines)
        own = clause.deadline or (None if inside else term)
        yield replace(clause, addressees=added, deadline=own) if clause.actions else clause


def _behind(scene: Scene) -> tuple[tuple[Addressee, ...], Deadline | None]:
    """Those told and the term that labels behind a sentence give."""
    told: tuple[Addressee, ...] = ()
    term: Deadline | None = None
    for following in _following(scene):
        document = scene.layout.document
        other = Scene(read(scene.layout, following), Found(following), scene.layout)
        label = label_of(other)
        if label is None or label[0] == "act":
            break
        kind, first = label
        if kind == "owner" and not told:
            chain = chain_after(other.reading, first, other.places)
            told = chain.addressees if chain is not None else ()
        if kind == "term" and term is None:
            terms = find_deadlines(document.text, following.span, document.date)
            term = terms[0] if terms else None
    return told, term


def _following(scene: Scene) -> tuple[Sentence, ...]:
    here = scene.found.sentence.index
    return scene.layout.sentences[here + 1 : here + 1 + _FAR]
