"""Whose the words behind a dash are: of the head of the region who is named, or of nobody who can be told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from tapsyrma.loaders.kazakh.letters import fold
from tapsyrma.ontology.records import Attribution, Clause, Found, Layout, Person, Post, Sentence

_DASHES = ("–", "—", "-")
_REGION, _AKIM, _DEPUTY = "облыс", "аким", "орынбасар"
_HEADS = frozenset(("онир басшысы", "аимак басшысы", "облыс басшысы"))
"""What pages call the akim of a region whom they have named."""

_SPOKEN_TO = frozenset(("dative", "accusative", "instrumental"))
"""Cases of those to whom or with whom something is done."""

_Find = Callable[[Layout, Sentence], Found]
_Attribute = Callable[[Layout, Found], tuple[Attribution, ...]]


def by_head(layout: Layout, said: Attribution, find: _Find) -> Attribution:
    """An attribution to "өңір басшысы" as one to the only akim of a region whom the page names."""
    if not isinstance(said.speaker, Post) or fold(said.speaker.name) not in _HEADS:
        return said
    heads = [one for one in _persons(layout, layout.sentences, find) if _leads_region(one.post)]
    return replace(said, speaker=heads[0]) if len({one.surname for one in heads}) == 1 else said


def unattributed(
    layout: Layout, found: Found, clauses: tuple[Clause, ...], find: _Find, said: _Attribute
) -> tuple[Clause, ...]:
    """The clauses of words behind a dash, of nobody where no word near says whose they are.

    A page on which only one person acts before leaves no doubt.
    """
    here = found.sentence
    own = [clause for clause in clauses if clause.speaker and clause.issuer is None]
    if not (own and here.quoted and _is_dashed(layout, here.block)):
        return clauses
    first = here.block - 1
    while first >= 0 and _is_dashed(layout, first):
        first -= 1
    for one in layout.within(first, here.block + 2):
        manners = {attribution.manner for attribution in said(layout, find(layout, one))}
        if manners and (one.block >= here.block or "says" in manners):
            return clauses  # who only reported in the paragraph before says no orders
    before = _persons(layout, layout.within(0, here.block), find)
    names = [set(fold(one.name).split()) for one in before if one.case not in _SPOKEN_TO]
    if all(names[0] & name for name in names[1:]):
        return clauses  # one person by all or some of their names
    return tuple(replace(clause, unnamed=True) if clause in own else clause for clause in clauses)


def _is_dashed(layout: Layout, block: int) -> bool:
    span = layout.blocks[block].span
    return span.of(layout.document.text).lstrip().startswith(_DASHES)


def _leads_region(post: Post | None) -> bool:
    name = fold(post.name) if post is not None else ""
    return _REGION in name and _AKIM in name and _DEPUTY not in name


def _persons(layout: Layout, sentences: tuple[Sentence, ...], find: _Find) -> Iterator[Person]:
    """The persons named in sentences of the text itself."""
    for sentence in sentences:
        if layout.blocks[sentence.block].zone == "text":
            yield from find(layout, sentence).persons
