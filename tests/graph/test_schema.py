"""The property graph's schema: what follows from the ontology, and what the check finds in rows."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tapsyrma.graph.assemble.reference import reference_rows
from tapsyrma.graph.rows import Node, Relationship, Rows
from tapsyrma.graph.schema import check, schema, statements
from tapsyrma.graph.store import Store
from tapsyrma.ontology.reference import registry

SAID = {"label": "x", "search_key": "x"}
POST = Node("Post", "post/x", ("Akim",), {**SAID, "origin": "text"})
BODY = Node("Body", "body/x", ("Akimat",), {**SAID, "origin": "text"})
POST_IN = Relationship("POST_IN", "Post", POST.id, "Body", BODY.id)


def test_labels_types_and_ends_follow_from_the_ontology() -> None:
    """Seventeen primary labels, second labels under them, and relationship types with their ends."""
    labels, types = schema().labels, schema().types
    assert len(labels) == 17
    assert labels["Territory"].second == ("City", "Country", "District", "Region")
    assert {"Minister", "Akim", "DeputyPrimeMinister"} <= set(labels["Post"].second)
    assert {"begins", "ends", "label", "search_key"} <= set(labels["Tenure"].properties)
    assert len(types) == 24
    assert types["TENURE_IN"].ends == (("Tenure", "Post"),)
    assert types["PART_OF"].ends == (("Body", "Body"), ("Territory", "Territory"))
    assert set(types["REPORTS_TO"].ends) == {("Post", "Post"), ("Body", "Post")}
    assert schema().relationship_properties == ("basis", "end", "key", "kind", "on", "role", "start")


def test_no_property_has_a_name_that_a_store_takes() -> None:
    """Neither type, title nor name, which kglite answers by itself."""
    names = {name for label in schema().labels.values() for name in label.properties}
    assert not names & {"type", "title", "name", "id"}


def test_the_registry_is_as_the_schema_has_it() -> None:
    """Every row of the reference data conforms."""
    rows = list(reference_rows(registry()))
    nodes = [row for row in rows if isinstance(row, Node)]
    assert check(Rows.of(nodes, [row for row in rows if isinstance(row, Relationship)])) == ()


@pytest.mark.parametrize(
    ("rows", "finding"),
    [
        (Rows((replace(POST, label="Thing"),)), "Thing post/x: no such label"),
        (Rows((replace(POST, labels=("Ministry",)),)), "Post post/x: Ministry is no second label of Post"),
        (
            Rows((replace(POST, properties={**SAID, "iso": "KZ"}),)),
            "Post post/x: Post has no property iso",
        ),
        (Rows((replace(POST, properties={"label": "x"}),)), "Post post/x: search_key is missing"),
        (Rows((), (replace(POST_IN, type="LIVES_IN"),)), "LIVES_IN from post/x to body/x: no such"),
        (
            Rows((), (replace(POST_IN, start_label="Body", end_label="Post"),)),
            "POST_IN from post/x to body/x: does not go from Body to Post",
        ),
        (
            Rows((), (replace(POST_IN, properties={"iso": "KZ"}),)),
            "POST_IN from post/x to body/x: relationships have no property iso",
        ),
    ],
)
def test_what_does_not_conform_is_named(rows: Rows, finding: str) -> None:
    """Each kind of mistake is one line with the row and the reason."""
    (found,) = check(rows)
    assert found.startswith(finding)


def test_constraints_and_indexes_run_on_either_store(store: Store) -> None:
    """The statements are Cypher that both engines take, and taking them twice changes nothing."""
    store.define(statements())
    store.define(statements())
    assert len(statements()) == 34
    assert store.read("MATCH (n:Post) RETURN count(n) AS posts", {}) == [{"posts": 0}]
