"""graph → cards and strokes: what is drawn, in which column, in which order.

The accountability graph is drawn release by release: a ministry that owns instructions of five releases has
a card in each of the five bands, and one that issues here and owns there has a card in each of the two
columns. So every stroke runs from left to right and none runs far. Widths and heights are for the browser
to measure; here is only what does not depend on a font.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import networkx as nx

from tapsyrma.viz.attention import attention
from tapsyrma.viz.duty import NOBODY

ISSUER, INSTRUCTION, OWNER, ABOVE = range(4)
"""Columns of the accountability graph."""
CENTRE, DUTY, SUBJECT, REPORT = range(4)
"""Columns of the responsibility graph."""

_SUBJECTS = {"programme", "territory"}


@dataclass(frozen=True, slots=True, order=True)
class Card:
    """One card: its column, its band (a release, or none), its node, and what else tells it apart.

    ``beside`` is the holder of an issuing post, or the instruction for which nobody is named: that finding
    stands next to each of them, because lines from everywhere would meet in a common card.
    """

    column: int
    band: str
    thing: str
    beside: str = ""

    @property
    def id(self) -> str:
        """The node's own id for an instruction, which has one card only; else all that tells it apart."""
        if self.column == INSTRUCTION:
            return self.thing
        return "#".join([self.thing, str(self.column), self.band, self.beside])


@dataclass(frozen=True, slots=True, order=True)
class Stroke:
    """A line from card to card, which stands for the edge between two nodes of the graph."""

    start: Card
    end: Card
    edge: tuple[str, str]


def place(graph: nx.DiGraph[str]) -> tuple[list[Card], list[Stroke]]:
    """The cards, column by column in reading order, and the strokes between them."""
    strokes = list(_centred(graph) if graph.graph["picture"] == "responsibility" else _in_roles(graph))
    cards = {card for stroke in strokes for card in (stroke.start, stroke.end)}
    cards |= {_duty(graph, node) for node in graph if graph.nodes[node]["kind"] == "instruction"}
    if graph.graph.get("focus") in graph and not any(card.thing == graph.graph["focus"] for card in cards):
        cards.add(Card(CENTRE, "", graph.graph["focus"]))
    return _in_order(graph, cards), sorted(set(strokes))


def _in_roles(graph: nx.DiGraph[str]) -> Iterator[Stroke]:
    """Strokes of issuer → instruction → owner → what it answers to, release by release."""
    owners: defaultdict[str, set[str]] = defaultdict(set)
    for start, end, about in graph.edges(data=True):
        if about["relation"] == "issued":
            duty = _duty(graph, end)
            holder = about.get("at_issue", {}).get("official", "")
            yield Stroke(Card(ISSUER, duty.band, start, holder), duty, (start, end))
        elif about["relation"] == "assigned":
            duty = _duty(graph, start)
            owners[duty.band].add(end)
            yield Stroke(duty, Card(OWNER, duty.band, end, start if end == NOBODY else ""), (start, end))
    for band, lowest in owners.items():
        yield from _lines_up(graph, band, lowest)


def _lines_up(graph: nx.DiGraph[str], band: str, owners: set[str]) -> Iterator[Stroke]:
    """The reporting lines of one release's owners, to the top."""
    waiting = [Card(OWNER, band, owner) for owner in owners]
    seen = set(waiting)
    while waiting:
        card = waiting.pop()
        for upper in graph.successors(card.thing):
            above = Card(ABOVE, band, upper)
            if graph.edges[card.thing, upper]["relation"] == "answers-to" and above.thing != card.thing:
                yield Stroke(card, above, (card.thing, upper))
                waiting += [] if above in seen else [above]
                seen.add(above)


def _centred(graph: nx.DiGraph[str]) -> Iterator[Stroke]:
    """Strokes of the focus, what stands between, instructions, what they are about, and reports."""

    def card(node: str) -> Card:
        kind = graph.nodes[node]["kind"]
        columns = {"instruction": DUTY, "report": REPORT, **dict.fromkeys(_SUBJECTS, SUBJECT)}
        return Card(CENTRE if node == graph.graph["focus"] else columns.get(kind, CENTRE), "", node)

    for start, end in graph.edges():
        yield Stroke(card(start), card(end), (start, end))


def _duty(graph: nx.DiGraph[str], instruction: str) -> Card:
    """The card of an instruction, in the band of the first release that proves it."""
    proofs = graph.nodes[instruction]["proofs"]
    by_release = graph.graph["picture"] == "accountability" and proofs
    return Card(INSTRUCTION, proofs[0]["document"] if by_release else "", instruction)


def _in_order(graph: nx.DiGraph[str], cards: Iterable[Card]) -> list[Card]:
    """Cards sorted by column; instructions as they are read, or those first that ask for attention."""
    centred = graph.graph["picture"] == "responsibility"

    def turn(card: Card) -> tuple[Any, ...]:
        if card.column != INSTRUCTION:
            return (card.column, card)
        return (card.column, attention(graph, card.thing) if centred else _reading(graph, card.thing))

    return sorted(cards, key=turn)


def _reading(graph: nx.DiGraph[str], instruction: str) -> tuple[int, str, int, str]:
    """The latest release first, undated ones last; within a release as it stands there."""
    proofs = graph.nodes[instruction]["proofs"]
    if not proofs:
        return 0, "", 0, instruction
    first = proofs[0]
    day = int(str(first.get("date", "0")).replace("-", ""))
    return -day, first["document"], first["starts_at"], instruction
