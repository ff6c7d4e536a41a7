"""Orders that a headline or the opening sentence tells in short and the body tells again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from tapsyrma.ontology.extraction import Instruction, Party
from tapsyrma.ontology.keys import search_key
from tapsyrma.ontology.records import Layout, Sentence

_STEM = 5
_ENDING = 2
"""Letters with which forms of one word begin alike, and those of a short word that may differ."""
_SHORTEST = 4
_SHARE = {True: 0.6, False: 0.8}
"""How much of a headline's words, and of the opening sentence's, the body must say again.

Of an opening that tells nobody to act it need say no more than of a headline.
"""
_FEWEST = 2
_DATELINE = 25
"""Characters of a sentence that is more than a place or a date: "ASTANA."."""
_TITLE = 130
"""Characters of a title."""


def told_once(instructions: tuple[Instruction, ...], layout: Layout) -> tuple[Instruction, ...]:
    """The instructions without those of the head of the page that a later one says again.

    Where the later one says less, or not who is told, that one is left out.
    """
    heads = dict(_heads(layout))
    page = min((start for start, titled in heads.items() if titled), default=None)
    body = [one for one in instructions if not heads.get(_start(one))]
    kept = [one for one in instructions if _start(one) not in heads or not _is_again(one, body, heads, page)]
    above = [one for one in kept if _start(one) in heads]
    return tuple(one for one in kept if not any(_echoes(one, head) for head in above))


def _start(one: Instruction) -> int:
    return one.evidence.span.start


def _is_again(
    one: Instruction, body: Sequence[Instruction], heads: Mapping[int, bool], page: int | None
) -> bool:
    """Whether something in the body says again what the head of the page orders, and whom it tells."""
    later = [o for o in body if _start(o) > _start(one) and (o.assignees or not one.assignees)]
    return any(
        _says(one, other, titled=heads[_start(one)]) or (_start(one) == page and _sums_up(one, other))
        for other in later
    )


def _echoes(one: Instruction, head: Instruction) -> bool:
    """Whether an instruction only says part of what the head of the page told the same people."""
    if _start(one) <= _start(head) or one.force != head.force or one.deadline is not None:
        return False
    told, also = {p.id for p in one.assignees}, {p.id for p in head.assignees}
    words, said = _words(one.action.quote), _words(head.action.quote)
    known = all(any(_is_form(word, form) for form in said) for word in words)
    same = bool(told & also) or (bool(also) and not told)
    return known and len(words) > _FEWEST and _agree(one.issuer, head.issuer) and same


def _sums_up(title: Instruction, other: Instruction) -> bool:
    """Whether a page's title announces what its body orders: the same issuer, and something of its words."""
    explicit = title.force == other.force == "explicit"
    words, said = _words(title.action.quote), _words(other.evidence.quote)
    named = any(_is_form(word, form) for word in words for form in said)
    return explicit and named and _agree(title.issuer, other.issuer)


def _heads(layout: Layout) -> list[tuple[int, bool]]:
    """Where titles and the sentence behind the first of them begin, each with whether it is a title."""
    text = [s for s in layout.sentences if layout.blocks[s.block].zone == "text"]
    titles = [s for s in text if _is_title(layout, s)]
    found = [(s.span.start, True) for s in titles]
    begin = {start for start, _ in found}
    told = (s for s in text if s.span.end - s.span.start >= _DATELINE)
    starts = (s.span.start for s in told if not found or s.span.start > found[0][0])
    opening = next((start for start in starts if start not in begin), None)
    return [*found, (opening, False)] if opening is not None else found


def _is_title(layout: Layout, sentence: Sentence) -> bool:
    """Whether a sentence is a title: a heading, or a short paragraph of its own without a full stop."""
    block = layout.blocks[sentence.block]
    if block.kind == "heading":
        return True
    words = block.span.of(layout.document.text).strip()
    return (
        block.kind == "paragraph" and len(words) <= _TITLE and not words.endswith((".", ":", ";", "»", ","))
    )


def _says(one: Instruction, other: Instruction, *, titled: bool) -> bool:
    """Whether a later instruction says what an earlier one says in short, by the same issuer."""
    if not _agree(one.issuer, other.issuer) or not (titled or one.force == other.force):
        return False
    told, also = {p.id for p in one.assignees}, {p.id for p in other.assignees}
    if not titled and told and also and not told & also:
        return False
    words, said = _words(one.action.quote), _words(other.action.quote)
    again = sum(any(_is_form(word, form) for form in said) for word in words)
    return len(words) >= _FEWEST and again >= _SHARE[titled or not told] * len(words)


def _agree(one: Party | None, other: Party | None) -> bool:
    """Whether two issuers may be the same: a headline often names only the post, or the surname."""
    if one is None or other is None or one.id == other.id:
        return True
    return not (one.kind == other.kind == "official")


@lru_cache(maxsize=4096)
def _words(quote: str) -> frozenset[str]:
    return frozenset(word for word in search_key(quote).split() if len(word) >= _SHORTEST)


def _is_form(one: str, other: str) -> bool:
    """Whether two words may be forms of one: they begin alike, but for an ending."""
    pairs = zip(one, other, strict=False)
    alike = next((at for at, (left, right) in enumerate(pairs) if left != right), min(len(one), len(other)))
    return alike >= _STEM or _SHORTEST - 1 <= alike >= min(len(one), len(other)) - _ENDING
