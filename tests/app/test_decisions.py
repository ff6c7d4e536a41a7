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
ENGLISH = "5 March 2024\n\nYergazy Tursynbay held a meeting on roads.\n"
BACKWARDS = json.dumps(
    {"verdict": "reject", "subjects": [{"text_sha256": "a", "start": 5, "end": 2}], "by": "", "on": ""}
)
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
    ("moment", "complaint"), [("0", "no build"), ("1999-01-01", "no build"), ("then", "neither")]
)
def test_a_moment_before_all_builds_is_wrong_usage(
    tapsyrma: Command, releases: Path, moment: str, complaint: str
) -> None:
    """One line says what the first build was, or how to write a moment."""
    tapsyrma("build", releases)
    ran = tapsyrma("query", "no-owner", "--known-at", moment)
    assert ran.code == 2
    assert complaint in ran.err
