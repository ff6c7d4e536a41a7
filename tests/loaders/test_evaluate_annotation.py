"""Annotations: gold that quotes its release instead of counting characters."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tapsyrma.loaders.evaluate.annotation import AnnotationError, compile_annotation, read_annotation
from tapsyrma.loaders.evaluate.gold import read_gold
from tapsyrma.loaders.evaluate.report import mistakes
from tapsyrma.loaders.evaluate.score import evaluate
from tapsyrma.ontology.errors import InputError

TEXT = (
    "The akim of the district, Marat Orazov, asked the roads office to mark the crossings by 1 June. "
    "The crossings are old. The school board is to count them by 1 June, he said.\n"
)
ANNOTATION = """
fictitious: true
document: {language: en, date: 2024-03-05}
officials: [{name: Marat Orazov, post: akim of the district, as: "akim of the district, Marat Orazov"}]
bodies: [{name: roads office, kind: department}, {name: school board, zone: furniture}]
instructions:
  - {issuer: Marat Orazov, to: [roads office], act: mark the crossings by 1 June,
     by: {as: by 1 June, latest: 2024-06-01}}
  - {issuer: Marat Orazov, to: [school board], with: [roads office], act: count them by 1 June, force: modal,
     by: {as: by 1 June, latest: 2024-06-01}}
"""


def made(annotation: str = ANNOTATION, text: str = TEXT) -> dict[str, object]:
    """The record that an annotation makes."""
    return compile_annotation(yaml.safe_load(annotation), text, "a.txt")


def write(folder: Path, annotation: str = ANNOTATION) -> Path:
    """A folder with one release and its annotation."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    (folder / "a.yaml").write_text(annotation, encoding="utf-8")
    return folder


def test_quoted_words_become_offsets() -> None:
    """Each span points at the words that the annotation quotes."""
    record = made()
    official = record["officials"][0]["mentions"][0]  # type: ignore[index]
    assert TEXT[official["start"] : official["end"]] == "akim of the district, Marat Orazov"


def test_a_deadline_is_looked_for_inside_its_act() -> None:
    """Words that stand twice in the text mean those of the act they belong to."""
    first, second = (one["deadline"] for one in made()["instructions"])  # type: ignore[attr-defined]
    assert TEXT[first["start"] : first["end"]] == TEXT[second["start"] : second["end"]] == "by 1 June"
    assert first["start"] < TEXT.index("The crossings") < second["start"]
    assert first["latest"] == "2024-06-01"


def test_roles_and_bases_follow_from_the_key() -> None:
    """``to``, ``with`` and ``inferred`` say who leads, who helps, and who was carried over."""
    record = made(ANNOTATION.replace("to: [roads office], act", "inferred: [roads office], act"))
    first, second = (one["assignees"] for one in record["instructions"])  # type: ignore[attr-defined]
    assert [(one["role"], one["basis"]) for one in first] == [("lead", "inferred")]
    assert [(one["name"], one["role"]) for one in second] == [
        ("school board", "lead"),
        ("roads office", "with"),
    ]


def test_a_later_occurrence_can_be_asked_for() -> None:
    """``nth`` takes the words at their second place."""
    annotation = "document: {language: en}\nbodies: [{name: crossings, nth: 2}]"
    place = made(annotation)["bodies"][0]["mentions"][0]  # type: ignore[index]
    assert place["start"] == TEXT.index("crossings are")


@pytest.mark.parametrize(
    ("annotation", "complaint"),
    [
        ("bodies: [{name: water office}]", "0 × 'water office'"),
        ("bodies: [{kind: office}]", "without `name` and `as`"),
        ("bodies: [{name: crossings, nth: 3}]", "number 3 is asked for"),
        ("instructions: [{issuer: he}]", "without `act`"),
        ("instructions: [{act: mark, force: strong}]", "force 'strong'"),
        ("instructions: [{act: mark, by: {as: tomorrow}}]", "no 'tomorrow'"),
        ("instructions: [{act: mark, by: {latest: 2024-01-01}}]", "`by` without `as`"),
        ("indicators: [{as: old}]", "without `as` or `value`"),
    ],
)
def test_an_annotation_that_does_not_fit_its_text_is_refused(annotation: str, complaint: str) -> None:
    """The message names the kind of entry and the words that are not there."""
    with pytest.raises(AnnotationError) as refused:
        made(f"document: {{language: en}}\n{annotation}")
    assert complaint in str(refused.value)


@pytest.mark.parametrize("content", ["[1, 2", "just words", "officials: []", "\x00"])
def test_a_file_that_is_no_annotation_is_named(tmp_path: Path, content: str) -> None:
    """Broken YAML and YAML of another form end in an error that names the file."""
    write(tmp_path, content)
    with pytest.raises(InputError) as refused:
        read_annotation(tmp_path / "a.yaml")
    assert "a.yaml" in str(refused.value)


def test_gold_is_found_beside_its_text_only(tmp_path: Path) -> None:
    """A YAML file without a release beside it is something else."""
    write(tmp_path / "open")
    (tmp_path / "cast.yaml").write_text("people: []", encoding="utf-8")
    (gold,) = read_gold(tmp_path)
    assert (gold.group, gold.path, gold.text) == ("open", "a.txt", TEXT)


@pytest.mark.parametrize(("group", "shown"), [("open", {"a.txt"}), ("frozen", set())])
def test_mistakes_on_a_frozen_set_are_not_shown(tmp_path: Path, group: str, shown: set[str]) -> None:
    """A frozen set gives its totals only: nobody is to write rules against it."""
    report = evaluate(write(tmp_path / group), [])
    assert report.total()["officials"].missed == 1
    assert {line.split("\t")[0] for line in mistakes(report)} == shown
