"""Which lines of a page are the release, which are furniture, and which are teasers of other pages."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Sequence
from functools import cache
from typing import Literal, TypeAlias

from tapsyrma.loaders.read.mastheads import is_masthead
from tapsyrma.loaders.split.feeds import feeds
from tapsyrma.loaders.split.feet import (
    heads_contacts,
    heads_pages,
    is_author,
    is_dated,
    is_foot,
    is_signature,
    is_signed,
    is_title,
    is_writer,
)
from tapsyrma.loaders.split.furniture import (
    has_full_stop,
    is_breadcrumb,
    is_furniture,
    is_site_links,
    words_of,
)
from tapsyrma.loaders.split.headlines import headlines
from tapsyrma.loaders.split.replies import replies

Zone: TypeAlias = Literal["text", "furniture", "teaser"]

_TABLE_BARS, _TABLE_ROWS = 2, 3
"""Bars in a row of a table, and rows that make one; fewer are a trail of links."""
_TOP = 5  # lines among which the way through the site stands
_BODY = 150  # characters of running text that make a body
_SENTENCE_SHORTEST, _PARAGRAPH_SHORTEST = 60, 120  # characters
_SENTENCE_END, _CLOSERS = (".", "!", "?", "…"), '»”"’)'
_SECTION_WORDS, _SECTIONS = 3, 3
"""Words of a line of a menu, and lines that make one."""
_LOOKED_AHEAD = 20  # lines
_DASHES = "–—-"
_ANSWER_WORDS, _TITLES = 2, 2
_ANSWER = re.compile(r"[•●○◦▪*-]\s|.*\d\s?%|.*\(\d+\)$")
_HEADER_LONGEST, _HEADER_WIDEST = 5, 80  # words and characters
# "Comments (2)" heads what readers say.
_COMMENTS = re.compile(
    r"(?:comments|комментари[ий]|комментариев|пікірлер|пікір|pikirler|pıkırler)\W{1,3}\d+$"
)
_EDGES = re.compile(r"^[\W_]+|[\W_]+$")


def zones(lines: Sequence[str]) -> list[Zone]:
    """For every line of a page, in order, what it is."""
    alone = [is_furniture(line) for line in lines]
    marks: list[Zone] = [
        "furniture" if alone[index] and not _is_row(lines, index) else "text" for index in range(len(lines))
    ]
    _mark_breadcrumbs(lines, marks)
    _mark_bylines(lines, marks)
    _mark_menu(lines, marks)
    for run in (*feeds(lines, alone), *replies(lines)):
        marks[run.start : run.stop] = ["teaser"] * len(run)
    _mark_announced(lines, marks)
    _mark_foot(lines, marks)
    _mark_trailing(lines, marks)
    _mark_headlines(lines, marks)
    return marks


def is_sentence(line: str) -> bool:
    """Whether a line is running text, not a heading or a button."""
    return len(line) >= _SENTENCE_SHORTEST and line.rstrip(_CLOSERS).endswith(_SENTENCE_END)


def heads_teasers(line: str) -> bool:
    """Whether a line announces other pages: "See also", "Новые статьи", "Соңғы жаңалықтар"."""
    heading = _heading(line)
    return _points(heading) or _closes_page(heading)


def _heading(line: str) -> str:
    """A line as the lists have it, without the signs around it; a wide one heads nothing."""
    return "" if len(line) > _HEADER_WIDEST else _EDGES.sub("", line.casefold())


def _points(heading: str) -> bool:
    return heading in words_of("pointing") or heading in words_of("topical")


def _closes_page(heading: str) -> bool:
    if heading in words_of("closing") or _COMMENTS.match(heading):
        return True
    return len(heading.split()) <= _HEADER_LONGEST and heading.startswith(_openings())


@cache
def _openings() -> tuple[str, ...]:
    return tuple(f"{words} " for words in sorted(words_of("closing_openings")))


def _mark_breadcrumbs(lines: Sequence[str], marks: list[Zone]) -> None:
    for index, line in enumerate(lines[:_TOP]):
        if is_sentence(line):
            break
        if is_breadcrumb(line) and not _is_row(lines, index):
            marks[index] = "furniture"


def _mark_bylines(lines: Sequence[str], marks: list[Zone]) -> None:
    """Who wrote a release, in a line of its own between the title and the text, beside the day."""
    for index, line in enumerate(lines[1:], start=1):
        if is_sentence(line):
            break
        if is_writer(line, lines[index + 1] if index + 1 < len(lines) else ""):
            marks[index] = marks[index + 1] = "furniture"
        if is_author(line) and any(map(str.isdigit, "".join(lines[index : index + 2]))):
            marks[index] = "furniture"


def _mark_menu(lines: Sequence[str], marks: list[Zone]) -> None:
    """Sections of the site above the text, one in a line."""
    top = next((index for index, line in enumerate(lines) if is_sentence(line)), len(lines))
    start = 0
    while start < top:
        end = start
        while end < top and len(lines[end].split()) <= _SECTION_WORDS:
            end += 1
        known = [
            index for index in range(start, end) if _is_section(lines[index]) or marks[index] == "furniture"
        ]
        if len(known) >= _SECTIONS and any(marks[index] == "text" for index in known):
            marks[start : known[-1] + 1] = ["furniture"] * (known[-1] + 1 - start)
        start = max(end, start + 1)


def _is_section(line: str) -> bool:
    return _heading(line) in words_of("sections")


def _is_row(lines: Sequence[str], index: int) -> bool:
    """Whether a line is one of several rows of a table: as many bars as in the lines beside it.

    The head of a table has no figures, as lists of titles with their days and counters do.
    """
    bars = lines[index].count("|")
    if bars < _TABLE_BARS:
        return False
    first = index
    while first > 0 and lines[first - 1].count("|") == bars:
        first -= 1
    rows = lines[first : first + _TABLE_ROWS]
    headed = not any(sign.isdigit() for sign in lines[first])
    return headed and len(rows) == _TABLE_ROWS and all(row.count("|") == bars for row in rows)


def _mark_announced(lines: Sequence[str], marks: list[Zone]) -> None:
    """Teasers below a header that announces them, to the end of the page or to where the release goes on."""
    paragraphs = [index for index, line in enumerate(lines) if _is_paragraph(line)]
    body = 0
    index = 0
    while index < len(lines):
        end = index + 1
        if heads_teasers(lines[index]) or _heads_answers(lines, index, body):
            later = paragraphs[(first := bisect(paragraphs, index)) : first + 2]
            end = _end(lines, index, later, body)
            if not body and end in later and end > index + 1:
                end -= 1  # the line above the first paragraph of all is the title
            teasers: list[Zone] = ["teaser"] * (end - index - 1)
            marks[index:end] = ["furniture", *teasers]
        elif marks[index] == "text" and is_sentence(lines[index]):
            body += len(lines[index])
        index = end


def _heads_answers(lines: Sequence[str], index: int, body: int) -> bool:
    """Whether a line heads what readers say of the release, or what they are asked."""
    heading = _heading(lines[index])
    if heading in words_of("replies"):
        return body >= _BODY
    return heading in words_of("polls") and index + 1 < len(lines) and lines[index + 1].endswith("?")


def _end(lines: Sequence[str], index: int, later: Sequence[int], body: int) -> int:
    """Where the teasers below a header end, given the next two paragraphs.

    Whole paragraphs below mean that the release goes on, unless the header closes the page.
    """
    heading = _heading(lines[index])
    if heading in words_of("polls"):
        return _end_of_poll(lines, index)
    if body >= _BODY and heading in words_of("replies"):
        return len(lines)
    if body >= _BODY and _closes_page(heading):
        return _resumed(lines, index)
    if not body and later:
        return _top_end(lines, index, later[0]) if len(later) > 1 else len(lines)
    if len(later) == 1 and not (_points(heading) and _is_last(lines, later[0])):
        return len(lines)
    return min(later[0] if later else len(lines), _resumed(lines, index))


def _resumed(lines: Sequence[str], index: int) -> int:
    """Where two lines on end below a title are none: teasers with summaries have a title above each."""
    if index + 1 < len(lines) and is_title(lines[index + 1]):
        for place in range(index + 2, len(lines) - 1):
            if _is_prose(lines[place]) and _is_prose(lines[place + 1]):
                rest = lines[place : place + _LOOKED_AHEAD]
                return place if sum(len(line) for line in rest if is_sentence(line)) >= _BODY else len(lines)
    return len(lines)


def _is_prose(line: str) -> bool:
    """Whether a line is a sentence, an item, the head of a list or speech, and nothing of a foot."""
    said = line.endswith(":") or not is_title(line) or (line[0] in _DASHES and line.endswith(("?", "!")))
    return said and not is_furniture(line) and not is_foot(line)


def _top_end(lines: Sequence[str], index: int, paragraph: int) -> int:
    """Where teasers above the first paragraph of all end: at the title, with what stands below it.

    The title has the day below it, or the paragraph itself; above it stands the way through the site.
    """
    for place in range(index + 2, paragraph):
        line = lines[place]
        if is_masthead(line) or (is_breadcrumb(line) and not any(map(str.isdigit, line))):
            return place
        if is_furniture(line):
            return place - 1
    return paragraph


def _end_of_poll(lines: Sequence[str], index: int) -> int:
    """Where the answers end below a poll's header and question: short, marked or counted ones."""
    end = index + 2
    while end < len(lines) and (len(lines[end].split()) <= _ANSWER_WORDS or _ANSWER.match(lines[end])):
        end += 1
    return end


