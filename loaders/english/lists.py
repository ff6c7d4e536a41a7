"""Items of a list of instructions: "the Ministry of Energy – to …", "to …", "akims must …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tapsyrma.loaders.english.labels import label_of
from tapsyrma.loaders.english.lexicon import table, words
from tapsyrma.loaders.english.parties import chain_after
from tapsyrma.loaders.english.points import is_no_order, points
from tapsyrma.loaders.english.rows import row
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.segments import Segment, segments, with_partners
from tapsyrma.loaders.english.tokens import DASHES
from tapsyrma.loaders.english.told import noun_phrase
from tapsyrma.loaders.english.verbs import is_base, verb_after_to, verb_at
from tapsyrma.ontology.records import Addressee, Clause, Deadline, Span

_HEAD: Final = 6
"""Tokens before the dash of an item in which somebody is named."""
_NUMBER: Final = re.compile(r"\d{1,2}\.\d{1,2}")
_SIBLINGS: Final = 15
"""Blocks above an item among which the one stands that it belongs to."""
_APPROVING: Final = re.compile(
    r"^[\d.)(\s]*(?:to\s+)?(?:approve|confirm|adopt|recogni[sz]e|declare|repeal|invalidate|cancel)\b",
    re.IGNORECASE,
)
_FAR: Final = 24
"""Tokens of "in conformity with the procedure established by law"."""
_SHORT: Final = 4
_SHALL: Final = frozenset(("shall", "must", "should", "to", "–", "-", "is", "are", ":", "–", ","))
_MARKS: Final = frozenset(("to", "shall", "must", "should", "will", "–", "-", "—", ":", "("))
_GROUPS: Final = frozenset(("banks", "shops", "stores", "markets", "factories", "plants"))
_CONDITIONS: Final = frozenset(("should", "if", "when", "where", "unless"))


def items(scene: Scene, lead: Clause) -> Iterator[Clause]:
    """The clauses of one item of a list."""
    if scene.end < 1 or any(token.text == "?" for token in scene.line.tokens[scene.end :]):
        return
    if is_no_order(scene) or _is_paper(scene) or (_only_names(scene) and not scene.opens):
        return
    if not scene.opens and (made := tuple(points(scene, lead))):
        yield from made
        return
    if scene.opens:
        under = tuple(_subordinate(scene, lead))
        if under or not _acts_first(scene):
            yield from under
            return
    if scene.line.lower(0) in _CONDITIONS or any(token.text == "I" for token in scene.line.tokens):
        return
    label = label_of(scene)
    if label is not None and label[0] != "act":
        return
    start, front = _term_first(scene)
    start = (label[1] if label else start) or _addressed(scene) or _numbered(scene)
    yield from _segmented(scene, lead, start, front)


def _is_paper(scene: Scene) -> bool:
    """Whether an item only names a paper under "Approve:" or "Recognise invalid:"."""
    line, layout = scene.line, scene.layout
    start = next((at for at in range(scene.end) if line.word(at)), 0)
    if verb_after_to(line, start) is not None or verb_at(line, start) is not None:
        return False
    for block in reversed(
        layout.blocks[max(0, scene.found.sentence.block - _SIBLINGS) : scene.found.sentence.block]
    ):
        above = block.span.of(layout.document.text).strip()
        if above.endswith(":"):
            return _APPROVING.match(above) is not None
    return False


def _only_names(scene: Scene) -> bool:
    """Whether an item names groups and no act: "banks and organizations of the financial sector"."""
    line = scene.line
    start = next((at for at in range(scene.end) if line.word(at)), 0)
    named = line.lower(start) in table("collectives") or line.lower(start) in _GROUPS
    marked = any(line.lower(at) in _MARKS or is_base(line.lower(at)) for at in range(start + 1, scene.end))
    return named and not marked


def _segmented(scene: Scene, lead: Clause, start: int, front: Deadline | None) -> Iterator[Clause]:
    """The acts of an item from a token on, each with those who are told before or behind it."""
    whole = scene.layout.blocks[scene.found.sentence.block].kind == "item"
    for segment in segments(scene, start, scene.tail_after(start), loose=True, whole=whole):
        acts = tuple(scene.span(a, b) for a, b in segment.acts if b >= a)
        told = segment.addressees
        if not told and acts:
            told, acts = _in_brackets(scene, acts)
        if not told and len(acts) == 1 and whole:
            told, acts = _behind_dash(scene, acts)
        if not told and len(acts) == 1 and whole:
            told, acts = _before_dash(scene, acts)
        told_of = not whole and not scene.listed and _is_modal(scene, segment)
        yield Clause(
            sentence=scene.found.sentence.index,
            cue=acts[0] if acts else scene.found.sentence.span,
            force="modal" if told_of else lead.force,
            actions=acts,
            addressees=with_partners(scene, told, segment.acts),
            deadline=segment.deadline or front,
        )


def _in_brackets(scene: Scene, acts: tuple[Span, ...]) -> tuple[tuple[Addressee, ...], tuple[Span, ...]]:
    """Who is told in brackets behind an act, and the acts alone: "close the beaches (the city police)"."""
    line = scene.line
    opened = next((token.index for token in reversed(line.tokens) if token.text == "("), None)
    if opened is None or ")" not in {token.text for token in line.tokens[-2:]}:
        return (), acts
    starts = [opened + 1, *(at + 1 for at in range(opened, line.size) if line.lower(at) == ";")]
    chains = [chain_after(scene.reading, at, scene.places) for at in starts]
    told = tuple(one for chain in chains if chain is not None for one in chain.addressees)
    if not told or acts[-1].start >= line.tokens[opened].start:
        return (), acts
    return told, (*acts[:-1], Span(acts[-1].start, line.tokens[opened - 1].end))


def _before_dash(scene: Scene, acts: tuple[Span, ...]) -> tuple[tuple[Addressee, ...], tuple[Span, ...]]:
    """Who is told before a dash without a verb behind it: "school principals – no lessons in the frost"."""
    line = scene.line
    dash = next((at for at in range(1, min(_HEAD, scene.end - 1)) if line.lower(at) in DASHES), None)
    named = noun_phrase(scene.reading, 0, dash - 1) if dash is not None else None
    if dash is None or named is None or line.tokens[0].start != acts[0].start:
        return (), acts
    return (Addressee(named),), (Span(line.tokens[dash + 1].start, acts[0].end),)


def _behind_dash(scene: Scene, acts: tuple[Span, ...]) -> tuple[tuple[Addressee, ...], tuple[Span, ...]]:
    """Who is told behind the act and a dash: "repair of the boiler – the utility, by 25 November"."""
    line = scene.line
    dashes = [
        t.index for t in line.tokens if t.text in DASHES and line.at(acts[0].start) < t.index < scene.end
    ]
    for dash in reversed(dashes):
        chain = chain_after(scene.reading, dash + 1, scene.places)
        if chain is None:
            continue
        last = chain.last + 1 + (line.lower(chain.last + 1) in DASHES | {","})
        if last >= scene.end or scene.in_term(last):
            return chain.addressees, (Span(acts[0].start, line.tokens[dash - 1].end),)
    return (), acts


def _acts_first(scene: Scene) -> bool:
    """Whether an item that ends with a colon says what to do: "to mend the dams, including:"."""
    start = scene.line.at(scene.found.deadlines[0].span.end) if scene.found.deadlines else 0
    start += scene.line.lower(start) == ","
    return any(
        verb_after_to(scene.line, at) is not None or verb_at(scene.line, at) is not None for at in (0, start)
    )


def _numbered(scene: Scene) -> int:
    """The token after a number that is no marker: "2.1 plough up the strip"."""
    return int(bool(scene.line.tokens) and _NUMBER.fullmatch(scene.line.tokens[0].text) is not None)


def _addressed(scene: Scene) -> int:
    """The token after "to" where an item begins with those who are told: "To akims: by 1 May, …"."""
    if scene.line.lower(0) != "to":
        return 0
    return int(chain_after(scene.reading, 1, scene.places) is not None)


def _is_modal(scene: Scene, segment: Segment) -> bool:
    """Whether a sentence of plain prose tells what somebody has to do, not an announced order."""
    at = segment.acts[0][0] if segment.acts else 0
    return scene.line.lower(at - 1) == "to" and scene.line.lower(at - 2) in {"has", "have", "need", "needs"}


def _term_first(scene: Scene) -> tuple[int, Deadline | None]:
    """The token after a term and a colon at the head of an item: "By 5 December: complete …"."""
    first = next(iter(scene.found.deadlines), None)
    if first is None or first.span.start != scene.line.tokens[0].start:
        return 0, None
    at = scene.line.at(first.span.end)
    return (at + 1, first) if scene.line.lower(at) in {":"} | DASHES else (0, None)


def _subordinate(scene: Scene, lead: Clause) -> Iterator[Clause]:
    """An item that names who is told and leaves what to the items under it: "Akimats of the regions:"."""
    line = scene.line
    start = _subject(scene, next((at for at in range(scene.end) if line.word(at)), 0))
    end = scene.end - (line.lower(scene.end - 1) == ":")
    while end > start and line.lower(end - 1) in _SHALL:
        end -= 1
    chain = chain_after(scene.reading, start, scene.places)
    whole = chain is not None and (chain.last + 1 >= end or _leads_on(scene, chain.last + 1, end))
    told = chain.addressees if chain is not None and whole else ()
    way = (at for at in range(start + 1, end) if line.lower(at) in {"in", "("} and _is_way(scene, at))
    bracket = next(way, end)
    if not told:
        told = row(scene.reading, start, min(bracket, end) - 1, scene.places) or ()
    if not told and bracket < scene.end:
        named = noun_phrase(scene.reading, start, bracket - 1, placed=True)
        held = chain_after(scene.reading, bracket + 1, scene.places) if line.lower(bracket) == "(" else None
        told = (Addressee(named),) if named is not None else ()
        told = (*told, *held.addressees) if held is not None and told else told
    if told:
        yield Clause(
            sentence=scene.found.sentence.index,
            cue=line.span(start, max(start, end - 1)),
            force=lead.force,
            addressees=told,
            opens_list=True,
        )


def _subject(scene: Scene, start: int) -> int:
    """The first token of who is told: behind "to", "provide to", or "that in conformity with the law,"."""
    line, at = scene.line, start + (scene.line.lower(start) in {"to", "that"})
    if line.lower(at) in {"provide", "ensure", "entrust"} and line.lower(at + 1) in {"to", "by"}:
        at += 2
    if line.lower(at) in words("prepositions"):
        comma = next((n for n in range(at, min(at + _FAR, scene.end)) if line.lower(n) == ","), at - 1)
        at = comma + 1
    return at + (line.lower(at) == "the")


def _is_way(scene: Scene, index: int) -> bool:
    """Whether a bracket, or "in the procedure" and its like, begins at a token."""
    after = {scene.line.lower(index + 1), scene.line.lower(index + 2)}
    return scene.line.lower(index) == "(" or bool(after & {"procedure", "accordance", "order", "manner"})


def _leads_on(scene: Scene, index: int, end: int) -> bool:
    """Whether behind those told nothing but the way stands, and "ensure": "in the procedure set:"."""
    line = scene.line
    way = line.lower(index) in {",", "in"} and bool(
        {line.lower(at) for at in range(index, end)}
        & {"procedure", "accordance", "order", "manner", "conformity"}
    )
    return way or (line.lower(end - 1) in {"ensure", "provide"} and end - index <= _SHORT)
