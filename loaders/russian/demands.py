"""Orders whose content is a clause: "потребовал, чтобы акимы районов лично проверили школы"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.kinds import best, infinitives, speaks
from tapsyrma.loaders.russian.morphology import is_infinitive, readings
from tapsyrma.loaders.russian.owners import are_official
from tapsyrma.loaders.russian.parties import parties
from tapsyrma.loaders.russian.told import Act, Told
from tapsyrma.loaders.russian.words import DASHES, Word

_THAT: Final = frozenset({"чтобы", "чтоб"})
_THEY: Final = frozenset({"они", "он", "она", "те", "тот"})
_REACH: Final = 8
"""Words between the cue and "чтобы", where those who are told may stand."""
_KEPT_FROM: Final = ("защит", "освобожд", "очист", "отказ", "зависим", "избавл", "отделен", "уклон", "ответ")
"""Beginnings of words that go on with "от" themselves: "защиты населения от паводка"."""
_PASSIVE: Final = frozenset({"был", "была", "было", "были", "не"})


def demanded(seen: Analysis, start: int, end: int) -> list[Told]:
    """The acts of a clause with "чтобы" soon after a cue, and its subject, who is to see to them."""
    that = next((at for at in range(start, min(start + _REACH, end)) if seen.line.lower(at) in _THAT), None)
    if that is None or seen.line.lower(that - 1) != ",":
        return []
    if any(start <= at < that for at in infinitives(seen.line)):
        return []  # "поручил следить за тем, чтобы": the clause belongs to the infinitive
    found = parties(seen, that + 1, "nominative", anybody=True)
    first = found.end if found else that + 1
    if found is None and seen.line.lower(first) in _THEY:  # "поручил заместителям, чтобы они докладывали"
        found, first = parties(seen, start, "dative", anybody=True), first + 1
    verbs = [w.index for w in seen.line.words[first:end] if _is_wished(w)]
    if not verbs or any(_closes(w) for w in seen.line.words[first : verbs[0]]):
        return []
    told = found.addressees if found else ()
    starts = [first, *(at for at in verbs[1:] if seen.line.lower(at - 1) in {"и", ","})]
    acts = [
        Act(begun, _last(seen, begun, following))
        for begun, following in zip(starts, [*starts[1:], end], strict=True)
    ]
    return [Told(told, tuple(act for act in acts if act.last > act.first))]


def demanded_from(seen: Analysis, told: Told) -> Told:
    """What is demanded and, behind it, of whom: "потребовал ускорения работ | от министерства"."""
    act = told.acts[-1]
    at = next((w.index for w in seen.line.words[act.first : act.last] if w.lower == "от"), None)
    if told.addressees or at is None or is_infinitive(seen.line.words[act.first].text):
        return told
    found = parties(seen, at + 1, "genitive")
    kept = any(w.key.startswith(_KEPT_FROM) for w in seen.line.words[act.first : at])
    if found is None or kept or found.end <= act.last:
        return told
    service = any(w.key in lexicon.body_heads() for w in seen.line.words[at + 1 : found.end])
    if not service and not are_official(found.addressees):
        return told
    return Told(found.addressees, (*told.acts[:-1], Act(act.first, at - 1)))


def _is_wished(word: Word) -> bool:
    """Whether a word is a verb in the past, as after "чтобы"; "были" only helps a participle."""
    first = readings(word.text)[0] if word.letters else None
    if first is None or word.lower in _PASSIVE:
        return False
    return first.part == "PRTS" or (first.part == "VERB" and "past" in first.traits)


def _closes(word: Word) -> bool:
    return word.text in ";:."


def _ends_words(seen: Analysis, word: Word) -> bool:
    """Whether words that say who tells it end what is said: "…, – сказал он", "…, сообщает агентство"."""
    if seen.line.lower(word.index - 1) != ",":
        return False
    return word.text in DASHES or (best(word) == "VERB" and speaks(word))


def _last(seen: Analysis, first: int, end: int) -> int:
    """The last word of an act, without the signs and joining words before the next one."""
    stop = next((w.index for w in seen.line.words[first:end] if w.text in ";»”" or _ends_words(seen, w)), end)
    last = stop - 1
    while last > first and (not seen.line.words[last].text[0].isalnum() or seen.line.lower(last) == "и"):
        last -= 1
    return last
