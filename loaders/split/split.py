"""split: a ``Document`` to a ``Layout`` of blocks and sentences."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tapsyrma.loaders.split.blocks import blocks
from tapsyrma.loaders.split.quotes import Quotation, quotations, speech
from tapsyrma.loaders.split.sentences import sentences
from tapsyrma.ontology.records import Block, Document, Layout, Sentence, Span

_MARK = 2  # characters of an opening dash or quotation mark
_LONGEST_SPEECH = 6  # blocks over which one pair of quotation marks may reach
_MOST = 200  # sentences of a block; the longest of seven thousand real ones has 84


def split(document: Document) -> Layout:
    """Cut a document into blocks and sentences, with nothing lost and nothing moved."""
    parts = blocks(document.text)
    marks = [quotations(document.text, block.span) for block in parts]
    within = _within_speech(parts, marks)
    whole: list[Block] = []
    found: list[Sentence] = []
    for block, quoted in zip(parts, marks, strict=True):
        said = [block.span] if block.index in within else speech(document.text, block.span, quoted)
        for part, spans in _cut(block, sentences(document.text, block.span, quoted)):
            for span in spans:
                found.append(Sentence(len(found), len(whole), span, quoted=_is_quoted(span, said)))
            whole.append(replace(part, index=len(whole)) if part.index != len(whole) else part)
    return Layout(document, tuple(whole), tuple(found))


def _cut(block: Block, spans: list[Span]) -> Iterator[tuple[Block, list[Span]]]:
    """A block with its sentences, in parts where it has no end for pages.

    Much is settled by the other sentences of a paragraph: so the time to read it stays in proportion.
    """
    if len(spans) <= _MOST:
        yield block, spans
        return
    for first in range(0, len(spans), _MOST):
        part = spans[first : first + _MOST]
        start = part[0].start if first else block.span.start
        end = part[-1].end if first + _MOST < len(spans) else block.span.end
        yield replace(block, span=Span(start, end), marker=None if first else block.marker), part


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
