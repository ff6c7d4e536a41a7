"""The title of a release that is plain text."""

from __future__ import annotations

from tapsyrma.loaders.read.dates import full_dates
from tapsyrma.loaders.read.mastheads import is_masthead
from tapsyrma.loaders.split.lines import page_lines
from tapsyrma.loaders.split.zones import is_sentence

_LONGEST = 250  # characters
_MARKS = "#•●▪■*– "  # of headings and bullets
_RUBRIC = 3  # words, at most, of a section's name above the title


def headline(text: str) -> str | None:
    """The first line above the running text that reads like a heading, or the longest if all are short.

    The name of an office is one only where there is no other line.
    """
    found: list[str] = []
    for line in page_lines(text):
        if line.zone != "text":
            continue
        if is_sentence(line.text) or len(line.text) > _LONGEST:
            break
        if not line.text.endswith((".", ":", ";", ",")):
            found.append(_without_date(line.text.lstrip(_MARKS)))
    found = [line for line in found if not is_masthead(line)] or found
    telling = [line for line in found if len(line.split()) > _RUBRIC]
    return telling[0] if telling else max(filter(None, found), key=len, default=None)


def _without_date(line: str) -> str:
    """A title that the page has run together with the day before it."""
    for written in full_dates(line, "kk")[:1]:
        if len(line[: written.span.start].split()) <= 1:
            return line[written.span.end :].strip(" ,.|–-")
    return line
