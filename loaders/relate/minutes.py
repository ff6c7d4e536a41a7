"""Who the head of minutes names as the chair: "Chairman: B. Savchuk, deputy akim of the district"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from tapsyrma.ontology.records import Found, Layout, Person

_CHAIR: Final = re.compile(
    r"(?:chair(?:man|woman|person)?|председател(?:ь|ьствующий)|председательствовал[аи]?"
    r"|төраға(?:сы)?|tóraǵa(?:sy)?|töraǧa(?:sy)?)\s*(?::|[–—])\s*",
    re.IGNORECASE,
)
"""The label before a name, at the head of a line."""


def chair_of_minutes(layout: Layout, found: Sequence[Found]) -> Person | None:
    """The one person behind such a label; None where there is none or several."""
    text = layout.document.text
    named = [
        person
        for one in found
        for person in one.persons
        if _CHAIR.fullmatch(text, _line(text, person.span.start), (person.whole or person.span).start)
        or _CHAIR.fullmatch(text, _line(text, person.span.start), person.span.start)
    ]
    return named[0] if len(named) == 1 else None


def _line(text: str, at: int) -> int:
    return text.rfind("\n", 0, at) + 1
