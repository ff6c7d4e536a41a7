"""Orders whose act stands within the noun: "the task of repairing the roads has been set"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tapsyrma.loaders.english.lexicon import words
from tapsyrma.loaders.english.parties import chain_after
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.verbs import is_gerund, verb_after_to
from tapsyrma.ontology.records import Clause

_LONGEST: Final = 40
"""Tokens of the act between "the task of" and "has been set"."""
_HAVE: Final = frozenset(("has", "have", "was", "were"))
_BETWEEN: Final = frozenset(("been", "also", "already"))
_GIVEN: Final = frozenset(("set", "given", "issued"))


def tasks(scene: Scene) -> Iterator[Clause]:
    """The clauses of such a sentence; their issuer is carried, or speaks."""
    line = scene.line
    for token in line.tokens:
        if token.lower not in words("orders") or token.lower.startswith("recommend"):
            continue
        at = token.index + 1
        named = line.lower(at) == "of" and is_gerund(line.lower(at + 1))
        if not named and verb_after_to(line, at) is None:
            continue
        given = _given(scene, at + 2)
        if given is None:
            continue
        first, last = given
        if any(t.lower == "being" for t in line.tokens[last:]):
            return  # it is told that the task is being done
        told = None
        if line.lower(last + 1) in {"before", "for", "to"}:
            told = chain_after(scene.reading, last + 2, scene.places)
        yield Clause(
            sentence=scene.found.sentence.index,
            cue=line.span(token.index, token.index),
            force="reported" if scene.recalled(0, first) or _long_since(scene, last + 1) else "explicit",
            actions=(scene.span(at + 1, first - 1),),
            speaker=scene.found.sentence.quoted,
            addressees=told.addressees if told is not None else (),
        )
        return


def _long_since(scene: Scene, index: int) -> bool:
    """Whether the day is told on which it was given: "was given in July", "was set last year"."""
    line = scene.line
    return line.lower(index) in {"back", "last"} or (
        line.lower(index) == "in" and (line.capital(index + 1) or line.lower(index + 1).isdigit())
    )


def _given(scene: Scene, index: int) -> tuple[int, int] | None:
    """First and last token of "has been set" after a token."""
    line = scene.line
    for at in range(index, min(index + _LONGEST, scene.end)):
        if line.lower(at) not in _HAVE:
            continue
        last = at + 1
        while line.lower(last) in _BETWEEN:
            last += 1
        return (at, last) if line.lower(last) in _GIVEN else None
    return None
