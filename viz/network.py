"""facts → the two graphs, as NetworkX DiGraphs whose nodes and edges have a type.

Every node has ``kind`` (post, body, official, collective, instruction, nobody, programme, territory, topic,
meeting, report) and ``label``; ``label_kk``, ``label_ru``, ``label_en`` and ``origin`` where known. A post
may have ``holder``: who is shown in it on the as-of day. An instruction has what its query row has
(``action``, ``status``, ``deadline_latest`` …), ``proofs`` and ``reports``.

Every edge has ``relation``, ``role``, ``basis`` (stated, inferred, reference, or none for the node that
stands for nobody) and ``proof`` (id of a claim; empty for reference data). Edges from issuers and to owners
may have ``at_issue`` and ``at_deadline``: the holder of the post on that day, only where a source shows one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import networkx as nx

from tapsyrma.graph.store import Row
from tapsyrma.viz.duty import Duty
from tapsyrma.viz.facts import Facts
from tapsyrma.viz.holders import Tenures
from tapsyrma.viz.lines import Lines
from tapsyrma.viz.nodes import (
    add_context,
    add_instructions,
    add_named,
    add_report,
    by_instruction,
    known,
    proof_of,
)
from tapsyrma.viz.parties import parties
from tapsyrma.viz.proofs import spoken_reports

_ROLES = {"ISSUED_BY": "issuer", "ASSIGNED_TO": "lead"}


def accountability(facts: Facts, as_of: str) -> nx.DiGraph[str]:
    """Issuer → instruction → owner (or nobody) → what the owner answers to, up to the top."""
    graph: nx.DiGraph[str] = nx.DiGraph(picture="accountability", as_of=as_of)
    tenures = Tenures(facts.tenures)
    links = by_instruction(facts.links)
    owners: set[str] = set()
    for row in add_instructions(graph, facts):
        duty, tied = Duty(graph, row, tenures), links[row["instruction"]]
        duty.issued_by(parties(tied, "ISSUED_BY", tenures))
        owners |= duty.owned_by(parties(tied, "ASSIGNED_TO", tenures))
    _climb(graph, owners, Lines(facts.lines))
    _hold(graph, tenures, as_of)
    return graph


def surroundings(facts: Facts, as_of: str) -> nx.DiGraph[str]:
    """Instruction → its programmes, territories, topics and meetings; and the officials shown in posts."""
    graph: nx.DiGraph[str] = nx.DiGraph(picture="surroundings", as_of=as_of)
    links = by_instruction(facts.links)
    for row in add_instructions(graph, facts):
        add_context(graph, links[row["instruction"]])
    officials = [link for link in facts.links if link["kind"] == "official"]
    for official in [*officials, *(_official(tenure) for tenure in facts.tenures)]:
        add_named(graph, official)
    return graph


def responsibility(facts: Facts, focus: str, as_of: str) -> nx.DiGraph[str]:
    """The focus → what stands between → instructions → programmes, territories and reports.

    How an instruction hangs on the focus is the edge's role: issuer, lead, with, or subject.
    """
    graph: nx.DiGraph[str] = nx.DiGraph(picture="responsibility", as_of=as_of, focus=focus)
    if facts.focus is not None:
        add_named(graph, facts.focus)
    ties, links = by_instruction(facts.ties), by_instruction(facts.links)
    named = {link["id"]: link for link in facts.links}
    for row in add_instructions(graph, facts):
        instruction = row["instruction"]
        for tie in _nearest(ties[instruction]):
            _tie(graph, focus, tie, named)
        about = (link for link in links[instruction] if link["kind"] in {"programme", "territory"})
        add_context(graph, (link for link in about if link["id"] != focus))
        for report in graph.nodes[instruction]["reports"]:
            add_report(graph, instruction, report)
    for report in spoken_reports(facts.spoken):
        if report["report"] not in graph:
            add_report(graph, focus, report)
    _hold(graph, Tenures(facts.tenures), as_of)
    return graph


def _climb(graph: nx.DiGraph[str], owners: Iterable[str], lines: Lines) -> None:
    """Follow the reporting lines from the owners to the top, each node once."""
    waiting = sorted(owners)
    climbed: set[str] = set()
    while waiting:
        lower = waiting.pop()
        if lower in climbed:
            continue
        climbed.add(lower)
        for role, upper in lines.above(lower):
            add_named(graph, upper)
            graph.add_edge(lower, upper["id"], relation="answers-to", role=role, basis="reference", proof="")
            waiting.append(upper["id"])


def _nearest(ties: list[Row]) -> list[Row]:
    """Direct ties of an instruction to the focus, owning it last; the roundabout ones only without any."""
    near = [tie for tie in ties if tie["through"] is None] or ties
    return sorted(near, key=lambda tie: bool(tie["relation"] == "ASSIGNED_TO"))


def _tie(graph: nx.DiGraph[str], focus: str, tie: Row, named: Mapping[str, Row]) -> None:
    """The edge from the focus, or from what stands between, to one instruction."""
    if tie["instruction"] == focus:
        return
    start = tie["through"] or focus
    if start != focus:
        add_named(graph, named[start])
        graph.add_edge(focus, start, relation="through", role="through", basis="reference", proof="")
    graph.add_edge(
        start,
        tie["instruction"],
        relation="hangs",
        role=tie["role"] or _ROLES.get(tie["relation"], "subject"),
        basis=tie["basis"] or "stated",
        proof=proof_of(graph, tie["instruction"]),
    )


def _hold(graph: nx.DiGraph[str], tenures: Tenures, as_of: str) -> None:
    """Say of each post who is shown in it on the as-of day."""
    for identifier, node in graph.nodes(data=True):
        if node["kind"] == "post":
            node.update(known({"holder": tenures.holder(identifier, as_of)}))


def _official(tenure: Row) -> Row:
    labels = {name: tenure[f"official_{name}"] for name in ("label", "label_kk", "label_ru", "label_en")}
    return {"id": tenure["official"], "kind": "official", **labels}
