"""The queries behind the pages: the same rows from every store, in the columns that their headers promise."""

from __future__ import annotations

import pytest

from tapsyrma.graph.projection import project
from tapsyrma.graph.store import Row, Store
from tapsyrma.queries.library import library, run
from tapsyrma.viz.facts import Facts, gather

from . import land

FOCUSES = [
    None,
    "post/minister-of-bridges",
    "body/ministry-of-bridges",
    "official/c",
    "collective/all-akims",
    "post/akim-of-lower-valley",
    "territory/upper-valley",
    "programme/safe-crossing",
    "topic/water",
    "instruction/0004",
]


def test_every_store_gives_the_same_facts(store: Store, land_store: Store) -> None:
    """A page does not depend on the engine that answers."""
    project(land.rows(100), store, mark="land")
    for focus in FOCUSES:
        assert gather(store, land.AS_OF, focus) == gather(land_store, land.AS_OF, focus)


@pytest.fixture(scope="module")
def facts(land_store: Store) -> Facts:
    """The facts around one post."""
    return gather(land_store, land.AS_OF, "post/minister-of-bridges")


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("responsibility", "ties"),
        ("instruction-links", "links"),
        ("instruction-proofs", "proofs"),
        ("reporting-lines", "lines"),
        ("tenures", "tenures"),
        ("reports", "spoken"),
    ],
)
def test_a_query_gives_what_its_header_says(facts: Facts, query: str, field: str) -> None:
    """Columns by name and in order, and none of them empty in every row."""
    rows: tuple[Row, ...] = getattr(facts, field)
    assert rows
    assert all([column.name for column in library()[query].header.columns] == list(row) for row in rows)


def test_accountability_names_each_owner_once(land_store: Store) -> None:
    """One row for each owner and what it answers to; an instruction without owner keeps its row."""
    rows = run(land_store, "accountability", as_of=land.AS_OF)
    assert {row["instruction"] for row in rows} == {f"instruction/{number:04d}" for number in range(100)}
    first = [row for row in rows if row["instruction"] == "instruction/0000"]
    assert [(row["owner"], row["role"], row["answers_to"]) for row in first] == [
        ("Akimat of Upper Valley Region", "with", "Akim of Upper Valley Region"),
        ("Ministry of Bridges", "lead", "State Council"),
    ]
    assert {row["owner"] for row in rows if row["instruction"] == "instruction/0001"} == {None}


@pytest.mark.parametrize(
    ("instruction", "status"),
    [
        ("instruction/0000", "deadline-passed"),
        ("instruction/0001", "due-soon"),
        ("instruction/0002", "deadline-unclear"),
        ("instruction/0003", "no-deadline"),
        ("instruction/0004", "recurring"),
        ("instruction/0005", "open"),
        ("instruction/0006", "reported-done"),
    ],
)
def test_a_status_holds_for_a_day(land_store: Store, instruction: str, status: str) -> None:
    """Computed for the as-of day, never stored; a report with its own sentence comes first."""
    rows = run(land_store, "accountability", as_of=land.AS_OF)
    assert {row["status"] for row in rows if row["instruction"] == instruction} == {status}
