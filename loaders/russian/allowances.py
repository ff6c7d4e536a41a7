"""Time that is given for an act: "дал подрядчику десять дней на устранение недостатков"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tapsyrma.loaders.russian.acts import Told
from tapsyrma.loaders.russian.cues import Cue
from tapsyrma.loaders.russian.noun_acts import noun_act
from tapsyrma.loaders.russian.owners import told_before
from tapsyrma.loaders.russian.parties import parties
from tapsyrma.loaders.russian.place import Place, Source, clause_of
from tapsyrma.loaders.russian.recall import is_recalled
from tapsyrma.loaders.russian.subjects import has_pronoun, subject
from tapsyrma.ontology.records import Clause, Force

_FOR: Final = frozenset({"на", "для"})


def allowed(place: Place, cue: Cue) -> Iterator[Clause]:
    """The clause of time that an official gives for an act named by a noun."""
    seen = place.seen
    inside = seen.span(cue.first, cue.last)
    term = next((d for d in seen.deadlines if inside.covers(d.span)), None)
    act = noun_act(seen, cue.last + 1, place.end)
    if term is None or act is None or seen.line.lower(cue.last) not in _FOR:
        return
    issuer = subject(seen, cue.first, cue.first, cue.gender, cue.number)
    speaking = has_pronoun(seen, cue.first, cue.first) or place.speech.covers(cue.first)
    official = issuer is not None and issuer.kind in {"person", "post"}
    if not official and not speaking and cue.lemma != "passive":
        return
    found = parties(seen, cue.first + 1, "dative", anybody=True)
    told = found.addressees if found else told_before(place, cue)
    force: Force = "reported" if is_recalled(seen, cue.first, issuer) else "explicit"
    yield clause_of(place, cue, Source(force, issuer, speaking), Told(told, (act,)))
