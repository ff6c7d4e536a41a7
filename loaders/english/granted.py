"""Who is given a term or an order: "gave the utilities three days to …", "gave the builder clear orders"."""

from __future__ import annotations

from tapsyrma.loaders.english.cues import MANNERS, Cue
from tapsyrma.loaders.english.parties import chain_after
from tapsyrma.loaders.english.pronouns import is_pronoun, meant
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.tags import spoken_to
from tapsyrma.loaders.english.told import noun_phrase
from tapsyrma.ontology.records import Addressee, Mention


def given_to(scene: Scene, cue: Cue, floor: int, issuer: Mention | None) -> tuple[Addressee, ...]:
    """Those between "gave" and the term, or fronted with "to"; nobody before ``floor``."""
    line = scene.line
    if cue.word != "term":
        return _before_order(scene, cue)
    if line.lower(cue.first + 1) == "you":
        return spoken_to(scene)
    if line.lower(floor) == "to":
        fronted = chain_after(scene.reading, floor + 1, scene.places)
        if fronted is not None and fronted.last < cue.start:
            return fronted.addressees
    commas = (at for at in range(cue.first + 2, cue.last) if line.lower(at) == ",")
    named = chain_after(scene.reading, next(commas, cue.last) + 1, scene.places)
    if named is not None and named.last < cue.last:
        return named.addressees
    if is_pronoun(line.lower(cue.first + 1)):
        return meant(scene, cue.first + 1, issuer)
    return _by_noun(scene, cue)


def _before_order(scene: Scene, cue: Cue) -> tuple[Addressee, ...]:
    """Those whom a noun calls before an order: "gave the contractor clear instructions to …"."""
    line, first, last = scene.line, cue.first + 1, cue.last - 1
    while last > first and line.lower(last) in MANNERS | {"a", "an", "the", "following"}:
        last -= 1
    named = noun_phrase(scene.reading, first, last) if line.lower(first) == "the" and last > first else None
    return (Addressee(named),) if named is not None else ()


def _by_noun(scene: Scene, cue: Cue) -> tuple[Addressee, ...]:
    """Those whom a noun calls between "gave" and a term; a single post needs a holder."""
    last = cue.last
    while last > cue.first + 1 and scene.in_term(last - (scene.line.lower(last) == ",")):
        last -= 1
    articles = (at for at in range(cue.first + 3, last) if scene.line.lower(at) == "a")
    last = next(articles, last + 1) - 1  # "set the contractor | a deadline of"
    named = noun_phrase(scene.reading, cue.first + 1, last)
    return (Addressee(named),) if named is not None and scene.line.lower(last) != "akim" else ()
