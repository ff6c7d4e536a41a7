"""What somebody in charge bans: "the Minister has banned departures", "forbade the depots to sell coal"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tapsyrma.loaders.english.context import after_order
from tapsyrma.loaders.english.ends import act_end
from tapsyrma.loaders.english.parties import chain_after, chain_before
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.told import noun_until
from tapsyrma.loaders.english.verbs import is_adverb, verb_after_to
from tapsyrma.ontology.records import Addressee, Clause

_BANNING: Final = frozenset(("banned", "prohibited", "forbade", "bans", "prohibits", "forbids", "outlawed"))


_BANNED: Final = frozenset(("prohibited", "banned", "forbidden", "suspended"))
_STRICTLY: Final = frozenset(("strictly", "categorically", "also"))
_LONGEST: Final = 16
"""Tokens of what is banned."""


def _for_whom(scene: Scene, index: int) -> tuple[Clause, ...]:
    """``It is prohibited for directors to collect money``, where somebody says so: the ban is the act."""
    line = scene.line
    said = scene.direct or any(at > index for at in scene.tails)
    told = chain_after(scene.reading, index + 2, scene.places)
    begun = line.lower(index - 2) == "it" or line.lower(index - 3) == "it"
    if not (said and begun) or line.lower(index + 1) != "for" or told is None:
        return ()
    if verb_after_to(line, told.last + 1) is None:
        return ()
    end = act_end(line, index, scene.tail_after(index))
    return (
        Clause(
            sentence=scene.found.sentence.index,
            cue=line.span(index, index),
            addressees=told.addressees,
            force="explicit",
            actions=(scene.span(index, end - 1),),
            speaker=True,
        ),
    )


def _is_banned(scene: Scene, index: int) -> Iterator[Clause]:
    """``The sale of alcohol is prohibited``, where orders stand just before, or "by decree of the akim"."""
    line = scene.line
    by_order = line.lower(0) == "by" and line.lower(1) in {"order", "decree", "decision", "resolution"}
    if not by_order and not after_order(scene, 0):
        return
    first = next((at + 1 for at in range(index - 2, -1, -1) if line.lower(at) in {",", ";", ":"}), 0)
    if index - first > _LONGEST or line.lower(first) == "otherwise":
        return
    end = act_end(line, index, scene.tail_after(index))
    yield Clause(
        sentence=scene.found.sentence.index,
        cue=line.span(index, index),
        force="explicit",
        actions=(scene.span(first, end - 1),),
    )


def bans(scene: Scene) -> Iterator[Clause]:
    """The clauses of a sentence by which a person or post forbids something; the ban is the act."""
    line = scene.line
    for token in line.tokens:
        if token.lower in _BANNED and line.lower(token.index - 1) in {"is", "are", "hereby", *_STRICTLY}:
            yield from _for_whom(scene, token.index) or _is_banned(scene, token.index)
            continue
        if token.lower not in _BANNING or line.lower(token.index + 1) in {"by", "in", "from", "from,", ""}:
            continue
        _, start = scene.voice(token.index)
        if start < token.index and any(
            line.lower(at) in {"was", "were", "is", "are", "been"} for at in range(start, token.index)
        ):
            continue
        chain = chain_before(scene.reading, start, 0, scene.places)
        named = [
            m for m in (chain.mentions if chain else ()) if m.kind in {"person", "post"} and not m.plural
        ]
        pronoun = line.lower(start - 1) in {"he", "she"} or (is_adverb(line.lower(start - 1)) and start > 1)
        if not named and not pronoun:
            continue
        end = act_end(line, token.index, scene.tail_after(token.index))
        told = chain_after(scene.reading, token.index + 1, scene.places)
        noun = noun_until(scene.reading, token.index + 1, end, frozenset(("to", "from")))
        owners = told.addressees if told is not None and line.lower(told.last + 1) in {"to", "from"} else ()
        if not owners and noun is not None:
            owners = (Addressee(noun[0]),)
        yield Clause(
            sentence=scene.found.sentence.index,
            cue=line.span(token.index, token.index),
            addressees=owners,
            force="reported" if scene.recalled(start, token.index) else "explicit",
            actions=(scene.span(token.index, end - 1),),
            issuer=named[-1] if named else None,
            speaker=not named,
        )
