"""What a language must be able to read for the shared verbs find and relate to do the rest."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Protocol

from tapsyrma.ontology.records import Attribution, Clause, Found, Gathering, Language, Layout, Sentence


class Grammar(Protocol):
    """One language's reading of single sentences. Spans are offsets in ``layout.document.text``.

    A grammar never follows anything through the document: who "he" is, whose turn it is to speak and which
    list an item belongs to is settled in ``relate`` for all languages alike.
    """

    def find(self, layout: Layout, sentence: Sentence) -> Found:
        """Everything that the sentence names."""
        ...

    def clauses(self, layout: Layout, found: Found) -> tuple[Clause, ...]:
        """The instructing clauses of a sentence, in order; a lead that opens a list has no actions."""
        ...

    def item(self, layout: Layout, found: Found, lead: Clause) -> tuple[Clause, ...]:
        """The clauses of a list item's sentence, given the lead that opened the list."""
        ...

    def attributions(self, layout: Layout, found: Found) -> tuple[Attribution, ...]:
        """Who the words of the sentence say is speaking, in order."""
        ...

    def gatherings(self, layout: Layout, found: Found) -> tuple[Gathering, ...]:
        """The meetings that the sentence names as having taken place."""
        ...

    def done(self, layout: Layout, found: Found) -> bool:
        """Whether the sentence says that something ordered was carried out."""
        ...


_MODULES: dict[Language, str] = {"kk": "kazakh", "ru": "russian", "en": "english"}


@cache
def grammar(language: Language) -> Grammar:
    """The grammar of a language, loaded when first asked for."""
    module = import_module(f"tapsyrma.loaders.{_MODULES[language]}.grammar")
    made: Grammar = module.make()
    return made
