"""What holds of every store: the same test, once on each."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tapsyrma.graph.dump import dump, lines, rows_in
from tapsyrma.graph.projection import Changes, Progress, project, read_mark
from tapsyrma.graph.rows import Node, Relationship, Rows
from tapsyrma.graph.store import Store
from tapsyrma.ontology.errors import QueryError, StoreError

from .small import (
    AKIMAT,
    CLAIM,
    COMPANY,
    INSTRUCTION,
    LEAD,
    MINISTER,
    MINISTRY,
    POST_IN,
    PROVES,
    RELATIONSHIPS,
    SMALL,
    WITH,
    changed,
    many,
)


def test_a_store_holds_exactly_the_rows(store: Store) -> None:
    """What is read back equals what was projected, labels, types of values and parallels included."""
    changes = project(SMALL, store, mark="one")
    assert changes == Changes(added=len(SMALL.nodes) + len(SMALL.relationships))
    assert rows_in(store) == SMALL
    assert list(dump(store)) == list(lines(SMALL))


def test_a_store_of_the_same_mark_is_left_alone(store: Store) -> None:
    """The mark alone decides, before a single row is compared."""
    project(SMALL, store, mark="one")
    assert project(Rows.of([], []), store, mark="one") == Changes()
    assert rows_in(store) == SMALL


def test_an_unchanged_graph_under_a_new_mark_writes_no_row(store: Store) -> None:
    """Equal rows are not written again; the mark moves on."""
    project(SMALL, store, mark="one")
    assert project(SMALL, store, mark="two") == Changes()
    assert read_mark(store) == "two"


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (changed(replace(COMPANY, properties={"label": "ЖШС"})), Changes(changed=1)),
        (changed(replace(COMPANY, labels=("Company",))), Changes(changed=1)),
        (changed(replace(MINISTRY, labels=("Agency",))), Changes(changed=1)),
        (changed(replace(LEAD, properties={"basis": "inferred"})), Changes(changed=1)),
        (changed(without=[WITH]), Changes(deleted=1)),
        (changed(replace(LEAD, key="other"), without=[LEAD]), Changes(added=1, deleted=1)),
        (changed(without=[COMPANY]), Changes(deleted=1)),
        (changed(without=[CLAIM, PROVES]), Changes(deleted=2)),
        (changed(replace(POST_IN, end=AKIMAT.id), without=[POST_IN]), Changes(added=1, deleted=1)),
        (changed(Node("Topic", "topic/water", (), {"label": "су"})), Changes(added=1)),
        (Rows.of([], []), Changes(deleted=len(SMALL.nodes) + len(SMALL.relationships))),
    ],
)
def test_only_the_difference_is_written(store: Store, after: Rows, expected: Changes) -> None:
    """Each kind of change is found, counted, and leaves nothing of what was before."""
    project(SMALL, store, mark="one")
    assert project(after, store, mark="two") == expected
    assert rows_in(store) == after


def test_a_node_with_new_labels_keeps_its_relationships(store: Store) -> None:
    """A node is made again to lose a label; what hangs on it comes back, and the label is gone."""
    project(SMALL, store, mark="one")
    project(changed(replace(MINISTRY, labels=("Agency",))), store, mark="two")
    assert store.read("MATCH (n:Ministry) RETURN n.id AS id") == []
    found = store.read("MATCH (:Instruction)-[r:ASSIGNED_TO]->(b:Agency) RETURN r.key AS key ORDER BY key")
    assert found == [{"key": "lead"}, {"key": "with"}]


def test_a_property_that_went_is_gone(store: Store) -> None:
    """Properties are replaced, not merged into what stood there."""
    project(SMALL, store, mark="one")
    project(changed(replace(AKIMAT, properties={"label": "акимат"})), store, mark="two")
    found = store.read("MATCH (b:Body {id: $id}) RETURN b.existed_from AS day", {"id": AKIMAT.id})
    assert found == [{"day": None}]


def test_ids_are_unique_per_label(store: Store) -> None:
    """The constraint stands before the first row, so a second node of one id is refused."""
    project(SMALL, store, mark="one")
    with pytest.raises(StoreError):
        store.write("UNWIND $rows AS row CREATE (n:Body {id: row.id})", [{"id": AKIMAT.id}])


def test_a_write_is_all_or_nothing(store: Store) -> None:
    """A batch of which one row is refused leaves no row behind."""
    project(SMALL, store, mark="one")
    with pytest.raises(StoreError):
        store.write(
            "UNWIND $rows AS row CREATE (n:Body {id: row.id})", [{"id": "body/new"}, {"id": AKIMAT.id}]
        )
    assert store.read("MATCH (n:Body {id: $id}) RETURN n.id AS id", {"id": "body/new"}) == []


def test_relationships_made_by_hand_are_taken_away(store: Store) -> None:
    """A doubled and an invented relationship between our nodes do not outlive the next build."""
    project(SMALL, store, mark="one")
    ends = [{"start": MINISTER.id, "target": MINISTRY.id}]
    for kind in ("POST_IN", "INVENTED"):
        store.write(
            "UNWIND $rows AS row MATCH (a:Post {id: row.start}) MATCH (b:Body {id: row.target}) "
            f"CREATE (a)-[:{kind}]->(b)",
            ends,
        )
    project(SMALL, store, mark="two")
    found = store.read("MATCH ()-[r]->() RETURN type(r) AS kind ORDER BY kind")
    assert [row["kind"] for row in found] == sorted(row.type for row in RELATIONSHIPS)


def test_other_peoples_nodes_are_left_alone(store: Store) -> None:
    """A node under a label that is not ours survives every build and stays out of the dump."""
    store.write("UNWIND $rows AS row MERGE (n:Note {id: row.id})", [{"id": "note/1"}])
    project(SMALL, store, mark="one")
    project(Rows.of([], []), store, mark="two")
    assert store.read("MATCH (n:Note) RETURN n.id AS id") == [{"id": "note/1"}]
    assert list(dump(store)) == []


def test_other_peoples_nodes_under_our_labels_are_refused(store: Store) -> None:
    """A database that means something else by a label of ours is not touched."""
    store.write("UNWIND $rows AS row MERGE (n:Body {id: row.id})", [{"id": "body/theirs"}])
    with pytest.raises(StoreError, match="1 Body nodes that no build made"):
        project(SMALL, store, mark="one")
    assert store.read("MATCH (n) RETURN n.id AS id") == [{"id": "body/theirs"}]


def test_progress_is_told_for_every_batch(store: Store) -> None:
    """Each stage ends with all of its rows done."""
    told: list[tuple[str, int, int]] = []
    project(SMALL, store, mark="one", progress=lambda *step: told.append(step))
    last = {stage: (done, total) for stage, done, total in told}
    assert last == {"writing nodes": (6, 6), "writing relationships": (4, 4)}


class _StoppedError(Exception):
    """Stands for a kill."""


def _stop_after(steps: int) -> Progress:
    remaining = iter(range(steps))

    def stop(*_: object) -> None:
        if next(remaining, None) is None:
            raise _StoppedError

    return stop


def test_a_stopped_projection_is_finished_by_the_next(store: Store) -> None:
    """Stopped after any batch of its writing, a store bears no mark, and the next build mends it."""
    before, after = many(60), many(60, generation=1)

    for stop_at in range(8):
        project(before, store, mark="before")
        stop = _stop_after(stop_at)
        try:
            project(after, store, mark="after", progress=stop)
        except _StoppedError:
            assert read_mark(store) is None
            project(after, store, mark="after")
        assert rows_in(store) == after


def test_a_limit_bounds_the_rows(store: Store) -> None:
    """No more rows come than were asked for."""
    assert store.read("UNWIND range(1, 50) AS n RETURN n ORDER BY n", limit=3) == [
        {"n": 1},
        {"n": 2},
        {"n": 3},
    ]


def test_a_slow_query_is_stopped(store: Store) -> None:
    """A query past its time is ended, and the error says the time."""
    slow = (
        "UNWIND range(1, 20000) AS a UNWIND range(1, 20000) AS b "
        "WITH a, b WHERE a * b = 7 RETURN count(*) AS n"
    )
    with pytest.raises(QueryError, match=r"longer than 0\.5 seconds"):
        store.read(slow, timeout_seconds=0.5)


@pytest.mark.parametrize(
    "cypher", ["MATCH (n RETURN n", "RETURN $absent AS value", "CREATE (n:Body {id: 'x'}) RETURN n.id AS id"]
)
def test_a_wrong_query_is_a_query_error_of_one_line(store: Store, cypher: str) -> None:
    """Wrong syntax, a missing parameter and a write in a read are told in one line."""
    project(SMALL, store, mark="one")
    with pytest.raises(QueryError, match=r"\Athe store refused the query: [^\n]+\Z"):
        store.read(cypher)


def test_whole_nodes_come_in_one_shape(store: Store) -> None:
    """What a user types may return nodes, relationships, paths and dates: plain, and alike everywhere."""
    project(SMALL, store, mark="one")
    cypher = (
        "MATCH p = (c:Claim)-[r:PROVES]->(i:Instruction) "
        "RETURN i AS node, r AS link, p AS path, date('2024-02-29') AS day, [i.force, null] AS list"
    )
    node = {"labels": ["Instruction"], "properties": {"id": INSTRUCTION.id, **INSTRUCTION.properties}}
    claim = {"labels": ["Claim"], "properties": {"id": CLAIM.id, **CLAIM.properties}}
    link = {"type": "PROVES", "properties": {}}
    assert store.read(cypher) == [
        {
            "node": node,
            "link": link,
            "path": {"nodes": [claim, node], "relationships": [link]},
            "day": "2024-02-29",
            "list": ["explicit", None],
        }
    ]


def test_text_of_any_script_comes_back_as_it_went_in(store: Store) -> None:
    """Kazakh letters, quotes, line breaks, astral characters and combining marks survive a round trip."""
    text = "Қазақстан ӘәІіҢңҒғҮүҰұҚқӨөҺһ «тырнақша» 'q' \"d\" \\ \n\t 🙂 e\u0301 \u2028 ${x} `b`"
    rows = Rows.of([Node("Passage", "passage/'1`", (), {"quote": text, "label": ""})], [])
    project(rows, store, mark="one")
    assert rows_in(store) == rows


def test_values_keep_their_types(store: Store) -> None:
    """Whole numbers, fractions, truth values and lists stay what they were; nulls are left out."""
    properties = {
        "whole": 2**53,
        "fraction": 1.5,
        "round": 2.0,
        "yes": True,
        "none": None,
        "empty": [],
        "many": [1, 2],
    }
    rows = Rows.of([Node("Indicator", "indicator/1", (), properties)], [])
    project(rows, store, mark="one")
    (held,) = rows_in(store).nodes
    assert {name: (value, type(value)) for name, value in held.properties.items()} == {
        name: (value, type(value)) for name, value in properties.items() if value is not None
    }


def test_batches_do_not_change_the_outcome(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same rows in many small batches make the same graph."""
    monkeypatch.setattr("tapsyrma.graph.projection.BATCH", 7)
    rows = many(40)
    project(rows, store, mark="one")
    assert rows_in(store) == rows


def test_self_relationships_and_same_ids_under_two_labels(store: Store) -> None:
    """Identity is label and id: one id under two labels is two nodes; a node may point at itself."""
    twins = [Node("Topic", "same", (), {"label": "a"}), Node("Body", "same", (), {"label": "b"})]
    rows = Rows.of(twins, [Relationship("PART_OF", "Body", "same", "Body", "same")])
    project(rows, store, mark="one")
    assert rows_in(store) == rows
