"""Times that a text names to say that they do not hold: "not next year but this year"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from tapsyrma.ontology.records import Found, Language, Span

_BEFORE: Final[dict[Language, re.Pattern[str]]] = {
    "ru": re.compile(r"(?<!\w)не\s+$", re.IGNORECASE),
    "en": re.compile(r"\bnot\s+$", re.IGNORECASE),
}
_BEHIND: Final = re.compile(r"\s+(?:емес|emes)(?!\w)", re.IGNORECASE)
_NEAR: Final = 6
"""Characters before a time in which its "not" stands."""


def without_negated_terms(found: Found, text: str, language: Language) -> Found:
    """What a sentence names without the times that it denies; «не позднее 1 июня» denies nothing."""
    kept = tuple(term for term in found.deadlines if not _is_negated(term.span, text, language))
    return found if len(kept) == len(found.deadlines) else replace(found, deadlines=kept)


def _is_negated(term: Span, text: str, language: Language) -> bool:
    if language == "kk":
        return _BEHIND.match(text, term.end) is not None
    return _BEFORE[language].search(text, max(0, term.start - _NEAR), term.start) is not None
