"""Pointers to other pages and credits of pictures that a page glues to the end of a paragraph."""

from __future__ import annotations

import re
from functools import cache

from tapsyrma.loaders.split.furniture import (
    alternatives,
    has_full_stop,
    is_furniture,
    tells_of_channel,
    words_of,
)

_LONGEST, _CREDIT_LONGEST = 200, 80  # characters of what is glued

_RULE = re.compile(r"(?<=[.!?…»”\")])\s*[-–—_=*]{5,}\s*")
"""A line drawn with signs behind a sentence."""


def glued_at(line: str) -> int | None:
    """Where in a line something begins that is no part of its paragraph, if anything does.

    ``… закончить мост. Читайте также: Снег закрыл дорогу``, ``… закончить мост. Фото: акимат``,
    ``… закончить мост. ------- Подпишись на канал``.
    """
    ruled = _RULE.search(line) or _invitation().search(line)
    if ruled is not None and len(line) - ruled.start() <= _LONGEST:
        rest = line[ruled.end() :] if ruled.re is _RULE else line[ruled.start() :].lstrip()
        invites = ruled.re is _RULE or tells_of_channel(rest)
        if invites and is_furniture(rest) and not is_furniture(line[: ruled.start()]):
            return ruled.start()
    if ":" not in line:
        return None
    for pattern, longest in ((_pointer(), _LONGEST), (_credit(), _CREDIT_LONGEST)):
        for match in pattern.finditer(line):
            glued = line[match.start() :].lstrip() if len(line) - match.start() <= longest else ""
            if glued and is_furniture(glued) and not has_full_stop(glued) and not is_furniture(line):
                return match.start()
    return None


@cache
def _pointer() -> re.Pattern[str]:
    return re.compile(rf"(?<=[.!?…»”\")])\s*(?i:{alternatives(words_of('pointing'))})\s*:")


@cache
def _credit() -> re.Pattern[str]:
    words = alternatives(word.capitalize() for word in words_of("credits"))
    return re.compile(rf"(?:(?<=[.!?…»”\")])|(?<=\s))(?:{words})\s*:(?=\s*\S)")


@cache
def _invitation() -> re.Pattern[str]:
    words = alternatives(word.capitalize() for word in words_of("invitation_verbs"))
    return re.compile(rf"(?<=[.!?…»”\")])\s+(?:{words})(?!\w)")
