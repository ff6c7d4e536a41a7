"""Whom "him", "her" and "them" mean: the only one of that number whom the words just before name."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.english.reading import read
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.tokens import Line
from tapsyrma.ontology.records import Addressee, Mention, Person, Post

_ONE: Final = frozenset(("him", "her"))
_SEVERAL: Final = frozenset(("them", "both"))
_PRONOUNS: Final = _ONE | {"it", "them", "both", "everyone", "everybody", "all", "those"}
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
    near = _NEAR - (word in _SEVERAL)
    for one in (None, *reversed(layout.sentences[max(0, sentence.index - near) : sentence.index])):
        if one is not None and one.block != sentence.block:
            return ()
        mentions = here if one is None else [*read(layout, one).parties]
        fitting = [m for m in mentions if _fits(m, word) and m.case != "possessive"]
        named = {m.name: m for m in fitting if issuer is None or not _is_same(m, issuer)}
        line = scene.line if one is None else read(layout, one).line
        if word in _SEVERAL and any(_is_joined(line, m) for m in named.values()):
            return ()
        if len({m.span for m in named.values()}) == 1:  # "the ministries of health and trade" are one phrase
            return tuple(Addressee(m, basis="inferred") for m in named.values())
        if named:
            return ()
    return ()


def _fits(mention: Mention, word: str) -> bool:
    if word in _ONE:
        return mention.kind in {"person", "post"} and not mention.plural
    if word == "it":
        return mention.kind == "body"
    return word in _SEVERAL and mention.plural


def _is_joined(line: Line, one: Mention) -> bool:
    """Whether others are named in one breath with somebody: "farmers and | the heads of banks"."""
    before = line.at(one.span.start) - 1
    before -= line.lower(before) == "the"
    behind = line.at(one.span.end)
    row = line.lower(before) == "," and line.capital(before - 1)  # "the Prime Minister, | the heads of banks"
    goes_on = line.lower(behind) == "and" and (line.capital(behind + 1) or line.lower(behind + 1) == "the")
    return line.lower(before) == "and" or (row and goes_on)


def _is_same(one: Mention, issuer: Mention) -> bool:
    """Whether a mention is of whoever orders: by name, or by the post of one who was named with it."""
    held = one.post if isinstance(one, Person) else None
    own = isinstance(issuer, Post) and held is not None and not issuer.scope and held.sort == issuer.sort
    return one.name == issuer.name or own
