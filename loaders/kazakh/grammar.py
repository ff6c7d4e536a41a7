"""The Kazakh grammar: what ``loaders.grammar.Grammar`` asks for, in Cyrillic and in Latin script."""

from __future__ import annotations

from tapsyrma.loaders.kazakh.persons import beside, person
from tapsyrma.loaders.kazakh.phrases import mention
from tapsyrma.loaders.kazakh.posts import record
from tapsyrma.loaders.kazakh.reading import Reading, read
from tapsyrma.ontology.records import Attribution, Clause, Found, Gathering, Layout, Person, Sentence


class Kazakh:
    """Reads single Kazakh sentences."""

    def find(self, layout: Layout, sentence: Sentence) -> Found:
        """Everything that the sentence names."""
        reading, text = read(layout, sentence), layout.document.text
        persons = _persons(reading, text)
        return Found(
            sentence,
            persons=persons,
            posts=tuple(record(p, text, reading.tokens) for p in reading.posts if p.named and not p.plural),
            bodies=tuple(mention("body", p, text, reading.tokens) for p in reading.bodies),
        )

    def clauses(self, layout: Layout, found: Found) -> tuple[Clause, ...]:
        """The instructing clauses of a sentence, in order."""
        return ()

    def item(self, layout: Layout, found: Found, lead: Clause) -> tuple[Clause, ...]:
        """The clauses of a list item, given the lead that opened the list."""
        return ()

    def attributions(self, layout: Layout, found: Found) -> tuple[Attribution, ...]:
        """Who the words of the sentence say is speaking."""
        return ()

    def gatherings(self, layout: Layout, found: Found) -> tuple[Gathering, ...]:
        """The meetings that the sentence names."""
        return ()

    def done(self, layout: Layout, found: Found) -> bool:
        """Whether the sentence says that something ordered was carried out."""
        return False


def make() -> Kazakh:
    """The grammar, as the loader asks for it."""
    return Kazakh()


def _persons(reading: Reading, text: str) -> tuple[Person, ...]:
    found = []
    for name in reading.names:
        post = beside(reading.tokens, name, reading.posts)
        found.append(person(text, reading.tokens, name, post))
    return tuple(found)
