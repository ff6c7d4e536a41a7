"""Whom a pronoun beside a word of ordering means: "Аким поручил ему завершить ремонт"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.subjects import gender_of_person
from tapsyrma.ontology.records import Addressee, Clause, Person

_GENDERS: Final = {"ему": "masc", "ей": "femn"}
_BESIDE: Final = (-2, -1, 1, 2)
"""Words around the one that orders among which the pronoun stands."""


def told_by_pronoun(clause: Clause, seen: Analysis, before: Sequence[Analysis]) -> Clause:
    """The clause with whom the pronoun means, if one person alone can be meant.

    Args:
        clause: a clause of the sentence.
        seen: the sentence.
        before: the sentences before it in its paragraph, the nearest first.
    """
    if clause.addressees or not clause.actions:
        return clause
    cue = seen.line.index_at(clause.cue.start - seen.offset)
    words = {seen.line.lower(cue + step) for step in _BESIDE}
    gender = next((_GENDERS[word] for word in words if word in _GENDERS), None)
    if gender is None:
        return clause
    here = [p for p in seen.persons if p.span.end <= clause.cue.start]
    for persons in (here, *(one.persons for one in before)):
        others = {p.name: p for p in persons if not _orders(p, clause)}
        fitting = [p for p in others.values() if gender_of_person(p) in {gender, None}]
        if fitting:
            meant = fitting[-1] if len(fitting) == 1 else None
            return replace(clause, addressees=(Addressee(meant),)) if meant is not None else clause
    return clause


def _orders(person: Person, clause: Clause) -> bool:
    """Whether a person is the one who orders, by name or by the word of the post."""
    issuer = clause.issuer
    if issuer is None:
        return False
    post = person.post.name.lower() if person.post is not None else ""
    return issuer.name == person.name or (issuer.kind == "post" and post.startswith(issuer.name.lower()))
