"""Words of an act that stand before the word that orders it: "два первых дома нужно сдать до …"."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.acts import Act, Told
from tapsyrma.loaders.russian.cues import Cue
from tapsyrma.loaders.russian.morphology import readings
from tapsyrma.loaders.russian.place import Place

_SIGNS: Final = frozenset(',.;:«»–—-"“”')
_NOT_IN_FRONT: Final = frozenset({"VERB", "PRTS", "CONJ"})


def _all_behind(place: Place, group: Told) -> bool:
    """Whether those who are told stand after the first act."""
    end = place.seen.span(group.acts[0].last, group.acts[0].last).end
    return all(addressee.mention.span.start >= end for addressee in group.addressees)


def with_front(place: Place, cue: Cue, group: Told) -> Told:
    """The group with its first act begun before the cue, unless those who are told stand there."""
    words = place.seen.line.words
    if group.addressees and not _all_behind(place, group):
        return group
    first = cue.first
    while first > place.start and words[first - 1].text not in _SIGNS:
        first -= 1
    while first < cue.first and words[first].lower in lexicon.words("openers"):
        first += 1
    front = words[first : cue.first]
    if not front or any(
        w.lower != "и" and w.letters and readings(w.text)[0].part in _NOT_IN_FRONT for w in front
    ):
        return group
    if front[0].letters and readings(front[0].text)[0].part == "PRTF":
        return group  # words that describe what stands before the comma
    act = group.acts[0]
    return replace(group, acts=(Act(first, act.last), *group.acts[1:]))
