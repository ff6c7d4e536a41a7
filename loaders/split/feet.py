"""What stands below the last paragraph of a release: bylines, contacts and titles of other pages.

The name of the office that sent the release, in a line of its own, is no furniture: it names a body.
"""

from __future__ import annotations

import re
from functools import cache

from tapsyrma.loaders.read.dates import full_dates
from tapsyrma.loaders.split.furniture import ADDRESS, alternatives, has_full_stop, holds, words_of
from tapsyrma.loaders.vocabulary import vocabulary

_LONGEST, _HEADER_LONGEST = 160, 6  # characters of a line, words of a header
_BYLINE_LONGEST = 70
_SIGN = re.compile(r"\s*[:–—-]\s")
_SITE = re.compile(rf"{ADDRESS.pattern}|(?<![\w.])(?:t\.me|wa\.me|[\w-]+\.(?:com|kz|org|ru))/\S+")
_ISSUE = re.compile(r"(?:№|No\.?)\s?\d+\s*\([\d\s]+\)")
_ADDRESS_WORDS = 12
_PHONE = re.compile(r"(?:\+7|\b8)[\s(-]{1,2}\d{3,5}[\s)-]{1,2}\d[\d\s-]{3,9}")
_PHONE_WORDS = 10
_DATED_LONGEST, _PLACE_LONGEST = 120, 5  # characters of a line with its day, words before the day
_YEAR_WORD = r"\s*(?:года|год|г\.|жыл[а-яі]*|ж\.)?\s*"
_ALONE = re.compile(rf"{_YEAR_WORD}(?:,\s*\d{{1,2}}[:.]\d{{2}}\s*)?(?:$|[.|)]\s*(?=\S))")
_PLACED = re.compile(rf"{_YEAR_WORD}(?:[)]?$|(?:[.,|)(]|(?<=\.)|(?<=\.\s))\s*\S)")
_CAPITAL = "A-ZА-ЯЁÁÄǴĞÍÏŃÑÓÖÚÜÝŪŞİӘҒҚҢӨҰҮҺІ"
_NAME = rf"[{_CAPITAL}][\w'’-]+(?:\s[{_CAPITAL}][\w'’-]+){{1,2}}"
_NAMES = re.compile(rf"{_NAME}(?:,\s{_NAME})*(?:[,.]|\s\([^()]*\))?")
_SHOUTED = rf"[{_CAPITAL}][\w'’-]+\s[{_CAPITAL}]{{3,}}"
_AUTHOR = re.compile(rf"{_SHOUTED}(?:,\s{_SHOUTED})*|{_NAME}\s?/\s?[\w-]+\.(?:kz|com|ru|org)\b.*")
_SIGNED_WORDS = 10
_WRITER_WORDS = 3
_INITIALS = rf"(?:[{_CAPITAL}]\.\s?){{1,2}}"
_SIGNED = re.compile(rf"[{_CAPITAL}«“\"][^:!?|–—]*[^.:!?|–—]\s+{_INITIALS}[{_CAPITAL}][\w'’-]+")
_HEADED = re.compile(r"([^:!?.;]{3,60}):\s*(\S.*)?")


def is_foot(line: str) -> bool:
    """Whether a line below the last paragraph says who wrote the release, or where to call."""
    if len(line) > _LONGEST:
        return False
    if is_dated(line) or holds(line, "imprint") or _is_byline(line):
        return True
    if has_full_stop(line):
        return False
    if len(line.split()) <= _ADDRESS_WORDS and (_SITE.search(line) or _ISSUE.search(line)):
        return True
    return _is_phone(line) or _names_page(line) or _names_neighbour(line)


def is_dated(line: str) -> bool:
    """Whether a line below the release is its day and no more; the office that sends it is a body."""
    return _has_day(line) and not is_signature(line)


def is_dated_signature(line: str) -> bool:
    """Whether a line below the release has its day and the office that sends it."""
    return _has_day(line) and is_signature(line)


def _has_day(line: str) -> bool:
    """Whether a line below the release is its day beside a place or whose page it is.

    ``Almaty, 21 June 2021. Staff correspondent``, ``(Press centre, 8 July 2019)``, ``9.11.2022 | 311 views``.
    """
    dates = full_dates(line, "kk") if len(line) <= _DATED_LONGEST else []
    if len(dates) != 1:
        return False
    before, after = line[: dates[0].span.start].rstrip(), line[dates[0].span.end :]
    if not before:
        return _ALONE.match(after) is not None
    begins = before.lstrip('(«"“')[:1].isupper() and len(before.split()) <= _PLACE_LONGEST
    return begins and before.endswith((",", ".", "(")) and _PLACED.match(after) is not None


def heads_contacts(line: str) -> bool:
    """Whether a short line heads telephones and addresses: ``Contacts of the press service``."""
    words = line.casefold().strip(" :").split()
    return 0 < len(words) <= _HEADER_LONGEST and bool({words[0], words[-1]} & words_of("contacts"))


def heads_pages(line: str) -> bool:
    """Whether a line below the last paragraph, above nothing but titles, heads other pages."""
    return _points(line.strip().rstrip(":"))


def is_title(line: str) -> bool:
    """Whether a line does not end as a sentence or an item of a list does."""
    return not line.endswith(";") and not has_full_stop(line)


def is_signature(line: str) -> bool:
    """Whether a line names the press service that signs a release."""
    folded = line.casefold()
    return any(words in folded for words in vocabulary("furniture")["signatures"])


def is_signed(line: str) -> bool:
    """Whether a line is a post and the name of who signs: ``Akim of Ozersk B. Ospanov``."""
    return len(line.split()) <= _SIGNED_WORDS and _SIGNED.fullmatch(line) is not None


def is_author(line: str) -> bool:
    """Whether a line above the text is who wrote it: ``Yevgeny SHARIN``, ``Ivan Petrov/site.kz 23 June``."""
    return len(line) <= _BYLINE_LONGEST and _AUTHOR.fullmatch(line) is not None and not is_signature(line)


def is_writer(line: str, below: str) -> bool:
    """Whether a line is a name and the one below it what its bearer does for the page: ``news editor``."""
    posts = tuple(vocabulary("furniture")["writers"])
    words = below.casefold().strip(" .,").split()
    return 0 < len(words) <= _WRITER_WORDS and words[-1] in posts and _NAMES.fullmatch(line) is not None


def _is_byline(line: str) -> bool:
    """Names and nothing else, or a part of the line that begins with who wrote, asked or photographed."""
    folded = line.casefold()
    if _NAMES.fullmatch(line):
        return not is_signature(line)
    pieces = (piece.strip() for piece in folded.split("|"))
    return any(_signs(piece) for piece in pieces)


def _signs(piece: str) -> bool:
    """``Interviewed by …``; before a longer name stands a sign: ``Prepared by – the press secretary``."""
    match = _begins("bylines").match(piece)
    return match is not None and (
        len(piece) <= _BYLINE_LONGEST or _SIGN.match(piece, match.end()) is not None
    )


def _is_phone(line: str) -> bool:
    return len(line.split()) <= _PHONE_WORDS and _PHONE.search(line) is not None


def _names_page(line: str) -> bool:
    """``Earlier: Flood in the north``, the header of another page and its title in one line."""
    match = _HEADED.fullmatch(line)
    return match is not None and match[2] is not None and _points(match[1])


def _names_neighbour(line: str) -> bool:
    """``Next: Flood in the north``, the page before or after this one."""
    match = _HEADED.fullmatch(line)
    return match is not None and match[2] is not None and match[1].casefold() in words_of("neighbours")


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
