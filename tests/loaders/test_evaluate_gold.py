"""How gold and predictions are found and joined, and what is said when they do not fit."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tapsyrma.loaders.evaluate.gold import match_up, read_gold, read_records
from tapsyrma.loaders.evaluate.run import main
from tapsyrma.ontology.errors import DataError, InputError

ONE, OTHER = "1" * 64, "2" * 64


def page(path: str, sha: str | None = None) -> dict[str, Any]:
    """A record with nothing but its document."""
    return {"document": {"path": path, "text_sha256": sha}}


def write(file: Path, *records: dict[str, Any]) -> None:
    """Records as JSON (one) or JSON Lines."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("\n".join(json.dumps(record) for record in records), encoding="utf-8")


@pytest.mark.parametrize("place", [".", "set", "set/gold", "set/gold/a.json"])
def test_gold_is_found_in_a_file_a_folder_or_sets_below_it(tmp_path: Path, place: str) -> None:
    """From wherever it is asked for, the set has the name of the folder around ``gold``."""
    write(tmp_path / "set" / "gold" / "a.json", page("a.txt"))
    write(tmp_path / "set" / "notes.txt")
    assert [(gold.path, gold.group) for gold in read_gold(tmp_path / place)] == [("a.txt", "set")]


def test_predictions_are_joined_by_base_name_and_text(tmp_path: Path) -> None:
    """Two pages of one name are told apart by the hash of their texts; what has no gold is counted."""
    write(tmp_path / "a" / "gold" / "x.json", page("x.txt", ONE))
    write(tmp_path / "b" / "gold" / "x.json", page("x.txt", OTHER))
    first, second = page("in/b/x.txt", OTHER), page("in\\a\\x.txt", ONE)
    pairs, unjudged = match_up(read_gold(tmp_path), [first, second, page("y.txt")])
    assert [(gold.group, record) for gold, record in pairs] == [("a", second), ("b", first)]
    assert unjudged == 1


def test_a_prediction_of_another_text_is_refused(tmp_path: Path) -> None:
    """Offsets into another text cannot be scored; the message names page and both hashes."""
    write(tmp_path / "x.json", page("x.txt", ONE))
    with pytest.raises(DataError, match=f"x.txt: gold is of the text {ONE}, the prediction of {OTHER}"):
        match_up(read_gold(tmp_path), [page("x.txt", OTHER)])


def test_two_predictions_of_one_page_are_refused(tmp_path: Path) -> None:
    """Which of two to score is not ours to guess."""
    write(tmp_path / "x.json", page("x.txt", ONE))
    with pytest.raises(DataError, match="2 predictions for one gold document"):
        match_up(read_gold(tmp_path), [page("x.txt"), page("x.txt", ONE)])


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ('{"document": {"path": "a"}}\n{oops', "line 2: not JSON"),
        ('{"officials": []}', "a record without document.path"),
        ("[1]", "a record without document.path"),
    ],
)
def test_a_file_of_another_form_is_refused_with_its_reason(tmp_path: Path, content: str, reason: str) -> None:
    """The error names the file and, where it can, the line."""
    file = tmp_path / "p.jsonl"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(InputError, match=reason) as caught:
        read_records(file)
    assert str(caught.value).startswith(str(file))


def test_nothing_to_score_is_one_line_and_code_three(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder without gold ends with a reason, not with a traceback."""
    assert main([str(tmp_path), "p.jsonl"]) == 3
    assert "no gold here" in capsys.readouterr().err
    assert main([str(tmp_path / "none"), "p.jsonl"]) == 3
    assert "no such file or folder" in capsys.readouterr().err
