"""What readers write below a release, known by their nicknames where no header says so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tapsyrma.loaders.split.feet import is_signature, is_title

_REPLY = re.compile(r"[^\s:]{1,24}(?:\s[^\s:]{1,20})?(?:,\s[^:]{1,25})?:\s+\S")
# miner_63, zh_88, ivan2000: no abbreviation has small letters before its figure.
_NICKNAME = re.compile(r"(?:\w*[^\W\d_]\w*_\w+|[^\W\dA-ZА-Я_]{3,}\d+)(?:,\s[^:]{1,25})?:\s+\S")
_HEADER_LONGEST = 5  # words


def replies(lines: Sequence[str]) -> Iterator[range]:
    """The runs of lines, in order, each of which a reader wrote, with the header above them."""
    index = 0
    while index < len(lines):
        end = index
        while end < len(lines) and _REPLY.match(lines[end]):
            end += 1
        if any(_NICKNAME.match(line) for line in lines[index:end]):
            yield range(index - 1 if index and _heads(lines[index - 1]) else index, end)
        index = max(end, index + 1)


def _heads(line: str) -> bool:
    return len(line.split()) <= _HEADER_LONGEST and is_title(line) and not is_signature(line)
