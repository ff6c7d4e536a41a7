"""Things counted behind one infinitive and a colon: "обеспечить: 1) ремонт школ; 2) замену крыш"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.morphology import is_infinitive, readings
from tapsyrma.loaders.russian.told import Act, Told
from tapsyrma.loaders.russian.words import Word
from tapsyrma.ontology.records import Clause

GOVERNING: Final = re.compile(r"[а-яё]+(?:ть|ти|чь|ться|тись)\s*:\s*\Z", re.IGNORECASE)
"""The end of a lead whose infinitive governs the items below it: "управлению обеспечить:"."""
_FEWEST: Final = 2
_VERBAL: Final = frozenset({"VERB", "PRTS", "PRED"})


def with_things(seen: Analysis, told: list[Told], end: int) -> list[Told]:
    """The acts, the last of them parted into the things that follow its colon, each up to a semicolon."""
    if not told or not told[-1].acts:
        return told
    first = told[-1].acts[-1].first
    colon = next((w.index for w in seen.line.words[first:end] if w.text == ":"), None)
    if colon is None or not is_infinitive(seen.line.words[colon - 1].text):
        return told
    things = [act for act in (_thing(seen, *part) for part in _parts(seen, colon + 1, end)) if act]
    if len(things) < _FEWEST or any(_is_told(seen, act) for act in things):
        return told
    return [*told[:-1], replace(told[-1], acts=(*told[-1].acts[:-1], *things))]


def as_lead(clauses: tuple[Clause, ...], sentence: str, document: str) -> tuple[Clause, ...]:
    """The clauses of a sentence above items: what announces orders or ends in an infinitive leads to them."""
    last = clauses[-1]
    if last.announced:
        return (*clauses[:-1], replace(last, opens_list=True))
    bare = last.actions and len(last.actions[-1].of(document).split()) == 1
    if not bare or GOVERNING.search(sentence) is None:
        return clauses
    return (*clauses[:-1], replace(last, actions=last.actions[:-1], opens_list=True))


def thing_of_item(seen: Analysis, end: int) -> list[Told]:
    """All of an item below such a lead."""
    act = _thing(seen, 0, end)
    return [Told((), (act,))] if act is not None and not _is_told(seen, act) else []


def _parts(seen: Analysis, start: int, end: int) -> list[tuple[int, int]]:
    stops = [w.index for w in seen.line.words[start:end] if w.text == ";"]
    return list(zip([start, *(at + 1 for at in stops)], [*stops, end], strict=True))


def _thing(seen: Analysis, start: int, end: int) -> Act | None:
    """The words of a part without its number and signs."""
    words = [w for w in seen.line.words[start:end] if w.letters and not _is_number(seen, w)]
    if not words:
        return None
    last = end - 1
    while last > words[0].index and not (seen.line.words[last].text[0].isalnum() or _shuts(seen, last)):
        last -= 1
    return Act(words[0].index, last)


def _shuts(seen: Analysis, at: int) -> bool:
    return seen.line.words[at].text in ("»", ")", "%")


def _is_number(seen: Analysis, word: Word) -> bool:
    return len(word.text) == 1 and seen.line.lower(word.index + 1) in (")", ".")


def _is_told(seen: Analysis, act: Act) -> bool:
    """Whether a part is a sentence rather than a thing."""
    words = (w for w in seen.line.words[act.first : act.last + 1] if w.letters)
    return any(readings(w.text)[0].part in _VERBAL for w in words)
