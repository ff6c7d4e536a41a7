"""Who speaks in each sentence: by its own words, by those that end its quotation, or whoever spoke last.

A speaker is a named person or, where the page names nobody who holds it, a post ("the akim said"): words of
an unnamed akim are never put into the mouth of whoever was named last.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import TypeAlias

from tapsyrma.loaders.relate.people import Figure
from tapsyrma.loaders.relate.subjects import opens_quotation
from tapsyrma.loaders.split.quotes import quotations
from tapsyrma.ontology.records import Found, Layout, Post

Speaker: TypeAlias = Figure | Post


def speakers(
    layout: Layout,
    found: Iterable[Found],
    said: Mapping[int, Speaker],
    chair: Figure | None,
    unnamed: frozenset[int] = frozenset(),
) -> dict[int, Speaker | None]:
    """The speaker of every sentence. ``said`` has those whom a sentence itself names as speaking.

    ``unnamed`` are sentences that say that somebody speaks and not who: "…, he said". Nobody who speaks
    further down is meant.

    "He" is the last person named as speaking. An unnamed post speaks on until somebody is named; on a page
    that names who led the meeting, only as far as its own words.
    """
    by_block: dict[int, list[Found]] = defaultdict(list)
    for one in found:
        by_block[one.sentence.block].append(one)
    result: dict[int, Speaker | None] = {}
    current: Speaker | None = None
    last: Figure | None = None
    blocks = list(by_block.values())
    for number, block in enumerate(blocks):
        whole = [*block, *_continued(layout, blocks, number)]
        for position, one in enumerate(block):
            asks = one.sentence.quoted and one.sentence.index not in unnamed
            quoted = _quoted(layout, whole, position, said) if asks else None
            quoted = None if quoted is not None and _ends_unnamed(whole, position, said, unnamed) else quoted
            current = said.get(one.sentence.index) or quoted or _going_on(current, one, chair, last)
            last = last if current is None or isinstance(current, Post) else current
            result[one.sentence.index] = current
    return result


def _ends_unnamed(
    block: list[Found], position: int, said: Mapping[int, Speaker], unnamed: frozenset[int]
) -> bool:
    """Whether the quotation goes on to words that say somebody speaks and not who."""
    for later in block[position + 1 :]:
        if later.sentence.index in said:
            return False
        if not later.sentence.quoted or later.sentence.index in unnamed:
            return later.sentence.index in unnamed
    return False


def _continued(layout: Layout, blocks: list[list[Found]], number: int) -> Iterator[Found]:
    """The sentences of the paragraphs below in which a quotation goes on that no mark closes."""
    for block, below in pairwise(blocks[number:]):
        marks = quotations(layout.document.text, layout.blocks[block[0].sentence.block].span)
        if not marks or marks[-1].closed or not below[0].sentence.quoted:
            return
        yield from below


def _going_on(
    current: Speaker | None, one: Found, chair: Figure | None, last: Figure | None
) -> Speaker | None:
    """Who goes on speaking in a sentence that names no speaker."""
    if isinstance(current, Post) and not one.sentence.quoted:
        return chair or (last if one.persons else current)
    return current


def _quoted(layout: Layout, block: list[Found], position: int, said: Mapping[int, Speaker]) -> Speaker | None:
    """The speaker of a quotation, named where it ends or right after it, but no other quotation's."""
    closes = _closes(layout, block[position])
    for later in block[position + 1 :]:
        beyond = closes is not None and later.sentence.span.start >= closes
        if beyond and (later.sentence.quoted or opens_quotation(layout.text_of(later.sentence))):
            return None
        if later.sentence.index in said:
            return said[later.sentence.index]
        if not later.sentence.quoted:
            return None
    return None


def _closes(layout: Layout, one: Found) -> int | None:
    """Where the quotation closes in which a sentence begins or ends; None where no marks hold it."""
    here = one.sentence.span
    marks = quotations(layout.document.text, layout.blocks[one.sentence.block].span)
    held = [m.span for m in marks if m.opened and m.closed]
    return next((m.end for m in held if m.start <= here.start < m.end or m.start < here.end <= m.end), None)
