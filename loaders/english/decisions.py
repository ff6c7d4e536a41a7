"""What a body decides is an order: "the commission decided to move the families", "it was resolved to …"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tapsyrma.loaders.english.context import led_before
from tapsyrma.loaders.english.ends import act_end
from tapsyrma.loaders.english.parties import chain_before
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.verbs import split_acts, verb_after_to
from tapsyrma.ontology.records import Clause, Mention

_DECIDING: Final = frozenset(("decided", "resolved", "ruled", "agreed", "voted"))
_GATHERED: Final = frozenset((
    "meeting", "commission", "headquarters", "board", "council", "session", "participants", "members",
    "sitting",
    "collegium", "committee",
))  # fmt: skip
_DECIDERS: Final = frozenset(("commission", "council", "committee", "maslikhat", "organisation", "agency"))
_THINKING: Final = frozenset(
    ("be", "become", "remain", "continue", "go", "join", "participate", "cooperate", "hold")
)


def decisions(scene: Scene) -> Iterator[Clause]:
    """The clauses of a sentence by which a body, or a meeting of nobody named, decides what is to be done."""
    line = scene.line
    for token in line.tokens:
        if token.lower not in _DECIDING or verb_after_to(line, token.index + 1) is None:
            continue
        if line.lower(token.index + 2) in _THINKING or scene.recalled(token.index, token.index):
            continue
        _, start = scene.voice(token.index)
        impersonal = line.lower(start - 1) == "it" and line.lower(start) in {"was", "is", "has"}
        issuer = _decider(scene, start)
        gathered = line.lower(start - 1) in _GATHERED and start == token.index
        if not (impersonal and led_before(scene)) and issuer is None and not gathered:
            continue
        first = token.index + 2
        acts = split_acts(line, first, act_end(line, first, scene.tail_after(token.index)))
        yield Clause(
            sentence=scene.found.sentence.index,
            cue=line.span(token.index, token.index),
            force="explicit",
            actions=tuple(scene.span(a, b) for a, b in acts),
            issuer=issuer,
            deadline=scene.deadline(0, first),
        )


def _decider(scene: Scene, index: int) -> Mention | None:
    """The body named just before the verb."""
    chain = chain_before(scene.reading, index, 0, scene.places)
    named = chain.mentions[-1] if chain is not None and len(chain.mentions) == 1 else None
    return named if named is not None and named.kind == "body" and named.sort in _DECIDERS else None
