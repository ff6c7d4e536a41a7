"""What is laid upon somebody: "координация возложена на министра", "закрепил дороги за отделом"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.cues import Cue
from tapsyrma.loaders.russian.issuers import force_of, issuer_of
from tapsyrma.loaders.russian.morphology import is_infinitive
from tapsyrma.loaders.russian.noun_acts import noun_act, noun_acts
from tapsyrma.loaders.russian.owners import are_official
from tapsyrma.loaders.russian.parties import parties
from tapsyrma.loaders.russian.place import Place, Source, clause_of
from tapsyrma.loaders.russian.told import Act, Told
from tapsyrma.ontology.records import Case, Clause, Mention

_CHARGES: Final = ("контрол", "координац", "ответственн", "персональн")
"""Beginnings of what an infinitive lays upon somebody: "Контроль возложить на руководителя"."""
_PUNISHING: Final = (
    "дисциплинарн",
    "административн",
    "уголовн",
    "материальн",
    "штраф",
    "взыскани",
    "вина",
    "вину",
)
"""Beginnings of what is laid upon somebody as a punishment, which tells nobody to do anything."""
_REACH: Final = 12
"""Words between "возложил" and "на"."""


def laid_upon(place: Place, cue: Cue) -> Iterator[Clause]:
    """The clause of "координация возложена на министра", "возложил на акимов контроль", "закрепил за"."""
    seen, line = place.seen, place.seen.line
    words = line.words[cue.last + 1 : cue.last + _REACH]
    if any(
        word.key.startswith(_PUNISHING) for word in line.words[max(0, cue.first - _REACH) : cue.last + _REACH]
    ):
        return
    by: str
    case: Case
    by, case = ("за", "instrumental") if cue.lemma == "закрепить" else ("на", "accusative")
    upon = next((w.index for w in words if w.lower == by), None)
    if is_infinitive(line.words[cue.first].text) and not line.lower(place.first_word).startswith(_CHARGES):
        return
    if upon is None and cue.kind == "passive" and by == "на":
        yield from _laid_upon_first(place, cue)
        return
    found = parties(seen, upon + 1, case) if upon is not None else None
    if found is None or upon is None or (by == "за" and not are_official(found.addressees)):
        return
    issuer = issuer_of(seen, cue)
    act: Act | None = Act(place.first_word, found.end - 1)
    if cue.kind != "passive":
        after = noun_act(seen, found.end, place.end) or noun_act(seen, cue.last + 1, upon)
        act = after or noun_act(seen, place.start, before_issuer(seen, cue, issuer))
    if act is not None:
        source = Source(force_of(place, cue, issuer), issuer, place.speech.covers(cue.first))
        yield clause_of(place, cue, source, Told(found.addressees, (act,)))


def before_issuer(seen: Analysis, cue: Cue, issuer: Mention | None) -> int:
    """The end of what is laid upon somebody, before a subject: "Контроль | аким возложил на …"."""
    return next(
        (n.first for n in seen.nominals if n.mention is issuer and n.last == cue.first - 1), cue.first
    )


def _laid_upon_first(place: Place, cue: Cue) -> Iterator[Clause]:
    """The clause of "На Министерство энергетики возложены надзор за …, подготовка …"."""
    seen = place.seen
    for at in range(place.start, cue.first):
        found = parties(seen, at + 1, "accusative") if seen.line.lower(at) == "на" else None
        acts = noun_acts(seen, cue.last + 1, place.end) if found and found.end == cue.first else ()
        if found and acts:
            source = Source(force_of(place, cue, None), None, place.speech.covers(cue.first))
            yield clause_of(place, cue, source, Told(found.addressees, acts))
            return
