"""Readings become rows that keep what the model promises: duties on posts, proofs on claims."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

from tapsyrma.graph.assemble.assemble import assemble
from tapsyrma.graph.rdf import to_graph
from tapsyrma.graph.rows import Rows
from tapsyrma.graph.schema import check
from tapsyrma.graph.shacl import validate
from tapsyrma.loaders.resolve.resolve import resolve
from tapsyrma.ontology.claims import Reading
from tapsyrma.ontology.reference import registry
from tapsyrma.ontology.vocabulary import topics

from ..loaders.readings import ISSUER, TEXT, document, reading


def rows(*readings: Reading) -> Rows:
    """The graph of some readings."""
    return assemble(readings, resolve(readings, registry()), registry(), topics())


def ends(made: Rows, kind: str) -> set[str]:
    """Where the relationships of one type from instructions lead."""
    return {r.end for r in made.relationships if r.type == kind and r.start_label == "Instruction"}


def test_a_duty_sits_on_the_post_and_names_its_holder() -> None:
    """The issuer is the post of the registry and, as named in the text, the official."""
    made = rows(reading())
    (holder,) = (node.id for node in made.nodes if node.properties["label"] == ISSUER)
    assert ends(made, "ISSUED_BY") == {"post/prime-minister", holder}


def test_an_owner_is_linked_with_its_basis() -> None:
    """The ministry is lead, stated in the text."""
    (link,) = [r for r in rows(reading()).relationships if r.type == "ASSIGNED_TO"]
    assert link.end == "body/ministry-of-finance"
    assert link.properties == {"role": "lead", "basis": "stated"}


def test_every_claim_quotes_the_text_exactly() -> None:
    """The passage of a claim is the stretch of text at its offsets."""
    made, text = rows(reading()), document().text
    passages = [node for node in made.nodes if node.label == "Passage"]
    assert passages
    for passage in passages:
        start, end = passage.properties["start"], passage.properties["end"]
        assert text[start:end] == passage.properties["quote"]


def test_rows_conform_to_schema_and_shapes() -> None:
    """What is assembled is what the ontology allows, as rows and as RDF."""
    made = rows(reading())
    assert check(made) == ()
    assert validate(to_graph(made)) == ()


def test_order_does_not_matter() -> None:
    """Shuffled readings give the same rows."""
    readings = [reading(document(path=f"releases/{number}.txt")) for number in range(3)]
    whole = rows(*readings)
    assert all(rows(*order) == whole for order in permutations(readings))


def test_a_withdrawn_document_takes_only_its_own_rows_along() -> None:
    """What remains is exactly what the other document alone would give."""
    one = reading(document())
    two = reading(document(TEXT.replace(ISSUER, "Marat Savchuk"), "releases/two.txt"), "Marat Savchuk")
    alone, both = rows(one), rows(one, two)
    kept = {node.identity(): node for node in both.nodes}
    assert all(kept[node.identity()] == node for node in alone.nodes)
    assert len(kept) > len(alone.nodes)


def test_an_undated_release_gives_an_instruction_without_a_day() -> None:
    """An unknown date stays unknown in the graph too."""
    undated = replace(reading(), document=document(day=None))
    (node,) = [n for n in rows(undated).nodes if n.label == "Instruction"]
    assert "issued_on" not in node.properties
