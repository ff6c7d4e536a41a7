"""split: a ``Document`` to a ``Layout`` of blocks and sentences."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from tapsyrma.loaders.split.blocks import blocks
from tapsyrma.loaders.split.quotes import Quotation, quotations, speech
from tapsyrma.loaders.split.sentences import sentences
from tapsyrma.ontology.records import Block, Document, Layout, Sentence, Span

_MARK = 2  # characters of an opening dash or quotation mark
_LONGEST_SPEECH = 6  # blocks over which one pair of quotation marks may reach


def split(document: Document) -> Layout:
    """Cut a document into blocks and sentences, with nothing lost and nothing moved."""
    parts = blocks(document.text)
    marks = [quotations(document.text, block.span) for block in parts]
    within = _within_speech(parts, marks)
    found: list[Sentence] = []
    for block, quoted in zip(parts, marks, strict=True):
        said = [block.span] if block.index in within else speech(document.text, block.span, quoted)
        for span in sentences(document.text, block.span, quoted):
            found.append(Sentence(len(found), block.index, span, quoted=_is_quoted(span, said)))
    return Layout(document, parts, tuple(found))


def _within_speech(parts: Sequence[Block], marks: Sequence[Sequence[Quotation]]) -> set[int]:
    """Blocks between one whose quotation is not closed and the one that closes it; names have marks there."""
    found: set[int] = set()
    opened: int | None = None
    for block, quoted in zip(parts, marks, strict=True):
        if opened is not None and quoted and not quoted[0].opened and block.index - opened <= _LONGEST_SPEECH:
            found.update(range(opened + 1, block.index))
        names = opened is not None and all(q.opened and q.closed for q in quoted)
        if quoted and not (names and quoted[0].span.start > block.span.start):
            opened = None if quoted[-1].closed else block.index
    return found


def _is_quoted(sentence: Span, said: Sequence[Span]) -> bool:
    """Whether a sentence begins as direct speech, or at least half of it is.

    The words that say whose speech it is belong to the last sentence of it. ``said`` is sorted and disjoint.
    """
    inside = 0
    index = max(0, bisect_right(said, sentence.start, key=lambda span: span.start) - 1)
    while index < len(said) and said[index].start < sentence.end:
        span = said[index]
        if span.start <= sentence.start + _MARK < span.end:
            return True
        inside += max(0, min(sentence.end, span.end) - max(sentence.start, span.start))
        index += 1
    return inside * 2 >= sentence.end - sentence.start