def _is_last(lines: Sequence[str], index: int) -> bool:
    """Whether no title stands below a paragraph, as below the summary of a teaser."""
    return all(is_furniture(line) or is_signature(line) or not is_title(line) for line in lines[index + 1 :])


def _mark_foot(lines: Sequence[str], marks: list[Zone]) -> None:
    """Bylines, contacts and titles of other pages below the last paragraph of the release."""
    texts = [index for index, line in enumerate(lines) if marks[index] == "text" and is_sentence(line)]
    paragraphs = [index for index in texts if _is_paragraph(lines[index])]
    if sum(len(lines[index]) for index in paragraphs) < _BODY:
        paragraphs = [index for index in texts if not is_dated(lines[index])]  # minutes of short points
    if sum(len(lines[index]) for index in paragraphs) < _BODY:
        return
    below = range(paragraphs[-1] + 1, len(lines))
    # Where the last line stands that is no title.
    told = max((index for index in below if not is_title(lines[index])), default=-1)
    for index in below:
        if marks[index] != "text":
            continue
        if told < index < len(lines) - 1 and heads_pages(lines[index]):
            teasers: list[Zone] = ["teaser"] * (len(lines) - index - 1)
            marks[index:] = ["furniture", *teasers]
            return
        if is_foot(lines[index]) or _is_link(lines, marks, index):
            marks[index] = "furniture"


