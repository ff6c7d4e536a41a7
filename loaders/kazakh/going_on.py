"""What a clause goes on with of the one before it in its sentence: who orders, and who is told."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from tapsyrma.loaders.kazakh.morphology import forms
from tapsyrma.loaders.kazakh.rows import JOINTS
from tapsyrma.loaders.kazakh.tokens import Token
from tapsyrma.ontology.records import Clause

_BUT = "ал"
_LOOSE = 4
"""Words of an act among which its doer is looked for."""


def _is_row(before: Clause, after: Clause) -> bool:
    """Whether both are orders in -сын that end in the word that orders: "қабылдасын, … орнатсын"."""
    return all(
        c.actions and c.cue.end == c.actions[-1].end and c.force == "explicit" for c in (before, after)
    )


def names_doers(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """Whether an act in -сын seems to name who is to act, whoever that is: "операторлары хабар таратсын"."""
    if not clause.actions or clause.cue.end != clause.actions[-1].end:
        return False
    opening = [t for t in tokens if clause.actions[0].start <= t.start < clause.cue.start and t.is_word]
    before = [t for t in tokens if t.end <= clause.actions[0].start and t.is_word]
    if before and before[-1].plain == _BUT:
        return True  # "әкімдер дайындасын, ал | министрлік қаржы бөлсін": others act
    return any(
        form.plural and form.case == "nominative"
        for token, after in pairwise(opening[: _LOOSE + 1])
        if after.plain not in JOINTS
        for form in forms(token.plain)
    )


def carried(clause: Clause, before: list[Clause], *, names: bool) -> Clause:
    """A clause with the issuer of the one before it in the same sentence: "…тапсырып, …міндеттеді"."""
    leads = bool(before) and before[-1].announced is not None
    if before and not clause.addressees and not names and (leads or _is_row(before[-1], clause)):
        clause = replace(clause, addressees=before[-1].addressees)
    last = before[-1].issuer if before else None
    if last is None or clause.issuer is not None or clause.speaker:
        return clause
    return replace(clause, issuer=last)
