"""Demands of those who sue or complain, which order nothing: "обратился с иском, потребовав снести"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.cues import Cue
from tapsyrma.ontology.records import Mention

_CLAIMS: Final = ("иск", "жалоб", "претензи", "петици", "апелляц", "ходатайств", "заявлени", "обращени")
"""Beginnings of words for what is handed in to a court or an office."""
_SUES: Final = ("истец", "истц", "истиц", "заявител", "жалобщи")
_HANDING: Final = ("обрати", "подал", "пода", "направи", "отправи", "внес", "написа", "состави", "выступи")
_NEAR: Final = 4
"""Words between the verb and what is handed in."""


def is_claim(seen: Analysis, cue: Cue, issuer: Mention | None) -> bool:
    """Whether a demand is that of a claim or a complaint that the words before it tell of.

    Whoever demands after others have complained is named himself: "жители подали жалобу, аким потребовал".
    """
    if cue.lemma not in {"потребовать", "требовать", "просить", "попросить"}:
        return False
    words = seen.line.words[: cue.first]
    if cue.kind == "active" and any(w.lower.startswith(_SUES) for w in words[-2:]):
        return True
    joined = cue.kind == "gerund" or issuer is None or seen.line.lower(cue.first - 1) == "и"
    handing = (w.index for w in words if w.lower.startswith(_HANDING))
    return joined and any(_hands_in(seen, at, cue.first) for at in handing)


def _hands_in(seen: Analysis, verb: int, end: int) -> bool:
    near = seen.line.words[verb + 1 : min(verb + 1 + _NEAR, end)]
    return any(w.lower.startswith(_CLAIMS) and not w.lower.startswith("исключ") for w in near)
