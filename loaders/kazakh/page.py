"""What holds for a whole page: whether orders are given on it, and which names its posts introduce."""

from __future__ import annotations

from functools import cached_property

from tapsyrma.loaders.kazakh.cues import gives_orders
from tapsyrma.loaders.kazakh.gatherings import is_gathering
from tapsyrma.loaders.kazakh.letters import cut, fold
from tapsyrma.loaders.kazakh.lexicon import word_set
from tapsyrma.loaders.kazakh.morphology import cases
from tapsyrma.loaders.kazakh.names import Name
from tapsyrma.loaders.kazakh.reading import Reading, read
from tapsyrma.ontology.records import Layout


class Page:
    """One layout, looked through once."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout

    @cached_property
    def directive(self) -> bool:
        """Whether anybody gives an order on the page."""
        return gives_orders(self.layout)

    @cached_property
    def confers(self) -> bool:
        """Whether the page tells of a meeting that was held."""
        held = word_set("gathering_held") | word_set("conferring")
        for sentence in self.layout.sentences:
            plain = [token.plain for token in read(self.layout, sentence).tokens]
            if any(word in held for word in plain) and any(is_gathering(word) for word in plain):
                return True
        return False

    @cached_property
    def introduced(self) -> frozenset[tuple[str, str]]:
        """First name and surname, folded, of everybody who is named beside a post."""
        found: set[tuple[str, str]] = set()
        for sentence in self.layout.sentences:
            if self.layout.blocks[sentence.block].zone != "text":
                continue
            reading = read(self.layout, sentence)
            held = {post.last + 1 for post in reading.posts}
            found.update(
                (fold(name.given), fold(name.surname))
                for name in reading.names
                if name.first in held and name.given and name.surname and name.last == name.first + 1
            )
        return frozenset(found)

    def names(self, reading: Reading) -> tuple[Name, ...]:
        """The names of a sentence, and those that only their introduction elsewhere tells."""
        if not self.introduced:
            return reading.names
        taken = {at for name in reading.names for at in range(name.first, name.last + 1)}
        again = [
            name
            for at in range(len(reading.tokens) - 1)
            if not {at, at + 1} & taken and (name := self._again(reading, at)) is not None
        ]
        return tuple(sorted((*reading.names, *again), key=lambda name: name.first))

    def _again(self, reading: Reading, at: int) -> Name | None:
        """A name introduced elsewhere that begins at a token."""
        given, surname = reading.tokens[at], reading.tokens[at + 1]
        if not (given.is_capital and surname.is_capital):
            return None
        for nominative, case in cases(surname.plain):
            if (given.plain, nominative) in self.introduced:
                tail = cut(surname.text, len(nominative))
                return Name(at, at + 1, tail, case, given.text, tail)
        return None
