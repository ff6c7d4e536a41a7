"""Who is told by a passive order with a long subject: "the ministries responsible for … were tasked"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.english.lexicon import words
from tapsyrma.loaders.english.parties import Chain, chain_after, chain_before, longer
from tapsyrma.loaders.english.rows import row
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.tokens import QUOTES
from tapsyrma.loaders.english.told import noun_phrase
from tapsyrma.loaders.english.verbs import is_adverb
from tapsyrma.ontology.records import Addressee, Mention

_DESCRIBING: Final = frozenset((
    "responsible", "located", "involved", "engaged", "participating", "operating", "working", "concerned",
    "of", "for", "in", "from", "at", "under", "on", "whose", "who", "which", "that", "led", "headed", "where",
))  # fmt: skip
"""Words by which it is told more closely who is meant."""
_CLOSER: Final = frozenset(("responsible", "hit", "built"))
_ASIDE: Final = frozenset(
    (
        "acting",
        "working",
        "together",
        "jointly",
        "who",
        "whose",
        "which",
        "led",
        "headed",
        "including",
        "especially",
        "particularly",
        "primarily",
        "for",
        "in",
        "too",
        "meanwhile",
        "represented",
        "on",
        "under",
        "following",
    )
)
"""Words that begin an aside between two commas."""
_FURTHER: Final = frozenset(("has", "had", "also", "further"))
"""Words before a second verb of the same subject."""
_UNKNOWN: Final = 6
"""Tokens of somebody unknown in a list."""
_LONGEST: Final = 25


def by_noun(scene: Scene, index: int) -> Chain | None:
    """Those whom a noun calls just before a verb: "the contractor has to finish the roof by 1 August"."""
    line = scene.line
    marks = {",", ";", ":", "that", "and", '"', "\u201c"}
    first = next((at + 1 for at in range(index - 1, -1, -1) if line.lower(at) in marks), 0)
    named = noun_phrase(scene.reading, first, index - 1)
    return Chain(first, index - 1, (Addressee(named),)) if named is not None else None


def by_noun_between(scene: Scene, first: int, last: int) -> tuple[Addressee, ...]:
    """Those whom a noun calls from one token to another."""
    named = noun_phrase(scene.reading, first, last)
    return (Addressee(named),) if named is not None else ()


def row_before(scene: Scene, index: int, floor: int, chain: Chain | None) -> Chain | None:
    """Everybody of a subject from its clause's start; where not all is understood, the chain that ends it."""
    line = scene.line
    marks = {";", ":", "that", "whereas", "while"} | QUOTES
    first = next((at + 1 for at in range(index - 1, floor, -1) if line.lower(at) in marks), floor)
    last = index - 1
    while last > first and (is_adverb(line.lower(last)) or line.lower(last) == ","):
        last -= 1
    told = row(scene.reading, first, last, scene.places, opener=True)
    told = told if told is not None and any(one.role == "lead" for one in told) else None
    several = told is not None and (chain is None or len(told) > 1 or len(chain.addressees) > 1)
    return Chain(first, index - 1, told) if told is not None and several else chain


def is_half(scene: Scene, chain: Chain) -> bool:
    """Whether somebody not understood stands in the same list: "the Ministry, the X and | akims"."""
    line = scene.line
    joint = chain.first - 1 - (line.lower(chain.first - 1) in {"the", "all"})
    if line.lower(joint) != "and":
        return False
    comma = next((at for at in range(joint - 1, max(0, joint - _UNKNOWN), -1) if line.lower(at) == ","), None)
    return comma is not None and comma < joint - 1 and any(p.last == comma - 1 for p in scene.places)


def long_subject(scene: Scene, first: int, end: int, floor: int) -> Chain | None:
    """Those at the head of a subject from ``first`` to before ``end``, whatever describes them.

    Between two commas an aside may stand: "The Minister, who took part from Semey, was tasked".
    """
    line = scene.line
    if line.lower(end - 1) == ",":
        commas = (at for at in range(end - 2, max(floor, end - _LONGEST), -1) if line.lower(at) == ",")
        comma = next((at for at in commas if line.lower(at + 1) in _ASIDE), None)
        return chain_before(scene.reading, comma, floor, scene.places) if comma is not None else None
    chain = chain_after(scene.reading, first, scene.places)
    if chain is None or chain.last + 1 >= end or chain.mentions[-1].case == "possessive":
        return None
    return chain if line.lower(chain.last + 1) in _DESCRIBING else None


def described_subject(scene: Scene, first: int, end: int) -> Chain | None:
    """Those at the head of a subject with the words that tell which: "akims of regions | hit by floods"."""
    line = scene.line
    chain = chain_after(scene.reading, first, scene.places)
    if chain is None or chain.last + 1 >= end or chain.mentions[-1].kind not in {"body", "collective"}:
        return None
    at, close = chain.last + 1, end
    if line.lower(at) == "," and line.lower(end - 1) == ",":
        at, close = at + 1, end - 1
    inner = {line.lower(one) for one in range(at, close)}
    closer = line.lower(at) in _CLOSER or (line.lower(at).endswith(("ed", "ing")) and len(inner) > 1)
    if not closer or inner & (words("finite") | {",", ";"}):
        return None
    told = chain.addressees
    if told[-1].mention.kind == "collective" and close == end:
        told = (*told[:-1], longer(line, told[-1], at, close - 1))
    return Chain(chain.first, end - 1, told)


def partnered(scene: Scene, partner: Mention, verb: int) -> Mention | None:
    """Who orders "together with" whoever stands just before the verb, if anybody stands there so."""
    line = scene.line
    first = next((p.first for p in scene.places if p.mention is partner), 0)
    first -= line.lower(first - 1) == "the"
    joined = line.lower(first - 1) == "with" and line.lower(first - 2) in {"together", "jointly", "along"}
    return scene.subject(verb) if joined else None


def opening_body(scene: Scene, verb: int) -> Mention | None:
    """A body that opens a sentence and does one thing more: "The Cabinet approved it and | directed"."""
    line, before = scene.line, verb - 1
    while is_adverb(line.lower(before)) or line.lower(before) in _FURTHER:
        before -= 1
    opening = next(iter(scene.places), None)
    if opening is None or line.lower(before) not in {"and", ","} or opening.last >= before:
        return None
    body = opening.mention if opening.first == (line.lower(0) == "the") else None
    return body if body is not None and body.kind == "body" and not body.plural else None
