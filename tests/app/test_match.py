"""``tapsyrma match`` on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .commands import Command


def test_two_names_get_a_verdict_with_its_reason(tapsyrma: Command) -> None:
    """A person reads whether it is the same name, and every pair of words with its likeness."""
    ran = tapsyrma("match", "Нұрбол Жақсыбаев", "Nurlan Zhaksybayev")
    assert ran.code == 0
    assert "not the same" in ran.out
    assert "Нұрбол is not Nurlan" in ran.out


def test_a_file_of_pairs_is_judged_row_by_row(tapsyrma: Command, tmp_path: Path) -> None:
    """Every row has its names, the verdict and a score; other columns do no harm."""
    file = tmp_path / "names.csv"
    file.write_text("same,a,b\n1,Ербол Досов,Yerbol Dossov\n0,Ерлан Досов,Yerzhan Dossov\n", "utf-8")
    told = json.loads(tapsyrma("match", "--pairs", file, "--format", "json").out)
    assert [(row["a"], row["b"], row["same"]) for row in told] == [
        ("Ербол Досов", "Yerbol Dossov", True),
        ("Ерлан Досов", "Yerzhan Dossov", False),
    ]
    assert all(0 <= row["score"] <= 1 for row in told)


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"x,y\n1,2\n", "no column a and no column b"),
        (b"", "no column a"),
        (b"\xff\xfe\x00a", "cannot be read"),
    ],
)
def test_a_file_without_pairs_is_told(
    tapsyrma: Command, tmp_path: Path, content: bytes, complaint: str
) -> None:
    """One line names the file and what it lacks."""
    file = tmp_path / "names.csv"
    file.write_bytes(content)
    ran = tapsyrma("match", "--pairs", file)
    assert ran.code == 3
    assert "names.csv" in ran.err
    assert complaint in ran.err


@pytest.mark.parametrize("words", [(), ("one",), ("a", "b", "c"), ("a", "b", "--pairs", "x.csv")])
def test_anything_but_two_names_is_wrong_usage(tapsyrma: Command, words: tuple[str, ...]) -> None:
    """The line says how to ask."""
    ran = tapsyrma("match", *words)
    assert ran.code == 2
    assert "two names" in ran.err


def test_a_file_that_is_not_there_is_named(tapsyrma: Command) -> None:
    """No traceback."""
    ran = tapsyrma("match", "--pairs", "nowhere.csv")
    assert ran.code == 3
    assert "nowhere.csv" in ran.err


@pytest.mark.parametrize("form", ["table", "csv"])
def test_names_are_shown_and_never_obeyed(tapsyrma: Command, tmp_path: Path, form: str) -> None:
    """Markup stays as it was written; a table has no escape sequence, a CSV no formula."""
    file = tmp_path / "names.csv"
    file.write_text('a,b\n[red]Aida,=Aida\n"Aida\x1b[31m",[/red]\n', encoding="utf-8")
    ran = tapsyrma("match", "--pairs", file, "--format", form)
    assert ran.code == 0
    assert "[red]Aida" in ran.out
    assert "[/red]" in ran.out
    if form == "table":
        assert "\x1b" not in ran.out
    else:
        assert "'=Aida" in ran.out
