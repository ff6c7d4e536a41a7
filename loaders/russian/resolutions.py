"""Whose order a page is by its heading: "ПРИКАЗ МИНИСТРА ЗДРАВООХРАНЕНИЯ", "Постановление акима города"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.ontology.records import Clause, Mention

HEADING: Final = re.compile(r"(?:приказ|постановление|распоряжение|указ|решение)\s", re.IGNORECASE)
SPEECH: Final = re.compile(
    r"(?:выступление|речь|слово|вступительное слово|обращение|послание|доклад|стенограмма выступления"
    r"|текст выступления)\s",
    re.IGNORECASE,
)
"""How the title of a page begins that gives a speech in full."""
_OWN: Final = re.compile(
    r"\b(?:приказываю|постановляю|распоряжаюсь|обязываю|предписываю|поручаю)\b", re.IGNORECASE
)
_REACH: Final = 3
"""Words between "Постановление" and whose it is: "Приказ и.о. министра"."""
_BEFORE: Final = 40
"""Characters of a second post beside the one that signs: "Аким района, председатель комиссии"."""
HEADINGS: Final = 8
"""Sentences at the head of a page among which its title stands."""


def whose(seen: Analysis, kind: re.Pattern[str] = HEADING) -> Mention | None:
    """The post or body in the genitive behind the word for an order, or a speech, that opens a heading."""
    if kind.match(seen.line.text) is None:
        return None
    for index in range(1, _REACH + 1):
        for nominal in seen.starting(index):
            official = nominal.mention.kind in {"person", "post", "body"}
            if official and "genitive" in nominal.cases and not nominal.plural:
                return nominal.mention
    return None


def signed(seen: Analysis) -> Mention | None:
    """The person with whose post and name a line consists: "Генеральный директор        Р. Ж. Омаров"."""
    person = next(iter(seen.persons), None)
    if person is None or person.post is None or person.whole is None or len(seen.persons) > 1:
        return None
    words = [w for w in seen.line.words if w.letters]
    first, last = seen.line.words[0].start + seen.offset, words[-1].end + seen.offset
    rest = person.whole.start - first
    return person if rest <= _BEFORE and last - person.whole.end <= _BEFORE else None


def is_own(clause: Clause, text: str) -> bool:
    """Whether a clause in the first person has no speaker but the one whose order the page is."""
    return clause.issuer is None and clause.speaker and _OWN.search(clause.cue.of(text)) is not None


def by_author(
    clauses: tuple[Clause, ...], heads: Iterable[Analysis], feet: Iterable[Analysis], text: str
) -> tuple[Clause, ...]:
    """The clauses, those in the first person issued by whom the title of the page names or who signs it."""
    author = next((found for head in heads if (found := whose(head)) is not None), None)
    author = author or next((found for foot in feet if (found := signed(foot)) is not None), None)
    if author is None:
        return clauses
    return tuple(replace(c, issuer=author, speaker=False) if is_own(c, text) else c for c in clauses)
