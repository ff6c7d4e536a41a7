"""What the sentences before one tell about it: whether somebody is heard to speak there, or to order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tapsyrma.loaders.english.lexicon import words
from tapsyrma.loaders.english.reading import read
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.ontology.records import Sentence

_COUNTED: Final = frozenset(("second", "secondly", "third", "thirdly", "fourth", "fourthly", "finally"))
_FAR: Final = 6
"""Sentences over which what somebody said goes on."""


def told_on(scene: Scene) -> bool:
    """Whether in an earlier sentence of the paragraph somebody speaks or orders; it may go on here."""
    heard = words("saying") | words("instructing") | {"set", "gave"}
    return any(_has(scene, one, heard) for one in _before(scene, 2 * (scene.line.lower(0) in _COUNTED)))


def ordered_on(scene: Scene) -> bool:
    """Whether this paragraph or the one before has an order, so that a bare "X to do" is one too."""
    said = (scene.layout.text_of(one).lower().split() for one in _before(scene, 2))
    return any(words("instructing") & set(one) for one in said)


def _before(scene: Scene, blocks: int) -> Iterator[Sentence]:
    """The sentences just before, of the same paragraph and of so many blocks before it, headings left out."""
    sentence, layout = scene.found.sentence, scene.layout
    for one in layout.sentences[max(0, sentence.index - _FAR) : sentence.index]:
        if one.block >= sentence.block - blocks and layout.blocks[one.block].kind != "heading":
            yield one


def _has(scene: Scene, sentence: Sentence, verbs: frozenset[str]) -> bool:
    """Whether somebody named, "he" or "she" stands in a sentence with one of these verbs."""
    reading = read(scene.layout, sentence)
    said = {token.lower for token in reading.line.tokens}
    named = any(p.kind in {"person", "post"} for p in reading.parties) or bool(said & {"he", "she"})
    return named and bool(said & verbs)
