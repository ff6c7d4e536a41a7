"""Words that put what follows into the past: "напомним", "ранее", "в марте", "на прошлой неделе"."""

from __future__ import annotations

import re
from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.words import Line

_MONTH_BEFORE: Final = re.compile(
    r"\bв (?:январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)е\b[^,]{0,40}$"
)


def retells(line: Line, end: int) -> bool:
    """Whether the words before ``end`` say that what follows was said or ordered at another time."""
    if any(word.lower in lexicon.words("recalling") for word in line.words[:end]):
        return True
    text = line.text[: line.words[end].start] if end < len(line.words) else line.text
    return _MONTH_BEFORE.search(text.lower().rstrip()) is not None


def is_retold(line: Line) -> bool:
    """Whether a sentence tells of another time at all, so that no term in it counts from the page's day."""
    return any(word.lower in lexicon.words("recalling") for word in line.words)
