"""Whom a pronoun beside a word of ordering means: "Аким поручил ему завершить ремонт"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.morphology import is_infinitive
from tapsyrma.loaders.russian.subjects import gender_of_person
from tapsyrma.ontology.records import Addressee, Clause, Person

_GENDERS: Final = {"ему": "masc", "ей": "femn", "перед ним": "masc", "перед ней": "femn"}
_THEY: Final = frozenset({"им", "перед ними"})
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
    near = (word for step in _BESIDE if (word := seen.line.at(cue + step)) is not None)
    # "поручил предоставить | ему отчёт": who gets what is done is not told to do it.
    words = {w.lower for w in near if not (w.index and is_infinitive(seen.line.words[w.index - 1].text))}
    before_whom = next((w.index for w in seen.line.words[cue : cue + 3] if w.lower == "перед"), None)
    words |= {f"перед {seen.line.lower(before_whom + 1)}"} if before_whom is not None else set()
    if words & _THEY:
        return _told_group(clause, seen, before)
    gender = next((_GENDERS[word] for word in words if word in _GENDERS), None)
    if gender is None:
        return clause
    here = [p for p in seen.persons if p.span.end <= clause.cue.start]
    for persons in (here, *(one.persons for one in before)):
        others = {p.name: p for p in persons if not _orders(p, clause)}
        fitting = [p for p in others.values() if gender_of_person(p) in {gender, None}]
        if fitting:
            meant = fitting[-1] if len(fitting) == 1 else None
            # Of several one was told, and so may whoever seems to order have been.
            guessed = clause.issuer is None and not clause.speaker
            unclear = replace(clause, unnamed=True) if guessed else clause
            return replace(clause, addressees=(Addressee(meant),)) if meant is not None else unclear
    return clause


def _told_group(clause: Clause, seen: Analysis, before: Sequence[Analysis]) -> Clause:
    """The clause with the group whom "им" means: "Акимы доложили о севе. Министр поручил им ждать".

    It is the subject of the nearest sentence that names any, and stands there alone.
    """
    for one in (seen, *before):
        groups = [g for g in one.collectives if one is not seen or g.span.end <= clause.cue.start]
        if groups:
            meant = groups[0]
            after = one.line.lower(one.line.index_at(meant.span.end - one.offset))
            alone = len(groups) == 1 and after not in {"и", ","}
            told = alone and meant.case == "nominative" and meant.sort != "other"
            return replace(clause, addressees=(Addressee(meant),)) if told else clause
    return clause


def _orders(person: Person, clause: Clause) -> bool:
    """Whether a person is the one who orders, by name or by the word of the post."""
    issuer = clause.issuer
    if issuer is None:
        return False
    post = person.post.name.lower() if person.post is not None else ""
    return issuer.name == person.name or (issuer.kind == "post" and post.startswith(issuer.name.lower()))
