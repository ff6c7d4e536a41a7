"""What somebody will do by another's order: "По поручению акима отдел ЖКХ до 1 мая проверит подвалы"."""

from __future__ import annotations

from dataclasses import replace
from typing import Final, NamedTuple

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.futures import future_clause
from tapsyrma.loaders.russian.morphology import readings
from tapsyrma.loaders.russian.owners import are_official
from tapsyrma.loaders.russian.parties import Parties, parties
from tapsyrma.loaders.russian.told import Told
from tapsyrma.ontology.records import Mention

_ORDERS: Final = frozenset({"поручению", "распоряжению", "указанию", "требованию", "приказу"})
_OPENING: Final = 3
"""Words before "по", as in "Теперь, по распоряжению акима, …"."""


class Ordering(NamedTuple):
    """Whoever ordered, and the acts with those who will do them."""

    issuer: Mention
    told: list[Told]


def by_order(seen: Analysis, end: int) -> Ordering | None:
    """The order of a sentence that says at its head whose it is, and who will do it by when.

    Without a day it may be any plan, and where somebody tells of it the order is an earlier one.
    """
    if seen.line.lowers.isdisjoint(_ORDERS) or not seen.deadlines or _is_told_of(seen):
        return None
    first = parties(seen, 0, "nominative")
    for word in seen.line.words[1 : (first.end if first else _OPENING) + 2]:
        if word.lower not in _ORDERS or seen.line.lower(word.index - 1) != "по":
            continue
        owners = (n for n in seen.starting(word.index + 1) if "genitive" in n.cases)
        whose = next((n for n in owners if n.mention.kind in {"person", "post", "body"}), None)
        if whose is None:
            return None
        told = _told(seen, first, whose.last + 1, end)
        meant = bool(told) and are_official(told[0].addressees) and _is_dated(seen, told)
        return Ordering(whose.mention, told) if meant else None
    return None


def _told(seen: Analysis, first: Parties | None, start: int, end: int) -> list[Told]:
    """The acts behind the words that say whose order it is, and those who will do them, before or behind."""
    if first is None:
        return future_clause(seen, start, end)
    told = future_clause(seen, 0, end)
    acts = [replace(act, first=max(act.first, start)) for one in told for act in one.acts]
    return [Told(first.addressees, tuple(acts))] if acts and all(a.last > a.first for a in acts) else []


def _is_told_of(seen: Analysis) -> bool:
    """Whether somebody says it: "По поручению Президента ведомство внесёт проект, сообщил министр"."""
    speaking = lexicon.ru("speaking")
    said = {*speaking["says"], *speaking["reports"]}
    firsts = (readings(word.text)[0] for word in seen.line.words if word.letters)
    return any(first.part == "VERB" and first.lemma in said and "past" in first.traits for first in firsts)


def _is_dated(seen: Analysis, told: list[Told]) -> bool:
    acts = [act for one in told for act in one.acts]
    whole = seen.span(acts[0].first, acts[-1].last)
    return any(whole.covers(term.span) for term in seen.deadlines)
