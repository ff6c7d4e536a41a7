"""Words apart from their places: how a form is spelt, and what it may matter to.

Much of what is looked for in a sentence begins with few forms. A module that looks for it asks for a mark of
its own; every form of every page is then tested once, and sentences without a marked word are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from tapsyrma.loaders.vocabulary import vocabulary

TOWN = "г."
"""Stands for a town where ``words`` leaves its full stop with it."""
_TOWNS_CASES = {"по": "городу", "к": "городу", "в": "городе", "во": "городе"}
"""What "г." says behind these; it says "города" behind everything else."""
_TORN = re.compile(r"(?<=\w)(?:\s[-‑–—]\s?|[-‑–—]\s|[–—])(?=\w)")


class Form(NamedTuple):
    """A word, figure or sign as it is spelt.

    ``lower`` is the form in lower case, ``key`` the same with ё as е; ``capital`` says that it begins with a
    capital letter, ``letters`` that it is a word rather than a figure or a sign. ``marks`` are those of the
    tests that it passes.
    """

    text: str
    lower: str
    key: str
    capital: bool
    letters: bool
    marks: int = 0


Test = Callable[[Form], bool]
_TESTS: list[Test] = []


def marking(test: Test) -> int:
    """A mark for the forms that pass a test; several are joined with ``|``."""
    _TESTS.append(test)
    spelt.cache_clear()
    return 1 << (len(_TESTS) - 1)


def tests() -> int:
    """How many marks there are: what was marked when there were fewer is to be marked anew."""
    return len(_TESTS)


def town_after(word: str) -> str:
    """What "г." says behind a word, in the case for which a preposition asks."""
    return _TOWNS_CASES.get(word, TOWN)


# Words come back all the time.
@lru_cache(maxsize=16_384)
def spelt(text: str) -> Form:
    """The form of a word as a page has it."""
    if not text.isalpha():
        text = vocabulary("short_places")["ru"].get(text) or _TORN.sub("-", text)
    lower, first = text.lower(), text[0]
    form = Form(text, lower, lower.replace("ё", "е"), first.isupper(), first.isalpha())
    return form._replace(marks=sum([1 << place for place, test in enumerate(_TESTS) if test(form)]))
