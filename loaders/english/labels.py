"""Labels behind an order that tell whose it is and by when: "Responsible: akims", "Deadline: 1 June"."""

from __future__ import annotations

import re
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
_TERMS: Final = frozenset(("deadline", "term", "due", "timeline", "timeframe", "by"))
_ACTS: Final = frozenset(("instruction", "task", "order", "assignment", "measure", "action", "act"))
_LONGEST: Final = 4
"""Tokens of a label with its colon: "responsible for execution:"."""
_TERM_TOLD: Final = re.compile(
    r"(?:The\s+(?:final\s+)?(?:deadline|term|time\s+limit|due\s+date)\b(?!\s+for\b)"
    r"|(?:He|She|The\s+[\w ]{3,40}?|It\s+was)\s+(?:also\s+)?"
    r"(?:set|gave|given|named|fixed|allotted)\b[^.]{0,40}"
    r"\b(?:deadline|days|weeks?|months?)\b"
    r"(?:\s+of\b[^.]*|\s+for\s+(?:this|it|everything|all)\b[^.]*|[^.]{0,6})\.?$"
    r"|(?:This|It|All\s+(?:of\s+)?th(?:is|ese)|Everything|These\s+\w+|The\s+work|This\s+(?:task|order))\s"
    r"[^.]{0,30}\b(?:done|completed|carried\s+out|finished|fulfilled|executed|resolved|implemented)\b"
    r"|(?:Time|Term)\s+for\s+(?:everything|this|all)"
    r"|[\w-]+\s+(?:days?|weeks?|months?)\s+(?:is|are|was|were)\s+(?:given|allotted|allowed)\b(?!\s+to\b))",
)
"""Sentences that add a term to the order before them."""
_FAR: Final = 3
"""Sentences behind an order in which its labels stand."""


def label_of(scene: Scene) -> tuple[str, int] | None:
    """The kind of label that a sentence begins with, and the first token behind its colon or dash."""
    line = scene.line
    head = line.lower(0)
    if head not in _OWNERS | _TERMS | _ACTS:
        return None
    if head == "by" and line.lower(1) != ":":
        return None  # "By 1 May: …"
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
        label = label_of(other) or (("term", 0) if _tells_term(document.text, following) else None)
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


def _tells_term(text: str, sentence: Sentence) -> bool:
    """Whether a sentence only tells the term of what was ordered: "This must be done by 1 June"."""
    return _TERM_TOLD.match(text, sentence.span.start, sentence.span.end) is not None


def _following(scene: Scene) -> tuple[Sentence, ...]:
    here = scene.found.sentence.index
    return scene.layout.sentences[here + 1 : here + 1 + _FAR]
