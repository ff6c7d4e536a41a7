"""Duties that the next sentence says were ordered: "Әкім шара қабылдауға тиіс. Мұны Президент тапсырды"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from tapsyrma.loaders.kazakh.cues import cue_words, tense
from tapsyrma.loaders.kazakh.lexicon import word_set
from tapsyrma.loaders.kazakh.parties import Parties
from tapsyrma.loaders.kazakh.reading import read
from tapsyrma.ontology.records import Clause, Found, Layout, Person, Post, Sentence

_THIS = frozenset(("муны", "буны", "осыны"))
_LONGEST = 12
"""Words of a sentence that only says who ordered it."""


def confirming(
    layout: Layout, found: Found, find: Callable[[Layout, Sentence], Found]
) -> Person | Post | None:
    """Who ordered what a sentence calls a duty, by the next sentence of its paragraph."""
    modal = word_set("cues", "modal")
    if not any(token.plain in modal for token in read(layout, found.sentence).tokens):
        return None
    after = layout.sentences[found.sentence.index + 1 : found.sentence.index + 2]
    if not after or after[0].block != found.sentence.block:
        return None
    tokens = read(layout, after[0]).tokens
    if not tokens or tokens[0].plain not in _THIS or len(tokens) > _LONGEST:
        return None
    verbs = cue_words().verbs
    if not any((tense(token.plain, verbs) or ("", 0))[0] == "now" for token in tokens):
        return None
    subject = Parties(tokens, find(layout, after[0])).subject(0, len(tokens) - 1)
    by = subject.mention if subject is not None else None
    return by if isinstance(by, Person | Post) and not by.plural else None


def confirmed(clauses: tuple[Clause, ...], by: Person | Post) -> tuple[Clause, ...]:
    """The duties of a sentence as orders of somebody."""
    return tuple(
        replace(clause, force="explicit", issuer=by, speaker=False) if clause.force == "modal" else clause
        for clause in clauses
    )
