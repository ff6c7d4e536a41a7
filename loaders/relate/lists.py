"""Lists of instructions: which lead an item stands under, in lists within lists too.

"1. To the fund: – to sign…; – to report…" is an item that opens a list of its own. Levels are told apart by
their markers: an item with the marker of an outer level closes the inner one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from tapsyrma.loaders.grammar import Grammar
from tapsyrma.loaders.split.labels import is_label
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Addressee, Block, Clause, Found, Layout

_NUMBERED = re.compile(r"\s*(?:[IVX]+|\d{1,2})[.)]\s")
"""A heading with a number."""
_COUNTING = (
    "including:",
    "such as:",
    "namely:",
    "в том числе:",
    "включая:",
    "а именно:",
    "оның ішінде:",
    "атап айтқанда:",
)
"""Words before a colon below which things are counted."""


@frozen
class Ordered:
    """A clause in its place: the sentence it stands in and the lead of the list it belongs to."""

    found: Found
    clause: Clause
    lead: Clause | None = None


@dataclass(slots=True)
class _Level:
    """An open list: its lead and, once an item was seen, the style of its markers and its group."""

    lead: Clause
    style: str | None = None
    own: str | None = None  # the style of the item that is the lead: the next one like it ends the level
    mute: bool = False  # the items only count what an act is done to: "connect schools, including:"


class Lists:
    """Follows lists through a document, sentence by sentence."""

    def __init__(self, layout: Layout, grammar: Grammar) -> None:
        self.layout = layout
        self.grammar = grammar
        self._levels: list[_Level] = []
        self._group: int | None = None
        self._announced: Clause | None = None
        self._told: tuple[int, tuple[Addressee, ...]] = (-1, ())
        self._labelled = False  # the block before only told when an item is due or who sees to it

    def read(self, one: Found) -> Iterator[Ordered]:
        """The clauses of one sentence, under the lead of its list if it is an item's first."""
        block = self.layout.blocks[one.sentence.block]
        level = self._level(block) if _opens(one, block) else None
        if level is None:
            clauses = self._of_item(block, self.grammar.clauses(self.layout, one))
            label = is_label(block.span.of(self.layout.document.text)) or self._parts(block)
            self._labelled = bool(self._levels) and label
            if block.kind != "item" and not self._labelled:
                self._close()
                yield from self._under_announcement(one, clauses)
            yield from (Ordered(one, clause) for clause in clauses)
        else:
            clauses = self.grammar.item(self.layout, one, level.lead)
            heads = self._heads(block)
            if heads or (self._announces(one) and not any(clause.actions for clause in clauses)):
                under = tuple(clause for clause in clauses if clause.opens_list and clause.addressees)
                clauses = under or (_sublead(one, level.lead, self.layout.document.text),)
            if level.mute:
                clauses = ()
            self._told = block.index, next((c.addressees for c in clauses if c.actions), ())
            yield from (Ordered(one, clause, level.lead) for clause in clauses)
            if clauses and self._counts(one):
                self._levels.append(_Level(clauses[-1], mute=True))
        own = _style(self.layout, block) if block.kind == "item" and level is None else None
        self._levels.extend(_Level(clause, own=own or None) for clause in clauses if clause.opens_list)

    def _of_item(self, block: Block, clauses: tuple[Clause, ...]) -> tuple[Clause, ...]:
        """The clauses of a further sentence of an item: told to those of its first one, if to nobody else."""
        index, told = self._told
        leads = tuple(replace(one, basis="inferred") for one in told if one.role == "lead")
        if index != block.index or not leads:
            return clauses
        return tuple(
            replace(clause, addressees=(*leads, *clause.addressees))
            if clause.actions and clause.issuer is None and all(a.role == "with" for a in clause.addressees)
            else clause
            for clause in clauses
        )

    def _under_announcement(self, one: Found, clauses: tuple[Clause, ...]) -> Iterator[Ordered]:
        """Paragraphs that go on with announced instructions as items would: "To the fund – to sign …"."""
        lead = self._announced
        if lead is not None and self._needs_of_told(one, clauses):
            clauses = tuple(replace(clause, force=lead.force) for clause in clauses)
            yield from (Ordered(one, clause, lead) for clause in clauses)
            return
        if clauses or lead is None:
            announcing = [clause for clause in clauses if clause.announced or clause.opens_list]
            self._announced = announcing[-1] if announcing else lead
            return
        found = self.grammar.item(self.layout, one, lead)
        heads = [clause for clause in found if clause.opens_list and clause.addressees and not clause.actions]
        if heads and self._over_items(one):
            self._levels = [_Level(heads[-1])]
            yield Ordered(one, heads[-1], lead)
            return
        items = bool(found) and all(clause.actions and clause.addressees for clause in found)
        if items and (not self._is_behind_items(one) or _begins_with_told(one, found[0])):
            yield from (Ordered(one, clause, lead) for clause in found)
        elif _opens(one, self.layout.blocks[one.sentence.block]):
            self._announced = None

    def _needs_of_told(self, one: Found, clauses: tuple[Clause, ...]) -> bool:
        """Whether a paragraph tells those it begins with what they need to do: "The Ministry must …".

        Behind marked items the list is over, and a need is but a need.
        """
        return bool(clauses and not self._is_behind_items(one)) and all(
            clause.force == "modal"
            and clause.actions
            and clause.issuer is None
            and _begins_with_told(one, clause)
            for clause in clauses
        )

    def _is_behind_items(self, one: Found) -> bool:
        return self.layout.blocks[max(0, one.sentence.block - 1)].kind == "item"

    def _over_items(self, one: Found) -> bool:
        """Whether a paragraph stands right above items: "Akimats of regions:" names who is to do them."""
        following = self.layout.blocks[one.sentence.block + 1 : one.sentence.block + 2]
        return any(block.kind == "item" for block in following)

    def _announces(self, one: Found) -> bool:
        """Whether an item is but the heading of a list of its own: "1. To the Ministry of Energy:"."""
        return self.layout.text_of(one.sentence).rstrip().endswith(":")

    def _counts(self, one: Found) -> bool:
        """Whether an item goes on with what its act is done to, not with acts: "…, including:"."""
        return self.layout.text_of(one.sentence).rstrip().casefold().endswith(_COUNTING)

    def _heads(self, block: Block) -> bool:
        """Whether an unfinished item stands right above items of another marker: "1) The Ministry is"."""
        following = self.layout.blocks[block.index + 1 : block.index + 2]
        text = block.span.of(self.layout.document.text).rstrip()
        return any(
            after.group == block.group
            and _style(self.layout, after) != _style(self.layout, block)
            and not text.endswith((".", ";", "!", "?", ":"))
            for after in following
            if after.kind == "item"
        )

    def _parts(self, block: Block) -> bool:
        """Whether a numbered heading only parts the points of an open list: "I. Roads"."""
        text = block.span.of(self.layout.document.text)
        return bool(self._levels) and block.kind == "heading" and _NUMBERED.match(text) is not None

    def _close(self) -> None:
        self._levels.clear()
        self._group = None

    def _level(self, block: Block) -> _Level | None:
        """The open list that an item belongs to, closing those that it ends."""
        if block.kind != "item" or not self._levels:
            return None
        if self._group not in {None, block.group} and not self._labelled:
            self._close()
            return None
        self._labelled = False
        self._group = block.group
        style = _style(self.layout, block)
        ended = next((at for at, level in enumerate(self._levels) if level.own == style), None)
        if ended is not None:
            del self._levels[ended:]
            return self._levels[-1] if self._levels else None
        styles = [level.style for level in self._levels]
        if style in styles:
            del self._levels[styles.index(style) + 1 :]
        elif styles[-1] is not None:
            return self._levels[-1]
        self._levels[-1].style = style
        return self._levels[-1]


