"""split: a ``Document`` to a ``Layout`` of blocks and sentences."""

from __future__ import annotations

from collections.abc import Sequence

from tapsyrma.loaders.split.blocks import blocks
from tapsyrma.loaders.split.quotes import quotations, speech
from tapsyrma.loaders.split.sentences import sentences
from tapsyrma.ontology.records import Block, Document, Layout, Sentence, Span


def split(document: Document) -> Layout:
    """Cut a document into blocks and sentences, with nothing lost and nothing moved."""
    parts = blocks(document.text)
    found: list[Sentence] = []
    for block in parts:
        _add(document.text, block, found)
    return Layout(document, parts, tuple(found))


def _add(text: str, block: Block, found: list[Sentence]) -> None:
    """Append the sentences of one block."""
    marks = quotations(text, block.span)
    said = speech(text, block.span, marks) if block.kind != "item" or marks else []
    for span in sentences(text, block.span, marks):
        found.append(Sentence(len(found), block.index, span, quoted=_is_quoted(span, said)))


def _is_quoted(sentence: Span, said: Sequence[Span]) -> bool:
    """Whether direct speech makes up at least half of the sentence."""
    inside = sum(max(0, min(sentence.end, span.end) - max(sentence.start, span.start)) for span in said)
    return inside * 2 >= sentence.end - sentence.start
