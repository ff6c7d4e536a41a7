"""Titles of other news at the end of a page, where no header and no furniture parts them from the release."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from tapsyrma.loaders.read.mastheads import is_masthead
from tapsyrma.loaders.split.feet import is_signature, is_title
from tapsyrma.loaders.split.furniture import alternatives, holds
from tapsyrma.loaders.vocabulary import vocabulary

_FEWEST_WORDS, _HEADER_LONGEST = 3, 5  # words
_LONGEST = 160  # characters
_FEWEST = 2
# "To the akims – to finish the dams", "Boats – 120", "Name      Post": rows and orders, no titles.
_SENTENCE_END = re.compile(r"[.!?…]\s+")
_ROW = re.compile(r"\s[–—-]\s+(?:[^\W\d_A-ZА-ЯЁ]|\d)|\|.*\||\t|\s{4,}|[:;]$")


def headlines(lines: Sequence[str]) -> range:
    """The titles below the last line of a release with a full stop, which is the first of ``lines``.

    Titles of news are told from a list of orders by this: one of them says who does what as titles do
    ("Minister orders …", «Министр поручил …»), another has nothing of orders in it, and nothing announces
    them.
    """
    first = 1
    while first < len(lines) and (is_signature(lines[first]) or is_masthead(lines[first])):
        first += 1
    run = lines[first:]
    if any(map(_is_none, run)) or _leads(lines[0]) or not _is_mixed(run):
        return range(0)
    return range(first, len(lines))


def _is_mixed(run: Sequence[str]) -> bool:
    """Whether there are titles of different matters in a run of lines that a header may open."""
    titles = [line for line in run if len(line.split()) >= _FEWEST_WORDS]
    headed = bool(run) and len(run[0].split()) <= _HEADER_LONGEST and not _orders(run[0])
    if headed and _heads(run[0]):
        return False
    if headed and len(titles) > _FEWEST and run[0] == titles[0]:
        titles = titles[1:]
    mixed = any(map(_tells, titles)) and not all(map(_of_orders, titles))
    return mixed and len(titles) >= _FEWEST


def _is_none(line: str) -> bool:
    """Whether a line cannot be a title of other news."""
    begins = line.lstrip("«“„\"'(–—•*→·-0123456789.) ")[:1]
    return not is_title(line) or not begins.isupper() or len(line) > _LONGEST or bool(_ROW.search(line))


def _leads(line: str) -> bool:
    """Whether the last sentence of a line announces a list."""
    said = _SENTENCE_END.split(line.casefold().rstrip(".»”\"' "))[-1]
    return said.endswith(":") or any(word in said for word in vocabulary("furniture")["list_leads"])


def _heads(line: str) -> bool:
    """Whether a short line heads a list of what was ordered, decided or planned."""
    folded = line.casefold()
    ordered = any(word in folded for word in vocabulary("furniture")["foot_exceptions"])
    return ordered or _list_heads().search(folded) is not None


@cache
def _list_heads() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternatives(vocabulary('furniture')['list_heads'])})")


def _orders(line: str) -> bool:
    """``Minister orders …``, or somebody's words: ``Minister: the cities must clear the snow``."""
    return holds(line, "headline_verbs") or _quoted().search(line.casefold()) is not None


@cache
def _quoted() -> re.Pattern[str]:
    speakers = alternatives(vocabulary("furniture")["headline_speakers"])
    return re.compile(rf"^(?:[^:]*[^\w:])?(?:{speakers})[^:]*:\s+(?:\S+\s+){{2,}}\S")


def _tells(line: str) -> bool:
    """``Minister visits …``, or orders."""
    return _orders(line) or holds(line, "headline_tells")


def _of_orders(line: str) -> bool:
    folded = line.casefold()
    return _orders(line) or any(word in folded for word in vocabulary("furniture")["foot_exceptions"])
