"""Decisions: applied on every build, undone by deletion, loud when their words are gone."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from .commands import Command

RELEASE = (
    "5 марта 2024 года\n\n"
    "Руководитель управления образования Акмолинской области Ергазы Турсынбай провёл совещание.\n\n"
    "Ергазы Турсынбай поручил отделу строительства завершить ремонт школы до 1 июня.\n"
)
THIRD = "6 марта 2024 года\n\nАхмет Турсынбаев посетил школу.\n"
KNOWN = "7 March 2024\n\nPrime Minister Olzhas Bektenov held a meeting on roads.\n"
ENGLISH = "5 March 2024\n\nYergazy Tursynbay held a meeting on roads.\n"
BACKWARDS = json.dumps(
    {"verdict": "reject", "subjects": [{"text_sha256": "a", "start": 5, "end": 2}], "by": "", "on": ""}
)


def on_words(text_sha256: object = "a", entry: object = None, **said: Any) -> str:
    """A decision's file on a stretch of some text; half a character is written as its escape."""
    subject = {"text_sha256": text_sha256, "start": 2, "end": 5, "entry": entry}
    return json.dumps({"subjects": [subject], "by": "x", "on": "y", **said}).replace("\\\\", "\\")


ACT = "завершить ремонт школы до 1 июня"


@pytest.fixture
def releases(tmp_path: Path) -> Path:
    """A folder of two releases."""
    folder = tmp_path / "releases"
    folder.mkdir()
    (folder / "ru.txt").write_text(RELEASE, encoding="utf-8")
    (folder / "en.txt").write_text(ENGLISH, encoding="utf-8")
    return folder


def subject(text: str, words: str) -> dict[str, Any]:
    """Words of a text as a decision speaks of them."""
    start = text.index(words)
    return {
        "text_sha256": hashlib.sha256(text.encode()).hexdigest(),
        "start": start,
        "end": start + len(words),
        "quote": words,
    }


def decide(project: Path, name: str, **said: Any) -> Path:
    """Write a decision by hand, as a person may."""
    folder = project / "decisions"
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{name}.json"
    file.write_text(json.dumps({"by": "A. Auditor", "on": "2026-03-01", **said}, ensure_ascii=False), "utf-8")
    return file


def deadlines(tapsyrma: Command) -> list[dict[str, Any]]:
    """Action and last day of every instruction."""
    cypher = (
        "MATCH (i:Instruction) OPTIONAL MATCH (i)-[:HAS_DEADLINE]->(d:Deadline) "
        "RETURN i.action AS action, d.latest AS latest ORDER BY action"
    )
    rows: list[dict[str, Any]] = json.loads(tapsyrma("query", "--cypher", cypher, "--format", "json").out)
    return rows


def officials(tapsyrma: Command) -> int:
    """How many officials the texts show."""
    cypher = "MATCH (o:Official) WHERE o.origin = 'text' RETURN count(o) AS officials"
    return int(json.loads(tapsyrma("query", "--cypher", cypher, "--format", "json").out)[0]["officials"])


def test_a_rejected_claim_is_gone_and_comes_back_when_the_file_is_deleted(
    tapsyrma: Command, tmp_path: Path, releases: Path
) -> None:
    """A decision survives rebuilds and is undone by its removal."""
    tapsyrma("build", releases)
    assert len(deadlines(tapsyrma)) == 1
    file = decide(tmp_path / ".tapsyrma", "reject", verdict="reject", subjects=[subject(RELEASE, ACT)])
    for _ in range(2):
        assert tapsyrma("build", releases).code == 0
        assert deadlines(tapsyrma) == []
    file.unlink()
    tapsyrma("build", releases)
    assert len(deadlines(tapsyrma)) == 1


def test_a_value_is_corrected(tapsyrma: Command, tmp_path: Path, releases: Path) -> None:
    """The decided deadline stands in place of the one that was read."""
    decide(
        tmp_path / ".tapsyrma", "correct", verdict="correct", subjects=[subject(RELEASE, ACT)],
        field="deadline", value="2024-06-15",
    )  # fmt: skip
    tapsyrma("build", releases)
    assert [row["latest"] for row in deadlines(tapsyrma)] == ["2024-06-15"]


def test_two_that_were_decided_to_be_one_are_one(tapsyrma: Command, tmp_path: Path, releases: Path) -> None:
    """A name without a post is nobody in particular until a person says who it is."""
    tapsyrma("build", releases)
    apart = officials(tapsyrma)
    ends = [subject(RELEASE, "Ергазы Турсынбай"), subject(ENGLISH, "Yergazy Tursynbay")]
    decide(tmp_path / ".tapsyrma", "same", verdict="same", subjects=ends)
    tapsyrma("build", releases)
    assert officials(tapsyrma) == apart - 1


