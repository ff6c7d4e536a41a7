"""Orders given to somebody's face: "Finish the work by Friday", "Nurlan Adilbekovich, publish it"."""

from __future__ import annotations

from collections.abc import Iterator

from tapsyrma.loaders.english.lexicon import words
from tapsyrma.loaders.english.parties import Chain, chain_after
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.segments import with_partners
from tapsyrma.loaders.english.tokens import QUOTES
from tapsyrma.loaders.english.verbs import is_adverb, is_base, split_acts
from tapsyrma.ontology.records import Clause


def imperatives(scene: Scene, *, listed: bool = False) -> Iterator[Clause]:
    """The imperative that a sentence of direct speech begins with; ``listed``: that an item of a list is."""
    line = scene.line
    at = _past_opening(scene, 0)
    chain = _called(scene, at)
    if chain is not None:
        at = _past_opening(scene, chain.last + 1)
    while is_adverb(line.lower(at)) or line.lower(at) in {"please", "and", "so"}:
        at += 1
    if not is_base(line.lower(at)) or (line.lower(at) in words("no_orders") and not listed):
        return
    if (
        chain is None
        and line.capital(at)
        and at > 0
        and line.lower(at - 1) not in QUOTES | {":", ",", "please", "and"}
        and not is_adverb(line.lower(at - 1))
    ):
        return
    following = line.lower(at + 1)
    ambiguous = line.lower(at) in words("verb_or_noun")
    if (
        not following
        or following in {"is", "are", "was", "of", "has", "will", ",", "were", "have"}
        or (ambiguous and following not in words("objects"))
    ):
        return
    acts = split_acts(line, at, scene.tail_after(at))
    yield Clause(
        sentence=scene.found.sentence.index,
        cue=line.span(at, at),
        force="explicit",
        actions=tuple(scene.span(a, b) for a, b in acts),
        speaker=not listed,
        addressees=with_partners(scene, chain.addressees if chain else (), tuple(acts)),
        deadline=scene.deadline(0, at),
    )


def _past_opening(scene: Scene, index: int) -> int:
    at = index
    while scene.line.lower(at) in QUOTES | {"-", "–", "—", ",", "(", "!"}:
        at += 1
    return at


def _called(scene: Scene, index: int) -> Chain | None:
    """Those called by name before a comma."""
    chain = chain_after(scene.reading, index, scene.places)
    if chain is None or scene.line.lower(chain.last + 1) not in {",", "!", ":"}:
        return None
    return chain
