"""What is made of a page or a sentence once, and kept while that page is at hand.

A sentence is asked about by its neighbours as often as by itself. Pages are told apart by which they are, not
by their words: comparing whole documents as keys would cost more than reading them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from tapsyrma.ontology.records import Found, Layout, Sentence

Made = TypeVar("Made")

_KEPT = 10_000
"""Sentences of which anything is kept: more than any release has."""


class OncePerPage(Generic[Made]):
    """A function of a page that is called once for the page at hand."""

    def __init__(self, make: Callable[[Layout], Made]) -> None:
        self._make = make
        self._kept: tuple[Layout, Made] | None = None

    def __call__(self, layout: Layout) -> Made:
        """What the page gives."""
        if self._kept is None or self._kept[0] is not layout:
            self._kept = layout, self._make(layout)
        return self._kept[1]


class OncePerSentence(Generic[Made]):
    """A function of a sentence that is called once for each of the page at hand."""

    def __init__(self, make: Callable[[Layout, Sentence], Made]) -> None:
        self._make = make
        self._layout: Layout | None = None
        self._kept: dict[int, Made] = {}

    def __call__(self, layout: Layout, sentence: Sentence) -> Made:
        """What the sentence gives."""
        if layout is not self._layout:
            self._layout, self._kept = layout, {}
        index = sentence.index
        if index not in self._kept:
            made = self._make(layout, sentence)
            if len(self._kept) >= _KEPT:
                del self._kept[next(iter(self._kept))]
            self._kept[index] = made
        return self._kept[index]


class OncePerFinding(Generic[Made]):
    """A function of what a sentence names that is called once for each such record of the page at hand."""

    def __init__(self, make: Callable[[Layout, Found], Made]) -> None:
        self._make = make
        self._layout: Layout | None = None
        self._kept: dict[int, tuple[Found, Made]] = {}

    def __call__(self, layout: Layout, found: Found) -> Made:
        """What the record gives."""
        if layout is not self._layout:
            self._layout, self._kept = layout, {}
        kept = self._kept.get(id(found))  # which is nobody else's while the record is kept
        if kept is None:
            kept = self._kept[id(found)] = found, self._make(layout, found)
            if len(self._kept) > _KEPT:
                del self._kept[next(iter(self._kept))]
        return kept[1]
