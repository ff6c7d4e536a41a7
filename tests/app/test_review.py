"""``tapsyrma review``: questions in the terminal, answers as files, the next build applies them."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from .commands import Command

RU = "5 марта 2024 года\n\nАким Акмолинской области Ергазы Турсынбай провёл совещание по дорогам.\n"
EN = "5 March 2024\n\nYergazy Tursynbay held a meeting on roads.\n"


@pytest.fixture
def built(tapsyrma: Command, tmp_path: Path) -> Command:
    """A project of two releases in which one man cannot be proven to be one."""
    (tmp_path / "releases").mkdir()
    (tmp_path / "releases" / "ru.txt").write_text(RU, encoding="utf-8")
    (tmp_path / "releases" / "en.txt").write_text(EN, encoding="utf-8")
    tapsyrma("build", "releases")
    return tapsyrma


def officials(tapsyrma: Command) -> int:
    """How many officials the texts show."""
    cypher = "MATCH (o:Official) WHERE o.origin = 'text' RETURN count(o) AS n"
    return int(json.loads(tapsyrma("query", "--cypher", cypher, "--format", "json").out)[0]["n"])


@pytest.mark.parametrize(("answer", "people"), [("s\n\n", 1), ("n\nno\n", 2)])
def test_an_answer_is_applied_and_not_asked_again(
    built: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str, people: int
) -> None:
    """Same makes two one, not the same keeps them apart; either way the question is closed."""
    monkeypatch.setattr("sys.stdin", io.StringIO(answer))
    told = built("review", "--by", "A. Auditor").err
    assert "Ергазы Турсынбай" in told
    assert "Yergazy Tursynbay" in told
    (file,) = (tmp_path / ".tapsyrma" / "decisions").glob("*.json")
    assert json.loads(file.read_text(encoding="utf-8"))["by"] == "A. Auditor"
    built("build", "releases")
    assert officials(built) == people
    assert "nothing is open" in built("review").err


@pytest.mark.parametrize("answer", ["q\n", "k\n", "\n", "", "s\n"])
def test_skipping_and_leaving_decide_nothing(
    built: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    """No file is written, and the question stays open; so it does where the input ends in the middle."""
    monkeypatch.setattr("sys.stdin", io.StringIO(answer))
    ran = built("review")
    assert ran.code == 0
    assert "0 decided, 1 open" in ran.err
    assert not list((tmp_path / ".tapsyrma").glob("decisions/*.json"))


def test_the_page_is_written_with_the_questions(built: Command, tmp_path: Path) -> None:
    """One line says where it is and where its answers belong."""
    told = built("review", "--page", "review.html").err
    assert "questions in review.html: 1" in told
    assert "Ергазы Турсынбай" in (tmp_path / "review.html").read_text(encoding="utf-8")


def test_a_page_that_cannot_be_written_is_told(built: Command) -> None:
    """Wrong usage, in one line."""
    assert built("review", "--page", "nowhere/review.html").code == 2


def test_nothing_can_be_reviewed_where_nothing_was_built(tapsyrma: Command, tmp_path: Path) -> None:
    """Wrong usage, and no folder is left behind."""
    ran = tapsyrma("review")
    assert ran.code == 2
    assert "tapsyrma build" in ran.err
    assert not (tmp_path / ".tapsyrma").exists()


def test_whom_the_system_has_no_name_for_is_asked(built: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    """Containers often have none; the line says which option gives it."""

    def unknown() -> str:
        raise KeyError("uid not found")

    monkeypatch.setattr("getpass.getuser", unknown)
    ran = built("review")
    assert ran.code == 2
    assert "--by" in ran.err
