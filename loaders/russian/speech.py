"""Which words of a sentence are direct speech."""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter

from tapsyrma.loaders.russian.words import Line
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Span


@frozen
class Speech:
    """The stretches of direct speech in one sentence, in offsets of the sentence."""

    line: Line
    spans: tuple[Span, ...]

    def covers(self, index: int) -> bool:
        """Whether a word is spoken."""
        word = self.line.words[index]
        return any(span.start <= word.start < span.end for span in self.spans)

    def end_of(self, index: int) -> int:
        """The index after the last word of the speech around a word, or of the narration around it."""
        word = self.line.words[index]
        for span in self.spans:
            if span.start <= word.start < span.end:
                return self.line.index_at(span.end)
            if word.start < span.start and not self._goes_on(span):
                return self.line.index_at(span.start)
        return len(self.line.words)

    def _goes_on(self, span: Span) -> bool:
        """Whether narration ends in a quotation that belongs to it: "поручил: «Обеспечить …»"."""
        return ":" in self.line.text[max(0, span.start - 3) : span.start]


def speech_in(line: Line, sentence: Span, said: tuple[Span, ...]) -> Speech:
    """The speech of a sentence, given that of its block, sorted, in the document's offsets."""
    inside: list[Span] = []
    index = bisect_right(said, sentence.start, key=_end)
    while index < len(said) and said[index].start < sentence.end:
        start, end = max(said[index].start, sentence.start), min(said[index].end, sentence.end)
        inside.append(Span(start - sentence.start, end - sentence.start))
        index += 1
    return Speech(line, tuple(inside))


_end = attrgetter("end")
