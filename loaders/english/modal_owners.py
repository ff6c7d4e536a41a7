"""Who must act, where an official says what must be done: "akims must …", "told them that they must …"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tapsyrma.loaders.english.collectives import OFFICIALS
from tapsyrma.loaders.english.context import told_on
from tapsyrma.loaders.english.duty_owners import clause_start
from tapsyrma.loaders.english.laid_down import past_inset
from tapsyrma.loaders.english.lexicon import words
from tapsyrma.loaders.english.parties import Chain, chain_after, chain_before
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.subjects import by_noun, described_subject, row_before
from tapsyrma.loaders.english.tags import spoken_to
from tapsyrma.loaders.english.tokens import QUOTES
from tapsyrma.ontology.records import Addressee, Mention

_TELLING: Final = frozenset(("told", "warned", "reminded", "informed"))
_NO_AGENTS: Final = frozenset(("we", "i", "they", "he", "she", "it", "you", "that", "which", "still"))
_FAR: Final = 24
"""Tokens between "made it clear to" and "that they"."""


def agents_of(scene: Scene, index: int, *, spoken: bool) -> tuple[Addressee, ...]:
    """Who must act: those before the verb, if it is an official who says so and not a fact that is told."""
    line = scene.line
    word, before = line.lower(index), line.lower(index - 1)
    end = past_inset(scene, index)
    chain = chain_before(scene.reading, end, 0, scene.places)
    full = row_before(scene, end, 0, chain)
    chain = full if chain is not None or (full is not None and len(full.addressees) > 1) else None
    if chain is None and before not in _NO_AGENTS:
        chain = described_subject(scene, clause_start(line, index), index)
    if chain is None and before not in _NO_AGENTS and scene.found.deadlines:
        chain = by_noun(scene, index)
    if before in {"they", "you"}:
        return _spoken_to(scene, index)
    if chain is None or before in _NO_AGENTS or line.lower(chain.first - 1) == "some":
        return ()
    heard = spoken or told_on(scene) or (word in {"has", "have"} and told_by(scene, index))
    if word in {"has", "have"} and not heard and not ordered_after(scene, index):
        return ()
    by_day = heard and bool(scene.found.deadlines) and not chain.mentions[0].plural  # "the contractor must"
    told = any(_may_be_told(a.mention, spoken=spoken or by_day) for a in chain.addressees)
    return chain.addressees if told else ()


def _spoken_to(scene: Scene, index: int) -> tuple[Addressee, ...]:
    """``Told the heads of departments that they must …``, "Marat Serikovich, you must …"."""
    line = scene.line
    if line.lower(index - 1) == "they":
        told = next((at for at in range(index - 2, -1, -1) if line.lower(at) in _TELLING), None)
        chain = chain_after(scene.reading, told + 1, scene.places) if told is not None else None
        named = chain is not None and line.says(chain.last + 1, "that", "they") and chain.last + 3 == index
        if not named and line.lower(index - 2) == "that":
            chain = next((c for c in _to_whom(scene, index - 2)), None)
            named = chain is not None
        return chain.addressees if chain is not None and named else ()
    start = int(line.tokens[0].text in QUOTES)
    chain = chain_after(scene.reading, start, scene.places) if scene.direct else None
    called = chain is not None and chain.last + 3 == index and line.lower(chain.last + 1) == ","
    return chain.addressees if chain is not None and called else spoken_to(scene)


def _to_whom(scene: Scene, that: int) -> Iterator[Chain]:
    """Those right before "that they": "made it clear to the akims that they must finish"."""
    for at in range(max(0, that - _FAR), that):
        chain = chain_after(scene.reading, at + 1, scene.places) if scene.line.lower(at) == "to" else None
        if chain is not None and chain.last + 1 == that:
            yield chain


def lead_before(scene: Scene, index: int) -> tuple[Addressee, ...]:
    """Whoever stands at the head of a subject before its partners: "the commission under X, with akims,"."""
    marks = {";", ":", "that", *QUOTES}
    first = next((at + 1 for at in range(index - 1, -1, -1) if scene.line.lower(at) in marks), 0)
    chain = chain_after(scene.reading, first, scene.places)
    return chain.addressees if chain is not None and chain.addressees[0].role == "lead" else ()


def _may_be_told(mention: Mention, *, spoken: bool) -> bool:
    if mention.kind == "person":
        return True
    if mention.kind == "collective":
        holders = not words("office_holders").isdisjoint(mention.name.lower().split())
        return mention.sort in OFFICIALS | {"regions"} or spoken or holders
    return True


def ordered_after(scene: Scene, index: int) -> str | None:
    """The cue of ", the Prime Minister ordered" after a clause."""
    tail = next((at for at in scene.tails if at > index), None)
    if tail is None:
        return None
    said = {t.lower for t in scene.line.tokens[tail:]}
    return next(iter(sorted(said & {"ordered", "instructed", "demanded"})), None)


def told_by(scene: Scene, index: int) -> bool:
    """Whether somebody is said to speak before the words: "the Minister noted that it is necessary"."""
    before = {scene.line.lower(at) for at in range(index)}
    return bool(before & (words("saying") | {"according"})) or scene.line.says(0, "in", "his", "words")
