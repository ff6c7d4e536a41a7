"""Orders by "let": "let the Department of Finance find the money", "let the equipment be mothballed"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tapsyrma.loaders.english.context import heard
from tapsyrma.loaders.english.ends import act_end
from tapsyrma.loaders.english.parties import chain_after
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.verbs import is_adverb, is_base, split_acts
from tapsyrma.ontology.records import Clause

_NOBODY: Final = frozenset(
    ("us", "me", "it", "him", "her", "them", "everything", "alone", "nobody", "everyone", "go")
)
_LONGEST: Final = 8
"""Tokens between "let" and "be"."""


def lets(scene: Scene) -> Iterator[Clause]:
    """The clauses of a sentence by which somebody in charge lets others act."""
    line = scene.line
    for token in line.tokens:
        if token.lower != "let" or line.lower(token.index + 1) in _NOBODY:
            continue
        if line.lower(token.index - 1) in {"to", "not", "will", "n't"} or not heard(scene, token.index):
            continue
        end = act_end(line, token.index + 1, scene.tail_after(token.index))
        more = (at for at in range(token.index + 2, end) if line.lower(at) == "let")
        end = next((at - 1 for at in more if line.lower(at - 1) in {"and", ",", ";"}), end)
        chain = chain_after(scene.reading, token.index + 1, scene.places)
        if chain is not None:
            first = chain.last + 1 + (line.lower(chain.last + 1) == ",")
            while is_adverb(line.lower(first)) or line.lower(first) == "first":
                first += 1
            verb = first + (line.lower(first) == "not")
            if not is_base(line.lower(verb)):
                continue
            acts, told = split_acts(line, first, end), chain.addressees
        else:
            reach = range(token.index + 2, min(token.index + _LONGEST, end))
            if not any(line.lower(at) == "be" for at in reach):
                continue
            acts, told = [(token.index, end - 1)], ()
        yield Clause(
            sentence=scene.found.sentence.index,
            cue=line.span(token.index, token.index),
            force="explicit",
            actions=tuple(scene.span(a, b) for a, b in acts),
            speaker=scene.direct,
            addressees=told,
            deadline=scene.deadline(0, acts[0][0]),
        )
