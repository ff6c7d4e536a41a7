"""Whom "him", "her" and "them" mean: the only one of that number whom the words just before name."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.english.reading import read
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.ontology.records import Addressee, Mention

_ONE: Final = frozenset(("him", "her"))
_PRONOUNS: Final = _ONE | {"it", "them", "everyone", "everybody", "all", "those"}
_NEAR: Final = 2
"""Sentences before, of the same paragraph, in which one who is meant is looked for; several: in the last."""


def is_pronoun(word: str) -> bool:
    """Whether a word stands for somebody told."""
    return word in _PRONOUNS


def meant(scene: Scene, index: int, issuer: Mention | None) -> tuple[Addressee, ...]:
    """Those for whom a pronoun stands, inferred; nobody where two could be meant."""
    word = scene.line.lower(index)
    here = [p.mention for p in scene.places if p.last < index]
    sentence, layout = scene.found.sentence, scene.layout
    near = _NEAR - (word == "them")
    for one in (None, *reversed(layout.sentences[max(0, sentence.index - near) : sentence.index])):
        if one is not None and one.block != sentence.block:
            return ()
        mentions = here if one is None else [*read(layout, one).parties]
        fitting = [m for m in mentions if _fits(m, word) and m != issuer and m.case != "possessive"]
        named = {m.name: m for m in fitting if issuer is None or m.name != issuer.name}
        if len(named) == 1:
            return tuple(Addressee(m, basis="inferred") for m in named.values())
        if named:
            return ()
    return ()


def _fits(mention: Mention, word: str) -> bool:
    if word in _ONE:
        return mention.kind in {"person", "post"} and not mention.plural
    if word == "it":
        return mention.kind == "body"
    return word == "them" and mention.plural
