"""Terms given for an act: "two weeks were allotted for the repair", "a month is set aside for it"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tapsyrma.loaders.english.context import led_before
from tapsyrma.loaders.english.ends import act_end
from tapsyrma.loaders.english.parties import chain_after
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.told import noun_phrase
from tapsyrma.loaders.english.verbs import split_acts, verb_after_to
from tapsyrma.ontology.records import Addressee, Clause

_TO_BE: Final = frozenset(("is", "are", "was", "were", "be", "been", "have", "has"))
_GIVEN: Final = frozenset(("given", "allotted", "allocated", "allowed", "granted", "set", "fixed", "named"))
_SETTING: Final = frozenset(
    ("set", "gave", "allotted", "allocated", "fixed", "named", "allowed", "sets", "gives")
)
_NEAR: Final = 7
"""Tokens between "set" and a term."""
_NO_ACT: Final = frozenset(("this", "it", "them", "everything", "all", "that", "which"))


def allotments(scene: Scene) -> Iterator[Clause]:
    """The clauses of a sentence by which a term is given for something to be done."""
    line = scene.line
    yield from _actively(scene)
    for term in scene.found.deadlines:
        at = line.at(term.span.end)
        if line.lower(at) not in _TO_BE:
            continue
        while line.lower(at) in _TO_BE or line.lower(at) == "also":
            at += 1
        if line.lower(at) not in _GIVEN:
            continue
        at += 1 + (line.lower(at + 1) == "aside")
        told: tuple[Addressee, ...] = ()
        if line.lower(at) == "to" and verb_after_to(line, at) is None:
            chain = chain_after(scene.reading, at + 1, scene.places)
            if chain is None:
                continue
            told, at = chain.addressees, chain.last + 1
        verb = verb_after_to(line, at)
        if line.lower(at) != "for" and verb is None:
            continue
        first = at + 1 + (line.lower(at + 1) == "the")
        if line.lower(at + 1) in _NO_ACT or not line.word(first):
            continue
        end = act_end(line, first, scene.tail_after(at))
        acts = split_acts(line, first, end) if verb is not None else [(first, end - 1)]
        yield Clause(
            sentence=scene.found.sentence.index,
            cue=line.span(at - 1, at - 1),
            force="explicit",
            actions=tuple(scene.span(a, b) for a, b in acts),
            speaker=scene.direct,
            addressees=told,
            deadline=term,
        )


_OF_PUBLIC: Final = frozenset((
    "applications", "application", "applying", "bids", "tenders", "entries", "registration", "enrolment",
    "enrollment", "voting", "declarations", "taxes", "tax", "participants", "nominations", "candidates",
))  # fmt: skip
"""What the public has a deadline for, which is nobody's order."""


def _actively(scene: Scene) -> Iterator[Clause]:
    """``Set a deadline of 1 June for repairs``, "allotted a month for …", "the deadline for … is 1 June"."""
    line = scene.line
    for term in scene.found.deadlines:
        first, last = line.at(term.span.start), line.at(term.span.end)
        verb = next(
            (at for at in range(first - 1, max(-1, first - _NEAR), -1) if line.lower(at) in _SETTING), None
        )
        behind = line.lower(last) == "for" or verb_after_to(line, last) is not None
        if verb is not None and behind and line.lower(last + 1) not in _NO_ACT:
            told, start = _told(scene, verb, last)
            end = act_end(line, start, scene.tail_after(last))
            issuer = scene.subject(verb)
            named = issuer is not None or line.lower(verb - 1) in {"he", "she"}
        else:
            noun = next((at for at in range(first) if line.lower(at) == "deadline"), first)
            start = noun + 2
            end = next((at for at in range(start, first) if line.lower(at) in _TO_BE), first)
            told, issuer = (), None
            ours = _OF_PUBLIC.isdisjoint(line.lower(at) for at in range(start, end))
            named = line.lower(noun + 1) == "for" and end < first and ours and led_before(scene)
        if not named or end <= start:
            continue
        yield Clause(
            sentence=scene.found.sentence.index,
            cue=line.span(first, first),
            force="explicit",
            actions=(scene.span(start, end - 1),),
            issuer=issuer,
            speaker=scene.direct or issuer is None,
            addressees=told,
            deadline=term,
        )


def _told(scene: Scene, verb: int, behind: int) -> tuple[tuple[Addressee, ...], int]:
    """Who is set a term, and where the act begins: "set the firm a term to mend", "a term for it to mend"."""
    line = scene.line
    chain = chain_after(scene.reading, behind + 1, scene.places) if line.lower(behind) == "for" else None
    if chain is not None and verb_after_to(line, chain.last + 1) is not None:
        return chain.addressees, chain.last + 2
    article = next((at for at in range(verb + 2, behind) if line.lower(at) == "a"), verb)
    chain = chain_after(scene.reading, verb + 1, scene.places) if article > verb else None
    if chain is not None and chain.last == article - 1:
        return chain.addressees, behind + 1
    named = noun_phrase(scene.reading, verb + 1, article - 1) if article > verb else None
    return ((Addressee(named),) if named is not None else ()), behind + 1
