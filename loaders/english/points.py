"""Points of papers that are orders themselves: "Instruct akims to …", "Control is assigned to …"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from tapsyrma.loaders.english.burdens import burdens
from tapsyrma.loaders.english.ends import act_end
from tapsyrma.loaders.english.finite import is_wish
from tapsyrma.loaders.english.orders import orders
from tapsyrma.loaders.english.parties import Chain, chain_after, chain_before
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.segments import segments
from tapsyrma.loaders.english.told import noun_until
from tapsyrma.loaders.english.verbs import is_adverb, is_base, is_gerund, verb_after_to
from tapsyrma.ontology.records import Addressee, Clause

_ORDERING: Final = frozenset((
    "instruct", "order", "oblige", "charge", "task", "entrust", "direct", "commission", "assign", "require",
    "bind", "instructs", "obliges", "demand", "request", "ask",
))  # fmt: skip
_URGING: Final = frozenset(("recommend", "advise", "propose", "invite", "urge", "suggest"))
_LAYING: Final = frozenset(("entrust", "assign", "delegate", "impose", "lay", "place", "put", "vest"))
_DEEDS: Final = frozenset(("control", "supervision", "coordination", "monitoring", "responsibility"))
"""What a paper lays on somebody."""
_PAPERS: Final = frozenset(
    ("order", "decree", "resolution", "decision", "law", "protocol", "document", "instruction", "ruling")
)
_FORCE: Final = frozenset(("comes", "enters", "becomes", "takes", "shall", "come", "is", "will", "has"))
_INTO_FORCE: Final = frozenset(("force", "effect", "effective", "valid", "invalid", "enforced", "enacted"))
_SECTION: Final = 3
"""Tokens of the name of a section: "II. Rail"."""
_MINUTES: Final = frozenset(
    ("heard", "spoke", "noted", "present", "attended", "invited", "agenda", "speakers")
)
"""Words with which minutes tell what else happened."""
_CHARGED: Final = (
    ("authorized", "to"), ("authorised", "to"), ("responsible", "for"), ("in", "charge", "of"),
    ("personally", "responsible", "for"), ("charged", "to"), ("assigned", "to"),
)  # fmt: skip
_NOTING: Final = (("take", "note"), ("take", "into", "account"), ("note", "that"), ("note", "the"),
    ("take", "into", "consideration"))  # fmt: skip


def is_no_order(scene: Scene) -> bool:
    """Whether a point only says that a paper comes into force, or that something is taken note of."""
    line = scene.line
    start = int(line.lower(0) == "to")
    topic = (
        line.lower(0) in {"on", "about"} and not scene.found.deadlines and not line.lower(1).endswith("ing")
    )
    section = (
        scene.end <= _SECTION
        and not scene.opens
        and not any(is_base(token.lower) or token.lower in {"to", "–", "—"} for token in line.tokens)
    )
    if section or line.lower(0) in _MINUTES or (topic and line.capital(0) and not _has_to(scene)):
        return True
    if any(line.says(start, *words) for words in _NOTING) or is_wish(scene):
        return True
    start = int(line.lower(0) == "that")
    paper = line.lower(start) in {"this", "the", "present"} and bool(
        {line.lower(at) for at in range(start + 1, start + 4)} & _PAPERS
    )
    said = [line.lower(at) for at in range(start + 2, line.size)]
    return paper and bool(set(said[:5]) & _FORCE) and bool(set(said[:12]) & _INTO_FORCE)


def _has_to(scene: Scene) -> bool:
    """Whether a point has a verb of its own behind "to", "shall" or "must"."""
    line = scene.line
    return any(
        verb_after_to(line, token.index) is not None or token.lower in {"shall", "must", "should", "–", "—"}
        for token in line.tokens
    )


def points(scene: Scene, lead: Clause) -> Iterator[Clause]:
    """The clauses of a point that orders by a verb of its own; who lays it down stays the issuer."""
    yield from (
        _by_verb(scene, lead)
        or _laid_on(scene, lead)
        or _in_charge(scene, lead)
        or _to_be(scene, lead)
        or _by_passive(scene, lead)
    )


def _by_verb(scene: Scene, lead: Clause) -> tuple[Clause, ...]:
    line, at = scene.line, 0
    while line.lower(at) == "to" or is_adverb(line.lower(at)):
        at += 1
    if line.lower(at) not in _ORDERING | _URGING:
        return ()
    first = at + 1 + (line.lower(at + 1) in {"to", "from"})
    told = chain_after(scene.reading, first, scene.places)
    if told is None:
        noun = noun_until(scene.reading, first, scene.end, frozenset(("to", "with", ":", ",")))
        told = Chain(first, noun[1], (Addressee(noun[0]),)) if noun is not None else None
    if told is None:
        return ()
    act = _act(scene, told.last + 1)
    if act is None:
        return ()
    front = scene.deadline(told.last + 1, act)
    return tuple(
        Clause(
            sentence=scene.found.sentence.index,
            cue=line.span(at, at),
            force="modal" if line.lower(at) in _URGING else lead.force,
            actions=tuple(scene.span(a, b) for a, b in one.acts if b >= a),
            addressees=one.addressees or told.addressees,
            deadline=one.deadline or front,
        )
        for one in segments(scene, act, act_end(line, act, scene.tail_after(act)))
    )


def _laid_on(scene: Scene, lead: Clause) -> tuple[Clause, ...]:
    """``To impose control of the order on the vice minister``, "entrust the control to the deputy akim"."""
    line, start = scene.line, int(scene.line.lower(0) == "to")
    if line.lower(start) not in _LAYING or not _DEEDS & {line.lower(n) for n in range(start, start + 4)}:
        return ()
    for at in range(start + 2, scene.end):
        told = (
            chain_after(scene.reading, at + 1, scene.places)
            if line.lower(at) in {"to", "on", "upon"}
            else None
        )
        if told is not None and told.last >= scene.end - 1:
            return (
                Clause(
                    sentence=scene.found.sentence.index,
                    cue=line.span(start, start),
                    force=lead.force,
                    actions=(scene.span(start + 1, at - 1),),
                    addressees=told.addressees,
                ),
            )
    return ()


def _in_charge(scene: Scene, lead: Clause) -> tuple[Clause, ...]:
    """``The vice minister is authorised to control it``, "shall be in charge of control over it"."""
    line = scene.line
    for token in line.tokens:
        words = next((words for words in _CHARGED if line.says(token.index, *words)), None)
        if words is None or line.lower(token.index - 1) not in {"is", "are", "be"}:
            continue
        first = token.index + len(words)
        start = token.index - 1 - (line.lower(token.index - 2) in {"shall", "to", "will"})
        told = chain_before(scene.reading, start, 0, scene.places)
        if told is not None:
            return (
                Clause(
                    sentence=scene.found.sentence.index,
                    cue=line.span(token.index, token.index),
                    force=lead.force,
                    actions=(scene.span(first, act_end(line, first, scene.tail_after(first)) - 1),),
                    addressees=told.addressees,
                    deadline=scene.deadline(0, first),
                ),
            )
    return ()


def _to_be(scene: Scene, lead: Clause) -> tuple[Clause, ...]:
    """``B. Name, information on the works to be submitted monthly``: who is told stands before a comma."""
    line = scene.line
    told = chain_after(scene.reading, 0, scene.places)
    if told is None or line.lower(told.last + 1) not in {",", ":", "–", "—"}:
        return ()
    first = told.last + 2
    passive = any(line.says(at, "to", "be") for at in range(first + 1, scene.end))
    if not passive or verb_after_to(line, first) is not None:
        return ()
    return (
        Clause(
            sentence=scene.found.sentence.index,
            cue=line.span(told.first, told.last),
            force=lead.force,
            actions=(scene.span(first, act_end(line, first, scene.end) - 1),),
            addressees=told.addressees,
        ),
    )


def _act(scene: Scene, index: int) -> int | None:
    """The first token of the act behind those told: "to mend", "with mending", "with control over"."""
    line = scene.line
    for at in range(index, min(index + 14, scene.end)):
        if verb_after_to(line, at) is not None:
            return at + 1
        if line.lower(at) == "with" and (is_gerund(line.lower(at + 1)) or at == index):
            return at + 1
        if line.lower(at) in {";", ":"}:
            return at + 1 if line.lower(at) == ":" and at + 1 < scene.end else None
    return None


def _by_passive(scene: Scene, lead: Clause) -> Iterator[Clause]:
    """``Control over the works is assigned to the deputy akim``: read as in any sentence."""
    for kind in (orders, burdens):
        found = [one for one in kind(scene) if one.actions and (one.addressees or _is_told(scene, one))]
        if found:
            yield from (replace(one, force=lead.force, issuer=None, speaker=False) for one in found)
            return


def _is_told(scene: Scene, one: Clause) -> bool:
    """Whether a point tells its order of nobody: "Until 21 November, it is instructed to draw up a list"."""
    cue = scene.line.at(one.cue.start)
    return any(scene.line.says(cue - n, "it", "is") or scene.line.says(cue - n, "it", "was") for n in (0, 2))
