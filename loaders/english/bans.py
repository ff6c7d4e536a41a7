"""What somebody in charge bans: "the Minister has banned departures", "forbade the depots to sell coal"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tapsyrma.loaders.english.ends import act_end
from tapsyrma.loaders.english.parties import chain_before
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.verbs import is_adverb
from tapsyrma.ontology.records import Clause

_BANNING: Final = frozenset(("banned", "prohibited", "forbade", "bans", "prohibits", "forbids", "outlawed"))


def bans(scene: Scene) -> Iterator[Clause]:
    """The clauses of a sentence by which a person or post forbids something; the ban is the act."""
    line = scene.line
    for token in line.tokens:
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
        yield Clause(
            sentence=scene.found.sentence.index,
            cue=line.span(token.index, token.index),
            force="reported" if scene.recalled(start, token.index) else "explicit",
            actions=(scene.span(token.index, end - 1),),
            issuer=named[-1] if named else None,
            speaker=not named,
        )
