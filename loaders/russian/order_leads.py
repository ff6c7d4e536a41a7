"""Orders without an infinitive: leads to a list, announcements, acts named by a noun, aims."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.about import demanded_apart, named_apart, subject_acts
from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.cues import Cue
from tapsyrma.loaders.russian.demands import demanded_from
from tapsyrma.loaders.russian.frames import AIMING
from tapsyrma.loaders.russian.laid_upon import before_issuer
from tapsyrma.loaders.russian.morphology import readings
from tapsyrma.loaders.russian.noun_acts import noun_act
from tapsyrma.loaders.russian.owners import CASE_OF, are_official, told_before
from tapsyrma.loaders.russian.parties import parties
from tapsyrma.loaders.russian.place import Place, Source, clause_of, lead_of
from tapsyrma.loaders.russian.told import Act, Told
from tapsyrma.ontology.records import Addressee, Clause

_LISTS: Final = ("перечень", "перечн", "список", "списк", "пакет")
_GIVING: Final = ("помощ", "предоставлен", "выдач", "передач", "направлени", "доклад", "содейств", "выплат")
"""Beginnings of nouns for what is given, with which a dative is whoever gets it."""


def without_acts(place: Place, cue: Cue, source: Source, start: int) -> Iterator[Clause]:
    """A lead that opens a list, an announcement, or an act named by a noun."""
    seen = place.seen
    start += cue.government == "from" and seen.line.lower(start) == "от"
    found = parties(seen, start, CASE_OF[cue.government])
    told = found.addressees if found else told_before(place, cue)
    if cue.lemma in AIMING:
        yield from _aimed(place, cue, source, Told(told, ()), found.end if found else start)
        return
    last = min(place.end, len(seen.line.words)) - 1
    opens = seen.line.words[last].text == ":" or (last == cue.last and cue.kind == "active" and last > 0)
    told, about = (told, ()) if opens else _about(place, cue, start, told)
    if about:
        yield clause_of(place, cue, source, Told(told, about))
    elif opens or _promises(seen, cue):
        announced = seen.span(cue.first, cue.last)
        yield lead_of(place, cue, source, told, opens=opens, announced=announced)
    elif cue.kind not in {"noun", "urge"}:
        act = noun_act(seen, found.end if found else start, place.end)
        end = before_issuer(seen, cue, source.issuer)  # "Решение вопроса | аким поручил отделу"
        act = act or (noun_act(seen, place.start, end) if found else None)
        if act is not None and not _carries_out(seen, act):
            told_last = _with_told_last(seen, Told(told, (act,)))
            told_last = demanded_from(seen, told_last) if cue.government == "from" else told_last
            yield clause_of(place, cue, source, told_last)


def _about(
    place: Place, cue: Cue, start: int, told: tuple[Addressee, ...]
) -> tuple[tuple[Addressee, ...], tuple[Act, ...]]:
    """Those who are told and the acts that a task is about, which may seem to be part of their name."""
    seen, end = place.seen, place.end
    found = parties(seen, start, CASE_OF[cue.government])
    about_it = cue.kind == "noun" and not _are_many(seen, cue)
    about = subject_acts(seen, found.end if found else start, end)
    if about and (about_it or cue.lemma == "распорядиться"):
        return told, about
    apart = named_apart(seen, found, end) if about_it else None
    apart = demanded_apart(seen, found, end) if cue.government == "from" else apart
    return (apart[0].addressees, apart[1]) if apart is not None else (told, ())


def _carries_out(seen: Analysis, act: Act) -> bool:
    """Whether an act only carries out what stands before it: "Исполнение поручено отделу"."""
    return act.first == act.last and seen.line.lower(act.first) in {"исполнение", "выполнение"}


def _aimed(place: Place, cue: Cue, source: Source, told: Told, at: int) -> Iterator[Clause]:
    """The clause of "службу сориентировали на подготовку поправок"."""
    act = noun_act(place.seen, at + 1, place.end) if place.seen.line.lower(at) == "на" else None
    if act is not None and are_official(told.addressees):
        yield clause_of(place, cue, source, replace(told, acts=(act,)))


def _are_many(seen: Analysis, cue: Cue) -> bool:
    """Whether the words tell of several instructions without saying which: "дал ряд поручений"."""
    words = seen.line.words[cue.first : cue.last]
    tasks = seen.line.lower(cue.last).startswith("задач")
    listed = any(w.lower.startswith(_LISTS) for w in words)  # "подписал перечень поручений по …"
    several = any(w.lower in lexicon.words("several") or w.text.isdigit() for w in words)
    return not tasks and (listed or several)


def _promises(seen: Analysis, cue: Cue) -> bool:
    """Whether several instructions are announced: "дал ряд поручений"; "дал поручения" is too little."""
    if cue.kind != "noun" or cue.gender == "present" or cue.last - cue.first < len(("дал", "ряд")):
        return False
    noun = seen.line.lower(cue.last)
    given = any(r.number == "plur" for r in readings(noun) if r.lemma in lexicon.words("instruction_nouns"))
    return given and not noun.startswith("задач")


def _with_told_last(seen: Analysis, told: Told) -> Told:
    """Those who are told, where they end the words of an act: "поручил контроль за ремонтом акиму"."""
    act = told.acts[0]
    giving = any(w.lower.startswith(_GIVING) for w in seen.line.words[act.first : act.last])
    if told.addressees or giving:
        return told
    for at in range(act.first + 1, act.last + 1):
        found = parties(seen, at, "dative")
        if found is not None and found.end == act.last + 1 and are_official(found.addressees):
            return Told(found.addressees, (Act(act.first, at - 1),))
    return told
