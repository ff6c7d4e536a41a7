"""Meetings that a sentence tells of: what was held, who led it and which body met."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Final

from tapsyrma.loaders.russian import lexicon, nominative
from tapsyrma.loaders.russian.adjectives import left_edge
from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.lexicon import Head
from tapsyrma.loaders.russian.morphology import FINITE, readings
from tapsyrma.loaders.russian.phrases import complement
from tapsyrma.loaders.russian.place import Place
from tapsyrma.loaders.russian.subjects import subject
from tapsyrma.ontology.records import Gathering, Mention

_LED: Final = frozenset({"председательством", "руководством", "началом"})
_AT: Final = frozenset({"на", "в"})
# "в ходе заседания", "по итогам совещания": the meeting took place.
_COURSE: Final = frozenset({"ходе", "итогам", "рамках", "завершение", "результатам"})
_LEADING: Final = ("про", "воз", "засл")
_HELD: Final = frozenset({"VERB", "PRTS"})


@cache
def _heads() -> dict[str, Head]:
    return lexicon.indexed((lemma, "meeting") for lemma in lexicon.ru("meetings"))


@cache
def _begun_held() -> frozenset[str]:
    return lexicon.beginnings(lexicon.words("meeting_verbs"))


def read_gatherings(place: Place) -> Iterator[Gathering]:
    """The meetings that a sentence names as having taken place."""
    line = place.seen.line
    if _heads().keys().isdisjoint(line.lowers):
        yield from _presided(place) if "председательством" in line.lowers else ()
        return
    found = False
    for word in line.words:
        head = _heads().get(word.lower) if word.letters else None
        if head is None or place.speech.covers(word.index):
            continue
        if any(number == "sing" for _, number in head.features):
            found = True
            yield from _gathering(place, word.index, head)
    if not found:
        yield from _presided(place)


def _presided(place: Place) -> Iterator[Gathering]:
    """The sitting of a body without a word for it: "Правление палаты под председательством А. Ким решило"."""
    seen = place.seen
    led = next((w for w in seen.line.words if w.lower == "председательством"), None)
    chair = _chair(place) if led is not None and not place.speech.covers(led.index) else None
    head = lexicon.body_heads().get(seen.line.words[0].key) if chair is not None else None
    if led is None or chair is None or head is None or led.index < len(("под",)) + 1:
        return
    name = nominative.headed(nominative.Stretch(seen.line, 0, 0, led.index - 2), head.lemma)
    yield Gathering(sentence=place.sentence, span=seen.span(0, led.index - 2), name=name, chair=chair)


def _gathering(place: Place, index: int, head: Head) -> Iterator[Gathering]:
    seen, line = place.seen, place.seen.line
    first = left_edge(line, index, head.features, lexicon.words("meeting_adjectives"))
    taken = frozenset(
        i for n in seen.nominals if n.mention.kind == "person" for i in range(n.first, n.last + 1)
    )
    last = complement(line, index, taken)
    chair = _chair(place, index)
    took_place = chair is not None or line.lower(first - 1) in _AT or line.lower(first - 1) in _COURSE
    if not (took_place or _is_held(seen)):
        return
    if first == index == last and chair is None:
        return
    yield Gathering(
        sentence=place.sentence,
        span=seen.span(first, last),
        name=nominative.headed(nominative.Stretch(line, first, index, last), head.lemma),
        chair=chair,
        body=_body(seen, index),
    )


def _is_held(seen: Analysis) -> bool:
    return any(
        r.part in _HELD and r.lemma in lexicon.words("meeting_verbs") and "past" in r.traits
        for w in seen.line.words
        if w.letters and lexicon.may_be(w.lower, _begun_held())
        for r in readings(w.text)[:1]
    )


def _chair(place: Place, meeting: int | None = None) -> Mention | None:
    """Who led: "под председательством …", or the subject of "провёл"; "его возглавит А. Ким" leads none."""
    seen = place.seen
    for word in seen.line.words:
        if word.lower in _LED and seen.line.lower(word.index - 1) == "под":
            found = [n for n in seen.starting(word.index + 1) if n.mention.kind in ("person", "post")]
            if found:
                return found[0].mention
    for word in seen.line.words:
        led_by = word.lower.startswith(_LEADING) and word.lower.endswith(FINITE)
        best = next(iter(readings(word.text)), None) if led_by else None
        if best is None or best.part != "VERB" or "futr" in best.traits or place.speech.covers(word.index):
            continue
        held = best.lemma != "возглавить" or _is_object(seen, word.index, meeting)
        if held and best.lemma in ("провести", "проводить", "возглавить", "заслушать"):
            led = subject(seen, word.index, word.index, best.gender, best.number)
            if led is not None and led.kind in ("person", "post"):
                return led
    return None


def _is_object(seen: Analysis, verb: int, meeting: int | None) -> bool:
    """Whether a meeting is what somebody led, not where: "на заседании возглавил рабочую группу"."""
    if meeting is None:
        return True
    words = seen.line.words[min(verb, meeting) : meeting]
    return verb > meeting or not any(w.letters and readings(w.text)[0].part == "PREP" for w in words)


def _body(seen: Analysis, index: int) -> Mention | None:
    found = [n for n in seen.starting(index + 1) if n.mention.kind == "body"]
    return found[0].mention if found else None
