"""Rows are checked before any store sees them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tapsyrma.graph.rows import Node, Relationship, Rows
from tapsyrma.ontology.errors import DataError

from .small import AKIMAT, INSTRUCTION, LEAD, MINISTRY, NODES, RELATIONSHIPS, SMALL, WITH


def test_order_of_arrival_does_not_matter() -> None:
    """The same rows in any order, and twice over, are one graph."""
    assert Rows.of(reversed(NODES * 2), reversed(RELATIONSHIPS * 2)) == SMALL


def test_a_digest_speaks_for_everything_in_a_row() -> None:
    """Label, id, further labels, properties, ends, type and key all count."""
    nodes = [
        AKIMAT,
        replace(AKIMAT, label="Post"),
        replace(AKIMAT, id="body/other"),
        replace(AKIMAT, labels=()),
        replace(AKIMAT, properties={**AKIMAT.properties, "kind": "akimat"}),
    ]
    links = [LEAD, WITH, replace(LEAD, type="CONCERNS"), replace(LEAD, end="x"), replace(LEAD, start="x")]
    assert len({row.digest() for row in nodes}) == len(nodes)
    assert len({row.digest() for row in links}) == len(links)


def test_nulls_are_left_out_and_labels_sorted() -> None:
    """A null is no property, and the primary label is not repeated among the further ones."""
    node = Node("Body", "b", ("Ministry", "Body", "Agency", "Agency"), {"kind": None, "label": "x"})
    assert Rows.of([node], []).nodes == (Node("Body", "b", ("Agency", "Ministry"), {"label": "x"}),)


def test_a_key_among_the_properties_is_the_key() -> None:
    """A key may be given as a property; it becomes part of the identity."""
    given = replace(LEAD, key=None, properties={"basis": "stated", "key": "lead"})
    assert Rows.of([INSTRUCTION, MINISTRY], [given]).relationships == (LEAD,)


@pytest.mark.parametrize(
    ("nodes", "links", "words"),
    [
        ([AKIMAT, replace(AKIMAT, properties={})], [], "two rows of one identity differ"),
        ([INSTRUCTION], [LEAD], "there is no Body body/health"),
        ([INSTRUCTION, MINISTRY], [LEAD, replace(LEAD, key=None)], "once without a key"),
        ([replace(AKIMAT, label="body")], [], "cannot be a label"),
        ([replace(AKIMAT, labels=("A`) DETACH DELETE (n",))], [], "cannot be a label"),
        ([INSTRUCTION, MINISTRY], [replace(LEAD, type="ASSIGNED TO")], "cannot be a relationship type"),
        ([replace(AKIMAT, properties={"title": "x"})], [], "a name that is taken"),
        ([replace(AKIMAT, properties={"Kind": "x"})], [], "cannot be a property"),
        ([replace(AKIMAT, properties={"kind": {"a": 1}})], [], "that no store holds"),
        ([replace(AKIMAT, properties={"kinds": ["a", 1]})], [], "that no store holds"),
    ],
)
def test_what_no_store_could_hold_is_refused(
    nodes: list[Node], links: list[Relationship], words: str
) -> None:
    """The error names the row and what is wrong with it."""
    with pytest.raises(DataError, match=words.replace("`", ".")):
        Rows.of(nodes, links)
