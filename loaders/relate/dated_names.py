"""Programmes named with the years they run for and without them: "the Concept of Safe Labour until 2030"."""

from __future__ import annotations

import re
from collections.abc import Iterable

_YEARS = r"20\d\d(?:\s?[-–—]\s?20\d\d)?"
_TERM = re.compile(
    rf"\s\(?(?:(?:for|until|till|by|to|на|до)\s)?(?:the years\s)?{_YEARS}"
    r"(?:\s(?:год(?:а|ы|ов)?|гг?\.?))?\)?$"
    rf"|^{_YEARS} (?:жылдар\w*|jyldar\w*)(?: (?:арналған|arnal[ǵğg]an))? "
    rf"|(?<= )20\d\d (?:жылға|jyl[ǵğg]a) (?:дейінгі|deı?i?ingi|deyingi) "
)
"""The words for the years, behind a name; in Kazakh in it or before it."""


def dated_names(keys: Iterable[str]) -> dict[str, str]:
    """The dated name of each programme that a page names without its years too, where it dates but one so."""
    known = set(keys)
    dated: dict[str, list[str]] = {}
    for key in sorted(known):
        bare = " ".join(_TERM.sub(" ", key, count=1).split())
        if bare != key and bare in known:
            dated.setdefault(bare, []).append(key)
    return {bare: full[0] for bare, full in dated.items() if len(full) == 1}
