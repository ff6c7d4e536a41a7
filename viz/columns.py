"""graph → cards and strokes: what is drawn, in which column, in which order.

One node may play two roles, a minister who issues one instruction and owns another. It then has a card in
each column, so that every stroke runs from left to right. Widths and heights are for the browser to
measure; here is only what does not depend on a font.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import networkx as nx
from tapsyrma.viz.duty import NOBODY

ISSUER, INSTRUCTION, OWNER, ABOVE = range(4)
"""Columns of the accountability graph."""
CENTRE, DUTY, SUBJECT, REPORT = range(4)
"""Columns of the responsibility graph."""

_SUBJECTS = {"programme", "territory"}


@dataclass(frozen=True, slots=True, order=True)
class Card:
    """One card: its column, its node, and the holder or issuer that tells it from the node's other cards."""

    column: int
    thing: str
    beside: str = ""

    @property
    def id(self) -> str:
        """The node's own id for an instruction, which has one card only; else id, column and beside."""
        if self.column == INSTRUCTION:
            return self.thing
        return "#".join(part for part in (self.thing, str(self.column), self.beside) if part)


@dataclass(frozen=True, slots=True, order=True)
class Stroke:
    """A line from card to card, which stands for the edge between two nodes of the graph."""

    start: Card
    end: Card
    edge: tuple[str, str]


def place(graph: nx.DiGraph[str]) -> tuple[list[Card], list[Stroke]]:
    """The cards, column by column in reading order, and the strokes between them."""
    strokes = _centred(graph) if graph.graph["picture"] == "responsibility" else _in_roles(graph)
    lone = (Card(INSTRUCTION, node) for node in graph if graph.nodes[node]["kind"] == "instruction")
    centre = [Card(CENTRE, graph.graph["focus"])] if graph.graph.get("focus") in graph else []
    cards = {card for stroke in strokes for card in (stroke.start, stroke.end)} | set(lone) | set(centre)
    return _in_order(graph, cards, strokes), sorted(strokes)


def _in_roles(graph: nx.DiGraph[str]) -> list[Stroke]:
    """Strokes of issuer → instruction → owner → what it answers to."""
    owners = {end for _, end, about in graph.edges(data=True) if about["relation"] == "assigned"}
    above = {end for _, end, about in graph.edges(data=True) if about["relation"] == "answers-to"}
    strokes = []
    for start, end, about in graph.edges(data=True):
        edge = (start, end)
        if about["relation"] == "issued":
            held = about.get("at_issue", {}).get("official", "")
            strokes.append(Stroke(Card(ISSUER, start, held), Card(INSTRUCTION, end), edge))
        elif about["relation"] == "assigned":
            strokes.append(Stroke(Card(INSTRUCTION, start), _owner(graph, start, end), edge))
        else:
            lower = [Card(OWNER, start)] if start in owners else []
            lower += [Card(ABOVE, start)] if start in above else []
            strokes += [Stroke(card, Card(ABOVE, end), edge) for card in lower]
    return strokes


def _owner(graph: nx.DiGraph[str], instruction: str, owner: str) -> Card:
    """The owner's card; "no owner named" has one for each issuer, or half of all strokes would meet in it."""
    if owner != NOBODY:
        return Card(OWNER, owner)
    return Card(OWNER, NOBODY, min(graph.predecessors(instruction), default=""))


def _centred(graph: nx.DiGraph[str]) -> list[Stroke]:
    """Strokes of the focus, what stands between, instructions, what they are about, and reports."""

    def column(node: str) -> int:
        kind = graph.nodes[node]["kind"]
        if node == graph.graph["focus"]:
            return CENTRE
        return {"instruction": DUTY, "report": REPORT, **dict.fromkeys(_SUBJECTS, SUBJECT)}.get(kind, CENTRE)

    return [
        Stroke(Card(column(start), start), Card(column(end), end), (start, end))
        for start, end in graph.edges()
    ]


def _in_order(graph: nx.DiGraph[str], cards: Iterable[Card], strokes: Iterable[Stroke]) -> list[Card]:
    """Cards sorted by column; instructions by issuer and then as they stand in the releases, latest first."""
    issuer: dict[Card, Card] = {}
    for stroke in sorted(strokes):
        if stroke.end.column == INSTRUCTION:
            issuer.setdefault(stroke.end, stroke.start)
    read = sorted((card for card in cards if card.column == INSTRUCTION), key=lambda c: _place_read(graph, c))
    read.sort(key=lambda card: _day(graph, card), reverse=True)
    issuers = list(dict.fromkeys(issuer.get(card, card) for card in read))
    turn = {card: place for place, card in enumerate(issuers)}
    read.sort(key=lambda card: turn.get(issuer.get(card, card), 0))
    others = sorted(card for card in cards if card.column != INSTRUCTION)
    others.sort(key=lambda card: turn.get(card, len(turn)))
    return sorted([*read, *others], key=lambda card: card.column)


def _day(graph: nx.DiGraph[str], card: Card) -> str:
    return str(graph.nodes[card.thing].get("issued_on", ""))


def _place_read(graph: nx.DiGraph[str], card: Card) -> tuple[str, int, str]:
    proofs = graph.nodes[card.thing].get("proofs", [])
    return (proofs[0]["document"], proofs[0]["starts_at"], card.thing) if proofs else ("", 0, card.thing)
