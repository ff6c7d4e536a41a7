"""One instruction's edges: who issued it, who owns it, and who held those posts on the days that count."""

from __future__ import annotations

from collections.abc import Iterable

import networkx as nx

from tapsyrma.graph.store import Row
from tapsyrma.viz.holders import Holder, Tenures
from tapsyrma.viz.nodes import add_named, known, proof_of
from tapsyrma.viz.parties import Party

NOBODY = "nobody"
"""The node "no owner named": a finding, never filled in silently."""


class Duty:
    """Writes the edges of one instruction, whose node is in the graph already."""

    def __init__(self, graph: nx.DiGraph[str], row: Row, tenures: Tenures) -> None:
        self._graph, self._row, self._tenures = graph, row, tenures
        self._id: str = row["instruction"]
        self._proof = proof_of(graph, self._id)

    def issued_by(self, issuers: Iterable[Party]) -> None:
        """Write the edges from the issuers."""
        for party in issuers:
            add_named(self._graph, party.row)
            self._edge(party.row["id"], self._id, party, relation="issued", role="issuer")

    def owned_by(self, owners: Iterable[Party]) -> set[str]:
        """Write the edges to the owners and return their ids; without any, the edge leads to nobody."""
        found = set()
        for party in owners:
            found.add(party.row["id"])
            add_named(self._graph, party.row)
            role = party.row["role"] or "lead"
            self._edge(self._id, party.row["id"], party, relation="assigned", role=role)
        if not found:
            self._graph.add_node(NOBODY, kind=NOBODY, label="No owner named")
            self._graph.add_edge(
                self._id, NOBODY, relation="assigned", role="lead", basis="none", proof=self._proof
            )
        return found

    def _edge(self, start: str, end: str, party: Party, relation: str, role: str) -> None:
        post, issued_on = party.row["id"], self._row["issued_on"]
        holders = {
            "at_issue": self._named(party) or self._tenures.holder(post, issued_on),
            "at_deadline": self._tenures.holder(post, self._row["deadline_latest"]),
        }
        self._graph.add_edge(
            start,
            end,
            relation=relation,
            role=role,
            basis=party.row["basis"] or "stated",
            proof=self._proof,
            **known(holders),
        )

    def _named(self, party: Party) -> Holder | None:
        """The holder whom the release itself names beside the post."""
        if party.official is None:
            return None
        day = self._row["issued_on"]
        shown = self._tenures.holder(party.row["id"], day)
        acting = bool(shown and shown["official"] == party.official and shown["acting"])
        return Holder(official=party.official, day=day or "", acting=acting, basis="text", source=self._proof)
