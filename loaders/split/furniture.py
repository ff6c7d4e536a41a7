"""Page furniture: which lines of a page are not the release itself.

Offsets never move: furniture is marked, not taken out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Literal, TypeAlias

from tapsyrma.loaders.read.calendar import LANGUAGES, month_abbreviations, months, weekdays
from tapsyrma.loaders.vocabulary import vocabulary

Zone: TypeAlias = Literal["text", "furniture", "teaser"]

_SHORT = 200  # characters; furniture lines are short, sentences that hold the same words are not
_CRUMB = re.compile(r"\s*(?:[»›>|·•→]|\s/\s|\s{2,})\s*")
_EDGE = " \t\xa0:.…!?→»›>«<=*•·|—–-#"
_SENTENCE_END = re.compile(r"[.!?…][»”\"’)]*$")
_HASHTAGS = re.compile(r"(?:#[\w-]+[\s,;]*)+")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\w+")
_BODY = 150  # characters of sentences that make a body


def _alternatives(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(set(words), key=lambda word: (-len(word), word)))


def _words(section: str) -> list[str]:
    return [word for words in vocabulary("furniture")[section].values() for word in words]


@cache
def _closing() -> frozenset[str]:
    return frozenset(_words("closing"))


@cache
def _pointing() -> frozenset[str]:
    return frozenset(_words("pointing"))


@cache
def _pointing_start() -> re.Pattern[str]:
    return re.compile(rf"(?:{_alternatives(_words('pointing'))})\s*[:→»–—-]")


@cache
def _residue() -> re.Pattern[str]:
    """What is taken out of a line to see whether anything remains: buttons, counters, dates, numbers, signs."""
    calendar = [
        word
        for language in LANGUAGES
        for table in (months(language), month_abbreviations(language), weekdays(language))
        for word in table
    ]
    parts = [*_words("parts"), *vocabulary("furniture")["networks"], *calendar]
    return re.compile(rf"(?<!\w)(?:{_alternatives(parts)})(?!\w)|\d+(?:st|nd|rd|th)?(?!\w)|[^\w]|_")


@cache
def _part() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_alternatives(_words('parts'))})(?!\w)")


@cache
def _label() -> re.Pattern[str]:
    return re.compile(rf"(?:{_alternatives(_words('labels'))})\s*(?:[:|©]|\s[–—-]\s)")


@cache
def _phrase() -> re.Pattern[str]:
    return re.compile(rf"©|(?<!\w)(?:{_alternatives(_words('phrases'))})(?!\w)")


@cache
def _invitation() -> tuple[re.Pattern[str], re.Pattern[str]]:
    entry = vocabulary("furniture")["invitation"]
    return (
        re.compile(rf"(?<!\w)(?:{_alternatives(entry['verbs'])})(?!\w)"),
        re.compile(rf"(?<!\w)(?:{_alternatives(entry['channels'])})"),
    )


def is_furniture(line: str) -> bool:
    """Whether a line on its own, wherever it stands, is page furniture."""
    if len(line) > _SHORT:
        return False
    folded = line.casefold()
    return (
        not _residue().sub("", folded)
        or _label().match(folded) is not None
        or _phrase().search(folded) is not None
        or _pointing_start().match(folded) is not None
        or all(pattern.search(folded) for pattern in _invitation())
        or _HASHTAGS.fullmatch(folded) is not None
        or not _ADDRESS.sub("", folded).strip(_EDGE)
        or _is_counter(folded)
    )


def _is_counter(folded: str) -> bool:
    """``15.04.2021 10:05 · Бюджет · 1 530 қаралым``: parts between signs, most of them furniture."""
    pieces = [piece for piece in _CRUMB.split(folded) if piece]
    if len(pieces) < 2 or _part().search(folded) is None:  # noqa: PLR2004
        return False
    left = [piece for piece in pieces if _residue().sub("", piece)]
    return len(left) * 2 <= len(pieces) and all(len(piece) <= 30 for piece in left)  # noqa: PLR2004


def is_breadcrumb(line: str) -> bool:
    """Whether a line above the release is a way through the site or a choice of languages."""
    pieces = [piece for piece in _CRUMB.split(line.strip(_EDGE)) if piece]
    if len(pieces) < 2 or _SENTENCE_END.search(line):  # noqa: PLR2004
        return not _residue().sub("", line.casefold())
    return all(len(piece.split()) <= 4 and len(piece) <= 40 for piece in pieces)  # noqa: PLR2004


def heads_teasers(line: str) -> bool:
    """Whether a line announces other pages: "See also", "Новые статьи", "Соңғы жаңалықтар"."""
    heading = line.casefold().strip(_EDGE)
    return heading in _closing() or heading in _pointing()


def zones(lines: Sequence[str]) -> list[Zone]:
    """For every line of a page, in order, whether it is the release, furniture or a teaser of another page."""
    marks: list[Zone] = ["furniture" if is_furniture(line) else "text" for line in lines]
    for index, line in enumerate(lines[:5]):
        if is_sentence(line):
            break
        if is_breadcrumb(line):
            marks[index] = "furniture"
    body = 0
    index = 0
    while index < len(lines):
        if marks[index] == "text" and is_sentence(lines[index]):
            body += len(lines[index])
        end = index + 1
        if heads_teasers(lines[index]):
            closing = lines[index].casefold().strip(_EDGE) in _closing()
            end = _teasers_end(lines, index, to_the_end=closing and body >= _BODY)
            marks[index:end] = ["furniture", *(["teaser"] * (end - index - 1))]
        index = end
    return marks


def _teasers_end(lines: Sequence[str], header: int, *, to_the_end: bool) -> int:
    """The line after the last teaser: the end of the page, unless the release clearly goes on."""
    rest = lines[header + 1 :]
    whole = [index for index, line in enumerate(rest) if _is_paragraph(line)]
    if to_the_end or len(whole) < 2:  # noqa: PLR2004
        return len(lines)
    return header + 1 + whole[0]


def is_sentence(line: str) -> bool:
    """Whether a line is running text, not a heading or a button."""
    return len(line) >= 60 and _SENTENCE_END.search(line) is not None  # noqa: PLR2004


def _is_paragraph(line: str) -> bool:
    """A paragraph of a release; the opening words of a teaser break off with dots."""
    return is_sentence(line) and len(line) >= 120 and not line.endswith(("...", "…"))  # noqa: PLR2004