def test_a_decision_whose_words_are_gone_is_told(tapsyrma: Command, tmp_path: Path, releases: Path) -> None:
    """A changed release makes a decision stale: the build says so, and names the file."""
    decide(tmp_path / ".tapsyrma", "reject", verdict="reject", subjects=[subject(RELEASE, ACT)])
    assert "STALE" not in tapsyrma("build", releases).err
    (releases / "ru.txt").write_text(RELEASE.replace("1 июня", "1 июля"), encoding="utf-8")
    told = tapsyrma("build", releases).err
    assert "STALE" in told
    assert len(deadlines(tapsyrma)) == 1


def test_two_people_who_say_the_opposite_are_both_told(
    tapsyrma: Command, tmp_path: Path, releases: Path
) -> None:
    """Neither is applied: precision before recall holds for people too."""
    ends = [subject(RELEASE, "Ергазы Турсынбай"), subject(ENGLISH, "Yergazy Tursynbay")]
    decide(tmp_path / ".tapsyrma", "one", verdict="same", subjects=ends)
    decide(tmp_path / ".tapsyrma", "two", verdict="not-same", subjects=ends, by="B. Auditor")
    told = tapsyrma("build", releases).err
    assert told.count("CONTRADICTING") == 2


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("{", "not a decision"),
        ("[]", "a JSON object"),
        ('{"verdict": "same"}', "KeyError"),
        ('{"verdict": "maybe", "subjects": [], "by": "x", "on": "y"}', "none of"),
        ('{"verdict": "reject", "subjects": [{"start": 1}], "by": "x", "on": "y"}', "text_sha256"),
        (BACKWARDS, "start and end"),
        ("[" * 100_000, "not a decision"),
        (on_words(verdict="reject", why="\\ud800"), "half a character"),
        (on_words(verdict="reject", text_sha256=["a"]), "text_sha256"),
        (on_words(verdict="reject", entry=["a"]), "registry entry"),
        (on_words(verdict="correct", field="deadline", value="soon"), "a day"),
        (on_words(verdict="correct", field="deadline", value="20240615"), "a day"),
        (on_words(verdict="correct", field="force", value={}), "explicit, modal, reported"),
        (on_words(verdict="correct", field="assignee", value="Olzhas"), "a list of"),
        (on_words(verdict="correct", field="assignee", value=[{"from": 1}]), "a list of"),
        (on_words(verdict="correct", field="value", value=float("nan")), "no JSON"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_decision_is_named_and_the_rest_goes_on(
    tapsyrma: Command, tmp_path: Path, releases: Path, content: str, complaint: str
) -> None:
    """One line tells which file and why; the build ends well."""
    file = decide(tmp_path / ".tapsyrma", "bad", verdict="x")
    file.write_text(content, encoding="utf-8")
    ran = tapsyrma("build", releases)
    assert ran.code == 0
    assert "bad.json" in ran.err
    assert complaint in ran.err
    assert len(deadlines(tapsyrma)) == 1


def test_a_rejected_claim_that_is_also_corrected_is_left_as_it_was_read(
    tapsyrma: Command, tmp_path: Path, releases: Path
) -> None:
    """Reject and correct on the same words cannot both hold: both files are told, neither is applied."""
    project, act = tmp_path / ".tapsyrma", [subject(RELEASE, ACT)]
    decide(project, "one", verdict="reject", subjects=act)
    decide(project, "two", verdict="correct", subjects=act, field="deadline", value="2024-06-15")
    told = tapsyrma("build", releases).err
    assert told.count("CONTRADICTING") == 2
    assert [row["latest"] for row in deadlines(tapsyrma)] == ["2024-06-01"]


def test_three_decisions_that_cannot_all_hold_are_told(
    tapsyrma: Command, tmp_path: Path, releases: Path
) -> None:
    """A is B and B is C, yet A is not C: none is applied, whichever words each of them chose."""
    (releases / "ru2.txt").write_text(THIRD, encoding="utf-8")
    tapsyrma("build", releases)
    before = officials(tapsyrma)
    one, two = subject(RELEASE, "Ергазы Турсынбай"), subject(ENGLISH, "Yergazy Tursynbay")
    third, project = subject(THIRD, "Турсынбаев"), tmp_path / ".tapsyrma"
    decide(project, "ab", verdict="same", subjects=[one, two])
    decide(project, "bc", verdict="same", subjects=[two, third])
    decide(project, "ac", verdict="not-same", subjects=[subject(RELEASE, "Турсынбай"), third])
    assert tapsyrma("build", releases).err.count("CONTRADICTING") == 3
    assert officials(tapsyrma) == before


def test_who_is_decided_to_be_one_whom_the_registry_knows_is_led_there(
    tapsyrma: Command, tmp_path: Path, releases: Path
) -> None:
    """It does not matter whether the decision names the registry's entry or a release that does."""
    (releases / "known.txt").write_text(KNOWN, encoding="utf-8")
    tapsyrma("build", releases)
    before = officials(tapsyrma)
    ends = [subject(ENGLISH, "Yergazy Tursynbay"), subject(KNOWN, "Olzhas Bektenov")]
    decide(tmp_path / ".tapsyrma", "same", verdict="same", subjects=ends)
    told = tapsyrma("build", releases).err
    assert officials(tapsyrma) == before - 1, told


@pytest.mark.parametrize("entry", ["official/nobody-at-all", "body/ministry-of-internal-affairs"])
def test_a_decision_for_an_entry_that_fits_nobody_is_told(
    tapsyrma: Command, tmp_path: Path, releases: Path, entry: str
) -> None:
    """An entry that the registry has not, or a body for an official, ties nobody, and the build says so."""
    tapsyrma("build", releases)
    before = officials(tapsyrma)
    ends = [subject(RELEASE, "Ергазы Турсынбай"), {"entry": entry}]
    decide(tmp_path / ".tapsyrma", "same", verdict="same", subjects=ends)
    assert "STALE decisions/same.json" in tapsyrma("build", releases).err
    assert officials(tapsyrma) == before


@pytest.mark.parametrize("damage", ["[]", "{", '{"a": []}'])
def test_damage_to_what_is_kept_is_named(
    tapsyrma: Command, tmp_path: Path, releases: Path, damage: str
) -> None:
    """One line has the file; what is known now is not touched."""
    tapsyrma("build", releases)
    (file,) = (tmp_path / ".tapsyrma" / "kept").glob("decisions-*.json")
    file.write_text(damage, encoding="utf-8")
    ran = tapsyrma("query", "no-owner", "--known-at", "1")
    assert ran.code == 3
    assert file.name in ran.err
    assert tapsyrma("query", "no-owner").code == 0


def test_a_line_of_the_log_that_is_no_build_is_named(
    tapsyrma: Command, tmp_path: Path, releases: Path
) -> None:
    """A whole line that lacks what a build has is damage, told with the file."""
    tapsyrma("build", releases)
    (tmp_path / ".tapsyrma" / "builds.jsonl").write_text('{"number": 1}\n', encoding="utf-8")
    ran = tapsyrma("build", releases)
    assert ran.code == 3
    assert "builds.jsonl" in ran.err


def test_asking_for_the_past_where_nothing_was_built_makes_no_project(
    tapsyrma: Command, tmp_path: Path
) -> None:
    """Wrong usage, and no folder is left behind."""
    ran = tapsyrma("query", "no-owner", "--known-at", "1")
    assert ran.code == 2
    assert "tapsyrma build" in ran.err
    assert not (tmp_path / ".tapsyrma").exists()


def test_what_was_known_at_an_earlier_build_can_be_asked(
    tapsyrma: Command, tmp_path: Path, releases: Path
) -> None:
    """The number of a build leads back to its documents and its decisions."""
    tapsyrma("build", releases)
    decide(tmp_path / ".tapsyrma", "reject", verdict="reject", subjects=[subject(RELEASE, ACT)])
    tapsyrma("build", releases)
    (releases / "en.txt").unlink()
    tapsyrma("build", releases)
    ask = (
        "query",
        "--cypher",
        "MATCH (n:Instruction) RETURN count(n) AS n",
        "--format",
        "json",
        "--known-at",
    )
    documents = ("query", "--cypher", "MATCH (n:Document) RETURN count(n) AS n", "--format", "json")
    assert json.loads(tapsyrma(*ask, "1").out)[0]["n"] == 1
    assert json.loads(tapsyrma(*ask, "2").out)[0]["n"] == 0
    assert json.loads(tapsyrma(*documents, "--known-at", "2").out)[0]["n"] == 2
    assert json.loads(tapsyrma(*documents).out)[0]["n"] == 1


@pytest.mark.parametrize(
    ("moment", "complaint"),
    [
        ("0", "no build"),
        ("1999-01-01", "no build"),
        ("then", "neither"),
        ("2", "the last one was 1"),
        ("20260131", "the last one was 1"),
        ("²", "neither"),
        ("9999-12-31", "neither"),
    ],
)
def test_a_moment_of_which_no_build_tells_is_wrong_usage(
    tapsyrma: Command, releases: Path, moment: str, complaint: str
) -> None:
    """One line says what the first or the last build was, or how to write a moment."""
    tapsyrma("build", releases)
    ran = tapsyrma("query", "no-owner", "--known-at", moment)
    assert ran.code == 2
    assert complaint in ran.err
