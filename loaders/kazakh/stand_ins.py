"""Acts that only stand for those listed behind them: "келесі шараларды қабылдауды тапсырды: – …; – …"."""

from __future__ import annotations

from dataclasses import replace

from tapsyrma.loaders.kazakh.lexicon import word_set
from tapsyrma.loaders.kazakh.morphology import forms
from tapsyrma.loaders.kazakh.tokens import Token
from tapsyrma.ontology.records import Clause, Found, Layout

_LONGEST = 4
"""Words of such an act behind "келесі"."""
_THESE = ("келесилерд", "мыналард", "томендегилерд")


def listed_behind(
    layout: Layout, found: Found, tokens: tuple[Token, ...], clauses: tuple[Clause, ...]
) -> tuple[Clause, ...]:
    """The clauses of a sentence; a last act that stands for a list right behind it announces that list."""
    last = clauses[-1] if clauses else None
    if last is None or last.announced is not None or len(last.actions) != 1 or last.force == "reported":
        return clauses
    act = last.actions[0]
    if not _stands_in([t.plain for t in tokens if act.start <= t.start and t.end <= act.end and t.is_word]):
        return clauses
    behind = [token for token in tokens if token.start >= max(last.cue.end, act.end)]
    ends = len(behind) <= 1 and _is_followed(layout, found)
    if not (ends or (len(behind) > 1 and behind[0].text == ":")):
        return clauses
    term = last.deadline or next((d for d in found.deadlines if act.covers(d.span)), None)
    return (*clauses[:-1], replace(last, actions=(), announced=act, opens_list=ends, deadline=term))


def _stands_in(words: list[str]) -> bool:
    """Whether an act is "келесі нақты шараларды қабылдау", which says no deed of its own."""
    listing = word_set("cues", "standing_in")
    at = next((i for i, word in enumerate(words) if word in listing or word.startswith(_THESE)), None)
    if at is None or not 0 < len(words) - 1 - at <= _LONGEST:
        return False
    things = word_set("cues", "announced")
    named = any(form.stem in things for word in words[at + 1 : -1] for form in forms(word))
    return named or words[at].startswith(_THESE)


def _is_followed(layout: Layout, found: Found) -> bool:
    """Whether items stand right below the block that a sentence ends."""
    block = layout.blocks[found.sentence.block]
    below = layout.blocks[block.index + 1 : block.index + 2]
    return found.sentence.span.end >= block.span.end - 1 and bool(below) and below[0].kind == "item"
