"""What the speaker wills without an imperative: "К среде собираем заявки", "Чтоб до пятницы была вода"."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.morphology import is_infinitive, readings
from tapsyrma.loaders.russian.told import Act, Told
from tapsyrma.loaders.russian.words import DASHES, Word

_THAT: Final = frozenset({"чтобы", "чтоб"})
_EXPECTING: Final = frozenset({"жду", "ждем", "ждём", "ожидаю"})
_SEEING: Final = frozenset({"видеть", "увидеть", "получить"})
_ME: Final = frozenset({"мне", "нам", "меня"})
_LET_US: Final = frozenset({"давайте", "давай"})
_BEFORE_WE: Final = frozenset(
    {"значит", "так", "итак", "давайте", "давай", "поэтому", "и", "а", "мы", "все", "теперь"}
)
_OF_US: Final = frozenset({"мы", "нас", "наш", "наша", "наши", "нам", "если", "когда", "что", "как", "пока"})
"""With these "we" tell of what happens rather than of what is to be done."""
_ORDERING: Final = frozenset(
    {"велеть", "распорядиться", "приказать", "потребовать", "поручить", "постановить"}
)
_WEEKDAYS: Final = ("понедельник", "вторник", "сред", "четверг", "пятниц", "суббот", "воскресень")
_NEAR: Final = 4


def willed(seen: Analysis, start: int, end: int) -> list[Told]:
    """The acts of direct speech that wants something done by a term, without saying by whom."""
    words = seen.line.words[start:end]
    if not words or words[-1].text == "?":
        return []
    return _so_that(seen, start, end) or _expected(seen, start, end) or _we_do(seen, start, end)


def _so_that(seen: Analysis, start: int, end: int) -> list[Told]:
    """The act of "Чтобы завтра к девяти здесь не осталось ни одной ямы"."""
    first = next((w.index for w in seen.line.words[start:end] if w.letters), end)
    first += seen.line.lower(first) in {"и", "а"}
    if seen.line.lower(first) not in _THAT:
        return []
    last = _last(seen, first, end)
    within = seen.line.words[first + 1 : last + 1]
    past = any(_is_past(word) for word in within)
    if any(w.letters and readings(w.text)[0].part in {"ADJS", "PRED", "INFN"} for w in within):
        return []  # "Чтобы доля выросла, нужны инвестиции"
    return [Told((), (Act(first + 1, last),))] if past and _has_term(seen, first, last) else []


def _expected(seen: Analysis, start: int, end: int) -> list[Told]:
    """The thing of "Жду смету до 25 марта", "Хочу видеть отчёт в среду", "Отчёт мне на стол к среде"."""
    for word in seen.line.words[start:end]:
        waits = word.lower in _EXPECTING
        wants = word.lower == "хочу" and seen.line.lower(word.index + 1) in _SEEING
        if waits or wants:
            first, last = word.index + (1 if waits else 2), _last(seen, word.index, end)
            thing = any(_is_thing(w) for w in seen.line.words[first : first + _NEAR])
            opening = next((w.index for w in seen.line.words[start:end] if w.letters), first)
            dated = thing and _has_term(seen, opening, last)
            return [Told((), (Act(opening if opening < word.index else first, last),))] if dated else []
    first = next((w.index for w in seen.line.words[start:end] if w.letters), end)
    last = _last(seen, first, end) if first < end else first
    words = seen.line.words[first : last + 1]
    laid = any(a.lower == "на" and b.lower == "стол" for a, b in pairwise(words))
    verbal = any(w.letters and readings(w.text)[0].part in {"VERB", "INFN", "PRTS"} for w in words)
    if laid and not verbal and _has_term(seen, first, last) and any(w.lower in _ME for w in words):
        return [Told((), (Act(first, last),))]
    return []


def _we_do(seen: Analysis, start: int, end: int) -> list[Told]:
    """The acts of "К среде собираем заявки, в четверг вносим в маслихат", each with a term of its own."""
    let = any(word.lower in _LET_US for word in seen.line.words[start:end])
    verbs = [w for w in seen.line.words[start:end] if _is_ours(w, let=let)]
    planned = not (let or _is_ordering(seen, verbs))
    told: list[Act] = []
    for number, verb in enumerate(verbs):
        first = _clause_first(seen, start, verb.index)
        stop = _clause_first(seen, start, verbs[number + 1].index) if number + 1 < len(verbs) else end
        last = _last(seen, verb.index, stop)
        if not _opens(seen, first, verb.index):
            return []
        own = _has_term(seen, first, last)
        if own or (told and seen.line.lower(first - 1) in {"и", ","}):
            told.append(Act(first, last))
        else:
            return []
    return [] if planned else [Told((), (act,)) for act in told]


def _is_ordering(seen: Analysis, verbs: list[Word]) -> bool:
    """Whether "we" are told to act rather than promise: by the narration, by "значит так" or day by day."""
    for word in seen.line.words:
        meant = readings(word.text)[0] if word.letters and word not in verbs else None
        if meant is not None and meant.part == "VERB" and "past" in meant.traits and meant.lemma in _ORDERING:
            return True
    if seen.line.text.lower().lstrip('«–— "').startswith("значит"):
        return True
    days = sum(word.lower.startswith(_WEEKDAYS) for word in seen.line.words)
    return days > 1 and len(verbs) > 1


def _is_ours(word: Word, *, let: bool) -> bool:
    """Whether a verb is in the first person plural: "собираем", "давайте закроем"."""
    if not word.letters or not word.lower.endswith(("м", "мся")):
        return False
    meant = readings(word.text) if let else readings(word.text)[:1]
    ours = next((r for r in meant if r.part == "VERB" and {"1per", "plur"} <= r.traits), None)
    return ours is not None and ours.lemma not in lexicon.words("no_act") | lexicon.words("rhetoric")


def _opens(seen: Analysis, first: int, verb: int) -> bool:
    """Whether no other subject and no condition stands before a verb in its clause."""
    for word in seen.line.words[first:verb]:
        if word.lower in _OF_US or not (word.letters or word.text.isdigit()):
            return False
        meant = readings(word.text)[:1] if word.letters else ()
        if any(r.part in {"VERB", "INFN", "NPRO", "PRTS", "PRED"} for r in meant):
            return False
    return True


def _clause_first(seen: Analysis, start: int, index: int) -> int:
    first = index
    while (
        first > start
        and seen.line.words[first - 1].text not in ",;:«»–—.!"
        and seen.line.lower(first - 1) != "и"
    ):
        first -= 1
    while first < index and seen.line.lower(first) in _BEFORE_WE - {"мы"}:
        first += 1
    return first


def _is_past(word: Word) -> bool:
    if not word.letters:
        return False
    return any(r.part in {"VERB", "PRTS"} and "past" in r.traits for r in readings(word.text)[:1])


def _is_thing(word: Word) -> bool:
    """Whether a noun for a thing stands in the accusative; people and hopes are not asked for by a term."""
    if not word.letters or is_infinitive(word.text):
        return False
    return any(
        r.part == "NOUN" and r.case in {"accusative", "genitive"} and "inan" in r.traits
        for r in readings(word.text)
    )


def _has_term(seen: Analysis, first: int, last: int) -> bool:
    within = seen.span(first, last)
    return any(within.covers(term.span) for term in seen.deadlines)


def _last(seen: Analysis, first: int, end: int) -> int:
    """The last word before a sign that ends the clause."""
    last = end - 1
    for word in seen.line.words[first + 1 : end]:
        if word.text in ";.?!»”" or (word.text in DASHES and seen.line.lower(word.index - 1) == ","):
            last = word.index - 1
            break
    while last > first and (not seen.line.words[last].text[0].isalnum() or seen.line.lower(last) == "и"):
        last -= 1
    return last
