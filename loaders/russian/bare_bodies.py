"""A body without a name of its own where it orders: "Правление поручило", "правление фонда постановило"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.adjectives import left_edge
from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.morphology import gender_of, readings
from tapsyrma.loaders.russian.nominative import Stretch, headed
from tapsyrma.loaders.russian.phrases import complement
from tapsyrma.ontology.records import Mention

_REACH: Final = 8
_BETWEEN: Final = frozenset({"ADVB", "PRCL", "CONJ"})


def bare_body(seen: Analysis, verb: int, gender: str | None) -> Mention | None:
    """The body in the nominative right before a verb that agrees with it, or right behind it."""
    for at in _heads(seen, verb):
        head = lexicon.body_heads().get(seen.line.words[at].key)
        if head is None or ("nominative", "sing") not in head.features:
            continue
        if gender not in (None, gender_of(head.lemma)) or any(n.first <= at <= n.last for n in seen.nominals):
            return None
        last = complement(seen.line, at, frozenset())
        if at < verb and not _reaches(seen, last + 1, verb):
            return None
        first = left_edge(seen.line, at, head.features, lexicon.words("body_adjectives"))
        name = headed(Stretch(seen.line, first, at, last), head.lemma)
        return Mention("body", seen.span(first, last), name, head.sort, "nominative")
    return None


def _heads(seen: Analysis, verb: int) -> list[int]:
    """The words before the verb up to a sign, the nearest first, then the one behind it."""
    before: list[int] = []
    for word in reversed(seen.line.words[max(0, verb - _REACH) : verb]):
        if not word.letters:
            break
        before.append(word.index)
    after = seen.line.at(verb + 1)
    return [*before, *([verb + 1] if after is not None and after.letters else [])]


def _reaches(seen: Analysis, start: int, verb: int) -> bool:
    """Whether nothing but adverbs and particles stands before the verb."""
    return all(w.letters and readings(w.text)[0].part in _BETWEEN for w in seen.line.words[start:verb])
