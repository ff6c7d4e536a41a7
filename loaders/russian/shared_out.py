"""Orders without a verb: "С таможни – третья полоса, с акимата – вода", "за вами – подвоз угля"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.hearers import called
from tapsyrma.loaders.russian.morphology import readings
from tapsyrma.loaders.russian.owners import are_official
from tapsyrma.loaders.russian.parties import Parties, parties
from tapsyrma.loaders.russian.told import Act, Told
from tapsyrma.loaders.russian.words import DASHES
from tapsyrma.ontology.records import Case

_FROM: Final[dict[str, Case]] = {"с": "genitive", "со": "genitive", "от": "genitive", "за": "instrumental"}
_VERBAL: Final = frozenset({"VERB", "INFN", "PRTS", "PRED"})
_FEWEST: Final = 2
"""Those among whom work is shared out, where no preposition says that they are."""


def shared_out(seen: Analysis, start: int, end: int, *, spoken: bool) -> list[Told]:
    """The things that several are to see to, each named with a dash behind whoever is told.

    A sentence that only names who stands for what has the same shape: without "с" or "за" before those who
    are told it counts only where a term stands in every part but one.
    """
    if seen.line.lowers.isdisjoint(DASHES):
        return []
    found: list[tuple[int, Parties, bool]] = []
    at = start
    while at < end:
        marked = seen.line.lower(at) in _FROM
        one = _owner(seen, at, end)
        if one is not None:
            found.append((at, one, marked))
            at = one.end
        at += 1
    if not found or _first_letter(seen, start, end) != found[0][0]:
        return _laid_on_you(seen, start, end) if spoken else []
    told = _told(seen, found, end)
    if all(marked for _, _, marked in found):
        return told if spoken else []
    dated = sum(_has_term(seen, one.acts[0]) for one in told)
    return told if len(told) >= _FEWEST and dated >= len(told) - 1 else []


def _told(seen: Analysis, found: list[tuple[int, Parties, bool]], end: int) -> list[Told]:
    told: list[Told] = []
    for number, (_, owner, _) in enumerate(found):
        stop = found[number + 1][0] if number + 1 < len(found) else end
        act = _act(seen, owner.end + 1, stop)
        if act is None:
            return []
        told.append(Told(owner.addressees, (act,)))
    return told


def _laid_on_you(seen: Analysis, start: int, end: int) -> list[Told]:
    """The thing of "Динара Кайратовна, за вами – обеспечение школ углём"."""
    for word in seen.line.words[start : end - 2]:
        if word.lower == "за" and seen.line.lower(word.index + 1) in {"вами", "тобой"}:
            dash = seen.line.words[word.index + 2]
            act = _act(seen, dash.index + 1, end) if dash.text in DASHES else None
            owners = called(seen, start, word.index)
            return [Told(owners, (act,))] if act is not None and owners else []
    return []


def _owner(seen: Analysis, at: int, end: int) -> Parties | None:
    """Those who are told, with a dash right behind them."""
    before = seen.line.at(at - 1)
    if before is not None and before.letters:
        return None
    case = _FROM.get(seen.line.lower(at))
    found = parties(seen, at + 1, case) if case else parties(seen, at, "nominative")
    if found is None or found.end >= end - 1 or seen.line.words[found.end].text not in DASHES:
        return None
    return found if case or are_official(found.addressees) else None


def _act(seen: Analysis, first: int, end: int) -> Act | None:
    """A thing named without a verb."""
    semicolon = next((w.index for w in seen.line.words[first:end] if w.text == ";"), end)
    last = semicolon - 1
    while last > first and not seen.line.words[last].text[0].isalnum():
        last -= 1
    words = seen.line.words[first : last + 1]
    verbal = any(w.letters and readings(w.text)[0].part in _VERBAL for w in words)
    return Act(first, last) if words and not verbal and words[0].letters else None


def _has_term(seen: Analysis, act: Act) -> bool:
    within = seen.span(act.first, act.last)
    return any(within.covers(term.span) for term in seen.deadlines)


def _first_letter(seen: Analysis, start: int, end: int) -> int:
    return next((w.index for w in seen.line.words[start:end] if w.letters), end)
