"""Reading one invented Russian sentence the way a release is read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text
from tapsyrma.loaders.russian.grammar import Russian
from tapsyrma.loaders.split.split import split
from tapsyrma.ontology.extraction import Instruction
from tapsyrma.ontology.records import Clause, Document, DocumentDate, Found, Layout


@dataclass(frozen=True)
class Reading:
    """A text read by the Russian grammar, sentence by sentence."""

    grammar: Russian
    layout: Layout
    found: tuple[Found, ...]

    @property
    def text(self) -> str:
        """The whole text."""
        return self.layout.document.text

    @property
    def clauses(self) -> list[Clause]:
        """The clauses of every sentence."""
        return [clause for one in self.found for clause in self.grammar.clauses(self.layout, one)]

    def told(self) -> list[tuple[list[str], list[str]]]:
        """Who is told and what they are to do, clause by clause."""
        return [
            ([a.mention.name for a in clause.addressees], [span.of(self.text) for span in clause.actions])
            for clause in self.clauses
        ]


@pytest.fixture
def read() -> Callable[..., Reading]:
    """A function that reads a text, with or without the day of its page."""

    def reading(text: str, day: str | None = None) -> Reading:
        date = DocumentDate(day, "day", "stated") if day else DocumentDate()
        document = Document("document/test", "test.txt", text, "", "", "test", "ru", "Cyrl", date=date)
        layout, grammar = split(document), Russian()
        return Reading(grammar, layout, tuple(grammar.find(layout, s) for s in layout.sentences))

    return reading


@pytest.fixture
def orders() -> Callable[[str], tuple[Instruction, ...]]:
    """A function that reads the instructions of a text dated 5 March 2024."""
    return lambda text: extract(read_text(f"5 марта 2024 года. {text}")).instructions
