"""The concept schemes: labels for people, notations for the graph, stems for topics."""

from __future__ import annotations

import pytest
from rdflib import Graph
from rdflib.collection import Collection

from tapsyrma.ontology import terms
from tapsyrma.ontology.errors import DataError
from tapsyrma.ontology.keys import search_key
from tapsyrma.ontology.latin import to_latin
from tapsyrma.ontology.records import Language
from tapsyrma.ontology.terms import FOLDER, local
from tapsyrma.ontology.topics import topics_in
from tapsyrma.ontology.turtle import read_turtle
from tapsyrma.ontology.vocabulary import concepts, schemes, topics

# Which scheme each list of the shapes is taken from, by shape and property.
LISTS = {
    ("Assignment", "basis"): "assignment-basis",
    ("Assignment", "role"): "assignment-role",
    ("Body", "kind"): "body-kind",
    ("Claim", "kind"): "claim-kind",
    ("Collective", "kind"): "collective-kind",
    ("Deadline", "kind"): "deadline-kind",
    ("Deadline", "precision"): "date-precision",
    ("Document", "dateBasis"): "date-basis",
    ("Document", "script"): "script",
    ("Gap", "kind"): "gap-kind",
    ("Programme", "kind"): "programme-kind",
    ("Succession", "kind"): "change-kind",
    ("Tenure", "basis"): "tenure-basis",
    ("force", "force"): "force",
    ("language", "language"): "language",
    ("origin", "origin"): "origin",
}


def _lists(graph: Graph) -> dict[tuple[str, str], set[str]]:
    """The lists of the shapes, by the shape they stand in and the property they bind."""
    found = {}
    for part, items in graph.subject_objects(terms.SH["in"]):
        owner = part
        while not str(owner).startswith("https"):
            owner = next(graph.subjects(None, owner))
        path = local(str(graph.value(part, terms.SH.path)))
        found[local(str(owner)), path] = {str(item) for item in Collection(graph, items)}
    return found


def test_shapes_and_schemes_have_the_same_lists() -> None:
    """What the shapes allow is what the schemes name, list by list, and no list is left out."""
    found = _lists(read_turtle(FOLDER / "shapes.ttl"))
    assert found == {key: set(concepts(scheme)) for key, scheme in LISTS.items()}


def test_every_scheme_has_labels_and_concepts() -> None:
    """Schemes and concepts are labelled in three languages; labels within a scheme differ."""
    for scheme, labels in schemes().items():
        assert list(labels) == ["kk", "ru", "en"]
        if scheme != "topic":
            assert len({each.labels["ru"] for each in concepts(scheme).values()}) == len(concepts(scheme))


def test_statuses_blame_nobody() -> None:
    """A passed deadline is said without calling anybody late."""
    statuses = concepts("instruction-status")
    assert statuses["deadline-passed"].labels["en"] == "Deadline passed, no report found"
    words = " ".join(text for each in statuses.values() for text in each.labels.values()).casefold()
    assert not any(blame in words for blame in ("overdue", "late", "просроч", "failed", "кешік"))


def test_ranks_lead_up_to_the_president() -> None:
    """From every rank but the unnamed one the next higher ranks end with the president."""
    ranks = concepts("post-rank")
    for rank in ranks.values():
        upper, steps = rank, 0
        while upper.broader and steps < 20:
            upper, steps = ranks[upper.broader], steps + 1
        assert upper.notation == ("other" if rank.notation == "other" else "president")


def test_an_unknown_scheme_is_refused_by_name() -> None:
    """A scheme that is not there is an error that names file and scheme."""
    with pytest.raises(DataError, match=r"schemes\.ttl: no concepts in the scheme no-such"):
        concepts("no-such")


def test_stems_are_written_as_texts_are_searched() -> None:
    """Stems are case-folded, without ё and hyphens, longer than one letter, and none stands twice."""
    for topic in topics():
        for stems in topic.stems.values():
            assert len(set(stems)) == len(stems)
            for stem in stems:
                assert stem == search_key(stem)
                assert len(stem.strip(".")) > 1
                assert "-" not in stem


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ru", "оснастить школы системами видеонаблюдения", {"education", "video-surveillance"}),
        ("ru", "Завершить ремонт котельных до начала отопительного сезона", {"heating-season"}),
        ("ru", "обеспечить питьевой водой сёла", {"water"}),
        ("kk", "мектептерде бейнекамералар орнату", {"education", "video-surveillance"}),
        ("kk", "тұрмыстық зорлық-зомбылықтың алдын алу", {"domestic-violence"}),
        ("en", "build up reserves of coal before the heating season", {"energy", "heating-season"}),
        ("en", "repair the dams before the flood", {"floods"}),
        ("en", "assess the damage to import duties of great importance", set()),
        ("ru", "в лестницах многоквартирных центров", set()),
        ("ru", "доложить о проделанной работе", set()),
    ],
)
def test_topics_are_found_by_the_words_of_a_text(language: Language, text: str, expected: set[str]) -> None:
    """Words that begin with a stem show a topic; words that only look alike do not."""
    assert set(topics_in(text, language)) == {f"topic/{name}" for name in expected}


def test_topics_are_found_in_latin_kazakh() -> None:
    """A Kazakh text shows the same topics in either script."""
    text = "Мектептерде бейнекамералар орнату, су тасқынына дайындық"
    assert topics_in(to_latin(text), "kk") == topics_in(text, "kk") != ()
