"""Whose order a page is by its heading: "ПРИКАЗ МИНИСТРА ЗДРАВООХРАНЕНИЯ", "Постановление акима города"."""

from __future__ import annotations

import re
from typing import Final

from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.ontology.records import Clause, Mention

HEADING: Final = re.compile(r"(?:приказ|постановление|распоряжение|указ|решение)\s", re.IGNORECASE)
_OWN: Final = re.compile(
    r"\b(?:приказываю|постановляю|распоряжаюсь|обязываю|предписываю|поручаю)\b", re.IGNORECASE
)
_REACH: Final = 3
"""Words between "Постановление" and whose it is: "Приказ и.о. министра"."""
HEADINGS: Final = 8
"""Sentences at the head of a page among which its title stands."""


def whose(seen: Analysis) -> Mention | None:
    """The post or body in the genitive behind the word for an order that opens a heading."""
    if HEADING.match(seen.line.text) is None:
        return None
    for index in range(1, _REACH + 1):
        for nominal in seen.starting(index):
            official = nominal.mention.kind in {"person", "post", "body"}
            if official and "genitive" in nominal.cases and not nominal.plural:
                return nominal.mention
    return None


def is_own(clause: Clause, text: str) -> bool:
    """Whether a clause in the first person has no speaker but the one whose order the page is."""
    return clause.issuer is None and clause.speaker and _OWN.search(clause.cue.of(text)) is not None
