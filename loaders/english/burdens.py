"""Orders that lay something on somebody: "responsibility for X was placed on Y", "control rests with Y"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from tapsyrma.loaders.english.collectives import holds_office
from tapsyrma.loaders.english.deeds import deed_before
from tapsyrma.loaders.english.ends import act_end
from tapsyrma.loaders.english.lexicon import words
from tapsyrma.loaders.english.parties import Chain, chain_after
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.told import noun_phrase
from tapsyrma.loaders.english.verbs import verb_after_to
from tapsyrma.ontology.records import Addressee, Clause

_LAYING: Final = frozenset(("placed", "laid", "put", "imposed", "vested", "conferred", "devolved",
    "places", "lays",
    "imposes", "place", "lay", "impose"))  # fmt: skip
_RESTING: Final = frozenset(("fell", "rests", "lies", "rest", "lie", "devolves", "falls"))
_TASKS: Final = frozenset(("task", "job", "duty", "responsibility", "work"))
_GOING: Final = frozenset(("goes", "went", "passes", "passed"))
"""Verbs by which a task comes "to" somebody."""
_ON: Final = frozenset(("on", "upon", "with", "in"))
_PASSIVE: Final = frozenset(("was", "were", "is", "are", "been", "be"))
_BURDENS: Final = (
    ("responsibility", "for"), ("personal", "responsibility", "for"), ("full", "responsibility", "for"),
    ("the", "responsibility", "for"), ("the", "task", "of"), ("the", "duty", "of"), ("the", "job", "of"),
    ("the", "duty", "to"), ("the", "obligation", "to"), ("the", "task", "to"), ("accountability", "for"),
    ("all", "responsibility", "for"), ("direct", "responsibility", "for"), ("the", "burden", "of"),
)  # fmt: skip
"""Words before the act itself."""
_DEEDS: Final = frozenset(("control", "coordination", "supervision", "oversight", "responsibility",
    "monitoring",
    "execution", "duty", "task", "obligation", "management", "work"))  # fmt: skip
_NO_ACT: Final = frozenset(("this", "it", "these", "that", "which", "blame", "emphasis", "hope", "hopes"))
_COUNTED: Final = frozenset(("each", "every", "no", "half", "most", "many", "some", "percent"))
"""What is counted before "falls on": "each death falls on the division"."""
_HEEDING: Final = frozenset(
    ("priority", "emphasis", "attention", "importance", "premium", "focus", "stress", "value")
)
"""What is placed on a thing that matters, and orders nothing."""
_FAR: Final = 30
"""Tokens between "placed" and "on" those who are to bear it."""


def burdens(scene: Scene) -> Iterator[Clause]:
    """The clauses of a sentence that lay a duty on somebody named."""
    line = scene.line
    for token in line.tokens:
        resting = token.lower in _RESTING and line.lower(token.index + 1) in {"with", "on", "upon", "to"}
        resting = resting or _comes(scene, token.index)
        if not resting and token.lower not in _LAYING:
            continue
        _, start = scene.voice(token.index)
        passive = resting or any(line.lower(at) in _PASSIVE for at in range(start, token.index))
        found = _passive(scene, token.index, start) if passive else _active(scene, token.index)
        if found is None:
            continue
        told, first, last = found
        if resting and not all(holds_office(one) for one in told.mentions):
            continue  # what parents or farmers answer for, nobody orders them
        verb = verb_after_to(line, told.last + 1)
        if verb is not None:
            end = act_end(line, told.last + 2, scene.tail_after(token.index))
            first, last = told.last + 2, end - 1
        yield Clause(
            sentence=scene.found.sentence.index,
            cue=line.span(token.index, token.index),
            force="reported" if scene.recalled(start, token.index) else "explicit",
            actions=(scene.span(first, last),),
            issuer=None if passive else scene.subject(token.index),
            speaker=scene.direct or line.lower(start - 1) in {"he", "she"},
            addressees=told.addressees,
            deadline=scene.deadline(0, first),
        )


def _comes(scene: Scene, index: int) -> bool:
    """Whether a task comes to somebody: "The job of watching the dams goes to the Ministry"."""
    line = scene.line
    begun = int(line.lower(0) == "the")
    task = line.lower(begun) in _TASKS and line.lower(begun + 1) in {"of", "for"}
    return task and line.lower(index) in _GOING and line.lower(index + 1) == "to"


def _passive(scene: Scene, index: int, start: int) -> tuple[Chain, int, int] | None:
    """``Control over the works shall be vested in the deputy akim``: the subject is what is laid on him."""
    line = scene.line
    told = _bearer(scene, index + 1) if line.lower(index + 1) in _ON | {"to"} else None
    marks = {",", ";", ":", "that", "while"}
    start -= line.lower(start - 1) == ","
    first = next((at + 1 for at in range(start - 1, -1, -1) if line.lower(at) in marks), 0)
    first = _act(scene, first)
    bare = first == start - 1 and line.lower(first) == "responsibility"
    if told is None or first >= start or bare or line.lower(first) in _NO_ACT | _COUNTED:
        return None
    return (told, first, start - 1) if _is_deed(scene, first, start) else None


def _active(scene: Scene, index: int) -> tuple[Chain, int, int] | None:
    """``Placed responsibility for the works on the Ministry``."""
    line = scene.line
    end = act_end(line, index + 1, scene.tail_after(index))
    for at in range(index + 2, min(index + _FAR, end)):
        told = _bearer(scene, at) if line.lower(at) in {"on", "upon"} else None
        if told is not None:
            first = _act(scene, index + 1)
            begun = first < at and line.lower(first) not in _NO_ACT
            return (told, first, at - 1) if begun and _is_deed(scene, index + 1, at) else None
    return None


def _bearer(scene: Scene, index: int) -> Chain | None:
    """Those who bear it, behind "on", "upon", "with" or "in"."""
    line, first = scene.line, index + 1
    if line.lower(first) in {"his", "her", "its"}:
        comma = next((at for at in range(first, min(first + 8, scene.end)) if line.lower(at) == ","), None)
        named = chain_after(scene.reading, comma + 1, scene.places) if comma is not None else None
        return named or chain_after(scene.reading, first + 1, scene.places)
    chain = chain_after(scene.reading, first, scene.places)
    if chain is not None:
        chain = _without_teller(scene, chain)
        return chain if all(a.mention.case != "possessive" for a in chain.addressees) else None
    named_so = noun_phrase(scene.reading, first, scene.tail_after(index) - 1)
    return Chain(first, scene.end, (Addressee(named_so),)) if named_so is not None else None


def _without_teller(scene: Scene, chain: Chain) -> Chain:
    """Those who bear it but for whoever says so behind them: "lies with akimats, A. Name said"."""
    said = scene.line.lower(chain.last + 1) in words("saying")
    if not said or len(chain.addressees) == 1:
        return chain
    return replace(chain, addressees=chain.addressees[:-1])


def _act(scene: Scene, index: int) -> int:
    """The first token of the act itself, behind "responsibility for"."""
    return next((index + len(words) for words in _BURDENS if scene.line.says(index, *words)), index)


def _is_deed(scene: Scene, first: int, end: int) -> bool:
    """Whether what is laid on somebody is something to be done."""
    if _heeds(scene, first, end):
        return False
    said = {scene.line.lower(at) for at in range(max(0, first - 3), end)}
    return bool(said & _DEEDS) or deed_before(scene.line, first, end, end)


def _heeds(scene: Scene, first: int, end: int) -> bool:
    """Whether only attention is placed on something: "a special priority", "emphasis in the work"."""
    line, closing = scene.line, words("prepositions") | {"has", "have", "is", "was", "will", "should"}
    head = next((at for at in range(first + 1, end) if line.lower(at) in closing), end) - 1
    return line.lower(head) in _HEEDING
