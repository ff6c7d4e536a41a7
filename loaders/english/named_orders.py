"""Orders called by a noun and told behind it: "hence the task: to mend the dam", "an order followed to …"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tapsyrma.loaders.english.context import ordered_on
from tapsyrma.loaders.english.ends import act_end
from tapsyrma.loaders.english.parties import Chain, chain_after, chain_before
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.tags import spoken_to
from tapsyrma.loaders.english.tokens import DASHES, Line
from tapsyrma.loaders.english.verbs import split_acts, verb_after_to, verb_at
from tapsyrma.ontology.records import Addressee, Clause

_NOUNS: Final = frozenset(
    ("task", "order", "instruction", "assignment", "demand", "decision", "directive", "requirement")
)
_FOLLOWING: Final = frozenset(("followed", "came", "sounded", "arrived", "was", "is"))
_GENERAL: Final = frozenset((
    "main", "priority", "key", "primary", "strategic", "important", "common", "our", "chief", "central",
    "global", "number-one", "foremost", "major", "top", "principal",
))  # fmt: skip
"""Adjectives of tasks that are aims rather than orders."""
_EQUAL: Final = frozenset(("is", "was", "are", "were"))
_HANDED: Final = frozenset(("handed", "given", "issued", "sent", "served"))
_COUNTED: Final = frozenset(("first", "second", "third", "fourth", "next", "last", "another"))
_BINDING: Final = frozenset(("by", "before", "within", "no", "not", "until"))
_FAR: Final = 12
"""Tokens between such a noun and the colon behind which it is told what to do."""


def named_orders(scene: Scene) -> Iterator[Clause]:
    """The clauses of a sentence in which a noun announces what is ordered."""
    line = scene.line
    for token in line.tokens:
        if token.lower in _NOUNS and not _is_general(line, token.index):
            of = line.lower(token.index + 1) == "of"
            first = None if of else _behind(line, token.index, scene.end) or _followed(line, token.index)
            first = first or _equated(scene, token.index)
        elif token.index <= 1 and token.lower in _COUNTED and line.says(token.index + 1, "of", "them"):
            first = _behind(line, token.index, scene.end) if ordered_on(scene) else None
        else:
            continue
        if first is None:
            continue
        acts = split_acts(line, first, act_end(line, first, scene.tail_after(first)))
        yield Clause(
            sentence=scene.found.sentence.index,
            cue=line.span(token.index, token.index),
            force="reported" if scene.recalled(token.index, token.index) else "explicit",
            actions=tuple(scene.span(a, b) for a, b in acts),
            speaker=scene.direct or bool(scene.tails),
            addressees=_told(scene, token.index),
            deadline=scene.deadline(0, first),
        )
        return


def _told(scene: Scene, index: int) -> tuple[Addressee, ...]:
    """Who is told: "her instruction to the Ministry read: …", "the railway was handed a demand: …"."""
    line = scene.line
    own = line.lower(index) == "task"  # "the order of the Minister" is one that he gave
    towards = line.lower(index + 1) in {"to", "for"} or (own and line.lower(index + 1) == "of")
    chain = chain_after(scene.reading, index + 2, scene.places) if towards else None
    if chain is None and own:
        owner = next(
            (p for p in scene.places if p.last == index - 1 and line.tokens[p.last].possessive), None
        )
        chain = Chain(owner.first, owner.last, (Addressee(owner.mention),)) if owner is not None else None
    handed = next((at for at in range(max(0, index - 4), index) if line.lower(at) in _HANDED), None)
    if chain is None and handed is not None:
        _, start = scene.voice(handed)
        chain = chain_before(scene.reading, start, 0, scene.places) if start < handed else None
    if chain is None and line.lower(index - 1) == "your":
        return spoken_to(scene)
    return chain.addressees if chain is not None else ()


def _is_general(line: Line, index: int) -> bool:
    """Whether an aim is meant: "the main task", "the task of the Government"."""
    return any(line.lower(at) in _GENERAL for at in (index - 1, index - 2))


def _behind(line: Line, index: int, end: int) -> int | None:
    """The verb behind the colon or dash that follows a noun."""
    for at in range(index + 1, min(index + _FAR, end)):
        if line.lower(at) == ":" or line.lower(at) in DASHES:
            verb = verb_after_to(line, at + 1)
            if verb is not None:
                return at + 2
            fronted = next((n for n in range(at + 2, min(at + _FAR, end)) if line.lower(n) == ","), at)
            if line.lower(at + 1) in _BINDING and verb_at(line, fronted + 1) is not None:
                return verb_at(line, fronted + 1)
            return verb_at(line, at + 1) if not line.capital(at + 1) else None
        if line.lower(at) in {";", "."}:
            return None
    return None


def _equated(scene: Scene, index: int) -> int | None:
    """The verb of "the task for the Ministry is to mend": somebody's task, or one with a term."""
    line, at = scene.line, index + 1
    chain = (
        chain_after(scene.reading, at + 1, scene.places) if line.lower(at) in {"to", "for", "of"} else None
    )
    at = chain.last + 1 if chain is not None else at
    if line.lower(at) not in _EQUAL or verb_after_to(line, at + 1) is None:
        return None
    owned = (chain is not None and line.lower(index + 1) != "of") or line.lower(index - 1) in {"your", "my"}
    return at + 2 if owned or scene.term_after(at) else None


def _followed(line: Line, index: int) -> int | None:
    """The verb of "an order followed to …"; "the order was to …" too, but "the order is" only with "to"."""
    if line.lower(index + 1) in _FOLLOWING - {"is"} and verb_after_to(line, index + 2) is not None:
        return index + 3
    return None
