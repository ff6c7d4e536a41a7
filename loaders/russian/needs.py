"""What officials say is necessary: необходимо, нужно, следует; должны, обязаны. A modal instruction."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.acts import read_acts
from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.cues import Cue
from tapsyrma.loaders.russian.demands import demanded
from tapsyrma.loaders.russian.fronts import with_front
from tapsyrma.loaders.russian.hearers import YOU
from tapsyrma.loaders.russian.imperatives import imperative_order
from tapsyrma.loaders.russian.morphology import readings
from tapsyrma.loaders.russian.owners import are_official, obliged_before, told_before
from tapsyrma.loaders.russian.place import Place, Source, clause_of, clauses_of
from tapsyrma.loaders.russian.receivers import are_public, only_receive
from tapsyrma.loaders.russian.spoken import is_order
from tapsyrma.loaders.russian.told import Act, Told
from tapsyrma.ontology.records import Clause, Person

_DEPENDENT: Final = ("котор", "если", "когда", "чтобы", "где")
_SIGNS: Final = frozenset(',.;:«»–—"“”')
_JOINING: Final = frozenset({"что", "и", "а", "поэтому", "также", "все-таки"})
_OFFICIAL_NEEDS: Final = frozenset({"надлежит"})
"""Words of necessity that only papers and superiors use: to whoever they name they order."""
_AHEAD: Final = frozenset({"предстоит"})
_PAST: Final = frozenset({"был", "была", "было", "были"})
_BOUND_BY: Final = ("договор", "контракт", "график", "план", "закон")
"""Beginnings of what binds others already: "по договору дорога должна быть построена"."""
_REACH: Final = 6
_POINTING: Final = 3
_THIS: Final = frozenset({"это", "этого", "этому", "этим", "этом"})
_SPEAKER: Final = Source("modal", speaking=True)
_CHIEF: Final = Source("explicit", speaking=True)
_TO_ALL: Final = ("те", "тесь")


def needed(place: Place, cue: Cue) -> Iterator[Clause]:
    """The clauses of a word of necessity, said to officials or of a thing that officials order."""
    called, place = _called_behind(place, cue)
    yield from _needed(place, cue)
    yield from clauses_of(place, _CHIEF, called)


def _called_behind(place: Place, cue: Cue) -> tuple[list[Told], Place]:
    """The order in the imperative behind a need, and the need without it: "Надо решать, составьте план"."""
    seen = place.seen
    if not place.speech.covers(cue.first) or place.lay:
        return [], place
    for word in seen.line.words[cue.last + 1 : place.end]:
        if word.text != "," or not seen.line.lower(word.index + 1).endswith(_TO_ALL):
            continue
        told = imperative_order(seen, word.index + 1, place.end, place.told, heard=place.heard)
        if told:
            return told, replace(place, end=word.index)
    return [], place


def _needed(place: Place, cue: Cue) -> Iterator[Clause]:
    seen = place.seen
    told = [] if _is_dependent(place, cue) else _acts(seen, cue, place.end) or _wished(place, cue)
    if not told or _only_points(seen, told[0].acts[0]):
        return
    if not told[0].addressees:
        before = told_before(place, cue)
        received = only_receive(seen, before, told[0].acts[0])
        if not received and are_public(before) and not are_official(before):
            return
        heard = place.told if place.speech.covers(cue.first) and _is_to_you(seen, cue) else ()
        told[0] = replace(told[0], addressees=() if received else before or heard)
    if cue.lemma in _AHEAD and not are_official(told[0].addressees):
        return  # "нам предстоит построить школу" is a plan of whoever speaks
    spoken = place.speech.covers(cue.first) or _is_attributed(seen) or place.promised
    named = bool(told[0].addressees) and (spoken or cue.lemma in _OFFICIAL_NEEDS)
    owned = named or are_official(told[0].addressees)
    if not (owned or (spoken and (place.ordered or place.promised or is_order(seen, told[0])))):
        return
    told[0] = with_front(place, cue, told[0])
    source = _SPEAKER
    if cue.lemma in _OFFICIAL_NEEDS and told[0].addressees and not spoken:
        source = Source("explicit")  # "Акиматам надлежит исключить очереди", by whatever paper
    if place.ordered and place.speech.covers(cue.first):
        source = Source("explicit", speaking=True)
        told[0] = replace(told[0], addressees=told[0].addressees or place.told)
    made = clauses_of(place, source, told, cue)
    yield from (clause if clause.addressees else replace(clause, impersonal=True) for clause in made)


def _is_to_you(seen: Analysis, cue: Cue) -> bool:
    """Whether the listeners are the ones who need to act: "вам нужно обеспечить"."""
    return bool({seen.line.lower(cue.first - 1), seen.line.lower(cue.last + 1)} & YOU)


def _only_points(seen: Analysis, act: Act) -> bool:
    """Whether an act has but a word that points back: "вернуться к этому", "подумать над этим"."""
    said = [word.lower for word in seen.line.words[act.first : act.last + 1] if word.letters]
    return len(said) <= _POINTING and said[-1] in _THIS


def _wished(place: Place, cue: Cue) -> list[Told]:
    """The act of "нужно, чтобы акимат до мая открыл парк", told to its subject."""
    told = demanded(place.seen, cue.last + 1, place.end)
    return told if told and are_official(told[0].addressees) else []


def obliged(place: Place, cue: Cue) -> Iterator[Clause]:
    """The clauses of "должны" and "обязаны" for the officials or bodies that are the subject."""
    told = _acts(place.seen, cue, place.end)
    if not told:
        yield from _to_be_done(place, cue)
    owners = obliged_before(place, cue) if told else ()
    if are_official(owners) and is_order(place.seen, told[0]):
        told = [replace(group, addressees=owners) for group in told]
        yield from clauses_of(place, _SPEAKER, told, cue)


def _to_be_done(place: Place, cue: Cue) -> Iterator[Clause]:
    """The clause of "работы должны быть завершены до 1 мая", said by an official and with a term in it."""
    words = place.seen.line.words
    first, last = cue.first, cue.last
    while first > place.start and words[first - 1].text not in _SIGNS:
        first -= 1
    while first < cue.first and words[first].lower in _JOINING:
        first += 1
    while last + 1 < place.end and words[last + 1].text not in _SIGNS:
        last += 1
    whole = place.seen.span(first, last)
    dated = any(whole.covers(term.span) for term in place.seen.deadlines)
    if dated and not _is_dependent(place, cue) and _is_done(place.seen, cue) and _is_official_s(place, cue):
        yield clause_of(place, cue, _SPEAKER, Told((), (Act(first, last),)))


def _is_done(seen: Analysis, cue: Cue) -> bool:
    """Whether "быть" and the participle of something that officials order follow: "быть завершены"."""
    words = seen.line.words[cue.last + 1 : cue.last + _REACH]
    orders = lexicon.words("orders")
    done = any(r.part == "PRTS" and r.lemma in orders for w in words if w.letters for r in readings(w.text))
    past = any(word.lower in _PAST for word in words)
    return done and not past and any(word.lower == "быть" for word in words)


def _is_official_s(place: Place, cue: Cue) -> bool:
    """Whether direct speech or a holder of a post says it; members of parliament order nothing."""
    if place.speech.covers(cue.first):
        return True
    speakers = (n.mention for n in place.seen.nominals if "nominative" in n.cases)
    posts = (m.post if isinstance(m, Person) else m for m in speakers if m.kind in {"person", "post"})
    ranks = [post.sort for post in posts if post is not None]
    words = place.seen.line.words
    firsts = [readings(word.text)[0] for word in words if word.letters]
    reports = any(r.part == "VERB" and r.lemma in lexicon.ru("speaking")["reports"] for r in firsts)
    bound = any(
        words[w.index + 1].lower.startswith(_BOUND_BY) for w in words[:-1] if w.lower in {"по", "согласно"}
    )
    said = _is_attributed(place.seen) and not reports and not bound
    return bool(ranks) and "deputy" not in ranks and said


def _acts(seen: Analysis, cue: Cue, end: int) -> list[Told]:
    told = read_acts(seen, cue.last + 1, end, "dative")
    return told if told and _is_near(seen, cue, told[0].acts[0]) else []


def _is_near(seen: Analysis, cue: Cue, act: Act) -> bool:
    """Whether the act belongs to the word of necessity and not to a clause further on."""
    return not any(word.text in ".;:" for word in seen.line.words[cue.last + 1 : act.first])


def _is_dependent(place: Place, cue: Cue) -> bool:
    """Whether the need is a description, a condition or another's word: "который необходимо решить"."""
    if _is_said_by_you(place.seen, cue.first):
        return True
    for word in reversed(place.seen.line.words[place.start : cue.first]):
        if word.text in ",;:.":
            return False
        if word.lower.startswith(_DEPENDENT):
            return True
    return False


def _is_said_by_you(seen: Analysis, need: int) -> bool:
    """Whether the listener is said to have spoken of a need: "Вы правильно говорите: надо беречь лес"."""
    words = seen.line.words[:need]
    near = (
        w for you in words if you.lower == "вы" for w in words[you.index + 1 : you.index + 4] if w.letters
    )
    firsts = (readings(word.text)[0] for word in near)
    return any(r.part == "VERB" and r.number == "plur" and r.lemma in _verbs_of_speech() for r in firsts)


@cache
def _verbs_of_speech() -> frozenset[str]:
    speaking = lexicon.ru("speaking")
    return frozenset([*speaking["says"], *speaking["reports"]])


def _is_attributed(seen: Analysis) -> bool:
    """Whether somebody is said to say it: "отметил, что необходимо …", "…, сказал он", "по его словам"."""
    if any(word.lower == "словам" for word in seen.line.words):
        return True
    firsts = (readings(word.text)[0] for word in seen.line.words if word.letters)
    return any(first.part == "VERB" and first.lemma in _verbs_of_speech() for first in firsts)
