"""Needs that a verb of ordering behind them makes orders: "Необходимо сдать отчёт, поручил аким отделу"."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.cues import find_cues
from tapsyrma.loaders.russian.issuers import issuer_of
from tapsyrma.loaders.russian.parties import parties
from tapsyrma.loaders.russian.place import Place
from tapsyrma.loaders.russian.wishes import such, such_told
from tapsyrma.ontology.records import Addressee, Clause, Span

_ORDERING: Final = frozenset({"поручить", "потребовать", "приказать", "распорядиться", "велеть"})


def ordered_behind(place: Place, clause: Clause) -> Clause:
    """A clause of necessity as an order of whoever the verb behind its comma names."""
    seen = place.seen
    if clause.actions and not place.speech.spans and (mark := such(seen, 0)) is not None:
        return _called_so(place, clause, mark)
    cue = next((one for one in find_cues(seen.line) if one.first == place.end), None)
    if cue is None or cue.kind != "active" or cue.lemma not in _ORDERING or place.speech.spans:
        return clause
    issuer = issuer_of(seen, cue)
    behind = [n.last for n in seen.nominals if n.mention is issuer and n.first == cue.last + 1]
    if seen.line.lower(cue.first - 1) != "," or not behind:
        return clause
    told = clause.addressees or _told(seen, behind[0] + 1)
    return replace(
        clause, force="explicit", issuer=issuer, speaker=False, addressees=told, impersonal=not told
    )


def _called_so(place: Place, clause: Clause, mark: int) -> Clause:
    """A clause that words behind a dash call an order: "… – такое поручение дал министр"."""
    seen = place.seen
    start, end = clause.actions[-1].start, seen.span(mark - 1, mark - 1).end
    behind = [n for n in seen.nominals if n.first > mark and n.cases == {"nominative"}]
    giver = max(behind, key=lambda n: n.last - n.first, default=None)
    if giver is None or giver.mention.kind not in {"person", "post"} or end <= start:
        return clause
    last = Span(start, min(clause.actions[-1].end, end))
    return replace(
        clause,
        force="explicit",
        issuer=giver.mention,
        speaker=False,
        actions=(*clause.actions[:-1], last),
        addressees=clause.addressees or such_told(seen, mark),
    )


def _told(seen: Analysis, at: int) -> tuple[Addressee, ...]:
    found = parties(seen, at, "dative")
    return found.addressees if found is not None else ()
