"""Terms before what is to be done: each of several by a day of their own, whoever stands behind a day."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.russian.acts import read_acts
from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.owners import are_official
from tapsyrma.loaders.russian.parties import parties
from tapsyrma.loaders.russian.told import Act, Told
from tapsyrma.ontology.records import Addressee, Case

_FEWEST: Final = 2


def by_turns(seen: Analysis, start: int, end: int, case: Case) -> list[Told]:
    """The act that stands behind a row of those who are told, each with a term, told to each of them.

    Each act begins with the term of whoever is to do it, which is then the first in it.
    """
    row: list[tuple[tuple[Addressee, ...], int]] = []
    at = start
    while (one := parties(seen, at, case)) is not None and (after := _behind_term(seen, one.end)) is not None:
        row.append((one.addressees, one.end))
        at = after + (seen.line.lower(after) == ",")
        at += seen.line.lower(at) in {"а", "и"}
        if at == after:
            break
    told = read_acts(seen, row[-1][1], end) if len(row) >= _FEWEST else []
    if not told or told[0].addressees:
        return []
    last = told[0].acts[0].last
    first = [Told(owners, (Act(begun, last),)) for owners, begun in row[:-1]]
    return [*first, Told(row[-1][0], told[0].acts), *told[1:]]


def _behind_term(seen: Analysis, at: int) -> int | None:
    """The index behind the term that begins at a word."""
    word = seen.line.at(at)
    opening = word.start + seen.offset if word is not None else -1
    term = next((d for d in seen.deadlines if d.span.start == opening), None)
    return seen.line.index_at(term.span.end - seen.offset) if term is not None else None


def past_term(seen: Analysis, start: int, end: int, case: Case) -> int:
    """The word behind a term at the head where a list or whoever is told begins.

    "поручил до 1 мая: | отделу – …, управлению – …", "поручил до 1 мая | отделу сдать отчёт".
    """
    after = _behind_term(seen, start)
    if after is None or not start < after < end:
        return start
    found = parties(seen, after, case)
    told = found is not None and are_official(found.addressees) and _is_marked(found.addressees[0], case)
    return after + 1 if seen.line.lower(after) == ":" else after if told else start


def _is_marked(told: Addressee, case: Case) -> bool:
    """Whether those who are told are no place, whose form may be of what stands before it."""
    return told.mention.sort != "regions" and told.mention.case in {case, None}
