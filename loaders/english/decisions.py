"""What a body decides is an order: "the commission decided to move the families", "it was resolved to …"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tapsyrma.loaders.english.context import led_before
from tapsyrma.loaders.english.ends import act_end
from tapsyrma.loaders.english.parties import chain_after, chain_before
from tapsyrma.loaders.english.reading import read
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.segments import delegated, segments
from tapsyrma.loaders.english.told import demanded_of
from tapsyrma.loaders.english.verbs import is_base, split_acts, verb_after_to
from tapsyrma.ontology.records import Addressee, Clause, Found, Mention

_DECIDING: Final = frozenset(("decided", "resolved", "ruled", "agreed", "voted"))
_GATHERED: Final = frozenset((
    "meeting", "commission", "headquarters", "board", "council", "session", "participants", "members",
    "sitting",
    "collegium", "committee",
))  # fmt: skip
_SEVERAL: Final = frozenset(("commission", "board", "council", "participants", "members", "committee"))
"""Of those the ones who may be others than the meeting that the page is about."""
_DECIDERS: Final = frozenset(("commission", "council", "committee", "maslikhat", "organisation", "agency"))
_JUDGING: Final = frozenset(
    (
        "rate",
        "recognise",
        "recognize",
        "acknowledge",
        "note",
        "deem",
        "consider",
        "propose",
        "recommend",
        "thank",
    )
)
"""What a body resolves that is nobody's duty."""
_FAR: Final = 8
"""Sentences before in which the body is looked for that "the headquarters" takes up."""
_THINKING: Final = frozenset(
    ("be", "become", "remain", "continue", "go", "join", "participate", "cooperate", "hold")
)
_PERMITTING: Final = frozenset(("allow", "permit", "resume", "reopen", "ease", "authorise", "authorize"))
"""What a body decides by which it sets free and tells nobody to act."""


def decisions(scene: Scene) -> Iterator[Clause]:
    """The clauses of a sentence by which a body, or a meeting of nobody named, decides what is to be done."""
    line = scene.line
    yield from _listed(scene)
    for token in line.tokens:
        if token.lower in _DECIDING and line.lower(token.index + 1) == "that":
            yield from _that(scene, token.index)
        if token.lower not in _DECIDING or verb_after_to(line, token.index + 1) is None:
            continue
        if line.lower(token.index + 2) in _THINKING | _PERMITTING or scene.recalled(token.index, token.index):
            continue
        _, start = scene.voice(token.index)
        impersonal = line.lower(start - 1) == "it" and line.lower(start) in {"was", "is", "has"}
        issuer = decider(scene, start)
        gathered = line.lower(start - 1) in _GATHERED and start == token.index
        if not (impersonal and led_before(scene)) and issuer is None and not gathered:
            continue
        first = token.index + 2
        acts = split_acts(line, first, act_end(line, first, scene.tail_after(token.index)))
        yield Clause(
            sentence=scene.found.sentence.index,
            cue=line.span(token.index, token.index),
            force="explicit",
            actions=tuple(scene.span(a, b) for a, b in acts),
            issuer=issuer,
            unnamed=issuer is None and gathered and line.lower(start - 1) in _SEVERAL,
            deadline=scene.deadline(0, first),
        )


def _that(scene: Scene, index: int) -> Iterator[Clause]:
    """``The board resolved that the university return the money``: who is told stands behind "that"."""
    line, that = scene.line, index + 1
    _, start = scene.voice(index)
    issuer = decider(scene, start)
    gathered = line.lower(start - 1) in _GATHERED and start == index
    chain = chain_after(scene.reading, that + 1, scene.places)
    verb = chain.last + 1 if chain is not None else 0
    told = chain.addressees if chain is not None else ()
    if chain is None and (named := demanded_of(scene.reading, that, scene.tail_after(that))) is not None:
        told, verb = (Addressee(named[0]),), named[1]
    plain = not any(one.mention.plural for one in told) or chain is None
    if not told or not plain or not is_base(line.lower(verb)) or not (issuer or gathered):
        return  # "decided that akims work well"
    acts = split_acts(line, verb, act_end(line, verb, scene.tail_after(that)))
    yield Clause(
        sentence=scene.found.sentence.index,
        cue=line.span(index, index),
        force="reported" if scene.recalled(index, index) else "explicit",
        actions=tuple(scene.span(a, b) for a, b in acts),
        issuer=issuer,
        addressees=told,
        deadline=scene.deadline(0, verb),
    )


def _listed(scene: Scene) -> Iterator[Clause]:
    """``The board resolved: to rate the work; to bind the director to submit a plan; the fund to pay``."""
    line = scene.line
    at = next((t.index for t in line.tokens if t.lower in _DECIDING and line.lower(t.index + 1) == ":"), None)
    told = chain_after(scene.reading, at + 2, scene.places) if at is not None else None
    begins = told.last + 1 if told is not None else at + 2 if at is not None else 0
    if at is None or verb_after_to(line, begins) is None:
        return
    _, start = scene.voice(at)
    for segment in segments(scene, at + 2, scene.tail_after(at), loose=True):
        one = delegated(scene, segment)
        if one is segment and line.lower(segment.acts[0][0]) in _JUDGING:
            continue
        yield Clause(
            sentence=scene.found.sentence.index,
            cue=line.span(at, at),
            force="explicit",
            actions=tuple(scene.span(a, b) for a, b in one.acts if b >= a),
            issuer=decider(scene, start),
            addressees=one.addressees,
            deadline=one.deadline,
        )


def decider(scene: Scene, index: int) -> Mention | None:
    """The body that decides by a verb: named just before it, or taken up: "the headquarters decided"."""
    chain = chain_before(scene.reading, index, 0, scene.places)
    named = chain.mentions[-1] if chain is not None and len(chain.mentions) == 1 else None
    if named is not None and named.kind == "body" and named.sort in _DECIDERS and " " in named.name:
        return named
    noun, sentence, layout = scene.line.lower(index - 1), scene.found.sentence, scene.layout
    if noun not in _GATHERED - {"meeting", "session", "sitting", "participants", "members"}:
        return None
    for one in reversed(layout.sentences[max(0, sentence.index - _FAR) : sentence.index]):
        bodies = [m for m in read(layout, one).bodies if noun in m.name.lower().split()]
        if bodies:
            return bodies[-1]
    return None


def decided_before(scene: Scene) -> Mention | None:
    """The body that the sentence before tells of deciding, which "it" takes up."""
    sentence, layout = scene.found.sentence, scene.layout
    for one in layout.sentences[max(0, sentence.index - 1) : sentence.index]:
        before = Scene(read(layout, one), Found(one), layout)
        return deciding(before, before.end) if one.block == sentence.block else None
    return None


def deciding(scene: Scene, index: int) -> Mention | None:
    """The body that decides what is told before a token: "the council resolved that akims would help"."""
    at = next((n for n in range(index - 1, 0, -1) if scene.line.lower(n) in _DECIDING), None)
    return decider(scene, at) if at is not None else None
