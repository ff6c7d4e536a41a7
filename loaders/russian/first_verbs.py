"""Those who are told by an order that follows another verb's: "обратился к акимам и поручил"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.cues import Cue
from tapsyrma.loaders.russian.morphology import readings
from tapsyrma.loaders.russian.parties import parties
from tapsyrma.loaders.russian.words import DASHES
from tapsyrma.ontology.records import Addressee

_REACH: Final = 20
"""Words between the first verb and the one that orders."""
_TURNING: Final = frozenset({"обратиться", "обращаться"})
_SHOWING: Final = frozenset({"указать", "попенять", "напомнить"})
"""Verbs with whom they speak to in the dative."""
_WARNING: Final = frozenset({"предупредить", "призвать", "отчитать", "упрекнуть", "отругать"})
"""Verbs with whom they speak to in the accusative."""
_TOWARDS: Final = frozenset({"к", "ко"})
_NEAR: Final = 3
_ACTING: Final = frozenset({"VERB", "PRTS"})


def told_by_first_verb(seen: Analysis, cue: Cue) -> tuple[Addressee, ...]:
    """Those to whom the subject speaks by the verb before the one that orders, with "и" or a gerund.

    "обратился к акимам и дал поручение", "Обратившись к главам отделов, министр поручил", "указал акимам на
    изъяны и потребовал исправить".
    """
    line = seen.line
    joined = line.lower(cue.first - 1) == "и"
    verb = _verb_before(seen, cue, gerund=not joined)
    if verb is None:
        return ()
    behind = line.words[verb + 1 : verb + 1 + _NEAR]
    if _lemma(seen, verb) in _WARNING:
        found = parties(seen, verb + 1, "accusative")
        return found.addressees if found is not None else ()
    if _lemma(seen, verb) in _SHOWING:
        found = parties(seen, verb + 1, "dative")
        return found.addressees if found is not None and line.lower(found.end) in {"на", "о", "об"} else ()
    at = next((w.index for w in behind if w.lower in _TOWARDS), None)
    found = parties(seen, at + 1, "dative") if at is not None else None
    return found.addressees if found is not None else ()


def _verb_before(seen: Analysis, cue: Cue, *, gerund: bool) -> int | None:
    """The verb or gerund of speaking before an order, where no other verb stands between."""
    for word in reversed(seen.line.words[max(0, cue.first - _REACH) : cue.first]):
        if not word.letters:
            if word.text in ";:.!?«»" or word.text in DASHES:
                return None
            continue
        first = readings(word.text)[0]
        if first.lemma in _TURNING | _SHOWING | _WARNING and first.part in {"VERB", "GRND"}:
            return word.index if first.part == "GRND" or not gerund else None
        if first.part in _ACTING:
            return None
    return None


def _lemma(seen: Analysis, index: int) -> str:
    return readings(seen.line.words[index].text)[0].lemma
