"""Tasks named as such: "Задача отдела – до мая убрать парк", "Поручение: убрать парк"."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.acts import read_acts
from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.morphology import readings
from tapsyrma.loaders.russian.owners import are_official
from tapsyrma.loaders.russian.parties import Parties, parties
from tapsyrma.loaders.russian.told import Told
from tapsyrma.loaders.russian.words import DASHES, Word

_TASKS: Final = frozenset({"задача", "обязанность", "дело"})
_BEHIND: Final = DASHES | {":"}
_GIVEN: Final = frozenset({"дано", "дана", "даны", "поставлена", "поставлены", "адресовано", "адресована"})
"""Participles by which an order in front of them was given to whoever follows."""
_BEFORE_TASK: Final = frozenset({"ADJF", "CONJ", "ADVB"})
_REACH: Final = 3
"""Words before the noun: "Первая и главная задача"."""


def named_task(seen: Analysis, start: int, end: int, *, is_said: Callable[[], bool]) -> list[Told]:
    """The acts behind the name of a task and a dash or colon.

    ``is_said``: whether an official says it; a task of somebody that only the page tells of is none.
    """
    may_be = not (seen.line.lowers.isdisjoint(_BEHIND) and seen.line.lowers.isdisjoint(_GIVEN))
    near = seen.line.words[start : min(start + _REACH, end)] if may_be else ()
    noun = next((w for w in near if _is_task(w.text)), None)
    if noun is None or any(not w.letters for w in seen.line.words[start : noun.index]):
        return []
    before = seen.line.words[start : noun.index]
    if any({r.part for r in readings(w.text)}.isdisjoint(_BEFORE_TASK) for w in before):
        return []
    return _given(seen, noun.index, end) or _told_of(seen, noun, end, is_said=is_said)


def _told_of(seen: Analysis, noun: Word, end: int, *, is_said: Callable[[], bool]) -> list[Told]:
    """The acts behind a noun, whosever task it is, and a dash or colon."""
    owner = _owner(seen, noun.index + 1)
    at = owner.end if owner is not None else noun.index + 1
    sign = seen.line.at(at)
    if sign is None or at >= end or sign.text not in _BEHIND:
        return []
    order = readings(noun.text)[0].lemma not in _TASKS
    owned = owner is not None and are_official(owner.addressees)
    if not (order or (owned and is_said())):
        return []
    told = read_acts(seen, at + 1, end, strict=True)
    if not told or (order and owner is None and sign.text != ":"):
        return []
    owners = told[0].addressees or (owner.addressees if owner is not None else ())
    return [Told(owners, told[0].acts), *told[1:]]


def _given(seen: Analysis, noun: int, end: int) -> list[Told]:
    """The act between an order and to whom it was given: "Поручение убрать парк дано отделу"."""
    verb = next((w.index for w in seen.line.words[noun + 1 : end] if w.lower in _GIVEN), None)
    if verb is None:
        return []
    faced = seen.line.lower(verb + 1) == "перед"
    owner = parties(seen, verb + 1 + faced, "instrumental" if faced else "dative", anybody=True)
    told = read_acts(seen, noun + 1, verb, strict=True) if owner is not None else []
    whole = told and told[-1].acts[-1].last == verb - 1
    return [Told(owner.addressees, one.acts) for one in told] if owner is not None and whole else []


def _is_task(form: str) -> bool:
    return any(
        r.part == "NOUN"
        and r.case == "nominative"
        and r.number == "sing"
        and r.lemma in lexicon.words("instruction_nouns") | _TASKS
        for r in (readings(form) if form[0].isalpha() else ())
    )


def _owner(seen: Analysis, at: int) -> Parties | None:
    """Whose task it is: "задача отдела", "поручение отделу", "задача перед отделом", "задача для отдела"."""
    word = seen.line.lower(at)
    if word in {"перед", "для"}:
        return parties(seen, at + 1, "instrumental" if word == "перед" else "genitive")
    return parties(seen, at, "dative") or parties(seen, at, "genitive")
