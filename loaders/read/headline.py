"""The title of a release that is plain text."""

from __future__ import annotations

from tapsyrma.loaders.split.lines import page_lines
from tapsyrma.loaders.split.zones import is_sentence

_LONGEST = 250  # characters
_RUBRIC = 3  # words, at most, of a section's name above the title


def headline(text: str) -> str | None:
    """The first line above the running text that reads like a heading, or the longest if all are short."""
    found: list[str] = []
    for line in page_lines(text):
        if line.zone != "text":
            continue
        if is_sentence(line.text) or len(line.text) > _LONGEST:
            break
        if not line.text.endswith((".", ":", ";", ",")):
            found.append(line.text.lstrip("#").strip())
    telling = [line for line in found if len(line.split()) > _RUBRIC]
    return telling[0] if telling else max(found, key=len, default=None)
