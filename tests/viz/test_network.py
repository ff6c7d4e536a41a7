"""What the two graphs say, and what they leave unsaid."""

from __future__ import annotations

import networkx as nx
import pytest

from tapsyrma.graph.store import Store
from tapsyrma.viz.duty import NOBODY
from tapsyrma.viz.facts import Facts, gather
from tapsyrma.viz.network import accountability, responsibility

from . import land

Graph = nx.DiGraph


@pytest.fixture(scope="module")
def facts(land_store: Store) -> Facts:
    """The rows of a hundred instructions."""
    return gather(land_store, land.AS_OF)


@pytest.fixture(scope="module")
def graph(facts: Facts) -> Graph[str]:
    """The accountability graph of them."""
    return accountability(facts, land.AS_OF)


def relations(graph: Graph[str], relation: str) -> set[tuple[str, str]]:
    """The ends of the edges of one relation."""
    return {(start, end) for start, end, about in graph.edges(data=True) if about["relation"] == relation}


def test_a_duty_runs_from_issuer_over_owner_to_the_top(graph: Graph[str]) -> None:
    """Every step is an edge of its own, and the steps above the owner are reference data."""
    path = [
        "post/deputy-steward",
        "instruction/0000",
        "body/ministry-of-bridges",
        "body/council",
        "post/first-steward",
        "post/regent",
    ]
    steps = [graph.edges[edge] for edge in nx.utils.pairwise(path)]
    assert [step["relation"] for step in steps] == ["issued", "assigned"] + 3 * ["answers-to"]
    assert [step["basis"] for step in steps] == ["stated", "stated"] + 3 * ["reference"]
    assert [step["proof"] for step in steps] == 2 * ["claim/0000"] + 3 * [""]


def test_every_node_and_edge_is_typed(graph: Graph[str]) -> None:
    """A node says what it is, an edge how it ties, in which role and on what basis."""
    assert all(node["kind"] and node["label"] for _, node in graph.nodes(data=True))
    for _, _, edge in graph.edges(data=True):
        assert edge["relation"] in {"issued", "assigned", "answers-to"}
        assert edge["basis"] in {"stated", "inferred", "reference", "none"}
        assert edge["role"]


def test_an_instruction_without_owner_leads_to_nobody(graph: Graph[str]) -> None:
    """The finding is a node of its own, and never stands beside an owner."""
    for instruction in (node for node in graph if graph.nodes[node]["kind"] == "instruction"):
        owners = set(graph.successors(instruction))
        assert owners
        assert owners == {NOBODY} or NOBODY not in owners
    assert (NOBODY in graph.successors("instruction/0001")) is True


def test_an_inferred_owner_stays_marked(graph: Graph[str]) -> None:
    """What the sentence does not state is not shown as stated."""
    assert graph.edges["instruction/0003", "body/ministry-of-lakes"]["basis"] == "inferred"


def test_post_and_holder_named_together_are_one_issuer(graph: Graph[str]) -> None:
    """The duty sits on the post; the official is its holder on that day."""
    assert list(graph.predecessors("instruction/0000")) == ["post/deputy-steward"]
    holder = graph.edges["post/deputy-steward", "instruction/0000"]["at_issue"]
    assert (holder["official"], holder["day"], holder["basis"]) == ("official/c", "2030-03-14", "text")


def test_an_official_without_post_issues_in_person(graph: Graph[str]) -> None:
    """Where no post is known, the official is the issuer."""
    assert ("official/d", "instruction/0015") in relations(graph, "issued")


def test_a_holder_is_shown_for_the_day_and_no_other(graph: Graph[str]) -> None:
    """The minister of the day of issue is not the minister of the as-of day."""
    edge = graph.edges["post/minister-of-bridges", "instruction/0002"]
    assert edge["at_issue"]["official"] == "official/b"
    assert graph.nodes["post/minister-of-bridges"]["holder"]["official"] == "official/d"
    assert "holder" not in graph.nodes["post/deputy-steward"]


def test_a_collective_answers_to_what_all_its_members_answer_to(graph: Graph[str]) -> None:
    """All akims answer to the regent, because each of them does."""
    assert ("collective/all-akims", "post/regent") in relations(graph, "answers-to")


def test_the_graph_does_not_depend_on_the_order_of_rows(facts: Facts) -> None:
    """Rows in any order give the same nodes and edges."""
    turned = Facts(
        instructions=facts.instructions[::-1],
        links=facts.links[::-1],
        proofs=facts.proofs,
        lines=facts.lines[::-1],
        tenures=facts.tenures[::-1],
    )
    one, other = (accountability(each, land.AS_OF) for each in (facts, turned))
    assert {node: one.nodes[node] for node in one} == {node: other.nodes[node] for node in other}
    assert {edge: one.edges[edge] for edge in one.edges()} == {
        edge: other.edges[edge] for edge in other.edges()
    }


def test_lines_that_run_in_a_circle_end(facts: Facts) -> None:
    """Reference data that contradicts itself stops no picture."""
    circle = {**facts.lines[0], "lower": "post/regent", "lower_kind": "post", "upper": "post/first-steward"}
    turned = Facts(
        facts.instructions, links=facts.links, lines=(*facts.lines, circle | {"relation": "REPORTS_TO"})
    )
    assert "post/regent" in accountability(turned, land.AS_OF)


@pytest.mark.parametrize(
    ("focus", "instruction", "role"),
    [
        ("post/minister-of-bridges", "instruction/0005", "lead"),
        ("post/minister-of-bridges", "instruction/0002", "issuer"),
        ("body/ministry-of-lakes", "instruction/0003", "lead"),
        ("official/d", "instruction/0015", "issuer"),
        ("programme/clear-water", "instruction/0004", "subject"),
        ("territory/upper-valley", "instruction/0007", "subject"),
    ],
)
def test_instructions_hang_on_the_focus(land_store: Store, focus: str, instruction: str, role: str) -> None:
    """Whatever the focus is, its instructions hang on it, and the edge says in which role."""
    graph = responsibility(gather(land_store, land.AS_OF, focus), focus, land.AS_OF)
    edge = graph.edges[focus, instruction]
    assert (edge["relation"], edge["role"]) == ("hangs", role)


def test_what_stands_between_is_shown(land_store: Store) -> None:
    """An instruction to all akims hangs on one akim through the collective, as reference data."""
    focus = "post/akim-of-lower-valley"
    graph = responsibility(gather(land_store, land.AS_OF, focus), focus, land.AS_OF)
    assert graph.edges[focus, "collective/all-akims"]["basis"] == "reference"
    assert graph.edges["collective/all-akims", "instruction/0002"]["basis"] == "stated"
    assert not graph.has_edge(focus, "instruction/0002")


def test_a_report_hangs_on_what_it_speaks_of(land_store: Store) -> None:
    """Reported done has a sentence of its own."""
    focus = "programme/clear-water"
    graph = responsibility(gather(land_store, land.AS_OF, focus), focus, land.AS_OF)
    report = graph.nodes["report/0028"]
    assert graph.edges["instruction/0028", "report/0028"]["role"] == "done"
    assert report["proofs"][0]["quote"].startswith("All crossings")
    assert graph.nodes["instruction/0028"]["status"] == "reported-done"
