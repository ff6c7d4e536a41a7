"""The log keeps what was read, through kills and torn lines, and says what is in force."""

from __future__ import annotations

from pathlib import Path

import pytest

from tapsyrma.loaders.log import Log
from tapsyrma.ontology.errors import DataError, UsageError
from tapsyrma.ontology.records import Document

from .readings import document, reading


@pytest.fixture
def log(tmp_path: Path) -> Log:
    """A log in an empty project."""
    return Log(tmp_path / "project")


def version_of(made: Document) -> str:
    """The version of a document made by hand."""
    return Log.version(made.path, made.raw_sha256, "recipe")


def test_a_reading_comes_back_as_it_was_kept(log: Log) -> None:
    """Text, description and claims survive the way through files, offsets included."""
    kept = reading()
    version = version_of(kept.document)
    assert not log.has(version)
    log.keep(kept, version)
    assert log.has(version)
    assert log.reading(version) == kept


@pytest.mark.parametrize("text", ["a\r\nb\rc\u2028d", "\u00ad e\u0301 😀", "ǵ á ý", "\x85"])
def test_texts_are_kept_to_the_character(log: Log, text: str) -> None:
    """Line ends and combining marks are not normalised, or every offset after them would lie."""
    made = document(text=text)
    version = version_of(made)
    log.keep(reading(made), version)
    assert log.document(version).text == text


def test_another_path_content_or_recipe_is_another_version() -> None:
    """What an older extractor read, or what stood elsewhere, is not taken for what would be read here now."""
    here = Log.version("a.txt", "f00", "one")
    others = {("b.txt", "f00", "one"), ("a.txt", "f01", "one"), ("a.txt", "f00", "two")}
    assert here == Log.version("a.txt", "f00", "one")
    assert here not in {Log.version(*other) for other in others}


def test_live_documents_are_those_whose_last_change_is_not_a_withdrawal(log: Log) -> None:
    """A document added, changed and withdrawn is gone; the others stay."""
    log.append({"document/a": "v1", "document/b": "v1"}, "recipe", "registry")
    log.append({"document/a": "v2"}, "recipe", "registry")
    log.append({"document/b": None}, "recipe", "registry")
    assert log.live() == {"document/a": "v2"}
    assert [build.number for build in log.builds()] == [1, 2, 3]


def test_a_build_that_changes_nothing_leaves_no_line(log: Log) -> None:
    """Running twice is running once."""
    log.append({"document/a": "v1"}, "recipe", "registry")
    before = (log.folder / "builds.jsonl").read_bytes()
    log.append({}, "recipe", "registry")
    assert (log.folder / "builds.jsonl").read_bytes() == before


def test_a_torn_last_line_is_ignored_and_the_next_build_goes_on(log: Log) -> None:
    """A kill in the middle of a line costs that line and no other."""
    log.append({"document/a": "v1"}, "recipe", "registry")
    with (log.folder / "builds.jsonl").open("a", encoding="utf-8") as handle:
        handle.write('{"number": 2, "changes": {"document/b"')
    assert log.live() == {"document/a": "v1"}
    log.append({"document/c": "v1"}, "recipe", "registry")
    assert log.live() == {"document/a": "v1", "document/c": "v1"}


def test_two_builds_do_not_write_to_one_project(log: Log) -> None:
    """The second one is told so in a line."""
    with log.writing(), pytest.raises(UsageError, match="another build"), Log(log.folder).writing():
        pass


def test_a_damaged_file_is_named(log: Log) -> None:
    """Bytes that are no text are an error that says where they are."""
    kept = reading()
    version = version_of(kept.document)
    log.keep(kept, version)
    (log.folder / "texts" / kept.document.text_sha256).write_bytes(b"\xff\xfe\xff")
    with pytest.raises(DataError, match=kept.document.text_sha256):
        log.reading(version)


def test_a_folder_that_cannot_be_made_is_a_usage_error(tmp_path: Path) -> None:
    """A file where the project should be is named, without a traceback."""
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(UsageError, match="file"):
        Log(tmp_path / "file" / "project")
