"""Who only tells what others ordered: "«Районным акимам поручили …», – отметил руководитель управления"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.cues import Cue
from tapsyrma.loaders.russian.kinds import speaks
from tapsyrma.loaders.russian.place import Place
from tapsyrma.loaders.russian.subjects import has_pronoun
from tapsyrma.loaders.russian.words import DASHES

_REACH: Final = 3


def is_of_others(place: Place, cue: Cue) -> bool:
    """Whether somebody who speaks says by a verb without a subject what others ordered."""
    nobody = cue.kind == "active" and cue.number == "plur"
    if not nobody or has_pronoun(place.seen, cue.first, cue.last):
        return False
    return place.speech.covers(cue.first) or _is_quoted(place.seen, cue)


def has_many(place: Place, cue: Cue) -> bool:
    """Whether several who are named ordered it, as a speaker tells: "акиматы обязали строителей"."""
    near = place.seen.line.words[max(place.start, cue.first - _REACH) : cue.first]
    return any(
        n.plural and "nominative" in n.cases and n.last == word.index
        for word in near
        for n in place.seen.nominals
    )


def _is_quoted(seen: Analysis, cue: Cue) -> bool:
    """Whether words behind a dash say who tells it, though no mark opens the quotation."""
    words = seen.line.words
    return any(
        word.text in DASHES and words[word.index - 1].text == "," and speaks(words[word.index + 1])
        for word in words[cue.last + 2 : -1]
        if words[word.index + 1].letters
    )
