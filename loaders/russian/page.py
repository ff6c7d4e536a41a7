"""What holds for a whole page and is asked for with each of its sentences, looked up once."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.audience import Audience
from tapsyrma.loaders.russian.clauses import orders_plainly
from tapsyrma.loaders.russian.tables import is_header
from tapsyrma.loaders.russian.transcripts import gives_speech
from tapsyrma.ontology.records import Layout, Sentence


class Page:
    """One layout; ``look`` analyses a sentence of it."""

    def __init__(self, layout: Layout, look: Callable[[Sentence], Analysis]) -> None:
        self.layout = layout
        self.look = look
        self.audience = Audience(layout, look)

    @cached_property
    def rows(self) -> frozenset[int]:
        """The sentences that are rows of a table whose head says what is to be done and by whom."""
        found: set[int] = set()
        below = False
        for sentence in self.layout.sentences:
            text = self.layout.text_of(sentence)
            barred = "|" in text
            if barred and below:
                found.add(sentence.index)
            below = barred and (below or is_header(text))
        return frozenset(found)

    @cached_property
    def above(self) -> tuple[Sentence | None, ...]:
        """For each sentence the last one before it that stands in no list item."""
        found: list[Sentence | None] = []
        last: Sentence | None = None
        for sentence in self.layout.sentences:
            found.append(last)
            if self.layout.blocks[sentence.block].kind != "item":
                last = sentence
        return tuple(found)

    @cached_property
    def ordering(self) -> tuple[Sentence, ...]:
        """The sentences that have a word of ordering and are no heading."""
        blocks = self.layout.blocks
        rest = (one for one in self.layout.sentences if blocks[one.block].kind != "heading")
        return tuple(one for one in rest if orders_plainly(self.look(one).line))

    @cached_property
    def gives_speech(self) -> bool:
        """Whether the page gives a speech in full."""
        return gives_speech(self.layout.document.text)
