"""Orders given to somebody's face: "Finish the work by Friday", "Nurlan Adilbekovich, publish it"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from tapsyrma.loaders.english.lexicon import words
from tapsyrma.loaders.english.parties import Chain, chain_after
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.segments import with_partners
from tapsyrma.loaders.english.tokens import DASHES, QUOTES
from tapsyrma.loaders.english.verbs import is_adverb, is_base, split_acts, verb_after_to, verb_at
from tapsyrma.ontology.records import Clause

_OPENING: Final = QUOTES | DASHES | {",", "(", "!"}
_COURTESY: Final = frozenset(("please", "and", "so"))
_GOING_ON: Final = frozenset(
    ("also", "besides", "additionally", "therefore", "firstly", "secondly", "thirdly", "finally")
)
_FURTHER: Final = (("at", "the", "same", "time"), ("in", "addition"), ("and", "also"), ("and",), ("also",),
    ("besides",), ("moreover",), ("additionally",))  # fmt: skip
"""Words that join a sentence to the order before it."""
_NO_OBJECT: Final = frozenset(("", "is", "are", "was", "were", "of", "has", "have", "will", ","))


def imperatives(scene: Scene) -> Iterator[Clause]:
    """The imperative that a sentence of direct speech begins with, or its translation by an infinitive."""
    start = _past(scene, 0)
    chain = chain_after(scene.reading, start, scene.places)
    if chain is not None:
        spoken_to = _infinitive(scene, chain)
        if spoken_to is not None:
            yield _clause(scene, spoken_to, chain)
            return
        if scene.line.lower(chain.last + 1) not in {",", "!", ":"}:
            chain = None
    at = _past(scene, chain.last + 1) if chain is not None else start
    while is_adverb(scene.line.lower(at)) or scene.line.lower(at) in _COURTESY:
        at += 1 + (scene.line.lower(at) in _GOING_ON and scene.line.lower(at + 1) == ",")
    if _is_imperative(scene, at, called=chain is not None):
        yield _clause(scene, at, chain)


def told_to(scene: Scene) -> Iterator[Clause]:
    """``The Ministry of Culture to amend the law.``: an order that goes on with others."""
    chain = chain_after(scene.reading, 0, scene.places)
    first = _infinitive(scene, chain) if chain is not None else _further(scene)
    if first is None or not scene.line.source.rstrip().endswith((".", ";")):
        return
    yield replace(_clause(scene, first, chain), speaker=False)


def _further(scene: Scene) -> int | None:
    """The verb of ``At the same time, ensure …``, "And to control …" or "To mend …", which go on with an order."""
    line = scene.line
    if verb_after_to(line, 0) is not None and not any(
        token.lower in words("finite") | words("saying") for token in line.tokens
    ):
        return 1
    for words_of in _FURTHER:
        if line.says(0, *words_of):
            at = len(words_of) + (line.lower(len(words_of)) == ",")
            return at + 1 if verb_after_to(line, at) is not None else verb_at(line, at)
    return None


def _past(scene: Scene, index: int) -> int:
    at = index
    while scene.line.lower(at) in _OPENING:
        at += 1
    return at


def _infinitive(scene: Scene, chain: Chain) -> int | None:
    """``The Ministry of Health and akimats to complete …``: what Russian says in the infinitive."""
    at = chain.last + 1 + (scene.line.lower(chain.last + 1) in DASHES)
    told = all(a.mention.kind in {"body", "post"} or a.mention.sort != "other" for a in chain.addressees)
    return at + 1 if told and verb_after_to(scene.line, at) is not None else None


def _is_imperative(scene: Scene, at: int, *, called: bool) -> bool:
    """Whether a verb in its base form stands here and orders something."""
    line = scene.line
    word, before = line.lower(at), line.lower(at - 1)
    forbids = line.says(at, "do", "not")
    if (
        not is_base(word)
        or word in words("no_orders")
        or (forbids and line.lower(at + 2) in words("minding"))
    ):
        return False
    opened = at == 0 or before in QUOTES | {":", ","} | _COURTESY or is_adverb(before)
    if line.capital(at) and not (called or opened):
        return False
    following = line.lower(at + 1)
    noun = word in words("verb_or_noun") and following not in words("objects")
    return following not in _NO_OBJECT and not noun


def _clause(scene: Scene, first: int, chain: Chain | None) -> Clause:
    acts = split_acts(scene.line, first, scene.tail_after(first))
    return Clause(
        sentence=scene.found.sentence.index,
        cue=scene.line.span(first, first),
        force="explicit",
        actions=tuple(scene.span(a, b) for a, b in acts),
        speaker=True,
        addressees=with_partners(scene, chain.addressees if chain else (), tuple(acts)),
        deadline=scene.deadline(0, first),
    )