def _begins_with_told(one: Found, clause: Clause) -> bool:
    """Whether those who are told stand at the head of a sentence: "To the fund – to sign"."""
    return bool(clause.addressees) and clause.addressees[0].mention.span.start == one.sentence.span.start


def _sublead(one: Found, lead: Clause, text: str) -> Clause:
    """A lead made of an item that only names who is told; the outer lead's force and issuer go on.

    A person in brackets leads the body before them: "To the department (A. Omarov):".
    """
    persons = [p for p in one.persons if text[p.span.start - 1 : p.span.start] != "(" or not one.bodies]
    named = sorted((*persons, *one.posts, *one.bodies, *one.collectives), key=lambda m: m.span)
    # "Of the ministry the department:" heads the department's list.
    owners = [mention for mention in named if mention.case != "genitive"]
    named = owners or named
    return replace(
        lead,
        sentence=one.sentence.index,
        cue=one.sentence.span,
        addressees=tuple(Addressee(mention) for mention in named) or lead.addressees,
        opens_list=True,
        announced=None,
    )


def _opens(one: Found, block: Block) -> bool:
    """Whether a sentence is the first of its block."""
    return one.sentence.span.start <= block.span.start + 1


def _style(layout: Layout, block: Block) -> str:
    """The style of an item's marker: its first sign, points within ("1.1.") and a bracket behind ("1)")."""
    if block.marker is None:
        return ""
    marker = block.marker.of(layout.document.text).strip()
    inner = marker.rstrip(".").count(".") * "."
    sign = "".join("1" if sign.isdigit() else "a" if sign.isalpha() else sign for sign in marker[:1])
    return inner + sign + ")" * marker.endswith(")")
