"""Orders that put somebody in charge: "was made responsible for control", "put him in charge of roads"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tapsyrma.loaders.english.closing import GATHERED
from tapsyrma.loaders.english.ends import act_end
from tapsyrma.loaders.english.parties import Chain, chain_after, chain_before
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.subjects import long_subject
from tapsyrma.loaders.english.told import noun_phrase, noun_until
from tapsyrma.loaders.english.verbs import split_acts, verb_after_to
from tapsyrma.ontology.records import Addressee, Clause, Mention

_MADE: Final = frozenset(
    ("falls", "fell", "up", "under", "made", "named", "appointed", "put", "placed", "declared", "designated")
)
_CHARGES: Final = (
    ("responsible", "for"), ("in", "charge", "of"), ("accountable", "for"), ("under", "an", "obligation",
    "to"),
    ("under", "the", "obligation", "to"), ("under", "orders", "to"), ("answerable", "for"),
    ("personally", "responsible", "for"),
    ("personally", "answerable", "for"),
)  # fmt: skip
_UNDER: Final = (
    ("under", "an", "obligation", "to"), ("under", "the", "obligation", "to"), ("under", "orders", "to"),
    ("under", "instructions", "to"),
)  # fmt: skip
_PASSIVE: Final = frozenset(("was", "were", "been", "is", "are", "be", "being"))
_NO_ACT: Final = frozenset(("this", "these", "it", "them", "that", "which", "those"))
_CHARGING: Final = frozenset(("responsible", "answerable", "accountable", "in", "personally"))
_FAR: Final = 14
"""Tokens of somebody named between "put" and "in charge"."""


def charges(scene: Scene) -> Iterator[Clause]:
    """The clauses of a sentence that put somebody in charge of something."""
    line = scene.line
    for token in line.tokens:
        if token.lower not in _MADE:
            continue
        passive = line.lower(token.index - 1) in _PASSIVE | {"also"}
        under = next((words for words in _UNDER if line.says(token.index, *words)), None)
        if under is not None and line.lower(token.index - 1) in {"is", "are", "was", "were"}:
            yield from _obliged(scene, token.index, token.index + len(under))
            continue
        if (
            token.lower in {"falls", "fell"}
            or line.says(token.index, "up", "to")
            or line.says(0, "it", "is", "for")
        ):
            yield from _falling(scene, token.index)
            continue
        found = _passive(scene, token.index) if passive else _active(scene, token.index)
        if found is None:
            continue
        told, first = found
        if line.lower(first) in _NO_ACT:
            continue
        end = act_end(line, first, scene.tail_after(token.index))
        giver, end = _giver(scene, first, end) if passive else (None, end)
        yield Clause(
            sentence=scene.found.sentence.index,
            cue=line.span(token.index, token.index),
            force="reported" if scene.recalled(token.index - 1, token.index) else "explicit",
            actions=(scene.span(first, end - 1),),
            issuer=giver if passive else scene.subject(token.index),
            speaker=scene.direct,
            addressees=told.addressees,
            deadline=scene.deadline(0, first),
        )


def _giver(scene: Scene, first: int, end: int) -> tuple[Mention | None, int]:
    """Who puts somebody in charge: "made responsible for the roads by the Prime Minister"; the act's end."""
    for at in range(first + 1, end - 1):
        if scene.line.lower(at) != "by" or scene.in_term(at):
            continue
        chain = chain_after(scene.reading, at + 1, scene.places)
        if chain is not None and len(chain.mentions) == 1 and not chain.mentions[0].plural:
            return chain.mentions[0], at
        if {scene.line.lower(n) for n in (at + 1, at + 2, at + 3)} & GATHERED:
            return None, at
    return None, end


def _falling(scene: Scene, index: int) -> Iterator[Clause]:
    """``It falls to the Vice Minister to visit each of them``."""
    line = scene.line
    told = chain_after(scene.reading, index + 2, scene.places) if line.lower(index + 1) == "to" else None
    named = "it" in {line.lower(index - 1), line.lower(index - 2)}
    if told is None or not named or verb_after_to(line, told.last + 1) is None:
        return
    acts = split_acts(line, told.last + 2, act_end(line, told.last + 2, scene.tail_after(index)))
    yield Clause(
        sentence=scene.found.sentence.index,
        cue=line.span(index, index),
        force="explicit",
        actions=tuple(scene.span(a, b) for a, b in acts),
        addressees=told.addressees,
    )


def _obliged(scene: Scene, index: int, first: int) -> Iterator[Clause]:
    """``The publishing house is under an obligation to print …``."""
    line = scene.line
    told = chain_before(scene.reading, index - 1, 0, scene.places)
    named = None if told else noun_phrase(scene.reading, _clause_start(scene, index - 1), index - 2)
    if told is None and named is None:
        return
    yield Clause(
        sentence=scene.found.sentence.index,
        cue=line.span(index, index),
        force="explicit",
        actions=tuple(
            scene.span(a, b)
            for a, b in split_acts(line, first, act_end(line, first, scene.tail_after(index)))
        ),
        addressees=told.addressees if told is not None else (Addressee(named),) if named is not None else (),
    )


def _charge(scene: Scene, index: int) -> int | None:
    """The token after "responsible for" and its like at a place."""
    return next((index + len(words) for words in _CHARGES if scene.line.says(index, *words)), None)


def _passive(scene: Scene, index: int) -> tuple[Chain, int] | None:
    first = _charge(scene, index + 1)
    if first is None:
        return None
    _, start = scene.voice(index)
    told = chain_before(scene.reading, start, 0, scene.places)
    told = told or long_subject(scene, _clause_start(scene, start), start, 0)
    return (told, first) if told is not None else None


def _clause_start(scene: Scene, index: int) -> int:
    marks = {",", ";", ":", "that", "and"}
    return next((at + 1 for at in range(index - 1, -1, -1) if scene.line.lower(at) in marks), 0)


def _active(scene: Scene, index: int) -> tuple[Chain, int] | None:
    told = chain_after(scene.reading, index + 1, scene.places)
    if told is None:
        noun = noun_until(scene.reading, index + 1, scene.end, _CHARGING)
        told = Chain(index + 1, noun[1], (Addressee(noun[0]),)) if noun is not None else None
    if told is None or told.last > index + _FAR:
        return None
    first = _charge(scene, told.last + 1)
    return (told, first) if first is not None else None
