"""The English grammar: what ``loaders.grammar.Grammar`` asks for."""

from __future__ import annotations

from tapsyrma.loaders.english.attributions import attributions, spoken_by
from tapsyrma.loaders.english.clauses import clauses
from tapsyrma.loaders.english.deadlines import find_deadlines
from tapsyrma.loaders.english.done import is_done
from tapsyrma.loaders.english.gatherings import chaired_after, gatherings
from tapsyrma.loaders.english.lists import items
from tapsyrma.loaders.english.reading import read
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.signed import with_post_above
from tapsyrma.ontology.records import Attribution, Clause, Found, Gathering, Layout, Sentence


class English:
    """Reads single English sentences."""

    def find(self, layout: Layout, sentence: Sentence) -> Found:
        """Everything that the sentence names."""
        reading = read(layout, sentence)
        document = layout.document
        return Found(
            sentence,
            persons=with_post_above(layout, sentence, reading.persons),
            posts=reading.posts,
            bodies=reading.bodies,
            collectives=reading.groups,
            programmes=reading.programmes,
            deadlines=find_deadlines(document.text, sentence.span, document.date),
        )

    def clauses(self, layout: Layout, found: Found) -> tuple[Clause, ...]:
        """The instructing clauses of a sentence, in order."""
        return clauses(_scene(layout, found))

    def item(self, layout: Layout, found: Found, lead: Clause) -> tuple[Clause, ...]:
        """The clauses of a list item, given the lead that opened the list."""
        return tuple(items(_scene(layout, found), lead))

    def attributions(self, layout: Layout, found: Found) -> tuple[Attribution, ...]:
        """Who the words of the sentence say is speaking."""
        said = attributions(read(layout, found.sentence), found.sentence.index)
        return tuple(
            one if one.speaker is not None else spoken_by(layout, found.sentence, one) for one in said
        )

    def gatherings(self, layout: Layout, found: Found) -> tuple[Gathering, ...]:
        """The meetings that the sentence names."""
        met = gatherings(read(layout, found.sentence), found.sentence.index)
        return tuple(
            one if one.chair is not None else chaired_after(layout, found.sentence, one) for one in met
        )

    def done(self, layout: Layout, found: Found) -> bool:
        """Whether the sentence says that something ordered was carried out."""
        return is_done(read(layout, found.sentence))


def _scene(layout: Layout, found: Found) -> Scene:
    return Scene(read(layout, found.sentence), found, layout)


def make() -> English:
    """The grammar, as the loader asks for it."""
    return English()
