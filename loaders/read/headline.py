"""The title of a release that is plain text."""

from __future__ import annotations

from tapsyrma.loaders.split.furniture import is_sentence
from tapsyrma.loaders.split.lines import page_lines

_LONGEST = 250


def headline(text: str) -> str | None:
    """The first line of the release itself, if it stands above the running text and reads like a heading."""
    for line in page_lines(text):
        if line.zone != "text":
            continue
        if is_sentence(line.text) or len(line.text) > _LONGEST or line.text.endswith((".", ":", ";", ",")):
            return None
        return line.text.lstrip("#").strip()
    return None
