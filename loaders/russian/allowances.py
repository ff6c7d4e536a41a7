"""Time that is given for an act: "дал подрядчику десять дней на устранение недостатков"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from tapsyrma.loaders.russian.acts import Act, Told, read_acts
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
    around = seen.span(place.start, cue.last)
    term = next((d for d in seen.deadlines if inside.covers(d.span) or around.covers(d.span)), None)
    act = _act(place, cue)
    if term is None or act is None:
        return
    issuer = subject(seen, cue.first, cue.first, cue.gender, cue.number)
    speaking = has_pronoun(seen, cue.first, cue.first) or place.speech.covers(cue.first)
    official = issuer is not None and issuer.kind in {"person", "post"}
    nobody = issuer is None and cue.number == "plur"  # "подрядчику дали неделю на ремонт"
    if not official and not speaking and cue.lemma != "passive" and not nobody:
        return
    found = parties(seen, cue.first + 1, "dative", anybody=True)
    told = found.addressees if found else told_before(place, cue)
    force: Force = "reported" if is_recalled(seen, cue.first, issuer) else "explicit"
    clause = clause_of(place, cue, Source(force, issuer, speaking), Told(told, (act,)))
    yield clause if clause.deadline else replace(clause, deadline=term)


def _act(place: Place, cue: Cue) -> Act | None:
    """What time is given for: a noun after "на", an infinitive after "на то, чтобы" or ", чтобы"."""
    seen, at = place.seen, cue.last
    if seen.line.lower(at) in _FOR:
        act = noun_act(seen, at + 1, place.end)
        if act is not None:
            return act
        at += 2 if seen.line.lower(at + 1) == "то" else 0
    if seen.line.lower(at) == "," and seen.line.lower(at + 1) == "чтобы":
        told = read_acts(seen, at + 2, place.end, strict=False)
        if told and told[0].acts:
            acts = [act for group in told for act in group.acts]
            return Act(acts[0].first, acts[-1].last)
    return _front_act(place, cue)


def _front_act(place: Place, cue: Cue) -> Act | None:
    """The noun after "на" at the head of the clause: "На подбор оборудования отделу дано десять дней"."""
    first = next((w.index for w in place.seen.line.words[place.start : cue.first] if w.letters), cue.first)
    if place.seen.line.lower(first) not in _FOR or noun_act(place.seen, first + 1, cue.first) is None:
        return None
    return Act(first, cue.last)
