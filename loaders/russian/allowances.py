"""Time that is given for an act: "дал подрядчику десять дней на устранение недостатков"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from tapsyrma.loaders.russian.acts import read_acts
from tapsyrma.loaders.russian.cues import Cue
from tapsyrma.loaders.russian.noun_acts import noun_act
from tapsyrma.loaders.russian.owners import told_before
from tapsyrma.loaders.russian.parties import Parties, parties
from tapsyrma.loaders.russian.place import Place, Source, clause_of
from tapsyrma.loaders.russian.recall import is_recalled
from tapsyrma.loaders.russian.subjects import has_pronoun, subject
from tapsyrma.loaders.russian.told import Act, Told
from tapsyrma.ontology.records import Addressee, Clause, Force

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
    passive = cue.lemma == "passive"
    issuer = None if passive else subject(seen, cue.first, cue.first, cue.gender, cue.number)
    speaking = has_pronoun(seen, cue.first, cue.first) or place.speech.covers(cue.first)
    official = issuer is not None and issuer.kind in {"person", "post"}
    nobody = issuer is None and cue.number == "plur"  # "подрядчику дали неделю на ремонт"
    if not official and not speaking and cue.lemma != "passive" and not nobody:
        return
    found = parties(seen, cue.first + 1, "dative", anybody=True) or _told_behind_time(place, cue)
    told = found.addressees if found else told_before(place, cue) or _first_told(place, cue)
    force: Force = "reported" if is_recalled(seen, cue.first, issuer) else "explicit"
    clause = clause_of(place, cue, Source(force, issuer, speaking), Told(told, (act,)))
    yield clause if clause.deadline else replace(clause, deadline=term)


def _told_behind_time(place: Place, cue: Cue) -> Parties | None:
    """Those who stand between the time and what it is given for: "дал месяц | отделам | на ремонт"."""
    rows = (parties(place.seen, at, "dative") for at in range(cue.first + 2, cue.last))
    return next((found for found in rows if found is not None and found.end <= cue.last), None)


def _first_told(place: Place, cue: Cue) -> tuple[Addressee, ...]:
    """Those at the head where what time is given for stands behind them: "Отделу на ремонт дано …"."""
    found = parties(place.seen, max(place.start, place.first_word), "dative")
    behind = found is not None and found.end < cue.first and place.seen.line.lower(found.end) in _FOR
    return found.addressees if found is not None and behind else ()


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
    """The noun after "на" before the verb: "На подбор оборудования отделу дано десять дней"."""
    words = place.seen.line.words[place.start : cue.first]
    opening = next((w.index for w in words if w.letters), cue.first)
    first = next((w.index for w in words if w.lower in _FOR), cue.first)
    act = noun_act(place.seen, first + 1, cue.first)
    if act is None:
        return None
    return Act(first, cue.last) if first == opening else act
