"""What stands below the last paragraph of a release: bylines, senders, contacts and titles of other pages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from tapsyrma.loaders.split.furniture import alternatives, words_of
from tapsyrma.loaders.vocabulary import vocabulary

_LONGEST, _HEADER_LONGEST = 160, 6  # characters of a line, words of a header
_BYLINE_LONGEST = 70
_PHONE = re.compile(r"(?:\+7|\b8)[\s(-]{1,2}\d{3,5}[\s)-]{1,2}\d[\d\s-]{3,9}")
_PHONE_WORDS = 10
_CAPITAL = "A-ZА-ЯЁÁÄǴĞÍÏŃÑÓÖÚÜÝŪŞİӘҒҚҢӨҰҮҺІ"
_NAME = rf"[{_CAPITAL}][\w'’-]+(?:\s[{_CAPITAL}][\w'’-]+){{1,2}}"
_NAMES = re.compile(rf"{_NAME}(?:,\s{_NAME})*(?:,|\s\([^()]*\))?")
_HEADED = re.compile(r"([^:!?.;]{3,60}):\s*(\S.*)?")
_FULL_STOP = re.compile(r"(?<!\.)\.[»”\"’)]*$")


def is_foot(line: str) -> bool:
    """Whether a line below the last paragraph says who wrote or sent the release, or where to call."""
    if len(line) > _LONGEST or (_FULL_STOP.search(line) and not _is_byline(line)):
        return False
    return _is_byline(line) or _is_sender(line) or _is_phone(line) or _names_page(line)


def heads_pages(line: str, below: Sequence[str]) -> bool:
    """Whether a line below the last paragraph heads other pages: titles follow it, not sentences."""
    header = line.strip().rstrip(":")
    titled = bool(below) and not any(other.endswith(";") or _FULL_STOP.search(other) for other in below)
    return titled and not _FULL_STOP.search(line) and _points(header)


def _is_byline(line: str) -> bool:
    """Names and nothing else, or a part of the line that begins with who wrote, asked or photographed."""
    folded = line.casefold()
    if _NAMES.fullmatch(line):
        return not any(words in folded for words in vocabulary("furniture")["signatures"])
    pieces = (piece.strip() for piece in folded.split("|"))
    return any(len(piece) <= _BYLINE_LONGEST and _begins("bylines").match(piece) for piece in pieces)


def _is_sender(line: str) -> bool:
    """``Press service of the Ministry``: English names the office after it, Kazakh before it."""
    folded = line.casefold()
    if _begins("senders").match(folded):
        return True
    return folded.endswith(tuple(words_of("senders"))) and not any(
        office in folded for office in words_of("sender_exceptions")
    )


def _is_phone(line: str) -> bool:
    return len(line.split()) <= _PHONE_WORDS and _PHONE.search(line) is not None


def _names_page(line: str) -> bool:
    """``Earlier: Flood in the north``, the header of another page and its title in one line."""
    match = _HEADED.fullmatch(line)
    return match is not None and match[2] is not None and _points(match[1])


def _points(header: str) -> bool:
    folded = header.casefold()
    if len(folded.split()) > _HEADER_LONGEST or any(word in folded for word in _exceptions()):
        return False
    return _pointing().search(folded) is not None


@cache
def _pointing() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternatives(words_of('foot_headers'))})")


@cache
def _exceptions() -> tuple[str, ...]:
    return tuple(vocabulary("furniture")["foot_exceptions"])


@cache
def _begins(section: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives(words_of(section))})(?!\w)")
