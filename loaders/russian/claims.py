"""Demands of those who sue, complain or ask, which order nothing: "обратился с иском, потребовав снести"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.cues import Cue
from tapsyrma.loaders.russian.words import Line
from tapsyrma.ontology.records import Mention

_CLAIMS: Final = ("иск", "жалоб", "претензи", "петици", "апелляц", "ходатайств", "заявлени", "обращени")
"""Beginnings of words for what is handed in to a court or an office."""
_SUES: Final = ("истец", "истц", "истиц", "заявител", "жалобщи")
_HANDING: Final = ("обрати", "подал", "пода", "направи", "отправи", "внес", "написа", "состави", "выступи")
_CLOSING: Final = 3
"""Signs at the end of a sentence: "?»,"."""
_ASKED: Final = frozenset({"кто", "кем", "кому"})
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


def is_asked(line: Line) -> bool:
    """Whether a sentence asks something: "Кому поручено починить крышу?"."""
    return any("?" in word.text for word in line.words[-_CLOSING:])


def asks_who(line: Line, cue: Cue) -> bool:
    """Whether a clause asks who ordered or was told: "Кто поручил …, неизвестно", "поручил ли он"."""
    return line.lower(cue.first - 1) in _ASKED or line.lower(cue.last + 1) == "ли"
