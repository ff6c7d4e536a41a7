"""Orders that a sentence only sums up: "… бойынша бірқатар тапсырма берді." above a list of them."""

from __future__ import annotations

from dataclasses import replace

from tapsyrma.loaders.kazakh.cues import CueFinder
from tapsyrma.loaders.kazakh.lexicon import word_set
from tapsyrma.loaders.kazakh.reading import read
from tapsyrma.loaders.kazakh.tokens import Token
from tapsyrma.ontology.records import Clause, Found, Layout

_REACH = 6
"""Sentences behind one in which the orders themselves may stand."""
_GIVING = frozenset(("order", "passive", "task"))


def summed(
    layout: Layout, found: Found, tokens: tuple[Token, ...], clauses: tuple[Clause, ...]
) -> tuple[Clause, ...]:
    """The clauses of a sentence; those that say "several" announce what the sentences behind it order."""
    if not any(_says_several(clause, tokens) for clause in clauses):
        return clauses
    if not _is_told_below(layout, found):
        # What several tasks are about is no task of its own, unless it is somebody's.
        return tuple(one for one in clauses if one.addressees or not _says_several(one, tokens))
    block = layout.blocks[found.sentence.block]
    below = layout.blocks[block.index + 1 : block.index + 2]
    opens = bool(below) and below[0].kind == "item" and found.sentence.span.end >= block.span.end - 1
    kept = [clause for clause in clauses if not _says_several(clause, tokens)]
    last = [clause for clause in clauses if _says_several(clause, tokens)][-1]
    lead = replace(last, actions=(), deadline=None, announced=last.cue, opens_list=opens)
    return (*kept, lead)


def _says_several(clause: Clause, tokens: tuple[Token, ...]) -> bool:
    """Whether several tasks stand behind an act: "дамыту бойынша | бірқатар | тапсырма берді"."""
    if not clause.actions or clause.announced is not None:
        return False
    between = [t.plain for t in tokens if clause.actions[-1].end <= t.start < clause.cue.end]
    several, nouns = word_set("cues", "several"), word_set("cues", "nouns")
    return any(word in several for word in between) and any(
        word.startswith(tuple(sorted(nouns))) for word in between
    )


def _is_told_below(layout: Layout, found: Found) -> bool:
    """Whether items or sentences of orders follow."""
    block = layout.blocks[found.sentence.block]
    below = layout.blocks[block.index + 1 : block.index + 2]
    if below and below[0].kind == "item":
        return True
    for sentence in layout.sentences[found.sentence.index + 1 : found.sentence.index + 1 + _REACH]:
        cues = CueFinder(read(layout, sentence).tokens).all()
        if any(cue.shape in _GIVING and cue.tense == "now" and not cue.is_demand for cue in cues):
            return True
    return False
