"""Those told in the sentence before, whom an order goes on with: "He also directed them to digitize it"."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tapsyrma.loaders.english.orders import orders
from tapsyrma.loaders.english.reading import read
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.ontology.records import Addressee, Clause, Found, Mention, Sentence

_THOSE: Final = frozenset(("them", "both", "him", "her", "it"))


def told_before(scene: Scene) -> tuple[Addressee, ...]:
    """Those told in the sentence before, where an infinitive behind "And" goes on with its order."""
    sentence, layout = scene.found.sentence, scene.layout
    one = layout.sentences[max(0, sentence.index - 1)]
    return _told_in(scene, one) if one is not sentence and one.block == sentence.block else ()


def for_those_before(scene: Scene, clause: Clause) -> Clause:
    """A clause that orders "them" to act, told to all of the order just before it."""
    pronoun = scene.line.lower(scene.line.at(clause.cue.end))
    sentence, layout = scene.found.sentence, scene.layout
    named = any(one.basis == "stated" for one in clause.addressees)
    if named or pronoun not in _THOSE or sentence.index == 0:
        return clause
    one = layout.sentences[sentence.index - 1]
    near = one.block >= sentence.block - 1 and layout.blocks[one.block].kind == "paragraph"
    told = _told_in(scene, one) if near else ()
    meant = told if told and all(_fits(a.mention, pronoun, len(told)) for a in told) else ()
    return replace(clause, addressees=meant or clause.addressees)


def _fits(mention: Mention, pronoun: str, told: int) -> bool:
    """Whether those told, so many of them, may be called so; a government is "it" and "them"."""
    if pronoun in {"them", "both"}:
        return told > 1 or mention.plural or mention.kind == "body"
    one = told == 1 and not mention.plural
    return one and (mention.kind == "body" if pronoun == "it" else mention.kind in {"post", "person"})


def _told_in(scene: Scene, sentence: Sentence) -> tuple[Addressee, ...]:
    """Those who are told by the last order of a sentence: none where its orders are told to several."""
    layout = scene.layout
    made = [*orders(Scene(read(layout, sentence), Found(sentence), layout))]
    told = made[-1].addressees if made and made[-1].actions else ()
    alike = all(one.addressees == told for one in made)
    return tuple(replace(a, basis="inferred") for a in told if a.role == "lead" and alike)
