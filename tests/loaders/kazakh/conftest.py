"""One sentence as the Kazakh grammar reads it, without the rest of the house."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from tapsyrma.loaders.kazakh.grammar import Kazakh
from tapsyrma.ontology.records import (
    Block,
    Clause,
    Document,
    DocumentDate,
    Found,
    Layout,
    Sentence,
    Span,
)


@dataclass(frozen=True)
class Read:
    """A sentence, its layout and what the grammar found in it."""

    layout: Layout
    found: Found
    grammar: Kazakh

    def clauses(self) -> tuple[Clause, ...]:
        """The instructing clauses of the sentence."""
        return self.grammar.clauses(self.layout, self.found)

    def acts(self) -> list[str]:
        """The words of every act."""
        return [self.words(action) for clause in self.clauses() for action in clause.actions]

    def told(self) -> list[tuple[str, str]]:
        """Name and role of everybody told, in order, each once."""
        pairs = [(a.mention.name, a.role) for clause in self.clauses() for a in clause.addressees]
        return list(dict.fromkeys(pairs))

    def words(self, span: Span) -> str:
        """The characters of a span."""
        return span.of(self.layout.document.text)


def _layout(text: str, *, day: str | None, quoted: bool) -> Layout:
    whole = Span(0, len(text))
    date = DocumentDate(day, "day", "stated") if day else DocumentDate()
    document = Document("document/1", "one.txt", text, "", "", "read/1", "kk", "Cyrl", date=date)
    return Layout(document, (Block(0, whole, "paragraph", "text"),), (Sentence(0, 0, whole, quoted),))


@pytest.fixture(scope="session")
def read() -> Callable[..., Read]:
    """A function that reads one sentence, as of 16 August 2024 unless told otherwise."""
    grammar = Kazakh()

    def reading(text: str, *, day: str | None = "2024-08-16", quoted: bool = False) -> Read:
        layout = _layout(text, day=day, quoted=quoted)
        return Read(layout, grammar.find(layout, layout.sentences[0]), grammar)

    return reading
