"""Items that name what is due and behind it who sees to it: "список улиц – главный инженер, 14 июня"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.morphology import is_infinitive, readings
from tapsyrma.loaders.russian.parties import parties
from tapsyrma.loaders.russian.told import Act, Told
from tapsyrma.loaders.russian.words import DASHES

_REMARKS: Final = ".,;)"


def assigned(seen: Analysis, end: int) -> list[Told]:
    """The thing before the last dash of an item, and the officials or bodies in the nominative behind it."""
    words = seen.line.words[:end]
    dash = next((w.index for w in reversed(words) if w.text in DASHES and w.index), None)
    first = next((w.index for w in words if w.letters), None)
    if dash is None or first is None or dash <= first:
        return []
    found = parties(seen, dash + 1, "nominative")
    if found is None or not _closes(seen, found.end, end):
        return []
    front = words[first:dash]
    if any(w.letters and (is_infinitive(w.text) or readings(w.text)[0].part == "VERB") for w in front):
        return []
    return [Told(found.addressees, (Act(first, dash - 1),))]


def _closes(seen: Analysis, at: int, end: int) -> bool:
    """Whether nothing but a term and signs stands behind the names."""
    spans = [d.span for d in seen.deadlines]
    for word in seen.line.words[at:end]:
        start = word.start + seen.offset
        if word.text not in _REMARKS and not any(s.start <= start < s.end for s in spans):
            return False
    return True
