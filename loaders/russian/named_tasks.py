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
from tapsyrma.loaders.russian.words import DASHES

_TASKS: Final = frozenset({"задача", "обязанность", "дело"})
_BEHIND: Final = DASHES | {":"}
_BEFORE_TASK: Final = frozenset({"ADJF", "CONJ", "ADVB"})
_REACH: Final = 3
"""Words before the noun: "Первая и главная задача"."""


def named_task(seen: Analysis, start: int, end: int, *, is_said: Callable[[], bool]) -> list[Told]:
    """The acts behind the name of a task and a dash or colon.

    ``is_said``: whether an official says it; a task of somebody that only the page tells of is none.
    """
    near = () if seen.line.lowers.isdisjoint(_BEHIND) else seen.line.words[start : min(start + _REACH, end)]
    noun = next((w for w in near if _is_task(w.text)), None)
    if noun is None or any(not w.letters for w in seen.line.words[start : noun.index]):
        return []
    before = seen.line.words[start : noun.index]
    if any({r.part for r in readings(w.text)}.isdisjoint(_BEFORE_TASK) for w in before):
        return []
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
