"""``tapsyrma clean``: what no build names goes, and every build can still be asked for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .commands import Command

RELEASE = (
    "5 March 2024\n\nThe akim of Ridder Marat Orazov instructed the roads office to mark the crossings.\n"
)
COUNT = ("query", "--cypher", "MATCH (d:Document) RETURN count(d) AS n", "--format", "json")


@pytest.fixture
def project(tapsyrma: Command, tmp_path: Path) -> Path:
    """A project of three builds: a release, two, and one with a decision; a store of the first was made."""
    releases = tmp_path / "releases"
    releases.mkdir()
    (releases / "a.txt").write_text(RELEASE, encoding="utf-8")
    tapsyrma("build", "releases")
    (releases / "b.txt").write_text(RELEASE.replace("5 March", "6 March"), encoding="utf-8")
    tapsyrma("build", "releases")
    (releases / "a.txt").unlink()
    folder = tmp_path / ".tapsyrma"
    (folder / "decisions").mkdir()
    rejected = {
        "verdict": "reject",
        "subjects": [{"what": "document", "text_sha256": "a"}],
        "by": "x",
        "on": "y",
    }
    (folder / "decisions" / "one.json").write_text(json.dumps(rejected), encoding="utf-8")
    tapsyrma("build", "releases")
    assert documents(tapsyrma, 1) == 1
    return folder


def documents(tapsyrma: Command, build: int) -> int:
    """How many releases were in force after a build."""
    return int(json.loads(tapsyrma(*COUNT, "--known-at", str(build)).out)[0]["n"])


def files(folder: Path) -> set[str]:
    """All files of a project but the lock, below its folder."""
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()} - {"lock"}


def litter(folder: Path) -> None:
    """What kills leave: half-written files, readings and decisions of a build that was never recorded."""
    (folder / "texts" / f".{'a' * 64}.17").write_text("half", encoding="utf-8")
    (folder / "texts" / ("b" * 64)).write_text("nobody's", encoding="utf-8")
    (folder / "claims" / "none.jsonl").write_text("", encoding="utf-8")
    (folder / "documents" / "none.json").write_text("{}", encoding="utf-8")
    (folder / "kept" / "decisions-none.json").write_text("{}", encoding="utf-8")
    (folder / "kept" / ".registry-none").mkdir()


def test_what_no_build_names_goes_and_every_build_can_be_asked(tapsyrma: Command, project: Path) -> None:
    """The log is as it was; the stores of the past are made anew."""
    before = {name for name in files(project) if not name.startswith("known")}
    litter(project)
    assert tapsyrma("clean").code == 0
    assert files(project) == before
    assert [documents(tapsyrma, build) for build in (1, 2, 3)] == [1, 2, 1]
    assert "0 read, 1 unchanged" in tapsyrma("build", "releases").err


def test_a_dry_run_only_tells(tapsyrma: Command, project: Path) -> None:
    """Every reason with its number of files, and nothing is touched."""
    litter(project)
    before = files(project)
    told = tapsyrma("clean", "--dry-run").err
    assert "would be freed" in told
    assert told.count("no build names: ") == 4
    assert files(project) == before


def test_a_clean_project_has_nothing_to_free(tapsyrma: Command, project: Path) -> None:
    """The second time nothing goes."""
    tapsyrma("clean")
    assert tapsyrma("clean").err.strip() == "0 B freed"
    assert project.exists()


def test_where_the_log_is_damaged_nothing_goes(tapsyrma: Command, project: Path) -> None:
    """Nobody can tell what it names: one line has the file, and all files stay."""
    litter(project)
    document = next(iter(sorted((project / "documents").glob("[0-9a-f]*.json"))))
    document.write_text("{", encoding="utf-8")
    before = files(project)
    ran = tapsyrma("clean")
    assert ran.code == 3
    assert document.name in ran.err
    assert files(project) == before


def test_where_nothing_was_built_there_is_nothing_to_clean(tapsyrma: Command, tmp_path: Path) -> None:
    """Wrong usage, and no folder is left behind."""
    assert tapsyrma("clean").code == 2
    assert not (tmp_path / ".tapsyrma").exists()