def _is_link(lines: Sequence[str], marks: Sequence[Zone], index: int) -> bool:
    """Whether a line below the release is a row of links, or heads the telephones below it."""
    if is_site_links(lines[index]):
        return not _is_row(lines, index)
    follows = index + 1 < len(lines) and (marks[index + 1] == "furniture" or is_foot(lines[index + 1]))
    return follows and heads_contacts(lines[index])


def _mark_trailing(lines: Sequence[str], marks: list[Zone]) -> None:
    """Titles at the end of a page that furniture parts from the last full stop of the release."""
    texts = [index for index, mark in enumerate(marks) if mark == "text"]
    last = _last_sentence(lines, marks, texts)
    after = [index for index in range(last + 1, len(lines)) if marks[index] == "furniture"]
    for index in range(after[0] if after else len(lines), len(lines)):
        if marks[index] == "text" and not is_signature(lines[index]) and not is_signed(lines[index]):
            marks[index] = "teaser"


def _last_sentence(lines: Sequence[str], marks: Sequence[Zone], texts: Sequence[int]) -> int:
    """The last line of a release with a full stop; titles below furniture part a short one from it."""
    stops = [index for index in texts if has_full_stop(lines[index])]
    while len(stops) > 1 and not is_sentence(lines[stops[-1]]):
        between = range(stops[-2] + 1, stops[-1])
        parted = next((index for index in between if marks[index] == "furniture"), stops[-1])
        titles = [marks[index] == "text" and is_title(lines[index]) for index in range(parted, stops[-1])]
        if sum(titles) < _TITLES:
            break
        stops.pop()
    return stops[-1] if stops else len(lines)


def _mark_headlines(lines: Sequence[str], marks: list[Zone]) -> None:
    """Titles at the end of a page that nothing parts from the release."""
    texts = [index for index, mark in enumerate(marks) if mark == "text"]
    stops = [place for place, index in enumerate(texts) if has_full_stop(lines[index])]
    if stops and sum(len(lines[index]) for index in texts if is_sentence(lines[index])) >= _BODY:
        for place in headlines([lines[index] for index in texts[stops[-1] :]]):
            marks[texts[stops[-1] + place]] = "teaser"


def _is_paragraph(line: str) -> bool:
    """A paragraph of a release; the opening words of a teaser break off with dots."""
    return is_sentence(line) and len(line) >= _PARAGRAPH_SHORTEST and not line.endswith(("...", "…"))
