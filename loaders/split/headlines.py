"""Titles of other news at the end of a page, where no header and no furniture parts them from the release."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from tapsyrma.loaders.read.mastheads import is_masthead
from tapsyrma.loaders.split.feet import is_signature, is_title
from tapsyrma.loaders.split.furniture import alternatives, words_of
from tapsyrma.loaders.vocabulary import vocabulary

_FEWEST_WORDS, _HEADER_LONGEST = 3, 5  # words
_LONGEST = 160  # characters
_FEWEST = 2
# "To the akims – to finish the dams", "Boats – 120", "Name      Post": rows and orders, no titles.
_SENTENCE_END = re.compile(r"[.!?…]\s+")
_ROW = re.compile(r"\s[–—-]\s+(?:[^\W\d_A-ZА-ЯЁ]|\d)|\|.*\||\t|\s{4,}|[:;]$")


def headlines(lines: Sequence[str], last: int) -> range:
    """The titles below the last line of a release that ends with a full stop.

    Titles of news are told from a list of orders by this: one of them says who orders what as titles do
    ("Minister orders …", «Министр поручил …»), another has nothing of orders in it, and nothing announces
    them.
    """
    first = last + 1
    while first < len(lines) and (is_signature(lines[first]) or is_masthead(lines[first])):
        first += 1
    run = range(first, len(lines))
    if len(run) < _FEWEST or any(_is_none(lines[index]) for index in run) or _leads(lines[last]):
        return range(0)
    titles = [index for index in run if len(lines[index].split()) >= _FEWEST_WORDS]
    header = run[0] if len(lines[run[0]].split()) <= _HEADER_LONGEST and not _orders(lines[run[0]]) else None
    if header is not None and _heads(lines[header]):
        return range(0)
    told = [index for index in titles if index != header or len(titles) <= _FEWEST]
    ordering = any(_orders(lines[index]) for index in told)
    mixed = ordering and not all(_of_orders(lines[index]) for index in told)
    return run if mixed and len(told) >= _FEWEST else range(0)


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
    words = (*vocabulary("furniture")["foot_exceptions"], *vocabulary("furniture")["list_heads"])
    return any(word in folded for word in words)


def _orders(line: str) -> bool:
    """``Minister orders …``, or somebody's words: ``Minister: the cities must clear the snow``."""
    folded = line.casefold()
    return _headline_verbs().search(folded) is not None or _quoted().search(folded) is not None


@cache
def _quoted() -> re.Pattern[str]:
    speakers = alternatives(vocabulary("furniture")["headline_speakers"])
    return re.compile(rf"^(?:[^:]*[^\w:])?(?:{speakers})[^:]*:\s+(?:\S+\s+){{2,}}\S")


def _of_orders(line: str) -> bool:
    folded = line.casefold()
    return _orders(line) or any(word in folded for word in vocabulary("furniture")["foot_exceptions"])


@cache
def _headline_verbs() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternatives(words_of('headline_verbs'))})(?!\w)")
