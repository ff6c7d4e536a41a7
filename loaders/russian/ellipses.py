"""Acts without a verb of their own: "сдать два дома в мае, остальные – в августе", "…, до 1 июля – сёл"."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.words import DASHES, Word

_REACH: Final = 8
"""Words before the dash of an act without a verb of its own."""


def elided(seen: Analysis, at: int, end: int, stops: Callable[[Word], bool]) -> int | None:
    """The dash of an act whose verb went before: "сдать два дома в мае, остальные – в августе".

    Args:
        seen: the sentence.
        at: the first word of the act.
        end: the index after the last word of the order.
        stops: tells of words that no such act has before its dash.
    """
    if (dash := _behind_term(seen, at, end)) is not None:
        return dash
    rest = seen.line.lower(at).startswith(tuple(lexicon.ru("remaining")))
    if at >= end or not (rest or _is_dashed(seen, at)):
        return None
    words = seen.line.words[at + 1 : min(at + _REACH, end - 1)]
    if any(stops(word) for word in words[: _dash_in(words)]):
        return None
    dash = next((word.index for word in words if word.text in DASHES), None)
    if dash is None:
        return None
    after = seen.line.words[dash + 1].start + seen.offset
    return dash if any(d.span.start == after for d in seen.deadlines) else None


def _behind_term(seen: Analysis, at: int, end: int) -> int | None:
    """The dash behind a further term: "до 1 июня починить дороги города, до 1 июля – области"."""
    if at >= end or seen.line.lower(at - 1) not in {",", "и", "а"}:
        return None
    opening = seen.line.words[at].start + seen.offset
    own = next((d for d in seen.deadlines if d.span.start == opening and d.kind == "date"), None)
    if own is None or not any(d.kind == "date" and d.span.end < opening for d in seen.deadlines):
        return None
    dash = seen.line.index_at(own.span.end - seen.offset)
    return dash if dash + 1 < end and seen.line.words[dash].text in DASHES else None


def _is_dashed(seen: Analysis, at: int) -> bool:
    """Whether a dash stood before the last term: "школы – до 1 мая, больницы – …"."""
    terms = [d.span.start - seen.offset for d in seen.deadlines]
    own = [seen.line.index_at(start) for start in terms if start < seen.line.words[at].start]
    return bool(own) and seen.line.words[own[-1] - 1].text in DASHES


def _dash_in(words: tuple[Word, ...]) -> int:
    """How many words stand before the first dash."""
    return next((at for at, word in enumerate(words) if word.text in DASHES), len(words))
